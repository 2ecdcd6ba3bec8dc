import { longestUrl, overlapHours } from '@duban/schema/vocabulary/notification-delivery';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, TextInput } from '../../ui/form/inputs.tsx';
import { surfaces } from '../../ui/tones.ts';
import { OrganizationInput } from '../organization/OrganizationInputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { CreateWebhook, RenewWebhookSecret, UpdateWebhook, type WebhookRow } from './webhook.graphql.ts';
import { webhookMessages } from './webhook.messages.ts';

/** Stays until it is closed on purpose: nothing shows the secret again. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useMessages(webhookMessages);
  const [copied, setCopied] = useState(false);
  const copy = () => navigator.clipboard?.writeText(secret).then(() => setCopied(true));
  return (
    <Dialog open maxWidth="sm" fullWidth>
      <DialogTitle>{t('secret.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2">{t('secret.hint')}</Typography>
        <Box
          component="code"
          sx={{
            display: 'block',
            mt: 1.5,
            p: 1.25,
            overflowWrap: 'anywhere',
            backgroundColor: surfaces.wash,
          }}
        >
          {secret}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void copy()}>{t(copied ? 'secret.copied' : 'secret.copy')}</Button>
        <Button variant="contained" onClick={onClose}>
          {t('secret.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function UrlInput({ autoFocus = false }: { autoFocus?: boolean }) {
  const t = useMessages(webhookMessages);
  return (
    <TextInput
      name="url"
      type="url"
      label={t('url')}
      hint={t('urlHint')}
      maxLength={longestUrl}
      autoFocus={autoFocus}
      required
    />
  );
}

interface CreateProps {
  open: boolean;
  onClose: () => void;
  onSecret: (secret: string) => void;
}

export function CreateWebhookDialog({ open, onClose, onSecret }: CreateProps) {
  const t = useMessages(webhookMessages);
  const empty: { organization: OrganizationChoice | null; url: string } = { organization: null, url: '' };
  return (
    <CommandDialog
      open={open}
      onClose={onClose}
      title={t('create.title')}
      submitLabel={t('create.submit')}
      document={CreateWebhook}
      defaultValues={empty}
      placeOf={(path) => (path === 'organizationId' ? 'organization' : path)}
      toVariables={({ organization, url }) => ({ input: { organizationId: organization?.id ?? '', url } })}
      onDone={({ createWebhook }) => onSecret(createWebhook.secret)}
    >
      <OrganizationInput name="organization" label={t('organization')} required />
      <UrlInput />
    </CommandDialog>
  );
}

interface RowProps {
  webhook: WebhookRow;
  open: boolean;
  onClose: () => void;
}

export function EditWebhookDialog({ webhook, ...dialog }: RowProps) {
  const t = useMessages(webhookMessages);
  const { id, version, url, active } = webhook;
  return (
    <CommandDialog
      {...dialog}
      title={t('edit.title')}
      submitLabel={t('edit.submit')}
      success={t('edit.done')}
      document={UpdateWebhook}
      defaultValues={{ url }}
      toVariables={(values) => ({ input: { id, version, active, url: values.url } })}
    >
      <UrlInput autoFocus />
    </CommandDialog>
  );
}

function useOverlaps() {
  const t = useMessages(webhookMessages);
  return overlapHours.map((hours) => {
    if (hours === 0) return { value: '0', label: t('renew.at_once') };
    const label = hours <= 24 ? t('renew.hours', { count: hours }) : t('renew.days', { count: hours / 24 });
    return { value: String(hours), label };
  });
}

/** What cannot be read signs nothing: then there is nothing to choose. */
export function RenewSecretDialog({
  webhook: { id, version, secretReadable },
  onSecret,
  ...dialog
}: RowProps & { onSecret: (secret: string) => void }) {
  const t = useMessages(webhookMessages);
  const choices = useOverlaps();
  return (
    <CommandDialog
      {...dialog}
      title={t('renew.title')}
      submitLabel={t('renew.submit')}
      document={RenewWebhookSecret}
      defaultValues={{ overlapHours: secretReadable ? '24' : '0' }}
      toVariables={(values) => ({ input: { id, version, overlapHours: Number(values.overlapHours) } })}
      onDone={({ renewWebhookSecret }) => onSecret(renewWebhookSecret.secret)}
    >
      <Typography variant="body2">{t(secretReadable ? 'renew.hint' : 'renew.lost')}</Typography>
      {secretReadable && (
        <ChoiceInput name="overlapHours" label={t('renew.overlap')} choices={choices} required />
      )}
    </CommandDialog>
  );
}
