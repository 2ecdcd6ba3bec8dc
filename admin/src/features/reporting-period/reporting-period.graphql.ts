import { type DocumentType, graphql } from '@duban/schema/generated';

export const AssignmentPeriods = graphql(/* GraphQL */ `
  query AssignmentPeriods($id: ID!) {
    assignment(id: $id) {
      id
      periods {
        id cadence year ordinal startsOn endsOn dueOn closesOn status overdue firstReportedOn
        progressReport { id percent submittedAt }
      }
    }
  }
`);
export type Period = NonNullable<DocumentType<typeof AssignmentPeriods>['assignment']>['periods'][number];

export const ReportingLedger = graphql(/* GraphQL */ `
  query ReportingLedger($filter: ReportingPeriodFilter) {
    reportingLedger(filter: $filter) {
      month total open overdue reported late missed waived
      organization { id shortName parent { id shortName } }
    }
  }
`);
export type LedgerCell = DocumentType<typeof ReportingLedger>['reportingLedger'][number];

export const ReportingPeriods = graphql(/* GraphQL */ `
  query ReportingPeriods($filter: ReportingPeriodFilter, $first: Int, $offset: Int) {
    reportingPeriods(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id cadence year ordinal dueOn status overdue firstReportedOn remindedAt
        assignment { id }
        workItem { id number displayTitle }
        organization { id shortName }
      }
    }
  }
`);
export type LedgerPeriod = DocumentType<typeof ReportingPeriods>['reportingPeriods']['nodes'][number];
