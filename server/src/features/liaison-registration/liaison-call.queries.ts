import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { LiaisonCall } from './liaison-call.entity.ts';
import { callVisibleTo } from './liaison-registration.policy.ts';

/** Newest first; an office calls once or twice a year. */
export function liaisonCallsOf(context: SignedIn, most: number): Promise<LiaisonCall[]> {
  return context.reader.rows<LiaisonCall>(sql`
    select ${columns(LiaisonCall, 'c')} from liaison_call c where ${callVisibleTo(context.viewer, 'c')}
    order by c.called_at desc, c.id desc limit ${most}`);
}

export function openCalls(reader: Reader): Promise<LiaisonCall[]> {
  return reader.rows<LiaisonCall>(sql`
    select ${columns(LiaisonCall, 'c')} from liaison_call c where c.status = 'OPEN' order by c.id`);
}

/**
 * Units of the calls of alias `c` that have not filed, under alias `o`: what was returned or withdrawn is no filing, and
 * where everybody files anew nothing from before the call is.
 */
const owingSql = (today: string): Sql => sql`organization o on o.parent_id = c.organization_id
  and (o.valid_to is null or o.valid_to >= ${today}::date)
  and not exists (select 1 from liaison_registration r where r.organization_id = o.id
    and r.status in ('SUBMITTED', 'APPROVED') and (not c.renewal or r.filed_at >= c.called_at))`;

/** Who still owes it, for those who see all that were asked; a unit learns of itself alone. */
export function owingUnits(
  { reader, viewer, clock }: SignedIn,
  callIds: readonly string[],
): Promise<{ callId: string; organizationId: string }[]> {
  return reader.rows(sql`
    select c.id as "callId", o.id as "organizationId" from liaison_call c join ${owingSql(clock.today())}
    where c.id = any(${idsOnly(callIds)}::uuid[]) and (c.organization_id = ${viewer.organizationId}::uuid
      or ${viewer.scope.kind === 'PROVINCE'} or o.id = ${viewer.organizationId}::uuid)
    order by o.sort_order, o.division_code nulls last, o.id`);
}

/** What notifyOfRows asks for, of one call's units that owe it. */
export function owingRows(call: LiaisonCall, by: string, today: string, key: string): Sql {
  return sql`
    select o.id as organization_id, null::uuid as user_id, 'LiaisonCall' as subject_type, c.id as subject_id,
      jsonb_build_object('by', ${by}::text, 'fileBy', c.file_by) as params, ${key}::text as dedup_key
    from liaison_call c join ${owingSql(today)} where c.id = ${call.id}::uuid`;
}
