import { occasionLimits } from '@duban/schema/vocabulary/publicity-occasion';
import LeftIcon from '@mui/icons-material/ChevronLeft';
import RightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useCan } from '../session/viewer.ts';
import { MonthCard } from './MonthCard.tsx';
import { monthsOf } from './months.ts';
import { AddOccasionDialog } from './OccasionDialogs.tsx';
import { CalendarActivities, PublicityCalendarQuery } from './publicity-calendar.graphql.ts';
import { publicityCalendarMessages } from './publicity-calendar.messages.ts';

const shown = 100;

/** The year stands in the address, so that it can be sent to someone. */
function useYear(): [number, (year: number) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('year'));
  const known = asked >= occasionLimits.firstYear && asked <= occasionLimits.lastYear;
  return [
    known ? asked : Number(today().slice(0, 4)),
    (year) => setSearch({ year: String(year) }, { replace: true }),
  ];
}

function AddButton({ year }: { year: number }) {
  const t = useMessages(publicityCalendarMessages);
  const [open, setOpen] = useState(false);
  if (!useCan('EDIT_PUBLICITY_OCCASIONS')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
      <AddOccasionDialog open={open} onClose={() => setOpen(false)} year={year} />
    </>
  );
}

function Months({ year }: { year: number }) {
  const t = useMessages(publicityCalendarMessages);
  const occasions = useDocument(PublicityCalendarQuery, { year });
  const activities = useDocument(CalendarActivities, { filter: { year }, first: shown });
  const error = occasions.error ?? activities.error;
  if (error) return <Failure error={error} onRetry={() => void occasions.refetch()} />;
  if (!occasions.data || !activities.data) return <WaitingPage />;
  const { totalCount, nodes } = activities.data.publicityActivities;
  return (
    <>
      {totalCount > nodes.length && (
        <Typography variant="body2" sx={{ mb: 1.5, color: 'text.secondary' }}>
          {t('more', { total: totalCount, shown: nodes.length })}{' '}
          <Link component={RouterLink} to={listPath('publicity-activity', { year })}>
            {t('list')}
          </Link>
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            sm: 'repeat(2, minmax(0, 1fr))',
            lg: 'repeat(3, minmax(0, 1fr))',
          },
        }}
      >
        {monthsOf(year, occasions.data.publicityOccasions, nodes).map((month) => (
          <MonthCard key={month.month} year={year} month={month} />
        ))}
      </Box>
    </>
  );
}

export function PublicityCalendarPage() {
  const t = useMessages(publicityCalendarMessages);
  const [year, setYear] = useYear();
  return (
    <>
      <PageHeader title={t('title', { year })}>
        <IconButton
          aria-label={t('before')}
          disabled={year <= occasionLimits.firstYear}
          onClick={() => setYear(year - 1)}
        >
          <LeftIcon />
        </IconButton>
        <IconButton
          aria-label={t('after')}
          disabled={year >= occasionLimits.lastYear}
          onClick={() => setYear(year + 1)}
        >
          <RightIcon />
        </IconButton>
        <AddButton year={year} />
      </PageHeader>
      <Months year={year} />
    </>
  );
}
export default PublicityCalendarPage;
