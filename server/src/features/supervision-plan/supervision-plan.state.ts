import {
  type SupervisionPlanAction,
  type SupervisionPlanStatus,
  supervisionPlanTransitions,
} from '@duban/schema/vocabulary/supervision-plan';
import { stateMachine } from '../../kernel/state-machine.ts';

/** Only what was not approved yet is changed: what was approved is carried out as it was approved. */
export const supervisionPlanStates = stateMachine<SupervisionPlanStatus, SupervisionPlanAction>(
  supervisionPlanTransitions,
);
