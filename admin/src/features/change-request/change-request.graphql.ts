import { type DocumentType, graphql } from '@duban/schema/generated';

export const ChangeFields = graphql(/* GraphQL */ `
  fragment Change on ChangeRequest {
    id version kind status reason progress previousDueOn dueOn grantedDueOn until endedOn
    requestedAt decidedAt comment waitingDays unasked withSuperior availableActions
    requester { id name }
    decider { id name }
    assignment { workItem { id } }
  }
`);
export type Change = DocumentType<typeof ChangeFields>;

export const ChangeRequests = graphql(/* GraphQL */ `
  query ChangeRequests($filter: ChangeRequestFilter, $first: Int, $offset: Int) {
    changeRequests(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...Change
        organization { id shortName }
        assigner { id shortName }
        assignment { id dueOn percent light workItem { id number displayTitle } organization { id shortName } }
      }
    }
  }
`);
export type ChangeRow = DocumentType<typeof ChangeRequests>['changeRequests']['nodes'][number];

export const RequestChange = graphql(/* GraphQL */ `
  mutation RequestChange($input: RequestChangeInput!) {
    requestChange(input: $input) { changeRequest { id version status } }
  }
`);

export const ChangeAssignment = graphql(/* GraphQL */ `
  mutation ChangeAssignment($input: ChangeAssignmentInput!) {
    changeAssignment(input: $input) { changeRequest { id version status } }
  }
`);

export const DecideChangeRequest = graphql(/* GraphQL */ `
  mutation DecideChangeRequest($input: DecideChangeRequestInput!) {
    decideChangeRequest(input: $input) { changeRequest { id version status } }
  }
`);

export const WithdrawChangeRequest = graphql(/* GraphQL */ `
  mutation WithdrawChangeRequest($input: WithdrawChangeRequestInput!) {
    withdrawChangeRequest(input: $input) { changeRequest { id version status } }
  }
`);
