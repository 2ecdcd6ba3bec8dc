import {
  type ChangeRequestAction,
  type ChangeRequestStatus,
  changeRequestTransitions,
} from '@duban/schema/vocabulary/change-request';
import { stateMachine } from '../../kernel/state-machine.ts';

export const changeRequestStates = stateMachine<ChangeRequestStatus, ChangeRequestAction>(
  changeRequestTransitions,
);

/** The last day that a new due date may have: the superior assignment's, and the year's for all but the province. */
export function latestDueOn(
  parentDueOn: string | null,
  year: number,
  givenByProvince: boolean,
): string | null {
  const yearEnd = givenByProvince ? null : `${year}-12-31`;
  return [parentDueOn, yearEnd].filter((day) => day !== null).toSorted()[0] ?? null;
}
