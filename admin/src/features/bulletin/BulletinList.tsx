import {
  bulletinKindLabels,
  bulletinKinds,
  bulletinStatuses,
  bulletinStatusLabels,
} from '@duban/schema/vocabulary/bulletin';
import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { ChoiceFilter, FilterBar, FlagFilter, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useCan, useViewer } from '../session/viewer.ts';
import {
  BulletinCard,
  BulletinPeriod,
  BulletinStatusChip,
  BulletinTitle,
  ReadCount,
} from './BulletinCells.tsx';
import { BulletinFlowHelp } from './BulletinFlowHelp.tsx';
import type { BulletinRow } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

function CreateButton() {
  const t = useMessages(bulletinMessages);
  if (!useCan('DRAFT_BULLETIN')) return null;
  return (
    <Button component={Link} to="/bulletin/create" variant="contained" startIcon={<AddIcon />}>
      {t('createNew')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(bulletinMessages);
  const label = useLabel();
  const mayHandle = useViewer()?.roles.some((role) => role === 'SUPERVISOR' || role === 'LEADER') ?? false;
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <ChoiceFilter
        source="kind"
        label={t('fields.kind')}
        width={140}
        choices={bulletinKinds.map((value) => ({ value, label: label(bulletinKindLabels, value) }))}
      />
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={120}
        choices={bulletinStatuses.map((value) => ({ value, label: label(bulletinStatusLabels, value) }))}
      />
      {mayHandle && <FlagFilter source="awaiting" label={t('filter.awaiting')} />}
      <FlagFilter source="unread" label={t('filter.unread')} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(bulletinMessages);
  const label = useLabel();
  return [
    <DataTable.Col
      key="number"
      label={t('fields.number')}
      render={(row: BulletinRow) => row.number ?? t('noNumber')}
    />,
    <DataTable.Col
      key="title"
      label={t('fields.title')}
      render={(row: BulletinRow) => <BulletinTitle row={row} />}
    />,
    <DataTable.Col
      key="kind"
      label={t('fields.kind')}
      render={(row: BulletinRow) => label(bulletinKindLabels, row.kind)}
    />,
    <DataTable.Col
      key="organization"
      label={t('fields.organization')}
      render={(row: BulletinRow) => row.organization.shortName}
    />,
    <DataTable.Col
      key="period"
      label={t('fields.period')}
      render={(row: BulletinRow) => <BulletinPeriod row={row} />}
    />,
    <DataTable.Col
      key="publishedAt"
      label={t('fields.publishedAt')}
      render={(row: BulletinRow) => <MomentField value={row.publishedAt} />}
    />,
    <DataTable.Col
      key="read"
      align="right"
      label={t('fields.read')}
      render={(row: BulletinRow) => <ReadCount row={row} />}
    />,
    <DataTable.Col
      key="status"
      label={t('fields.status')}
      render={(row: BulletinRow) => <BulletinStatusChip status={row.status} />}
    />,
  ];
}

export function BulletinList() {
  const t = useMessages(bulletinMessages);
  const columns = useColumns();
  const mayDraft = useCan('DRAFT_BULLETIN');
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <BulletinFlowHelp />
          <CreateButton />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<BulletinRow>
        card={(row) => <BulletinCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t(mayDraft ? 'emptyHint' : 'emptyHintReader')}
        emptyAction={<CreateButton />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default BulletinList;
