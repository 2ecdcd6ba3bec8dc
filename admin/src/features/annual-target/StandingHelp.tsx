import { targetProgresses, targetProgressLabels } from '@duban/schema/vocabulary/annual-target';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { uiMessages } from '../../ui/ui.messages.ts';
import { annualTargetMessages } from './annual-target.messages.ts';

/** What the figures of the board mean. */
export function StandingHelp() {
  const t = useMessages(annualTargetMessages);
  const close = useMessages(uiMessages)('close');
  const label = useLabel();
  const texts = {
    open: t('explain.open'),
    title: t('explain.title'),
    intro: t('explain.intro'),
    closing: t('explain.closing'),
    close,
  };
  const rows = targetProgresses.map((progress) => ({
    key: progress,
    cells: [label(targetProgressLabels, progress), t(`explain.${progress}`)],
  }));
  return <FlowHelp texts={texts} columns={[t('explain.column'), t('explain.meaning')]} rows={rows} />;
}
