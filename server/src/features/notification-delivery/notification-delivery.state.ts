import {
  type DeliveryAction,
  type DeliveryStatus,
  retryPauses,
} from '@duban/schema/vocabulary/notification-delivery';
import { stateMachine } from '../../kernel/state-machine.ts';

/** SEND, FAIL and GIVE_UP are the sender's; RETRY is a person's. */
export const deliveryStates = stateMachine<DeliveryStatus, DeliveryAction>([
  { from: 'PENDING', action: 'SEND', to: 'SENT' },
  { from: 'PENDING', action: 'FAIL', to: 'FAILED' },
  { from: 'FAILED', action: 'SEND', to: 'SENT' },
  { from: 'FAILED', action: 'FAIL', to: 'FAILED' },
  { from: 'FAILED', action: 'GIVE_UP', to: 'GIVEN_UP' },
  { from: 'FAILED', action: 'RETRY', to: 'PENDING' },
  { from: 'GIVEN_UP', action: 'RETRY', to: 'PENDING' },
]);

/** Minutes until the next try after so many that failed; null: it is given up. */
export function pauseAfter(attempts: number): number | null {
  return retryPauses[attempts - 1] ?? null;
}
