import { type DocumentType, graphql } from '@duban/schema/generated';

export const WorkItems = graphql(/* GraphQL */ `
  query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {
    workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id number displayTitle light percent dueOn dueText withdrawnOn availableActions
        section { id ordinal title }
        leads { id shortName }
        assignmentCounts { status count }
        latestReport { id percent summary submittedAt organization { id shortName } }
        coverage { submissions adoptions activities }
        cadences { level cadence }
        responsible { role organization { ...OrganizationChoice } }
      }
    }
  }
`);
export type WorkItemRow = DocumentType<typeof WorkItems>['workItems']['nodes'][number];

export const WorkItemQuery = graphql(/* GraphQL */ `
  query WorkItem($id: ID!) {
    workItem(id: $id) {
      id number label title displayTitle requirement pilotPlaces dueText dueOn light percent withdrawnOn availableActions suggestedMeasures mayMeasure
      figuresVersion targets { id name comparator value unit evidenceRequired }
      cadences { level cadence }
      responsible { role name organization { ...OrganizationChoice } }
      section { id ordinal title }
      workPlan { id year title status }
      leads { id shortName }
      assignmentCounts { status count }
      coverage { submissions adoptions activities }
      figures { ...Figure }
    }
  }
`);
export type WorkItemPage = NonNullable<DocumentType<typeof WorkItemQuery>['workItem']>;

export const WorkItemHistory = graphql(/* GraphQL */ `
  query WorkItemHistory($id: ID!, $day: Date!) {
    workItem(id: $id) {
      id changeDays
      onDay(day: $day) {
        day light percent
        wording { number title requirement }
        assignmentCounts { status count }
        latestReport { id summary organization { id shortName } }
        figures {
          target { id name comparator value unit }
          value basis complete
          sources {
            value
            report {
              id revision submittedAt
              organization { id shortName }
              period { id year ordinal cadence }
              assignment { id }
            }
          }
        }
        assignments {
          assignmentId role status percent light dueOn leaderInCharge responsiblePerson
          organization { id shortName }
        }
      }
    }
  }
`);
export type ItemOnDay = NonNullable<DocumentType<typeof WorkItemHistory>['workItem']>['onDay'];

export const WorkItemCoverage = graphql(/* GraphQL */ `
  query WorkItemCoverage($workItemId: ID!) {
    submissions(filter: { workItemId: $workItemId }, first: 50) {
      totalCount
      nodes {
        id title kind status late occurredAt submittedAt
        organization { id shortName }
        adoptions { id channel level }
      }
    }
    publicityActivities(filter: { workItemId: $workItemId }, first: 50) {
      totalCount
      nodes { id title theme startsOn endsOn organization { id shortName } }
    }
    pressReleases(filter: { workItemId: $workItemId }, first: 50) {
      totalCount
      nodes { id title status plannedOn bureau { id shortName } }
    }
    coverageRequests(filter: { workItemId: $workItemId }, first: 50) {
      totalCount
      nodes { id title status startsAt organization { id shortName } }
    }
    publicConcerns(filter: { workItemId: $workItemId }, first: 50) {
      totalCount
      nodes { id title status raisedOn organization { id shortName } }
    }
  }
`);
export type CoveringSubmission = DocumentType<typeof WorkItemCoverage>['submissions']['nodes'][number];
export type CoveringConcern = DocumentType<typeof WorkItemCoverage>['publicConcerns']['nodes'][number];
export type CoveringRequest = DocumentType<typeof WorkItemCoverage>['coverageRequests']['nodes'][number];
export type CoveringRelease = DocumentType<typeof WorkItemCoverage>['pressReleases']['nodes'][number];
export type CoveringActivity = DocumentType<typeof WorkItemCoverage>['publicityActivities']['nodes'][number];

export const RequireEvidence = graphql(/* GraphQL */ `
  mutation RequireEvidence($input: RequireEvidenceInput!) {
    requireEvidence(input: $input) { workItem { id figuresVersion targets { id evidenceRequired } } }
  }
`);

export const AssignWorkItems = graphql(/* GraphQL */ `
  mutation AssignWorkItems($input: AssignWorkItemsInput!) {
    assignWorkItems(input: $input) { assignments { id } }
  }
`);
