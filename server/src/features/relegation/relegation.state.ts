import {
  type RelegationAction,
  type RelegationStatus,
  relegationTransitions,
} from '@duban/schema/vocabulary/relegation';
import { stateMachine } from '../../kernel/state-machine.ts';

export const relegationStates = stateMachine<RelegationStatus, RelegationAction>(relegationTransitions);
