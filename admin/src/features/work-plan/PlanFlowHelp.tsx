import {
  workPlanActionLabels,
  workPlanStatusLabels,
  workPlanTransitions,
} from '@duban/schema/vocabulary/work-plan';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { workPlanMessages } from './work-plan.messages.ts';

export function PlanFlowHelp() {
  const t = useMessages(workPlanMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={workPlanTransitions}
      statuses={workPlanStatusLabels}
      actions={workPlanActionLabels}
    />
  );
}
