import { type DocumentType, graphql } from '@duban/schema/generated';

export const CoverageMapFields = graphql(/* GraphQL */ `
  fragment CoverageMapFields on CoverageMap {
    axis year
    organizations { id name shortName level childCount }
    lines {
      workItem { id number displayTitle section { id ordinal title } }
      pieces adoptions activities
    }
    untied { pieces adoptions }
  }
`);
export type CoverageMap = DocumentType<typeof CoverageMapFields>;
export type CoverageLine = CoverageMap['lines'][number];

export const CoverageByMonth = graphql(/* GraphQL */ `
  query CoverageByMonth($workPlanId: ID!, $parentId: ID) {
    coverageMap(axis: MONTH, filter: { workPlanId: $workPlanId, parentId: $parentId }) { ...CoverageMapFields }
  }
`);

export const CoverageByOrganization = graphql(/* GraphQL */ `
  query CoverageByOrganization($workPlanId: ID!, $parentId: ID) {
    coverageMap(axis: CITY, filter: { workPlanId: $workPlanId, parentId: $parentId }) { ...CoverageMapFields }
  }
`);

export const TieSubmission = graphql(/* GraphQL */ `
  mutation TieSubmission($input: TieSubmissionInput!) {
    tieSubmission(input: $input) { submission { id version } }
  }
`);
