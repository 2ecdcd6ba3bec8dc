import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { Facts } from '../../ui/Facts.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { type Change, DecideChangeRequest } from './change-request.graphql.ts';
import { changeRequestMessages } from './change-request.messages.ts';
import { ReassignedTo } from './ReassignedTo.tsx';
import { useWhat } from './useWhat.ts';

interface Values {
  decision: 'APPROVE' | 'REJECT';
  comment: string;
  dueOn: string;
  organizationId: OrganizationChoice | null;
}

function Asked({ change }: { change: Change }) {
  const t = useMessages(changeRequestMessages);
  const what = useWhat()(change);
  return (
    <Facts
      facts={[
        ...(what ? [{ label: t('fields.what'), value: what, wide: true }] : []),
        { label: t('fields.reason'), value: change.reason, wide: true },
        ...(change.progress ? [{ label: t('fields.progress'), value: change.progress, wide: true }] : []),
      ]}
    />
  );
}

export function DecideDialog({ change, ...dialog }: { change: Change; open: boolean; onClose: () => void }) {
  const t = useMessages(changeRequestMessages);
  const { id, version, kind } = change;
  const defaultValues: Values = {
    decision: 'APPROVE',
    comment: '',
    dueOn: change.dueOn ?? '',
    organizationId: null,
  };
  const choices = [
    { value: 'APPROVE', label: t('decide.approve') },
    { value: 'REJECT', label: t('decide.reject') },
  ];
  return (
    <CommandDialog
      {...dialog}
      title={t('decide.title')}
      submitLabel={t('decide.submit')}
      success={t('decide.done')}
      document={DecideChangeRequest}
      defaultValues={defaultValues}
      toVariables={({ decision, comment, dueOn, organizationId }) => ({
        input: {
          ...{ id, version, decision, comment: comment || null },
          dueOn: dueOn || null,
          organizationId: organizationId?.id ?? null,
        },
      })}
    >
      <Asked change={change} />
      <ChoiceInput name="decision" label={t('decide.decision')} choices={choices} required />
      {kind === 'EXTENSION' && <DateInput name="dueOn" label={t('decide.dueOn')} />}
      {kind === 'REASSIGNMENT' && (
        <>
          <ReassignedTo workItemId={change.assignment.workItem.id} />
          <DateInput name="dueOn" label={t('form.newDueOn')} required={false} />
        </>
      )}
      <TextInput
        name="comment"
        label={t('decide.comment')}
        hint={t('decide.commentHint')}
        rows={3}
        maxLength={textLimits.comment}
      />
    </CommandDialog>
  );
}

/** Nothing where the viewer may not decide. */
export function DecideButton({ change }: { change: Change }) {
  const t = useMessages(changeRequestMessages);
  const [open, setOpen] = useState(false);
  if (!change.availableActions.includes('APPROVE')) return null;
  return (
    <Box component="span" onClick={(event) => event.stopPropagation()}>
      <Button size="small" variant="contained" onClick={() => setOpen(true)}>
        {t('decide.button')}
      </Button>
      <DecideDialog change={change} open={open} onClose={() => setOpen(false)} />
    </Box>
  );
}
