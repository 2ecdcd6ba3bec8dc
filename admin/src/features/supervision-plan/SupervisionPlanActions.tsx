import {
  type SupervisionPlanAction,
  supervisionPlanActionLabels,
} from '@duban/schema/vocabulary/supervision-plan';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { ConfirmStepDialog, ReturnStepDialog } from '../../ui/form/StepDialogs.tsx';
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
  const navigate = useNavigate();
  const [open, setOpen] = useState<SupervisionPlanAction | null>(null);
  const begin = (action: SupervisionPlanAction) =>
    action === 'UPDATE' ? navigate(`/supervision-plan/${plan.id}/edit`) : setOpen(action);
  const props = (action: SupervisionPlanAction) => ({
    row: plan,
    open: open === action,
    onClose: () => setOpen(null),
  });
  const confirm = (action: SupervisionPlanAction, step: keyof typeof documents) => (
    <ConfirmStepDialog
      {...props(action)}
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
        onAction={(action) => void begin(action)}
      />
      {confirm('APPROVE', 'approve')}
      {confirm('CLOSE', 'close')}
      <ReturnStepDialog
        {...props('RETURN')}
        title={t('back.title')}
        submitLabel={t('back.submit')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={ReturnSupervisionPlan}
      />
    </>
  );
}
