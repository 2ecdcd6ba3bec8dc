import type { AssignmentRole, AssignmentStatus } from '@duban/schema/vocabulary/assignment';
import type { ProgressReportStatus } from '@duban/schema/vocabulary/progress-report';
import type { Cadence } from '@duban/schema/vocabulary/work-plan';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import type { SheetQuery } from '../../kernel/export/sheet.ts';
import { idsOnly } from '../../kernel/id.ts';
import type { AssignmentFilter, AssignmentOrder } from './assignment.inputs.ts';
import { visibleTo } from './assignment.policy.ts';
import { conditions, orderOf, overdueSql } from './assignment.queries.ts';

/** A line of the ledger: the assignment with what it is about, whose it is, and its newest report. */
export interface LedgerRow {
  year: number;
  number: number;
  ordinal: number;
  section: string;
  title: string | null;
  requirement: string;
  organization: string;
  superior: string | null;
  assigner: string;
  role: AssignmentRole;
  status: AssignmentStatus;
  percent: number;
  dueOn: string;
  yellowOn: string | null;
  redOn: string | null;
  overdue: boolean | null;
  cadence: Cadence;
  reportDueOn: string | null;
  assignedAt: string;
  acknowledgedAt: string | null;
  completedAt: string | null;
  completionSummary: string | null;
  leaderInCharge: string | null;
  responsiblePerson: string | null;
  reportedAt: string | null;
  reportStatus: ProgressReportStatus | null;
  summary: string | null;
  difficulties: string | null;
  nextSteps: string | null;
}

/** Joined, not loaded by edges: an export's rows all come from one snapshot, which rows kept in memory do not. */
export async function ledgerQuery(
  context: SignedIn,
  filter: AssignmentFilter,
  order: AssignmentOrder | null,
): Promise<SheetQuery> {
  const where = await conditions(context, filter);
  return {
    count: sql`select count(*)::int as count from assignment a where ${where}`,
    rows: sql`
      select a.year, i.number, s.ordinal, s.title as section, i.title, i.requirement, o.name as organization,
        u.name as superior, g.name as assigner, a.role, a.status, a.percent, a.due_on as "dueOn",
        a.yellow_on as "yellowOn", a.red_on as "redOn", ${overdueSql('a', context.clock.today())} as overdue, a.cadence,
        a.report_due_on as "reportDueOn", a.assigned_at as "assignedAt", a.acknowledged_at as "acknowledgedAt",
        a.completed_at as "completedAt", a.completion_summary as "completionSummary",
        a.leader_in_charge as "leaderInCharge", a.responsible_person as "responsiblePerson",
        r.submitted_at as "reportedAt", r.status as "reportStatus", r.summary, r.difficulties, r.next_steps as "nextSteps"
      from assignment a
      join work_item i on i.id = a.work_item_id
      join work_plan_section s on s.id = a.section_id
      join organization o on o.id = a.organization_id
      left join organization u on u.id = o.parent_id
      join organization g on g.id = a.assigner_id
      left join lateral (select x.submitted_at, x.status, x.summary, x.difficulties, x.next_steps from progress_report x
        where x.assignment_id = a.id order by x.submitted_at desc limit 1) r on true
      where ${where} order by ${orderOf(order)}`,
  };
}

/** 12 广州市局: what a part is a part of; null where the viewer may not see that. */
export async function assignmentName(context: SignedIn, id: string): Promise<string | null> {
  const row = await context.reader.row<{ number: number; name: string }>(sql`
    select i.number, o.short_name as name from assignment a join work_item i on i.id = a.work_item_id
    join organization o on o.id = a.organization_id
    where a.id = any(${idsOnly([id])}::uuid[]) and ${visibleTo(context.viewer, 'a')}`);
  return row && `${row.number} ${row.name}`;
}
