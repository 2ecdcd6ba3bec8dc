import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay, today } from '../../ui/dates.ts';
import { surfaces, tones } from '../../ui/tones.ts';
import type { CalendarDay } from './calendar.graphql.ts';
import { calendarMessages } from './calendar.messages.ts';
import { daysOfMonth, isWeekend, weekdayOf } from './days.ts';

const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
]);

interface YearViewProps {
  year: number;
  days: readonly CalendarDay[];
  /** left out: the year is only looked at */
  onDay?: (day: string) => void;
}

const cell = {
  display: 'grid',
  placeItems: 'center',
  height: 30,
  borderRadius: '4px',
  position: 'relative',
} as const;

function lookOf(day: string, marked: CalendarDay | undefined) {
  if (marked) {
    const { text, wash } = tones[marked.kind === 'HOLIDAY' ? 'danger' : 'info'];
    return { color: text, backgroundColor: wash, fontWeight: 600 };
  }
  return { color: isWeekend(day) ? surfaces.muted : surfaces.text, opacity: isWeekend(day) ? 0.75 : 1 };
}

function Day({
  day,
  marked,
  onDay,
}: {
  day: string;
  marked: CalendarDay | undefined;
  onDay?: (day: string) => void;
}) {
  const t = useMessages(calendarMessages);
  const language = useLanguage();
  const sign = marked && t(marked.kind === 'HOLIDAY' ? 'off' : 'on');
  const title = [formatDay(day, language, true), marked?.name, sign].filter(Boolean).join(' · ');
  const ring = day === today() ? { outline: `2px solid ${surfaces.ink}`, outlineOffset: -2 } : {};
  const content = (
    <>
      {Number(day.slice(8))}
      {sign && (
        <Box
          component="span"
          sx={{ position: 'absolute', top: 1, right: 2, fontSize: '0.5625rem', lineHeight: 1 }}
        >
          {sign}
        </Box>
      )}
    </>
  );
  const sx = { ...cell, ...lookOf(day, marked), ...ring };
  if (!onDay)
    return (
      <Box sx={sx} title={title}>
        {content}
      </Box>
    );
  return (
    <ButtonBase
      sx={{ ...sx, font: 'inherit' }}
      title={title}
      aria-label={title}
      aria-pressed={Boolean(marked)}
      onClick={() => onDay(day)}
    >
      {content}
    </ButtonBase>
  );
}

function Month({ year, month, days, onDay }: YearViewProps & { month: number }) {
  const t = useMessages(calendarMessages);
  const language = useLanguage();
  const marked = new Map(days.map((day) => [day.day, day]));
  const all = daysOfMonth(year, month);
  const name = language === 'zh' ? t('month', { month }) : englishMonths[month - 1];
  return (
    <Card component="section" sx={{ p: 1.5 }}>
      <Typography component="h2" variant="h3" sx={{ mb: 0.75 }}>
        {name}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(7, 1fr)',
          gap: '2px',
          fontSize: '0.8125rem',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {weekdays.map((weekday) => (
          <Box key={weekday} sx={{ ...cell, height: 22, color: 'text.secondary', fontSize: '0.75rem' }}>
            {t(`weekdays.${weekday}`)}
          </Box>
        ))}
        {all.map((day, index) => (
          <Box key={day} sx={index === 0 ? { gridColumnStart: weekdayOf(day) + 1 } : {}}>
            <Box sx={{ display: 'grid' }}>
              <Day day={day} marked={marked.get(day)} {...(onDay && { onDay })} />
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

/** Twelve small months, with what differs from plain weekdays marked. */
export function YearView(props: YearViewProps) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(250px, 1fr))' }}>
      {monthNumbers.map((month) => (
        <Month key={month} {...props} month={month} />
      ))}
    </Box>
  );
}
