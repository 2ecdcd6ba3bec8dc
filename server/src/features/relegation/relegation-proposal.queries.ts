import sql from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';
import type { Found } from './applied.ts';
import { foundBy } from './relegation.queries.ts';
import type { RelegationRule } from './relegation-rule.entity.ts';

interface Proposing {
  at: Date;
  proposerId: string;
}

/** What was proposed once, whatever was decided, is not proposed again. */
async function store(
  reader: Reader,
  rule: RelegationRule,
  { at, proposerId }: Proposing,
  found: readonly Found[],
): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    insert into relegation (organization_id, city_id, province_id, office_id, rule_id, year, period, facts, outcomes, proposed_at, proposer_id)
    select o.id, o.city_id, o.province_id, ${rule.organizationId}::uuid, ${rule.id}::uuid, ${rule.year}, x.period, x.facts, '[]'::jsonb,
      ${at.toISOString()}::timestamptz, ${proposerId}::uuid
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as x("organizationId" uuid, period text, facts jsonb)
      join organization o on o.id = x."organizationId"
    on conflict (rule_id, organization_id, period) do nothing returning id`);
  return rows.map(({ id }) => id);
}

/** Whom a rule finds in all that is over of its year, as far as that is scored; gives the ids of new proposals. */
export async function proposeBy(
  reader: Reader,
  rule: RelegationRule,
  scoredUntil: string,
  proposing: Proposing,
): Promise<string[]> {
  return store(reader, rule, proposing, await foundBy(reader, rule, scoredUntil));
}
