import { lightLabels } from '@duban/schema/vocabulary/assignment';
import { supervisionOrderColumns as heading } from '@duban/schema/vocabulary/export-columns';
import { filterLabels as label } from '@duban/schema/vocabulary/export-filters';
import {
  orderKindLabels,
  supervisionOrderStatusLabels,
  urgencyLabels,
} from '@duban/schema/vocabulary/supervision-order';
import { columnOf, type FilterWords, type Sheet } from '../../kernel/export/sheet.ts';
import { assignmentName } from '../assignment/assignment-sheet.queries.ts';
import { organizationName } from '../organization/organization.queries.ts';
import { planName } from '../supervision-plan/supervision-plan.queries.ts';
import { lightOfOrder } from './supervision-order.entity.ts';
import { SupervisionOrderFilter } from './supervision-order.inputs.ts';
import { type OrderLine, ordersQuery } from './supervision-order-sheet.queries.ts';

const column = columnOf<OrderLine>();
const columns = [
  column(heading.number, 'text', 26, (row) => row.number),
  column(heading.kind, 'text', 10, (row, { language }) => orderKindLabels[row.kind][language]),
  column(heading.urgency, 'text', 10, (row, { language }) => urgencyLabels[row.urgency][language]),
  column(heading.issuer, 'text', 28, (row) => row.issuer),
  column(heading.requirement, 'text', 60, (row) => row.requirement),
  column(heading.addressees, 'text', 40, (row) => row.addressees),
  column(heading.replied, 'number', 13, (row) => row.replied),
  column(heading.addressed, 'number', 11, (row) => row.addressed),
  column(
    heading.status,
    'text',
    10,
    (row, { language }) => supervisionOrderStatusLabels[row.status][language],
  ),
  column(
    heading.light,
    'text',
    7,
    (row, { language, today }) => lightLabels[lightOfOrder(row, today)][language],
  ),
  column(heading.dueOn, 'day', 12, (row) => row.dueOn),
  column(heading.issuedAt, 'moment', 17, (row) => row.issuedAt),
  column(heading.author, 'text', 10, (row) => row.author),
  column(heading.closedAt, 'moment', 17, (row) => row.closedAt),
  column(heading.conclusion, 'text', 40, (row) => row.conclusion),
];

const words: FilterWords<SupervisionOrderFilter> = {
  ids: { label: label.ids, value: 'ids' },
  year: { label: label.year, value: 'text' },
  kind: { label: label.kind, value: orderKindLabels },
  planId: { label: label.supervisionPlan, value: planName },
  status: { label: label.status, value: supervisionOrderStatusLabels },
  organizationId: { label: label.addressee, value: organizationName },
  assignmentId: { label: label.assignment, value: assignmentName },
  awaitingReply: { label: label.awaitingReply, value: 'flag' },
  awaitingIssuer: { label: label.awaitingIssuer, value: 'flag' },
  awaitingAcknowledgement: { label: label.awaitingAcknowledgement, value: 'flag' },
  search: { label: label.search, value: 'text' },
};

/** 督办单 */
export const supervisionOrderSheet: Sheet<SupervisionOrderFilter, OrderLine> = {
  name: 'supervision-orders',
  filter: { type: 'SupervisionOrderFilter', class: SupervisionOrderFilter, words },
  columns,
  query: async (context, filter) => ordersQuery(context, filter),
};
