import { expect, test } from 'vitest';
import { lightOn } from '../../kernel/light.ts';
import { lightDays } from './assignment.state.ts';

/**
 * 红黄绿灯, by hand: time passes evenly from the day of assignment to the due date. Yellow at 20 points behind, three
 * days before the due date, or the day after a periodic report was due; red at 50 points behind or once overdue.
 */
test.each([
  // 100 days: 20 points behind on day 20, 50 on day 50.
  ['2026-01-01', '2026-04-11', 0, null, '2026-01-21', '2026-02-20'],
  // 35 % done: 55 points of time are 55 days to yellow, 85 to red; 0.55 × 100 in floating point is a little over 55.
  ['2026-01-01', '2026-04-11', 35, null, '2026-02-25', '2026-03-27'],
  // 7 % done: 27 and 57 days.
  ['2026-01-01', '2026-04-11', 7, null, '2026-01-28', '2026-02-27'],
  // 50 % done: never 50 points behind before the end, so red is the day after.
  ['2026-01-01', '2026-04-11', 50, null, '2026-03-12', '2026-04-12'],
  // 80 % done: never 20 behind, so yellow is three days before the end.
  ['2026-01-01', '2026-04-11', 80, null, '2026-04-08', '2026-04-12'],
  ['2026-01-01', '2026-04-11', 100, null, '2026-04-08', '2026-04-12'],
  // A report was due on 31 January: yellow the day after, where that comes first.
  ['2026-01-01', '2026-04-11', 80, '2026-01-31', '2026-02-01', '2026-04-12'],
  ['2026-01-01', '2026-04-11', 0, '2026-01-31', '2026-01-21', '2026-02-20'],
  // 10 days over a leap day: 2 days to yellow, 5 to red.
  ['2028-02-25', '2028-03-06', 0, null, '2028-02-27', '2028-03-01'],
  // The same days of a year without one.
  ['2026-02-25', '2026-03-07', 0, null, '2026-02-27', '2026-03-02'],
  // Over the year's end: 20 days, 4 and 10.
  ['2026-12-20', '2027-01-09', 0, null, '2026-12-24', '2026-12-30'],
  // Due on the day of assignment: yellow that day, red the next.
  ['2026-03-02', '2026-03-02', 0, null, '2026-03-02', '2026-03-03'],
  ['2026-12-31', '2026-12-31', 0, null, '2026-12-31', '2027-01-01'],
  // A part of a day counts as a day: 20 % of 7 days is 1.4, 50 % is 3.5.
  ['2026-03-02', '2026-03-09', 0, null, '2026-03-04', '2026-03-06'],
])('assigned %s, due %s, at %s %, report due %s: yellow on %s, red on %s', (...row) => {
  const [assignedOn, dueOn, percent, reportDueOn, yellowOn, redOn] = row;
  expect(lightDays({ assignedOn, dueOn, percent, reportDueOn })).toEqual({ yellowOn, redOn });
});

test.each([
  ['2026-03-03', '2026-03-06', '2026-03-02', 'GREEN'],
  ['2026-03-03', '2026-03-06', '2026-03-03', 'YELLOW'],
  ['2026-03-03', '2026-03-06', '2026-03-05', 'YELLOW'],
  ['2026-03-03', '2026-03-06', '2026-03-06', 'RED'],
  ['2026-03-03', '2026-03-03', '2026-03-03', 'RED'],
  [null, null, '2026-03-06', 'GREEN'],
])('yellow on %s and red on %s: on %s it is %s', (yellowOn, redOn, today, light) => {
  expect(lightOn({ yellowOn, redOn }, today)).toBe(light);
});
