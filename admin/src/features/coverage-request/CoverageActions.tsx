import {
  type CoverageAction,
  coverageActionLabels,
  coverageActions,
} from '@duban/schema/vocabulary/coverage-request';
import { textLimits } from '@duban/schema/vocabulary/text';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import {
  HandleCoverageRequest,
  type RequestPage,
  SignCoverageRequest,
  WithdrawCoverageRequest,
} from './coverage-request.graphql.ts';
import { coverageRequestMessages } from './coverage-request.messages.ts';

interface DialogProps {
  row: RequestPage;
  open: boolean;
  onClose: () => void;
}

function SignDialog({ row, decision, ...dialog }: DialogProps & { decision: 'SIGN' | 'RETURN' }) {
  const t = useMessages(coverageRequestMessages);
  const { id, version } = row;
  const returning = decision === 'RETURN';
  const key = returning ? 'return' : 'sign';
  return (
    <CommandDialog
      {...dialog}
      title={t(`${key}.title`)}
      submitLabel={t(`${key}.submit`)}
      success={t(`${key}.done`)}
      grave={returning}
      document={SignCoverageRequest}
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
  const t = useMessages(coverageRequestMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      title={t('withdraw.title')}
      submitLabel={t('withdraw.submit')}
      success={t('withdraw.done')}
      document={WithdrawCoverageRequest}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t('withdraw.text')}</Typography>
    </CommandDialog>
  );
}

function HandleDialog({ row, ...dialog }: DialogProps) {
  const t = useMessages(coverageRequestMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      title={t('handle.title')}
      submitLabel={t('handle.submit')}
      success={t('handle.done')}
      document={HandleCoverageRequest}
      defaultValues={{ outcome: '' }}
      toVariables={({ outcome }) => ({ input: { id, version, outcome } })}
    >
      <TextInput
        name="outcome"
        label={t('handle.outcome')}
        hint={t('handle.hint')}
        rows={3}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}

/** The usual way to handle a request: a unit is asked to receive the journalist. */
function IssueLink({ row }: { row: RequestPage }) {
  const t = useMessages(coverageRequestMessages);
  if (!row.availableActions.includes('HANDLE')) return null;
  return (
    <Button component={Link} to={`/assistance-notice/create?coverageRequestId=${row.id}`} variant="contained">
      {t('issue')}
    </Button>
  );
}

export function CoverageActions({ row }: { row: RequestPage }) {
  const [open, setOpen] = useState<CoverageAction | null>(null);
  const navigate = useNavigate();
  const props = (action: CoverageAction) => ({ row, open: open === action, onClose: () => setOpen(null) });
  const act = (action: CoverageAction) =>
    action === 'RESUBMIT' ? navigate(`/coverage-request/${row.id}/resubmit`) : setOpen(action);
  return (
    <>
      <IssueLink row={row} />
      <ActionBar
        available={row.availableActions}
        labels={coverageActionLabels}
        order={coverageActions}
        grave={['RETURN', 'WITHDRAW']}
        onAction={act}
      />
      <SignDialog {...props('SIGN')} decision="SIGN" />
      <SignDialog {...props('RETURN')} decision="RETURN" />
      <WithdrawDialog {...props('WITHDRAW')} />
      <HandleDialog {...props('HANDLE')} />
    </>
  );
}
