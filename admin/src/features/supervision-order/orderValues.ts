import type { OrderKind, Urgency } from '@duban/schema/vocabulary/supervision-order';
import { type PlannedKind, plannedKinds } from '@duban/schema/vocabulary/supervision-plan';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import type { OrderedAssignment } from './supervision-order.graphql.ts';

/** What the form holds while an order is drawn up. */
export interface OrderValues {
  organizations: OrganizationChoice[];
  assignments: OrderedAssignment[];
  requirement: string;
  dueOn: string;
  urgency: Urgency;
  kind: OrderKind;
  /** empty for kinds without a plan */
  planId: string;
  rectificationRequired: boolean;
  despiteRepeat: boolean;
  repeatReason: string;
  /** what the order follows from */
  publicConcernId: string | null;
}

export function isPlanned(kind: OrderKind): boolean {
  return plannedKinds.some((planned) => planned === kind);
}

function unique<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

export interface PlanChoice {
  id: string;
  kind: PlannedKind;
}

export interface Beginning {
  assignments: OrderedAssignment[];
  plan?: PlanChoice | undefined;
  concern?: { id: string; organization: OrganizationChoice } | null;
}

export function beginWith({ assignments, plan, concern }: Beginning): OrderValues {
  const addressed = assignments.map(({ organization }) => organization);
  return {
    organizations: unique(concern ? [...addressed, concern.organization] : addressed),
    assignments,
    requirement: '',
    dueOn: '',
    urgency: 'NORMAL',
    kind: plan?.kind ?? 'DAILY_FOLLOW_UP',
    planId: plan?.id ?? '',
    rectificationRequired: false,
    despiteRepeat: false,
    repeatReason: '',
    publicConcernId: concern?.id ?? null,
  };
}

export function orderInput({ organizations, assignments, planId, repeatReason, ...rest }: OrderValues) {
  return {
    ...rest,
    planId: isPlanned(rest.kind) && planId ? planId : null,
    repeatReason: rest.despiteRepeat ? repeatReason : null,
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
