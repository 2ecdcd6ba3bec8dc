import type { PlanChangeKind } from '@duban/schema/vocabulary/plan-revision';
import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { PlanRevision, PlanRevisionChange, WorkItemVersion } from './plan-revision.entity.ts';
import { revisionVisibleTo } from './plan-revision.policy.ts';
import type { StandingSection } from './revision/compare-plans.ts';
import type { StandingPoint } from './revision/wording.ts';

export interface StandingPlan {
  sections: StandingSection[];
  points: StandingPoint[];
  /** Of the newest notice that was issued. */
  textDigest: string;
  /** What was issued of it so far. */
  revisions: number;
  /** The number of the revision that awaits its issue. */
  open: number | null;
}

/** Points for alias `i`, each with all that the plan says of it now. */
export function wordedPoints(reader: Reader, where: Sql): Promise<StandingPoint[]> {
  return reader.rows<StandingPoint>(sql`
    select i.id, i.section_id as "sectionId", s.ordinal as "sectionOrdinal", s.title as section, i.number, i.label, i.title,
      i.requirement, i.start_offset as "startOffset", i.end_offset as "endOffset", i.pilot_places as "pilotPlaces", i.responsible,
      i.due_text as "dueText", i.due_on as "dueOn", i.cadences, coalesce(t.targets, '[]'::jsonb) as targets
    from work_item i join work_plan_section s on s.id = i.section_id
    left join lateral (select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'comparator', t.comparator, 'value', t.value,
      'unit', t.unit) order by t.ordinal) as targets from target t where t.work_item_id = i.id and not t.withdrawn) t on true
    where ${where} order by i.number`);
}

/** The plan as all revisions so far have made it. */
export async function standingPlan(reader: Reader, planId: string): Promise<StandingPlan> {
  const points = await wordedPoints(reader, sql`i.work_plan_id = ${planId}::uuid and i.withdrawn_on is null`);
  const sections = await reader.rows<StandingSection>(sql`
    select id, ordinal, title from work_plan_section where work_plan_id = ${planId}::uuid order by ordinal`);
  const said = await reader.row<Pick<StandingPlan, 'textDigest' | 'revisions' | 'open'>>(sql`
    select coalesce((select r.text_digest from plan_revision r where r.work_plan_id = p.id and r.status = 'ISSUED'
        order by r.number desc limit 1), p.text_digest) as "textDigest",
      (select count(*)::int from plan_revision r where r.work_plan_id = p.id and r.status = 'ISSUED') as revisions,
      (select r.number from plan_revision r where r.work_plan_id = p.id and r.status = 'DRAFT') as open
    from work_plan p where p.id = ${planId}::uuid`);
  return { points, sections, ...(said ?? { textDigest: '', revisions: 0, open: null }) };
}

export function visibleRevisions(context: SignedIn, ids: readonly string[]): Promise<PlanRevision[]> {
  return context.reader.rows<PlanRevision>(sql`
    select ${columns(PlanRevision, 'r')} from plan_revision r
    where r.id = any(${idsOnly(ids)}::uuid[]) and ${revisionVisibleTo(context.viewer, 'r')}`);
}

export function revisionsOfPlans(context: SignedIn, planIds: readonly string[]): Promise<PlanRevision[]> {
  return context.reader.rows<PlanRevision>(sql`
    select ${columns(PlanRevision, 'r')} from plan_revision r
    where r.work_plan_id = any(${planIds}::uuid[]) and ${revisionVisibleTo(context.viewer, 'r')}
    order by r.created_at desc, r.id desc`);
}

export function changesOfRevisions(
  reader: Reader,
  revisionIds: readonly string[],
): Promise<PlanRevisionChange[]> {
  return reader.rows<PlanRevisionChange>(sql`
    select ${columns(PlanRevisionChange, 'c')} from plan_revision_change c
    where c.revision_id = any(${revisionIds}::uuid[]) order by c.ordinal`);
}

export interface RevisionCount {
  revisionId: string;
  kind: PlanChangeKind;
  count: number;
}

export function countsOfRevisions(reader: Reader, revisionIds: readonly string[]): Promise<RevisionCount[]> {
  return reader.rows<RevisionCount>(sql`
    select c.revision_id as "revisionId", c.kind, count(*)::int as count from plan_revision_change c
    where c.revision_id = any(${revisionIds}::uuid[]) group by c.revision_id, c.kind`);
}

export function versionsOfItems(reader: Reader, itemIds: readonly string[]): Promise<WorkItemVersion[]> {
  return reader.rows<WorkItemVersion>(sql`
    select ${columns(WorkItemVersion, 'v')} from work_item_version v
    where v.work_item_id = any(${itemIds}::uuid[]) order by v.number`);
}

const running = (context: SignedIn): Sql => sql`a.is_open and ${assignmentVisibleTo(context.viewer, 'a')}`;

/** Running assignments of what is changed or withdrawn, within scope; the office decides what becomes of them. */
export function affectedPage(
  context: SignedIn,
  revisionId: string,
  kind: PlanChangeKind | null,
  page: PageArgs,
): Promise<Page<Assignment>> {
  const kinds = kind ? [kind] : ['REMOVED', 'CHANGED'];
  return pageOf<Assignment>(context.reader, {
    select: columns(Assignment, 'a'),
    from: sql`from assignment a join plan_revision_change c on c.work_item_id = a.work_item_id and c.revision_id = ${revisionId}::uuid
      and c.kind = any(${kinds}::text[]) where ${running(context)}`,
    orderBy: sql`c.kind desc, c.number, a.due_on, a.id`,
    page,
  });
}

export async function countRunning(context: SignedIn, itemIds: readonly string[]): Promise<number> {
  const row = await context.reader.row<{ count: number }>(sql`
    select count(*)::int as count from assignment a where a.work_item_id = any(${itemIds}::uuid[]) and ${running(context)}`);
  return row?.count ?? 0;
}
