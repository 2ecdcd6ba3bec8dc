import type { JointAction } from '@duban/schema/vocabulary/assignment';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { eachAlone, type Outcome } from '../../../kernel/each-alone.ts';
import { badInput } from '../../../kernel/errors.ts';
import type { Assignment } from '../assignment.entity.ts';
import type { ActOnAssignmentsInput, AssignmentVersionInput } from '../assignment.inputs.ts';
import { rollUpAround } from '../roll-up.queries.ts';
import { acknowledge, complete, decideCompletion } from './follow.ts';

/** The same functions as for one: no rule and no figure is another's where there are many. */
const acts: Readonly<
  Record<JointAction, (work: Work, item: AssignmentVersionInput, comment: string) => Promise<Assignment>>
> = {
  ACKNOWLEDGE: (work, { id, version }) => acknowledge(work, { id, version }),
  COMPLETE: (work, { id, version }, summary) => complete(work, { id, version, summary }),
  CONFIRM: (work, { id, version }, comment) =>
    decideCompletion(work, { id, version, comment, decision: 'CONFIRM' }),
  RETURN: (work, { id, version }, comment) =>
    decideCompletion(work, { id, version, comment, decision: 'RETURN' }),
};

/**
 * One action on many assignments, each judged alone.
 * @throws DomainError BAD_INPUT naming `comment` where the action needs one, or an assignment that is named twice
 */
export async function actOnAssignments(
  context: Context,
  input: ActOnAssignmentsInput,
): Promise<Outcome<Assignment>[]> {
  const outcomes = await runCommand(context, 'actOnAssignments', input, async (work) => {
    const comment = input.comment?.trim() ?? '';
    if (comment === '' && input.action === 'COMPLETE') throw badInput('comment', 'required');
    if (comment === '' && input.action === 'RETURN') throw badInput('comment', 'commentRequired');
    return eachAlone(work, 'assignments', input.assignments, (alone, item) =>
      acts[input.action](alone, item, comment),
    );
  });
  await rollUpAround(
    context,
    outcomes.filter(({ row }) => row !== null).map(({ id }) => id),
  );
  return outcomes;
}
