import {
  supervisionPlanActionLabels,
  supervisionPlanStatusLabels,
  supervisionPlanTransitions,
} from '@duban/schema/vocabulary/supervision-plan';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

export function SupervisionPlanFlowHelp() {
  const t = useMessages(supervisionPlanMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={supervisionPlanTransitions}
      statuses={supervisionPlanStatusLabels}
      actions={supervisionPlanActionLabels}
    />
  );
}
