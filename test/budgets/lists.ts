import { type Budget, paged } from './budget.ts';
import { officeLists } from './office-lists.ts';
import { pressLists } from './press-lists.ts';
import { publicityLists } from './publicity-lists.ts';

/**
 * Every list of the API with the fields that the contract's clients and the console's tables ask for, and the statements
 * that a page runs, whatever its size: one each for the rows, their number, and the edges named; organizations, items,
 * sections, people and the session come from memory.
 */
export const lists: readonly Budget[] = [
  {
    // Parents are in memory.
    name: 'Organizations',
    query: paged('organizations', 'id name shortName level kind divisionCode parent { id name }'),
    budget: 2,
  },
  {
    // Figures (light, percent, lead and counts in one), newest reports, coverage.
    name: 'WorkItems',
    query: paged(
      'workItems',
      `id number title light percent section { ordinal title } lead { id name } assignmentCounts { status count }
       latestReport { id percent summary submittedAt organization { id name } } coverage { submissions adoptions activities }`,
    ),
    budget: 5,
  },
  {
    // Newest reports, activities.
    name: 'Assignments',
    query: paged(
      'assignments',
      `id version role status percent dueOn light availableActions workItem { id number title section { title } }
       organization { id name parent { name } } recentReports { id percent summary status submittedAt author { name } }
       publicityActivities { id title }`,
    ),
    budget: 4,
  },
  {
    // Assignments, reports; items and organizations come from memory.
    name: 'reportingPeriods',
    query: paged(
      'reportingPeriods',
      'id year ordinal dueOn status overdue organization { name } workItem { number } assignment { id } progressReport { percent }',
    ),
    budget: 3,
  },
  {
    // Periods, last reports.
    name: 'assignments with their periods',
    query: paged('assignments', 'id periods { id status dueOn } lastReport { percent }'),
    budget: 4,
  },
  {
    // Assignments.
    name: 'progressReports',
    query: paged(
      'progressReports',
      'id percent status availableActions author { name } organization { name } assignment { id workItem { number } }',
    ),
    budget: 3,
  },
  {
    // Versions, reports before, reports of the parts.
    name: 'progressReports with what stands beside them',
    query: paged(
      'progressReports',
      'id revision corrects { percent } replacedBy { percent } previous { percent } parts { percent organization { name } }',
    ),
    budget: 5,
  },
  {
    // All below with what they measured; targets; the reports that values come from, their periods.
    name: 'assignments with figures',
    query: paged(
      'assignments',
      'id partsPercent figures { share value own target { name } sources { value report { revision organization { name } period { year ordinal } } } }',
    ),
    budget: 6,
  },
  {
    name: 'workItems with figures',
    query: paged(
      'workItems',
      'id figures { value sharedOut target { name } sources { value report { revision organization { name } } } }',
    ),
    budget: 5,
  },
  {
    // Drafts, their files, their points' targets.
    name: 'assignments with drafts',
    query: paged(
      'assignments',
      'id reportDrafts { summary author { name } attachments { name } measurements { value target { name } } }',
    ),
    budget: 5,
  },
  {
    // Assignments.
    name: 'changeRequests',
    query: paged(
      'changeRequests',
      `id kind status waitingDays availableActions requester { name } decider { name } organization { name } assigner { name }
       assignment { id workItem { number } }`,
    ),
    budget: 3,
  },
  {
    // Cited assignments and orders, each with its links; reviews.
    name: 'accountabilityDecisions',
    query: paged(
      'accountabilityDecisions',
      `id kind number status availableActions issuer { name } organization { name } proposer { name }
       assignments { id } supervisionOrders { id } review { dueOn light outcome }`,
    ),
    budget: 6,
  },
  {
    // Requests; moments.
    name: 'assignments with their changes',
    query: paged(
      'assignments',
      'id availableChanges changeRequests { kind } waiting { superiorDays } replaces { id }',
    ),
    budget: 4,
  },
  {
    // Assignments; what these have reached; orders, decisions, policies.
    name: 'escalations',
    query: paged(
      'escalations',
      `id level status availableActions decider { name } organization { name } assigner { name } supervisionOrder { number }
       accountabilityDecision { number } policy { revision ofPlan author { name } } assignment { id escalationLevel workItem { number } }`,
    ),
    budget: 6,
  },
  {
    // What they have reached: the highest and all of it in one.
    name: 'assignments with their escalations',
    query: paged('assignments', 'id escalationLevel escalations { level status }'),
    budget: 2,
  },
  {
    // Addressees, decisions about them.
    name: 'supervisionOrders',
    query: paged(
      'supervisionOrders',
      'id number status light issuer { name } author { name } addressees { status dueOn availableActions organization { name } decisions { comment } }',
    ),
    budget: 4,
  },
  {
    // Organizations, points, orders.
    name: 'supervisionPlans',
    query: paged(
      'supervisionPlans',
      'id title status availableActions organization { name } author { name } organizations { name } workItems { number } orders { number }',
    ),
    budget: 4,
  },
  {
    name: 'evaluationSchemes',
    query: paged(
      'evaluationSchemes',
      'id title status criteria { criterion } returnComment availableActions organization { name } author { name } enacter { name } returner { name }',
    ),
    budget: 1,
  },
  {
    // Schemes, editions.
    name: 'evaluations',
    query: paged(
      'evaluations',
      `id rank points status availableActions organization { name } scheme { title } editions { id } parts { criterion }
       objection { objector { name } }`,
    ),
    budget: 3,
  },
  {
    // Receipts; where the viewer stands.
    name: 'bulletins',
    query: paged(
      'bulletins',
      `id title number status unread availableActions organization { name } author { name } approver { name }
       receipts { organization { name } readers { person { name } at } }`,
    ),
    budget: 3,
  },
  {
    // Items, pieces and their number, adoptions, occasions, units with what they may do, their sums, files of both.
    name: 'publicityActivities',
    query: paged(
      'publicityActivities',
      `id title status summaryDueOn availableActions organization { name } workItems { number } submissions(first: 5) { id } submissionCount adoptions { count }
       occasion { name } closer { name } attachments { name } totals { people }
       parts { status availableActions organization { name } answerer { name } attachments { name } }`,
    ),
    budget: 11,
  },
  {
    // Items, activities, adoptions.
    name: 'submissions',
    query: paged(
      'submissions',
      'id title late organization { name } author { name } workItems { number } publicityActivity { title } adoptions { channel }',
    ),
    budget: 5,
  },
  ...officeLists,
  ...pressLists,
  ...publicityLists,
  {
    name: 'notifications',
    query: paged('notifications', 'id kind subjectType subjectId text createdAt readAt'),
    budget: 1,
  },
  {
    // Webhooks.
    name: 'notificationDeliveries',
    query: paged(
      'notificationDeliveries',
      'id channel status kind attempts lastError recipient { name } organization { name } webhook { url }',
    ),
    budget: 2,
  },
];

