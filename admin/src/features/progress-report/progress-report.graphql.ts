import { type DocumentType, graphql } from '@duban/schema/generated';

export const ReportFieldsFragment = graphql(/* GraphQL */ `
  fragment ReportFields on ProgressReport {
    id version status percent summary difficulties nextSteps submittedAt reviewedAt reviewComment availableActions
    measurements { value target { id name comparator value unit } }
    attachments { id name size url }
    author { id name }
    reviewer { id name }
    organization { id shortName }
    assignment { id workItem { id number displayTitle } }
    revision correctionReason
    corrects { id revision percent summary measurements { value target { id } } }
    replacedBy { id revision }
    previous { id percent submittedAt measurements { value target { id } } }
    parts {
      id percent summary revision reviewComment
      organization { id shortName }
      author { id name }
      reviewer { id name }
      measurements { value target { id name comparator value unit } }
      assignment { id }
    }
  }
`);
export type Report = DocumentType<typeof ReportFieldsFragment>;

export const ProgressReports = graphql(/* GraphQL */ `
  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {
    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }
  }
`);

export const ReportBasis = graphql(/* GraphQL */ `
  query ReportBasis($id: ID!) {
    assignment(id: $id) {
      id
      lastReport { ...ReportFields }
      recentReports { ...ReportFields }
      reportDrafts {
        id version periodId percent summary difficulties nextSteps savedAt
        author { id name }
        measurements { value target { id } }
        attachments { id name size contentType }
      }
    }
  }
`);
export type Draft = NonNullable<DocumentType<typeof ReportBasis>['assignment']>['reportDrafts'][number];

export const SubmitProgressReport = graphql(/* GraphQL */ `
  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {
    submitProgressReport(input: $input) { progressReport { id version status } }
  }
`);

export const SaveProgressReportDraft = graphql(/* GraphQL */ `
  mutation SaveProgressReportDraft($input: SaveProgressReportDraftInput!) {
    saveProgressReportDraft(input: $input) { progressReportDraft { id version savedAt } }
  }
`);

export const DiscardProgressReportDraft = graphql(/* GraphQL */ `
  mutation DiscardProgressReportDraft($input: DiscardProgressReportDraftInput!) {
    discardProgressReportDraft(input: $input) { assignment { id } }
  }
`);

export const CorrectProgressReport = graphql(/* GraphQL */ `
  mutation CorrectProgressReport($input: CorrectProgressReportInput!) {
    correctProgressReport(input: $input) { progressReport { id version status } }
  }
`);

export const ReviewProgressReport = graphql(/* GraphQL */ `
  mutation ReviewProgressReport($input: ReviewProgressReportInput!) {
    reviewProgressReport(input: $input) { progressReport { id version status } }
  }
`);

export const CompletionsToConfirm = graphql(/* GraphQL */ `
  query CompletionsToConfirm($first: Int, $offset: Int) {
    assignments(filter: { awaitingConfirmation: true }, first: $first, offset: $offset) {
      totalCount
      nodes {
        id version status percent dueOn claimedAt completionSummary light availableActions role
        organization { id shortName }
        workItem { id number displayTitle requirement targets { id name comparator value unit } }
        recentReports { id percent summary status submittedAt measurements { value target { id name comparator value unit } } }
      }
    }
  }
`);
export type CompletionClaim = DocumentType<typeof CompletionsToConfirm>['assignments']['nodes'][number];
