import {
  jointAuthorsLabels,
  scoringSchemeStatuses,
  scoringSchemeStatusLabels,
  severalMediaLabels,
} from '@duban/schema/vocabulary/scoring';
import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { ChoiceFilter, FilterBar, FlagFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useCan } from '../session/viewer.ts';
import { SchemeCard, SchemeDays, SchemeStatus } from './SchemeCells.tsx';
import { SchemeFlowHelp } from './SchemeFlowHelp.tsx';
import type { SchemeRow } from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

function CreateButton() {
  const t = useMessages(scoringSchemeMessages);
  if (!useCan('SCORE_PIECES')) return null;
  return (
    <Button component={Link} to="/scoring-scheme/create" variant="contained" startIcon={<AddIcon />}>
      {t('createNew')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(scoringSchemeMessages);
  const label = useLabel();
  const choices = scoringSchemeStatuses.map((value) => ({
    value,
    label: label(scoringSchemeStatusLabels, value),
  }));
  return (
    <FilterBar>
      <ChoiceFilter source="status" label={t('fields.status')} width={120} choices={choices} />
      <FlagFilter source="awaiting" label={t('awaiting')} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(scoringSchemeMessages);
  const label = useLabel();
  return [
    <DataTable.Col
      key="revision"
      label={t('fields.revision')}
      render={(row: SchemeRow) => row.revision ?? '—'}
    />,
    <DataTable.Col
      key="title"
      label={t('fields.title')}
      render={(row: SchemeRow) => <RowLink to={showPath('scoring-scheme', row.id)}>{row.title}</RowLink>}
    />,
    <DataTable.Col
      key="days"
      label={t('fields.days')}
      render={(row: SchemeRow) => <SchemeDays startsOn={row.startsOn} endsOn={row.endsOn} />}
    />,
    <DataTable.Col
      key="severalMedia"
      label={t('rules.severalMedia')}
      render={(row: SchemeRow) => label(severalMediaLabels, row.rules.severalMedia)}
    />,
    <DataTable.Col
      key="jointAuthors"
      label={t('rules.jointAuthors')}
      render={(row: SchemeRow) => label(jointAuthorsLabels, row.rules.jointAuthors)}
    />,
    <DataTable.Col
      key="status"
      label={t('fields.status')}
      render={(row: SchemeRow) => <SchemeStatus status={row.status} />}
    />,
  ];
}

export function ScoringSchemeList() {
  const t = useMessages(scoringSchemeMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <SchemeFlowHelp />
          <Button component={Link} to="/score" variant="outlined">
            {t('scores')}
          </Button>
          <CreateButton />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<SchemeRow>
        card={(scheme) => <SchemeCard scheme={scheme} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
        emptyAction={<CreateButton />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default ScoringSchemeList;
