import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { SupervisionDecision } from './supervision-decision.entity.ts';
import type { SupervisionReply } from './supervision-order.entity.ts';
import {
  type AddresseeRow,
  addresseesOfOrders,
  assignmentIdsOfOrders,
  decisionsOfAddressees,
  type OrderRow,
  ordersAbout,
  ordersOfPlans,
  repliesOfOrders,
  visibleOrders,
} from './supervision-order.queries.ts';

/** Null where the viewer may not see it. */
export const supervisionOrderOf = edge<string, OrderRow | null>(async (context, ids) =>
  oneByKey(ids, await visibleOrders(signedIn(context), context.reader, ids), (row) => row.id),
);

export const addresseesOf = edge<string, AddresseeRow[]>(async (context, ids) =>
  manyByKey(ids, await addresseesOfOrders(signedIn(context), ids), (row) => row.orderId),
);

export const repliesOf = edge<string, SupervisionReply[]>(async (context, ids) =>
  manyByKey(ids, await repliesOfOrders(signedIn(context), ids), (row) => row.orderId),
);

export const assignmentIdsOf = edge<string, { orderId: string; assignmentId: string }[]>(
  async (context, ids) =>
    manyByKey(ids, await assignmentIdsOfOrders(signedIn(context), ids), (row) => row.orderId),
);

export const ordersOfAssignments = edge<string, OrderRow[]>(async (context, ids) =>
  manyByKey(ids, await ordersAbout(signedIn(context), ids), (row) => row.assignmentId),
);

export const ordersOfPlan = edge<string, OrderRow[]>(async (context, ids) =>
  manyByKey(ids, await ordersOfPlans(signedIn(context), ids), (row) => row.planId ?? ''),
);

export const decisionsOf = edge<string, SupervisionDecision[]>(async (context, ids) =>
  manyByKey(ids, await decisionsOfAddressees(signedIn(context), ids), (row) => row.addresseeId),
);
