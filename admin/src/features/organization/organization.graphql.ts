import { type DocumentType, graphql } from '@duban/schema/generated';
import type { VariablesOf } from '@graphql-typed-document-node/core';

export const OrganizationChoiceFields = graphql(/* GraphQL */ `
  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }
`);

export const OrganizationChoices = graphql(/* GraphQL */ `
  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {
    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }
  }
`);

export type OrganizationChoice = DocumentType<typeof OrganizationChoiceFields>;
export type OfferedOrganizations = NonNullable<VariablesOf<typeof OrganizationChoices>['filter']>;
