import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { inScope } from '../../kernel/scope.ts';
import { Submission, SubmissionWorkItem } from '../submission/submission.entity.ts';
import { missingItem } from '../work-plan/work-item.queries.ts';
import type { TieSubmissionInput } from './coverage-map.inputs.ts';
import { canTie } from './coverage-map.policy.ts';

async function lockedPiece({ em, context }: Work, id: string): Promise<Submission> {
  const row = isId(id)
    ? await em.findOne(Submission, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (!row || !inScope(context.viewer.scope, row)) throw notFound();
  return row;
}

/** The piece’s own row says nothing of its points: who read it before is stale all the same. */
async function bump({ em, reader }: Work, row: Submission): Promise<void> {
  await em.flush();
  await reader.rows(sql`update submission set version = version + 1 where id = ${row.id}::uuid`);
  await em.refresh(row);
}

/** 改挂要点: the points that a piece reports on, as an editor sees them; what carried it counts on the new ones. */
export function tieSubmission(context: Context, input: TieSubmissionInput): Promise<Submission> {
  return runCommand(context, 'tieSubmission', input, async (work) => {
    const row = await lockedPiece(work, input.id);
    if (!canTie(work.context.viewer, row)) throw forbidden();
    atVersion(row, input.version);
    const missing = await missingItem(work.context, work.reader, input.workItemIds);
    if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
    const standing = await work.em.find(SubmissionWorkItem, { submissionId: row.id });
    const before = new Set(standing.map(({ workItemId }) => workItemId));
    const named = new Set(input.workItemIds);
    const added = input.workItemIds.filter((id) => !before.has(id));
    const removed = standing.filter(({ workItemId }) => !named.has(workItemId));
    if (added.length + removed.length === 0) throw wrongState('tiedAlready');
    for (const tie of removed) work.em.remove(tie);
    const { organizationId, cityId, provinceId, adoptionCount: adoptions } = row;
    work.em.persist(
      added.map((workItemId) =>
        Object.assign(new SubmissionWorkItem(), {
          ...{ workItemId, submissionId: row.id, adoptions },
          ...{ organizationId, cityId, provinceId },
        }),
      ),
    );
    await bump(work, row);
    work.audit('Submission', row.id, {
      workItemIds: input.workItemIds,
      removed: removed.map(({ workItemId }) => workItemId),
    });
    return row;
  });
}
