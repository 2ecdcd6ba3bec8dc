import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { visibleTo } from '../assignment/assignment.policy.ts';
import { lightSql, overdueSql } from '../assignment/assignment.queries.ts';
import { coveredSql } from '../submission/coverage.queries.ts';
import type { WorkPlan } from '../work-plan/work-plan.entity.ts';
import { currentWorkPlan, workPlanById } from '../work-plan/work-plan.queries.ts';
import { type Waiting, waiting } from './waiting.queries.ts';

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
