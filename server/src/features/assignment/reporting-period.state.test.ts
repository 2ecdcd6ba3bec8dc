import { reportingPeriodActions, reportingPeriodStatuses } from '@duban/schema/vocabulary/reporting-period';
import { expect, test } from 'vitest';
import calendar from '../../../seeds/calendar.json' with { type: 'json' };
import type { DayKind } from '../../kernel/working-days.ts';
import { PeriodBook } from './period-book.entity.ts';
import { datesOf, periodOf, reportingPeriodStates } from './reporting-period.state.ts';

const published = {
  years: new Set(calendar.map(({ year }) => year)),
  days: new Map(calendar.flatMap(({ days }) => days.map(({ day, kind }) => [day, kind as DayKind]))),
};

const no = null;
const table = {
  OPEN: { REPORT: 'REPORTED', REPORT_LATE: 'LATE', RETURN: no, MISS: 'MISSED', WAIVE: 'WAIVED' },
  REPORTED: { REPORT: no, REPORT_LATE: no, RETURN: 'OPEN', MISS: no, WAIVE: no },
  LATE: { REPORT: no, REPORT_LATE: no, RETURN: 'OPEN', MISS: no, WAIVE: no },
  MISSED: { REPORT: no, REPORT_LATE: no, RETURN: no, MISS: no, WAIVE: no },
  WAIVED: { REPORT: no, REPORT_LATE: no, RETURN: no, MISS: no, WAIVE: no },
};

