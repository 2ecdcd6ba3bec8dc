import {
  type AccountabilityKind,
  type AccountabilityMeasure,
  accountabilityKindRules,
  accountabilityKinds,
  type Responsibility,
} from '@duban/schema/vocabulary/accountability';
import type { BreachCitation } from '../discipline-record/discipline-record.graphql.ts';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import type { CitableAssignment, CitableOrder } from './accountability.graphql.ts';

export interface ProposedPerson {
  name: string;
  post: string;
  responsibility: Responsibility;
}

/** What the form holds while a proposal is drawn up. */
export interface ProposalValues {
  kind: AccountabilityKind;
  organization: OrganizationChoice | null;
  assignments: CitableAssignment[];
  orders: CitableOrder[];
  disciplineRecordId: string;
  grounds: string;
  persons: ProposedPerson[];
  measure: AccountabilityMeasure | '';
  competentOrgan: string;
  effectiveFrom: string;
  effectiveTo: string;
}

const person = (name: string | null, responsibility: Responsibility): ProposedPerson[] =>
  name ? [{ name, post: '', responsibility }] : [];

/** Begins with what it was proposed from: whose work it is, and whom the assignment names. */
export function beginWith(
  assignment: CitableAssignment | undefined,
  order: CitableOrder | undefined,
  kind: string | null,
  breach: BreachCitation | undefined = undefined,
): ProposalValues {
  const addressees = order?.addressees ?? [];
  const addressee = addressees.length === 1 ? addressees[0]?.organization : undefined;
  return {
    kind: accountabilityKinds.find((known) => known === kind) ?? 'CRITICISM',
    organization: assignment?.organization ?? addressee ?? breach?.organization ?? null,
    assignments: assignment ? [assignment] : [],
    orders: order ? [order] : [],
    disciplineRecordId: breach?.id ?? '',
    grounds: breach?.facts ?? '',
    persons: assignment
      ? [...person(assignment.responsiblePerson, 'DIRECT'), ...person(assignment.leaderInCharge, 'MAIN')]
      : (breach?.persons ?? []).map(({ name, post }) => ({ name, post, responsibility: 'DIRECT' })),
    measure: '',
    competentOrgan: '',
    effectiveFrom: '',
    effectiveTo: '',
  };
}

export function proposalInput({ organization, assignments, orders, ...values }: ProposalValues) {
  const { measured } = accountabilityKindRules[values.kind];
  return {
    kind: values.kind,
    organizationId: organization?.id ?? '',
    grounds: values.grounds,
    assignmentIds: assignments.map(({ id }) => id),
    supervisionOrderIds: orders.map(({ id }) => id),
    disciplineRecordId: values.disciplineRecordId || null,
    persons: values.persons,
    measure: measured ? values.measure || null : null,
    competentOrgan: measured ? values.competentOrgan : null,
    effectiveFrom: values.effectiveFrom || null,
    effectiveTo: values.effectiveTo || null,
  };
}

const places: Readonly<Record<string, string>> = {
  organizationId: 'organization',
  assignmentIds: 'assignments',
  supervisionOrderIds: 'orders',
};

export function placeOfProposal(path: string): string {
  const [head = ''] = path.split('.');
  return places[head] ?? path;
}
