import LeftIcon from '@mui/icons-material/ChevronLeft';
import RightIcon from '@mui/icons-material/ChevronRight';
import { type Theme, useMediaQuery } from '@mui/material';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { LedgerDetails } from './LedgerDetails.tsx';
import { LedgerOnPhone } from './LedgerOnPhone.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { daysOf, rowsOf } from './ledger.ts';
import { PeriodFlowHelp } from './PeriodFlowHelp.tsx';
import { type LedgerCell, ReportingLedger } from './reporting-period.graphql.ts';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

/** Year, city and cell stand in the address, so that a ledger can be sent to someone. */
function useChosen() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? today().slice(0, 4));
  const choose = (next: Record<string, string | null>) => {
    const all = { ...Object.fromEntries(search), ...next };
    setSearch(
      Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)),
    );
  };
  return {
    year,
    city: search.get('city'),
    organizationId: search.get('organization'),
    month: search.get('month'),
    choose,
  };
}

type Chosen = ReturnType<typeof useChosen>;

/** The bureaus above those in the ledger: a province reads one city’s branch at a time where it wants to. */
function citiesOf(cells: readonly LedgerCell[]) {
  const parents = cells.flatMap(({ organization }) => organization.parent ?? []);
  return [...new Map(parents.map((parent) => [parent.id, parent])).values()];
}

function CityChoice({ cells, chosen }: { cells: readonly LedgerCell[]; chosen: Chosen }) {
  const t = useMessages(reportingPeriodMessages);
  const cities = citiesOf(cells);
  if (cities.length < 2) return null;
  return (
    <TextField
      select
      value={cities.some(({ id }) => id === chosen.city) ? chosen.city : ''}
      onChange={(event) =>
        chosen.choose({ city: event.target.value || null, organization: null, month: null })
      }
      sx={{ width: 176 }}
      slotProps={{ htmlInput: { 'aria-label': t('chooseCity') }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t('allCities')}</MenuItem>
      {cities.map(({ id, shortName }) => (
        <MenuItem key={id} value={id}>
          {shortName}
        </MenuItem>
      ))}
    </TextField>
  );
}

function YearSteps({ chosen: { year, choose } }: { chosen: Chosen }) {
  const t = useMessages(reportingPeriodMessages);
  const go = (next: number) => choose({ year: String(next), organization: null, month: null });
  return (
    <>
      <IconButton aria-label={t('before')} onClick={() => go(year - 1)}>
        <LeftIcon />
      </IconButton>
      <IconButton aria-label={t('after')} onClick={() => go(year + 1)}>
        <RightIcon />
      </IconButton>
    </>
  );
}

function Loaded({ cells, chosen }: { cells: readonly LedgerCell[]; chosen: Chosen }) {
  const t = useMessages(reportingPeriodMessages);
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { year, city, organizationId, month, choose } = chosen;
  const shown = city
    ? cells.filter(({ organization }) => organization.id === city || organization.parent?.id === city)
    : cells;
  const rows = rowsOf(shown);
  const organization = rows.find((row) => row.organization.id === organizationId)?.organization;
  const props = {
    ...{ year, rows, chosen: { organizationId, month } },
    onChoose: (id: string, of: string | null) => choose({ organization: id, month: of }),
  };
  return (
    <>
      <PageHeader title={t('title', { year })}>
        <CityChoice cells={cells} chosen={chosen} />
        <YearSteps chosen={chosen} />
        <PeriodFlowHelp />
      </PageHeader>
      {rows.length === 0 ? (
        <Panel>
          <EmptyState title={t('empty')} hint={t('emptyHint')} />
        </Panel>
      ) : (
        <>
          {phone ? <LedgerOnPhone {...props} /> : <LedgerTable {...props} />}
          {organization && (
            <LedgerDetails
              key={`${organization.id} ${month}`}
              year={year}
              month={month}
              organization={organization}
            />
          )}
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {t('legend')}
          </Typography>
        </>
      )}
    </>
  );
}

export function LedgerPage() {
  const chosen = useChosen();
  const { data, error, refetch } = useDocument(ReportingLedger, { filter: daysOf(chosen.year, null) });
  if (data) return <Loaded cells={data.reportingLedger} chosen={chosen} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <WaitingPage />;
}
export default LedgerPage;
