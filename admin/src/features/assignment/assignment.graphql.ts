import { type DocumentType, graphql } from '@duban/schema/generated';

export const Assignments = graphql(/* GraphQL */ `
  query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {
    assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id version role status percent dueOn reportDueOn cadence light availableActions
        workItem { id number displayTitle section { id title } }
        organization { id shortName parent { id shortName level } }
        assigner { id }
        recentReports { id percent status submittedAt }
      }
    }
  }
`);
export type AssignmentRow = DocumentType<typeof Assignments>['assignments']['nodes'][number];

export const FigureFragment = graphql(/* GraphQL */ `
  fragment Figure on TargetFigure {
    target { id name comparator value unit }
    share sharedOut value basis complete own
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
`);
export type Figure = DocumentType<typeof FigureFragment>;

/** What one gave of a point: at most 143 bureaus have it. */
export const PartsToSplit = graphql(/* GraphQL */ `
  query PartsToSplit($workItemId: ID!) {
    workItem(id: $workItemId) { id figuresVersion }
    begin: assignments(filter: { workItemId: $workItemId }, first: 100) { nodes { ...PartToSplit } }
    rest: assignments(filter: { workItemId: $workItemId }, first: 100, offset: 100) { nodes { ...PartToSplit } }
  }
`);
export const PartToSplitFragment = graphql(/* GraphQL */ `
  fragment PartToSplit on Assignment {
    id role organization { id shortName } assigner { id } figures { share target { id } }
  }
`);
export type PartToSplit = DocumentType<typeof PartToSplitFragment>;

export const SplitTargets = graphql(/* GraphQL */ `
  mutation SplitTargets($input: SplitTargetsInput!) {
    splitTargets(input: $input) { assignments { id } }
  }
`);

export const AssignmentQuery = graphql(/* GraphQL */ `
  query Assignment($id: ID!) {
    assignment(id: $id) {
      id version role status percent dueOn cadence light yellowOn redOn reportDueOn availableActions
      assignedAt acknowledgedAt claimedAt completedAt completionSummary returnComment leaderInCharge responsiblePerson
      extensionAsked availableChanges partsPercent
      figures { ...Figure }
      waiting { organizationDays superiorDays suspendedDays }
      changeRequests { ...Change }
      replaces { id organization { id shortName } }
      replacedBy { id organization { id shortName } }
      workItem {
        id number displayTitle requirement dueText dueOn pilotPlaces
        targets { id name comparator value unit evidenceRequired }
        cadences { level cadence }
        responsible { role name organization { id shortName } }
        section { id ordinal title }
        workPlan { id year }
      }
      organization { id name shortName level }
      assigner { id name shortName }
      parent { id organization { id shortName } }
      children {
        id version role status percent dueOn reportDueOn cadence light availableActions
        workItem { id number displayTitle section { id title } }
        organization { id shortName parent { id shortName level } }
        assigner { id }
        recentReports { id percent status submittedAt }
      }
      publicityActivities { id title startsOn endsOn organization { id shortName } }
      publicConcerns { id title status raisedOn }
      supervisionOrders { id number status dueOn light requirement }
    }
  }
`);
export type AssignmentPage = NonNullable<DocumentType<typeof AssignmentQuery>['assignment']>;

export const AcknowledgeAssignment = graphql(/* GraphQL */ `
  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {
    acknowledgeAssignment(input: $input) { assignment { id version status } }
  }
`);

export const BreakDownAssignment = graphql(/* GraphQL */ `
  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {
    breakDownAssignment(input: $input) { assignments { id } }
  }
`);

export const CompleteAssignment = graphql(/* GraphQL */ `
  mutation CompleteAssignment($input: CompleteAssignmentInput!) {
    completeAssignment(input: $input) { assignment { id version status } }
  }
`);

export const ConfirmCompletion = graphql(/* GraphQL */ `
  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {
    confirmCompletion(input: $input) { assignment { id version status } }
  }
`);

export const ActOnAssignments = graphql(/* GraphQL */ `
  mutation ActOnAssignments($input: ActOnAssignmentsInput!) {
    actOnAssignments(input: $input) {
      outcomes { id node { id version status percent } refusal { code field message } }
    }
  }
`);
export type Outcome = Pick<
  DocumentType<typeof ActOnAssignments>['actOnAssignments']['outcomes'][number],
  'id' | 'refusal'
>;

export const RemindAssignments = graphql(/* GraphQL */ `
  mutation RemindAssignments($input: RemindAssignmentsInput!) {
    remindAssignments(input: $input) {
      outcomes { id refusal { code field message } }
    }
  }
`);

/** Who holds points already, and so is not offered for them. */
export const PointHolders = graphql(/* GraphQL */ `
  query PointHolders($workItemIds: [ID!]!) {
    pointHolders(workItemIds: $workItemIds) { organizationId shortName held assignmentId }
  }
`);
export type PointHolder = DocumentType<typeof PointHolders>['pointHolders'][number];
