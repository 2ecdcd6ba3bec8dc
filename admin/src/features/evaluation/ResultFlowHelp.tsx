import {
  evaluationActionLabels,
  evaluationStatusLabels,
  evaluationTransitions,
} from '@duban/schema/vocabulary/evaluation';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { evaluationMessages } from './evaluation.messages.ts';

export function ResultFlowHelp() {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  const rows = evaluationTransitions.map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: [
      label(evaluationStatusLabels, from),
      label(evaluationActionLabels, action),
      label(evaluationStatusLabels, to),
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
