import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import { ChangeStatusChip, KindChip } from './ChangeCells.tsx';
import { ChangeFlowHelp } from './ChangeFlowHelp.tsx';
import { type Change, WithdrawChangeRequest } from './change-request.graphql.ts';
import { changeRequestMessages } from './change-request.messages.ts';
import { DecideButton } from './DecideDialog.tsx';
import { useWhat } from './useWhat.ts';

const small = { fontSize: '0.8125rem', color: 'text.secondary' } as const;

function WithdrawButton({ change }: { change: Change }) {
  const t = useMessages(changeRequestMessages);
  const [open, setOpen] = useState(false);
  if (!change.availableActions.includes('WITHDRAW')) return null;
  const { id, version } = change;
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {t('withdraw.submit')}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        width="xs"
        title={t('withdraw.title')}
        submitLabel={t('withdraw.submit')}
        success={t('withdraw.done')}
        document={WithdrawChangeRequest}
        defaultValues={{}}
        toVariables={() => ({ input: { id, version } })}
      >
        <Typography variant="body2">{t('withdraw.text')}</Typography>
      </CommandDialog>
    </>
  );
}

/** Who asked for what, and what came of it; whose days the waiting was. */
function Entry({ change }: { change: Change }) {
  const t = useMessages(changeRequestMessages);
  const what = useWhat()(change);
  const { unasked, withSuperior, decider, decidedAt, waitingDays, status } = change;
  return (
    <Box component="li" sx={{ py: 1.25, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <KindChip kind={change.kind} />
        <ChangeStatusChip status={status} />
        <Box component="span" sx={{ ...small, ml: 'auto' }}>
          <MomentField value={change.requestedAt} />
        </Box>
      </Box>
      {what && <Box sx={{ mt: 0.5 }}>{what}</Box>}
      <Box sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{change.reason}</Box>
      {change.progress && (
        <Box sx={{ ...small, whiteSpace: 'pre-line' }}>{`${t('fields.progress')}：${change.progress}`}</Box>
      )}
      <Box sx={{ ...small, mt: 0.5, display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        <span>{t(unasked ? 'made' : 'asked', { name: change.requester.name })}</span>
        {withSuperior ? <span>{t('withSuperior')}</span> : unasked && <span>{t('unasked')}</span>}
        {!unasked && decider && <span>{t('decided', { name: decider.name })}</span>}
        {!unasked && decidedAt && <MomentField value={decidedAt} />}
        {waitingDays > 0 && <span>{t('waited', { count: waitingDays })}</span>}
      </Box>
      {change.comment && <Box sx={small}>{`${t('fields.decision')}：${change.comment}`}</Box>}
      <Box sx={{ mt: 0.75, display: 'flex', gap: 1, '&:empty': { display: 'none' } }}>
        <DecideButton change={change} />
        <WithdrawButton change={change} />
      </Box>
    </Box>
  );
}

export function ChangePanel({ changes }: { changes: readonly Change[] }) {
  const t = useMessages(changeRequestMessages);
  if (changes.length === 0) return null;
  return (
    <Panel title={t('panel')} aside={<ChangeFlowHelp />}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', mt: -1.25 }}>
        {changes.map((change) => (
          <Entry key={change.id} change={change} />
        ))}
      </Box>
    </Panel>
  );
}
