import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { FilterBar } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { BoardSelect, GroupFilter } from '../annual-target/BoardFilters.tsx';
import { useGroupName } from '../annual-target/boardGroups.ts';
import { useCan } from '../session/viewer.ts';
import { ObjectionFlowHelp } from './ObjectionFlowHelp.tsx';
import { ComputeDialog, FaultDialog } from './ScoreDialogs.tsx';
import type { ScoreRow } from './score.graphql.ts';
import { scoreMessages } from './score.messages.ts';

function ComputeButton() {
  const t = useMessages(scoreMessages);
  const [open, setOpen] = useState(false);
  if (!useCan('SCORE_PIECES')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('compute.title')}
      </Button>
      <ComputeDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function FaultButton() {
  const t = useMessages(scoreMessages);
  const [open, setOpen] = useState(false);
  if (!useCan('REVIEW_SUBMISSIONS')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('fault.title')}
      </Button>
      <FaultDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function Filters() {
  const t = useMessages(scoreMessages);
  return (
    <FilterBar>
      <BoardSelect />
      <YearFilter label={t('filter.year')} />
      <GroupFilter label={t('filter.level')} />
    </FilterBar>
  );
}

function ScoreCard({ row }: { row: ScoreRow }) {
  const t = useMessages(scoreMessages);
  const groupName = useGroupName();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <RowLink to={showPath('score', row.id)}>{row.organization.shortName}</RowLink>
        <Box component="strong" sx={{ ml: 'auto', fontSize: '1rem' }}>
          {row.points}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, color: 'text.secondary' }}>
        <span>{t('rankOf', { rank: row.rank, count: row.outOf })}</span>
        <span>
          {row.year} · {groupName(row.level, row.office)}
        </span>
      </Box>
    </Box>
  );
}

function useColumns() {
  const t = useMessages(scoreMessages);
  const groupName = useGroupName();
  const figure = (key: 'points' | 'awards' | 'deductions', render: (row: ScoreRow) => ReactNode) => (
    <DataTable.Col key={key} align="right" label={t(`fields.${key}`)} render={render} />
  );
  return [
    <DataTable.Col
      key="rank"
      label={t('fields.rank')}
      render={(row: ScoreRow) => <strong>{row.rank}</strong>}
    />,
    <DataTable.Col
      key="organization"
      label={t('fields.organization')}
      render={(row: ScoreRow) => (
        <RowLink to={showPath('score', row.id)}>{row.organization.shortName}</RowLink>
      )}
    />,
    <DataTable.Col key="year" label={t('fields.year')} render={(row: ScoreRow) => row.year} />,
    <DataTable.Col
      key="level"
      label={t('fields.level')}
      render={(row: ScoreRow) => groupName(row.level, row.office)}
    />,
    figure('points', (row) => <strong>{row.points}</strong>),
    figure('awards', (row) => row.awards),
    figure('deductions', (row) => row.deductions),
  ];
}

export function ScoreList() {
  const t = useMessages(scoreMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <ObjectionFlowHelp />
          <Button component={Link} to="/scoring-scheme" variant="outlined">
            {t('schemes')}
          </Button>
          <FaultButton />
          <ComputeButton />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<ScoreRow>
        card={(row) => <ScoreCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default ScoreList;
