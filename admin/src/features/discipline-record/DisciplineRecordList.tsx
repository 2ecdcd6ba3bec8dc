import {
  disciplineKindLabels,
  disciplineKinds,
  disciplineStatuses,
  disciplineStatusLabels,
} from '@duban/schema/vocabulary/discipline-record';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useCan } from '../session/viewer.ts';
import { DisciplineFlowHelp, DisciplineStatusChip, RecordCard } from './DisciplineCells.tsx';
import type { RecordRow } from './discipline-record.graphql.ts';
import { disciplineRecordMessages } from './discipline-record.messages.ts';

function CreateButton() {
  const t = useMessages(disciplineRecordMessages);
  if (!useCan('RECORD_DISCIPLINE')) return null;
  return (
    <Button component={Link} to="/discipline-record/create" variant="contained">
      {t('create')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(disciplineRecordMessages);
  const label = useLabel();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <ChoiceFilter
        source="kind"
        label={t('filter.kind')}
        width={160}
        choices={disciplineKinds.map((value) => ({ value, label: label(disciplineKindLabels, value) }))}
      />
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={120}
        choices={disciplineStatuses.map((value) => ({ value, label: label(disciplineStatusLabels, value) }))}
      />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
    </FilterBar>
  );
}

type FieldName = keyof (typeof disciplineRecordMessages)['zh']['fields'] & string;

export function DisciplineRecordList() {
  const t = useMessages(disciplineRecordMessages);
  const label = useLabel();
  const column = (field: FieldName, render: (row: RecordRow) => ReactNode) => (
    <DataTable.Col key={field} label={t(`fields.${field}`)} render={render} />
  );
  const columns = [
    column('title', (row) => <RowLink to={showPath('discipline-record', row.id)}>{row.title}</RowLink>),
    column('status', (row) => <DisciplineStatusChip status={row.status} />),
    column('kind', (row) => label(disciplineKindLabels, row.kind)),
    column('organization', (row) => row.organization.shortName),
    column('occurredOn', (row) => <DateField value={row.occurredOn} />),
    column('place', (row) => row.place),
  ];
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <DisciplineFlowHelp />
          <CreateButton />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<RecordRow>
        card={(row) => <RecordCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default DisciplineRecordList;
