import {
  type DemonstrationStanding,
  demonstrationStandingLabels,
} from '@duban/schema/vocabulary/demonstration';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FilterBar } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import { OfficeFilter, OfficeName, useOfficeColumn } from '../honour-office/OfficeFilter.tsx';
import { useCan } from '../session/viewer.ts';
import { DemonstrationFlowHelp } from './DemonstrationFlowHelp.tsx';
import type { DemonstrationUnitRow } from './demonstration-unit.graphql.ts';
import { demonstrationUnitMessages } from './demonstration-unit.messages.ts';
import { CreateTitleDialog } from './TitleDialogs.tsx';

const standingTones: Record<DemonstrationStanding, Tone> = { VACANT: 'warning', HELD: 'success' };

export function StandingChip({ standing }: { standing: DemonstrationStanding }) {
  return <StatusChip status={standing} labels={demonstrationStandingLabels} tones={standingTones} />;
}

function CreateButton() {
  const t = useMessages(demonstrationUnitMessages);
  const [open, setOpen] = useState(false);
  if (!useCan('CREATE_DEMONSTRATION_UNIT')) return null;
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {t('createNew')}
      </Button>
      <CreateTitleDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function TitleCard({ row }: { row: DemonstrationUnitRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('demonstration-unit', row.id)}>{row.name}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', color: 'text.secondary' }}>
        <StandingChip standing={row.standing} />
        <OfficeName office={row.office} />
        {row.holder && (
          <span>
            {row.holder.organization.shortName} · <DateField value={row.holder.startsOn} />
          </span>
        )}
      </Box>
    </Box>
  );
}

function useColumns() {
  const t = useMessages(demonstrationUnitMessages);
  const office = useOfficeColumn();
  const column = (
    key: 'name' | 'holder' | 'since' | 'count' | 'standing',
    render: (row: DemonstrationUnitRow) => ReactNode,
  ) => <DataTable.Col key={key} label={t(`fields.${key}`)} render={render} />;
  return [
    column('name', (row) => <RowLink to={showPath('demonstration-unit', row.id)}>{row.name}</RowLink>),
    ...office,
    column('holder', (row) => row.holder?.organization.shortName ?? '—'),
    column('since', (row) => <DateField value={row.holder?.startsOn ?? null} />),
    column('count', (row) => t('countOf', { count: row.tenures.length })),
    column('standing', (row) => <StandingChip standing={row.standing} />),
  ];
}

export function DemonstrationUnitList() {
  const t = useMessages(demonstrationUnitMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <DemonstrationFlowHelp />
          <CreateButton />
        </PageHeader>
      }
      filters={
        <FilterBar>
          <OfficeFilter />
        </FilterBar>
      }
    >
      <ResponsiveList<DemonstrationUnitRow>
        card={(row) => <TitleCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
        emptyAction={<CreateButton />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default DemonstrationUnitList;
