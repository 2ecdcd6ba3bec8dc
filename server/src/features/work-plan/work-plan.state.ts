import type { WorkPlanAction, WorkPlanStatus } from '@duban/schema/vocabulary/work-plan';
import { stateMachine } from '../../kernel/state-machine.ts';

export const workPlanStates = stateMachine<WorkPlanStatus, WorkPlanAction>([
  { from: 'DRAFT', action: 'ISSUE', to: 'ISSUED' },
  // 修订: a revision has states of its own; the plan stays issued.
  { from: 'ISSUED', action: 'REVISE', to: 'ISSUED' },
]);
