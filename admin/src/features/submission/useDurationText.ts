import { useMessages } from '../../app/i18n/messages.ts';
import { submissionMessages } from './submission.messages.ts';
import { durationBetween, partsOf } from './timeliness.ts';

/** 1 天 3 小时. */
export function useDurationText(): (from: Date, to: Date) => string {
  const t = useMessages(submissionMessages);
  return (from, to) =>
    partsOf(durationBetween(from, to))
      .map(([part, count]) => t(`duration.${part}`, { count }))
      .join(' ');
}
