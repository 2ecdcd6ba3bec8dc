import type { Light } from '@duban/schema/vocabulary/assignment';
import {
  type SupervisionOrderAction,
  type SupervisionOrderStatus,
  supervisionOrderTransitions,
} from '@duban/schema/vocabulary/supervision-order';
import { addDays } from '../../kernel/days.ts';
import { lightOn } from '../../kernel/light.ts';
import { stateMachine } from '../../kernel/state-machine.ts';

/**
 * REPLY leads to REPLIED once every addressee has answered; until then the order stays as it was. An answer that is
 * returned makes it ISSUED again. Each addressee's own way: addressee.state.ts.
 */
export const supervisionOrderStates = stateMachine<SupervisionOrderStatus, SupervisionOrderAction>(
  supervisionOrderTransitions,
);

const daysNearDue = 3;

/** What was answered is green; the rest turns yellow three days before the due date and red after it. */
export function orderLight(order: { status: SupervisionOrderStatus; dueOn: string }, today: string): Light {
  if (order.status !== 'ISSUED') return 'GREEN';
  return lightOn({ yellowOn: addDays(order.dueOn, -daysNearDue), redOn: addDays(order.dueOn, 1) }, today);
}
