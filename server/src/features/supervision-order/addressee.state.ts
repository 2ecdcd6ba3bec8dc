import type { AddresseeAction, AddresseeStatus, OrderKind } from '@duban/schema/vocabulary/supervision-order';
import { stateMachine } from '../../kernel/state-machine.ts';

/** Each addressee goes its own way; a return begins the next round, also after a verification that found it wanting. */
export const addresseeStates = stateMachine<AddresseeStatus, AddresseeAction>([
  { from: 'PENDING', action: 'REPLY', to: 'REPLIED' },
  { from: 'REPLIED', action: 'REPLY', to: 'REPLIED' },
  { from: 'REPLIED', action: 'RETURN', to: 'RETURNED' },
  { from: 'REPLIED', action: 'ACCEPT', to: 'ACCEPTED' },
  { from: 'RETURNED', action: 'REPLY', to: 'REPLIED' },
  { from: 'ACCEPTED', action: 'RETURN', to: 'RETURNED' },
  { from: 'ACCEPTED', action: 'VERIFY', to: 'VERIFIED' },
]);

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
