import { type PressAction, pressActionLabels, pressActions } from '@duban/schema/vocabulary/press-release';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ConsentDialog, DecideDialog } from './ApprovalDialogs.tsx';
import { type ReleasePage, SubmitPressRelease, WithdrawPressRelease } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';
import type { PressDialogProps } from './pressDialog.ts';
import { PublishDialog, TieDialog } from './ReleaseDialogs.tsx';

function SubmitDialog({ row, ...dialog }: PressDialogProps) {
  const t = useMessages(pressReleaseMessages);
  const { id, version } = row;
  const steps = row.steps
    .slice(1)
    .map(({ name }) => name)
    .join(' → ');
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      title={t('submit.title')}
      submitLabel={t('submit.submit')}
      success={t('submit.done')}
      document={SubmitPressRelease}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t(row.status === 'RETURNED' ? 'submit.again' : 'submit.text', { steps })}</Typography>
    </CommandDialog>
  );
}

function WithdrawDialog({ row, ...dialog }: PressDialogProps) {
  const t = useMessages(pressReleaseMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      grave
      title={t('withdraw.title')}
      submitLabel={t('withdraw.submit')}
      success={t('withdraw.done')}
      document={WithdrawPressRelease}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t('withdraw.text')}</Typography>
    </CommandDialog>
  );
}

export function PressActions({ row }: { row: ReleasePage }) {
  const [open, setOpen] = useState<PressAction | null>(null);
  const navigate = useNavigate();
  const props = (action: PressAction) => ({ row, open: open === action, onClose: () => setOpen(null) });
  const act = (action: PressAction) => {
    if (action === 'UPDATE') navigate(`/press-release/${row.id}/edit`);
    else if (action === 'BREACH') navigate(`/discipline-record/create?pressReleaseId=${row.id}`);
    else setOpen(action);
  };
  return (
    <>
      <ActionBar
        available={row.availableActions}
        labels={pressActionLabels}
        order={pressActions}
        grave={['RETURN', 'WITHDRAW', 'BREACH']}
        onAction={act}
      />
      <SubmitDialog {...props('SUBMIT')} />
      <DecideDialog {...props('PASS')} decision="PASS" />
      <DecideDialog {...props('RETURN')} decision="RETURN" />
      <ConsentDialog {...props('CONSENT')} />
      <PublishDialog {...props('RELEASE')} />
      <TieDialog {...props('TIE')} />
      <WithdrawDialog {...props('WITHDRAW')} />
    </>
  );
}
