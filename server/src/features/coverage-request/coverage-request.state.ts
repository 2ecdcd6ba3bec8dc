import {
  type AssistanceAction,
  type AssistanceStatus,
  assistanceTransitions,
} from '@duban/schema/vocabulary/assistance-notice';
import {
  type CoverageAction,
  type CoverageStatus,
  coverageTransitions,
} from '@duban/schema/vocabulary/coverage-request';
import { stateMachine } from '../../kernel/state-machine.ts';

export const coverageStates = stateMachine<CoverageStatus, CoverageAction>(coverageTransitions);
export const assistanceStates = stateMachine<AssistanceStatus, AssistanceAction>(assistanceTransitions);
