import { type DocumentType, graphql } from '@duban/schema/generated';

export const Submissions = graphql(/* GraphQL */ `
  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {
    submissions(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title kind status late occurredAt dueAt submittedAt adoptionCount secrecy followUpOverdue
        reviewing { id shortName }
        organization { id shortName }
        workItems { id number displayTitle }
      }
    }
  }
`);
export type SubmissionRow = DocumentType<typeof Submissions>['submissions']['nodes'][number];

export const SubmissionQuery = graphql(/* GraphQL */ `
  query Submission($id: ID!) {
    submission(id: $id) {
      id version mayTie title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions
      reviewComment reviewedAt
      reviewer { id name }
      secrecy textVersion waitingSince overheadFrom followUpDueAt followUpOverdue matterClosedAt
      reviewing { id shortName }
      accepter { id shortName }
      secrecyReview { ...PieceStep }
      attachments { id name size contentType url }
      steps { ...PieceStep }
      texts {
        number title body writtenAt
        attachments { id name size url }
        writer { id name }
        titleChanges { kind text }
        changes { kind text }
      }
      followUps { id ordinal news measures closes late reportedAt author { id name } }
      author { id name }
      organization { id name shortName }
      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }
      publicityActivity { id title startsOn endsOn organization { id shortName } }
      progressReport { ...SourceReport }
      invitation { id title }
      adoptions {
        id channel kind level place adoptedOn url
        recordedBy { id name }
        attachments { id name size url }
      }
      jointAuthors { id name shortName level kind parent { id name shortName } }
      instructions {
        id version leader level instructedOn text availableActions
        recordedBy { id name }
        assignment { id workItem { id number displayTitle } organization { id shortName } }
      }
    }
  }
`);
export type SubmissionPage = NonNullable<DocumentType<typeof SubmissionQuery>['submission']>;
export type PieceStep = SubmissionPage['steps'][number];
export type PieceText = SubmissionPage['texts'][number];
export type AdoptionRow = SubmissionPage['adoptions'][number];
export type InstructionRow = SubmissionPage['instructions'][number];

export const PieceStepFields = graphql(/* GraphQL */ `
  fragment PieceStep on SubmissionStep {
    id action textVersion comment at
    person { id name }
    organization { id shortName }
    marks { part start end quote note }
  }
`);

export const SourceReportFields = graphql(/* GraphQL */ `
  fragment SourceReport on ProgressReport {
    id percent summary submittedAt
    author { id name }
    organization { id shortName }
    assignment { id workItem { id number displayTitle section { id ordinal title } workPlan { id year } } }
  }
`);
export type SourceReport = DocumentType<typeof SourceReportFields>;

export const SourceReportQuery = graphql(/* GraphQL */ `
  query SourceReportOf($id: ID!) { progressReport(id: $id) { ...SourceReport } }
`);

export const SubmitSubmission = graphql(/* GraphQL */ `
  mutation SubmitSubmission($input: SubmitSubmissionInput!) {
    submitSubmission(input: $input) { submission { id late } }
  }
`);

export const ReviewSubmission = graphql(/* GraphQL */ `
  mutation ReviewSubmission($input: ReviewSubmissionInput!) {
    reviewSubmission(input: $input) { submission { id version status } }
  }
`);

export const ReviewSecrecy = graphql(/* GraphQL */ `
  mutation ReviewSecrecy($input: ReviewSecrecyInput!) {
    reviewSecrecy(input: $input) { submission { id version secrecy } }
  }
`);

export const ResubmitSubmission = graphql(/* GraphQL */ `
  mutation ResubmitSubmission($input: ResubmitSubmissionInput!) {
    resubmitSubmission(input: $input) { submission { id version status } }
  }
`);

export const WithdrawSubmission = graphql(/* GraphQL */ `
  mutation WithdrawSubmission($input: WithdrawSubmissionInput!) {
    withdrawSubmission(input: $input) { submission { id version status } }
  }
`);

export const FollowUpSubmission = graphql(/* GraphQL */ `
  mutation FollowUpSubmission($input: FollowUpSubmissionInput!) {
    followUpSubmission(input: $input) { submission { id version } }
  }
`);

export const RecordAdoption = graphql(/* GraphQL */ `
  mutation RecordAdoption($input: RecordAdoptionInput!) {
    recordAdoption(input: $input) { submission { id version adoptionCount } }
  }
`);

export const RecordInstruction = graphql(/* GraphQL */ `
  mutation RecordInstruction($input: RecordInstructionInput!) {
    recordInstruction(input: $input) { instruction { id } }
  }
`);

export const FollowInstruction = graphql(/* GraphQL */ `
  mutation FollowInstruction($input: FollowInstructionInput!) {
    followInstruction(input: $input) { instruction { id version } }
  }
`);

/** Assignments of the piece's organization that an instruction may lead to. */
export const TaskChoices = graphql(/* GraphQL */ `
  query TaskChoices($organizationId: ID!) {
    assignments(filter: { organizationId: $organizationId }, first: 100) {
      nodes { id workItem { id number displayTitle } }
    }
  }
`);

export const NameJointAuthors = graphql(/* GraphQL */ `
  mutation NameJointAuthors($input: NameJointAuthorsInput!) {
    nameJointAuthors(input: $input) { submission { id version } }
  }
`);

export const RecordFalsePiece = graphql(/* GraphQL */ `
  mutation RecordFalsePiece($input: RecordPublicityFaultInput!) {
    recordPublicityFault(input: $input) { publicityFault { id } }
  }
`);
