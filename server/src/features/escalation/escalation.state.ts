import {
  type DayUnit,
  type EscalationAction,
  type EscalationLevel,
  type EscalationMoment,
  type EscalationStatus,
  type EscalationStep,
  escalationLevels,
  escalationLimits,
  escalationMoments,
  escalationTransitions,
} from '@duban/schema/vocabulary/escalation';
import { addDays } from '../../kernel/days.ts';
import { stateMachine } from '../../kernel/state-machine.ts';
import { addWorkingDays, type WorkCalendar, workingDaysBefore } from '../../kernel/working-days.ts';

export const escalationStates = stateMachine<EscalationStatus, EscalationAction>(escalationTransitions);

/** Which due dates have reached a step on a day. */
export interface StepWindow {
  /** Stays what it is when a policy is changed around it: no reminder is sent anew, and no rung climbed twice. */
  key: string;
  level: EscalationLevel;
  moment: EscalationMoment;
  /** First and last due date; none where the first is the later one. */
  dueFrom: string;
  dueTo: string;
  /** A rung follows the one below it at the policy's distance, also where the server slept or a claim stopped the clock. */
  previousBy: string;
}

const keyOf = ({ moment, days, unit, level }: EscalationStep) =>
  moment === 'AFTER_DUE' ? level : `${moment} ${days} ${moment === 'ON_DUE' ? 'CALENDAR' : unit}`;

/** The latest due date that lies so many days before the day. */
function passed(calendar: WorkCalendar, today: string, days: number, unit: DayUnit): string {
  return unit === 'WORKING' ? workingDaysBefore(calendar, today, days) : addDays(today, -days);
}

/** The latest due date that is no more than so many days ahead. */
function ahead(calendar: WorkCalendar, today: string, { days, unit, moment }: EscalationStep): string {
  if (moment === 'ON_DUE') return today;
  if (unit === 'CALENDAR') return addDays(today, days);
  return addDays(addWorkingDays(calendar, today, days + 1).day, -1);
}

/**
 * What a policy asks for on a day. Until the due date the nearest step alone counts: a server that slept sends one
 * reminder and not three.
 */
export function windowsOn(
  steps: readonly EscalationStep[],
  calendar: WorkCalendar,
  today: string,
): StepWindow[] {
  return steps.map((step, index) => {
    const { level, moment, days, unit } = step;
    const known = { key: keyOf(step), level, moment };
    if (moment !== 'AFTER_DUE') {
      const next = steps[index + 1];
      const nearer = next && next.moment !== 'AFTER_DUE' ? ahead(calendar, today, next) : addDays(today, -1);
      const dueTo = ahead(calendar, today, step);
      return { ...known, dueFrom: addDays(nearer, 1), dueTo, previousBy: today };
    }
    const before = steps[index - 1];
    const distance = before?.moment === 'AFTER_DUE' ? Math.max(1, days - before.days) : 1;
    return {
      ...known,
      dueFrom: '-infinity',
      dueTo: passed(calendar, today, days, unit),
      previousBy: passed(calendar, today, distance, unit),
    };
  });
}

/** Why steps make no policy, and where. */
export interface PolicyFault {
  index: number;
  field: 'moment' | 'days' | 'level';
  key: 'stepOrder' | 'rungOrder' | 'reminderBeforeDue' | 'outOfRange';
  params?: { min: number; max: number };
}

/** Days out of the moment's range; on the due date there are none. */
function daysFault({ moment, days }: EscalationStep): Pick<PolicyFault, 'key' | 'params'> | null {
  const [min, max] = moment === 'ON_DUE' ? [0, 0] : [1, escalationLimits.days];
  return days < min || days > max ? { key: 'outOfRange', params: { min, max } } : null;
}

function inOrder(one: EscalationStep, next: EscalationStep): boolean {
  if (next.moment === 'ON_DUE') return false;
  return next.moment === 'BEFORE_DUE' ? next.days < one.days : next.days > one.days;
}

/** The first fault of a policy: steps out of the order of time, a rung left out or twice. */
export function policyFault(steps: readonly EscalationStep[]): PolicyFault | null {
  let rung = 0;
  for (const [index, step] of steps.entries()) {
    const outside = daysFault(step);
    if (outside) return { index, field: 'days', ...outside };
    const before = steps[index - 1];
    if (before?.moment === step.moment && !inOrder(before, step))
      return { index, field: 'days', key: 'stepOrder' };
    if (before && escalationMoments.indexOf(before.moment) > escalationMoments.indexOf(step.moment))
      return { index, field: 'moment', key: 'stepOrder' };
    if (step.moment !== 'AFTER_DUE') {
      if (step.level !== 'REMINDER') return { index, field: 'level', key: 'reminderBeforeDue' };
      continue;
    }
    rung += 1;
    if (step.level !== escalationLevels[rung]) return { index, field: 'level', key: 'rungOrder' };
  }
  return null;
}
