import { calendarLimits } from '@duban/schema/vocabulary/calendar';
import LeftIcon from '@mui/icons-material/ChevronLeft';
import RightIcon from '@mui/icons-material/ChevronRight';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { formatMoment, today } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { type CalendarDay, type CalendarYear, WorkCalendarQuery } from './calendar.graphql.ts';
import { calendarMessages } from './calendar.messages.ts';
import { toggled } from './days.ts';
import { type Brush, EditBar } from './EditBar.tsx';
import { YearView } from './YearView.tsx';

function YearSteps({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const t = useMessages(calendarMessages);
  return (
    <>
      <IconButton
        aria-label={t('before')}
        disabled={year <= calendarLimits.firstYear}
        onClick={() => onYear(year - 1)}
      >
        <LeftIcon />
      </IconButton>
      <IconButton
        aria-label={t('after')}
        disabled={year >= calendarLimits.lastYear}
        onClick={() => onYear(year + 1)}
      >
        <RightIcon />
      </IconButton>
    </>
  );
}

function Source({ calendar }: { calendar: CalendarYear }) {
  const t = useMessages(calendarMessages);
  const language = useLanguage();
  const { source, enteredAt, enteredBy, days } = calendar;
  const holidays = days.filter(({ kind }) => kind === 'HOLIDAY').length;
  const entered =
    enteredAt && t('entered', { name: enteredBy?.name ?? '', moment: formatMoment(enteredAt, language) });
  return (
    <>
      <span>{source && t('source', { source })}</span>
      {entered && <span>{entered}</span>}
      <span>{t('counts', { holidays, workdays: days.length - holidays })}</span>
    </>
  );
}

function Unpublished({ year }: { year: number }) {
  const t = useMessages(calendarMessages);
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      <strong>{t('unpublished', { year })}</strong> {t('unpublishedHint')}
    </Alert>
  );
}

interface LoadedProps {
  calendar: CalendarYear;
  onYear: (year: number) => void;
}

function Loaded({ calendar, onYear }: LoadedProps) {
  const t = useMessages(calendarMessages);
  const [edited, setEdited] = useState<readonly CalendarDay[] | null>(null);
  const [brush, setBrush] = useState<Brush>({ kind: 'HOLIDAY', name: '元旦' });
  const { year, published, availableActions } = calendar;
  const mayEnter = availableActions.includes('ENTER') && edited === null;
  return (
    <>
      <PageHeader title={t('title', { year })} below={published && <Source calendar={calendar} />}>
        <YearSteps year={year} onYear={onYear} />
        {mayEnter && (
          <Button variant={published ? 'outlined' : 'contained'} onClick={() => setEdited(calendar.days)}>
            {published ? t('edit') : t('enter', { year })}
          </Button>
        )}
      </PageHeader>
      {!published && <Unpublished year={year} />}
      {edited && (
        <EditBar
          calendar={calendar}
          days={edited}
          brush={brush}
          onBrush={setBrush}
          onCancel={() => setEdited(null)}
          onSaved={() => setEdited(null)}
        />
      )}
      <YearView
        year={year}
        days={edited ?? calendar.days}
        {...(edited && { onDay: (day: string) => setEdited(toggled(edited, { day, ...brush })) })}
      />
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('legend')}
      </Typography>
    </>
  );
}

/** The year stands in the address. */
export function CalendarPage() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? today().slice(0, 4));
  const { data, error, refetch } = useDocument(WorkCalendarQuery, { year });
  const onYear = (next: number) => setSearch({ year: String(next) });
  if (data) return <Loaded key={data.workCalendar.year} calendar={data.workCalendar} onYear={onYear} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <WaitingPage />;
}
export default CalendarPage;
