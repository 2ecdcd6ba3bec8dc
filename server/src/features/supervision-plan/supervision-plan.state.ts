import type { SupervisionPlanAction, SupervisionPlanStatus } from '@duban/schema/vocabulary/supervision-plan';
import { stateMachine } from '../../kernel/state-machine.ts';

/** Only a draft is changed: what was approved is carried out as it was approved. */
export const supervisionPlanStates = stateMachine<SupervisionPlanStatus, SupervisionPlanAction>([
  { from: 'DRAFT', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'APPROVE', to: 'APPROVED' },
  { from: 'APPROVED', action: 'CLOSE', to: 'CLOSED' },
]);
