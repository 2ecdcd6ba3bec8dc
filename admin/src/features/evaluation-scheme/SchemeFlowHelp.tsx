import {
  schemeActionLabels,
  schemeStatusLabels,
  schemeTransitions,
} from '@duban/schema/vocabulary/evaluation';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';

export function SchemeFlowHelp() {
  const t = useMessages(evaluationSchemeMessages);
  const label = useLabel();
  const rows = schemeTransitions.map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: [
      label(schemeStatusLabels, from),
      label(schemeActionLabels, action),
      label(schemeStatusLabels, to),
    ],
  }));
  const texts = {
    open: t('flow.open'),
    title: t('flow.title'),
    intro: t('flow.intro'),
    closing: t('flow.closing'),
    close: t('flow.close'),
  };
  return <FlowHelp texts={texts} columns={[t('flow.from'), t('flow.action'), t('flow.to')]} rows={rows} />;
}
