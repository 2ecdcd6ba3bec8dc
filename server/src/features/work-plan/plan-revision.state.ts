import {
  type PlanRevisionAction,
  type PlanRevisionStatus,
  planRevisionTransitions,
} from '@duban/schema/vocabulary/plan-revision';
import { stateMachine } from '../../kernel/state-machine.ts';

export const planRevisionStates = stateMachine<PlanRevisionStatus, PlanRevisionAction>(
  planRevisionTransitions,
);
