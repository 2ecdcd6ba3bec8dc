import { type DocumentType, graphql } from '@duban/schema/generated';

export const PublicConcerns = graphql(/* GraphQL */ `
  query PublicConcerns($filter: PublicConcernFilter, $first: Int, $offset: Int) {
    publicConcerns(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title status source severity raisedOn dueOn light repeatCount taskCount
        subject { id name }
        organization { id shortName }
        place { id shortName }
      }
    }
  }
`);
export type ConcernRow = DocumentType<typeof PublicConcerns>['publicConcerns']['nodes'][number];

export const PublicConcernQuery = graphql(/* GraphQL */ `
  query PublicConcern($id: ID!) {
    publicConcern(id: $id) {
      id version title text status source channel url raisedOn placeNote severity dueOn light recordedAt answer answeredAt
      satisfaction closedAt repeatCount taskCount personReadable availableActions
      subject { id name }
      organization { ...OrganizationChoice }
      intake { id name shortName }
      place { ...OrganizationChoice }
      recorder { id name }
      answerer { id name }
      person { name phone hasAddress }
      mergedInto { id title }
      workItems { ...WorkItemChoice }
      assignments { id status light percent dueOn organization { id shortName } workItem { id number displayTitle } }
      supervisionOrders { id number status light dueOn }
      steps { action at text dueOn person { id name } organization { id shortName } }
    }
  }
`);
export type ConcernPage = NonNullable<DocumentType<typeof PublicConcernQuery>['publicConcern']>;
export type ConcernStep = ConcernPage['steps'][number];

export const ConcernSubjectChoices = graphql(/* GraphQL */ `
  query ConcernSubjectChoices { concernSubjects(first: 100) { nodes { id name active ordinaryDays seriousDays majorDays } } }
`);

export const AlikeConcerns = graphql(/* GraphQL */ `
  query AlikeConcerns($text: String!, $exceptId: ID) {
    alikePublicConcerns(text: $text, exceptId: $exceptId) {
      likeness
      concern { id title status raisedOn organization { id shortName } place { id shortName } }
    }
  }
`);
export type Alike = DocumentType<typeof AlikeConcerns>['alikePublicConcerns'][number];

/** What an order that follows from a concern begins with. */
export const ConcernBeginning = graphql(/* GraphQL */ `
  query ConcernBeginning($id: ID!) {
    publicConcern(id: $id) { id title text organization { ...OrganizationChoice } }
  }
`);
export type ConcernSource = NonNullable<DocumentType<typeof ConcernBeginning>['publicConcern']>;

export const ConcernTaskChoices = graphql(/* GraphQL */ `
  query ConcernTaskChoices($organizationId: ID!) {
    assignments(filter: { organizationId: $organizationId }, first: 100) {
      nodes { id workItem { id number displayTitle } }
    }
  }
`);

export const RecordPublicConcern = graphql(/* GraphQL */ `
  mutation RecordPublicConcern($input: RecordPublicConcernInput!) {
    recordPublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const UpdatePublicConcern = graphql(/* GraphQL */ `
  mutation UpdatePublicConcern($input: UpdatePublicConcernInput!) {
    updatePublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const AssignPublicConcern = graphql(/* GraphQL */ `
  mutation AssignPublicConcern($input: AssignPublicConcernInput!) {
    assignPublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const AnswerPublicConcern = graphql(/* GraphQL */ `
  mutation AnswerPublicConcern($input: AnswerPublicConcernInput!) {
    answerPublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const ReviewPublicConcern = graphql(/* GraphQL */ `
  mutation ReviewPublicConcern($input: ReviewPublicConcernInput!) {
    reviewPublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const ClosePublicConcern = graphql(/* GraphQL */ `
  mutation ClosePublicConcern($input: ClosePublicConcernInput!) {
    closePublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const DismissPublicConcern = graphql(/* GraphQL */ `
  mutation DismissPublicConcern($input: DismissPublicConcernInput!) {
    dismissPublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const MergePublicConcern = graphql(/* GraphQL */ `
  mutation MergePublicConcern($input: MergePublicConcernInput!) {
    mergePublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const SeparatePublicConcern = graphql(/* GraphQL */ `
  mutation SeparatePublicConcern($input: SeparatePublicConcernInput!) {
    separatePublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const FollowPublicConcern = graphql(/* GraphQL */ `
  mutation FollowPublicConcern($input: FollowPublicConcernInput!) {
    followPublicConcern(input: $input) { publicConcern { id version status } }
  }
`);

export const RevealConcernPerson = graphql(/* GraphQL */ `
  mutation RevealConcernPerson($input: RevealConcernPersonInput!) {
    revealConcernPerson(input: $input) { person { name phone address } }
  }
`);

export const ConcernAnalysisQuery = graphql(/* GraphQL */ `
  query ConcernAnalysis($filter: ConcernAnalysisFilter!, $by: ConcernDimension!) {
    concernAnalysis(filter: $filter, by: $by) {
      previousSpan { from to }
      lastYearSpan { from to }
      periods { from to }
      total { ...ConcernFigures }
      lines { ...ConcernFigures }
    }
  }
`);

export const ConcernFigures = graphql(/* GraphQL */ `
  fragment ConcernFigures on ConcernLine {
    key name raised repeats settled overdue satisfied unsatisfied followed previous lastYear counts
  }
`);
export type ConcernLine = DocumentType<typeof ConcernFigures>;
export type ConcernAnalysis = DocumentType<typeof ConcernAnalysisQuery>['concernAnalysis'];
