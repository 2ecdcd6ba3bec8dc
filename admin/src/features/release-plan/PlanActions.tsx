import {
  type ReleasePlanAction,
  releasePlanActionLabels,
  releasePlanActions,
} from '@duban/schema/vocabulary/release-plan';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { ApproveReleasePlan, ReopenReleasePlan, type YearPlan } from './release-plan.graphql.ts';
import { releasePlanMessages } from './release-plan.messages.ts';

export function PlanActions({ plan }: { plan: YearPlan }) {
  const t = useMessages(releasePlanMessages);
  const navigate = useNavigate();
  const [open, setOpen] = useState<ReleasePlanAction | null>(null);
  const { id, version } = plan;
  const close = () => setOpen(null);
  const act = (action: ReleasePlanAction) =>
    action === 'UPDATE' ? navigate(`/release-plan/write?year=${plan.year}`) : setOpen(action);
  return (
    <>
      <ActionBar
        available={plan.availableActions}
        labels={releasePlanActionLabels}
        order={releasePlanActions}
        onAction={act}
      />
      <CommandDialog
        open={open === 'APPROVE'}
        onClose={close}
        width="xs"
        title={t('approve.title')}
        submitLabel={t('approve.submit')}
        success={t('approve.done')}
        document={ApproveReleasePlan}
        defaultValues={{}}
        toVariables={() => ({ input: { id, version } })}
      >
        <Typography>{t('approve.text')}</Typography>
      </CommandDialog>
      <CommandDialog
        open={open === 'REOPEN'}
        onClose={close}
        title={t('reopen.title')}
        submitLabel={t('reopen.submit')}
        success={t('reopen.done')}
        document={ReopenReleasePlan}
        defaultValues={{ reason: '' }}
        toVariables={({ reason }) => ({ input: { id, version, reason } })}
      >
        <TextInput
          name="reason"
          label={t('reopen.reason')}
          hint={t('reopen.hint')}
          rows={2}
          maxLength={textLimits.comment}
          required
          autoFocus
        />
      </CommandDialog>
    </>
  );
}
