import {
  criteria,
  criterionShortLabels,
  evaluatedLevels,
  evaluationStatuses,
  evaluationStatusLabels,
} from '@duban/schema/vocabulary/evaluation';
import { organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { ChoiceFilter, FilterBar, FlagFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { EvaluationCard, pointsText, Rank, ResultStatus } from './EvaluationCells.tsx';
import type { EvaluationRow } from './evaluation.graphql.ts';
import { evaluationMessages } from './evaluation.messages.ts';
import { ResultFlowHelp } from './ResultFlowHelp.tsx';

function Filters() {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  return (
    <FilterBar>
      <YearFilter label={t('filter.year')} />
      <ChoiceFilter
        source="level"
        label={t('filter.level')}
        width={100}
        choices={evaluatedLevels.map((value) => ({ value, label: label(organizationLevelLabels, value) }))}
      />
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={140}
        choices={evaluationStatuses.map((value) => ({ value, label: label(evaluationStatusLabels, value) }))}
      />
      <FlagFilter source="awaitingAnswer" label={t('filter.awaitingAnswer')} />
    </FilterBar>
  );
}

/** What the criterion gave; nothing where the scheme does not weigh it. */
const givenBy = (row: EvaluationRow, criterion: (typeof criteria)[number]) => {
  const part = row.parts.find((one) => one.criterion === criterion);
  return part ? pointsText(part.points) : '—';
};

function useColumns() {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  return [
    <DataTable.Col key="rank" label={t('fields.rank')} render={(row: EvaluationRow) => <Rank row={row} />} />,
    <DataTable.Col
      key="organization"
      label={t('fields.organization')}
      render={(row: EvaluationRow) => (
        <RowLink to={showPath('evaluation', row.id)}>{row.organization.shortName}</RowLink>
      )}
    />,
    <DataTable.Col
      key="year"
      label={t('fields.year')}
      render={(row: EvaluationRow) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {row.year} {label(organizationLevelLabels, row.level)}
        </Box>
      )}
    />,
    <DataTable.Col
      key="points"
      align="right"
      label={t('fields.points')}
      render={(row: EvaluationRow) => <strong>{pointsText(row.points)}</strong>}
    />,
    ...criteria.map((criterion) => (
      <DataTable.Col
        key={criterion}
        align="right"
        label={label(criterionShortLabels, criterion)}
        render={(row: EvaluationRow) => givenBy(row, criterion)}
      />
    )),
    <DataTable.Col
      key="status"
      label={t('fields.status')}
      render={(row: EvaluationRow) => <ResultStatus status={row.status} />}
    />,
  ];
}

export function EvaluationList() {
  const t = useMessages(evaluationMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <ResultFlowHelp />
          <Button component={Link} to="/evaluation-scheme" variant="outlined">
            {t('schemes')}
          </Button>
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<EvaluationRow>
        card={(row) => <EvaluationCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default EvaluationList;