test('every state × action of a period', () => {
  const rows = reportingPeriodStatuses.map((status) => [
    status,
    Object.fromEntries(
      reportingPeriodActions.map((action) => [action, reportingPeriodStates.next(status, action)]),
    ),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});

test.each([
  ['ONCE', '2026-03-02', null],
  ['MONTHLY', '2026-03-01', [2026, 3, '2026-03-01', '2026-03-31']],
  ['MONTHLY', '2028-02-29', [2028, 2, '2028-02-01', '2028-02-29']],
  ['MONTHLY', '2026-12-31', [2026, 12, '2026-12-01', '2026-12-31']],
  ['QUARTERLY', '2026-01-01', [2026, 1, '2026-01-01', '2026-03-31']],
  ['QUARTERLY', '2026-12-01', [2026, 4, '2026-10-01', '2026-12-31']],
  ['HALF_YEARLY', '2026-06-30', [2026, 1, '2026-01-01', '2026-06-30']],
  ['HALF_YEARLY', '2026-07-01', [2026, 2, '2026-07-01', '2026-12-31']],
  ['YEARLY', '2026-05-05', [2026, 1, '2026-01-01', '2026-12-31']],
] as const)('%s: the period of %s', (cadence, day, expected) => {
  const period = periodOf(cadence, day);
  expect(period && [period.year, period.ordinal, period.startsOn, period.endsOn]).toEqual(expected);
});

test.each([
  // A Tuesday; ten working days later, over the Tomb-sweeping holiday.
  ['QUARTERLY', '2026-03-02', '2026-12-31', '2026-03-31', '2026-03-31', '2026-04-15'],
  // A Saturday: the Monday after.
  ['MONTHLY', '2026-01-05', '2026-12-31', '2026-01-31', '2026-02-02', '2026-02-14'],
  // A Saturday that was worked for the Spring Festival.
  ['MONTHLY', '2026-02-05', '2026-12-31', '2026-02-28', '2026-02-28', '2026-03-13'],
  // Sunday 31 May.
  ['MONTHLY', '2026-05-05', '2026-12-31', '2026-05-31', '2026-06-01', '2026-06-15'],
  // Never after the assignment's own due date, which nothing moves: Saturday 1 August, Saturday 2 May.
  ['MONTHLY', '2026-01-05', '2026-02-01', '2026-01-31', '2026-02-01', '2026-02-13'],
  ['YEARLY', '2026-01-05', '2026-05-02', '2026-05-02', '2026-05-02', '2026-05-18'],
  // Over the year's end into one that nobody published: plain weekdays.
  ['YEARLY', '2026-01-05', '2027-12-31', '2026-12-31', '2026-12-31', '2027-01-14'],
] as const)(
  '%s of %s, assignment due %s: ends %s, due %s, closes %s',
  (cadence, day, assignmentDueOn, ...dates) => {
    const period = periodOf(cadence, day);
    if (!period) throw new Error('a period');
    const { endsOn, dueOn, closesOn } = datesOf(published, period, assignmentDueOn);
    expect([endsOn, dueOn, closesOn]).toEqual(dates);
  },
);

const duty = {
  id: 'a',
  organizationId: 'o',
  cityId: null,
  provinceId: 'p',
  workItemId: 'i',
  cadence: 'MONTHLY' as const,
  dueOn: '2027-01-20',
  // 31 October in London, 1 November in China.
  assignedAt: '2026-10-31T16:00:00Z',
};
const bookOn = (today: string, more: object = {}) =>
  new PeriodBook({ ...duty, ...more }, [], published, today).open();
const spans = (book: PeriodBook) =>
  book.periods.map(({ startsOn, endsOn, dueOn }) => [startsOn, endsOn, dueOn]);

test('periods begun by a day, over the year’s end; the last ends with the assignment', () => {
  expect(spans(bookOn('2026-11-01'))).toEqual([['2026-11-01', '2026-11-30', '2026-11-30']]);
  const book = bookOn('2027-06-01');
  expect(spans(book)).toEqual([
    ['2026-11-01', '2026-11-30', '2026-11-30'],
    ['2026-12-01', '2026-12-31', '2026-12-31'],
    ['2027-01-01', '2027-01-20', '2027-01-20'],
  ]);
  expect(book.periods.map(({ year, ordinal }) => [year, ordinal])).toEqual([
    [2026, 11],
    [2026, 12],
    [2027, 1],
  ]);
});

test('whoever joins in the middle of a month owes from that month; without a cadence nothing is owed', () => {
  expect(spans(bookOn('2026-12-20', { assignedAt: '2026-12-15T04:00:00Z' }))).toEqual([
    ['2026-12-15', '2026-12-31', '2026-12-31'],
  ]);
  const once = bookOn('2026-12-20', { cadence: 'ONCE' });
  expect([once.periods, once.reportDueOn()]).toEqual([[], null]);
});

test('what fell due while it stood still is not owed', () => {
  expect(spans(bookOn('2027-01-10', { resumedOn: '2027-01-05' }))).toEqual([
    ['2027-01-01', '2027-01-20', '2027-01-20'],
  ]);
});

test('the next report is due with the oldest period that waits, else with the one that begins next', () => {
  const book = bookOn('2026-12-10');
  expect(book.reportDueOn()).toBe('2026-11-30');
  const [november, december] = book.periods;
  if (!november || !december) throw new Error('two periods');
  book.serve(november, 'r1');
  expect([november.status, book.reportDueOn()]).toEqual(['LATE', '2026-12-31']);
  book.serve(december, 'r2');
  expect([december.status, book.reportDueOn()]).toEqual(['REPORTED', '2027-01-20']);
});

test('a missed period is due until a later report is made', () => {
  const book = bookOn('2027-01-10');
  const [november, december] = book.periods;
  if (!november || !december) throw new Error('periods');
  november.status = 'MISSED';
  expect(book.waiting()).toBe(december);
  expect(book.reportDueOn()).toBe('2026-11-30');
  book.serve(december, 'r1');
  expect(book.reportDueOn()).toBe('2027-01-20');
});

test('a returned report opens its period again, unless another came for it; first in time stays in time', () => {
  const book = bookOn('2026-12-30');
  const december = book.periods[1];
  if (!december) throw new Error('December');
  book.serve(december, 'r1');
  const returned = new PeriodBook(duty, book.periods, published, '2027-01-14');
  returned.takeBack('r1', []);
  // Ten working days after 31 December, then five after the return.
  expect([december.status, december.dueOn, december.closesOn]).toEqual(['OPEN', '2026-12-31', '2027-01-21']);
  returned.serve(december, 'r2');
  expect([december.status, december.firstReportedOn]).toEqual(['REPORTED', '2026-12-30']);
  returned.takeBack('r2', [{ id: 'r3', submittedAt: '2027-01-04T02:00:00Z' }]);
  expect([december.status, december.progressReportId]).toEqual(['REPORTED', 'r3']);
});

test('a report serves what has begun and not closed, also where the night’s run is late', () => {
  const { periods } = bookOn('2026-12-01');
  // November closes on 14 December.
  const on = (day: string) => new PeriodBook(duty, periods, published, day).waiting()?.ordinal ?? null;
  expect([on('2026-12-14'), on('2026-12-15')]).toEqual([11, 12]);
  const [november] = periods;
  if (!november) throw new Error('November');
  november.status = 'REPORTED';
  expect([on('2026-11-30'), on('2026-12-01')]).toEqual([null, 12]);
});
