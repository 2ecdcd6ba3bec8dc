import { periodRule, type ReportingPeriodAction } from '@duban/schema/vocabulary/reporting-period';
import type { Cadence } from '@duban/schema/vocabulary/work-plan';
import { addDays, dayOf } from '../../kernel/days.ts';
import { newId } from '../../kernel/id.ts';
import { newRowOf } from '../../kernel/row.ts';
import { addWorkingDays, type WorkCalendar } from '../../kernel/working-days.ts';
import { ReportingPeriod } from './reporting-period.entity.ts';
import {
  type CalendarPeriod,
  datesOf,
  dueDayOf,
  numbered,
  periodOf,
  reportedAs,
  reportingPeriodStates,
} from './reporting-period.state.ts';

/** What of an assignment decides about its periods. */
export interface Duty {
  id: string;
  organizationId: string;
  cityId: string | null;
  provinceId: string;
  workItemId: string;
  cadence: Cadence;
  dueOn: string;
  assignedAt: string;
  resumedOn?: string | null;
}

interface StandingReport {
  id: string;
  submittedAt: string;
}

function later(day: string, other: string): string {
  return day > other ? day : other;
}

/**
 * An assignment's periods on a day: the one place that says which are begun, which report serves which, and when the
 * next report is due. It changes rows in memory; `changed` is what has to be written.
 */
export class PeriodBook {
  readonly periods: ReportingPeriod[];
  private readonly touched = new Set<ReportingPeriod>();
  private readonly duty: Duty;
  private readonly calendar: WorkCalendar;
  private readonly today: string;

  constructor(duty: Duty, known: readonly ReportingPeriod[], calendar: WorkCalendar, today: string) {
    this.duty = duty;
    this.calendar = calendar;
    this.today = today;
    this.periods = [...known].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  }

  get changed(): ReportingPeriod[] {
    return [...this.touched];
  }

  /**
   * Opens every period that has begun. What fell due before the duty began, or while it stood still, is not owed. What is
   * opened when it should have closed already, because nothing ran meanwhile, can still be reported.
   */
  open(): this {
    const from = this.firstDay();
    for (let next = this.following(); next && next.startsOn <= this.today; next = this.after(next)) {
      const dates = datesOf(this.calendar, next, this.duty.dueOn);
      const closesOn = dates.closesOn < this.today ? this.shortly() : dates.closesOn;
      if (dates.dueOn >= from) this.add(next, { ...dates, closesOn });
    }
    return this;
  }

  /** After a change of the due date or of the calendar: what is not reported yet ends and falls due anew. */
  redraw(): this {
    for (const row of this.periods.filter(({ status }) => status === 'OPEN')) {
      const period = numbered(row.cadence, row.year, row.ordinal);
      if (period === null) continue;
      if (row.startsOn > this.duty.dueOn) this.move(row, 'WAIVE');
      else this.set(row, this.redrawn(row, period));
    }
    return this;
  }

  /** What fell due while it stood still, or while a claim of completion waited, is not owed. */
  stoodStillFrom(day: string): this {
    for (const row of this.periods)
      if (row.status === 'OPEN' && row.dueOn >= day && row.dueOn < this.today) this.move(row, 'WAIVE');
    return this;
  }

  /** The period that a report serves unless it names one; null: none waits for one. */
  waiting(): ReportingPeriod | null {
    return this.periods.find((row) => this.isWaiting(row)) ?? null;
  }

  isWaiting({ status, startsOn, closesOn }: ReportingPeriod): boolean {
    return status === 'OPEN' && startsOn <= this.today && closesOn >= this.today;
  }

  serve(row: ReportingPeriod, reportId: string, day = this.today): void {
    const firstReportedOn = row.firstReportedOn ?? day;
    this.move(row, reportedAs(row.dueOn, firstReportedOn));
    this.set(row, { firstReportedOn, progressReportId: reportId });
  }

