import { supervisionPlanActionLabels } from '@duban/schema/vocabulary/supervision-plan';
import { useMessages } from '../../app/i18n/messages.ts';
import { RecordSteps } from '../../ui/form/RecordSteps.tsx';
import {
  ApproveSupervisionPlan,
  CloseSupervisionPlan,
  type PlanPage,
  ReturnSupervisionPlan,
  WithdrawSupervisionPlan,
} from './supervision-plan.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

export function SupervisionPlanActions({ plan }: { plan: PlanPage }) {
  return (
    <RecordSteps
      resource="supervision-plan"
      row={plan}
      labels={supervisionPlanActionLabels}
      order={['APPROVE', 'UPDATE', 'CLOSE', 'RETURN']}
      confirmed={[
        { action: 'APPROVE', name: 'approve', document: ApproveSupervisionPlan },
        { action: 'CLOSE', name: 'close', document: CloseSupervisionPlan },
      ]}
      returning={ReturnSupervisionPlan}
      withdrawing={WithdrawSupervisionPlan}
      t={useMessages(supervisionPlanMessages)}
    />
  );
}
