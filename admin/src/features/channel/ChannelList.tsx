import { channelOwnershipLabels, channelOwnerships } from '@duban/schema/vocabulary/channel';
import {
  channelKindLabels,
  channelKinds,
  channelLevelLabels,
  channelLevels,
} from '@duban/schema/vocabulary/publicity';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateSpan } from '../../ui/DateField.tsx';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { useCan } from '../session/viewer.ts';
import { CreateChannelDialog, EditChannelDialog } from './ChannelDialog.tsx';
import type { ChannelRow } from './channel.graphql.ts';
import { channelMessages } from './channel.messages.ts';

function CreateButton() {
  const t = useMessages(channelMessages);
  const [open, setOpen] = useState(false);
  if (!useCan('MANAGE_CHANNELS')) return null;
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {t('createNew')}
      </Button>
      <CreateChannelDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function Actions({ channel }: { channel: ChannelRow }) {
  const t = useMessages(channelMessages);
  const [editing, setEditing] = useState(false);
  if (!channel.availableActions.includes('UPDATE')) return null;
  return (
    <>
      <RowMenu
        label={t('actionsOf', { name: channel.name })}
        actions={[{ action: 'edit', text: t('edit.title') }]}
        onAction={() => setEditing(true)}
      />
      <EditChannelDialog channel={channel} open={editing} onClose={() => setEditing(false)} />
    </>
  );
}

function Days({ channel: { startsOn: from, endsOn: to } }: { channel: ChannelRow }) {
  return (
    <span>
      <DateSpan from={from} to={to} />
    </span>
  );
}

function Level({ channel }: { channel: ChannelRow }) {
  const label = useLabel();
  return <Tag tone="info">{label(channelLevelLabels, channel.level)}</Tag>;
}

function ChannelCard({ channel }: { channel: ChannelRow }) {
  const label = useLabel();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}>
        <strong>{channel.name}</strong>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
          <Level channel={channel} />
          <span>{label(channelKindLabels, channel.kind)}</span>
          <span>{label(channelOwnershipLabels, channel.ownership)}</span>
        </Box>
        <Box sx={{ color: 'text.secondary' }}>
          <Days channel={channel} />
        </Box>
      </Box>
      <Actions channel={channel} />
    </Box>
  );
}

function Filters() {
  const t = useMessages(channelMessages);
  const label = useLabel();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <ChoiceFilter
        source="level"
        label={t('fields.level')}
        width={120}
        choices={channelLevels.map((value) => ({ value, label: label(channelLevelLabels, value) }))}
      />
      <ChoiceFilter
        source="kind"
        label={t('fields.kind')}
        width={120}
        choices={channelKinds.map((value) => ({ value, label: label(channelKindLabels, value) }))}
      />
      <ChoiceFilter
        source="ownership"
        label={t('fields.ownership')}
        width={120}
        choices={channelOwnerships.map((value) => ({ value, label: label(channelOwnershipLabels, value) }))}
      />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(channelMessages);
  const label = useLabel();
  const column = (key: string, text: string, render: (row: ChannelRow) => ReactNode) => (
    <DataTable.Col key={key} label={text} render={render} />
  );
  return [
    column('name', t('fields.name'), (row) => row.name),
    column('level', t('fields.level'), (row) => <Level channel={row} />),
    column('kind', t('fields.kind'), (row) => label(channelKindLabels, row.kind)),
    column('ownership', t('fields.ownership'), (row) => label(channelOwnershipLabels, row.ownership)),
    column('days', t('fields.days'), (row) => <Days channel={row} />),
    <DataTable.Col
      key="actions"
      label=""
      align="right"
      render={(row: ChannelRow) => <Actions channel={row} />}
    />,
  ];
}

export function ChannelList() {
  const t = useMessages(channelMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')} below={<Typography variant="body2">{t('hint')}</Typography>}>
          <CreateButton />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<ChannelRow>
        card={(channel) => <ChannelCard channel={channel} />}
        rowClick={false}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default ChannelList;
