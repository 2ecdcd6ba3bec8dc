import { type DocumentType, graphql } from '@duban/schema/generated';

export const OrganizationNodeFields = graphql(/* GraphQL */ `
  fragment OrganizationNode on Organization {
    id version name shortName level kind divisionCode documentPrefix validFrom validTo childCount availableActions
    parent { id shortName parent { id shortName parent { id shortName } } }
  }
`);
export type OrganizationNode = DocumentType<typeof OrganizationNodeFields>;

export const OrganizationNodes = graphql(/* GraphQL */ `
  query OrganizationNodes($filter: OrganizationFilter, $first: Int, $offset: Int) {
    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationNode } }
  }
`);

export const CreateOrganization = graphql(/* GraphQL */ `
  mutation CreateOrganization($input: CreateOrganizationInput!) {
    createOrganization(input: $input) { organization { id } }
  }
`);

export const UpdateOrganization = graphql(/* GraphQL */ `
  mutation UpdateOrganization($input: UpdateOrganizationInput!) {
    updateOrganization(input: $input) { organization { id } }
  }
`);

export const AbolishOrganization = graphql(/* GraphQL */ `
  mutation AbolishOrganization($input: AbolishOrganizationInput!) {
    abolishOrganization(input: $input) { organization { id } }
  }
`);
