import { type DocumentType, graphql } from '@duban/schema/generated';

export const DisciplineRecords = graphql(/* GraphQL */ `
  query DisciplineRecords($filter: DisciplineRecordFilter, $first: Int, $offset: Int) {
    disciplineRecords(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id title kind status occurredOn place recordedAt organization { id shortName } }
    }
  }
`);
export type RecordRow = DocumentType<typeof DisciplineRecords>['disciplineRecords']['nodes'][number];

export const DisciplineRecordQuery = graphql(/* GraphQL */ `
  query DisciplineRecord($id: ID!) {
    disciplineRecord(id: $id) {
      id version title kind status facts occurredOn place outcome recordedAt concludedAt availableActions
      persons { name post }
      organization { ...OrganizationChoice }
      pressRelease { id title status }
      accountabilityDecisions { id kind status number }
      recorder { id name }
      concluder { id name }
    }
  }
`);
export type RecordPageRow = NonNullable<DocumentType<typeof DisciplineRecordQuery>['disciplineRecord']>;

export const BreachedRelease = graphql(/* GraphQL */ `
  query BreachedRelease($id: ID!) { pressRelease(id: $id) { id title status } }
`);

export const RecordDiscipline = graphql(/* GraphQL */ `
  mutation RecordDiscipline($input: RecordDisciplineInput!) { recordDiscipline(input: $input) { disciplineRecord { id } } }
`);

export const ConcludeDiscipline = graphql(/* GraphQL */ `
  mutation ConcludeDiscipline($input: ConcludeDisciplineInput!) { concludeDiscipline(input: $input) { disciplineRecord { id } } }
`);

export const CitableBreach = graphql(/* GraphQL */ `
  query CitableBreach($id: ID!) { disciplineRecord(id: $id) { id title facts persons { name post } organization { ...OrganizationChoice } } }
`);
export type BreachCitation = NonNullable<DocumentType<typeof CitableBreach>['disciplineRecord']>;
