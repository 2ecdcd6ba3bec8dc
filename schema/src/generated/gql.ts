/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AccountabilityDecisions($filter: AccountabilityDecisionFilter, $first: Int, $offset: Int) {\n    accountabilityDecisions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id kind status number grounds measure proposedAt reviewUntil effectiveTo\n        issuer { id shortName }\n        organization { id shortName }\n        review { id dueOn light outcome }\n      }\n    }\n  }\n": typeof types.AccountabilityDecisionsDocument,
    "\n  query AccountabilityDecision($id: ID!) {\n    accountabilityDecision(id: $id) {\n      id version kind status number grounds measure competentOrgan standing effectiveFrom effectiveTo\n      proposedAt approvedAt approvalComment servedAt acknowledgedAt receivedOn reviewUntil availableActions\n      issuer { id name shortName }\n      organization { id name shortName }\n      proposer { id name }\n      approver { id name }\n      persons { name post responsibility }\n      assignments { id percent light dueOn workItem { id number displayTitle } organization { id shortName } }\n      supervisionOrders { id number light dueOn status }\n      interview { heldOn minutes rectification rectificationDueOn rectifiedOn findings interviewer { id name } }\n      review {\n        id reasons requestedAt dueOn light outcome findings decidedAt formerMeasure formerEffectiveTo\n        requester { id name }\n        decider { id name }\n      }\n      reviewCandidates { parts person { id name } organization { id shortName } }\n    }\n  }\n": typeof types.AccountabilityDecisionDocument,
    "\n  fragment CitableAssignment on Assignment {\n    id light leaderInCharge responsiblePerson\n    workItem { id number displayTitle }\n    organization { id name shortName level kind parent { id name shortName } }\n  }\n": typeof types.CitableAssignmentFragmentDoc,
    "\n  query CitableAssignments($filter: AssignmentFilter, $first: Int) {\n    assignments(filter: $filter, first: $first) { totalCount nodes { ...CitableAssignment } }\n  }\n": typeof types.CitableAssignmentsDocument,
    "\n  fragment CitableOrder on SupervisionOrder {\n    id number light requirement\n    addressees { id organization { id name shortName level kind parent { id name shortName } } }\n  }\n": typeof types.CitableOrderFragmentDoc,
    "\n  query CitableOrders($filter: SupervisionOrderFilter, $first: Int) {\n    supervisionOrders(filter: $filter, first: $first) { totalCount nodes { ...CitableOrder } }\n  }\n": typeof types.CitableOrdersDocument,
    "\n  mutation ProposeAccountabilityDecision($input: ProposeAccountabilityDecisionInput!) {\n    proposeAccountabilityDecision(input: $input) { accountabilityDecision { id } }\n  }\n": typeof types.ProposeAccountabilityDecisionDocument,
    "\n  mutation DecideAccountabilityProposal($input: DecideAccountabilityProposalInput!) {\n    decideAccountabilityProposal(input: $input) { accountabilityDecision { id version status } }\n  }\n": typeof types.DecideAccountabilityProposalDocument,
    "\n  mutation ServeAccountabilityDecision($input: ServeAccountabilityDecisionInput!) {\n    serveAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }\n  }\n": typeof types.ServeAccountabilityDecisionDocument,
    "\n  mutation AcknowledgeAccountabilityDecision($input: AcknowledgeAccountabilityDecisionInput!) {\n    acknowledgeAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }\n  }\n": typeof types.AcknowledgeAccountabilityDecisionDocument,
    "\n  mutation RecordInterview($input: RecordInterviewInput!) {\n    recordInterview(input: $input) { accountabilityDecision { id version status } }\n  }\n": typeof types.RecordInterviewDocument,
    "\n  mutation ConfirmRectification($input: ConfirmRectificationInput!) {\n    confirmRectification(input: $input) { accountabilityDecision { id version status } }\n  }\n": typeof types.ConfirmRectificationDocument,
    "\n  mutation RequestReview($input: RequestReviewInput!) {\n    requestReview(input: $input) { accountabilityDecision { id version status } }\n  }\n": typeof types.RequestReviewDocument,
    "\n  mutation DecideReview($input: DecideReviewInput!) {\n    decideReview(input: $input) { accountabilityDecision { id version status } }\n  }\n": typeof types.DecideReviewDocument,
    "\n  query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {\n    assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        recentReports { id percent status submittedAt }\n      }\n    }\n  }\n": typeof types.AssignmentsDocument,
    "\n  query Assignment($id: ID!) {\n    assignment(id: $id) {\n      id version role status percent dueOn cadence light yellowOn redOn reportDueOn availableActions\n      assignedAt acknowledgedAt claimedAt completedAt completionSummary returnComment leaderInCharge responsiblePerson\n      extensionAsked availableChanges\n      waiting { organizationDays superiorDays suspendedDays }\n      changeRequests { ...Change }\n      replaces { id organization { id shortName } }\n      replacedBy { id organization { id shortName } }\n      workItem {\n        id number displayTitle requirement dueText dueOn pilotPlaces\n        targets { id name comparator value unit }\n        cadences { level cadence }\n        responsible { role name organization { id shortName } }\n        section { id ordinal title }\n        workPlan { id year }\n      }\n      organization { id name shortName level }\n      assigner { id name shortName }\n      parent { id organization { id shortName } }\n      children {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        recentReports { id percent status submittedAt }\n      }\n      publicityActivities { id title startsOn endsOn organization { id shortName } }\n      supervisionOrders { id number status dueOn light requirement }\n    }\n  }\n": typeof types.AssignmentDocument,
    "\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { assignment { id version status } }\n  }\n": typeof types.AcknowledgeAssignmentDocument,
    "\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) { assignments { id } }\n  }\n": typeof types.BreakDownAssignmentDocument,
    "\n  mutation CompleteAssignment($input: CompleteAssignmentInput!) {\n    completeAssignment(input: $input) { assignment { id version status } }\n  }\n": typeof types.CompleteAssignmentDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) { assignment { id version status } }\n  }\n": typeof types.ConfirmCompletionDocument,
    "\n  query AuditEntries($filter: AuditEntryFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id at action entityType entityId address changes\n        actor { id name }\n        organization { id shortName }\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query Burden($organizationIds: [ID!]!, $from: Date!, $to: Date!, $workItemIds: [ID!]) {\n    burden(organizationIds: $organizationIds, from: $from, to: $to, workItemIds: $workItemIds) {\n      organization { id shortName }\n      weeks { monday assignmentsDue reportsDue ordersDue checksPlanned }\n      repeats { orderId planId name day open workItem { id number } }\n    }\n  }\n": typeof types.BurdenDocument,
    "\n  query WorkCalendar($year: Int!) {\n    workCalendar(year: $year) {\n      year published version source enteredAt availableActions\n      enteredBy { id name }\n      days { day kind name }\n    }\n  }\n": typeof types.WorkCalendarDocument,
    "\n  query UnpublishedYears { unpublishedYears }\n": typeof types.UnpublishedYearsDocument,
    "\n  mutation SetCalendarYear($input: SetCalendarYearInput!) {\n    setCalendarYear(input: $input) { workCalendar { year version } }\n  }\n": typeof types.SetCalendarYearDocument,
    "\n  fragment Change on ChangeRequest {\n    id version kind status reason progress previousDueOn dueOn grantedDueOn until endedOn\n    requestedAt decidedAt comment waitingDays unasked withSuperior availableActions\n    requester { id name }\n    decider { id name }\n  }\n": typeof types.ChangeFragmentDoc,
    "\n  query ChangeRequests($filter: ChangeRequestFilter, $first: Int, $offset: Int) {\n    changeRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Change\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id dueOn percent light workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n": typeof types.ChangeRequestsDocument,
    "\n  mutation RequestChange($input: RequestChangeInput!) {\n    requestChange(input: $input) { changeRequest { id version status } }\n  }\n": typeof types.RequestChangeDocument,
    "\n  mutation ChangeAssignment($input: ChangeAssignmentInput!) {\n    changeAssignment(input: $input) { changeRequest { id version status } }\n  }\n": typeof types.ChangeAssignmentDocument,
    "\n  mutation DecideChangeRequest($input: DecideChangeRequestInput!) {\n    decideChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n": typeof types.DecideChangeRequestDocument,
    "\n  mutation WithdrawChangeRequest($input: WithdrawChangeRequestInput!) {\n    withdrawChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n": typeof types.WithdrawChangeRequestDocument,
    "\n  fragment Rung on Escalation {\n    id version level status dueOn onDay decidedAt reason availableActions\n    policy { id revision ofPlan }\n    decider { id name }\n    supervisionOrder { id number }\n    accountabilityDecision { id kind number }\n  }\n": typeof types.RungFragmentDoc,
    "\n  query Escalations($filter: EscalationFilter, $first: Int, $offset: Int) {\n    escalations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Rung\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id percent status light workItem { id number displayTitle } }\n      }\n    }\n  }\n": typeof types.EscalationsDocument,
    "\n  query AssignmentEscalations($id: ID!) {\n    assignment(id: $id) {\n      id dueOn escalationLevel\n      escalations { ...Rung }\n    }\n  }\n": typeof types.AssignmentEscalationsDocument,
    "\n  query OrdersAboutAssignment($id: ID!) {\n    assignment(id: $id) { id supervisionOrders { id number status } }\n  }\n": typeof types.OrdersAboutAssignmentDocument,
    "\n  query DecisionsAboutAssignment($id: ID!, $kind: AccountabilityKind) {\n    accountabilityDecisions(filter: { assignmentId: $id, kind: $kind }, first: 50) {\n      nodes { id number status proposedAt }\n    }\n  }\n": typeof types.DecisionsAboutAssignmentDocument,
    "\n  mutation CarryOutEscalation($input: CarryOutEscalationInput!) {\n    carryOutEscalation(input: $input) { escalation { id version status } }\n  }\n": typeof types.CarryOutEscalationDocument,
    "\n  mutation WaiveEscalation($input: WaiveEscalationInput!) {\n    waiveEscalation(input: $input) { escalation { id version status } }\n  }\n": typeof types.WaiveEscalationDocument,
    "\n  query EscalationPolicy($workPlanId: ID) {\n    escalationPolicy(workPlanId: $workPlanId) {\n      revision ofPlan version availableActions\n      steps { moment days unit level }\n      revisions { id revision validFrom setAt author { id name } steps { moment days unit level } }\n    }\n  }\n": typeof types.EscalationPolicyDocument,
    "\n  mutation SetEscalationPolicy($input: SetEscalationPolicyInput!) {\n    setEscalationPolicy(input: $input) { escalationPolicy { revision version } }\n  }\n": typeof types.SetEscalationPolicyDocument,
    "\n  query CompletionMatrix($workPlanId: ID!, $parentId: ID) {\n    completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {\n      sections { id ordinal title }\n      organizations { id name shortName level childCount }\n      cells { sectionId organizationId total completed overdue red yellow green percent }\n    }\n  }\n": typeof types.CompletionMatrixDocument,
    "\n  query NotificationDeliveries($filter: NotificationDeliveryFilter, $first: Int, $offset: Int) {\n    notificationDeliveries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version channel kind status attempts lastError createdAt sentAt nextAttemptAt availableActions\n        recipient { id name }\n        organization { id shortName }\n        webhook { id url }\n      }\n    }\n  }\n": typeof types.NotificationDeliveriesDocument,
    "\n  mutation RetryDelivery($input: RetryDeliveryInput!) { retryDelivery(input: $input) { notificationDelivery { id } } }\n": typeof types.RetryDeliveryDocument,
    "\n  query Notifications($filter: NotificationFilter, $first: Int, $offset: Int) {\n    notifications(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id kind subjectType subjectId text createdAt readAt }\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  query UnreadNotifications { unreadNotifications }\n": typeof types.UnreadNotificationsDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread } }\n": typeof types.MarkNotificationsReadDocument,
    "\n  query NotificationChoices {\n    notificationChoices { version mailAvailable mailAddress mailPace language choices { kind inbox mail mandatory } }\n  }\n": typeof types.NotificationChoicesDocument,
    "\n  mutation SetNotificationChoices($input: SetNotificationChoicesInput!) { setNotificationChoices(input: $input) { version } }\n": typeof types.SetNotificationChoicesDocument,
    "\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n": typeof types.OrganizationChoiceFragmentDoc,
    "\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n": typeof types.OrganizationChoicesDocument,
    "\n  fragment OrganizationNode on Organization {\n    id version name shortName level kind divisionCode documentPrefix validFrom validTo childCount availableActions\n    parent { id shortName parent { id shortName parent { id shortName } } }\n  }\n": typeof types.OrganizationNodeFragmentDoc,
    "\n  query OrganizationNodes($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationNode } }\n  }\n": typeof types.OrganizationNodesDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) { organization { id } }\n  }\n": typeof types.CreateOrganizationDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) { organization { id } }\n  }\n": typeof types.UpdateOrganizationDocument,
    "\n  mutation AbolishOrganization($input: AbolishOrganizationInput!) {\n    abolishOrganization(input: $input) { organization { id } }\n  }\n": typeof types.AbolishOrganizationDocument,
    "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm changesToDecide escalationsToDecide ordersToReply submissionsToReview\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment ReportFields on ProgressReport {\n    id version status percent summary difficulties nextSteps submittedAt reviewedAt reviewComment availableActions\n    measurements { value target { id name comparator value unit } }\n    attachments { id name size url }\n    author { id name }\n    reviewer { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle } }\n  }\n": typeof types.ReportFieldsFragmentDoc,
    "\n  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {\n    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }\n  }\n": typeof types.ProgressReportsDocument,
    "\n  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {\n    submitProgressReport(input: $input) { progressReport { id version status } }\n  }\n": typeof types.SubmitProgressReportDocument,
    "\n  mutation ReviewProgressReport($input: ReviewProgressReportInput!) {\n    reviewProgressReport(input: $input) { progressReport { id version status } }\n  }\n": typeof types.ReviewProgressReportDocument,
    "\n  query CompletionsToConfirm($first: Int, $offset: Int) {\n    assignments(filter: { awaitingConfirmation: true }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version status percent dueOn claimedAt completionSummary light availableActions role\n        organization { id shortName }\n        workItem { id number displayTitle requirement targets { id name comparator value unit } }\n        recentReports { id percent summary status submittedAt measurements { value target { id name comparator value unit } } }\n      }\n    }\n  }\n": typeof types.CompletionsToConfirmDocument,
    "\n  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {\n    publicityActivities(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title theme startsOn endsOn\n        organization { id shortName }\n        workItems { id number displayTitle }\n        submissions { id }\n      }\n    }\n  }\n": typeof types.PublicityActivitiesDocument,
    "\n  query PublicityActivity($id: ID!) {\n    publicityActivity(id: $id) {\n      id version title theme startsOn endsOn createdAt\n      organization { id name shortName }\n      author { id name }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      submissions {\n        id title kind status late occurredAt submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n": typeof types.PublicityActivityDocument,
    "\n  query ActivityChoices($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      nodes { id title startsOn endsOn organization { id shortName } }\n    }\n  }\n": typeof types.ActivityChoicesDocument,
    "\n  mutation CreatePublicityActivity($input: CreatePublicityActivityInput!) {\n    createPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": typeof types.CreatePublicityActivityDocument,
    "\n  query AssignmentPeriods($id: ID!) {\n    assignment(id: $id) {\n      id\n      periods {\n        id cadence year ordinal startsOn endsOn dueOn closesOn status overdue firstReportedOn\n        progressReport { id percent submittedAt }\n      }\n    }\n  }\n": typeof types.AssignmentPeriodsDocument,
    "\n  query ReportingLedger($filter: ReportingPeriodFilter) {\n    reportingLedger(filter: $filter) {\n      month total open overdue reported late missed waived\n      organization { id shortName parent { id shortName } }\n    }\n  }\n": typeof types.ReportingLedgerDocument,
    "\n  query ReportingPeriods($filter: ReportingPeriodFilter, $first: Int, $offset: Int) {\n    reportingPeriods(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id cadence year ordinal dueOn status overdue firstReportedOn\n        assignment { id }\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n": typeof types.ReportingPeriodsDocument,
    "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer { viewer { ...ViewerFields } }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n": typeof types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n": typeof types.ChangePasswordDocument,
    "\n  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {\n    submissions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt dueAt submittedAt adoptionCount\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": typeof types.SubmissionsDocument,
    "\n  query Submission($id: ID!) {\n    submission(id: $id) {\n      id version title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions\n      reviewComment reviewedAt\n      reviewer { id name }\n      author { id name }\n      organization { id name shortName }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      publicityActivity { id title startsOn endsOn }\n      progressReport { ...SourceReport }\n      adoptions { id channel kind level adoptedOn url recordedBy { id name } }\n    }\n  }\n": typeof types.SubmissionDocument,
    "\n  fragment SourceReport on ProgressReport {\n    id percent summary submittedAt\n    author { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle section { id ordinal title } workPlan { id year } } }\n  }\n": typeof types.SourceReportFragmentDoc,
    "\n  query SourceReportOf($id: ID!) { progressReport(id: $id) { ...SourceReport } }\n": typeof types.SourceReportOfDocument,
    "\n  mutation SubmitSubmission($input: SubmitSubmissionInput!) {\n    submitSubmission(input: $input) { submission { id late } }\n  }\n": typeof types.SubmitSubmissionDocument,
    "\n  mutation ReviewSubmission($input: ReviewSubmissionInput!) {\n    reviewSubmission(input: $input) { submission { id version status } }\n  }\n": typeof types.ReviewSubmissionDocument,
    "\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) { submission { id version adoptionCount } }\n  }\n": typeof types.RecordAdoptionDocument,
    "\n  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {\n    supervisionOrders(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n": typeof types.SupervisionOrdersDocument,
    "\n  query SupervisionOrder($id: ID!) {\n    supervisionOrder(id: $id) {\n      id version number kind year requirement urgency status light dueOn issuedAt closedAt conclusion repeatReason\n      availableActions\n      issuer { id name shortName }\n      author { id name }\n      plan { id title }\n      addressees {\n        id version status repliedAt round dueOn rectification concludedSeenAt availableActions\n        organization { id name shortName }\n        decisions { id action round comment dueOn method verifiedOn verifiers decidedAt author { id name } }\n      }\n      replies {\n        id round text repliedAt\n        author { id name }\n        organization { id shortName }\n        attachments { id name size url }\n      }\n      assignments {\n        id percent light dueOn\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n": typeof types.SupervisionOrderDocument,
    "\n  fragment OrderedAssignment on Assignment {\n    id light\n    workItem { id number displayTitle }\n    organization { id name shortName level kind parent { id name shortName parent { id } } }\n  }\n": typeof types.OrderedAssignmentFragmentDoc,
    "\n  query OrderedAssignments($filter: AssignmentFilter, $first: Int) {\n    assignments(filter: $filter, first: $first) { totalCount nodes { ...OrderedAssignment } }\n  }\n": typeof types.OrderedAssignmentsDocument,
    "\n  query OrderIssuer($id: ID!) { organization(id: $id) { id name shortName documentPrefix } }\n": typeof types.OrderIssuerDocument,
    "\n  mutation IssueSupervisionOrder($input: IssueSupervisionOrderInput!) {\n    issueSupervisionOrder(input: $input) { supervisionOrder { id number } }\n  }\n": typeof types.IssueSupervisionOrderDocument,
    "\n  mutation ReplyToSupervisionOrder($input: ReplyToSupervisionOrderInput!) {\n    replyToSupervisionOrder(input: $input) { supervisionOrder { id version status } }\n  }\n": typeof types.ReplyToSupervisionOrderDocument,
    "\n  mutation CloseSupervisionOrder($input: CloseSupervisionOrderInput!) {\n    closeSupervisionOrder(input: $input) { supervisionOrder { id version status } }\n  }\n": typeof types.CloseSupervisionOrderDocument,
    "\n  mutation AcknowledgeConclusion($input: AcknowledgeConclusionInput!) {\n    acknowledgeConclusion(input: $input) { supervisionOrder { id } }\n  }\n": typeof types.AcknowledgeConclusionDocument,
    "\n  mutation ReturnSupervisionReply($input: ReturnSupervisionReplyInput!) {\n    returnSupervisionReply(input: $input) { addressee { id version status } }\n  }\n": typeof types.ReturnSupervisionReplyDocument,
    "\n  mutation AcceptSupervisionReply($input: AcceptSupervisionReplyInput!) {\n    acceptSupervisionReply(input: $input) { addressee { id version status } }\n  }\n": typeof types.AcceptSupervisionReplyDocument,
    "\n  mutation VerifyRectification($input: VerifyRectificationInput!) {\n    verifyRectification(input: $input) { addressee { id version status } }\n  }\n": typeof types.VerifyRectificationDocument,
    "\n  query SupervisionPlans($filter: SupervisionPlanFilter, $first: Int, $offset: Int) {\n    supervisionPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status startsOn endsOn\n        organization { id shortName }\n        organizations { id }\n        workItems { id number displayTitle }\n        orders { id }\n      }\n    }\n  }\n": typeof types.SupervisionPlansDocument,
    "\n  query SupervisionPlan($id: ID!) {\n    supervisionPlan(id: $id) {\n      id version title kind status scope startsOn endsOn createdAt approvedAt closedAt availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      organizations { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n      orders {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n": typeof types.SupervisionPlanDocument,
    "\n  query SupervisionPlanChoices {\n    supervisionPlans(filter: { own: true, status: APPROVED }, first: 100) {\n      nodes { id title kind startsOn endsOn }\n    }\n  }\n": typeof types.SupervisionPlanChoicesDocument,
    "\n  mutation CreateSupervisionPlan($input: CreateSupervisionPlanInput!) {\n    createSupervisionPlan(input: $input) { supervisionPlan { id } }\n  }\n": typeof types.CreateSupervisionPlanDocument,
    "\n  mutation UpdateSupervisionPlan($input: UpdateSupervisionPlanInput!) {\n    updateSupervisionPlan(input: $input) { supervisionPlan { id version } }\n  }\n": typeof types.UpdateSupervisionPlanDocument,
    "\n  mutation ApproveSupervisionPlan($input: ApproveSupervisionPlanInput!) {\n    approveSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": typeof types.ApproveSupervisionPlanDocument,
    "\n  mutation CloseSupervisionPlan($input: CloseSupervisionPlanInput!) {\n    closeSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": typeof types.CloseSupervisionPlanDocument,
    "\n  query Users($filter: UserFilter, $first: Int, $offset: Int) {\n    users(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version username name disabled roles availableActions organization { ...OrganizationChoice } }\n    }\n  }\n": typeof types.UsersDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { user { id } } }\n": typeof types.CreateUserDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }\n": typeof types.UpdateUserDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { user { id } } }\n": typeof types.ResetPasswordDocument,
    "\n  query Webhooks($first: Int, $offset: Int) {\n    webhooks(first: $first, offset: $offset) {\n      totalCount\n      nodes { id version url active createdAt organization { id name shortName } }\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } } }\n": typeof types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { id } } }\n": typeof types.UpdateWebhookDocument,
    "\n  query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {\n    workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number displayTitle light percent dueOn dueText availableActions\n        section { id ordinal title }\n        lead { id shortName }\n        assignmentCounts { status count }\n        latestReport { id percent summary submittedAt organization { id shortName } }\n        coverage { submissions adoptions activities }\n        cadences { level cadence }\n        responsible { role organization { ...OrganizationChoice } }\n      }\n    }\n  }\n": typeof types.WorkItemsDocument,
    "\n  query WorkItem($id: ID!) {\n    workItem(id: $id) {\n      id number label title displayTitle requirement pilotPlaces dueText dueOn light percent availableActions\n      targets { id name comparator value unit }\n      cadences { level cadence }\n      responsible { role name organization { ...OrganizationChoice } }\n      section { id ordinal title }\n      workPlan { id year title status }\n      lead { id shortName }\n      assignmentCounts { status count }\n      coverage { submissions adoptions activities }\n    }\n  }\n": typeof types.WorkItemDocument,
    "\n  query WorkItemHistory($id: ID!, $day: Date!) {\n    workItem(id: $id) {\n      id changeDays\n      onDay(day: $day) {\n        day light percent\n        assignmentCounts { status count }\n        latestReport { id summary organization { id shortName } }\n        assignments {\n          assignmentId role status percent light dueOn leaderInCharge responsiblePerson\n          organization { id shortName }\n        }\n      }\n    }\n  }\n": typeof types.WorkItemHistoryDocument,
    "\n  query WorkItemCoverage($workItemId: ID!) {\n    submissions(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt submittedAt\n        organization { id shortName }\n        adoptions { id channel level }\n      }\n    }\n    publicityActivities(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title theme startsOn endsOn organization { id shortName } }\n    }\n  }\n": typeof types.WorkItemCoverageDocument,
    "\n  mutation AssignWorkItems($input: AssignWorkItemsInput!) {\n    assignWorkItems(input: $input) { assignments { id } }\n  }\n": typeof types.AssignWorkItemsDocument,
    "\n  fragment WorkItemChoice on WorkItem { id number displayTitle section { id ordinal title } workPlan { id year } }\n": typeof types.WorkItemChoiceFragmentDoc,
    "\n  query WorkItemsOfPlan($id: ID!) {\n    workPlan(id: $id) { id sections { id items { ...WorkItemChoice } } }\n  }\n": typeof types.WorkItemsOfPlanDocument,
    "\n  query WorkItemsByIds($ids: [ID!]!) {\n    workItems(filter: { ids: $ids }, first: 100) { nodes { ...WorkItemChoice } }\n  }\n": typeof types.WorkItemsByIdsDocument,
    "\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n": typeof types.WorkPlansDocument,
    "\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt availableActions\n      organization { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n        }\n      }\n    }\n  }\n": typeof types.WorkPlanDocument,
    "\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n": typeof types.PlanChoicesDocument,
    "\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n": typeof types.PreviewWorkPlanImportDocument,
    "\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n": typeof types.ImportWorkPlanDocument,
    "\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n": typeof types.IssueWorkPlanDocument,
};
const documents: Documents = {
    "\n  query AccountabilityDecisions($filter: AccountabilityDecisionFilter, $first: Int, $offset: Int) {\n    accountabilityDecisions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id kind status number grounds measure proposedAt reviewUntil effectiveTo\n        issuer { id shortName }\n        organization { id shortName }\n        review { id dueOn light outcome }\n      }\n    }\n  }\n": types.AccountabilityDecisionsDocument,
    "\n  query AccountabilityDecision($id: ID!) {\n    accountabilityDecision(id: $id) {\n      id version kind status number grounds measure competentOrgan standing effectiveFrom effectiveTo\n      proposedAt approvedAt approvalComment servedAt acknowledgedAt receivedOn reviewUntil availableActions\n      issuer { id name shortName }\n      organization { id name shortName }\n      proposer { id name }\n      approver { id name }\n      persons { name post responsibility }\n      assignments { id percent light dueOn workItem { id number displayTitle } organization { id shortName } }\n      supervisionOrders { id number light dueOn status }\n      interview { heldOn minutes rectification rectificationDueOn rectifiedOn findings interviewer { id name } }\n      review {\n        id reasons requestedAt dueOn light outcome findings decidedAt formerMeasure formerEffectiveTo\n        requester { id name }\n        decider { id name }\n      }\n      reviewCandidates { parts person { id name } organization { id shortName } }\n    }\n  }\n": types.AccountabilityDecisionDocument,
    "\n  fragment CitableAssignment on Assignment {\n    id light leaderInCharge responsiblePerson\n    workItem { id number displayTitle }\n    organization { id name shortName level kind parent { id name shortName } }\n  }\n": types.CitableAssignmentFragmentDoc,
    "\n  query CitableAssignments($filter: AssignmentFilter, $first: Int) {\n    assignments(filter: $filter, first: $first) { totalCount nodes { ...CitableAssignment } }\n  }\n": types.CitableAssignmentsDocument,
    "\n  fragment CitableOrder on SupervisionOrder {\n    id number light requirement\n    addressees { id organization { id name shortName level kind parent { id name shortName } } }\n  }\n": types.CitableOrderFragmentDoc,
    "\n  query CitableOrders($filter: SupervisionOrderFilter, $first: Int) {\n    supervisionOrders(filter: $filter, first: $first) { totalCount nodes { ...CitableOrder } }\n  }\n": types.CitableOrdersDocument,
    "\n  mutation ProposeAccountabilityDecision($input: ProposeAccountabilityDecisionInput!) {\n    proposeAccountabilityDecision(input: $input) { accountabilityDecision { id } }\n  }\n": types.ProposeAccountabilityDecisionDocument,
    "\n  mutation DecideAccountabilityProposal($input: DecideAccountabilityProposalInput!) {\n    decideAccountabilityProposal(input: $input) { accountabilityDecision { id version status } }\n  }\n": types.DecideAccountabilityProposalDocument,
    "\n  mutation ServeAccountabilityDecision($input: ServeAccountabilityDecisionInput!) {\n    serveAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }\n  }\n": types.ServeAccountabilityDecisionDocument,
    "\n  mutation AcknowledgeAccountabilityDecision($input: AcknowledgeAccountabilityDecisionInput!) {\n    acknowledgeAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }\n  }\n": types.AcknowledgeAccountabilityDecisionDocument,
    "\n  mutation RecordInterview($input: RecordInterviewInput!) {\n    recordInterview(input: $input) { accountabilityDecision { id version status } }\n  }\n": types.RecordInterviewDocument,
    "\n  mutation ConfirmRectification($input: ConfirmRectificationInput!) {\n    confirmRectification(input: $input) { accountabilityDecision { id version status } }\n  }\n": types.ConfirmRectificationDocument,
    "\n  mutation RequestReview($input: RequestReviewInput!) {\n    requestReview(input: $input) { accountabilityDecision { id version status } }\n  }\n": types.RequestReviewDocument,
    "\n  mutation DecideReview($input: DecideReviewInput!) {\n    decideReview(input: $input) { accountabilityDecision { id version status } }\n  }\n": types.DecideReviewDocument,
    "\n  query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {\n    assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        recentReports { id percent status submittedAt }\n      }\n    }\n  }\n": types.AssignmentsDocument,
    "\n  query Assignment($id: ID!) {\n    assignment(id: $id) {\n      id version role status percent dueOn cadence light yellowOn redOn reportDueOn availableActions\n      assignedAt acknowledgedAt claimedAt completedAt completionSummary returnComment leaderInCharge responsiblePerson\n      extensionAsked availableChanges\n      waiting { organizationDays superiorDays suspendedDays }\n      changeRequests { ...Change }\n      replaces { id organization { id shortName } }\n      replacedBy { id organization { id shortName } }\n      workItem {\n        id number displayTitle requirement dueText dueOn pilotPlaces\n        targets { id name comparator value unit }\n        cadences { level cadence }\n        responsible { role name organization { id shortName } }\n        section { id ordinal title }\n        workPlan { id year }\n      }\n      organization { id name shortName level }\n      assigner { id name shortName }\n      parent { id organization { id shortName } }\n      children {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        recentReports { id percent status submittedAt }\n      }\n      publicityActivities { id title startsOn endsOn organization { id shortName } }\n      supervisionOrders { id number status dueOn light requirement }\n    }\n  }\n": types.AssignmentDocument,
    "\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { assignment { id version status } }\n  }\n": types.AcknowledgeAssignmentDocument,
    "\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) { assignments { id } }\n  }\n": types.BreakDownAssignmentDocument,
    "\n  mutation CompleteAssignment($input: CompleteAssignmentInput!) {\n    completeAssignment(input: $input) { assignment { id version status } }\n  }\n": types.CompleteAssignmentDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) { assignment { id version status } }\n  }\n": types.ConfirmCompletionDocument,
    "\n  query AuditEntries($filter: AuditEntryFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id at action entityType entityId address changes\n        actor { id name }\n        organization { id shortName }\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query Burden($organizationIds: [ID!]!, $from: Date!, $to: Date!, $workItemIds: [ID!]) {\n    burden(organizationIds: $organizationIds, from: $from, to: $to, workItemIds: $workItemIds) {\n      organization { id shortName }\n      weeks { monday assignmentsDue reportsDue ordersDue checksPlanned }\n      repeats { orderId planId name day open workItem { id number } }\n    }\n  }\n": types.BurdenDocument,
    "\n  query WorkCalendar($year: Int!) {\n    workCalendar(year: $year) {\n      year published version source enteredAt availableActions\n      enteredBy { id name }\n      days { day kind name }\n    }\n  }\n": types.WorkCalendarDocument,
    "\n  query UnpublishedYears { unpublishedYears }\n": types.UnpublishedYearsDocument,
    "\n  mutation SetCalendarYear($input: SetCalendarYearInput!) {\n    setCalendarYear(input: $input) { workCalendar { year version } }\n  }\n": types.SetCalendarYearDocument,
    "\n  fragment Change on ChangeRequest {\n    id version kind status reason progress previousDueOn dueOn grantedDueOn until endedOn\n    requestedAt decidedAt comment waitingDays unasked withSuperior availableActions\n    requester { id name }\n    decider { id name }\n  }\n": types.ChangeFragmentDoc,
    "\n  query ChangeRequests($filter: ChangeRequestFilter, $first: Int, $offset: Int) {\n    changeRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Change\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id dueOn percent light workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n": types.ChangeRequestsDocument,
    "\n  mutation RequestChange($input: RequestChangeInput!) {\n    requestChange(input: $input) { changeRequest { id version status } }\n  }\n": types.RequestChangeDocument,
    "\n  mutation ChangeAssignment($input: ChangeAssignmentInput!) {\n    changeAssignment(input: $input) { changeRequest { id version status } }\n  }\n": types.ChangeAssignmentDocument,
    "\n  mutation DecideChangeRequest($input: DecideChangeRequestInput!) {\n    decideChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n": types.DecideChangeRequestDocument,
    "\n  mutation WithdrawChangeRequest($input: WithdrawChangeRequestInput!) {\n    withdrawChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n": types.WithdrawChangeRequestDocument,
    "\n  fragment Rung on Escalation {\n    id version level status dueOn onDay decidedAt reason availableActions\n    policy { id revision ofPlan }\n    decider { id name }\n    supervisionOrder { id number }\n    accountabilityDecision { id kind number }\n  }\n": types.RungFragmentDoc,
    "\n  query Escalations($filter: EscalationFilter, $first: Int, $offset: Int) {\n    escalations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Rung\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id percent status light workItem { id number displayTitle } }\n      }\n    }\n  }\n": types.EscalationsDocument,
    "\n  query AssignmentEscalations($id: ID!) {\n    assignment(id: $id) {\n      id dueOn escalationLevel\n      escalations { ...Rung }\n    }\n  }\n": types.AssignmentEscalationsDocument,
    "\n  query OrdersAboutAssignment($id: ID!) {\n    assignment(id: $id) { id supervisionOrders { id number status } }\n  }\n": types.OrdersAboutAssignmentDocument,
    "\n  query DecisionsAboutAssignment($id: ID!, $kind: AccountabilityKind) {\n    accountabilityDecisions(filter: { assignmentId: $id, kind: $kind }, first: 50) {\n      nodes { id number status proposedAt }\n    }\n  }\n": types.DecisionsAboutAssignmentDocument,
    "\n  mutation CarryOutEscalation($input: CarryOutEscalationInput!) {\n    carryOutEscalation(input: $input) { escalation { id version status } }\n  }\n": types.CarryOutEscalationDocument,
    "\n  mutation WaiveEscalation($input: WaiveEscalationInput!) {\n    waiveEscalation(input: $input) { escalation { id version status } }\n  }\n": types.WaiveEscalationDocument,
    "\n  query EscalationPolicy($workPlanId: ID) {\n    escalationPolicy(workPlanId: $workPlanId) {\n      revision ofPlan version availableActions\n      steps { moment days unit level }\n      revisions { id revision validFrom setAt author { id name } steps { moment days unit level } }\n    }\n  }\n": types.EscalationPolicyDocument,
    "\n  mutation SetEscalationPolicy($input: SetEscalationPolicyInput!) {\n    setEscalationPolicy(input: $input) { escalationPolicy { revision version } }\n  }\n": types.SetEscalationPolicyDocument,
    "\n  query CompletionMatrix($workPlanId: ID!, $parentId: ID) {\n    completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {\n      sections { id ordinal title }\n      organizations { id name shortName level childCount }\n      cells { sectionId organizationId total completed overdue red yellow green percent }\n    }\n  }\n": types.CompletionMatrixDocument,
    "\n  query NotificationDeliveries($filter: NotificationDeliveryFilter, $first: Int, $offset: Int) {\n    notificationDeliveries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version channel kind status attempts lastError createdAt sentAt nextAttemptAt availableActions\n        recipient { id name }\n        organization { id shortName }\n        webhook { id url }\n      }\n    }\n  }\n": types.NotificationDeliveriesDocument,
    "\n  mutation RetryDelivery($input: RetryDeliveryInput!) { retryDelivery(input: $input) { notificationDelivery { id } } }\n": types.RetryDeliveryDocument,
    "\n  query Notifications($filter: NotificationFilter, $first: Int, $offset: Int) {\n    notifications(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id kind subjectType subjectId text createdAt readAt }\n    }\n  }\n": types.NotificationsDocument,
    "\n  query UnreadNotifications { unreadNotifications }\n": types.UnreadNotificationsDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread } }\n": types.MarkNotificationsReadDocument,
    "\n  query NotificationChoices {\n    notificationChoices { version mailAvailable mailAddress mailPace language choices { kind inbox mail mandatory } }\n  }\n": types.NotificationChoicesDocument,
    "\n  mutation SetNotificationChoices($input: SetNotificationChoicesInput!) { setNotificationChoices(input: $input) { version } }\n": types.SetNotificationChoicesDocument,
    "\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n": types.OrganizationChoiceFragmentDoc,
    "\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n": types.OrganizationChoicesDocument,
    "\n  fragment OrganizationNode on Organization {\n    id version name shortName level kind divisionCode documentPrefix validFrom validTo childCount availableActions\n    parent { id shortName parent { id shortName parent { id shortName } } }\n  }\n": types.OrganizationNodeFragmentDoc,
    "\n  query OrganizationNodes($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationNode } }\n  }\n": types.OrganizationNodesDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) { organization { id } }\n  }\n": types.CreateOrganizationDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) { organization { id } }\n  }\n": types.UpdateOrganizationDocument,
    "\n  mutation AbolishOrganization($input: AbolishOrganizationInput!) {\n    abolishOrganization(input: $input) { organization { id } }\n  }\n": types.AbolishOrganizationDocument,
    "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm changesToDecide escalationsToDecide ordersToReply submissionsToReview\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment ReportFields on ProgressReport {\n    id version status percent summary difficulties nextSteps submittedAt reviewedAt reviewComment availableActions\n    measurements { value target { id name comparator value unit } }\n    attachments { id name size url }\n    author { id name }\n    reviewer { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle } }\n  }\n": types.ReportFieldsFragmentDoc,
    "\n  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {\n    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }\n  }\n": types.ProgressReportsDocument,
    "\n  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {\n    submitProgressReport(input: $input) { progressReport { id version status } }\n  }\n": types.SubmitProgressReportDocument,
    "\n  mutation ReviewProgressReport($input: ReviewProgressReportInput!) {\n    reviewProgressReport(input: $input) { progressReport { id version status } }\n  }\n": types.ReviewProgressReportDocument,
    "\n  query CompletionsToConfirm($first: Int, $offset: Int) {\n    assignments(filter: { awaitingConfirmation: true }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version status percent dueOn claimedAt completionSummary light availableActions role\n        organization { id shortName }\n        workItem { id number displayTitle requirement targets { id name comparator value unit } }\n        recentReports { id percent summary status submittedAt measurements { value target { id name comparator value unit } } }\n      }\n    }\n  }\n": types.CompletionsToConfirmDocument,
    "\n  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {\n    publicityActivities(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title theme startsOn endsOn\n        organization { id shortName }\n        workItems { id number displayTitle }\n        submissions { id }\n      }\n    }\n  }\n": types.PublicityActivitiesDocument,
    "\n  query PublicityActivity($id: ID!) {\n    publicityActivity(id: $id) {\n      id version title theme startsOn endsOn createdAt\n      organization { id name shortName }\n      author { id name }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      submissions {\n        id title kind status late occurredAt submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n": types.PublicityActivityDocument,
    "\n  query ActivityChoices($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      nodes { id title startsOn endsOn organization { id shortName } }\n    }\n  }\n": types.ActivityChoicesDocument,
    "\n  mutation CreatePublicityActivity($input: CreatePublicityActivityInput!) {\n    createPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": types.CreatePublicityActivityDocument,
    "\n  query AssignmentPeriods($id: ID!) {\n    assignment(id: $id) {\n      id\n      periods {\n        id cadence year ordinal startsOn endsOn dueOn closesOn status overdue firstReportedOn\n        progressReport { id percent submittedAt }\n      }\n    }\n  }\n": types.AssignmentPeriodsDocument,
    "\n  query ReportingLedger($filter: ReportingPeriodFilter) {\n    reportingLedger(filter: $filter) {\n      month total open overdue reported late missed waived\n      organization { id shortName parent { id shortName } }\n    }\n  }\n": types.ReportingLedgerDocument,
    "\n  query ReportingPeriods($filter: ReportingPeriodFilter, $first: Int, $offset: Int) {\n    reportingPeriods(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id cadence year ordinal dueOn status overdue firstReportedOn\n        assignment { id }\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n": types.ReportingPeriodsDocument,
    "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer { viewer { ...ViewerFields } }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n": types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n": types.ChangePasswordDocument,
    "\n  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {\n    submissions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt dueAt submittedAt adoptionCount\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": types.SubmissionsDocument,
    "\n  query Submission($id: ID!) {\n    submission(id: $id) {\n      id version title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions\n      reviewComment reviewedAt\n      reviewer { id name }\n      author { id name }\n      organization { id name shortName }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      publicityActivity { id title startsOn endsOn }\n      progressReport { ...SourceReport }\n      adoptions { id channel kind level adoptedOn url recordedBy { id name } }\n    }\n  }\n": types.SubmissionDocument,
    "\n  fragment SourceReport on ProgressReport {\n    id percent summary submittedAt\n    author { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle section { id ordinal title } workPlan { id year } } }\n  }\n": types.SourceReportFragmentDoc,
    "\n  query SourceReportOf($id: ID!) { progressReport(id: $id) { ...SourceReport } }\n": types.SourceReportOfDocument,
    "\n  mutation SubmitSubmission($input: SubmitSubmissionInput!) {\n    submitSubmission(input: $input) { submission { id late } }\n  }\n": types.SubmitSubmissionDocument,
    "\n  mutation ReviewSubmission($input: ReviewSubmissionInput!) {\n    reviewSubmission(input: $input) { submission { id version status } }\n  }\n": types.ReviewSubmissionDocument,
    "\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) { submission { id version adoptionCount } }\n  }\n": types.RecordAdoptionDocument,
    "\n  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {\n    supervisionOrders(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n": types.SupervisionOrdersDocument,
    "\n  query SupervisionOrder($id: ID!) {\n    supervisionOrder(id: $id) {\n      id version number kind year requirement urgency status light dueOn issuedAt closedAt conclusion repeatReason\n      availableActions\n      issuer { id name shortName }\n      author { id name }\n      plan { id title }\n      addressees {\n        id version status repliedAt round dueOn rectification concludedSeenAt availableActions\n        organization { id name shortName }\n        decisions { id action round comment dueOn method verifiedOn verifiers decidedAt author { id name } }\n      }\n      replies {\n        id round text repliedAt\n        author { id name }\n        organization { id shortName }\n        attachments { id name size url }\n      }\n      assignments {\n        id percent light dueOn\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n": types.SupervisionOrderDocument,
    "\n  fragment OrderedAssignment on Assignment {\n    id light\n    workItem { id number displayTitle }\n    organization { id name shortName level kind parent { id name shortName parent { id } } }\n  }\n": types.OrderedAssignmentFragmentDoc,
    "\n  query OrderedAssignments($filter: AssignmentFilter, $first: Int) {\n    assignments(filter: $filter, first: $first) { totalCount nodes { ...OrderedAssignment } }\n  }\n": types.OrderedAssignmentsDocument,
    "\n  query OrderIssuer($id: ID!) { organization(id: $id) { id name shortName documentPrefix } }\n": types.OrderIssuerDocument,
    "\n  mutation IssueSupervisionOrder($input: IssueSupervisionOrderInput!) {\n    issueSupervisionOrder(input: $input) { supervisionOrder { id number } }\n  }\n": types.IssueSupervisionOrderDocument,
    "\n  mutation ReplyToSupervisionOrder($input: ReplyToSupervisionOrderInput!) {\n    replyToSupervisionOrder(input: $input) { supervisionOrder { id version status } }\n  }\n": types.ReplyToSupervisionOrderDocument,
    "\n  mutation CloseSupervisionOrder($input: CloseSupervisionOrderInput!) {\n    closeSupervisionOrder(input: $input) { supervisionOrder { id version status } }\n  }\n": types.CloseSupervisionOrderDocument,
    "\n  mutation AcknowledgeConclusion($input: AcknowledgeConclusionInput!) {\n    acknowledgeConclusion(input: $input) { supervisionOrder { id } }\n  }\n": types.AcknowledgeConclusionDocument,
    "\n  mutation ReturnSupervisionReply($input: ReturnSupervisionReplyInput!) {\n    returnSupervisionReply(input: $input) { addressee { id version status } }\n  }\n": types.ReturnSupervisionReplyDocument,
    "\n  mutation AcceptSupervisionReply($input: AcceptSupervisionReplyInput!) {\n    acceptSupervisionReply(input: $input) { addressee { id version status } }\n  }\n": types.AcceptSupervisionReplyDocument,
    "\n  mutation VerifyRectification($input: VerifyRectificationInput!) {\n    verifyRectification(input: $input) { addressee { id version status } }\n  }\n": types.VerifyRectificationDocument,
    "\n  query SupervisionPlans($filter: SupervisionPlanFilter, $first: Int, $offset: Int) {\n    supervisionPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status startsOn endsOn\n        organization { id shortName }\n        organizations { id }\n        workItems { id number displayTitle }\n        orders { id }\n      }\n    }\n  }\n": types.SupervisionPlansDocument,
    "\n  query SupervisionPlan($id: ID!) {\n    supervisionPlan(id: $id) {\n      id version title kind status scope startsOn endsOn createdAt approvedAt closedAt availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      organizations { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n      orders {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n": types.SupervisionPlanDocument,
    "\n  query SupervisionPlanChoices {\n    supervisionPlans(filter: { own: true, status: APPROVED }, first: 100) {\n      nodes { id title kind startsOn endsOn }\n    }\n  }\n": types.SupervisionPlanChoicesDocument,
    "\n  mutation CreateSupervisionPlan($input: CreateSupervisionPlanInput!) {\n    createSupervisionPlan(input: $input) { supervisionPlan { id } }\n  }\n": types.CreateSupervisionPlanDocument,
    "\n  mutation UpdateSupervisionPlan($input: UpdateSupervisionPlanInput!) {\n    updateSupervisionPlan(input: $input) { supervisionPlan { id version } }\n  }\n": types.UpdateSupervisionPlanDocument,
    "\n  mutation ApproveSupervisionPlan($input: ApproveSupervisionPlanInput!) {\n    approveSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": types.ApproveSupervisionPlanDocument,
    "\n  mutation CloseSupervisionPlan($input: CloseSupervisionPlanInput!) {\n    closeSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": types.CloseSupervisionPlanDocument,
    "\n  query Users($filter: UserFilter, $first: Int, $offset: Int) {\n    users(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version username name disabled roles availableActions organization { ...OrganizationChoice } }\n    }\n  }\n": types.UsersDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { user { id } } }\n": types.CreateUserDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }\n": types.UpdateUserDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { user { id } } }\n": types.ResetPasswordDocument,
    "\n  query Webhooks($first: Int, $offset: Int) {\n    webhooks(first: $first, offset: $offset) {\n      totalCount\n      nodes { id version url active createdAt organization { id name shortName } }\n    }\n  }\n": types.WebhooksDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } } }\n": types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { id } } }\n": types.UpdateWebhookDocument,
    "\n  query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {\n    workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number displayTitle light percent dueOn dueText availableActions\n        section { id ordinal title }\n        lead { id shortName }\n        assignmentCounts { status count }\n        latestReport { id percent summary submittedAt organization { id shortName } }\n        coverage { submissions adoptions activities }\n        cadences { level cadence }\n        responsible { role organization { ...OrganizationChoice } }\n      }\n    }\n  }\n": types.WorkItemsDocument,
    "\n  query WorkItem($id: ID!) {\n    workItem(id: $id) {\n      id number label title displayTitle requirement pilotPlaces dueText dueOn light percent availableActions\n      targets { id name comparator value unit }\n      cadences { level cadence }\n      responsible { role name organization { ...OrganizationChoice } }\n      section { id ordinal title }\n      workPlan { id year title status }\n      lead { id shortName }\n      assignmentCounts { status count }\n      coverage { submissions adoptions activities }\n    }\n  }\n": types.WorkItemDocument,
    "\n  query WorkItemHistory($id: ID!, $day: Date!) {\n    workItem(id: $id) {\n      id changeDays\n      onDay(day: $day) {\n        day light percent\n        assignmentCounts { status count }\n        latestReport { id summary organization { id shortName } }\n        assignments {\n          assignmentId role status percent light dueOn leaderInCharge responsiblePerson\n          organization { id shortName }\n        }\n      }\n    }\n  }\n": types.WorkItemHistoryDocument,
    "\n  query WorkItemCoverage($workItemId: ID!) {\n    submissions(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt submittedAt\n        organization { id shortName }\n        adoptions { id channel level }\n      }\n    }\n    publicityActivities(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title theme startsOn endsOn organization { id shortName } }\n    }\n  }\n": types.WorkItemCoverageDocument,
    "\n  mutation AssignWorkItems($input: AssignWorkItemsInput!) {\n    assignWorkItems(input: $input) { assignments { id } }\n  }\n": types.AssignWorkItemsDocument,
    "\n  fragment WorkItemChoice on WorkItem { id number displayTitle section { id ordinal title } workPlan { id year } }\n": types.WorkItemChoiceFragmentDoc,
    "\n  query WorkItemsOfPlan($id: ID!) {\n    workPlan(id: $id) { id sections { id items { ...WorkItemChoice } } }\n  }\n": types.WorkItemsOfPlanDocument,
    "\n  query WorkItemsByIds($ids: [ID!]!) {\n    workItems(filter: { ids: $ids }, first: 100) { nodes { ...WorkItemChoice } }\n  }\n": types.WorkItemsByIdsDocument,
    "\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n": types.WorkPlansDocument,
    "\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt availableActions\n      organization { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n        }\n      }\n    }\n  }\n": types.WorkPlanDocument,
    "\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n": types.PlanChoicesDocument,
    "\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n": types.PreviewWorkPlanImportDocument,
    "\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n": types.ImportWorkPlanDocument,
    "\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n": types.IssueWorkPlanDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountabilityDecisions($filter: AccountabilityDecisionFilter, $first: Int, $offset: Int) {\n    accountabilityDecisions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id kind status number grounds measure proposedAt reviewUntil effectiveTo\n        issuer { id shortName }\n        organization { id shortName }\n        review { id dueOn light outcome }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountabilityDecisions($filter: AccountabilityDecisionFilter, $first: Int, $offset: Int) {\n    accountabilityDecisions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id kind status number grounds measure proposedAt reviewUntil effectiveTo\n        issuer { id shortName }\n        organization { id shortName }\n        review { id dueOn light outcome }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountabilityDecision($id: ID!) {\n    accountabilityDecision(id: $id) {\n      id version kind status number grounds measure competentOrgan standing effectiveFrom effectiveTo\n      proposedAt approvedAt approvalComment servedAt acknowledgedAt receivedOn reviewUntil availableActions\n      issuer { id name shortName }\n      organization { id name shortName }\n      proposer { id name }\n      approver { id name }\n      persons { name post responsibility }\n      assignments { id percent light dueOn workItem { id number displayTitle } organization { id shortName } }\n      supervisionOrders { id number light dueOn status }\n      interview { heldOn minutes rectification rectificationDueOn rectifiedOn findings interviewer { id name } }\n      review {\n        id reasons requestedAt dueOn light outcome findings decidedAt formerMeasure formerEffectiveTo\n        requester { id name }\n        decider { id name }\n      }\n      reviewCandidates { parts person { id name } organization { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query AccountabilityDecision($id: ID!) {\n    accountabilityDecision(id: $id) {\n      id version kind status number grounds measure competentOrgan standing effectiveFrom effectiveTo\n      proposedAt approvedAt approvalComment servedAt acknowledgedAt receivedOn reviewUntil availableActions\n      issuer { id name shortName }\n      organization { id name shortName }\n      proposer { id name }\n      approver { id name }\n      persons { name post responsibility }\n      assignments { id percent light dueOn workItem { id number displayTitle } organization { id shortName } }\n      supervisionOrders { id number light dueOn status }\n      interview { heldOn minutes rectification rectificationDueOn rectifiedOn findings interviewer { id name } }\n      review {\n        id reasons requestedAt dueOn light outcome findings decidedAt formerMeasure formerEffectiveTo\n        requester { id name }\n        decider { id name }\n      }\n      reviewCandidates { parts person { id name } organization { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CitableAssignment on Assignment {\n    id light leaderInCharge responsiblePerson\n    workItem { id number displayTitle }\n    organization { id name shortName level kind parent { id name shortName } }\n  }\n"): (typeof documents)["\n  fragment CitableAssignment on Assignment {\n    id light leaderInCharge responsiblePerson\n    workItem { id number displayTitle }\n    organization { id name shortName level kind parent { id name shortName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitableAssignments($filter: AssignmentFilter, $first: Int) {\n    assignments(filter: $filter, first: $first) { totalCount nodes { ...CitableAssignment } }\n  }\n"): (typeof documents)["\n  query CitableAssignments($filter: AssignmentFilter, $first: Int) {\n    assignments(filter: $filter, first: $first) { totalCount nodes { ...CitableAssignment } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CitableOrder on SupervisionOrder {\n    id number light requirement\n    addressees { id organization { id name shortName level kind parent { id name shortName } } }\n  }\n"): (typeof documents)["\n  fragment CitableOrder on SupervisionOrder {\n    id number light requirement\n    addressees { id organization { id name shortName level kind parent { id name shortName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitableOrders($filter: SupervisionOrderFilter, $first: Int) {\n    supervisionOrders(filter: $filter, first: $first) { totalCount nodes { ...CitableOrder } }\n  }\n"): (typeof documents)["\n  query CitableOrders($filter: SupervisionOrderFilter, $first: Int) {\n    supervisionOrders(filter: $filter, first: $first) { totalCount nodes { ...CitableOrder } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAccountabilityDecision($input: ProposeAccountabilityDecisionInput!) {\n    proposeAccountabilityDecision(input: $input) { accountabilityDecision { id } }\n  }\n"): (typeof documents)["\n  mutation ProposeAccountabilityDecision($input: ProposeAccountabilityDecisionInput!) {\n    proposeAccountabilityDecision(input: $input) { accountabilityDecision { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideAccountabilityProposal($input: DecideAccountabilityProposalInput!) {\n    decideAccountabilityProposal(input: $input) { accountabilityDecision { id version status } }\n  }\n"): (typeof documents)["\n  mutation DecideAccountabilityProposal($input: DecideAccountabilityProposalInput!) {\n    decideAccountabilityProposal(input: $input) { accountabilityDecision { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ServeAccountabilityDecision($input: ServeAccountabilityDecisionInput!) {\n    serveAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }\n  }\n"): (typeof documents)["\n  mutation ServeAccountabilityDecision($input: ServeAccountabilityDecisionInput!) {\n    serveAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeAccountabilityDecision($input: AcknowledgeAccountabilityDecisionInput!) {\n    acknowledgeAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeAccountabilityDecision($input: AcknowledgeAccountabilityDecisionInput!) {\n    acknowledgeAccountabilityDecision(input: $input) { accountabilityDecision { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordInterview($input: RecordInterviewInput!) {\n    recordInterview(input: $input) { accountabilityDecision { id version status } }\n  }\n"): (typeof documents)["\n  mutation RecordInterview($input: RecordInterviewInput!) {\n    recordInterview(input: $input) { accountabilityDecision { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRectification($input: ConfirmRectificationInput!) {\n    confirmRectification(input: $input) { accountabilityDecision { id version status } }\n  }\n"): (typeof documents)["\n  mutation ConfirmRectification($input: ConfirmRectificationInput!) {\n    confirmRectification(input: $input) { accountabilityDecision { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestReview($input: RequestReviewInput!) {\n    requestReview(input: $input) { accountabilityDecision { id version status } }\n  }\n"): (typeof documents)["\n  mutation RequestReview($input: RequestReviewInput!) {\n    requestReview(input: $input) { accountabilityDecision { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReview($input: DecideReviewInput!) {\n    decideReview(input: $input) { accountabilityDecision { id version status } }\n  }\n"): (typeof documents)["\n  mutation DecideReview($input: DecideReviewInput!) {\n    decideReview(input: $input) { accountabilityDecision { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {\n    assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        recentReports { id percent status submittedAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {\n    assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        recentReports { id percent status submittedAt }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assignment($id: ID!) {\n    assignment(id: $id) {\n      id version role status percent dueOn cadence light yellowOn redOn reportDueOn availableActions\n      assignedAt acknowledgedAt claimedAt completedAt completionSummary returnComment leaderInCharge responsiblePerson\n      extensionAsked availableChanges\n      waiting { organizationDays superiorDays suspendedDays }\n      changeRequests { ...Change }\n      replaces { id organization { id shortName } }\n      replacedBy { id organization { id shortName } }\n      workItem {\n        id number displayTitle requirement dueText dueOn pilotPlaces\n        targets { id name comparator value unit }\n        cadences { level cadence }\n        responsible { role name organization { id shortName } }\n        section { id ordinal title }\n        workPlan { id year }\n      }\n      organization { id name shortName level }\n      assigner { id name shortName }\n      parent { id organization { id shortName } }\n      children {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        recentReports { id percent status submittedAt }\n      }\n      publicityActivities { id title startsOn endsOn organization { id shortName } }\n      supervisionOrders { id number status dueOn light requirement }\n    }\n  }\n"): (typeof documents)["\n  query Assignment($id: ID!) {\n    assignment(id: $id) {\n      id version role status percent dueOn cadence light yellowOn redOn reportDueOn availableActions\n      assignedAt acknowledgedAt claimedAt completedAt completionSummary returnComment leaderInCharge responsiblePerson\n      extensionAsked availableChanges\n      waiting { organizationDays superiorDays suspendedDays }\n      changeRequests { ...Change }\n      replaces { id organization { id shortName } }\n      replacedBy { id organization { id shortName } }\n      workItem {\n        id number displayTitle requirement dueText dueOn pilotPlaces\n        targets { id name comparator value unit }\n        cadences { level cadence }\n        responsible { role name organization { id shortName } }\n        section { id ordinal title }\n        workPlan { id year }\n      }\n      organization { id name shortName level }\n      assigner { id name shortName }\n      parent { id organization { id shortName } }\n      children {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        recentReports { id percent status submittedAt }\n      }\n      publicityActivities { id title startsOn endsOn organization { id shortName } }\n      supervisionOrders { id number status dueOn light requirement }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { assignment { id version status } }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { assignment { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) { assignments { id } }\n  }\n"): (typeof documents)["\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) { assignments { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteAssignment($input: CompleteAssignmentInput!) {\n    completeAssignment(input: $input) { assignment { id version status } }\n  }\n"): (typeof documents)["\n  mutation CompleteAssignment($input: CompleteAssignmentInput!) {\n    completeAssignment(input: $input) { assignment { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) { assignment { id version status } }\n  }\n"): (typeof documents)["\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) { assignment { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries($filter: AuditEntryFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id at action entityType entityId address changes\n        actor { id name }\n        organization { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEntries($filter: AuditEntryFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id at action entityType entityId address changes\n        actor { id name }\n        organization { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Burden($organizationIds: [ID!]!, $from: Date!, $to: Date!, $workItemIds: [ID!]) {\n    burden(organizationIds: $organizationIds, from: $from, to: $to, workItemIds: $workItemIds) {\n      organization { id shortName }\n      weeks { monday assignmentsDue reportsDue ordersDue checksPlanned }\n      repeats { orderId planId name day open workItem { id number } }\n    }\n  }\n"): (typeof documents)["\n  query Burden($organizationIds: [ID!]!, $from: Date!, $to: Date!, $workItemIds: [ID!]) {\n    burden(organizationIds: $organizationIds, from: $from, to: $to, workItemIds: $workItemIds) {\n      organization { id shortName }\n      weeks { monday assignmentsDue reportsDue ordersDue checksPlanned }\n      repeats { orderId planId name day open workItem { id number } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkCalendar($year: Int!) {\n    workCalendar(year: $year) {\n      year published version source enteredAt availableActions\n      enteredBy { id name }\n      days { day kind name }\n    }\n  }\n"): (typeof documents)["\n  query WorkCalendar($year: Int!) {\n    workCalendar(year: $year) {\n      year published version source enteredAt availableActions\n      enteredBy { id name }\n      days { day kind name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnpublishedYears { unpublishedYears }\n"): (typeof documents)["\n  query UnpublishedYears { unpublishedYears }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCalendarYear($input: SetCalendarYearInput!) {\n    setCalendarYear(input: $input) { workCalendar { year version } }\n  }\n"): (typeof documents)["\n  mutation SetCalendarYear($input: SetCalendarYearInput!) {\n    setCalendarYear(input: $input) { workCalendar { year version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Change on ChangeRequest {\n    id version kind status reason progress previousDueOn dueOn grantedDueOn until endedOn\n    requestedAt decidedAt comment waitingDays unasked withSuperior availableActions\n    requester { id name }\n    decider { id name }\n  }\n"): (typeof documents)["\n  fragment Change on ChangeRequest {\n    id version kind status reason progress previousDueOn dueOn grantedDueOn until endedOn\n    requestedAt decidedAt comment waitingDays unasked withSuperior availableActions\n    requester { id name }\n    decider { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeRequests($filter: ChangeRequestFilter, $first: Int, $offset: Int) {\n    changeRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Change\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id dueOn percent light workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChangeRequests($filter: ChangeRequestFilter, $first: Int, $offset: Int) {\n    changeRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Change\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id dueOn percent light workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestChange($input: RequestChangeInput!) {\n    requestChange(input: $input) { changeRequest { id version status } }\n  }\n"): (typeof documents)["\n  mutation RequestChange($input: RequestChangeInput!) {\n    requestChange(input: $input) { changeRequest { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAssignment($input: ChangeAssignmentInput!) {\n    changeAssignment(input: $input) { changeRequest { id version status } }\n  }\n"): (typeof documents)["\n  mutation ChangeAssignment($input: ChangeAssignmentInput!) {\n    changeAssignment(input: $input) { changeRequest { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideChangeRequest($input: DecideChangeRequestInput!) {\n    decideChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n"): (typeof documents)["\n  mutation DecideChangeRequest($input: DecideChangeRequestInput!) {\n    decideChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawChangeRequest($input: WithdrawChangeRequestInput!) {\n    withdrawChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawChangeRequest($input: WithdrawChangeRequestInput!) {\n    withdrawChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Rung on Escalation {\n    id version level status dueOn onDay decidedAt reason availableActions\n    policy { id revision ofPlan }\n    decider { id name }\n    supervisionOrder { id number }\n    accountabilityDecision { id kind number }\n  }\n"): (typeof documents)["\n  fragment Rung on Escalation {\n    id version level status dueOn onDay decidedAt reason availableActions\n    policy { id revision ofPlan }\n    decider { id name }\n    supervisionOrder { id number }\n    accountabilityDecision { id kind number }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Escalations($filter: EscalationFilter, $first: Int, $offset: Int) {\n    escalations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Rung\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id percent status light workItem { id number displayTitle } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Escalations($filter: EscalationFilter, $first: Int, $offset: Int) {\n    escalations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Rung\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id percent status light workItem { id number displayTitle } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentEscalations($id: ID!) {\n    assignment(id: $id) {\n      id dueOn escalationLevel\n      escalations { ...Rung }\n    }\n  }\n"): (typeof documents)["\n  query AssignmentEscalations($id: ID!) {\n    assignment(id: $id) {\n      id dueOn escalationLevel\n      escalations { ...Rung }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrdersAboutAssignment($id: ID!) {\n    assignment(id: $id) { id supervisionOrders { id number status } }\n  }\n"): (typeof documents)["\n  query OrdersAboutAssignment($id: ID!) {\n    assignment(id: $id) { id supervisionOrders { id number status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionsAboutAssignment($id: ID!, $kind: AccountabilityKind) {\n    accountabilityDecisions(filter: { assignmentId: $id, kind: $kind }, first: 50) {\n      nodes { id number status proposedAt }\n    }\n  }\n"): (typeof documents)["\n  query DecisionsAboutAssignment($id: ID!, $kind: AccountabilityKind) {\n    accountabilityDecisions(filter: { assignmentId: $id, kind: $kind }, first: 50) {\n      nodes { id number status proposedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CarryOutEscalation($input: CarryOutEscalationInput!) {\n    carryOutEscalation(input: $input) { escalation { id version status } }\n  }\n"): (typeof documents)["\n  mutation CarryOutEscalation($input: CarryOutEscalationInput!) {\n    carryOutEscalation(input: $input) { escalation { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveEscalation($input: WaiveEscalationInput!) {\n    waiveEscalation(input: $input) { escalation { id version status } }\n  }\n"): (typeof documents)["\n  mutation WaiveEscalation($input: WaiveEscalationInput!) {\n    waiveEscalation(input: $input) { escalation { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EscalationPolicy($workPlanId: ID) {\n    escalationPolicy(workPlanId: $workPlanId) {\n      revision ofPlan version availableActions\n      steps { moment days unit level }\n      revisions { id revision validFrom setAt author { id name } steps { moment days unit level } }\n    }\n  }\n"): (typeof documents)["\n  query EscalationPolicy($workPlanId: ID) {\n    escalationPolicy(workPlanId: $workPlanId) {\n      revision ofPlan version availableActions\n      steps { moment days unit level }\n      revisions { id revision validFrom setAt author { id name } steps { moment days unit level } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetEscalationPolicy($input: SetEscalationPolicyInput!) {\n    setEscalationPolicy(input: $input) { escalationPolicy { revision version } }\n  }\n"): (typeof documents)["\n  mutation SetEscalationPolicy($input: SetEscalationPolicyInput!) {\n    setEscalationPolicy(input: $input) { escalationPolicy { revision version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompletionMatrix($workPlanId: ID!, $parentId: ID) {\n    completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {\n      sections { id ordinal title }\n      organizations { id name shortName level childCount }\n      cells { sectionId organizationId total completed overdue red yellow green percent }\n    }\n  }\n"): (typeof documents)["\n  query CompletionMatrix($workPlanId: ID!, $parentId: ID) {\n    completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {\n      sections { id ordinal title }\n      organizations { id name shortName level childCount }\n      cells { sectionId organizationId total completed overdue red yellow green percent }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationDeliveries($filter: NotificationDeliveryFilter, $first: Int, $offset: Int) {\n    notificationDeliveries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version channel kind status attempts lastError createdAt sentAt nextAttemptAt availableActions\n        recipient { id name }\n        organization { id shortName }\n        webhook { id url }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NotificationDeliveries($filter: NotificationDeliveryFilter, $first: Int, $offset: Int) {\n    notificationDeliveries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version channel kind status attempts lastError createdAt sentAt nextAttemptAt availableActions\n        recipient { id name }\n        organization { id shortName }\n        webhook { id url }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDelivery($input: RetryDeliveryInput!) { retryDelivery(input: $input) { notificationDelivery { id } } }\n"): (typeof documents)["\n  mutation RetryDelivery($input: RetryDeliveryInput!) { retryDelivery(input: $input) { notificationDelivery { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications($filter: NotificationFilter, $first: Int, $offset: Int) {\n    notifications(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id kind subjectType subjectId text createdAt readAt }\n    }\n  }\n"): (typeof documents)["\n  query Notifications($filter: NotificationFilter, $first: Int, $offset: Int) {\n    notifications(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id kind subjectType subjectId text createdAt readAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotifications { unreadNotifications }\n"): (typeof documents)["\n  query UnreadNotifications { unreadNotifications }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread } }\n"): (typeof documents)["\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationChoices {\n    notificationChoices { version mailAvailable mailAddress mailPace language choices { kind inbox mail mandatory } }\n  }\n"): (typeof documents)["\n  query NotificationChoices {\n    notificationChoices { version mailAvailable mailAddress mailPace language choices { kind inbox mail mandatory } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNotificationChoices($input: SetNotificationChoicesInput!) { setNotificationChoices(input: $input) { version } }\n"): (typeof documents)["\n  mutation SetNotificationChoices($input: SetNotificationChoicesInput!) { setNotificationChoices(input: $input) { version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n"): (typeof documents)["\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n"): (typeof documents)["\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganizationNode on Organization {\n    id version name shortName level kind divisionCode documentPrefix validFrom validTo childCount availableActions\n    parent { id shortName parent { id shortName parent { id shortName } } }\n  }\n"): (typeof documents)["\n  fragment OrganizationNode on Organization {\n    id version name shortName level kind divisionCode documentPrefix validFrom validTo childCount availableActions\n    parent { id shortName parent { id shortName parent { id shortName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationNodes($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationNode } }\n  }\n"): (typeof documents)["\n  query OrganizationNodes($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationNode } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) { organization { id } }\n  }\n"): (typeof documents)["\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) { organization { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) { organization { id } }\n  }\n"): (typeof documents)["\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) { organization { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AbolishOrganization($input: AbolishOrganizationInput!) {\n    abolishOrganization(input: $input) { organization { id } }\n  }\n"): (typeof documents)["\n  mutation AbolishOrganization($input: AbolishOrganizationInput!) {\n    abolishOrganization(input: $input) { organization { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm changesToDecide escalationsToDecide ordersToReply submissionsToReview\n    }\n  }\n"): (typeof documents)["\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm changesToDecide escalationsToDecide ordersToReply submissionsToReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportFields on ProgressReport {\n    id version status percent summary difficulties nextSteps submittedAt reviewedAt reviewComment availableActions\n    measurements { value target { id name comparator value unit } }\n    attachments { id name size url }\n    author { id name }\n    reviewer { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle } }\n  }\n"): (typeof documents)["\n  fragment ReportFields on ProgressReport {\n    id version status percent summary difficulties nextSteps submittedAt reviewedAt reviewComment availableActions\n    measurements { value target { id name comparator value unit } }\n    attachments { id name size url }\n    author { id name }\n    reviewer { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {\n    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }\n  }\n"): (typeof documents)["\n  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {\n    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {\n    submitProgressReport(input: $input) { progressReport { id version status } }\n  }\n"): (typeof documents)["\n  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {\n    submitProgressReport(input: $input) { progressReport { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewProgressReport($input: ReviewProgressReportInput!) {\n    reviewProgressReport(input: $input) { progressReport { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReviewProgressReport($input: ReviewProgressReportInput!) {\n    reviewProgressReport(input: $input) { progressReport { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompletionsToConfirm($first: Int, $offset: Int) {\n    assignments(filter: { awaitingConfirmation: true }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version status percent dueOn claimedAt completionSummary light availableActions role\n        organization { id shortName }\n        workItem { id number displayTitle requirement targets { id name comparator value unit } }\n        recentReports { id percent summary status submittedAt measurements { value target { id name comparator value unit } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompletionsToConfirm($first: Int, $offset: Int) {\n    assignments(filter: { awaitingConfirmation: true }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version status percent dueOn claimedAt completionSummary light availableActions role\n        organization { id shortName }\n        workItem { id number displayTitle requirement targets { id name comparator value unit } }\n        recentReports { id percent summary status submittedAt measurements { value target { id name comparator value unit } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {\n    publicityActivities(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title theme startsOn endsOn\n        organization { id shortName }\n        workItems { id number displayTitle }\n        submissions { id }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {\n    publicityActivities(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title theme startsOn endsOn\n        organization { id shortName }\n        workItems { id number displayTitle }\n        submissions { id }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicityActivity($id: ID!) {\n    publicityActivity(id: $id) {\n      id version title theme startsOn endsOn createdAt\n      organization { id name shortName }\n      author { id name }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      submissions {\n        id title kind status late occurredAt submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicityActivity($id: ID!) {\n    publicityActivity(id: $id) {\n      id version title theme startsOn endsOn createdAt\n      organization { id name shortName }\n      author { id name }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      submissions {\n        id title kind status late occurredAt submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityChoices($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      nodes { id title startsOn endsOn organization { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query ActivityChoices($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      nodes { id title startsOn endsOn organization { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePublicityActivity($input: CreatePublicityActivityInput!) {\n    createPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n"): (typeof documents)["\n  mutation CreatePublicityActivity($input: CreatePublicityActivityInput!) {\n    createPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentPeriods($id: ID!) {\n    assignment(id: $id) {\n      id\n      periods {\n        id cadence year ordinal startsOn endsOn dueOn closesOn status overdue firstReportedOn\n        progressReport { id percent submittedAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssignmentPeriods($id: ID!) {\n    assignment(id: $id) {\n      id\n      periods {\n        id cadence year ordinal startsOn endsOn dueOn closesOn status overdue firstReportedOn\n        progressReport { id percent submittedAt }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportingLedger($filter: ReportingPeriodFilter) {\n    reportingLedger(filter: $filter) {\n      month total open overdue reported late missed waived\n      organization { id shortName parent { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query ReportingLedger($filter: ReportingPeriodFilter) {\n    reportingLedger(filter: $filter) {\n      month total open overdue reported late missed waived\n      organization { id shortName parent { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportingPeriods($filter: ReportingPeriodFilter, $first: Int, $offset: Int) {\n    reportingPeriods(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id cadence year ordinal dueOn status overdue firstReportedOn\n        assignment { id }\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportingPeriods($filter: ReportingPeriodFilter, $first: Int, $offset: Int) {\n    reportingPeriods(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id cadence year ordinal dueOn status overdue firstReportedOn\n        assignment { id }\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n"): (typeof documents)["\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer { viewer { ...ViewerFields } }\n"): (typeof documents)["\n  query Viewer { viewer { ...ViewerFields } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut { signOut }\n"): (typeof documents)["\n  mutation SignOut { signOut }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {\n    submissions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt dueAt submittedAt adoptionCount\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {\n    submissions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt dueAt submittedAt adoptionCount\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Submission($id: ID!) {\n    submission(id: $id) {\n      id version title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions\n      reviewComment reviewedAt\n      reviewer { id name }\n      author { id name }\n      organization { id name shortName }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      publicityActivity { id title startsOn endsOn }\n      progressReport { ...SourceReport }\n      adoptions { id channel kind level adoptedOn url recordedBy { id name } }\n    }\n  }\n"): (typeof documents)["\n  query Submission($id: ID!) {\n    submission(id: $id) {\n      id version title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions\n      reviewComment reviewedAt\n      reviewer { id name }\n      author { id name }\n      organization { id name shortName }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      publicityActivity { id title startsOn endsOn }\n      progressReport { ...SourceReport }\n      adoptions { id channel kind level adoptedOn url recordedBy { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceReport on ProgressReport {\n    id percent summary submittedAt\n    author { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle section { id ordinal title } workPlan { id year } } }\n  }\n"): (typeof documents)["\n  fragment SourceReport on ProgressReport {\n    id percent summary submittedAt\n    author { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle section { id ordinal title } workPlan { id year } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceReportOf($id: ID!) { progressReport(id: $id) { ...SourceReport } }\n"): (typeof documents)["\n  query SourceReportOf($id: ID!) { progressReport(id: $id) { ...SourceReport } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitSubmission($input: SubmitSubmissionInput!) {\n    submitSubmission(input: $input) { submission { id late } }\n  }\n"): (typeof documents)["\n  mutation SubmitSubmission($input: SubmitSubmissionInput!) {\n    submitSubmission(input: $input) { submission { id late } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewSubmission($input: ReviewSubmissionInput!) {\n    reviewSubmission(input: $input) { submission { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReviewSubmission($input: ReviewSubmissionInput!) {\n    reviewSubmission(input: $input) { submission { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) { submission { id version adoptionCount } }\n  }\n"): (typeof documents)["\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) { submission { id version adoptionCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {\n    supervisionOrders(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {\n    supervisionOrders(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionOrder($id: ID!) {\n    supervisionOrder(id: $id) {\n      id version number kind year requirement urgency status light dueOn issuedAt closedAt conclusion repeatReason\n      availableActions\n      issuer { id name shortName }\n      author { id name }\n      plan { id title }\n      addressees {\n        id version status repliedAt round dueOn rectification concludedSeenAt availableActions\n        organization { id name shortName }\n        decisions { id action round comment dueOn method verifiedOn verifiers decidedAt author { id name } }\n      }\n      replies {\n        id round text repliedAt\n        author { id name }\n        organization { id shortName }\n        attachments { id name size url }\n      }\n      assignments {\n        id percent light dueOn\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SupervisionOrder($id: ID!) {\n    supervisionOrder(id: $id) {\n      id version number kind year requirement urgency status light dueOn issuedAt closedAt conclusion repeatReason\n      availableActions\n      issuer { id name shortName }\n      author { id name }\n      plan { id title }\n      addressees {\n        id version status repliedAt round dueOn rectification concludedSeenAt availableActions\n        organization { id name shortName }\n        decisions { id action round comment dueOn method verifiedOn verifiers decidedAt author { id name } }\n      }\n      replies {\n        id round text repliedAt\n        author { id name }\n        organization { id shortName }\n        attachments { id name size url }\n      }\n      assignments {\n        id percent light dueOn\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderedAssignment on Assignment {\n    id light\n    workItem { id number displayTitle }\n    organization { id name shortName level kind parent { id name shortName parent { id } } }\n  }\n"): (typeof documents)["\n  fragment OrderedAssignment on Assignment {\n    id light\n    workItem { id number displayTitle }\n    organization { id name shortName level kind parent { id name shortName parent { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderedAssignments($filter: AssignmentFilter, $first: Int) {\n    assignments(filter: $filter, first: $first) { totalCount nodes { ...OrderedAssignment } }\n  }\n"): (typeof documents)["\n  query OrderedAssignments($filter: AssignmentFilter, $first: Int) {\n    assignments(filter: $filter, first: $first) { totalCount nodes { ...OrderedAssignment } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderIssuer($id: ID!) { organization(id: $id) { id name shortName documentPrefix } }\n"): (typeof documents)["\n  query OrderIssuer($id: ID!) { organization(id: $id) { id name shortName documentPrefix } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueSupervisionOrder($input: IssueSupervisionOrderInput!) {\n    issueSupervisionOrder(input: $input) { supervisionOrder { id number } }\n  }\n"): (typeof documents)["\n  mutation IssueSupervisionOrder($input: IssueSupervisionOrderInput!) {\n    issueSupervisionOrder(input: $input) { supervisionOrder { id number } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToSupervisionOrder($input: ReplyToSupervisionOrderInput!) {\n    replyToSupervisionOrder(input: $input) { supervisionOrder { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReplyToSupervisionOrder($input: ReplyToSupervisionOrderInput!) {\n    replyToSupervisionOrder(input: $input) { supervisionOrder { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSupervisionOrder($input: CloseSupervisionOrderInput!) {\n    closeSupervisionOrder(input: $input) { supervisionOrder { id version status } }\n  }\n"): (typeof documents)["\n  mutation CloseSupervisionOrder($input: CloseSupervisionOrderInput!) {\n    closeSupervisionOrder(input: $input) { supervisionOrder { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeConclusion($input: AcknowledgeConclusionInput!) {\n    acknowledgeConclusion(input: $input) { supervisionOrder { id } }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeConclusion($input: AcknowledgeConclusionInput!) {\n    acknowledgeConclusion(input: $input) { supervisionOrder { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnSupervisionReply($input: ReturnSupervisionReplyInput!) {\n    returnSupervisionReply(input: $input) { addressee { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReturnSupervisionReply($input: ReturnSupervisionReplyInput!) {\n    returnSupervisionReply(input: $input) { addressee { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSupervisionReply($input: AcceptSupervisionReplyInput!) {\n    acceptSupervisionReply(input: $input) { addressee { id version status } }\n  }\n"): (typeof documents)["\n  mutation AcceptSupervisionReply($input: AcceptSupervisionReplyInput!) {\n    acceptSupervisionReply(input: $input) { addressee { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyRectification($input: VerifyRectificationInput!) {\n    verifyRectification(input: $input) { addressee { id version status } }\n  }\n"): (typeof documents)["\n  mutation VerifyRectification($input: VerifyRectificationInput!) {\n    verifyRectification(input: $input) { addressee { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionPlans($filter: SupervisionPlanFilter, $first: Int, $offset: Int) {\n    supervisionPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status startsOn endsOn\n        organization { id shortName }\n        organizations { id }\n        workItems { id number displayTitle }\n        orders { id }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SupervisionPlans($filter: SupervisionPlanFilter, $first: Int, $offset: Int) {\n    supervisionPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status startsOn endsOn\n        organization { id shortName }\n        organizations { id }\n        workItems { id number displayTitle }\n        orders { id }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionPlan($id: ID!) {\n    supervisionPlan(id: $id) {\n      id version title kind status scope startsOn endsOn createdAt approvedAt closedAt availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      organizations { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n      orders {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SupervisionPlan($id: ID!) {\n    supervisionPlan(id: $id) {\n      id version title kind status scope startsOn endsOn createdAt approvedAt closedAt availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      organizations { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n      orders {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionPlanChoices {\n    supervisionPlans(filter: { own: true, status: APPROVED }, first: 100) {\n      nodes { id title kind startsOn endsOn }\n    }\n  }\n"): (typeof documents)["\n  query SupervisionPlanChoices {\n    supervisionPlans(filter: { own: true, status: APPROVED }, first: 100) {\n      nodes { id title kind startsOn endsOn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSupervisionPlan($input: CreateSupervisionPlanInput!) {\n    createSupervisionPlan(input: $input) { supervisionPlan { id } }\n  }\n"): (typeof documents)["\n  mutation CreateSupervisionPlan($input: CreateSupervisionPlanInput!) {\n    createSupervisionPlan(input: $input) { supervisionPlan { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSupervisionPlan($input: UpdateSupervisionPlanInput!) {\n    updateSupervisionPlan(input: $input) { supervisionPlan { id version } }\n  }\n"): (typeof documents)["\n  mutation UpdateSupervisionPlan($input: UpdateSupervisionPlanInput!) {\n    updateSupervisionPlan(input: $input) { supervisionPlan { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveSupervisionPlan($input: ApproveSupervisionPlanInput!) {\n    approveSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n"): (typeof documents)["\n  mutation ApproveSupervisionPlan($input: ApproveSupervisionPlanInput!) {\n    approveSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSupervisionPlan($input: CloseSupervisionPlanInput!) {\n    closeSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n"): (typeof documents)["\n  mutation CloseSupervisionPlan($input: CloseSupervisionPlanInput!) {\n    closeSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users($filter: UserFilter, $first: Int, $offset: Int) {\n    users(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version username name disabled roles availableActions organization { ...OrganizationChoice } }\n    }\n  }\n"): (typeof documents)["\n  query Users($filter: UserFilter, $first: Int, $offset: Int) {\n    users(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version username name disabled roles availableActions organization { ...OrganizationChoice } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { user { id } } }\n"): (typeof documents)["\n  mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { user { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }\n"): (typeof documents)["\n  mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { user { id } } }\n"): (typeof documents)["\n  mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { user { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks($first: Int, $offset: Int) {\n    webhooks(first: $first, offset: $offset) {\n      totalCount\n      nodes { id version url active createdAt organization { id name shortName } }\n    }\n  }\n"): (typeof documents)["\n  query Webhooks($first: Int, $offset: Int) {\n    webhooks(first: $first, offset: $offset) {\n      totalCount\n      nodes { id version url active createdAt organization { id name shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } } }\n"): (typeof documents)["\n  mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { id } } }\n"): (typeof documents)["\n  mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {\n    workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number displayTitle light percent dueOn dueText availableActions\n        section { id ordinal title }\n        lead { id shortName }\n        assignmentCounts { status count }\n        latestReport { id percent summary submittedAt organization { id shortName } }\n        coverage { submissions adoptions activities }\n        cadences { level cadence }\n        responsible { role organization { ...OrganizationChoice } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {\n    workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number displayTitle light percent dueOn dueText availableActions\n        section { id ordinal title }\n        lead { id shortName }\n        assignmentCounts { status count }\n        latestReport { id percent summary submittedAt organization { id shortName } }\n        coverage { submissions adoptions activities }\n        cadences { level cadence }\n        responsible { role organization { ...OrganizationChoice } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItem($id: ID!) {\n    workItem(id: $id) {\n      id number label title displayTitle requirement pilotPlaces dueText dueOn light percent availableActions\n      targets { id name comparator value unit }\n      cadences { level cadence }\n      responsible { role name organization { ...OrganizationChoice } }\n      section { id ordinal title }\n      workPlan { id year title status }\n      lead { id shortName }\n      assignmentCounts { status count }\n      coverage { submissions adoptions activities }\n    }\n  }\n"): (typeof documents)["\n  query WorkItem($id: ID!) {\n    workItem(id: $id) {\n      id number label title displayTitle requirement pilotPlaces dueText dueOn light percent availableActions\n      targets { id name comparator value unit }\n      cadences { level cadence }\n      responsible { role name organization { ...OrganizationChoice } }\n      section { id ordinal title }\n      workPlan { id year title status }\n      lead { id shortName }\n      assignmentCounts { status count }\n      coverage { submissions adoptions activities }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItemHistory($id: ID!, $day: Date!) {\n    workItem(id: $id) {\n      id changeDays\n      onDay(day: $day) {\n        day light percent\n        assignmentCounts { status count }\n        latestReport { id summary organization { id shortName } }\n        assignments {\n          assignmentId role status percent light dueOn leaderInCharge responsiblePerson\n          organization { id shortName }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkItemHistory($id: ID!, $day: Date!) {\n    workItem(id: $id) {\n      id changeDays\n      onDay(day: $day) {\n        day light percent\n        assignmentCounts { status count }\n        latestReport { id summary organization { id shortName } }\n        assignments {\n          assignmentId role status percent light dueOn leaderInCharge responsiblePerson\n          organization { id shortName }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItemCoverage($workItemId: ID!) {\n    submissions(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt submittedAt\n        organization { id shortName }\n        adoptions { id channel level }\n      }\n    }\n    publicityActivities(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title theme startsOn endsOn organization { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query WorkItemCoverage($workItemId: ID!) {\n    submissions(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt submittedAt\n        organization { id shortName }\n        adoptions { id channel level }\n      }\n    }\n    publicityActivities(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title theme startsOn endsOn organization { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignWorkItems($input: AssignWorkItemsInput!) {\n    assignWorkItems(input: $input) { assignments { id } }\n  }\n"): (typeof documents)["\n  mutation AssignWorkItems($input: AssignWorkItemsInput!) {\n    assignWorkItems(input: $input) { assignments { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkItemChoice on WorkItem { id number displayTitle section { id ordinal title } workPlan { id year } }\n"): (typeof documents)["\n  fragment WorkItemChoice on WorkItem { id number displayTitle section { id ordinal title } workPlan { id year } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItemsOfPlan($id: ID!) {\n    workPlan(id: $id) { id sections { id items { ...WorkItemChoice } } }\n  }\n"): (typeof documents)["\n  query WorkItemsOfPlan($id: ID!) {\n    workPlan(id: $id) { id sections { id items { ...WorkItemChoice } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItemsByIds($ids: [ID!]!) {\n    workItems(filter: { ids: $ids }, first: 100) { nodes { ...WorkItemChoice } }\n  }\n"): (typeof documents)["\n  query WorkItemsByIds($ids: [ID!]!) {\n    workItems(filter: { ids: $ids }, first: 100) { nodes { ...WorkItemChoice } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n"): (typeof documents)["\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt availableActions\n      organization { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt availableActions\n      organization { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n"): (typeof documents)["\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n"): (typeof documents)["\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n"): (typeof documents)["\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n"): (typeof documents)["\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;