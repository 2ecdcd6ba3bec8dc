import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden } from '../../../kernel/errors.ts';
import { notify } from '../../notification/notify.queries.ts';
import type { ProposeRelegationsInput } from '../relegation.inputs.ts';
import { canProposeRelegations } from '../relegation.policy.ts';
import { proposeBy } from '../relegation-proposal.queries.ts';
import { RelegationRule } from '../relegation-rule.entity.ts';

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
      ids.push(
        ...(await proposeBy(work.reader, rule, scored.until, {
          at: work.context.clock.now(),
          proposerId: viewer.userId,
        })),
      );
    work.audit('RelegationRule', scored.id, { year, proposed: ids.length });
    await tell(work, year, ids);
    return ids.length;
  });
}
