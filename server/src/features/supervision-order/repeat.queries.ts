import { repeatDays } from '@duban/schema/vocabulary/supervision-order';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { addDays } from '../../kernel/days.ts';
import { idsOnly } from '../../kernel/id.ts';
import type { Reader } from '../../kernel/sql.ts';
import { visibleTo as planVisibleTo } from '../supervision-plan/supervision-plan.policy.ts';
import { visibleTo } from './supervision-order.policy.ts';

/** An organization that was asked about a point before: by an order, or by a plan that names both. */
export interface Repeat {
  organizationId: string;
  workItemId: string;
  orderId: string | null;
  planId: string | null;
  /** The order's number, the plan's title. */
  name: string;
  /** The order's day of issue, the plan's first day. */
  day: string;
  /** It still waits for something. */
  open: boolean;
}

/** What asked these organizations about these points and is open, or was lately; what is open first. */
export function repeatsOf(
  { viewer, clock }: SignedIn,
  reader: Reader,
  organizationIds: readonly string[],
  workItemIds: readonly string[],
): Promise<Repeat[]> {
  const since = addDays(clock.today(), -repeatDays);
  const organizations = sql`any(${idsOnly(organizationIds)}::uuid[])`;
  const items = sql`any(${idsOnly(workItemIds)}::uuid[])`;
  return reader.rows<Repeat>(sql`
    select distinct a.organization_id as "organizationId", b.work_item_id as "workItemId", o.id as "orderId",
      null::uuid as "planId", o.number as "name", (o.issued_at at time zone 'Asia/Shanghai')::date as "day",
      o.status <> 'CLOSED' as "open"
    from supervision_order_addressee a join supervision_order o on o.id = a.order_id
    join supervision_order_assignment l on l.order_id = o.id join assignment b on b.id = l.assignment_id
    where a.organization_id = ${organizations} and b.work_item_id = ${items}
      and (b.organization_id = a.organization_id or b.city_id = a.organization_id)
      and (o.status <> 'CLOSED' or o.issued_at >= ${since}::date) and ${visibleTo(viewer, 'o')}
    union all
    select g.organization_id, i.work_item_id, null, p.id, p.title, p.starts_on, p.status <> 'CLOSED'
    from supervision_plan_organization g join supervision_plan p on p.id = g.plan_id
    join supervision_plan_work_item i on i.plan_id = p.id
    where g.organization_id = ${organizations} and i.work_item_id = ${items}
      and p.status <> 'WITHDRAWN' and p.ends_on >= ${since}::date and ${planVisibleTo(viewer, 'p')}
    order by "open" desc, "day" desc, "name"`);
}
