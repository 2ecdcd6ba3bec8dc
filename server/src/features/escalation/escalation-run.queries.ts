import { defaultEscalationSteps, type EscalationStep } from '@duban/schema/vocabulary/escalation';
import type { NotificationKind } from '@duban/schema/vocabulary/notification';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { type Sql } from 'sql-template-tag';
import type { JobRun } from '../../kernel/jobs.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';
import type { StepWindow } from './escalation.state.ts';
import { EscalationPolicyRevision } from './escalation-policy.entity.ts';

export interface OpenPlan {
  workPlanId: string;
  provinceId: string;
}

/** Plans with work that is not done. */
export function openPlans(reader: Reader): Promise<OpenPlan[]> {
  return reader.rows<OpenPlan>(sql`
    select p.id as "workPlanId", p.province_id as "provinceId" from work_plan p
    where exists (select 1 from assignment a where a.work_plan_id = p.id and a.is_open) order by p.id`);
}

/** Of each province and each plan the newest revision that holds on the day. */
export function policiesInForce(reader: Reader, today: string): Promise<EscalationPolicyRevision[]> {
  return reader.rows<EscalationPolicyRevision>(sql`
    select distinct on (p.province_id, p.work_plan_id) ${columns(EscalationPolicyRevision, 'p')} from escalation_policy p
    where p.valid_from <= ${today}::date order by p.province_id, p.work_plan_id, p.revision desc`);
}

/** What holds for a plan among them: its own policy, else the province's. */
export function stepsOf(
  policies: readonly EscalationPolicyRevision[],
  { workPlanId, provinceId }: OpenPlan,
): { policyId: string | null; steps: readonly EscalationStep[] } {
  const ofProvince = policies.filter((row) => row.provinceId === provinceId);
  const policy =
    ofProvince.find((row) => row.workPlanId === workPlanId) ??
    ofProvince.find((row) => row.workPlanId === null);
  return { policyId: policy?.id ?? null, steps: policy?.steps ?? defaultEscalationSteps };
}

/** What was proposed and is pointless now: done, cancelled, or due on another day. */
export async function lapseProposals({ reader, now }: JobRun, action: string): Promise<number> {
  const row = await reader.row<{ lapsed: number }>(sql`
    with lapsed as (
      update escalation e set status = 'LAPSED', version = e.version + 1, decided_at = ${now}::timestamptz
      from assignment a where a.id = e.assignment_id and e.status = 'PROPOSED'
        and (a.status in ('COMPLETED', 'CANCELLED') or a.due_on <> e.due_on)
      returning e.id, e.province_id, e.level),
    noted as (
      insert into audit_entry (at, province_id, action, entity_type, entity_id, changes)
      select ${now}::timestamptz, province_id, ${action}, 'Escalation', id,
        jsonb_build_object('from', 'PROPOSED', 'to', 'LAPSED', 'level', level) from lapsed)
    select count(*)::int as lapsed from lapsed`);
  return row?.lapsed ?? 0;
}

const stepsSql = (windows: readonly StepWindow[]): Sql => {
  const of = (name: keyof StepWindow) => windows.map((window) => window[name]);
  return sql`select * from unnest(${of('key')}::text[], ${of('level')}::text[], ${of('moment')}::text[], ${of('dueFrom')}::date[],
    ${of('dueTo')}::date[], ${of('previousBy')}::date[]) with ordinality s(key, level, moment, due_from, due_to, previous_by, position)`;
};

export interface Climbed {
  reminded: number;
  escalated: number;
}

/**
 * One statement for all assignments of a plan. Nothing is owed by what is done, suspended, or awaits the superior: a
 * claim, or an extension asked for in time. After the due date comes the rung above the highest one reached, unless that
 * was waived.
 */
