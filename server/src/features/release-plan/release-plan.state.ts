import {
  type ReleasePlanAction,
  type ReleasePlanStatus,
  releasePlanTransitions,
} from '@duban/schema/vocabulary/release-plan';
import { stateMachine } from '../../kernel/state-machine.ts';

export const releasePlanStates = stateMachine<ReleasePlanStatus, ReleasePlanAction>(releasePlanTransitions);
