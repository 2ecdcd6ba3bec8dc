import {
  type AddresseeAction,
  type AddresseeStatus,
  addresseeActions,
  type OrderKind,
  type SupervisionOrderAction,
  type SupervisionOrderStatus,
  supervisionOrderActions,
} from '@duban/schema/vocabulary/supervision-order';
import sql, { type Sql } from 'sql-template-tag';
import { type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { addresseeStates, settledStatuses } from './addressee.state.ts';
import { supervisionOrderStates } from './supervision-order.state.ts';

export interface OrderFacts extends ScopedRow {
  status: SupervisionOrderStatus;
  /** Where the viewer's own organization stands, if it must answer; else null. */
  ownStatus: AddresseeStatus | null;
  /** It has acknowledged the conclusion. */
  ownSeen: boolean;
  /** Addressees that keep the order from being closed. */
  unsettled: number;
}

export interface AddresseeFacts {
  status: AddresseeStatus;
  rectification: boolean;
  issuerId: string;
  orderStatus: SupervisionOrderStatus;
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

const answers = (viewer: Viewer) => hasRole(viewer, 'SUPERVISOR', 'LEADER', 'REPORTER');

const rules: Readonly<Record<SupervisionOrderAction, (viewer: Viewer, order: OrderFacts) => boolean>> = {
  REPLY: (viewer, order) => order.ownStatus !== null && answers(viewer),
  CLOSE: (viewer, order) => order.organizationId === viewer.organizationId && canIssueOrders(viewer),
  ACKNOWLEDGE: (viewer, order) => order.ownStatus !== null && answers(viewer),
};

export function can(viewer: Viewer, action: SupervisionOrderAction, order: OrderFacts): boolean {
  return rules[action](viewer, order);
}

/** What the addressees' own states leave to do. */
const timely: Readonly<Record<SupervisionOrderAction, (order: OrderFacts) => boolean>> = {
  REPLY: ({ ownStatus }) => ownStatus !== null && addresseeStates.next(ownStatus, 'REPLY') !== null,
  CLOSE: ({ unsettled }) => unsettled === 0,
  ACKNOWLEDGE: ({ ownSeen }) => !ownSeen,
};

export function availableActions(viewer: Viewer, order: OrderFacts): SupervisionOrderAction[] {
  return supervisionOrderActions.filter(
    (action) =>
      supervisionOrderStates.next(order.status, action) !== null &&
      timely[action](order) &&
      can(viewer, action, order),
  );
}

/** The issuer's supervisor judges the answers; the addressee's own reply is an action of the order. */
export function canDecide(viewer: Viewer, addressee: Pick<AddresseeFacts, 'issuerId'>): boolean {
  return addressee.issuerId === viewer.organizationId && canIssueOrders(viewer);
}

export function availableDecisions(viewer: Viewer, addressee: AddresseeFacts): AddresseeAction[] {
  if (addressee.orderStatus === 'CLOSED' || !canDecide(viewer, addressee)) return [];
  return addresseeActions.filter(
    (action) =>
      action !== 'REPLY' &&
      addresseeStates.next(addressee.status, action) !== null &&
      (action !== 'VERIFY' || addressee.rectification),
  );
}

/** `isSettled` as a condition over an addressee's and its order's alias. */
export function settledSql(addressee: string, order: string): Sql {
  const status = sql([`${addressee}.status`]);
  const among = (statuses: readonly AddresseeStatus[]) => sql`${status} = any(${[...statuses]}::text[])`;
  const daily: OrderKind = 'DAILY_FOLLOW_UP';
  return sql`case when ${sql([`${addressee}.rectification`])} then ${among(settledStatuses.rectification)}
    when ${sql([`${order}.kind`])} = ${daily} then ${among(settledStatuses.daily)} else ${among(settledStatuses.check)} end`;
}
