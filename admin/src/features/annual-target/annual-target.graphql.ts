import { type DocumentType, graphql } from '@duban/schema/generated';

export const TargetStandings = graphql(/* GraphQL */ `
  query TargetStandings($filter: TargetStandingFilter, $first: Int, $offset: Int) {
    targetStandings(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id year level scoreId points target ownTarget ownRevision percent rank outOf lead behind progress availableActions
        office { id level }
        organization { id shortName }
        unitClass { id name }
      }
    }
  }
`);
export type StandingRow = DocumentType<typeof TargetStandings>['targetStandings']['nodes'][number];

export const StandingCounts = graphql(/* GraphQL */ `
  query StandingCounts($year: Int, $officeId: ID) {
    reached: targetStandings(filter: { officeId: $officeId, year: $year, progress: REACHED }, first: 1) { totalCount }
    onPace: targetStandings(filter: { officeId: $officeId, year: $year, progress: ON_PACE }, first: 1) { totalCount }
    behind: targetStandings(filter: { officeId: $officeId, year: $year, progress: BEHIND }, first: 1) { totalCount }
    noTarget: targetStandings(filter: { officeId: $officeId, year: $year, progress: NO_TARGET }, first: 1) { totalCount }
  }
`);

export const UnitClasses = graphql(/* GraphQL */ `
  query UnitClasses($filter: UnitClassFilter, $first: Int) {
    unitClasses(filter: $filter, first: $first) {
      totalCount
      nodes {
        id version year ordinal name points availableActions
        targets { id points revision reason setAt setter { name } }
        organizations { ...OrganizationChoice }
      }
    }
  }
`);
export type UnitClassRow = DocumentType<typeof UnitClasses>['unitClasses']['nodes'][number];

export const UnitClassChoices = graphql(/* GraphQL */ `
  query UnitClassChoices($year: Int!, $officeId: ID!) {
    unitClasses(filter: { year: $year, officeId: $officeId }, first: 50) { nodes { id name ordinal points } }
  }
`);

export const OwnTargets = graphql(/* GraphQL */ `
  query OwnTargets($organizationId: ID!, $officeId: ID!, $year: Int!) {
    annualTargets(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 20) {
      nodes { id points revision reason setAt setter { name } }
    }
  }
`);
export type OwnTarget = DocumentType<typeof OwnTargets>['annualTargets']['nodes'][number];

export const CreateUnitClass = graphql(/* GraphQL */ `
  mutation CreateUnitClass($input: CreateUnitClassInput!) { createUnitClass(input: $input) { unitClass { id } } }
`);

export const UpdateUnitClass = graphql(/* GraphQL */ `
  mutation UpdateUnitClass($input: UpdateUnitClassInput!) { updateUnitClass(input: $input) { unitClass { id } } }
`);

export const CopyUnitClasses = graphql(/* GraphQL */ `
  mutation CopyUnitClasses($input: CopyUnitClassesInput!) { copyUnitClasses(input: $input) { unitClasses { id } } }
`);

export const SetAnnualTarget = graphql(/* GraphQL */ `
  mutation SetAnnualTarget($input: SetAnnualTargetInput!) { setAnnualTarget(input: $input) { annualTarget { id } } }
`);
