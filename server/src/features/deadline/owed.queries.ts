import type { DeadlineMatter } from '@duban/schema/vocabulary/deadline';
import { answerOwed } from '@duban/schema/vocabulary/supervision-order';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { empty, type Sql } from 'sql-template-tag';
import { tookPartSql } from '../accountability/took-part.queries.ts';

type When = 'NEAR' | 'PASSED';

/** Whom one matter is told to, before its day or after it. */
export interface Told {
  matter: DeadlineMatter;
  when: When;
  roles: readonly RoleName[];
  /**
   * Selects organization_id, user_id (null: everyone with one of the roles), subject_type, subject_id, title, occasion (tells
   * one time that it is owed from the next), due_on, and known_on: the day since which it is known to be due then.
   */
  rows: Sql;
}

const chinaDay = (moment: string) => sql([`(${moment} at time zone 'Asia/Shanghai')::date`]);
const owing = [...answerOwed];

/** A return has set another day, and told it. */
const replies = (provinceId: string, joined: Sql = empty) => sql`
  from supervision_order_addressee d join supervision_order o on o.id = d.order_id ${joined}
  where o.province_id = ${provinceId}::uuid and o.status <> 'CLOSED' and d.status = any(${owing}::text[])`;
const replyDueOn = sql`coalesce(d.due_on, o.due_on)`;

const toAddressees = (provinceId: string) => sql`
  select d.organization_id, null::uuid as user_id, 'SupervisionOrder' as subject_type, o.id as subject_id, o.number as title,
    d.id || ' ' || d.round as occasion, ${replyDueOn} as due_on, coalesce((
      select max(${chinaDay('x.decided_at')}) from supervision_decision x where x.addressee_id = d.id and x.action = 'RETURN'),
      ${chinaDay('o.issued_at')}) as known_on ${replies(provinceId)}`;

/** The issuer hears in one line of all who owe an answer since a day. */
const toIssuer = (provinceId: string) => sql`
  select o.organization_id, null::uuid as user_id, 'SupervisionOrder' as subject_type, o.id as subject_id,
    o.number || '（' || t.names || '）' as title, o.id::text as occasion, t.due_on, null::date as known_on
  from (select o.id, ${replyDueOn} as due_on, string_agg(g.short_name, '、' order by g.sort_order, g.id) as names
    ${replies(provinceId, sql`join organization g on g.id = d.organization_id`)} group by o.id, ${replyDueOn}) t join supervision_order o on o.id = t.id`;

/** Of each review those who may still decide it: of the issuer, and of the province once it is late. */
const toReviewers = (provinceId: string, above: boolean, today: string) => sql`
  select one.organization_id, one.user_id, 'AccountabilityDecision' as subject_type, d.id as subject_id, d.number as title,
    r.id::text as occasion, r.due_on, ${chinaDay('r.requested_at')} as known_on
  from accountability_decision d join review_request r on r.decision_id = d.id
  join (select distinct organization_id, user_id from membership where role in ('LEADER', 'SUPERVISOR')
    and valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)) one
    on one.organization_id = d.organization_id or (${above}::boolean and one.organization_id = d.province_id)
  where d.province_id = ${provinceId}::uuid and d.status = 'UNDER_REVIEW' and not ${tookPartSql('d', sql`one.user_id`)}`;

const promises = (provinceId: string, to: 'concerned_id' | 'organization_id') => sql`
  select ${sql([`d.${to}`])} as organization_id, null::uuid as user_id, 'AccountabilityDecision' as subject_type, d.id as subject_id,
    d.number as title, d.id::text as occasion, d.rectification_due_on as due_on, d.interviewed_on as known_on
  from accountability_decision d
  where d.province_id = ${provinceId}::uuid and d.rectification_due_on is not null and d.rectified_on is null and d.status <> 'REVOKED'`;

const objections = (provinceId: string, today: string) => sql`
  select v.province_id as organization_id, one.user_id, 'Evaluation' as subject_type, v.id as subject_id,
    g.short_name || ' ' || v.year as title, v.id::text as occasion, v.answer_due_on as due_on, ${chinaDay('v.objected_at')} as known_on
  from evaluation v join organization g on g.id = v.organization_id
  join (select distinct organization_id, user_id from membership where role = 'LEADER'
    and valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)) one on one.organization_id = v.province_id
  where v.province_id = ${provinceId}::uuid and v.status = 'OBJECTED' and one.user_id is distinct from v.publisher_id`;

const answering: readonly RoleName[] = ['SUPERVISOR', 'LEADER', 'REPORTER'];
const judging: readonly RoleName[] = ['SUPERVISOR', 'LEADER'];

/** Everything that is told of a province's deadlines. */
export const toldOf = (provinceId: string, today: string): Told[] => [
  { matter: 'ORDER_REPLY', when: 'NEAR', roles: answering, rows: toAddressees(provinceId) },
  { matter: 'ORDER_REPLY', when: 'PASSED', roles: answering, rows: toAddressees(provinceId) },
  { matter: 'ORDER_REPLY', when: 'PASSED', roles: ['SUPERVISOR'], rows: toIssuer(provinceId) },
  { matter: 'REVIEW', when: 'NEAR', roles: judging, rows: toReviewers(provinceId, false, today) },
  { matter: 'REVIEW', when: 'PASSED', roles: judging, rows: toReviewers(provinceId, true, today) },
  { matter: 'RECTIFICATION', when: 'NEAR', roles: judging, rows: promises(provinceId, 'concerned_id') },
  { matter: 'RECTIFICATION', when: 'PASSED', roles: judging, rows: promises(provinceId, 'organization_id') },
  ...(['NEAR', 'PASSED'] as const).map((when) => ({
    ...({ matter: 'OBJECTION', when, roles: ['LEADER'] } as const),
    rows: objections(provinceId, today),
  })),
];
