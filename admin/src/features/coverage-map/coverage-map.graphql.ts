import { type DocumentType, graphql } from '@duban/schema/generated';

export const CoverageMapQuery = graphql(/* GraphQL */ `
  query CoverageMapOfPlan($axis: CoverageAxis!, $filter: CoverageMapFilter!) {
    coverageMap(axis: $axis, filter: $filter) {
      axis year
      organizations { id name shortName level childCount }
      lines {
        workItem { id number displayTitle section { id ordinal title } }
        pieces adoptions activities
      }
      untied { pieces adoptions }
    }
  }
`);
export type CoverageMap = DocumentType<typeof CoverageMapQuery>['coverageMap'];
export type CoverageLine = CoverageMap['lines'][number];

export const TieSubmission = graphql(/* GraphQL */ `
  mutation TieSubmission($input: TieSubmissionInput!) {
    tieSubmission(input: $input) { submission { id version } }
  }
`);
