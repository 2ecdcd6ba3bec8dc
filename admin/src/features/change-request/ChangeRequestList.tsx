import {
  changeKindLabels,
  changeKinds,
  changeRequestStatuses,
  changeRequestStatusLabels,
} from '@duban/schema/vocabulary/change-request';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import type { FilterTab } from '../../ui/list/FilterTabs.tsx';
import { ChoiceFilter, FilterBar } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { ChangeCard, ChangeStatusChip, ItemLink, KindChip, Reason, WaitingDays } from './ChangeCells.tsx';
import { ChangeFlowHelp } from './ChangeFlowHelp.tsx';
import type { ChangeRow } from './change-request.graphql.ts';
import { changeRequestMessages } from './change-request.messages.ts';
import { DecideButton } from './DecideDialog.tsx';
import { useWhat } from './useWhat.ts';

function Filters() {
  const t = useMessages(changeRequestMessages);
  const label = useLabel();
  return (
    <FilterBar>
      <ChoiceFilter
        source="kind"
        label={t('filter.kind')}
        width={110}
        choices={changeKinds.map((value) => ({ value, label: label(changeKindLabels, value) }))}
      />
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={120}
        choices={changeRequestStatuses.map((value) => ({
          value,
          label: label(changeRequestStatusLabels, value),
        }))}
      />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(changeRequestMessages);
  const what = useWhat();
  return [
    <DataTable.Col
      key="kind"
      label={t('fields.kind')}
      render={(row: ChangeRow) => <KindChip kind={row.kind} />}
    />,
    <DataTable.Col key="item" label={t('fields.item')} render={(row: ChangeRow) => <ItemLink row={row} />} />,
    <DataTable.Col
      key="organization"
      label={t('fields.organization')}
      render={(row: ChangeRow) => row.organization.shortName}
    />,
    <DataTable.Col key="what" label={t('fields.what')} render={(row: ChangeRow) => what(row) || '—'} />,
    <DataTable.Col
      key="reason"
      label={t('fields.reason')}
      render={(row: ChangeRow) => <Reason text={row.reason} />}
    />,
    <DataTable.Col
      key="requestedAt"
      label={t('fields.requestedAt')}
      render={(row: ChangeRow) => <MomentField value={row.requestedAt} />}
    />,
    <DataTable.Col
      key="waiting"
      label={t('fields.waiting')}
      render={(row: ChangeRow) => <WaitingDays days={row.waitingDays} />}
    />,
    <DataTable.Col
      key="status"
      label={t('fields.status')}
      render={(row: ChangeRow) => <ChangeStatusChip status={row.status} />}
    />,
    <DataTable.Col key="decide" label="" render={(row: ChangeRow) => <DecideButton change={row} />} />,
  ];
}

/** What waits for the viewer's decision, and all that was ever asked within what the viewer sees. */
export function ChangeRequestList() {
  const t = useMessages(changeRequestMessages);
  const columns = useColumns();
  const tabs: FilterTab[] = [
    { text: t('tabs.waiting'), filter: { awaitingDecision: true } },
    { text: t('tabs.all'), filter: {} },
  ];
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <ChangeFlowHelp />
        </PageHeader>
      }
      tabs={tabs}
      filters={<Filters />}
    >
      <ResponsiveList<ChangeRow>
        rowClick={false}
        card={(row) => <ChangeCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default ChangeRequestList;
