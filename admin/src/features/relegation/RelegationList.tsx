import { relegationStatuses, relegationStatusLabels } from '@duban/schema/vocabulary/relegation';
import { scoringLimits } from '@duban/schema/vocabulary/scoring';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { NumberInput } from '../../ui/form/inputs.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useWaitingTabs } from '../../ui/list/useWaitingTabs.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { HonourFilters } from '../honour-office/HonourFilters.tsx';
import { OfficeName, useOfficeColumn } from '../honour-office/OfficeFilter.tsx';
import { useCan } from '../session/viewer.ts';
import { FactsText, PeriodName, RelegationFlowHelp, RelegationStatusChip } from './RelegationCells.tsx';
import { ProposeRelegations, type RelegationRow } from './relegation.graphql.ts';
import { relegationMessages } from './relegation.messages.ts';

function ProposeButton() {
  const t = useMessages(relegationMessages);
  const [open, setOpen] = useState(false);
  if (!useCan('PROPOSE_RELEGATIONS')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('propose.title')}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        width="xs"
        title={t('propose.title')}
        submitLabel={t('propose.title')}
        success={t('propose.done')}
        document={ProposeRelegations}
        defaultValues={{ year: Number(today().slice(0, 4)) }}
        toVariables={({ year }) => ({ input: { year } })}
      >
        <Typography>{t('propose.hint')}</Typography>
        <NumberInput
          name="year"
          label={t('propose.year')}
          min={scoringLimits.firstYear}
          max={scoringLimits.lastYear}
          required
        />
      </CommandDialog>
    </>
  );
}

function Filters() {
  const t = useMessages(relegationMessages);
  const names = { year: t('filter.year'), status: t('filter.status') };
  return <HonourFilters names={names} statuses={relegationStatuses} labels={relegationStatusLabels} />;
}

function RelegationCard({ row }: { row: RelegationRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <RowLink to={showPath('relegation', row.id)}>{row.organization.shortName}</RowLink>
        <RelegationStatusChip status={row.status} />
        <OfficeName office={row.office} />
        <Box component="span" sx={{ ml: 'auto', color: 'text.secondary' }}>
          <PeriodName period={row.period} />
        </Box>
      </Box>
      <span>{row.rule.name}</span>
      <Box sx={{ color: 'text.secondary' }}>
        <FactsText facts={row.facts} />
      </Box>
    </Box>
  );
}

function useColumns() {
  const t = useMessages(relegationMessages);
  const office = useOfficeColumn();
  const column = (
    key: 'organization' | 'rule' | 'period' | 'facts' | 'proposedAt' | 'status',
    render: (row: RelegationRow) => ReactNode,
  ) => <DataTable.Col key={key} label={t(`fields.${key}`)} render={render} />;
  return [
    column('organization', (row) => (
      <RowLink to={showPath('relegation', row.id)}>{row.organization.shortName}</RowLink>
    )),
    ...office,
    column('rule', (row) => row.rule.name),
    column('period', (row) => <PeriodName period={row.period} />),
    column('facts', (row) => <FactsText facts={row.facts} />),
    column('proposedAt', (row) => <MomentField value={row.proposedAt} />),
    column('status', (row) => <RelegationStatusChip status={row.status} />),
  ];
}

export function RelegationList() {
  const t = useMessages(relegationMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <RelegationFlowHelp />
          <Button component={Link} to="/relegation/rules" variant="outlined">
            {t('rulesName')}
          </Button>
          <ProposeButton />
        </PageHeader>
      }
      tabs={useWaitingTabs('awaiting')}
      filters={<Filters />}
    >
      <ResponsiveList<RelegationRow>
        card={(row) => <RelegationCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default RelegationList;
