import {
  type ScoreObjectionAction,
  type ScoreObjectionStatus,
  type ScoringSchemeAction,
  type ScoringSchemeStatus,
  scoreObjectionDays,
  scoreObjectionTransitions,
  scoringSchemeTransitions,
} from '@duban/schema/vocabulary/scoring';
import { addDays } from '../../kernel/days.ts';
import { stateMachine } from '../../kernel/state-machine.ts';

export const scoringSchemeStates = stateMachine<ScoringSchemeStatus, ScoringSchemeAction>(
  scoringSchemeTransitions,
);

export const scoreObjectionStates = stateMachine<ScoreObjectionStatus, ScoreObjectionAction>(
  scoreObjectionTransitions,
);

export const answerDueDay = (objectedOn: string): string => addDays(objectedOn, scoreObjectionDays.toAnswer);
