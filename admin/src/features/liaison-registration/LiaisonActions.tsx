import { type LiaisonAction, liaisonActionLabels, liaisonActions } from '@duban/schema/vocabulary/liaison';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import {
  DecideLiaisonRegistration,
  type RegistrationPage,
  WithdrawLiaisonRegistration,
} from './liaison-registration.graphql.ts';
import { liaisonRegistrationMessages } from './liaison-registration.messages.ts';

interface DialogProps {
  row: RegistrationPage;
  open: boolean;
  onClose: () => void;
}

function DecideDialog({ row, decision, ...dialog }: DialogProps & { decision: 'APPROVE' | 'RETURN' }) {
  const t = useMessages(liaisonRegistrationMessages);
  const { id, version } = row;
  const returning = decision === 'RETURN';
  const key = returning ? 'return' : 'approve';
  return (
    <CommandDialog
      {...dialog}
      title={t(`${key}.title`)}
      submitLabel={t(`${key}.submit`)}
      success={t(`${key}.done`)}
      grave={returning}
      document={DecideLiaisonRegistration}
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({ input: { id, version, decision, comment: comment.trim() || null } })}
    >
      <TextInput
        name="comment"
        label={t(`${key}.comment`)}
        {...(returning && { hint: t('return.hint') })}
        rows={3}
        maxLength={textLimits.comment}
        required={returning}
        autoFocus
      />
    </CommandDialog>
  );
}

function WithdrawDialog({ row, ...dialog }: DialogProps) {
  const t = useMessages(liaisonRegistrationMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      title={t('withdraw.title')}
      submitLabel={t('withdraw.submit')}
      success={t('withdraw.done')}
      document={WithdrawLiaisonRegistration}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t('withdraw.text')}</Typography>
    </CommandDialog>
  );
}

export function LiaisonActions({ row }: { row: RegistrationPage }) {
  const [open, setOpen] = useState<LiaisonAction | null>(null);
  const props = (action: LiaisonAction) => ({ row, open: open === action, onClose: () => setOpen(null) });
  return (
    <>
      <ActionBar
        available={row.availableActions}
        labels={liaisonActionLabels}
        order={liaisonActions}
        grave={['RETURN']}
        onAction={setOpen}
      />
      <DecideDialog {...props('APPROVE')} decision="APPROVE" />
      <DecideDialog {...props('RETURN')} decision="RETURN" />
      <WithdrawDialog {...props('WITHDRAW')} />
    </>
  );
}
