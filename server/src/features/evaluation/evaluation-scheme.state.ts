import { type SchemeAction, type SchemeStatus, schemeTransitions } from '@duban/schema/vocabulary/evaluation';
import { stateMachine } from '../../kernel/state-machine.ts';

export const schemeStates = stateMachine<SchemeStatus, SchemeAction>(schemeTransitions);
