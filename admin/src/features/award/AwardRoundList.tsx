import { awardRoundStatuses, awardRoundStatusLabels } from '@duban/schema/vocabulary/award';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useWaitingTabs } from '../../ui/list/useWaitingTabs.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { HonourFilters } from '../honour-office/HonourFilters.tsx';
import { OfficeName, useOfficeColumn } from '../honour-office/OfficeFilter.tsx';
import { useCan } from '../session/viewer.ts';
import { RoundStatus } from './AwardCells.tsx';
import { AwardFlowHelp } from './AwardFlowHelp.tsx';
import type { AwardRoundRow } from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';

const winnersOf = ({ awards }: AwardRoundRow) =>
  awards.filter(({ standing }) => standing === 'PROPOSED').length;

function CreateButton() {
  const t = useMessages(awardMessages);
  if (!useCan('PROPOSE_AWARDS')) return null;
  return (
    <Button component={Link} to="/award/create" variant="contained" startIcon={<AddIcon />}>
      {t('createNew')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(awardMessages);
  const names = { year: t('filter.year'), status: t('filter.status') };
  return <HonourFilters names={names} statuses={awardRoundStatuses} labels={awardRoundStatusLabels} />;
}

function RoundCard({ row }: { row: AwardRoundRow }) {
  const t = useMessages(awardMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('award', row.id)}>{row.title}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', color: 'text.secondary' }}>
        <RoundStatus status={row.status} />
        <OfficeName office={row.office} />
        <span>{row.year}</span>
        <span>
          {t('fields.winners')} {winnersOf(row)}
        </span>
      </Box>
    </Box>
  );
}

function useColumns() {
  const t = useMessages(awardMessages);
  const office = useOfficeColumn();
  const column = (
    key: 'title' | 'year' | 'contests' | 'publishedAt' | 'status',
    render: (row: AwardRoundRow) => ReactNode,
  ) => <DataTable.Col key={key} label={t(`fields.${key}`)} render={render} />;
  return [
    column('title', (row) => <RowLink to={showPath('award', row.id)}>{row.title}</RowLink>),
    ...office,
    column('year', (row) => row.year),
    column('contests', (row) => row.contests.map(({ name }) => name).join('、')),
    <DataTable.Col key="winners" align="right" label={t('fields.winners')} render={winnersOf} />,
    column('publishedAt', (row) => <MomentField value={row.publishedAt} />),
    column('status', (row) => <RoundStatus status={row.status} />),
  ];
}

export function AwardRoundList() {
  const t = useMessages(awardMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <AwardFlowHelp />
          <CreateButton />
        </PageHeader>
      }
      tabs={useWaitingTabs('awaiting')}
      filters={<Filters />}
    >
      <ResponsiveList<AwardRoundRow>
        card={(row) => <RoundCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
        emptyAction={<CreateButton />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default AwardRoundList;