export const pages: readonly Budget[] = [
  {
    // The plan; its sections, columns and cells.
    name: 'CompletionMatrix',
    query: `query($workPlanId: ID!) { completionMatrix(workPlanId: $workPlanId) { sections { id ordinal title }
      organizations { id name } cells { sectionId organizationId total completed overdue red yellow green percent } } }`,
    budget: 4,
  },
  {
    // The plan; its points, cells.
    name: 'the coverage map by months',
    query: `query($workPlanId: ID!) { coverageMap(axis: MONTH, filter: { workPlanId: $workPlanId }) { organizations { name }
      lines { workItem { number section { title } } pieces adoptions activities } untied { pieces } } }`,
    budget: 3,
  },
  {
    // The plan; its points, columns, cells.
    name: 'the coverage map by organizations',
    query: `query($workPlanId: ID!) { coverageMap(axis: CITY, filter: { workPlanId: $workPlanId }) { organizations { name }
      lines { workItem { number section { title } } pieces adoptions activities } untied { pieces } } }`,
    budget: 4,
  },
  {
    // The plan; figures; what waits.
    name: 'overview',
    query: '{ overview { assignments red yellow green itemsUncovered toAcknowledge reportsToReview } }',
    budget: 3,
  },
  {
    // The plan; its sections; their items; the items' targets.
    name: 'a plan with its items and targets',
    query:
      'query($workPlanId: ID!) { workPlan(id: $workPlanId) { sections { items { id targets { name value } } } } }',
    budget: 4,
  },
];
