import {
  concernSeverities,
  concernSeverityLabels,
  concernSourceLabels,
  concernSources,
  concernStatuses,
  concernStatusLabels,
} from '@duban/schema/vocabulary/public-concern';
import InsightsIcon from '@mui/icons-material/InsightsOutlined';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ExportButton } from '../../ui/list/ExportButton.tsx';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useWaitingTabs } from '../../ui/list/useWaitingTabs.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useCan } from '../session/viewer.ts';
import { AnswerDay, ConcernCard, ConcernStatusChip, SeverityTag } from './ConcernCells.tsx';
import { ConcernFlowHelp } from './ConcernFlowHelp.tsx';
import type { ConcernRow } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';
import { useSubjects } from './useSubjects.ts';

function RecordButton() {
  const t = useMessages(publicConcernMessages);
  if (!useCan('RECORD_PUBLIC_CONCERN')) return null;
  return (
    <Button component={Link} to="/public-concern/create" variant="contained">
      {t('record')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(publicConcernMessages);
  const label = useLabel();
  const subjects = useSubjects();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        choices={concernStatuses.map((value) => ({ value, label: label(concernStatusLabels, value) }))}
      />
      <ChoiceFilter
        source="concernSubjectId"
        label={t('filter.subject')}
        choices={subjects.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceFilter
        source="source"
        label={t('filter.source')}
        choices={concernSources.map((value) => ({ value, label: label(concernSourceLabels, value) }))}
      />
      <ChoiceFilter
        source="severity"
        label={t('filter.severity')}
        width={100}
        choices={concernSeverities.map((value) => ({ value, label: label(concernSeverityLabels, value) }))}
      />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
    </FilterBar>
  );
}

type FieldName = keyof (typeof publicConcernMessages)['zh']['fields'] & string;

function useColumns() {
  const t = useMessages(publicConcernMessages);
  const label = useLabel();
  const column = (field: FieldName, render: (row: ConcernRow) => ReactNode) => (
    <DataTable.Col key={field} label={t(`fields.${field}`)} render={render} />
  );
  return [
    column('title', (row) => <RowLink to={showPath('public-concern', row.id)}>{row.title}</RowLink>),
    column('subject', (row) => row.subject.name),
    column('severity', (row) => <SeverityTag severity={row.severity} />),
    column('status', (row) => <ConcernStatusChip status={row.status} />),
    column('source', (row) => label(concernSourceLabels, row.source)),
    column('raisedOn', (row) => <DateField value={row.raisedOn} />),
    column('place', (row) => row.place.shortName),
    column('organization', (row) => row.organization.shortName),
    column('dueOn', (row) => <AnswerDay row={row} />),
    <DataTable.Col
      key="repeats"
      label={t('fields.repeats')}
      align="right"
      render={(row: ConcernRow) => (row.repeatCount > 0 ? row.repeatCount : '—')}
    />,
  ];
}

export function PublicConcernList() {
  const t = useMessages(publicConcernMessages);
  const columns = useColumns();
  const tabs = [...useWaitingTabs(), { text: t('tabs.overdue'), filter: { overdue: true } }];
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <ConcernFlowHelp />
          <Button
            component={Link}
            to="/public-concern/analysis"
            variant="outlined"
            startIcon={<InsightsIcon />}
          >
            {t('analysis')}
          </Button>
          <ExportButton />
          <RecordButton />
        </PageHeader>
      }
      tabs={tabs}
      filters={<Filters />}
    >
      <ResponsiveList<ConcernRow>
        card={(row) => <ConcernCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default PublicConcernList;
