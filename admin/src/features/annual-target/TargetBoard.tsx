import { targetProgresses, targetProgressLabels } from '@duban/schema/vocabulary/annual-target';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { ChoiceFilter, FilterBar, useFilterValue } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { type StandingRow, UnitClassChoices } from './annual-target.graphql.ts';
import { annualTargetMessages } from './annual-target.messages.ts';
import { BoardSelect, GroupFilter, useListedBoard } from './BoardFilters.tsx';
import { useGroupName } from './boardGroups.ts';
import { Distance, MapLink, ProgressChip, Reached, TargetFigure, UnitLink } from './StandingCells.tsx';
import { StandingHelp } from './StandingHelp.tsx';
import { StandingTiles } from './StandingTiles.tsx';
import { TargetDialog } from './TargetDialog.tsx';

function Filters() {
  const t = useMessages(annualTargetMessages);
  const label = useLabel();
  const [year = Number(today().slice(0, 4))] = useFilterValue<number>('year');
  const { office } = useListedBoard();
  const { data } = useDocument(
    UnitClassChoices,
    { year, officeId: office?.id ?? '' },
    { enabled: office !== undefined },
  );
  const classes = data?.unitClasses.nodes ?? [];
  return (
    <FilterBar>
      <BoardSelect />
      <YearFilter label={t('filter.year')} />
      <ChoiceFilter
        source="unitClassId"
        label={t('filter.unitClass')}
        width={130}
        choices={classes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <GroupFilter label={t('filter.level')} />
      <ChoiceFilter
        source="progress"
        label={t('filter.progress')}
        width={140}
        choices={targetProgresses.map((value) => ({ value, label: label(targetProgressLabels, value) }))}
      />
    </FilterBar>
  );
}

function Setting({ row }: { row: StandingRow }) {
  const t = useMessages(annualTargetMessages);
  const [open, setOpen] = useState(false);
  if (!row.availableActions.includes('SET_TARGET')) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('fields.target')}
      </Button>
      <TargetDialog row={row} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function StandingCard({ row }: { row: StandingRow }) {
  const t = useMessages(annualTargetMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.75, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <strong>{t('rankOf', { rank: row.rank, count: row.outOf })}</strong>
        <UnitLink row={row} />
        <Box component="strong" sx={{ ml: 'auto', fontSize: '1rem' }}>
          {row.points}
        </Box>
      </Box>
      {row.percent !== null && <Reached row={row} width="100%" />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', color: 'text.secondary' }}>
        <span>
          <UnitClassName row={row} />
        </span>
        <ProgressChip progress={row.progress} />
        <Distance row={row} />
        <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 1 }}>
          <MapLink row={row} />
          <Setting row={row} />
        </Box>
      </Box>
    </Box>
  );
}

function UnitClassName({ row }: { row: StandingRow }) {
  const groupName = useGroupName();
  return <>{row.unitClass?.name ?? groupName(row.level, row.office)}</>;
}

function useColumns() {
  const t = useMessages(annualTargetMessages);
  const column = (
    key: 'rank' | 'organization' | 'unitClass' | 'percent' | 'distance' | 'progress',
    render: (row: StandingRow) => ReactNode,
  ) => <DataTable.Col key={key} label={t(`fields.${key}`)} render={render} />;
  return [
    column('rank', (row) => <strong>{t('rankOf', { rank: row.rank, count: row.outOf })}</strong>),
    column('organization', (row) => <UnitLink row={row} />),
    column('unitClass', (row) => <UnitClassName row={row} />),
    <DataTable.Col
      key="points"
      align="right"
      label={t('fields.points')}
      render={(row: StandingRow) => <strong>{row.points}</strong>}
    />,
    <DataTable.Col
      key="target"
      align="right"
      label={t('fields.target')}
      render={(row: StandingRow) => <TargetFigure row={row} />}
    />,
    column('percent', (row) => <Reached row={row} />),
    column('distance', (row) => <Distance row={row} />),
    column('progress', (row) => <ProgressChip progress={row.progress} />),
    <DataTable.Col key="map" label="" render={(row: StandingRow) => <MapLink row={row} />} />,
    <DataTable.Col key="set" label="" align="right" render={(row: StandingRow) => <Setting row={row} />} />,
  ];
}

export function TargetBoard() {
  const t = useMessages(annualTargetMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <>
          <PageHeader title={t('name')} below={<Typography variant="body2">{t('hint')}</Typography>}>
            <StandingHelp />
            <Button component={Link} to="/annual-target/classes" variant="outlined">
              {t('classes.name')}
            </Button>
          </PageHeader>
          <StandingTiles />
        </>
      }
      filters={<Filters />}
      filterDefaultValues={{ year: Number(today().slice(0, 4)) }}
    >
      <ResponsiveList<StandingRow>
        card={(row) => <StandingCard row={row} />}
        rowClick={false}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default TargetBoard;
