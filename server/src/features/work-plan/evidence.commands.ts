import { runCommand } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { decideFigures } from './figure-decision.queries.ts';
import { Target, WorkItem } from './work-item.entity.ts';
import { WorkPlan } from './work-plan.entity.ts';
import type { RequireEvidenceInput } from './work-plan.inputs.ts';
import { can, isVisible } from './work-plan.policy.ts';

/**
 * Says which figures of a point are completed with evidence only, all at once.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE, CONFLICT, BAD_INPUT naming `targetIds.N`
 */
export function requireEvidence(context: Context, input: RequireEvidenceInput): Promise<WorkItem> {
  return runCommand(context, 'requireEvidence', input, async (work) => {
    const { em, context: caller } = work;
    const item = isId(input.workItemId) ? await em.findOne(WorkItem, { id: input.workItemId }) : null;
    const plan = item && (await em.findOneOrFail(WorkPlan, { id: item.workPlanId }));
    if (!item || !plan || !isVisible(caller.viewer, plan)) throw notFound();
    if (!can(caller.viewer, plan)) throw forbidden();
    if (item.withdrawnOn !== null || plan.status === 'WITHDRAWN') throw wrongState('itemWithdrawn');
    await decideFigures(work, item.id, input.version);
    const targets = await em.find(
      Target,
      { workItemId: item.id, withdrawn: false },
      { orderBy: { ordinal: 'asc' } },
    );
    const known = new Set(targets.map(({ id }) => id));
    const missing = input.targetIds.findIndex((id) => !known.has(id));
    if (missing >= 0) throw badInput(`targetIds.${missing}`, 'wrongTarget');
    for (const target of targets) target.evidenceRequired = input.targetIds.includes(target.id);
    const names = targets.filter((target) => target.evidenceRequired).map(({ name }) => name);
    work.audit('WorkItem', item.id, { evidenceRequired: names });
    return item;
  });
}
