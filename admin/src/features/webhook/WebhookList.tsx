import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { DataTable, useListContext } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import {
  CreateWebhookDialog,
  EditWebhookDialog,
  RenewSecretDialog,
  SecretDialog,
} from './WebhookDialogs.tsx';
import { UpdateWebhook, type WebhookRow } from './webhook.graphql.ts';
import { webhookMessages } from './webhook.messages.ts';

function CreateButton() {
  const t = useMessages(webhookMessages);
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {t('createNew')}
      </Button>
      <CreateWebhookDialog open={open} onClose={() => setOpen(false)} onSecret={setSecret} />
      {secret !== null && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </>
  );
}

function Actions({ webhook }: { webhook: WebhookRow }) {
  const t = useMessages(webhookMessages);
  const [open, setOpen] = useState<'edit' | 'renew' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => setOpen(null);
  const { run } = useCommand(UpdateWebhook, { success: t('switched') });
  const { id, version, url, active, organization } = webhook;
  const act = (action: 'edit' | 'renew' | 'switch') => {
    if (action === 'switch') void run({ input: { id, version, url, active: !active } });
    else setOpen(action);
  };
  return (
    <>
      <RowMenu
        label={t('actionsOf', { name: organization.shortName })}
        actions={[
          { action: 'edit', text: t('edit.action') },
          { action: 'renew', text: t('renew.action') },
          { action: 'switch', text: t(active ? 'disable' : 'enable'), grave: active },
        ]}
        onAction={act}
      />
      <EditWebhookDialog webhook={webhook} open={open === 'edit'} onClose={close} />
      <RenewSecretDialog webhook={webhook} open={open === 'renew'} onClose={close} onSecret={setSecret} />
      {secret !== null && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </>
  );
}

function State({ webhook }: { webhook: WebhookRow }) {
  const t = useMessages(webhookMessages);
  return (
    <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
      <Tag tone={webhook.active ? 'success' : 'neutral'}>{t(webhook.active ? 'active' : 'inactive')}</Tag>
      {!webhook.secretReadable && <Tag tone="danger">{t('secretState.unreadable')}</Tag>}
    </Box>
  );
}

/** Until when two secrets sign, else when the present one began. */
function SecretAge({ webhook: { secretReadable, bothSignUntil, secretRenewedAt } }: { webhook: WebhookRow }) {
  const t = useMessages(webhookMessages);
  if (!secretReadable || (!bothSignUntil && !secretRenewedAt)) return null;
  return (
    <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
      {t(bothSignUntil ? 'secretState.both' : 'secretState.renewed')}{' '}
      <MomentField value={bothSignUntil ?? secretRenewedAt} />
    </Box>
  );
}

/** Said above the list too: what fails meanwhile is nothing that a row's mark would tell. */
function UnreadableNotice() {
  const t = useMessages(webhookMessages);
  const { data } = useListContext<WebhookRow>();
  if (!data?.some((row) => !row.secretReadable)) return null;
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      {t('unreadable')}
    </Alert>
  );
}

function WebhookCard({ webhook }: { webhook: WebhookRow }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong>{webhook.organization.name}</strong>
        <Box>{webhook.url}</Box>
        <SecretAge webhook={webhook} />
      </Box>
      <State webhook={webhook} />
      <Actions webhook={webhook} />
    </Box>
  );
}

function useColumns() {
  const t = useMessages(webhookMessages);
  return [
    <DataTable.Col
      key="organization"
      label={t('columns.organization')}
      render={(row: WebhookRow) => row.organization.name}
    />,
    <DataTable.Col
      key="url"
      label={t('columns.url')}
      render={(row: WebhookRow) => (
        <Box sx={{ overflowWrap: 'anywhere' }}>
          {row.url}
          <SecretAge webhook={row} />
        </Box>
      )}
    />,
    <DataTable.Col
      key="state"
      label={t('columns.state')}
      render={(row: WebhookRow) => <State webhook={row} />}
    />,
    <DataTable.Col
      key="createdAt"
      label={t('columns.createdAt')}
      render={(row: WebhookRow) => <MomentField value={row.createdAt} />}
    />,
    <DataTable.Col
      key="actions"
      label=""
      align="right"
      render={(row: WebhookRow) => <Actions webhook={row} />}
    />,
  ];
}

export function WebhookList() {
  const t = useMessages(webhookMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <>
          <PageHeader title={t('name')} below={<Typography variant="body2">{t('hint')}</Typography>}>
            <CreateButton />
          </PageHeader>
          <UnreadableNotice />
        </>
      }
    >
      <ResponsiveList<WebhookRow>
        card={(webhook) => <WebhookCard webhook={webhook} />}
        rowClick={false}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default WebhookList;
