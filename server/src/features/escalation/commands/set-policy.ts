import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { visibleTo as planVisibleTo } from '../../work-plan/work-plan.policy.ts';
import type { SetEscalationPolicyInput } from '../escalation.inputs.ts';
import { policyActions } from '../escalation.policy.ts';
import { policyRevisions } from '../escalation.queries.ts';
import { policyFault } from '../escalation.state.ts';
import { EscalationPolicyRevision } from '../escalation-policy.entity.ts';

async function checkPlan({ reader, context }: Work, id: string | null): Promise<void> {
  if (id === null) return;
  const found = isId(id)
    ? await reader.rows(
        sql`select 1 from work_plan p where p.id = ${id}::uuid and ${planVisibleTo(context.viewer, 'p')}`,
      )
    : [];
  if (found.length === 0) throw badInput('workPlanId', 'notFound');
}

/**
 * The next revision of the province's policy, or of a plan's own; what was reached by an earlier one stays.
 * @throws DomainError FORBIDDEN, CONFLICT where it was set meanwhile, BAD_INPUT naming `steps.N.…`, `validFrom` or
 * `workPlanId`
 */
export function setEscalationPolicy(
  context: Context,
  input: SetEscalationPolicyInput,
): Promise<EscalationPolicyRevision> {
  return runCommand(context, 'setEscalationPolicy', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!policyActions(viewer).includes('SET')) throw forbidden();
    const fault = policyFault(input.steps);
    if (fault) throw badInput(`steps.${fault.index}.${fault.field}`, fault.key, fault.params);
    if (input.validFrom < clock.today()) throw badInput('validFrom', 'inPast');
    const workPlanId = input.workPlanId ?? null;
    await checkPlan(work, workPlanId);
    const { provinceId } = viewer;
    // Two who set it at once: the second finds the first one's.
    await work.reader.rows(sql`select 1 from organization where id = ${provinceId}::uuid for no key update`);
    const known = await policyRevisions(work.reader, provinceId, workPlanId);
    const newest = known.find((row) => row.workPlanId === workPlanId);
    atVersion({ version: newest?.revision ?? 0 }, input.version);
    const row = Object.assign(new EscalationPolicyRevision(), {
      ...{ id: newId(), provinceId, workPlanId },
      revision: (newest?.revision ?? 0) + 1,
      steps: input.steps.map(({ moment, days, unit, level }) => ({ moment, days, unit, level })),
      validFrom: input.validFrom,
      authorId: viewer.userId,
      setAt: clock.now().toISOString(),
    });
    work.em.persist(row);
    const { revision, validFrom } = row;
    work.audit('EscalationPolicy', row.id, { workPlanId, revision, validFrom, steps: row.steps });
    return row;
  });
}
