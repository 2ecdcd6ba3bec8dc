import {
  type AssignmentAction,
  type AssignmentStatus,
  assignmentTransitions,
} from '@duban/schema/vocabulary/assignment';
import { type ChangeKind, changeTransitions } from '@duban/schema/vocabulary/change-request';
import { addDays, daysBetween } from '../../kernel/days.ts';
import { stateMachine } from '../../kernel/state-machine.ts';

/** 签收 → 分解 → 报送 → 申请办结 → 确认（或退回） */
export const assignmentStates = stateMachine<AssignmentStatus, AssignmentAction>(assignmentTransitions);

/**
 * 延期、中止、恢复、撤销、改派: what a change makes of an assignment, once the one who assigned has decided on it. A claim is
 * decided first, but cancelling ends even that. A reassigned one is cancelled, and another takes its place.
 */
export const assignmentChanges = stateMachine<AssignmentStatus, ChangeKind>(changeTransitions);

/**
 * 红黄绿灯. Time passes evenly from the day of assignment to the due date, and progress is expected to keep pace.
 * Yellow: 20 points behind, or 3 days before the due date, or a periodic report is late, or a part is red.
 * Red: 50 points behind, or overdue. (As offices use them: yellow behind, red overdue, three days left shown to all.)
 */
export const lightRule = { yellowPointsBehind: 20, redPointsBehind: 50, daysNearDue: 3 } as const;

export interface Pace {
  /** YYYY-MM-DD */
  assignedOn: string;
  dueOn: string;
  /** 0 to 100 */
  percent: number;
  reportDueOn: string | null;
  /** The first day on which a part is red. */
  partsRedOn?: string | null;
}

/** The first day on which progress at `percent` is at least so many points behind; null where it never is before the due date. */
function behindOn({ assignedOn, dueOn, percent }: Pace, points: number): string | null {
  const span = daysBetween(assignedOn, dueOn);
  if (span <= 0 || percent + points >= 100) return null;
  // Whole numbers until the division: 100 × 0.55 in floating point is a little over 55, and a day too late.
  return addDays(assignedOn, Math.ceil((span * (percent + points)) / 100));
}

function earliest(...days: (string | null)[]): string {
  let first = '';
  for (const day of days) if (day !== null && (first === '' || day < first)) first = day;
  return first;
}

/** The days on which the light turns, if nothing is reported before: stored, so that lists compare dates and no job is needed. */
export function lightDays(pace: Pace): { yellowOn: string; redOn: string } {
  const overdueOn = addDays(pace.dueOn, 1);
  const nearDueOn = addDays(pace.dueOn, -lightRule.daysNearDue);
  const reportLateOn = pace.reportDueOn && addDays(pace.reportDueOn, 1);
  return {
    yellowOn: earliest(
      behindOn(pace, lightRule.yellowPointsBehind),
      reportLateOn,
      pace.partsRedOn ?? null,
      nearDueOn > pace.assignedOn ? nearDueOn : pace.dueOn,
    ),
    redOn: earliest(behindOn(pace, lightRule.redPointsBehind), overdueOn),
  };
}

/** After a suspension: as many days later as it lasted, and no later than it may be. */
export function dueAfterSuspension(dueOn: string, days: number, latest: string | null): string {
  const later = addDays(dueOn, days);
  return latest !== null && latest < later ? (latest > dueOn ? latest : dueOn) : later;
}
