import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { CreateWebhookDialog, EditWebhookDialog, SecretDialog } from './WebhookDialogs.tsx';
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
  const [editing, setEditing] = useState(false);
  const { run } = useCommand(UpdateWebhook, { success: t('switched') });
  const { id, version, url, active, organization } = webhook;
  const act = (action: 'edit' | 'switch') => {
    if (action === 'edit') setEditing(true);
    else void run({ input: { id, version, url, active: !active } });
  };
  return (
    <>
      <RowMenu
        label={t('actionsOf', { name: organization.shortName })}
        actions={[
          { action: 'edit', text: t('edit.action') },
          { action: 'switch', text: t(active ? 'disable' : 'enable'), grave: active },
        ]}
        onAction={act}
      />
      <EditWebhookDialog webhook={webhook} open={editing} onClose={() => setEditing(false)} />
    </>
  );
}

function State({ webhook }: { webhook: WebhookRow }) {
  const t = useMessages(webhookMessages);
  return <Tag tone={webhook.active ? 'success' : 'neutral'}>{t(webhook.active ? 'active' : 'inactive')}</Tag>;
}

function WebhookCard({ webhook }: { webhook: WebhookRow }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong>{webhook.organization.name}</strong>
        <Box>{webhook.url}</Box>
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
      render={(row: WebhookRow) => <Box sx={{ overflowWrap: 'anywhere' }}>{row.url}</Box>}
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
        <PageHeader title={t('name')} below={<Typography variant="body2">{t('hint')}</Typography>}>
          <CreateButton />
        </PageHeader>
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
