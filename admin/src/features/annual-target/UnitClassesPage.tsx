import { usualClasses } from '@duban/schema/vocabulary/annual-target';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { YearToggle } from '../../ui/YearToggle.tsx';
import { OfficeSelect } from '../honour-office/OfficeSelect.tsx';
import { useChosenOffice } from '../honour-office/offices.ts';
import { useCan } from '../session/viewer.ts';
import { CopyUnitClasses, UnitClasses, type UnitClassRow } from './annual-target.graphql.ts';
import { annualTargetMessages } from './annual-target.messages.ts';
import { TargetHistory } from './TargetHistory.tsx';
import { CreateClassDialog, EditClassDialog } from './UnitClassDialog.tsx';

function Units({ row }: { row: UnitClassRow }) {
  const t = useMessages(annualTargetMessages);
  if (row.organizations.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{t('classes.noUnits')}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {row.organizations.map(({ id, shortName }) => (
        <li key={id}>
          <Tag>{shortName}</Tag>
        </li>
      ))}
    </Box>
  );
}

function ClassPanel({ row }: { row: UnitClassRow }) {
  const t = useMessages(annualTargetMessages);
  const [open, setOpen] = useState(false);
  const aside = (
    <>
      <span>{t('classes.count', { count: row.organizations.length })}</span>
      {row.availableActions.includes('UPDATE') && (
        <Button size="small" onClick={() => setOpen(true)} aria-label={t('classes.edit', { name: row.name })}>
          {t('classes.change')}
        </Button>
      )}
    </>
  );
  return (
    <Panel
      title={`${row.ordinal}. ${row.name} · ${t('classes.target', { points: row.points })}`}
      aside={aside}
    >
      <Units row={row} />
      <Box component="h3" sx={{ mt: 2, mb: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('classes.history')}
      </Box>
      <TargetHistory targets={row.targets} />
      <EditClassDialog row={row} open={open} onClose={() => setOpen(false)} />
    </Panel>
  );
}

function Copy({ year }: { year: number }) {
  const t = useMessages(annualTargetMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('classes.copy')}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        width="xs"
        title={t('classes.copy')}
        submitLabel={t('classes.copy')}
        success={t('classes.copied')}
        document={CopyUnitClasses}
        defaultValues={{}}
        toVariables={() => ({ input: { fromYear: year - 1, toYear: year } })}
      >
        <Typography>{t('classes.copyHint', { from: year - 1, to: year })}</Typography>
      </CommandDialog>
    </>
  );
}

function Create({ year, rows }: { year: number; rows: readonly UnitClassRow[] }) {
  const t = useMessages(annualTargetMessages);
  const [open, setOpen] = useState(false);
  const ordinal = Math.max(0, ...rows.map((row) => row.ordinal)) + 1;
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {t('classes.create')}
      </Button>
      <CreateClassDialog
        year={year}
        ordinal={ordinal}
        suggested={usualClasses.find((one) => one.ordinal === ordinal)}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

/** Who stands in which class of a year, and what each class is to reach. */
export function UnitClassesPage() {
  const t = useMessages(annualTargetMessages);
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const { offices, office, isOwn, choose } = useChosenOffice();
  const maySet = useCan('SET_ANNUAL_TARGETS') && isOwn;
  const { data } = useDocument(
    UnitClasses,
    { filter: { year, officeId: office?.id ?? null }, first: 50 },
    { enabled: office !== undefined },
  );
  const rows = data?.unitClasses.nodes ?? [];
  return (
    <>
      <PageHeader
        title={t('classes.title', { year })}
        back={{ to: listPath('annual-target'), text: t('name') }}
      >
        <OfficeSelect offices={offices} office={office} onChange={choose} />
        <YearToggle label={t('filter.year')} value={year} onChange={setYear} />
        {maySet && data && rows.length === 0 && <Copy year={year} />}
        {maySet && data && <Create year={year} rows={rows} />}
      </PageHeader>
      {data && rows.length === 0 && (
        <Panel>
          <EmptyState title={t('classes.empty')} hint={t('classes.emptyHint')} />
        </Panel>
      )}
      {rows.map((row) => (
        <ClassPanel key={row.id} row={row} />
      ))}
    </>
  );
}
export default UnitClassesPage;
