import {
  evaluationActionLabels,
  evaluationStatusLabels,
  evaluationTransitions,
} from '@duban/schema/vocabulary/evaluation';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { evaluationMessages } from './evaluation.messages.ts';

export function ResultFlowHelp() {
  const t = useMessages(evaluationMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={evaluationTransitions}
      statuses={evaluationStatusLabels}
      actions={evaluationActionLabels}
    />
  );
}
