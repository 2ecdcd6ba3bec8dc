import {
  periodRule,
  type ReportingPeriodAction,
  type ReportingPeriodStatus,
  reportingPeriodTransitions,
} from '@duban/schema/vocabulary/reporting-period';
import type { Cadence } from '@duban/schema/vocabulary/work-plan';
import { addDays } from '../../kernel/days.ts';
import { stateMachine } from '../../kernel/state-machine.ts';
import { addWorkingDays, type WorkCalendar } from '../../kernel/working-days.ts';

export const reportingPeriodStates = stateMachine<ReportingPeriodStatus, ReportingPeriodAction>(
  reportingPeriodTransitions,
);

const monthsOf: Readonly<Record<Exclude<Cadence, 'ONCE'>, number>> = {
  MONTHLY: 1,
  QUARTERLY: 3,
  HALF_YEARLY: 6,
  YEARLY: 12,
};

/** A month, quarter, half-year or year of the calendar: the third quarter of 2026 is 2026 and 3. */
export interface CalendarPeriod {
  year: number;
  ordinal: number;
  startsOn: string;
  endsOn: string;
}

/** Of the month so many after January. */
function firstOf(year: number, month: number): string {
  const past = Math.floor(month / 12);
  return `${String(year + past).padStart(4, '0')}-${String(month - past * 12 + 1).padStart(2, '0')}-01`;
}

/** The period that the day falls in; null for ONCE. */
export function periodOf(cadence: Cadence, day: string): CalendarPeriod | null {
  if (cadence === 'ONCE') return null;
  const months = monthsOf[cadence];
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const ordinal = Math.ceil(month / months);
  return {
    year,
    ordinal,
    startsOn: firstOf(year, (ordinal - 1) * months),
    endsOn: addDays(firstOf(year, ordinal * months), -1),
  };
}

/** The period with that number, which a row's own days may be a part of. */
export function numbered(cadence: Cadence, year: number, ordinal: number): CalendarPeriod | null {
  return cadence === 'ONCE' ? null : periodOf(cadence, firstOf(year, (ordinal - 1) * monthsOf[cadence]));
}

/**
 * A period ends with the assignment at the latest. Its report is due on its last day, and where that is no working day
 * on the next one (as a term ends by article 203 of the Civil Code), though never after the assignment's own due date.
 */
export function dueDayOf(calendar: WorkCalendar, period: CalendarPeriod, assignmentDueOn: string): string {
  if (period.endsOn >= assignmentDueOn) return assignmentDueOn;
  const workingDay = addWorkingDays(calendar, period.endsOn, 0).day;
  return workingDay < assignmentDueOn ? workingDay : assignmentDueOn;
}

export interface PeriodDates {
  endsOn: string;
  dueOn: string;
  closesOn: string;
}

export function datesOf(
  calendar: WorkCalendar,
  period: CalendarPeriod,
  assignmentDueOn: string,
): PeriodDates {
  const endsOn = period.endsOn >= assignmentDueOn ? assignmentDueOn : period.endsOn;
  const dueOn = dueDayOf(calendar, period, assignmentDueOn);
  return { endsOn, dueOn, closesOn: addWorkingDays(calendar, dueOn, periodRule.closesAfter).day };
}

/** In time is what came in time at first: the days that a superior took to return it are not the reporter's. */
export function reportedAs(dueOn: string, firstReportedOn: string): 'REPORT' | 'REPORT_LATE' {
  return firstReportedOn <= dueOn ? 'REPORT' : 'REPORT_LATE';
}
