import { type DocumentType, graphql } from '@duban/schema/generated';

export const ReleasePlanOfYear = graphql(/* GraphQL */ `
  query ReleasePlanOfYear($filter: ReleasePlanFilter!) {
    releasePlans(filter: $filter, first: 1) {
      nodes {
        id version year status revision documentNumber reason approvedAt availableActions
        organization { id shortName }
        author { id name }
        approver { id name }
        entries {
          id month plannedOn subject
          subjectArea { id name }
          workItems { ...WorkItemChoice }
          pressRelease { id title status }
        }
      }
    }
  }
`);
export type YearPlan = DocumentType<typeof ReleasePlanOfYear>['releasePlans']['nodes'][number];
export type PlanEntry = YearPlan['entries'][number];

export const PlanAreas = graphql(/* GraphQL */ `
  query PlanAreas { subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name endsOn } } }
`);

export const CreateReleasePlan = graphql(/* GraphQL */ `
  mutation CreateReleasePlan($input: CreateReleasePlanInput!) { createReleasePlan(input: $input) { releasePlan { id } } }
`);

export const UpdateReleasePlan = graphql(/* GraphQL */ `
  mutation UpdateReleasePlan($input: UpdateReleasePlanInput!) { updateReleasePlan(input: $input) { releasePlan { id } } }
`);

export const ApproveReleasePlan = graphql(/* GraphQL */ `
  mutation ApproveReleasePlan($input: ApproveReleasePlanInput!) { approveReleasePlan(input: $input) { releasePlan { id } } }
`);

export const ReopenReleasePlan = graphql(/* GraphQL */ `
  mutation ReopenReleasePlan($input: ReopenReleasePlanInput!) { reopenReleasePlan(input: $input) { releasePlan { id } } }
`);

export const WithdrawReleasePlan = graphql(/* GraphQL */ `
  mutation WithdrawReleasePlan($input: WithdrawReleasePlanInput!) { withdrawReleasePlan(input: $input) { releasePlan { id } } }
`);
