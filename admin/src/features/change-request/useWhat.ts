import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import type { Change } from './change-request.graphql.ts';
import { changeRequestMessages } from './change-request.messages.ts';

/** What is asked for beyond its kind: from which day to which. */
export function useWhat(): (change: Change) => string {
  const t = useMessages(changeRequestMessages);
  const language = useLanguage();
  const day = (value: string) => formatDay(value, language, true);
  return ({ kind, previousDueOn, dueOn, grantedDueOn, until, endedOn }) => {
    const to = grantedDueOn ?? dueOn;
    if (kind === 'EXTENSION' && to)
      return t(grantedDueOn ? 'what.granted' : 'what.extension', { from: day(previousDueOn), to: day(to) });
    if (kind !== 'SUSPENSION') return '';
    if (endedOn) return t('what.ended', { day: day(endedOn) });
    return until ? t('what.until', { day: day(until) }) : t('what.open');
  };
}