  /**
   * A returned report is none: another that came for the period takes its place, else the period is open again, for
   * long enough to report anew.
   */
  takeBack(reportId: string, standing: readonly StandingReport[]): this {
    const row = this.periods.find(({ progressReportId }) => progressReportId === reportId);
    if (row === undefined) return this;
    this.move(row, 'RETURN');
    const serving = new Set(this.periods.map(({ progressReportId }) => progressReportId));
    const other = standing.find(({ id, submittedAt }) => {
      const day = dayOf(new Date(submittedAt));
      return !serving.has(id) && day >= row.startsOn && day <= row.closesOn;
    });
    this.set(row, { progressReportId: null });
    if (other) {
      this.serve(row, other.id, dayOf(new Date(other.submittedAt)));
      return this;
    }
    this.set(row, { closesOn: later(row.closesOn, this.shortly()) });
    return this;
  }

  /**
   * The due day of the oldest period that waits, or was missed and not made good by a later report; else of the one that
   * begins next. Null where nothing more is owed before the due date.
   */
  reportDueOn(): string | null {
    const served = this.periods.findLastIndex(({ status }) => status === 'REPORTED' || status === 'LATE');
    const owed = this.periods.find(
      (row, index) =>
        this.isWaiting(row) || (index > served && (row.status === 'OPEN' || row.status === 'MISSED')),
    );
    if (owed) return owed.dueOn;
    const next = this.following();
    return next && dueDayOf(this.calendar, next, this.duty.dueOn);
  }

  private shortly(): string {
    return addWorkingDays(this.calendar, this.today, periodRule.opensAnewFor).day;
  }

  private firstDay(): string {
    const assignedOn = dayOf(new Date(this.duty.assignedAt));
    return later(this.duty.resumedOn ?? assignedOn, assignedOn);
  }

  /** The period after the last known one; null where the assignment is due before it begins. */
  private following(): CalendarPeriod | null {
    const last = this.periods.at(-1);
    const known = last && numbered(last.cadence, last.year, last.ordinal);
    const from = this.firstDay();
    const day = known && known.endsOn >= from ? addDays(known.endsOn, 1) : from;
    return this.within(periodOf(this.duty.cadence, day));
  }

  private after({ endsOn }: CalendarPeriod): CalendarPeriod | null {
    return this.within(periodOf(this.duty.cadence, addDays(endsOn, 1)));
  }

  private within(period: CalendarPeriod | null): CalendarPeriod | null {
    return period !== null && period.startsOn <= this.duty.dueOn ? period : null;
  }

  private add(period: CalendarPeriod, dates: Partial<ReportingPeriod>): void {
    const { id: assignmentId, organizationId, cityId, provinceId, workItemId, cadence } = this.duty;
    const assignedOn = dayOf(new Date(this.duty.assignedAt));
    const row = newRowOf(ReportingPeriod, {
      id: newId(),
      version: 0,
      organizationId,
      cityId,
      provinceId,
      assignmentId,
      workItemId,
      cadence,
      year: period.year,
      ordinal: period.ordinal,
      startsOn: later(period.startsOn, assignedOn),
      ...dates,
    });
    this.periods.push(row);
    this.touched.add(row);
  }

  private redrawn(row: ReportingPeriod, period: CalendarPeriod): Partial<ReportingPeriod> {
    const dates = datesOf(this.calendar, period, this.duty.dueOn);
    return { ...dates, closesOn: later(row.closesOn, dates.closesOn) };
  }

  private move(row: ReportingPeriod, action: ReportingPeriodAction): void {
    const status = reportingPeriodStates.next(row.status, action);
    if (status === null) throw new Error(`${action} of a period that is ${row.status}`);
    this.set(row, { status });
  }

  private set(row: ReportingPeriod, values: Partial<ReportingPeriod>): void {
    const differs = Object.entries(values).some(
      ([key, value]) => row[key as keyof ReportingPeriod] !== value,
    );
    if (!differs) return;
    Object.assign(row, values);
    this.touched.add(row);
  }
}
