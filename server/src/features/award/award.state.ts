import {
  type AwardRoundAction,
  type AwardRoundStatus,
  awardRoundTransitions,
} from '@duban/schema/vocabulary/award';
import { stateMachine } from '../../kernel/state-machine.ts';

export const awardRoundStates = stateMachine<AwardRoundStatus, AwardRoundAction>(awardRoundTransitions);
