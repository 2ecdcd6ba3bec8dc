import {
  type DeliveryAction,
  type DeliveryStatus,
  deliveryTransitions,
  retryPauses,
} from '@duban/schema/vocabulary/notification-delivery';
import { stateMachine } from '../../kernel/state-machine.ts';

export const deliveryStates = stateMachine<DeliveryStatus, DeliveryAction>(deliveryTransitions);

/** Minutes until the next try after so many that failed; null: it is given up. */
export function pauseAfter(attempts: number): number | null {
  return retryPauses[attempts - 1] ?? null;
}
