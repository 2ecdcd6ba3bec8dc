import type { ReviewPart } from '@duban/schema/vocabulary/accountability';
import sql, { type Sql } from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';

/** What a mutation on the decision, or on the work and orders that it rests on, makes of who ran it. */
const partOfAction: Readonly<Record<string, ReviewPart>> = {
  proposeAccountabilityDecision: 'PROPOSED',
  decideAccountabilityProposal: 'APPROVED',
  serveAccountabilityDecision: 'SERVED',
  recordInterview: 'INTERVIEWED',
  confirmRectification: 'INTERVIEWED',
  acknowledgeAccountabilityDecision: 'REQUESTED',
  requestReview: 'REQUESTED',
  submitProgressReport: 'REPORTED',
  correctProgressReport: 'REPORTED',
  completeAssignment: 'REPORTED',
  reviewProgressReport: 'REVIEWED',
  confirmCompletion: 'REVIEWED',
  issueSupervisionOrder: 'ORDERED',
  closeSupervisionOrder: 'ORDERED',
  replyToSupervisionOrder: 'REPLIED',
};

/** Giving the year's work out to everybody, or acknowledging it, judges nobody. */
const apart: readonly string[] = ['assignWorkItems', 'breakDownAssignment', 'acknowledgeAssignment'];

/**
 * All that the trail may have rows of: the decision, what it cites, the cited assignments’ reports, changes and rungs, and
 * the plans of the checks that the cited orders belong to. `ids`: whose, as what stands behind an equals sign.
 */
function matter(ids: Sql): Sql {
  return sql`
    select id as decision_id, 'AccountabilityDecision' as type, id from accountability_decision where id = ${ids}
    union all select decision_id, 'Assignment', assignment_id from accountability_decision_assignment where decision_id = ${ids}
    union all select l.decision_id, 'ProgressReport', r.id from accountability_decision_assignment l
      join progress_report r on r.assignment_id = l.assignment_id where l.decision_id = ${ids}
    union all select l.decision_id, 'ChangeRequest', c.id from accountability_decision_assignment l
      join change_request c on c.assignment_id = l.assignment_id where l.decision_id = ${ids}
    union all select l.decision_id, 'Escalation', e.id from accountability_decision_assignment l
      join escalation e on e.assignment_id = l.assignment_id where l.decision_id = ${ids}
    union all select decision_id, 'SupervisionOrder', order_id from accountability_decision_order where decision_id = ${ids}
    union all select id, 'DisciplineRecord', discipline_record_id from accountability_decision
      where id = ${ids} and discipline_record_id is not null
    union all select l.decision_id, 'SupervisionPlan', o.plan_id from accountability_decision_order l
      join supervision_order o on o.id = l.order_id where l.decision_id = ${ids} and o.plan_id is not null`;
}

const inTheMatter = sql`e.entity_type = m.type and e.entity_id = m.id and e.action <> all(${[...apart]}::text[])`;

export interface TookPart {
  decisionId: string;
  userId: string;
  part: ReviewPart;
}

/**
 * What each of these users did in the matter, from the audit trail: nothing that they could have left out of a form. A
 * mutation that this list does not know counts too, so that a new one excludes rather than admits.
 */
export async function partsTaken(
  reader: Reader,
  decisionIds: readonly string[],
  userIds: readonly string[],
): Promise<TookPart[]> {
  const rows = await reader.rows<{ decisionId: string; userId: string; action: string }>(sql`
    select distinct m.decision_id as "decisionId", e.actor_id as "userId", e.action
    from (${matter(sql`any(${decisionIds}::uuid[])`)}) m join audit_entry e on ${inTheMatter}
    where e.actor_id = any(${userIds}::uuid[])
    union select d.id, d.interviewer_id, 'recordInterview' from accountability_decision d
    where d.id = any(${decisionIds}::uuid[]) and d.interviewer_id = any(${userIds}::uuid[])`);
  const known = new Set<string>();
  return rows
    .map(({ action, ...row }) => ({ ...row, part: partOfAction[action] ?? 'HANDLED' }))
    .filter(({ decisionId, userId, part }) => {
      const key = `${decisionId} ${userId} ${part}`;
      return !known.has(key) && known.add(key);
    });
}

/** `partsTaken` of one user, a uuid, as a condition on a decision’s columns. */
export const tookPartSql = (
  alias: string,
  user: Sql,
): Sql => sql`(${sql([`${alias}.interviewer_id`])} is not distinct from ${user}
  or exists (select 1 from (${matter(sql([`${alias}.id`]))}) m join audit_entry e on ${inTheMatter} where e.actor_id = ${user}))`;

export interface Officer {
  decisionId: string;
  userId: string;
  name: string;
  organizationId: string;
}

/** Leaders and supervisors of the day in the issuer and in the province: who might decide its reviews. */
export function officersOf(
  reader: Reader,
  decisionIds: readonly string[],
  today: string,
): Promise<Officer[]> {
  return reader.rows<Officer>(sql`
    select distinct d.id as "decisionId", u.id as "userId", u.name, m.organization_id as "organizationId",
      m.organization_id <> d.organization_id as above
    from accountability_decision d
    join membership m on m.organization_id in (d.organization_id, d.province_id) and m.role in ('LEADER', 'SUPERVISOR')
      and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to >= ${today}::date)
    join app_user u on u.id = m.user_id and not u.disabled
    where d.id = any(${decisionIds}::uuid[]) order by above, u.name, u.id`);
}
