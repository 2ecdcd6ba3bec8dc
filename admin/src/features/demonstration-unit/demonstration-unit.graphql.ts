import { type DocumentType, graphql } from '@duban/schema/generated';

export const DemonstrationUnits = graphql(/* GraphQL */ `
  query DemonstrationUnits($filter: DemonstrationUnitFilter, $first: Int, $offset: Int) {
    demonstrationUnits(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes { id name purpose standing office { ...Office } holder { startsOn organization { id shortName } } tenures { id } }
    }
  }
`);
export type DemonstrationUnitRow = DocumentType<
  typeof DemonstrationUnits
>['demonstrationUnits']['nodes'][number];

export const DemonstrationUnitQuery = graphql(/* GraphQL */ `
  query DemonstrationUnit($id: ID!) {
    demonstrationUnit(id: $id) {
      id version name purpose standing availableActions
      office { ...Office }
      holder { id startsOn organization { id name shortName } }
      tenures {
        id startsOn endsOn grounds endReason recordedAt
        organization { id shortName }
        award { id grade round { id title } }
        score { id year }
        recorder { name }
      }
    }
  }
`);
export type DemonstrationUnitPage = NonNullable<
  DocumentType<typeof DemonstrationUnitQuery>['demonstrationUnit']
>;

export const UnitAwards = graphql(/* GraphQL */ `
  query UnitAwards($organizationId: ID!) {
    awards(
      filter: { organizationId: $organizationId, honour: ADVANCED_COLLECTIVE, standing: PROPOSED }
      first: 20
    ) {
      nodes { id grade round { title status } }
    }
  }
`);

export const CreateDemonstrationUnit = graphql(/* GraphQL */ `
  mutation CreateDemonstrationUnit($input: CreateDemonstrationUnitInput!) {
    createDemonstrationUnit(input: $input) { demonstrationUnit { id } }
  }
`);

export const UpdateDemonstrationUnit = graphql(/* GraphQL */ `
  mutation UpdateDemonstrationUnit($input: UpdateDemonstrationUnitInput!) {
    updateDemonstrationUnit(input: $input) { demonstrationUnit { id } }
  }
`);

export const HandOverDemonstrationUnit = graphql(/* GraphQL */ `
  mutation HandOverDemonstrationUnit($input: HandOverDemonstrationUnitInput!) {
    handOverDemonstrationUnit(input: $input) { demonstrationUnit { id } }
  }
`);

export const RecordDemonstrationTenure = graphql(/* GraphQL */ `
  mutation RecordDemonstrationTenure($input: RecordDemonstrationTenureInput!) {
    recordDemonstrationTenure(input: $input) { demonstrationUnit { id } }
  }
`);

export const WithdrawDemonstrationUnit = graphql(/* GraphQL */ `
  mutation WithdrawDemonstrationUnit($input: WithdrawDemonstrationUnitInput!) {
    withdrawDemonstrationUnit(input: $input) { demonstrationUnit { id } }
  }
`);
