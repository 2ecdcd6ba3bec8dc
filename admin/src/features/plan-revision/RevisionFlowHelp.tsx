import {
  planRevisionActionLabels,
  planRevisionStatusLabels,
  planRevisionTransitions,
} from '@duban/schema/vocabulary/plan-revision';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { planRevisionMessages } from './plan-revision.messages.ts';

export function RevisionFlowHelp() {
  const t = useMessages(planRevisionMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={planRevisionTransitions}
      statuses={planRevisionStatusLabels}
      actions={planRevisionActionLabels}
    />
  );
}
