import { type DocumentType, graphql } from '@duban/schema/generated';

export const PublicityActivities = graphql(/* GraphQL */ `
  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {
    publicityActivities(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title theme startsOn endsOn status
        organization { id shortName }
        workItems { id number displayTitle }
        submissionCount
        totals { units reported }
      }
    }
  }
`);
export type ActivityRow = DocumentType<typeof PublicityActivities>['publicityActivities']['nodes'][number];

export const PublicityActivityQuery = graphql(/* GraphQL */ `
  query PublicityActivity($id: ID!) {
    publicityActivity(id: $id) {
      id version title theme startsOn endsOn status createdAt content summary cancelReason closedAt summaryDueOn availableActions
      steps { title dueOn doneOn }
      occasion { id name }
      organization { id name shortName }
      author { id name }
      closer { id name }
      workItems { ...WorkItemChoice }
      totals { units answered reported declined events people materials }
      adoptions { level count }
      attachments { id name size url }
      parts {
        id version status invitedAt answeredAt note events people materials summary reportedAt availableActions
        organization { id shortName }
        reporter { id name }
        attachments { id name size url }
      }
      submissionCount
    }
  }
`);
export type ActivityPage = NonNullable<DocumentType<typeof PublicityActivityQuery>['publicityActivity']>;
export type PartRow = ActivityPage['parts'][number];

/** For naming the activity that a piece is about. */
export const ActivityChoices = graphql(/* GraphQL */ `
  query ActivityChoices($filter: PublicityActivityFilter, $first: Int) {
    publicityActivities(filter: $filter, first: $first) {
      nodes { id title startsOn endsOn organization { id shortName } }
    }
  }
`);
export type ActivityChoice = DocumentType<typeof ActivityChoices>['publicityActivities']['nodes'][number];

export const CreatePublicityActivity = graphql(/* GraphQL */ `
  mutation CreatePublicityActivity($input: CreatePublicityActivityInput!) {
    createPublicityActivity(input: $input) { publicityActivity { id } }
  }
`);

export const UpdatePublicityActivity = graphql(/* GraphQL */ `
  mutation UpdatePublicityActivity($input: UpdatePublicityActivityInput!) {
    updatePublicityActivity(input: $input) { publicityActivity { id } }
  }
`);

export const InviteToActivity = graphql(/* GraphQL */ `
  mutation InviteToActivity($input: InviteToActivityInput!) {
    inviteToActivity(input: $input) { publicityActivity { id } }
  }
`);

export const MarkActivityStep = graphql(/* GraphQL */ `
  mutation MarkActivityStep($input: MarkActivityStepInput!) {
    markActivityStep(input: $input) { publicityActivity { id } }
  }
`);

export const SummariseActivity = graphql(/* GraphQL */ `
  mutation SummariseActivity($input: SummarisePublicityActivityInput!) {
    summarisePublicityActivity(input: $input) { publicityActivity { id } }
  }
`);

export const CancelActivity = graphql(/* GraphQL */ `
  mutation CancelActivity($input: CancelPublicityActivityInput!) {
    cancelPublicityActivity(input: $input) { publicityActivity { id } }
  }
`);

export const AnswerInvitation = graphql(/* GraphQL */ `
  mutation AnswerInvitation($input: AnswerActivityInvitationInput!) {
    answerActivityInvitation(input: $input) { activityPart { id } }
  }
`);

export const ReportPart = graphql(/* GraphQL */ `
  mutation ReportPart($input: ReportActivityPartInput!) {
    reportActivityPart(input: $input) { activityPart { id } }
  }
`);
