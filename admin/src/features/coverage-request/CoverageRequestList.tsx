import { coverageStatuses, coverageStatusLabels } from '@duban/schema/vocabulary/coverage-request';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useWaitingTabs } from '../../ui/list/useWaitingTabs.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useCan } from '../session/viewer.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import { CoverageStatusChip, MediaText, RequestCard } from './CoverageCells.tsx';
import { CoverageFlowHelp } from './CoverageFlowHelp.tsx';
import type { RequestRow } from './coverage-request.graphql.ts';
import { coverageRequestMessages } from './coverage-request.messages.ts';

function WriteButton() {
  const t = useMessages(coverageRequestMessages);
  if (!useCan('REQUEST_COVERAGE')) return null;
  return (
    <Button component={Link} to="/coverage-request/create" variant="contained">
      {t('write')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(coverageRequestMessages);
  const label = useLabel();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={160}
        choices={coverageStatuses.map((value) => ({ value, label: label(coverageStatusLabels, value) }))}
      />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
    </FilterBar>
  );
}

type FieldName = keyof (typeof coverageRequestMessages)['zh']['fields'] & string;

function useColumns() {
  const t = useMessages(coverageRequestMessages);
  const column = (field: FieldName, render: (row: RequestRow) => ReactNode) => (
    <DataTable.Col key={field} label={t(`fields.${field}`)} render={render} />
  );
  return [
    column('title', (row) => <RowLink to={showPath('coverage-request', row.id)}>{row.title}</RowLink>),
    column('status', (row) => <CoverageStatusChip status={row.status} />),
    column('organization', (row) => row.organization.shortName),
    column('department', (row) => row.department),
    column('time', (row) => <MomentField value={row.startsAt} />),
    column('media', (row) => <MediaText media={row.media} />),
    column('workItems', (row) => <WorkItemNumbers items={row.workItems} />),
    column('requestedAt', (row) => <MomentField value={row.requestedAt} />),
  ];
}

export function CoverageRequestList() {
  const t = useMessages(coverageRequestMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <CoverageFlowHelp />
          <WriteButton />
        </PageHeader>
      }
      tabs={useWaitingTabs()}
      filters={<Filters />}
    >
      <ResponsiveList<RequestRow>
        card={(row) => <RequestCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default CoverageRequestList;
