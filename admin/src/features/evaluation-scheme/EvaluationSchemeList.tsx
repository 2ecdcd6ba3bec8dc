import { evaluatedLevels, schemeStatuses, schemeStatusLabels } from '@duban/schema/vocabulary/evaluation';
import { organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { ChoiceFilter, FilterBar, FlagFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useCan } from '../session/viewer.ts';
import type { SchemeRow } from './evaluation-scheme.graphql.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';
import { SchemeCard, SchemeLevel, SchemeStatusChip } from './SchemeCells.tsx';
import { SchemeFlowHelp } from './SchemeFlowHelp.tsx';

function CreateButton() {
  const t = useMessages(evaluationSchemeMessages);
  if (!useCan('DRAW_UP_EVALUATION_SCHEME')) return null;
  return (
    <Button component={Link} to="/evaluation-scheme/create" variant="contained" startIcon={<AddIcon />}>
      {t('createNew')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(evaluationSchemeMessages);
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
        width={110}
        choices={schemeStatuses.map((value) => ({ value, label: label(schemeStatusLabels, value) }))}
      />
      <FlagFilter source="awaiting" label={t('filter.awaiting')} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(evaluationSchemeMessages);
  return [
    <DataTable.Col
      key="title"
      label={t('fields.title')}
      render={(row: SchemeRow) => <RowLink to={showPath('evaluation-scheme', row.id)}>{row.title}</RowLink>}
    />,
    <DataTable.Col key="year" label={t('fields.year')} render={(row: SchemeRow) => row.year} />,
    <DataTable.Col
      key="level"
      label={t('fields.level')}
      render={(row: SchemeRow) => <SchemeLevel level={row.level} />}
    />,
    <DataTable.Col
      key="evaluated"
      align="right"
      label={t('fields.evaluated')}
      render={(row: SchemeRow) => row.evaluated ?? '—'}
    />,
    <DataTable.Col
      key="figuresAt"
      label={t('fields.figuresAt')}
      render={(row: SchemeRow) => <MomentField value={row.figuresAt} />}
    />,
    <DataTable.Col
      key="publishedAt"
      label={t('fields.publishedAt')}
      render={(row: SchemeRow) => <MomentField value={row.publishedAt} />}
    />,
    <DataTable.Col
      key="status"
      label={t('fields.status')}
      render={(row: SchemeRow) => <SchemeStatusChip status={row.status} />}
    />,
  ];
}

export function EvaluationSchemeList() {
  const t = useMessages(evaluationSchemeMessages);
  const columns = useColumns();
  const mayDraw = useCan('DRAW_UP_EVALUATION_SCHEME');
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <SchemeFlowHelp />
          <CreateButton />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<SchemeRow>
        card={(scheme) => <SchemeCard scheme={scheme} />}
        emptyTitle={t('empty')}
        emptyHint={t(mayDraw ? 'emptyHint' : 'emptyHintReader')}
        emptyAction={<CreateButton />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default EvaluationSchemeList;
