import { type DocumentType, graphql } from '@duban/schema/generated';

export const SupervisionPlans = graphql(/* GraphQL */ `
  query SupervisionPlans($filter: SupervisionPlanFilter, $first: Int, $offset: Int) {
    supervisionPlans(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title kind status startsOn endsOn
        organization { id shortName }
        organizations { id }
        workItems { id number displayTitle }
        orders { id }
      }
    }
  }
`);
export type PlanRow = DocumentType<typeof SupervisionPlans>['supervisionPlans']['nodes'][number];

export const SupervisionPlanQuery = graphql(/* GraphQL */ `
  query SupervisionPlan($id: ID!) {
    supervisionPlan(id: $id) {
      id version title kind status scope startsOn endsOn createdAt approvedAt returnedAt returnComment withdrawnAt withdrawReason closedAt over availableActions
      organization { id name shortName }
      author { id name }
      approver { id name }
      returner { id name }
      withdrawer { id name }
      organizations { ...OrganizationChoice }
      workItems { ...WorkItemChoice }
      orders {
        id number kind requirement urgency status light dueOn issuedAt
        issuer { id shortName }
        addressees { id status dueOn organization { id shortName } }
      }
    }
  }
`);
export type PlanPage = NonNullable<DocumentType<typeof SupervisionPlanQuery>['supervisionPlan']>;

/** What an order may be issued under today. */
export const SupervisionPlanChoices = graphql(/* GraphQL */ `
  query SupervisionPlanChoices {
    supervisionPlans(filter: { own: true, status: APPROVED }, first: 100) {
      nodes { id title kind startsOn endsOn }
    }
  }
`);

export const CreateSupervisionPlan = graphql(/* GraphQL */ `
  mutation CreateSupervisionPlan($input: CreateSupervisionPlanInput!) {
    createSupervisionPlan(input: $input) { supervisionPlan { id } }
  }
`);

export const UpdateSupervisionPlan = graphql(/* GraphQL */ `
  mutation UpdateSupervisionPlan($input: UpdateSupervisionPlanInput!) {
    updateSupervisionPlan(input: $input) { supervisionPlan { id version } }
  }
`);

export const ApproveSupervisionPlan = graphql(/* GraphQL */ `
  mutation ApproveSupervisionPlan($input: ApproveSupervisionPlanInput!) {
    approveSupervisionPlan(input: $input) { supervisionPlan { id version status } }
  }
`);

export const WithdrawSupervisionPlan = graphql(/* GraphQL */ `
  mutation WithdrawSupervisionPlan($input: WithdrawSupervisionPlanInput!) {
    withdrawSupervisionPlan(input: $input) { supervisionPlan { id version status } }
  }
`);

export const ReturnSupervisionPlan = graphql(/* GraphQL */ `
  mutation ReturnSupervisionPlan($input: ReturnSupervisionPlanInput!) {
    returnSupervisionPlan(input: $input) { supervisionPlan { id version status } }
  }
`);

export const CloseSupervisionPlan = graphql(/* GraphQL */ `
  mutation CloseSupervisionPlan($input: CloseSupervisionPlanInput!) {
    closeSupervisionPlan(input: $input) { supervisionPlan { id version status } }
  }
`);
