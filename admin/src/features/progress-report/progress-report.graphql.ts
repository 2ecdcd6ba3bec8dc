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
  }
`);
export type Report = DocumentType<typeof ReportFieldsFragment>;

export const ProgressReports = graphql(/* GraphQL */ `
  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {
    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }
  }
`);

export const SubmitProgressReport = graphql(/* GraphQL */ `
  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {
    submitProgressReport(input: $input) { progressReport { id version status } }
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
