import { textLimits } from '@duban/schema/vocabulary/text';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { addDays, formatDay, today } from '../../ui/dates.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { useCan } from '../session/viewer.ts';
import {
  CallForLiaisons,
  type CallRow,
  CloseLiaisonCall,
  LiaisonCalls,
} from './liaison-registration.graphql.ts';
import { liaisonRegistrationMessages } from './liaison-registration.messages.ts';

/** An office asks once or twice a year, with a fortnight to answer. */
const usualDays = 14;
const shownUnits = 12;

export function CallButton() {
  const t = useMessages(liaisonRegistrationMessages);
  const [open, setOpen] = useState(false);
  if (!useCan('CALL_FOR_LIAISONS')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('call.button')}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('call.title')}
        submitLabel={t('call.submit')}
        success={t('call.done')}
        document={CallForLiaisons}
        defaultValues={{ fileBy: addDays(today(), usualDays), renewal: false, note: '' }}
        toVariables={({ fileBy, renewal, note }) => ({
          input: { fileBy, renewal, note: note.trim() || null },
        })}
      >
        <DateInput name="fileBy" label={t('call.fileBy')} min={today()} required />
        <CheckInput name="renewal" label={t('call.renewal')} hint={t('call.renewalHint')} />
        <TextInput
          name="note"
          label={t('call.note')}
          rows={2}
          maxLength={textLimits.comment}
          required={false}
        />
      </CommandDialog>
    </>
  );
}

function CloseCall({ call }: { call: CallRow }) {
  const t = useMessages(liaisonRegistrationMessages);
  const [open, setOpen] = useState(false);
  const { id, version } = call;
  if (!call.availableActions.includes('CLOSE')) return null;
  return (
    <>
      <Button size="small" color="inherit" onClick={() => setOpen(true)}>
        {t('call.close')}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        width="xs"
        title={t('call.close')}
        submitLabel={t('call.close')}
        success={t('call.closed')}
        document={CloseLiaisonCall}
        defaultValues={{}}
        toVariables={() => ({ input: { id, version } })}
      >
        <Typography>{t('call.closeText')}</Typography>
      </CommandDialog>
    </>
  );
}

function Owing({ call }: { call: CallRow }) {
  const t = useMessages(liaisonRegistrationMessages);
  const language = useLanguage();
  const { owing } = call;
  if (owing.length === 0) return <>{t('call.none')}</>;
  const names = owing.slice(0, shownUnits).map((unit) => unit.shortName);
  const separator = language === 'zh' ? '、' : ', ';
  return (
    <>
      {t('call.owing', {
        count: owing.length,
        names: `${names.join(separator)}${owing.length > shownUnits ? '…' : ''}`,
      })}
    </>
  );
}

/** What is still asked for, and who has not answered. */
export function OpenCalls() {
  const t = useMessages(liaisonRegistrationMessages);
  const language = useLanguage();
  const { data } = useDocument(LiaisonCalls, {});
  const open = data?.liaisonCalls.filter(({ status }) => status === 'OPEN') ?? [];
  return (
    <>
      {open.map((call) => (
        <Alert
          key={call.id}
          severity={call.owing.length > 0 ? 'warning' : 'success'}
          action={<CloseCall call={call} />}
          sx={{
            mb: 1.5,
            flexWrap: { xs: 'wrap', sm: 'nowrap' },
            '& .MuiAlert-message': { flex: { xs: '1 1 calc(100% - 40px)', sm: 1 } },
          }}
        >
          <Box sx={{ fontWeight: 500 }}>
            {t('call.open', {
              organization: call.organization.shortName,
              day: formatDay(call.fileBy, language),
            })}
          </Box>
          {call.note && <div>{call.note}</div>}
          <Owing call={call} />
        </Alert>
      ))}
    </>
  );
}
