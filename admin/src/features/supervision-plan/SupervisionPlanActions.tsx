import {
  type SupervisionPlanAction,
  supervisionPlanActionLabels,
} from '@duban/schema/vocabulary/supervision-plan';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { ConfirmStepDialog, ReturnStepDialog } from '../../ui/form/StepDialogs.tsx';
import { useSteps } from '../../ui/form/useSteps.ts';
import {
  ApproveSupervisionPlan,
  CloseSupervisionPlan,
  type PlanPage,
  ReturnSupervisionPlan,
} from './supervision-plan.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

const documents = { approve: ApproveSupervisionPlan, close: CloseSupervisionPlan } as const;

export function SupervisionPlanActions({ plan }: { plan: PlanPage }) {
  const t = useMessages(supervisionPlanMessages);
  const { begin, dialogOf } = useSteps('supervision-plan', plan);
  const confirm = (action: SupervisionPlanAction, step: keyof typeof documents) => (
    <ConfirmStepDialog
      {...dialogOf(action)}
      title={t(`${step}.title`)}
      submitLabel={t(`${step}.submit`)}
      success={t(`${step}.done`)}
      hint={t(`${step}.hint`)}
      document={documents[step]}
    />
  );
  return (
    <>
      <ActionBar
        available={plan.availableActions}
        labels={supervisionPlanActionLabels}
        order={['APPROVE', 'UPDATE', 'CLOSE', 'RETURN']}
        grave={['RETURN']}
        onAction={begin}
      />
      {confirm('APPROVE', 'approve')}
      {confirm('CLOSE', 'close')}
      <ReturnStepDialog
        {...dialogOf('RETURN')}
        title={t('back.title')}
        submitLabel={t('back.submit')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={ReturnSupervisionPlan}
      />
    </>
  );
}
