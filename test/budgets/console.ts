import { type DocumentNode, Kind } from 'graphql';
import { consoleDocuments, operationOf } from '../plans/calls.ts';

/** The statements that each list of the console may run, whatever the page's size. */
export const consoleBudgets: Readonly<Record<string, number>> = {
  // Reviews.
  AccountabilityDecisions: 2,
  ActivityChoices: 1,
  // Newest reports.
  Assignments: 2,
  AssistanceNotices: 1,
  AuditEntries: 1,
  // Awards.
  AwardRounds: 2,
  // Receipts; where the viewer stands.
  Bulletins: 3,
  // Occasions.
  CalendarActivities: 2,
  // Assignments.
  ChangeRequests: 2,
  Channels: 1,
  CitableAssignments: 1,
  // Addressees.
  CitableOrders: 2,
  // Newest reports, the points’ targets.
  CompletionsToConfirm: 3,
  ConcernSubjects: 1,
  // Items.
  CoverageRequests: 2,
  // Holders.
  DemonstrationUnits: 2,
  DisciplineRecords: 1,
  // Assignments, orders, decisions.
  Escalations: 4,
  EvaluationSchemes: 1,
  Evaluations: 1,
  // Items.
  Invitations: 2,
  // Registrations, those in force and those that wait in one.
  LiaisonUnits: 2,
  NotificationDeliveries: 1,
  Notifications: 1,
  OrderedAssignments: 1,
  OrganizationChoices: 1,
  // How many stand below each.
  OrganizationNodes: 2,
  // Areas, points.
  PressReleases: 3,
  // Assignments, files, reports before, versions, the parts’ reports; the points’ targets.
  ProgressReports: 6,
  // Subjects.
  PublicConcerns: 2,
  // Items, pieces, sums of units.
  PublicityActivities: 4,
  // Classes, whether they are used.
  RelegationRules: 3,
  // Rules.
  Relegations: 2,
  // Assignments.
  ReportingPeriods: 2,
  Scores: 1,
  ScoringSchemes: 1,
  // Invitations, reports.
  SubmissionDrafts: 3,
  // Items.
  Submissions: 2,
  // Addressees.
  SupervisionOrders: 2,
  // Organizations, points, orders.
  SupervisionPlans: 4,
  // Classes.
  TargetStandings: 2,
  // Members, targets.
  UnitClasses: 3,
  Users: 1,
  Webhooks: 1,
  // Figures of all the page's points in one, all leads in another.
  WorkItems: 3,
  // How much each holds.
  WorkPlans: 2,
};

/** One plan a year, and what leaves the house is set up by hand: as many rows as there are have to do. */
export const sparse: ReadonlySet<string> = new Set(['WorkPlans', 'Webhooks', 'NotificationDeliveries']);

const hasSize = (document: DocumentNode) =>
  operationOf(document).variableDefinitions?.some(
    ({ variable, type }) => variable.name.value === 'first' && type.kind === Kind.NAMED_TYPE,
  );

/** The console's documents that say how many rows they want. */
export const consoleLists = new Map([...consoleDocuments()].filter(([, document]) => hasSize(document)));
