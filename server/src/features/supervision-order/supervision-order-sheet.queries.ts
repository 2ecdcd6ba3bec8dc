import {
  answerOwed,
  type OrderKind,
  type SupervisionOrderStatus,
  type Urgency,
} from '@duban/schema/vocabulary/supervision-order';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import type { SheetQuery } from '../../kernel/export/sheet.ts';
import type { SupervisionOrderFilter } from './supervision-order.inputs.ts';
import { partVisibleTo } from './supervision-order.policy.ts';
import { conditions, newestFirst } from './supervision-order.queries.ts';

/** An order with those of its addressees that the viewer may see. */
export interface OrderLine {
  number: string;
  kind: OrderKind;
  urgency: Urgency;
  issuer: string;
  requirement: string;
  addressees: string | null;
  replied: number;
  addressed: number;
  status: SupervisionOrderStatus;
  dueOn: string;
  awaitedOn: string | null;
  issuedAt: string;
  author: string;
  closedAt: string | null;
  conclusion: string | null;
}

export function ordersQuery(context: SignedIn, filter: SupervisionOrderFilter): SheetQuery {
  const where = conditions(context, filter);
  return {
    count: sql`select count(*)::int as count from supervision_order o where ${where}`,
    rows: sql`
      select o.number, o.kind, o.urgency, g.name as issuer, o.requirement, d.names as addressees, d.replied::int as replied,
        d.addressed::int as addressed, o.status, o.due_on as "dueOn", o.awaited_on as "awaitedOn", o.issued_at as "issuedAt", u.name as author,
        o.closed_at as "closedAt", o.conclusion
      from supervision_order o
      join organization g on g.id = o.organization_id
      join app_user u on u.id = o.author_id
      cross join lateral (select string_agg(n.name, '、' order by n.sort_order, a.id) as names,
          count(*) filter (where a.status <> all(${[...answerOwed]}::text[])) as replied, count(*) as addressed
        from supervision_order_addressee a join organization n on n.id = a.organization_id
        where a.order_id = o.id and ${partVisibleTo(context.viewer, 'a', 'o')}) d
      where ${where} order by ${newestFirst}`,
  };
}
