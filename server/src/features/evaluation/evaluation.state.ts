import type { Light } from '@duban/schema/vocabulary/assignment';
import {
  type EvaluationAction,
  type EvaluationStatus,
  evaluationTransitions,
  objectionDays,
} from '@duban/schema/vocabulary/evaluation';
import { addDays } from '../../kernel/days.ts';
import { lightOn } from '../../kernel/light.ts';
import { stateMachine } from '../../kernel/state-machine.ts';

export const evaluationStates = stateMachine<EvaluationStatus, EvaluationAction>(evaluationTransitions);

/** The last day to object: that of publication is not counted. */
export const lastObjectionDay = (publishedOn: string): string => addDays(publishedOn, objectionDays.toObject);

export const answerDueDay = (objectedOn: string): string => addDays(objectedOn, objectionDays.toAnswer);

/** Of the office that has to answer: yellow in the last days, red when it is late. */
export function objectionLight(answerDueOn: string | null, answered: boolean, today: string): Light {
  if (answerDueOn === null || answered) return 'GREEN';
  return lightOn(
    { yellowOn: addDays(answerDueOn, -objectionDays.nearDue), redOn: addDays(answerDueOn, 1) },
    today,
  );
}