export async function climb(
  { reader, now, today }: JobRun,
  { workPlanId }: OpenPlan,
  windows: readonly StepWindow[],
  policyId: string | null,
  action: string,
): Promise<Climbed> {
  const early = windows.filter(({ moment }) => moment !== 'AFTER_DUE');
  const latest = [today, ...early.map(({ dueTo }) => dueTo)].toSorted().at(-1);
  const row = await reader.row<Climbed>(sql`
    with step as (${stepsSql(windows)}),
    candidate as materialized (
      select a.id, a.organization_id, a.city_id, a.province_id, a.work_item_id, a.work_plan_id, a.assigner_id, a.due_on,
        h.position, h.on_day, h.waived
      from assignment a left join lateral (
        select max(s.position) as position, max(e.on_day) as on_day, bool_or(e.status = 'WAIVED') as waived
        from escalation e join step s on s.key = e.step and s.moment = 'AFTER_DUE'
        where e.assignment_id = a.id and e.due_on = a.due_on) h on true
      where a.work_plan_id = ${workPlanId}::uuid and a.status in ('PENDING', 'IN_PROGRESS') and not a.extension_asked
        and a.due_on <= ${latest}::date),
    reached as (
      insert into escalation (organization_id, city_id, province_id, assignment_id, work_item_id, work_plan_id, assigner_id,
        due_on, step, level, on_day, at, policy_id, status)
      select c.organization_id, c.city_id, c.province_id, c.id, c.work_item_id, c.work_plan_id, c.assigner_id, c.due_on, s.key,
        s.level, ${today}::date, ${now}::timestamptz, ${policyId}::uuid, case s.level when 'REMINDER' then 'TOLD' else 'PROPOSED' end
      from candidate c join step s on c.due_on between s.due_from and s.due_to and (s.moment <> 'AFTER_DUE'
        or (s.position = coalesce(c.position, ${early.length}::int) + 1 and c.waived is not true
          and (c.on_day is null or c.on_day <= s.previous_by)))
      on conflict (assignment_id, due_on, step) do nothing
      returning id, province_id, assignment_id, due_on, level, status),
    noted as (
      insert into audit_entry (at, province_id, action, entity_type, entity_id, changes)
      select ${now}::timestamptz, province_id, ${action}, 'Escalation', id,
        jsonb_build_object('to', status, 'level', level, 'assignmentId', assignment_id, 'dueOn', due_on)
      from reached where status = 'PROPOSED')
    select (count(*) filter (where status = 'TOLD'))::int as reminded, (count(*) filter (where status = 'PROPOSED'))::int as escalated
    from reached`);
  return row ?? { reminded: 0, escalated: 0 };
}

const mostNamed = 10;

export const titleSql = sql`coalesce(i.title, case when char_length(i.requirement) > 30 then left(i.requirement, 29) || '…' else i.requirement end)`;

/** A list's beginning, for one line. */
export const firstSql = (list: Sql): Sql =>
  sql`array_to_string((${list})[1:${mostNamed}], '、') || case when cardinality(${list}) > ${mostNamed} then '…' else '' end`;

/** Those who must do it hear of each of their assignments. */
const toResponsible = (kind: NotificationKind, today: string, reached: Sql): Sql => sql`
  select e.organization_id, null::uuid as user_id, 'Assignment' as subject_type, e.assignment_id as subject_id,
    jsonb_build_object('item', i.number, 'title', ${titleSql}, 'organization', o.short_name, 'dueOn', e.due_on,
      'days', abs(e.due_on - ${today}::date), 'level', e.level) as params,
    ${`${kind} `}::text || e.id::text as dedup_key
  ${reached}`;

/** Whoever gave out a plan hears in one line of all that is due on a day: a hundred bureaus would fill a hundred lines. */
const toAssigner = (kind: NotificationKind, today: string, reached: Sql): Sql => sql`
  select t.assigner_id as organization_id, null::uuid as user_id, case t.count when 1 then 'Assignment' else 'WorkPlan' end as subject_type,
    case t.count when 1 then t.assignment_id else t.work_plan_id end as subject_id,
    jsonb_build_object('item', ${firstSql(sql`t.items`)}, 'title', case t.count when 1 then t.title else '' end,
      'organization', ${firstSql(sql`t.organizations`)}, 'dueOn', t.due_on, 'days', abs(t.due_on - ${today}::date), 'level', t.level) as params,
    ${kind}::text || case t.count when 1 then ' ' else ' all ' end || t.id as dedup_key
  from (
    select e.assigner_id, e.work_plan_id, e.due_on, e.level, count(*) as count, min(e.id::text) as id,
      min(e.assignment_id::text)::uuid as assignment_id, min(${titleSql}) as title,
      array_agg(distinct i.number order by i.number) as items, array_agg(distinct o.short_name) as organizations
    ${reached} group by e.assigner_id, e.work_plan_id, e.due_on, e.level) t`;

export const responsibleRoles: readonly RoleName[] = ['REPORTER', 'LEADER'];
export const assigningRoles: readonly RoleName[] = ['SUPERVISOR'];

/** Tells of what this run has found: the responsible person, the leader in charge, and the one who assigned. */
export async function tellClimbed(
  { reader, now, today }: JobRun,
  plans: readonly OpenPlan[],
): Promise<number> {
  const provinces = [...new Set(plans.map(({ provinceId }) => provinceId))];
  let told = 0;
  for (const kind of ['REMINDER', 'ESCALATED'] as const) {
    const reached = sql`
      from escalation e join work_item i on i.id = e.work_item_id join organization o on o.id = e.organization_id
      where e.province_id = any(${provinces}::uuid[]) and e.on_day = ${today}::date and e.at = ${now}::timestamptz
        and (e.level = 'REMINDER') = ${kind === 'REMINDER'}::boolean`;
    const occasion = { kind, actorId: null, at: now };
    const own = { rows: toResponsible(kind, today, reached), roles: responsibleRoles };
    const superior = { rows: toAssigner(kind, today, reached), roles: assigningRoles };
    told += await notifyOfRows(reader, { ...occasion, ...own });
    told += await notifyOfRows(reader, { ...occasion, ...superior });
  }
  return told;
}
