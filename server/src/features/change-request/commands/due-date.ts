import type { Work } from '../../../kernel/command.ts';
import { badInput } from '../../../kernel/errors.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { latestDueOn } from '../change-request.state.ts';

/** @throws DomainError BAD_INPUT naming `dueOn` where it is after the superior's due date or the plan's year */
export async function checkLatest({ em }: Work, row: Assignment, dueOn: string): Promise<void> {
  const parent = row.parentId ? await em.findOneOrFail(Assignment, { id: row.parentId }) : null;
  const latest = latestDueOn(parent?.dueOn ?? null, row.year, row.assignerId === row.provinceId);
  if (latest === null || dueOn <= latest) return;
  if (latest === parent?.dueOn) throw badInput('dueOn', 'afterParentsDueDate', { dueOn: latest });
  throw badInput('dueOn', 'afterYearEnd', { day: latest });
}

/** @throws DomainError BAD_INPUT naming `dueOn` where it is missing, not later than today and than before, or too late */
export async function checkExtension(
  work: Work,
  row: Assignment,
  dueOn: string | null | undefined,
): Promise<string> {
  if (!dueOn) throw badInput('dueOn', 'required');
  const today = work.context.clock.today();
  const [, day = today] = [row.dueOn, today].toSorted();
  if (dueOn <= day) throw badInput('dueOn', 'mustBeAfter', { day });
  await checkLatest(work, row, dueOn);
  return dueOn;
}
