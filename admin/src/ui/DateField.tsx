import Box from '@mui/material/Box';
import { useMessages } from '../app/i18n/messages.ts';
import { useLanguage } from '../app/i18n/useLabel.ts';
import { daysFromToday, formatDay, formatMoment } from './dates.ts';
import { uiMessages } from './ui.messages.ts';

const nearDays = 14;

function useNearness(day: string): string | null {
  const t = useMessages(uiMessages);
  const days = daysFromToday(day);
  if (days === 0) return t('today');
  if (days === 1) return t('tomorrow');
  if (days === -1) return t('yesterday');
  if (Math.abs(days) > nearDays) return null;
  return days > 0 ? t('inDays', { count: days }) : t('daysAgo', { count: -days });
}

function Nearness({ day }: { day: string }) {
  const nearness = useNearness(day);
  if (!nearness) return null;
  return (
    <Box component="span" sx={{ color: 'text.secondary', ml: 0.75, fontSize: '0.92em' }}>
      {nearness}
    </Box>
  );
}

/** A day; `near` adds "in 3 days" where it is close. */
export function DateField({ value, near = false }: { value: string | null | undefined; near?: boolean }) {
  const language = useLanguage();
  const t = useMessages(uiMessages);
  if (!value) return <>{t('nothing')}</>;
  return (
    <Box component="time" dateTime={value} sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {formatDay(value, language)}
      {near && <Nearness day={value} />}
    </Box>
  );
}

/** From a day on, or to another; with their years, for what lasts. */
export function DateSpan({ from, to }: { from: string; to: string | null }) {
  const language = useLanguage();
  const t = useMessages(uiMessages);
  const first = formatDay(from, language, true);
  return (
    <>
      {to === null
        ? t('since', { from: first })
        : t('span', { from: first, to: formatDay(to, language, true) })}
    </>
  );
}

export function MomentField({ value }: { value: string | null | undefined }) {
  const language = useLanguage();
  const t = useMessages(uiMessages);
  if (!value) return <>{t('nothing')}</>;
  return (
    <Box component="time" dateTime={value} sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {formatMoment(value, language)}
    </Box>
  );
}
