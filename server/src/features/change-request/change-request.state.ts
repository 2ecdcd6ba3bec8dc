import type { ChangeRequestAction, ChangeRequestStatus } from '@duban/schema/vocabulary/change-request';
import { stateMachine } from '../../kernel/state-machine.ts';

/** 申请 → 批准、不批准、撤回；what became pointless before it was decided lapses. */
export const changeRequestStates = stateMachine<ChangeRequestStatus, ChangeRequestAction>([
  { from: 'REQUESTED', action: 'APPROVE', to: 'APPROVED' },
  { from: 'REQUESTED', action: 'REJECT', to: 'REJECTED' },
  { from: 'REQUESTED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'REQUESTED', action: 'LAPSE', to: 'LAPSED' },
]);

/** The last day that a new due date may have: the superior assignment's, and the year's for all but the province. */
export function latestDueOn(
  parentDueOn: string | null,
  year: number,
  givenByProvince: boolean,
): string | null {
  const yearEnd = givenByProvince ? null : `${year}-12-31`;
  return [parentDueOn, yearEnd].filter((day) => day !== null).toSorted()[0] ?? null;
}
