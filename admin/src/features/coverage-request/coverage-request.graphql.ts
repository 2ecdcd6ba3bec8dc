import { type DocumentType, graphql } from '@duban/schema/generated';

export const CoverageRequests = graphql(/* GraphQL */ `
  query CoverageRequests($filter: CoverageRequestFilter, $first: Int, $offset: Int) {
    coverageRequests(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title status media startsAt requestedAt department
        organization { id shortName }
        workItems { id number displayTitle }
      }
    }
  }
`);
export type RequestRow = DocumentType<typeof CoverageRequests>['coverageRequests']['nodes'][number];

export const CoverageRequestQuery = graphql(/* GraphQL */ `
  query CoverageRequest($id: ID!) {
    coverageRequest(id: $id) {
      id version title department content status round media startsAt endsAt requestedAt outcome handledAt availableActions
      contact { name post officePhone mobile }
      signatures { round step decision comment at person { id name } }
      organization { id name shortName }
      office { id name shortName }
      applicant { id name }
      handler { id name }
      workItems { ...WorkItemChoice }
      assistanceNotices { id title status mediaName organization { id shortName } }
    }
  }
`);
export type RequestPage = NonNullable<DocumentType<typeof CoverageRequestQuery>['coverageRequest']>;
export type Signature = RequestPage['signatures'][number];

export const RequestCoverage = graphql(/* GraphQL */ `
  mutation RequestCoverage($input: RequestCoverageInput!) {
    requestCoverage(input: $input) { coverageRequest { id version status } }
  }
`);

export const ResubmitCoverageRequest = graphql(/* GraphQL */ `
  mutation ResubmitCoverageRequest($input: ResubmitCoverageRequestInput!) {
    resubmitCoverageRequest(input: $input) { coverageRequest { id version status } }
  }
`);

export const SignCoverageRequest = graphql(/* GraphQL */ `
  mutation SignCoverageRequest($input: SignCoverageRequestInput!) {
    signCoverageRequest(input: $input) { coverageRequest { id version status } }
  }
`);

export const WithdrawCoverageRequest = graphql(/* GraphQL */ `
  mutation WithdrawCoverageRequest($input: WithdrawCoverageRequestInput!) {
    withdrawCoverageRequest(input: $input) { coverageRequest { id version status } }
  }
`);

export const HandleCoverageRequest = graphql(/* GraphQL */ `
  mutation HandleCoverageRequest($input: HandleCoverageRequestInput!) {
    handleCoverageRequest(input: $input) { coverageRequest { id version status } }
  }
`);
