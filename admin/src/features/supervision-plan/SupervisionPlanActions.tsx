import {
  type SupervisionPlanAction,
  supervisionPlanActionLabels,
  supervisionPlanActions,
} from '@duban/schema/vocabulary/supervision-plan';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ApproveSupervisionPlan, CloseSupervisionPlan, type PlanPage } from './supervision-plan.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

const documents = { approve: ApproveSupervisionPlan, close: CloseSupervisionPlan } as const;

function ConfirmDialog({
  plan: { id, version },
  step,
  ...dialog
}: {
  plan: PlanPage;
  step: 'approve' | 'close';
  open: boolean;
  onClose: () => void;
}) {
  const t = useMessages(supervisionPlanMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t(`${step}.title`)}
      submitLabel={t(`${step}.submit`)}
      success={t(`${step}.done`)}
      document={documents[step] as typeof ApproveSupervisionPlan}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t(`${step}.hint`)}</Typography>
    </CommandDialog>
  );
}

export function SupervisionPlanActions({ plan }: { plan: PlanPage }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<SupervisionPlanAction | null>(null);
  const begin = (action: SupervisionPlanAction) =>
    action === 'UPDATE' ? navigate(`/supervision-plan/${plan.id}/edit`) : setOpen(action);
  const props = (action: SupervisionPlanAction) => ({
    plan,
    open: open === action,
    onClose: () => setOpen(null),
  });
  return (
    <>
      <ActionBar
        available={plan.availableActions}
        labels={supervisionPlanActionLabels}
        order={supervisionPlanActions}
        onAction={(action) => void begin(action)}
      />
      <ConfirmDialog {...props('APPROVE')} step="approve" />
      <ConfirmDialog {...props('CLOSE')} step="close" />
    </>
  );
}
