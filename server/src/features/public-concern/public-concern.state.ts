import {
  type ConcernAction,
  type ConcernSeverity,
  type ConcernStatus,
  concernLimits,
  concernTransitions,
} from '@duban/schema/vocabulary/public-concern';
import { addDays } from '../../kernel/days.ts';
import { stateMachine } from '../../kernel/state-machine.ts';

export const concernStates = stateMachine<ConcernStatus, ConcernAction>(concernTransitions);

/** Working days for an answer, as the subject's data say. */
export function daysFor(
  { ordinaryDays, seriousDays, majorDays }: { ordinaryDays: number; seriousDays: number; majorDays: number },
  severity: ConcernSeverity,
): number {
  return { ORDINARY: ordinaryDays, SERIOUS: seriousDays, MAJOR: majorDays }[severity];
}

/** The days on which its light turns; null where no answer is owed. */
export function turningDays({ status, dueOn }: { status: ConcernStatus; dueOn: string | null }) {
  if (status !== 'ASSIGNED' || dueOn === null) return null;
  return { yellowOn: addDays(dueOn, 1 - concernLimits.nearDays), redOn: addDays(dueOn, 1) };
}
