import { type DocumentType, graphql } from '@duban/schema/generated';

export const EscalationFields = graphql(/* GraphQL */ `
  fragment Rung on Escalation {
    id version level status dueOn onDay decidedAt reason availableActions
    policy { id revision ofPlan }
    decider { id name }
    supervisionOrder { id number }
    accountabilityDecision { id kind number }
  }
`);
export type Rung = DocumentType<typeof EscalationFields>;

export const Escalations = graphql(/* GraphQL */ `
  query Escalations($filter: EscalationFilter, $first: Int, $offset: Int) {
    escalations(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...Rung
        organization { id shortName }
        assigner { id shortName }
        assignment { id percent status light workItem { id number displayTitle } }
      }
    }
  }
`);
export type EscalationRow = DocumentType<typeof Escalations>['escalations']['nodes'][number];

export const AssignmentEscalations = graphql(/* GraphQL */ `
  query AssignmentEscalations($id: ID!) {
    assignment(id: $id) {
      id dueOn escalationLevel
      escalations { ...Rung }
    }
  }
`);

/** What a rung may have been climbed by. */
export const OrdersAboutAssignment = graphql(/* GraphQL */ `
  query OrdersAboutAssignment($id: ID!) {
    assignment(id: $id) { id supervisionOrders { id number status } }
  }
`);

export const DecisionsAboutAssignment = graphql(/* GraphQL */ `
  query DecisionsAboutAssignment($id: ID!, $kind: AccountabilityKind) {
    accountabilityDecisions(filter: { assignmentId: $id, kind: $kind }, first: 50) {
      nodes { id number status proposedAt }
    }
  }
`);

export const CarryOutEscalation = graphql(/* GraphQL */ `
  mutation CarryOutEscalation($input: CarryOutEscalationInput!) {
    carryOutEscalation(input: $input) { escalation { id version status } }
  }
`);

export const WaiveEscalation = graphql(/* GraphQL */ `
  mutation WaiveEscalation($input: WaiveEscalationInput!) {
    waiveEscalation(input: $input) { escalation { id version status } }
  }
`);

export const EscalationPolicyQuery = graphql(/* GraphQL */ `
  query EscalationPolicy($workPlanId: ID) {
    escalationPolicy(workPlanId: $workPlanId) {
      revision ofPlan version availableActions
      steps { moment days unit level }
      revisions { id revision validFrom setAt author { id name } steps { moment days unit level } }
    }
  }
`);
export type Policy = DocumentType<typeof EscalationPolicyQuery>['escalationPolicy'];
export type PolicyStep = Policy['steps'][number];

export const SetEscalationPolicy = graphql(/* GraphQL */ `
  mutation SetEscalationPolicy($input: SetEscalationPolicyInput!) {
    setEscalationPolicy(input: $input) { escalationPolicy { revision version } }
  }
`);
