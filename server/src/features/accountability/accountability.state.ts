import {
  type AccountabilityAction,
  type AccountabilityStatus,
  accountabilityTransitions,
  reviewDays,
} from '@duban/schema/vocabulary/accountability';
import type { Light } from '@duban/schema/vocabulary/assignment';
import { addDays } from '../../kernel/days.ts';
import { lightOn } from '../../kernel/light.ts';
import { stateMachine } from '../../kernel/state-machine.ts';

/** A review does not suspend: the interview is held and its promise kept meanwhile. What was reviewed once is final. */
export const accountabilityStates = stateMachine<AccountabilityStatus, AccountabilityAction>(
  accountabilityTransitions,
);

/** The last day to ask for a review: the day of receipt is not counted. */
export const lastReviewDay = (receivedOn: string): string => addDays(receivedOn, reviewDays.toRequest);

/** Counts as received on that day unless the organization acknowledges it before. */
export const deemedReceiptDay = (servedOn: string): string => addDays(servedOn, reviewDays.deemedReceived);

export const reviewDueDay = (requestedOn: string): string => addDays(requestedOn, reviewDays.toDecide);

/** Of the office that has to decide: yellow in the last days, red when it is late, green once decided. */
export function reviewLight(review: { dueOn: string; decidedAt: string | null }, today: string): Light {
  if (review.decidedAt !== null) return 'GREEN';
  const { dueOn } = review;
  return lightOn({ yellowOn: addDays(dueOn, -reviewDays.nearDue), redOn: addDays(dueOn, 1) }, today);
}

/** The last day of so many months: 2026-08-31 and six months is 2027-02-28. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
