import { lastDayOfMonth, readDate, readYear } from './dates.ts';
import { type Deadline, readDeadline } from './deadlines.ts';

/** A 完成时限 cell says nothing but the deadline, so 2012年6月 and 全年 count here too. */
export function readDueCell(folded: string, planYear: number | null): Deadline & { understood: boolean } {
  const whole = { start: 0, end: folded.length };
  if (/^(?:长期|持续|常年|长期坚持|持续推进|长期推进|常态化)/.test(folded))
    return { ...whole, dueOn: null, understood: true };
  const date = readDate(folded) ?? readMonth(folded, planYear);
  if (date) return { ...whole, dueOn: date, understood: true };
  if (/^全年/.test(folded))
    return { ...whole, dueOn: planYear ? `${planYear}-12-31` : null, understood: true };
  const deadline = readDeadline(folded, planYear);
  return { ...whole, dueOn: deadline?.dueOn ?? null, understood: deadline !== null };
}

function readMonth(folded: string, planYear: number | null): string | null {
  const match = /^(?:(\d{4})\s?[年.-]\s?)?(\d{1,2})\s?月?(?:份)?(?:底|末)?$/.exec(folded);
  const year = match?.[1] ? readYear(match[1]) : planYear;
  if (!match || !year || (!match[1] && !folded.includes('月'))) return null;
  return lastDayOfMonth(year, Number(match[2]));
}
