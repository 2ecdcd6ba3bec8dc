import { type DocumentType, graphql } from '@duban/schema/generated';

/** What an answer to an invitation begins with. */
export const InvitationSourceFields = graphql(/* GraphQL */ `
  fragment InvitationSource on Invitation {
    id title requirement dueOn overdue
    issuer { id shortName }
    workItems { ...WorkItemChoice }
  }
`);
export type InvitationSource = DocumentType<typeof InvitationSourceFields>;

export const InvitationSourceQuery = graphql(/* GraphQL */ `
  query InvitationSourceOf($id: ID!) { invitation(id: $id) { ...InvitationSource } }
`);

/** What it was written from and what it answers are read by themselves: together they would be too deep. */
export const SubmissionDraftQuery = graphql(/* GraphQL */ `
  query SubmissionDraft($id: ID!) {
    submissionDraft(id: $id) {
      id version kind title body occurredAt
      attachments { id name size contentType }
      workItems { ...WorkItemChoice }
      publicityActivity { id title startsOn endsOn organization { id shortName } }
      progressReport { id }
      invitation { id }
    }
  }
`);
export type SubmissionDraftForm = NonNullable<DocumentType<typeof SubmissionDraftQuery>['submissionDraft']>;

export const SubmissionDrafts = graphql(/* GraphQL */ `
  query SubmissionDrafts($first: Int, $offset: Int) {
    submissionDrafts(first: $first, offset: $offset) {
      totalCount
      nodes {
        id version kind title savedAt
        author { id name }
        workItems { id number displayTitle }
        progressReport { id }
        invitation { id title dueOn }
      }
    }
  }
`);
export type SubmissionDraftRow = DocumentType<typeof SubmissionDrafts>['submissionDrafts']['nodes'][number];

export const SaveSubmissionDraft = graphql(/* GraphQL */ `
  mutation SaveSubmissionDraft($input: SaveSubmissionDraftInput!) {
    saveSubmissionDraft(input: $input) { submissionDraft { id version } }
  }
`);

export const DiscardSubmissionDraft = graphql(/* GraphQL */ `
  mutation DiscardSubmissionDraft($input: DiscardSubmissionDraftInput!) {
    discardSubmissionDraft(input: $input) { id }
  }
`);

export const DraftSubmissionFromReport = graphql(/* GraphQL */ `
  mutation DraftSubmissionFromReport($input: DraftSubmissionFromReportInput!) {
    draftSubmissionFromReport(input: $input) { submissionDraft { id } }
  }
`);

export const SimilarSubmissions = graphql(/* GraphQL */ `
  query SimilarSubmissions($title: String!, $body: String!, $exceptId: ID) {
    similarSubmissions(input: { title: $title, body: $body, exceptId: $exceptId }) {
      percent titlePercent bodyPercent sharedPassage
      submission {
        id title kind status late submittedAt adoptionCount
        organization { id shortName }
      }
    }
  }
`);
