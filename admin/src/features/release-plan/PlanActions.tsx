import {
  type ReleasePlanAction,
  releasePlanActionLabels,
  releasePlanActions,
} from '@duban/schema/vocabulary/release-plan';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { ConfirmStepDialog, ReasonStepDialog, WithdrawStepDialog } from '../../ui/form/StepDialogs.tsx';
import {
  ApproveReleasePlan,
  ReopenReleasePlan,
  WithdrawReleasePlan,
  type YearPlan,
} from './release-plan.graphql.ts';
import { releasePlanMessages } from './release-plan.messages.ts';

export function PlanActions({ plan }: { plan: YearPlan }) {
  const t = useMessages(releasePlanMessages);
  const navigate = useNavigate();
  const [open, setOpen] = useState<ReleasePlanAction | null>(null);
  const close = () => setOpen(null);
  const act = (action: ReleasePlanAction) =>
    action === 'UPDATE' ? navigate(`/release-plan/write?year=${plan.year}`) : setOpen(action);
  return (
    <>
      <ActionBar
        available={plan.availableActions}
        labels={releasePlanActionLabels}
        order={releasePlanActions}
        grave={['WITHDRAW']}
        onAction={act}
      />
      <ConfirmStepDialog
        row={plan}
        open={open === 'APPROVE'}
        onClose={close}
        title={t('approve.title')}
        submitLabel={t('approve.submit')}
        success={t('approve.done')}
        document={ApproveReleasePlan}
        hint={t('approve.text')}
      />
      <ReasonStepDialog
        row={plan}
        open={open === 'REOPEN'}
        onClose={close}
        title={t('reopen.title')}
        submitLabel={t('reopen.submit')}
        success={t('reopen.done')}
        document={ReopenReleasePlan}
        reasonLabel={t('reopen.reason')}
        hint={t('reopen.hint')}
      />
      <WithdrawStepDialog
        row={plan}
        open={open === 'WITHDRAW'}
        onClose={close}
        document={WithdrawReleasePlan}
      />
    </>
  );
}
