import {
  type SupervisionOrderAction,
  type SupervisionOrderStatus,
  supervisionOrderActions,
} from '@duban/schema/vocabulary/supervision-order';
import sql, { type Sql } from 'sql-template-tag';
import { type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { supervisionOrderStates } from './supervision-order.state.ts';

export interface OrderFacts extends ScopedRow {
  status: SupervisionOrderStatus;
  /** The viewer's own organization must answer it. */
  addressed: boolean;
}

/** The issuer's branch upwards sees an order whole; an addressee's branch sees it with its own part. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  // Whoever is addressed stands below the issuer, so in its province.
  if (viewer.scope.kind === 'PROVINCE') return scopeSql(viewer.scope, alias);
  const id = sql([`${alias}.id`]);
  return sql`${id} in (select vo.id from supervision_order vo where ${scopeSql(viewer.scope, 'vo')}
    union all select va.order_id from supervision_order_addressee va where ${scopeSql(viewer.scope, 'va')})`;
}

/** Addressees and replies: those of the viewer's branch, and all of them for an order of the viewer's branch. */
export function partVisibleTo(viewer: Viewer, part: string, order: string): Sql {
  return sql`(${scopeSql(viewer.scope, part)} or ${scopeSql(viewer.scope, order)})`;
}

export function canIssueOrders(viewer: Viewer): boolean {
  return hasRole(viewer, 'SUPERVISOR') && viewer.kind === 'BUREAU';
}

const rules: Readonly<Record<SupervisionOrderAction, (viewer: Viewer, order: OrderFacts) => boolean>> = {
  REPLY: (viewer, order) => order.addressed && hasRole(viewer, 'SUPERVISOR', 'LEADER', 'REPORTER'),
  CLOSE: (viewer, order) => order.organizationId === viewer.organizationId && canIssueOrders(viewer),
};

export function can(viewer: Viewer, action: SupervisionOrderAction, order: OrderFacts): boolean {
  return rules[action](viewer, order);
}

export function availableActions(viewer: Viewer, order: OrderFacts): SupervisionOrderAction[] {
  return supervisionOrderActions.filter(
    (action) => supervisionOrderStates.next(order.status, action) !== null && can(viewer, action, order),
  );
}
