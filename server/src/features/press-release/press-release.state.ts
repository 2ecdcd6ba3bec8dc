import { createHash } from 'node:crypto';
import type { ApprovalStepRule } from '@duban/schema/vocabulary/approval-chain';
import {
  type DisciplineAction,
  type DisciplineStatus,
  disciplineTransitions,
} from '@duban/schema/vocabulary/discipline-record';
import { type PressAction, type PressStatus, pressTransitions } from '@duban/schema/vocabulary/press-release';
import { stateMachine } from '../../kernel/state-machine.ts';

export const pressStates = stateMachine<PressStatus, PressAction>(pressTransitions);
export const disciplineStates = stateMachine<DisciplineStatus, DisciplineAction>(disciplineTransitions);

/** Of the text that goes from step to step: each step says which one it passed, and no other is released. */
export function textDigest({ title, body }: { title: string; body: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([title, body]))
    .digest('hex');
}

/** The step that is awaited while it is in approval: 1 is the drafting. */
export function stepAt(steps: readonly ApprovalStepRule[], position: number): ApprovalStepRule | null {
  return steps[position - 1] ?? null;
}

/** How many follow the one that is awaited, with it. */
export const stepsLeft = (steps: readonly ApprovalStepRule[], position: number): number =>
  Math.max(0, steps.length - position + 1);
