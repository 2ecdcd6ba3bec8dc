import {
  type WorkPlanAction,
  type WorkPlanStatus,
  workPlanTransitions,
} from '@duban/schema/vocabulary/work-plan';
import { stateMachine } from '../../kernel/state-machine.ts';

export const workPlanStates = stateMachine<WorkPlanStatus, WorkPlanAction>(workPlanTransitions);
