import sql from 'sql-template-tag';
import type { Work } from '../../kernel/command.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';
import type { PlanRevision } from './plan-revision.entity.ts';

/** Tells the database which draft is being applied: without it nothing of an issued plan moves. */
export async function openPlan({ reader }: Work, revision: PlanRevision): Promise<void> {
  await reader.rows(sql`select set_config('duban.revision', ${revision.id}::text, true)`);
}

/** How each point read before its first revision; from the moment that the plan was issued. */
export async function keepBaseline({ reader }: Work, revision: PlanRevision): Promise<void> {
  await reader.rows(sql`
    insert into work_item_version (work_item_id, number, wording, valid_from)
    select c.work_item_id, 0, c.before, coalesce((select min(e.at) from audit_entry e
      where e.entity_type = 'WorkPlan' and e.entity_id = p.id and e.action = 'issueWorkPlan'), p.created_at)
    from plan_revision_change c join plan_revision r on r.id = c.revision_id join work_plan p on p.id = r.work_plan_id
    where c.revision_id = ${revision.id}::uuid and c.kind in ('CHANGED', 'MOVED', 'REMOVED')
    on conflict (work_item_id, number) do nothing`);
}

/**
 * Assignments of points that go to another section, held before the points are: whoever breaks a share down or passes it
 * on holds the assignment first, then the point.
 */
export async function holdMoved({ reader }: Work, revision: PlanRevision): Promise<void> {
  await reader.rows(sql`
    select a.id from plan_revision_change c join work_item i on i.id = c.work_item_id
    join jsonb_to_recordset(${JSON.stringify(revision.sections)}::jsonb) as r(ordinal int, "sectionId" uuid)
      on r.ordinal = (c.after->>'sectionOrdinal')::int
    join assignment a on a.work_item_id = i.id
    where c.revision_id = ${revision.id}::uuid and c.kind in ('CHANGED', 'MOVED') and r."sectionId" is distinct from i.section_id
    order by a.id for no key update of a`);
}

/** The notice's sections in its order; those that it no longer has follow, with the points that were withdrawn. */
export async function applySections({ reader }: Work, revision: PlanRevision): Promise<void> {
  const planId = revision.workPlanId;
  const revised = JSON.stringify(revision.sections);
  await reader.rows(
    sql`update work_plan_section set ordinal = -ordinal where work_plan_id = ${planId}::uuid`,
  );
  await reader.rows(sql`
    update work_plan_section s set ordinal = r.ordinal, title = r.title
    from jsonb_to_recordset(${revised}::jsonb) as r(ordinal int, title text, "sectionId" uuid) where s.id = r."sectionId"`);
  await reader.rows(sql`
    insert into work_plan_section (work_plan_id, ordinal, title)
    select ${planId}::uuid, r.ordinal, r.title
    from jsonb_to_recordset(${revised}::jsonb) as r(ordinal int, title text, "sectionId" uuid) where r."sectionId" is null`);
  await reader.rows(sql`
    update work_plan_section s set ordinal = n.ordinal from (
      select x.id, (select max(m.ordinal) from work_plan_section m where m.work_plan_id = ${planId}::uuid)
        + row_number() over (order by x.ordinal desc) as ordinal
      from work_plan_section x where x.work_plan_id = ${planId}::uuid and x.ordinal < 0) n
    where s.id = n.id`);
}

/** What the notice no longer has is withdrawn and stays readable; numbers that change are vacated first. */
export async function applyPoints({ reader, context }: Work, revision: PlanRevision): Promise<void> {
  const { id } = revision;
  await reader.rows(sql`
    update work_item i set withdrawn_on = ${context.clock.today()}::date from plan_revision_change c
    where c.revision_id = ${id}::uuid and c.kind = 'REMOVED' and i.id = c.work_item_id`);
  await reader.rows(sql`
    update work_item i set number = -i.number from plan_revision_change c
    where c.revision_id = ${id}::uuid and c.kind in ('CHANGED', 'MOVED') and i.id = c.work_item_id and i.number <> c.number`);
  await reader.rows(sql`
    update work_item i set section_id = s.id, number = c.number, label = c.after->>'label', title = c.after->>'title',
      requirement = c.after->>'requirement', due_text = c.after->>'dueText', due_on = (c.after->>'dueOn')::date,
      pilot_places = c.after->'pilotPlaces', responsible = c.after->'responsible', cadences = c.after->'cadences',
      start_offset = (c.after->>'startOffset')::int, end_offset = (c.after->>'endOffset')::int, revision_id = ${id}::uuid
    from plan_revision_change c, work_plan_section s
    where c.revision_id = ${id}::uuid and c.kind in ('CHANGED', 'MOVED') and i.id = c.work_item_id
      and s.work_plan_id = i.work_plan_id and s.ordinal = (c.after->>'sectionOrdinal')::int`);
}

