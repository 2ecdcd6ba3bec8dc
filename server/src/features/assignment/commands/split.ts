import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { decideFigures } from '../../work-plan/figure-decision.queries.ts';
import { Target } from '../../work-plan/work-item.entity.ts';
import { Assignment } from '../assignment.entity.ts';
import type { SplitTargetsInput } from '../assignment.inputs.ts';
import { canAssign } from '../assignment.policy.ts';
import { fitOf, isRate } from '../roll-up.entity.ts';
import { TargetShare } from '../target-share.entity.ts';

type Shares = SplitTargetsInput['shares'];

/** Shares are of the item's own figures, and of what the own organization gave; one each. */
function checkEach(shares: Shares, parts: readonly Assignment[], targets: readonly Target[]): void {
  const seen = new Set<string>();
  const known = new Set(parts.map(({ id }) => id));
  shares.forEach(({ assignmentId, targetId }, index) => {
    if (!known.has(assignmentId)) throw badInput(`shares.${index}.assignmentId`, 'notFound');
    if (!targets.some(({ id }) => id === targetId)) throw badInput(`shares.${index}.targetId`, 'wrongTarget');
    if (seen.has(`${assignmentId} ${targetId}`)) throw badInput(`shares.${index}.targetId`, 'duplicate');
    seen.add(`${assignmentId} ${targetId}`);
  });
}

/**
 * The whole is the own share of whoever splits, else the item's figure. A sum that differs is said aloud, naming the
 * first share of the figure: fewer leave a rest to nobody, and more are asked of those below than was asked.
 */
async function checkWhole(
  { em }: Work,
  own: Assignment | null,
  shares: Shares,
  targets: readonly Target[],
): Promise<void> {
  const given = own ? await em.find(TargetShare, { assignmentId: own.id }) : [];
  for (const target of targets) {
    const of = shares
      .map((share, index) => ({ ...share, index }))
      .filter(({ targetId }) => targetId === target.id);
    const [first] = of;
    if (!first) continue;
    // The ORM leaves decimals as text.
    const whole = Number(given.find(({ targetId }) => targetId === target.id)?.value ?? target.value);
    const rate = isRate(target);
    const groups = rate ? of.map((share) => [share]) : [of];
    for (const group of groups) {
      const { fit, sum } = fitOf(
        target,
        whole,
        group.map(({ value }) => value),
      );
      if (fit !== 'fits')
        throw badInput(`shares.${group[0]?.index ?? 0}.value`, fit, {
          name: target.name,
          sum,
          whole,
          unit: target.unit,
        });
    }
  }
}

/**
 * 指标分解: all shares of the figures named, in the place of those before.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT, BAD_INPUT naming `shares.N.value` (sharesFallShort, sharesExceed) unless
 * confirmed, `.assignmentId` or `.targetId`
 */
export function splitTargets(context: Context, input: SplitTargetsInput): Promise<Assignment[]> {
  return runCommand(context, 'splitTargets', input, async (work) => {
    const { em, reader } = work;
    const { viewer } = work.context;
    if (!canAssign(viewer)) throw forbidden();
    const workItemId = isId(input.workItemId) ? input.workItemId : null;
    const standing = { workItemId, status: { $ne: 'CANCELLED' as const } };
    const parts = workItemId
      ? await em.find(
          Assignment,
          { ...standing, workItemId, assignerId: viewer.organizationId },
          { orderBy: { id: 'asc' } },
        )
      : [];
    if (!workItemId || parts.length === 0) throw notFound();
    await decideFigures(work, workItemId, input.version);
    const own = await em.findOne(Assignment, {
      ...standing,
      workItemId,
      organizationId: viewer.organizationId,
    });
    const targets = await em.find(Target, { workItemId, withdrawn: false }, { orderBy: { ordinal: 'asc' } });
    checkEach(input.shares, parts, targets);
    if (!input.confirmed) await checkWhole(work, own, input.shares, targets);
    const named = [...new Set(input.shares.map(({ targetId }) => targetId))];
    await reader.rows(sql`
      delete from target_share where target_id = any(${named}::uuid[]) and assignment_id = any(${parts.map(({ id }) => id)}::uuid[])`);
    await reader.rows(sql`
      insert into target_share (assignment_id, target_id, value)
      select s."assignmentId", s."targetId", s.value from jsonb_to_recordset(${JSON.stringify(input.shares)}::jsonb)
        as s("assignmentId" uuid, "targetId" uuid, value numeric)`);
    work.audit('WorkItem', workItemId, { shares: input.shares, confirmed: input.confirmed ?? false });
    const chosen = new Set(input.shares.map(({ assignmentId }) => assignmentId));
    return parts.filter(({ id }) => chosen.has(id));
  });
}
