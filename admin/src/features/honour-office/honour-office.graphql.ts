import { type DocumentType, graphql } from '@duban/schema/generated';

export const OfficeFields = graphql(/* GraphQL */ `
  fragment Office on Organization { id shortName level }
`);
export type Office = DocumentType<typeof OfficeFields>;

export const HonourOffices = graphql(/* GraphQL */ `
  query HonourOffices { honourOffices { ...Office } }
`);
