import { type DocumentType, graphql } from '@duban/schema/generated';

export const ConcernSubjects = graphql(/* GraphQL */ `
  query ConcernSubjects($filter: ConcernSubjectFilter, $first: Int, $offset: Int) {
    concernSubjects(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id version name ordinaryDays seriousDays majorDays sortOrder active }
    }
  }
`);
export type SubjectRow = DocumentType<typeof ConcernSubjects>['concernSubjects']['nodes'][number];

export const CreateConcernSubject = graphql(/* GraphQL */ `
  mutation CreateConcernSubject($input: CreateConcernSubjectInput!) {
    createConcernSubject(input: $input) { concernSubject { id } }
  }
`);

export const UpdateConcernSubject = graphql(/* GraphQL */ `
  mutation UpdateConcernSubject($input: UpdateConcernSubjectInput!) {
    updateConcernSubject(input: $input) { concernSubject { id } }
  }
`);
