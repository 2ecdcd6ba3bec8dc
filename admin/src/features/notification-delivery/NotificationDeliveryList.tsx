import { notificationKindLabels } from '@duban/schema/vocabulary/notification';
import {
  type DeliveryFault,
  type DeliveryStatus,
  deliveryChannelLabels,
  deliveryChannels,
  deliveryFaults,
  deliveryStatuses,
  deliveryStatusLabels,
} from '@duban/schema/vocabulary/notification-delivery';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { ChoiceFilter, FilterBar } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import { DeliveryFlowHelp } from './DeliveryFlowHelp.tsx';
import { type DeliveryRow, RetryDelivery } from './notification-delivery.graphql.ts';
import { notificationDeliveryMessages } from './notification-delivery.messages.ts';

const statusTones: Readonly<Record<DeliveryStatus, Tone>> = {
  PENDING: 'info',
  SENT: 'success',
  FAILED: 'warning',
  GIVEN_UP: 'danger',
};

function Filters() {
  const t = useMessages(notificationDeliveryMessages);
  const label = useLabel();
  return (
    <FilterBar>
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={150}
        choices={deliveryStatuses.map((value) => ({ value, label: label(deliveryStatusLabels, value) }))}
      />
      <ChoiceFilter
        source="channel"
        label={t('filter.channel')}
        width={130}
        choices={deliveryChannels.map((value) => ({ value, label: label(deliveryChannelLabels, value) }))}
      />
    </FilterBar>
  );
}

function Retry({ row }: { row: DeliveryRow }) {
  const t = useMessages(notificationDeliveryMessages);
  const { run, pending } = useCommand(RetryDelivery, { success: t('retried') });
  if (!row.availableActions.includes('RETRY')) return null;
  const { id, version } = row;
  return (
    <Button size="small" disabled={pending} onClick={() => void run({ input: { id, version } })}>
      {t('retry')}
    </Button>
  );
}

function To({ row }: { row: DeliveryRow }) {
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      {row.recipient?.name ?? row.webhook?.url}
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{row.organization.shortName}</Box>
    </Box>
  );
}

function Status({ row }: { row: DeliveryRow }) {
  return <StatusChip status={row.status} labels={deliveryStatusLabels} tones={statusTones} />;
}

function DeliveryCard({ row }: { row: DeliveryRow }) {
  const label = useLabel();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: 1 }}>
          {label(notificationKindLabels, row.kind)} · {label(deliveryChannelLabels, row.channel)}
        </Box>
        <Status row={row} />
      </Box>
      <To row={row} />
      <Fault row={row} />
      <Box sx={{ display: 'flex', alignItems: 'center', color: 'text.secondary' }}>
        <Box sx={{ flex: 1 }}>
          <MomentField value={row.createdAt} />
        </Box>
        <Retry row={row} />
      </Box>
    </Box>
  );
}

/** What the system found stands there in the reader's language; what others answered as they said it. */
function Fault({ row: { lastError } }: { row: DeliveryRow }) {
  const label = useLabel();
  if (!lastError) return null;
  const known = Object.hasOwn(deliveryFaults, lastError);
  return (
    <Box sx={{ overflowWrap: 'anywhere', maxWidth: 320 }}>
      {known ? label(deliveryFaults, lastError as DeliveryFault) : lastError}
    </Box>
  );
}

type ColumnName = keyof (typeof notificationDeliveryMessages)['zh']['columns'] & string;

function useColumns() {
  const t = useMessages(notificationDeliveryMessages);
  const label = useLabel();
  const column = (name: ColumnName, render: (row: DeliveryRow) => ReactNode) => (
    <DataTable.Col key={name} label={t(`columns.${name}`)} render={render} />
  );
  return [
    column('createdAt', (row) => <MomentField value={row.createdAt} />),
    column('kind', (row) => label(notificationKindLabels, row.kind)),
    column('channel', (row) => label(deliveryChannelLabels, row.channel)),
    column('to', (row) => <To row={row} />),
    column('status', (row) => <Status row={row} />),
    column('attempts', (row) => row.attempts),
    column('next', (row) => <MomentField value={row.nextAttemptAt} />),
    column('error', (row) => <Fault row={row} />),
    <DataTable.Col key="retry" label="" align="right" render={(row: DeliveryRow) => <Retry row={row} />} />,
  ];
}

export function NotificationDeliveryList() {
  const t = useMessages(notificationDeliveryMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')} below={<Typography variant="body2">{t('process')}</Typography>}>
          <DeliveryFlowHelp />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<DeliveryRow>
        card={(row) => <DeliveryCard row={row} />}
        rowClick={false}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default NotificationDeliveryList;
