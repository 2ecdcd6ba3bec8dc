import { type DocumentType, graphql } from '@duban/schema/generated';

export const Invitations = graphql(/* GraphQL */ `
  query Invitations($filter: InvitationFilter, $first: Int, $offset: Int) {
    invitations(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title status dueOn overdue late issuedAt
        organization { id shortName }
        issuer { id shortName }
        workItems { id number displayTitle }
      }
    }
  }
`);
export type InvitationRow = DocumentType<typeof Invitations>['invitations']['nodes'][number];

export const InvitationQuery = graphql(/* GraphQL */ `
  query Invitation($id: ID!) {
    invitation(id: $id) {
      id version title requirement status dueOn overdue late issuedAt closedAt reason availableActions
      organization { id name shortName }
      issuer { id name shortName }
      author { id name }
      workItems { ...WorkItemChoice section { id ordinal title } workPlan { id year } }
      submission {
        id title kind status late submittedAt adoptionCount
        organization { id shortName }
      }
    }
  }
`);
export type InvitationPage = NonNullable<DocumentType<typeof InvitationQuery>['invitation']>;

export const InviteSubmissions = graphql(/* GraphQL */ `
  mutation InviteSubmissions($input: InviteSubmissionsInput!) {
    inviteSubmissions(input: $input) { invitations { id } }
  }
`);

export const FailInvitation = graphql(/* GraphQL */ `
  mutation FailInvitation($input: FailInvitationInput!) {
    failInvitation(input: $input) { invitation { id version status } }
  }
`);

export const CancelInvitation = graphql(/* GraphQL */ `
  mutation CancelInvitation($input: CancelInvitationInput!) {
    cancelInvitation(input: $input) { invitation { id version status } }
  }
`);
