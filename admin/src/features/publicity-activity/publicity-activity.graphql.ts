import { type DocumentType, graphql } from '@duban/schema/generated';

export const PublicityActivities = graphql(/* GraphQL */ `
  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {
    publicityActivities(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title theme startsOn endsOn
        organization { id shortName }
        workItems { id number displayTitle }
        submissions { id }
      }
    }
  }
`);
export type ActivityRow = DocumentType<typeof PublicityActivities>['publicityActivities']['nodes'][number];

export const PublicityActivityQuery = graphql(/* GraphQL */ `
  query PublicityActivity($id: ID!) {
    publicityActivity(id: $id) {
      id version title theme startsOn endsOn createdAt
      organization { id name shortName }
      author { id name }
      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }
      submissions {
        id title kind status late occurredAt submittedAt adoptionCount
        organization { id shortName }
      }
    }
  }
`);
export type ActivityPage = NonNullable<DocumentType<typeof PublicityActivityQuery>['publicityActivity']>;

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
