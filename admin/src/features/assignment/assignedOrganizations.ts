import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import type { Cadence } from '@duban/schema/vocabulary/work-plan';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';

/** What the form holds while an item is assigned, or an assignment broken down. */
export interface AssignedOrganizations {
  lead: OrganizationChoice[];
  support: OrganizationChoice[];
  dueOn: string;
  cadence: Cadence | '';
}
export const emptyAssigned: AssignedOrganizations = { lead: [], support: [], dueOn: '', cadence: '' };

/**
 * Parts fall due with the whole unless told. Where the point lays down how often each level reports, what holds for the
 * whole is another level's rhythm, and the server takes the right one by itself.
 */
export function beginBreakDown({
  dueOn,
  cadence,
  workItem,
}: {
  dueOn: string;
  cadence: Cadence;
  workItem: { cadences: readonly unknown[] };
}): AssignedOrganizations {
  return { ...emptyAssigned, dueOn, cadence: workItem.cadences.length > 0 ? '' : cadence };
}

export function assignedInput({ lead, support, dueOn, cadence }: AssignedOrganizations) {
  const each = (role: AssignmentRole) => (organization: OrganizationChoice) => ({
    organizationId: organization.id,
    role,
    dueOn,
    ...(cadence && { cadence }),
  });
  return [...lead.map(each('LEAD')), ...support.map(each('SUPPORT'))];
}

/** The API numbers the organizations through, leads first; the form has one date and one cadence for all. */
export function placeOfAssigned(path: string, { lead }: AssignedOrganizations): string {
  const [head, index, field] = path.split('.');
  if (head !== 'organizations') return path;
  if (field === 'dueOn' || field === 'cadence') return field;
  return index === undefined || Number(index) < lead.length ? 'lead' : 'support';
}
