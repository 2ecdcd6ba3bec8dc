import { type DocumentType, graphql } from '@duban/schema/generated';

export const AssistanceNotices = graphql(/* GraphQL */ `
  query AssistanceNotices($filter: AssistanceNoticeFilter, $first: Int, $offset: Int) {
    assistanceNotices(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title status mediaName mediaKind journalist startsAt feedbackDueOn overdue issuedAt
        organization { id shortName }
        issuer { id shortName }
      }
    }
  }
`);
export type NoticeRow = DocumentType<typeof AssistanceNotices>['assistanceNotices']['nodes'][number];

export const AssistanceNoticeQuery = graphql(/* GraphQL */ `
  query AssistanceNotice($id: ID!) {
    assistanceNotice(id: $id) {
      id version title status mediaName mediaKind journalist journalistPhone content assistance opinion startsAt
      feedbackDueOn overdue issuedAt arrangedAt feedback appearedOn url reportedAt comment closedAt availableActions
      arrangement { name post phone place note }
      organization { id name shortName }
      issuer { id name shortName }
      author { id name }
      reporter { id name }
      coverageRequest { id title }
      workItems { ...WorkItemChoice }
    }
  }
`);
export type NoticePage = NonNullable<DocumentType<typeof AssistanceNoticeQuery>['assistanceNotice']>;

/** The request that a notice is written for: what it says begins the notice. */
export const NoticeBeginning = graphql(/* GraphQL */ `
  query NoticeBeginning($id: ID!) {
    coverageRequest(id: $id) {
      id title content startsAt media
      organization { ...OrganizationChoice }
      workItems { ...WorkItemChoice }
    }
  }
`);
export type NoticeSource = NonNullable<DocumentType<typeof NoticeBeginning>['coverageRequest']>;

export const IssueAssistanceNotice = graphql(/* GraphQL */ `
  mutation IssueAssistanceNotice($input: IssueAssistanceNoticeInput!) {
    issueAssistanceNotice(input: $input) { assistanceNotice { id version status } }
  }
`);

export const ArrangeAssistance = graphql(/* GraphQL */ `
  mutation ArrangeAssistance($input: ArrangeAssistanceInput!) {
    arrangeAssistance(input: $input) { assistanceNotice { id version status } }
  }
`);

export const ReportAssistance = graphql(/* GraphQL */ `
  mutation ReportAssistance($input: ReportAssistanceInput!) {
    reportAssistance(input: $input) { assistanceNotice { id version status } }
  }
`);

export const ReviewAssistance = graphql(/* GraphQL */ `
  mutation ReviewAssistance($input: ReviewAssistanceInput!) {
    reviewAssistance(input: $input) { assistanceNotice { id version status } }
  }
`);

export const CancelAssistanceNotice = graphql(/* GraphQL */ `
  mutation CancelAssistanceNotice($input: CancelAssistanceNoticeInput!) {
    cancelAssistanceNotice(input: $input) { assistanceNotice { id version status } }
  }
`);
