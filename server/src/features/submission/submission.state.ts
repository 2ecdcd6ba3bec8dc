import { type SubmissionKind, submissionDueHours } from '@duban/schema/vocabulary/publicity';
import {
  followUpHours,
  type SubmissionAction,
  type SubmissionStatus,
  submissionTransitions,
} from '@duban/schema/vocabulary/submission';
import { stateMachine } from '../../kernel/state-machine.ts';

/** What was accepted may be carried by any number of channels. */
export const submissionStates = stateMachine<SubmissionStatus, SubmissionAction>(submissionTransitions);

/** Judged at submission: what came after the moment is late, what came at that moment is not. */
export function timeliness(
  kind: SubmissionKind,
  occurredAt: Date,
  submittedAt: Date,
): { dueAt: Date; late: boolean } {
  const dueAt = new Date(occurredAt.getTime() + submissionDueHours[kind] * 3_600_000);
  return { dueAt, late: submittedAt > dueAt };
}

/** By when an open urgent matter is to be followed up, from the last word of it. */
export function followUpDueAfter(moment: Date): Date {
  return new Date(moment.getTime() + followUpHours * 3_600_000);
}
