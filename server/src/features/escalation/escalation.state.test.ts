import {
  defaultEscalationSteps,
  type EscalationStep,
  escalationActions,
  escalationStatuses,
} from '@duban/schema/vocabulary/escalation';
import { expect, test } from 'vitest';
import type { DayKind, WorkCalendar } from '../../kernel/working-days.ts';
import { escalationStates, policyFault, windowsOn } from './escalation.state.ts';

const over = { CARRY_OUT: null, WAIVE: null, LAPSE: null };

test('every state × action', () => {
  const rows = escalationStatuses.map((status) => [
    status,
    Object.fromEntries(escalationActions.map((action) => [action, escalationStates.next(status, action)])),
  ]);
  expect(Object.fromEntries(rows)).toEqual({
    TOLD: over,
    PROPOSED: { CARRY_OUT: 'CARRIED_OUT', WAIVE: 'WAIVED', LAPSE: 'LAPSED' },
    CARRIED_OUT: over,
    WAIVED: over,
    LAPSED: over,
  });
});

/** Mid-autumn and National Day of 2026, with their make-up days. */
const holidays = ['09-25', '09-26', '09-27', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'];
const calendar: WorkCalendar = {
  years: new Set([2026]),
  days: new Map<string, DayKind>([
    ...holidays.map((day) => [`2026-${day}`, 'HOLIDAY'] as const),
    ['2026-09-20', 'WORKDAY'],
    ['2026-10-10', 'WORKDAY'],
  ]),
};

const shown = (steps: readonly EscalationStep[], today: string) =>
  windowsOn(steps, calendar, today).map(({ key, dueFrom, dueTo, previousBy, moment }) =>
    moment === 'AFTER_DUE' ? [key, dueTo, previousBy] : [key, dueFrom, dueTo],
  );

test('which due dates have reached which step on the first working day after the holiday', () => {
  expect(shown(defaultEscalationSteps, '2026-10-08')).toEqual([
    ['BEFORE_DUE 7 CALENDAR', '2026-10-12', '2026-10-15'],
    ['BEFORE_DUE 3 CALENDAR', '2026-10-10', '2026-10-11'],
    ['BEFORE_DUE 1 CALENDAR', '2026-10-09', '2026-10-09'],
    ['ON_DUE 0 CALENDAR', '2026-10-08', '2026-10-08'],
    // 8 October, and before it 30, 29, 28 and 24 September; before those 23, 22, 21, Sunday 20 and 18; 17 to 11.
    ['ORDER', '2026-10-07', '2026-10-07'],
    ['CRITICISM', '2026-09-23', '2026-09-27'],
    ['INTERVIEW', '2026-09-17', '2026-09-23'],
    ['ACCOUNTABILITY', '2026-09-10', '2026-09-23'],
  ]);
});

test('days of another unit, and no step on the due date', () => {
  const steps: EscalationStep[] = [
    { moment: 'BEFORE_DUE', days: 2, unit: 'WORKING', level: 'REMINDER' },
    { moment: 'AFTER_DUE', days: 3, unit: 'CALENDAR', level: 'ORDER' },
  ];
  // Two working days ahead of 30 September are 8 and 9 October; 10 October would be the third.
  expect(shown(steps, '2026-09-30')).toEqual([
    ['BEFORE_DUE 2 WORKING', '2026-09-30', '2026-10-09'],
    ['ORDER', '2026-09-27', '2026-09-29'],
  ]);
});

const before = (days: number, level: EscalationStep['level'] = 'REMINDER'): EscalationStep => ({
  ...{ moment: 'BEFORE_DUE', unit: 'CALENDAR' },
  ...{ days, level },
});
const onDue = (days = 0): EscalationStep => ({ moment: 'ON_DUE', unit: 'CALENDAR', days, level: 'REMINDER' });
const after = (days: number, level: EscalationStep['level']): EscalationStep => ({
  ...{ moment: 'AFTER_DUE', unit: 'WORKING' },
  ...{ days, level },
});

test.each([
  ['the default', defaultEscalationSteps, null],
  ['reminders only', [before(3), onDue()], null],
  ['half of the ladder', [after(1, 'ORDER'), after(2, 'CRITICISM')], null],
  ['a day twice', [before(3), before(3)], '1.days stepOrder'],
  ['the nearer first', [before(3), before(7)], '1.days stepOrder'],
  ['the due date before what precedes it', [onDue(), before(3)], '1.moment stepOrder'],
  ['the due date twice', [onDue(), onDue()], '1.days stepOrder'],
  ['a reminder after the end', [after(1, 'ORDER'), before(1)], '1.moment stepOrder'],
  ['no days before', [before(0)], '0.days outOfRange'],
  ['negative days', [after(-1, 'ORDER')], '0.days outOfRange'],
  ['days on the due date', [onDue(1)], '0.days outOfRange'],
  ['an order before the end', [before(3, 'ORDER')], '0.level reminderBeforeDue'],
  ['a rung left out', [after(1, 'ORDER'), after(5, 'INTERVIEW')], '1.level rungOrder'],
  ['a rung twice', [after(1, 'ORDER'), after(5, 'ORDER')], '1.level rungOrder'],
  ['no order first', [after(1, 'CRITICISM')], '0.level rungOrder'],
  ['a reminder as a rung', [after(1, 'REMINDER')], '0.level rungOrder'],
  ['a rung on the day of another', [after(1, 'ORDER'), after(1, 'CRITICISM')], '1.days stepOrder'],
] as [string, EscalationStep[], string | null][])('a policy with %s', (_, steps, expected) => {
  const fault = policyFault(steps);
  expect(fault && `${fault.index}.${fault.field} ${fault.key}`).toBe(expected);
});
