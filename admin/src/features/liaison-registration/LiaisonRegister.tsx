import { liaisonStandingLabels, liaisonStandings } from '@duban/schema/vocabulary/liaison';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { today } from '../../ui/dates.ts';
import { type FilterTab, FilterTabs } from '../../ui/list/FilterTabs.tsx';
import { ChoiceFilter, FilterBar, SearchFilter, useFilterValue } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useCan } from '../session/viewer.ts';
import { CallButton, OpenCalls } from './LiaisonCalls.tsx';
import { LeaderCell, OfficerCell, StandingChip, UnitCard } from './LiaisonCells.tsx';
import { LiaisonFlowHelp } from './LiaisonFlowHelp.tsx';
import type { UnitRow } from './liaison-registration.graphql.ts';
import { liaisonRegistrationMessages } from './liaison-registration.messages.ts';

/** The register as it stood on a day. */
function OnDayFilter() {
  const t = useMessages(liaisonRegistrationMessages);
  const id = useId();
  const [day = '', change] = useFilterValue<string>('onDay');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, width: { xs: '100%', sm: 'auto' } }}>
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('filter.onDay')}
      </Box>
      <TextField
        id={id}
        type="date"
        value={day}
        onChange={({ target }) => change(target.value || undefined)}
        slotProps={{ htmlInput: { max: today() } }}
        sx={{ width: { xs: '100%', sm: 150 } }}
      />
    </Box>
  );
}

function Filters() {
  const t = useMessages(liaisonRegistrationMessages);
  const label = useLabel();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <ChoiceFilter
        source="standing"
        label={t('fields.standing')}
        choices={liaisonStandings.map((value) => ({ value, label: label(liaisonStandingLabels, value) }))}
      />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
      <OnDayFilter />
    </FilterBar>
  );
}

function FileButton() {
  const t = useMessages(liaisonRegistrationMessages);
  if (!useCan('FILE_LIAISON_REGISTRATION')) return null;
  return (
    <Button component={Link} to="/liaison-registration/create" variant="contained">
      {t('file')}
    </Button>
  );
}

function useColumns() {
  const t = useMessages(liaisonRegistrationMessages);
  return [
    <DataTable.Col
      key="unit"
      label={t('fields.unit')}
      render={(row: UnitRow) => row.organization.shortName}
    />,
    <DataTable.Col
      key="standing"
      label={t('fields.standing')}
      render={(row: UnitRow) => <StandingChip standing={row.standing} />}
    />,
    <DataTable.Col
      key="liaison"
      label={t('fields.liaison')}
      render={(row: UnitRow) => <OfficerCell row={row} />}
    />,
    <DataTable.Col
      key="mobile"
      label={t('fields.mobile')}
      render={(row: UnitRow) => row.registration?.liaison.mobile ?? '—'}
    />,
    <DataTable.Col
      key="leader"
      label={t('fields.leader')}
      render={(row: UnitRow) => <LeaderCell row={row} />}
    />,
    <DataTable.Col
      key="effectiveOn"
      label={t('fields.effectiveOn')}
      render={(row: UnitRow) => <DateField value={row.registration?.effectiveOn} />}
    />,
  ];
}

function Header() {
  const t = useMessages(liaisonRegistrationMessages);
  const decides = useCan('CALL_FOR_LIAISONS');
  const tabs: FilterTab[] = [
    { text: t('tabs.all'), filter: {} },
    { text: t('tabs.missing'), filter: { standing: 'MISSING' } },
    ...(decides ? [{ text: t('tabs.waiting'), filter: { awaitingReview: true } }] : []),
  ];
  return (
    <>
      <PageHeader title={t('name')}>
        <LiaisonFlowHelp />
        <CallButton />
        <FileButton />
      </PageHeader>
      <OpenCalls />
      <FilterTabs tabs={tabs} />
    </>
  );
}

/** Every unit within sight: who acts for it, who is missing, what waits. */
export function LiaisonRegister() {
  const t = useMessages(liaisonRegistrationMessages);
  const columns = useColumns();
  return (
    <ListPage header={<Header />} filters={<Filters />}>
      <ResponsiveList<UnitRow>
        rowClick={false}
        card={(row) => <UnitCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default LiaisonRegister;
