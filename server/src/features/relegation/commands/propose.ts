import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden } from '../../../kernel/errors.ts';
import { notify } from '../../notification/notify.queries.ts';
import type { Found } from '../applied.ts';
import type { ProposeRelegationsInput } from '../relegation.inputs.ts';
import { canProposeRelegations } from '../relegation.policy.ts';
import { foundBy } from '../relegation.queries.ts';
import { RelegationRule } from '../relegation-rule.entity.ts';

/** What was proposed once, whatever was decided, is not proposed again. */
async function store(
  { reader, context }: Work,
  rule: RelegationRule,
  found: readonly Found[],
): Promise<string[]> {
  const { viewer, clock } = context;
  const rows = await reader.rows<{ id: string }>(sql`
    insert into relegation (organization_id, city_id, province_id, office_id, rule_id, year, period, facts, outcomes, proposed_at, proposer_id)
    select o.id, o.city_id, o.province_id, ${rule.organizationId}::uuid, ${rule.id}::uuid, ${rule.year}, x.period, x.facts, '[]'::jsonb,
      ${clock.now().toISOString()}::timestamptz, ${viewer.userId}::uuid
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as x("organizationId" uuid, period text, facts jsonb)
      join organization o on o.id = x."organizationId"
    on conflict (rule_id, organization_id, period) do nothing returning id`);
  return rows.map(({ id }) => id);
}

async function tell({ reader, context }: Work, year: number, ids: readonly string[]): Promise<void> {
  const { viewer, clock } = context;
  const [first] = ids;
  if (!first) return;
  await notify(reader, {
    kind: 'RELEGATION_PROPOSED',
    actorId: viewer.userId,
    at: clock.now(),
    params: { year, count: ids.length },
    subject: { type: 'Relegation', id: first },
    organizationIds: [viewer.organizationId],
    dedupKey: `RELEGATION_PROPOSED ${first}`,
  });
}

/** Every rule of the year over all that is over of it; gives how many are new. */
export function proposeRelegations(context: Context, input: ProposeRelegationsInput): Promise<number> {
  return runCommand(context, 'proposeRelegations', input, async (work) => {
    const { viewer } = work.context;
    if (!canProposeRelegations(viewer)) throw forbidden();
    const { organizationId, provinceId } = viewer;
    const { year } = input;
    const scored = await work.reader.row<{ id: string; until: string }>(sql`
      select id, until from score_year where province_id = ${provinceId}::uuid and year = ${year}`);
    if (!scored) throw badInput('year', 'notScored');
    const ids: string[] = [];
    const rules = await work.em.find(RelegationRule, { organizationId, year }, { orderBy: { id: 'asc' } });
    for (const rule of rules)
      ids.push(...(await store(work, rule, await foundBy(work.reader, rule, scored.until))));
    work.audit('RelegationRule', scored.id, { year, proposed: ids.length });
    await tell(work, year, ids);
    return ids.length;
  });
}
