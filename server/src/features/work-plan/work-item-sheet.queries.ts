import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import type { SheetQuery } from '../../kernel/export/sheet.ts';
import { scopeSql } from '../../kernel/scope.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { topSql } from '../assignment/item-figures.queries.ts';
import { visibleTo as reportVisibleTo } from '../progress-report/progress-report.policy.ts';
import { conditions, figuresOfAll, orderOf } from './work-item.queries.ts';
import type { WorkItemFilter, WorkItemOrder } from './work-plan.inputs.ts';

/** A point with its figures, its newest report and what the public was told, within what the viewer may see. */
export interface ItemRow {
  year: number;
  number: number;
  ordinal: number;
  section: string;
  title: string | null;
  requirement: string;
  /** Joint leads side by side. */
  lead: string | null;
  /** Place in `lights`; null where nobody was given it */
  light: number | null;
  percent: number | null;
  pending: number | null;
  inProgress: number | null;
  completionClaimed: number | null;
  completed: number | null;
  dueOn: string | null;
  dueText: string | null;
  withdrawnOn: string | null;
  reportedAt: string | null;
  reportOrganization: string | null;
  summary: string | null;
  submissions: number;
  adoptions: number;
  activities: number;
}

export async function itemsQuery(
  context: SignedIn,
  filter: WorkItemFilter,
  order: WorkItemOrder | null,
): Promise<SheetQuery> {
  const { viewer } = context;
  const from = sql`from work_item i join work_plan p on p.id = i.work_plan_id
    ${await figuresOfAll(context, filter.year ?? null)}`;
  const where = conditions(context, filter);
  return {
    count: sql`select count(*)::int as count ${from} where ${where}`,
    rows: sql`
      select i.year, i.number, s.ordinal, s.title as section, i.title, i.requirement,
        (select string_agg(l.name, '、' order by a.id) from assignment a join organization l on l.id = a.organization_id
          where a.work_item_id = i.id and a.role = 'LEAD' and ${assignmentVisibleTo(viewer, 'a')} and ${topSql(viewer)}) as lead, f.light, f.percent, f.pending, f.in_progress as "inProgress",
        f.completion_claimed as "completionClaimed", f.completed, i.due_on as "dueOn", i.due_text as "dueText", i.withdrawn_on as "withdrawnOn",
        r.submitted_at as "reportedAt", r.name as "reportOrganization", r.summary,
        w.submissions::int as submissions, coalesce(w.adoptions, 0)::int as adoptions,
        (select count(*)::int from publicity_activity_work_item k where k.work_item_id = i.id and ${scopeSql(viewer.scope, 'k')}) as activities
      ${from}
      join work_plan_section s on s.id = i.section_id
      left join lateral (select x.submitted_at, x.summary, g.name from progress_report x join organization g on g.id = x.organization_id
        where x.work_item_id = i.id and ${reportVisibleTo(viewer, 'x')} order by x.submitted_at desc limit 1) r on true
      cross join lateral (select count(*) as submissions, sum(k.adoptions) as adoptions from submission_work_item k
        where k.work_item_id = i.id and ${scopeSql(viewer.scope, 'k')}) w
      where ${where} order by ${orderOf(order)}`,
  };
}
