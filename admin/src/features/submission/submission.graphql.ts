import { type DocumentType, graphql } from '@duban/schema/generated';

export const Submissions = graphql(/* GraphQL */ `
  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {
    submissions(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title kind status late occurredAt dueAt submittedAt adoptionCount
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
      id version title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions
      reviewComment reviewedAt
      reviewer { id name }
      author { id name }
      organization { id name shortName }
      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }
      publicityActivity { id title startsOn endsOn }
      progressReport { ...SourceReport }
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
export type AdoptionRow = SubmissionPage['adoptions'][number];
export type InstructionRow = SubmissionPage['instructions'][number];

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
