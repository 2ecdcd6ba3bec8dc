import {
  type DemonstrationAction,
  type DemonstrationStanding,
  demonstrationTransitions,
} from '@duban/schema/vocabulary/demonstration';
import { stateMachine } from '../../kernel/state-machine.ts';

export const demonstrationStates = stateMachine<DemonstrationStanding, DemonstrationAction>(
  demonstrationTransitions,
);
