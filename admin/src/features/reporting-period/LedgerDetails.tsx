import { periodName } from '@duban/schema/vocabulary/reporting-period';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { dayOfMoment, formatDay } from '../../ui/dates.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import { daysOf } from './ledger.ts';
import { useMonthName } from './monthName.ts';
import { PeriodChip } from './PeriodChip.tsx';
import { type LedgerPeriod, ReportingPeriods } from './reporting-period.graphql.ts';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

const most = 100;

function One({ period }: { period: LedgerPeriod }) {
  const t = useMessages(reportingPeriodMessages);
  const language = useLanguage();
  const { workItem, assignment, dueOn, firstReportedOn, status, remindedAt } = period;
  const reported = firstReportedOn && t('reportedOn', { day: formatDay(firstReportedOn, language) });
  const waits = status === 'OPEN' || status === 'MISSED';
  const reminded =
    waits && remindedAt && t('remindedOn', { day: formatDay(dayOfMoment(remindedAt), language) });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 0.5, md: 1.5 },
        gridTemplateColumns: { xs: '1fr auto', md: 'minmax(0, 1fr) 120px 92px 220px' },
        alignItems: 'center',
        px: 2,
        py: 1,
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        <RowLink to={showPath('assignment', assignment.id)}>
          {workItem.number}. {workItem.displayTitle}
        </RowLink>
      </Box>
      <span>{periodName(period, language)}</span>
      <span>
        <PeriodChip period={period} />
      </span>
      <Box sx={{ color: 'text.secondary', gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        {[t('dueOn', { day: formatDay(dueOn, language) }), reported, reminded].filter(Boolean).join(' · ')}
      </Box>
    </Box>
  );
}

interface LedgerDetailsProps {
  year: number;
  month: string | null;
  organization: { id: string; shortName: string };
}

/** The periods behind a cell. */
export function LedgerDetails({ year, month, organization }: LedgerDetailsProps) {
  const t = useMessages(reportingPeriodMessages);
  const monthName = useMonthName();
  const filter = { organizationId: organization.id, ...daysOf(year, month) };
  const { data } = useDocument(ReportingPeriods, { filter, first: most });
  const place = useRef<HTMLDivElement>(null);
  // What a browser answers to scrolling is no clean-up.
  useEffect(() => void place.current?.scrollIntoView({ behavior: 'smooth', block: 'nearest' }), []);
  const names = { organization: organization.shortName, month: month ? monthName(month) : '', year };
  const page = data?.reportingPeriods;
  const count = page && page.totalCount > page.nodes.length;
  return (
    <div ref={place}>
      <Panel title={t(month ? 'details' : 'detailsYear', names)} aside={page?.totalCount} padded={false}>
        {page ? (
          page.nodes.map((period) => <One key={period.id} period={period} />)
        ) : (
          <Skeleton variant="rounded" sx={{ m: 2, height: 96 }} />
        )}
        {count && (
          <Box sx={{ p: 2, color: 'text.secondary' }}>
            {t('more', { count: page.totalCount, shown: page.nodes.length })}
          </Box>
        )}
      </Panel>
    </div>
  );
}
