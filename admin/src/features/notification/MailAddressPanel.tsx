import { mailCode } from '@duban/schema/vocabulary/mail-code';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { ConfirmMailAddress, type NotificationChoices, RequestMailCode } from './notification.graphql.ts';
import { notificationMessages } from './notification.messages.ts';

type Known = Pick<NotificationChoices, 'version' | 'mailAddress' | 'mailVerifiedAt' | 'mailCodeUntil'>;

interface CodeDialogProps {
  version: number;
  open: boolean;
  onClose: () => void;
}

function CodeDialog({ version, ...dialog }: CodeDialogProps) {
  const t = useMessages(notificationMessages);
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      title={t('address.enter')}
      submitLabel={t('address.confirm')}
      success={t('address.confirmed')}
      document={ConfirmMailAddress}
      defaultValues={{ code: '' }}
      toVariables={({ code }) => ({ input: { version, code: code.trim() } })}
    >
      <TextInput
        name="code"
        label={t('address.code')}
        hint={t('address.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={mailCode.digits}
        autoFocus
        required
      />
    </CommandDialog>
  );
}

function Unconfirmed({ known: { version, mailCodeUntil } }: { known: Known }) {
  const t = useMessages(notificationMessages);
  const [entering, setEntering] = useState(false);
  const { run, pending } = useCommand(RequestMailCode, { success: t('address.sent') });
  const send = async () => {
    const { ok } = await run({ input: { version } });
    if (ok) setEntering(true);
  };
  return (
    <>
      <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
        {t('address.hint')}
        {mailCodeUntil && (
          <>
            {' '}
            {t('address.holdsUntil')} <MomentField value={mailCodeUntil} />
          </>
        )}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1.5 }}>
        {mailCodeUntil && (
          <Button variant="contained" onClick={() => setEntering(true)}>
            {t('address.enter')}
          </Button>
        )}
        <Button variant={mailCodeUntil ? 'text' : 'contained'} disabled={pending} onClick={() => void send()}>
          {t(mailCodeUntil ? 'address.sendAgain' : 'address.send')}
        </Button>
      </Box>
      <CodeDialog version={version} open={entering} onClose={() => setEntering(false)} />
    </>
  );
}

/** Of the address that is kept: whether mails go there, and how it is confirmed. */
export function MailAddressPanel({ known }: { known: Known }) {
  const t = useMessages(notificationMessages);
  const { mailAddress, mailVerifiedAt } = known;
  if (!mailAddress) return null;
  return (
    <Box sx={{ maxWidth: 820 }}>
      <Panel title={t('address.section')}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Box component="strong" sx={{ overflowWrap: 'anywhere', fontWeight: 500 }}>
            {mailAddress}
          </Box>
          <Tag tone={mailVerifiedAt ? 'success' : 'warning'}>
            {t(mailVerifiedAt ? 'address.verified' : 'address.unverified')}
          </Tag>
          {mailVerifiedAt && (
            <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {t('address.verifiedAt')} <MomentField value={mailVerifiedAt} />
            </Box>
          )}
        </Box>
        {!mailVerifiedAt && <Unconfirmed known={known} />}
      </Panel>
    </Box>
  );
}
