import {
  type AddresseeAction,
  type AddresseeStatus,
  addresseeTransitions,
  type OrderKind,
} from '@duban/schema/vocabulary/supervision-order';
import { stateMachine } from '../../kernel/state-machine.ts';

/** The table stands in the vocabulary, so that the console shows the one that is followed. */
export const addresseeStates = stateMachine<AddresseeStatus, AddresseeAction>(addresseeTransitions);

/**
 * Where an addressee must have come to before the order is closed. Closing a daily follow-up accepts the replies that
 * stand; a check's are judged one by one; what had to be put right is verified first, whatever the kind.
 */
export const settledStatuses: Readonly<
  Record<'daily' | 'check' | 'rectification', readonly AddresseeStatus[]>
> = {
  daily: ['REPLIED', 'ACCEPTED', 'VERIFIED'],
  check: ['ACCEPTED', 'VERIFIED'],
  rectification: ['VERIFIED'],
};

export function isSettled(
  kind: OrderKind,
  { status, rectification }: { status: AddresseeStatus; rectification: boolean },
): boolean {
  if (rectification) return settledStatuses.rectification.includes(status);
  return settledStatuses[kind === 'DAILY_FOLLOW_UP' ? 'daily' : 'check'].includes(status);
}