/**
 * What was given of a point is counted where the point stands now: assignments keep their version, since nothing changes
 * for whoever writes a report meanwhile, and a cell keeps its figures.
 */
export async function moveAssignments({ reader }: Work, revision: PlanRevision): Promise<void> {
  const ofMoved = sql`from plan_revision_change c join work_item i on i.id = c.work_item_id
    where c.revision_id = ${revision.id}::uuid and c.kind in ('CHANGED', 'MOVED')`;
  await reader.rows(sql`
    update assignment a set section_id = i.section_id ${ofMoved} and a.work_item_id = i.id and a.section_id <> i.section_id`);
  await reader.rows(sql`
    update completion_cell k set section_id = i.section_id ${ofMoved} and k.work_item_id = i.id and k.section_id <> i.section_id`);
}

/** A section that the notice no longer has, and that holds no withdrawn point either. */
export async function dropEmptySections({ reader }: Work, revision: PlanRevision): Promise<void> {
  const named = revision.sections.map(({ ordinal }) => ordinal);
  await reader.rows(sql`
    delete from work_plan_section s where s.work_plan_id = ${revision.workPlanId}::uuid and s.ordinal <> all(${named}::int[])
      and not exists (select 1 from work_item i where i.section_id = s.id)`);
}

/** Figures keep their rows: reports measure against them, also against those that are no longer asked for. */
export async function applyTargets({ reader }: Work, revision: PlanRevision): Promise<void> {
  const rows = sql`plan_revision_change c cross join lateral
    jsonb_to_recordset(c.targets) as x(id uuid, ordinal int, after jsonb)`;
  const ofRevision = sql`c.revision_id = ${revision.id}::uuid`;
  await reader.rows(sql`
    update target t set withdrawn = true from ${rows}
    where ${ofRevision} and c.kind = 'CHANGED' and x.after is null and t.id = x.id`);
  await reader.rows(sql`
    update target t set ordinal = x.ordinal, name = x.after->>'name', comparator = x.after->>'comparator',
      value = (x.after->>'value')::numeric, unit = x.after->>'unit'
    from ${rows} where ${ofRevision} and c.kind = 'CHANGED' and x.after is not null and t.id = x.id`);
  await reader.rows(sql`
    insert into target (work_item_id, ordinal, name, comparator, value, unit)
    select c.work_item_id, x.ordinal, x.after->>'name', x.after->>'comparator', (x.after->>'value')::numeric, x.after->>'unit'
    from ${rows} where ${ofRevision} and c.kind in ('CHANGED', 'ADDED') and x.after is not null and x.id is null`);
}

export async function keepVersions({ reader, context }: Work, revision: PlanRevision): Promise<void> {
  await reader.rows(sql`
    insert into work_item_version (work_item_id, number, revision_id, wording, valid_from)
    select c.work_item_id, ${revision.number}::int, c.revision_id, c.after, ${context.clock.now()}::timestamptz
    from plan_revision_change c
    where c.revision_id = ${revision.id}::uuid and c.kind in ('CHANGED', 'MOVED', 'ADDED')`);
}

/** Each organization with running assignments hears once of the points that concern it. */
export async function tellRevised(work: Work, revision: PlanRevision, planTitle: string): Promise<number> {
  const { viewer, clock } = work.context;
  return notifyOfRows(work.reader, {
    kind: 'PLAN_REVISED',
    actorId: viewer.userId,
    at: clock.now(),
    rows: sql`
      select a.organization_id, null::uuid as user_id, 'PlanRevision' as subject_type, ${revision.id}::uuid as subject_id,
        jsonb_build_object('title', ${planTitle}::text || '（' || array_to_string(array_agg(distinct c.number order by c.number), '、') || '）') as params,
        ${`PLAN_REVISED ${revision.id}`} as dedup_key
      from assignment a join plan_revision_change c on c.work_item_id = a.work_item_id
      where c.revision_id = ${revision.id}::uuid and c.kind in ('CHANGED', 'REMOVED') and a.is_open
      group by a.organization_id`,
  });
}
