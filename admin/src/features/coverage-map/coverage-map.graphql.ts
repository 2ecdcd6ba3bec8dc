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
  query CoverageByMonth($workPlanId: ID!, $parentId: ID, $organizationId: ID) {
    coverageMap(axis: MONTH, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {
      ...CoverageMapFields
    }
  }
`);

export const CoverageByOrganization = graphql(/* GraphQL */ `
  query CoverageByOrganization($workPlanId: ID!, $parentId: ID, $organizationId: ID) {
    coverageMap(axis: CITY, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {
      ...CoverageMapFields
    }
  }
`);

export const OrganizationOnMap = graphql(/* GraphQL */ `
  query OrganizationOnMap($id: ID!) { organization(id: $id) { id shortName } }
`);

/** What a unit’s pieces came to: the way from publicity to honours. */
export const UnitOnMap = graphql(/* GraphQL */ `
  query UnitOnMap($organizationId: ID!, $year: Int!) {
    organization(id: $organizationId) { id shortName }
    scores(filter: { organizationId: $organizationId, year: $year }, first: 1) {
      nodes { id points rank outOf office { ...Office } }
    }
    demonstrationUnits(filter: { organizationId: $organizationId }, first: 20) {
      nodes { id name holder { organization { id } } }
    }
    awards(filter: { organizationId: $organizationId, year: $year, standing: PROPOSED }, first: 10) {
      nodes { id grade honour person { name } round { id title } }
    }
  }
`);
export type UnitOnMapData = DocumentType<typeof UnitOnMap>;

export const TieSubmission = graphql(/* GraphQL */ `
  mutation TieSubmission($input: TieSubmissionInput!) {
    tieSubmission(input: $input) { submission { id version } }
  }
`);
