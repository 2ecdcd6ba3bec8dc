import { type DocumentType, graphql } from '@duban/schema/generated';

export const AuditEntries = graphql(/* GraphQL */ `
  query AuditEntries($filter: AuditEntryFilter, $first: Int, $offset: Int) {
    auditEntries(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id at action entityType entityId address changes
        actor { id name }
        organization { id shortName }
      }
    }
  }
`);
export type AuditRow = DocumentType<typeof AuditEntries>['auditEntries']['nodes'][number];

export const AuditTrailCheck = graphql(/* GraphQL */ `
  query AuditTrailCheck($noted: String) {
    auditTrailCheck(noted: $noted) {
      seals entries unsealed digest sealedAt faultCount notedFound
      faults { kind id }
    }
  }
`);
export type TrailCheckResult = DocumentType<typeof AuditTrailCheck>['auditTrailCheck'];
