import type { Urgency } from '@duban/schema/vocabulary/supervision-order';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import type { OrderedAssignment } from './supervision-order.graphql.ts';

/** What the form holds while an order is drawn up. */
export interface OrderValues {
  organizations: OrganizationChoice[];
  assignments: OrderedAssignment[];
  requirement: string;
  dueOn: string;
  urgency: Urgency;
}

function unique<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

export function beginWith(assignments: OrderedAssignment[]): OrderValues {
  return {
    organizations: unique(assignments.map(({ organization }) => organization)),
    assignments,
    requirement: '',
    dueOn: '',
    urgency: 'NORMAL',
  };
}

export function orderInput({ organizations, assignments, ...rest }: OrderValues) {
  return {
    ...rest,
    organizationIds: organizations.map(({ id }) => id),
    assignmentIds: assignments.map(({ id }) => id),
  };
}

export function placeOfOrder(path: string): string {
  const [head = ''] = path.split('.');
  return { organizationIds: 'organizations', assignmentIds: 'assignments' }[head] ?? head;
}

/** An order speaks only of what its addressees, or those below them, were given. */
export function isOf(assignment: OrderedAssignment, organizations: readonly OrganizationChoice[]): boolean {
  const { id, parent } = assignment.organization;
  const line = [id, parent?.id, parent?.parent?.id];
  return organizations.some((organization) => line.includes(organization.id));
}

export function withOrganizationOf(
  organizations: readonly OrganizationChoice[],
  assignments: readonly OrderedAssignment[],
): OrganizationChoice[] {
  const missing = assignments.filter((assignment) => !isOf(assignment, organizations));
  return unique([...organizations, ...missing.map(({ organization }) => organization)]);
}
