import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { hasRole } from '../../kernel/viewer.ts';
import { visibleTo } from '../assignment/assignment.policy.ts';
import { awaitsConfirmationSql, lightSql, overdueSql } from '../assignment/assignment.queries.ts';
import { canDecide, visibleTo as requestVisibleTo } from '../change-request/change-request.policy.ts';
import { awaitsDecisionSql } from '../change-request/change-request.queries.ts';
import {
  canDecide as canDecideEscalations,
  visibleTo as escalationVisibleTo,
} from '../escalation/escalation.policy.ts';
import { awaitsSql } from '../escalation/escalation.queries.ts';
import {
  canReport,
  canReview,
  visibleTo as reportVisibleTo,
} from '../progress-report/progress-report.policy.ts';
import { awaitsReviewSql } from '../progress-report/progress-report.queries.ts';
import { coveredSql } from '../submission/coverage.queries.ts';
import { canReviewSubmissions, visibleTo as submissionVisibleTo } from '../submission/submission.policy.ts';
import { unansweredSql } from '../supervision-order/supervision-order.queries.ts';
import type { WorkPlan } from '../work-plan/work-plan.entity.ts';
import { currentWorkPlan, workPlanById } from '../work-plan/work-plan.queries.ts';

export interface Figures {
  assignments: number;
  completed: number;
  overdue: number;
  red: number;
  yellow: number;
  green: number;
  percent: number;
  items: number;
  itemsUncovered: number;
}

export interface Waiting {
  toAcknowledge: number;
  toReport: number;
  reportsToReview: number;
  completionsToConfirm: number;
  changesToDecide: number;
  escalationsToDecide: number;
  ordersToReply: number;
  submissionsToReview: number;
}

export interface OverviewRow extends Figures, Waiting {
  workPlan: WorkPlan | null;
}

const count = (from: Sql) => sql`(select count(*)::int from ${from})`;

function figures(context: SignedIn, plan: WorkPlan): Promise<Figures | null> {
  const today = context.clock.today();
  const counted = (condition: Sql) => sql`count(*) filter (where ${condition})::int`;
  const standing = sql`work_item i where i.work_plan_id = ${plan.id}::uuid and i.withdrawn_on is null`;
  return context.reader.row<Figures>(sql`
    select count(*)::int as assignments, ${counted(sql`a.status = 'COMPLETED'`)} as completed,
      ${counted(overdueSql('a', today))} as overdue, ${counted(lightSql('RED', 'a', today))} as red,
      ${counted(lightSql('YELLOW', 'a', today))} as yellow, ${counted(lightSql('GREEN', 'a', today))} as green,
      coalesce(round(avg(a.percent)), 0)::int as percent,
      ${count(standing)} as items,
      ${count(sql`${standing} and not ${coveredSql(context.viewer, 'i')}`)} as "itemsUncovered"
    from assignment a where a.work_plan_id = ${plan.id}::uuid and a.status <> 'CANCELLED' and ${visibleTo(context.viewer, 'a')}`);
}

/** What waits for the viewer, and for nobody who may not do it. */
async function waiting(context: SignedIn): Promise<Waiting> {
  const { viewer } = context;
  const today = context.clock.today();
  const own = sql`assignment a where a.organization_id = ${viewer.organizationId}::uuid`;
  const acts = hasRole(viewer, 'SUPERVISOR', 'LEADER', 'REPORTER');
  const when = (allowed: boolean, from: Sql) => (allowed ? count(from) : sql`0`);
  const row = await context.reader.row<Waiting>(sql`select
    ${when(acts, sql`${own} and a.status = 'PENDING'`)} as "toAcknowledge",
    ${when(canReport(viewer), sql`${own} and a.status = 'IN_PROGRESS' and not ${lightSql('GREEN', 'a', today)}`)} as "toReport",
    ${when(canReview(viewer), sql`progress_report r where ${awaitsReviewSql(context, 'r')} and ${reportVisibleTo(viewer, 'r')}`)} as "reportsToReview",
    ${when(canReview(viewer), sql`assignment a where ${awaitsConfirmationSql(context)} and ${visibleTo(viewer, 'a')}`)} as "completionsToConfirm",
    ${when(canDecide(viewer), sql`change_request r where ${awaitsDecisionSql(context, 'r')} and ${requestVisibleTo(viewer, 'r')}`)} as "changesToDecide",
    ${when(canDecideEscalations(viewer), sql`escalation e where ${awaitsSql(context, 'e')} and ${escalationVisibleTo(viewer, 'e')}`)} as "escalationsToDecide",
    ${when(acts, sql`supervision_order o where o.status <> 'CLOSED' and ${unansweredSql(context, 'o')}`)} as "ordersToReply",
    ${when(
      canReviewSubmissions(viewer),
      sql`submission s where s.status = 'SUBMITTED' and s.author_id <> ${viewer.userId}::uuid
      and ${submissionVisibleTo(viewer, 's')}`,
    )} as "submissionsToReview"`);
  return (
    row ?? {
      toAcknowledge: 0,
      toReport: 0,
      reportsToReview: 0,
      completionsToConfirm: 0,
      changesToDecide: 0,
      escalationsToDecide: 0,
      ordersToReply: 0,
      submissionsToReview: 0,
    }
  );
}

const nothing: Figures = {
  assignments: 0,
  completed: 0,
  overdue: 0,
  red: 0,
  yellow: 0,
  green: 0,
  percent: 0,
  items: 0,
  itemsUncovered: 0,
};

export async function overview(context: SignedIn, workPlanId: string | null): Promise<OverviewRow> {
  const workPlan =
    workPlanId === null ? await currentWorkPlan(context) : await workPlanById(context, workPlanId);
  const [sums, tasks] = await Promise.all([workPlan ? figures(context, workPlan) : null, waiting(context)]);
  return { workPlan, ...(sums ?? nothing), ...tasks };
}
