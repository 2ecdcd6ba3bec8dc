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
    "\n  query TargetStandings($filter: TargetStandingFilter, $first: Int, $offset: Int) {\n    targetStandings(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id year level scoreId points target ownTarget ownRevision percent rank outOf lead behind progress availableActions\n        office { id level }\n        organization { id shortName }\n        unitClass { id name }\n      }\n    }\n  }\n": typeof types.TargetStandingsDocument,
    "\n  query StandingCounts($year: Int, $officeId: ID) {\n    reached: targetStandings(filter: { officeId: $officeId, year: $year, progress: REACHED }, first: 1) { totalCount }\n    onPace: targetStandings(filter: { officeId: $officeId, year: $year, progress: ON_PACE }, first: 1) { totalCount }\n    behind: targetStandings(filter: { officeId: $officeId, year: $year, progress: BEHIND }, first: 1) { totalCount }\n    noTarget: targetStandings(filter: { officeId: $officeId, year: $year, progress: NO_TARGET }, first: 1) { totalCount }\n  }\n": typeof types.StandingCountsDocument,
    "\n  query UnitClasses($filter: UnitClassFilter, $first: Int) {\n    unitClasses(filter: $filter, first: $first) {\n      totalCount\n      nodes {\n        id version year ordinal name points availableActions\n        targets { id points revision reason setAt setter { name } }\n        organizations { ...OrganizationChoice }\n      }\n    }\n  }\n": typeof types.UnitClassesDocument,
    "\n  query UnitClassChoices($year: Int!, $officeId: ID!) {\n    unitClasses(filter: { year: $year, officeId: $officeId }, first: 50) { nodes { id name ordinal points } }\n  }\n": typeof types.UnitClassChoicesDocument,
    "\n  query OwnTargets($organizationId: ID!, $officeId: ID!, $year: Int!) {\n    annualTargets(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 20) {\n      nodes { id points revision reason setAt setter { name } }\n    }\n  }\n": typeof types.OwnTargetsDocument,
    "\n  mutation CreateUnitClass($input: CreateUnitClassInput!) { createUnitClass(input: $input) { unitClass { id } } }\n": typeof types.CreateUnitClassDocument,
    "\n  mutation UpdateUnitClass($input: UpdateUnitClassInput!) { updateUnitClass(input: $input) { unitClass { id } } }\n": typeof types.UpdateUnitClassDocument,
    "\n  mutation CopyUnitClasses($input: CopyUnitClassesInput!) { copyUnitClasses(input: $input) { unitClasses { id } } }\n": typeof types.CopyUnitClassesDocument,
    "\n  mutation SetAnnualTarget($input: SetAnnualTargetInput!) { setAnnualTarget(input: $input) { annualTarget { id } } }\n": typeof types.SetAnnualTargetDocument,
    "\n  query ApprovalChain($organizationId: ID) {\n    approvalChain(organizationId: $organizationId) {\n      id revision availableActions\n      organization { id name shortName level }\n      steps { name kind place role body }\n      revisions { id revision reason setAt author { id name } steps { name kind place role body } }\n    }\n  }\n": typeof types.ApprovalChainDocument,
    "\n  mutation SetApprovalChain($input: SetApprovalChainInput!) { setApprovalChain(input: $input) { approvalChain { id } } }\n": typeof types.SetApprovalChainDocument,
    "\n  query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {\n    assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        assigner { id }\n        recentReports { id percent status submittedAt }\n      }\n    }\n  }\n": typeof types.AssignmentsDocument,
    "\n  fragment Figure on TargetFigure {\n    target { id name comparator value unit }\n    share sharedOut value basis complete own\n    sources {\n      value\n      report {\n        id revision submittedAt\n        organization { id shortName }\n        period { id year ordinal cadence }\n        assignment { id }\n      }\n    }\n  }\n": typeof types.FigureFragmentDoc,
    "\n  query PartsToSplit($workItemId: ID!) {\n    workItem(id: $workItemId) { id figuresVersion }\n    begin: assignments(filter: { workItemId: $workItemId }, first: 100) { nodes { ...PartToSplit } }\n    rest: assignments(filter: { workItemId: $workItemId }, first: 100, offset: 100) { nodes { ...PartToSplit } }\n  }\n": typeof types.PartsToSplitDocument,
    "\n  fragment PartToSplit on Assignment {\n    id role organization { id shortName } assigner { id } figures { share target { id } }\n  }\n": typeof types.PartToSplitFragmentDoc,
    "\n  mutation SplitTargets($input: SplitTargetsInput!) {\n    splitTargets(input: $input) { assignments { id } }\n  }\n": typeof types.SplitTargetsDocument,
    "\n  query Assignment($id: ID!) {\n    assignment(id: $id) {\n      id version role status percent dueOn cadence light yellowOn redOn reportDueOn availableActions\n      assignedAt acknowledgedAt claimedAt completedAt completionSummary returnComment leaderInCharge responsiblePerson\n      extensionAsked availableChanges partsPercent\n      figures { ...Figure }\n      waiting { organizationDays superiorDays suspendedDays }\n      changeRequests { ...Change }\n      replaces { id organization { id shortName } }\n      replacedBy { id organization { id shortName } }\n      workItem {\n        id number displayTitle requirement dueText dueOn pilotPlaces\n        targets { id name comparator value unit evidenceRequired }\n        cadences { level cadence }\n        responsible { role name organization { id shortName } }\n        section { id ordinal title }\n        workPlan { id year }\n      }\n      organization { id name shortName level }\n      assigner { id name shortName }\n      parent { id organization { id shortName } }\n      children {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        assigner { id }\n        recentReports { id percent status submittedAt }\n      }\n      publicityActivities { id title startsOn endsOn organization { id shortName } }\n      publicConcerns { id title status raisedOn }\n      supervisionOrders { id number status dueOn light requirement }\n    }\n  }\n": typeof types.AssignmentDocument,
    "\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { assignment { id version status } }\n  }\n": typeof types.AcknowledgeAssignmentDocument,
    "\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) { assignments { id } }\n  }\n": typeof types.BreakDownAssignmentDocument,
    "\n  mutation CompleteAssignment($input: CompleteAssignmentInput!) {\n    completeAssignment(input: $input) { assignment { id version status } }\n  }\n": typeof types.CompleteAssignmentDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) { assignment { id version status } }\n  }\n": typeof types.ConfirmCompletionDocument,
    "\n  mutation ActOnAssignments($input: ActOnAssignmentsInput!) {\n    actOnAssignments(input: $input) {\n      outcomes { id node { id version status percent } refusal { code field message } }\n    }\n  }\n": typeof types.ActOnAssignmentsDocument,
    "\n  mutation RemindAssignments($input: RemindAssignmentsInput!) {\n    remindAssignments(input: $input) {\n      outcomes { id refusal { code field message } }\n    }\n  }\n": typeof types.RemindAssignmentsDocument,
    "\n  query PointHolders($workItemIds: [ID!]!) {\n    pointHolders(workItemIds: $workItemIds) { organizationId shortName held assignmentId }\n  }\n": typeof types.PointHoldersDocument,
    "\n  query AssistanceNotices($filter: AssistanceNoticeFilter, $first: Int, $offset: Int) {\n    assistanceNotices(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status mediaName mediaKind journalist startsAt feedbackDueOn overdue issuedAt\n        organization { id shortName }\n        issuer { id shortName }\n      }\n    }\n  }\n": typeof types.AssistanceNoticesDocument,
    "\n  query AssistanceNotice($id: ID!) {\n    assistanceNotice(id: $id) {\n      id version title status mediaName mediaKind journalist journalistPhone content assistance opinion startsAt\n      feedbackDueOn overdue issuedAt arrangedAt feedback appearedOn url reportedAt comment closedAt availableActions\n      arrangement { name post phone place note }\n      organization { id name shortName }\n      issuer { id name shortName }\n      author { id name }\n      reporter { id name }\n      coverageRequest { id title }\n      workItems { ...WorkItemChoice }\n    }\n  }\n": typeof types.AssistanceNoticeDocument,
    "\n  query NoticeBeginning($id: ID!) {\n    coverageRequest(id: $id) {\n      id title content startsAt media\n      organization { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n    }\n  }\n": typeof types.NoticeBeginningDocument,
    "\n  mutation IssueAssistanceNotice($input: IssueAssistanceNoticeInput!) {\n    issueAssistanceNotice(input: $input) { assistanceNotice { id version status } }\n  }\n": typeof types.IssueAssistanceNoticeDocument,
    "\n  mutation ArrangeAssistance($input: ArrangeAssistanceInput!) {\n    arrangeAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n": typeof types.ArrangeAssistanceDocument,
    "\n  mutation ReportAssistance($input: ReportAssistanceInput!) {\n    reportAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n": typeof types.ReportAssistanceDocument,
    "\n  mutation ReviewAssistance($input: ReviewAssistanceInput!) {\n    reviewAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n": typeof types.ReviewAssistanceDocument,
    "\n  mutation CancelAssistanceNotice($input: CancelAssistanceNoticeInput!) {\n    cancelAssistanceNotice(input: $input) { assistanceNotice { id version status } }\n  }\n": typeof types.CancelAssistanceNoticeDocument,
    "\n  query AuditEntries($filter: AuditEntryFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id at action entityType entityId address changes\n        actor { id name }\n        organization { id shortName }\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query AuditTrailCheck($noted: String) {\n    auditTrailCheck(noted: $noted) {\n      seals entries unsealed digest sealedAt faultCount notedFound\n      faults { kind id }\n    }\n  }\n": typeof types.AuditTrailCheckDocument,
    "\n  query AwardRounds($filter: AwardRoundFilter, $first: Int, $offset: Int) {\n    awardRounds(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id year title status publishedAt office { ...Office } author { name } contests { name } awards { standing } }\n    }\n  }\n": typeof types.AwardRoundsDocument,
    "\n  query AwardRound($id: ID!) {\n    awardRound(id: $id) {\n      id version year title status scoredAt createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason availableActions\n      office { ...Office }\n      author { name }\n      approver { name }\n      withdrawer { name }\n      contests {\n        name honour level unitClassId minPercent minPoints noFaults\n        unitClass { name }\n        prizes { grade count }\n      }\n      awards {\n        id contest place honour standing grade tied points strikeReason\n        organization { id shortName }\n        person { name }\n        striker { name }\n        reasons { target percent lead adoptions instructions deductions lines { day rule title points submission { id } } }\n        score { id }\n      }\n    }\n  }\n": typeof types.AwardRoundDocument,
    "\n  mutation CreateAwardRound($input: CreateAwardRoundInput!) { createAwardRound(input: $input) { awardRound { id } } }\n": typeof types.CreateAwardRoundDocument,
    "\n  mutation UpdateAwardRound($input: UpdateAwardRoundInput!) { updateAwardRound(input: $input) { awardRound { id } } }\n": typeof types.UpdateAwardRoundDocument,
    "\n  mutation RefreshAwardRound($input: RefreshAwardRoundInput!) { refreshAwardRound(input: $input) { awardRound { id } } }\n": typeof types.RefreshAwardRoundDocument,
    "\n  mutation StrikeAward($input: StrikeAwardInput!) { strikeAward(input: $input) { awardRound { id } } }\n": typeof types.StrikeAwardDocument,
    "\n  mutation SubmitAwardRound($input: SubmitAwardRoundInput!) { submitAwardRound(input: $input) { awardRound { id } } }\n": typeof types.SubmitAwardRoundDocument,
    "\n  mutation ApproveAwardRound($input: ApproveAwardRoundInput!) { approveAwardRound(input: $input) { awardRound { id } } }\n": typeof types.ApproveAwardRoundDocument,
    "\n  mutation WithdrawAwardRound($input: WithdrawAwardRoundInput!) {\n    withdrawAwardRound(input: $input) { awardRound { id version status } }\n  }\n": typeof types.WithdrawAwardRoundDocument,
    "\n  mutation ReturnAwardRound($input: ReturnAwardRoundInput!) { returnAwardRound(input: $input) { awardRound { id } } }\n": typeof types.ReturnAwardRoundDocument,
    "\n  mutation PublishAwardRound($input: PublishAwardRoundInput!) { publishAwardRound(input: $input) { awardRound { id } } }\n": typeof types.PublishAwardRoundDocument,
    "\n  query Bulletins($filter: BulletinFilter, $first: Int, $offset: Int) {\n    bulletins(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id kind title number status periodFrom periodTo publishedAt unread\n        organization { id shortName }\n        receipts { organization { id } readers { at } }\n      }\n    }\n  }\n": typeof types.BulletinsDocument,
    "\n  query Bulletin($id: ID!) {\n    bulletin(id: $id) {\n      id version kind title number status periodFrom periodTo figuresAt body createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason unread\n      availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      withdrawer { id name }\n      figures {\n        at lateCount\n        sum { total completed completedInPeriod percent red yellow }\n        progress { organizationId organization total completed completedInPeriod percent red yellow }\n        late { assignmentId organization workItem dueOn daysLate percent }\n        orders { orderId number dueOn addressees answered }\n      }\n      adoptionFigures {\n        pieceCount\n        sum { submitted adopted county city province national instructions points }\n        units { organizationId organization submitted adopted county city province national instructions points }\n        pieces { submissionId title organization channels { channel level adoptedOn } }\n        silent { organizationId organization }\n      }\n      rankingFigures { rows { organizationId organization level unitClass points target percent rank lead } }\n      receipts { organization { ...OrganizationChoice } readers { at person { id name } } }\n    }\n  }\n": typeof types.BulletinDocument,
    "\n  query BulletinReproducible($bulletinId: ID!) {\n    bulletinReproducible(id: $bulletinId)\n  }\n": typeof types.BulletinReproducibleDocument,
    "\n  mutation DraftBulletin($input: DraftBulletinInput!) {\n    draftBulletin(input: $input) { bulletin { id } }\n  }\n": typeof types.DraftBulletinDocument,
    "\n  mutation UpdateBulletin($input: UpdateBulletinInput!) {\n    updateBulletin(input: $input) { bulletin { id version } }\n  }\n": typeof types.UpdateBulletinDocument,
    "\n  mutation RefreshBulletin($input: RefreshBulletinInput!) {\n    refreshBulletin(input: $input) { bulletin { id version } }\n  }\n": typeof types.RefreshBulletinDocument,
    "\n  mutation ApproveBulletin($input: ApproveBulletinInput!) {\n    approveBulletin(input: $input) { bulletin { id version status } }\n  }\n": typeof types.ApproveBulletinDocument,
    "\n  mutation WithdrawBulletin($input: WithdrawBulletinInput!) {\n    withdrawBulletin(input: $input) { bulletin { id version status } }\n  }\n": typeof types.WithdrawBulletinDocument,
    "\n  mutation ReturnBulletin($input: ReturnBulletinInput!) {\n    returnBulletin(input: $input) { bulletin { id version status } }\n  }\n": typeof types.ReturnBulletinDocument,
    "\n  mutation PublishBulletin($input: PublishBulletinInput!) {\n    publishBulletin(input: $input) { bulletin { id version number } }\n  }\n": typeof types.PublishBulletinDocument,
    "\n  mutation ReadBulletin($input: ReadBulletinInput!) {\n    readBulletin(input: $input) { bulletin { id } }\n  }\n": typeof types.ReadBulletinDocument,
    "\n  query Burden($organizationIds: [ID!]!, $from: Date!, $to: Date!, $workItemIds: [ID!]) {\n    burden(organizationIds: $organizationIds, from: $from, to: $to, workItemIds: $workItemIds) {\n      organization { id shortName }\n      weeks { monday assignmentsDue reportsDue ordersDue checksPlanned }\n      repeats { orderId planId name day open workItem { id number } }\n    }\n  }\n": typeof types.BurdenDocument,
    "\n  query WorkCalendar($year: Int!) {\n    workCalendar(year: $year) {\n      year published version source enteredAt availableActions\n      enteredBy { id name }\n      days { day kind name }\n    }\n  }\n": typeof types.WorkCalendarDocument,
    "\n  query UnpublishedYears { unpublishedYears }\n": typeof types.UnpublishedYearsDocument,
    "\n  mutation SetCalendarYear($input: SetCalendarYearInput!) {\n    setCalendarYear(input: $input) { workCalendar { year version } }\n  }\n": typeof types.SetCalendarYearDocument,
    "\n  fragment Change on ChangeRequest {\n    id version kind status reason progress previousDueOn dueOn grantedDueOn until endedOn\n    requestedAt decidedAt comment waitingDays unasked withSuperior availableActions\n    requester { id name }\n    decider { id name }\n    assignment { workItem { id } }\n  }\n": typeof types.ChangeFragmentDoc,
    "\n  query ChangeRequests($filter: ChangeRequestFilter, $first: Int, $offset: Int) {\n    changeRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Change\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id dueOn percent light workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n": typeof types.ChangeRequestsDocument,
    "\n  mutation RequestChange($input: RequestChangeInput!) {\n    requestChange(input: $input) { changeRequest { id version status } }\n  }\n": typeof types.RequestChangeDocument,
    "\n  mutation ChangeAssignment($input: ChangeAssignmentInput!) {\n    changeAssignment(input: $input) { changeRequest { id version status } }\n  }\n": typeof types.ChangeAssignmentDocument,
    "\n  mutation DecideChangeRequest($input: DecideChangeRequestInput!) {\n    decideChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n": typeof types.DecideChangeRequestDocument,
    "\n  mutation WithdrawChangeRequest($input: WithdrawChangeRequestInput!) {\n    withdrawChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n": typeof types.WithdrawChangeRequestDocument,
    "\n  query Channels($filter: ChannelFilter, $first: Int, $offset: Int) {\n    channels(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version name kind level ownership startsOn endsOn availableActions }\n    }\n  }\n": typeof types.ChannelsDocument,
    "\n  query ChannelChoices($filter: ChannelFilter) {\n    channels(filter: $filter, first: 50) { nodes { id name kind level } }\n  }\n": typeof types.ChannelChoicesDocument,
    "\n  mutation CreateChannel($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } } }\n": typeof types.CreateChannelDocument,
    "\n  mutation UpdateChannel($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { id } } }\n": typeof types.UpdateChannelDocument,
    "\n  query ConcernSubjects($filter: ConcernSubjectFilter, $first: Int, $offset: Int) {\n    concernSubjects(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version name ordinaryDays seriousDays majorDays sortOrder active }\n    }\n  }\n": typeof types.ConcernSubjectsDocument,
    "\n  mutation CreateConcernSubject($input: CreateConcernSubjectInput!) {\n    createConcernSubject(input: $input) { concernSubject { id } }\n  }\n": typeof types.CreateConcernSubjectDocument,
    "\n  mutation UpdateConcernSubject($input: UpdateConcernSubjectInput!) {\n    updateConcernSubject(input: $input) { concernSubject { id } }\n  }\n": typeof types.UpdateConcernSubjectDocument,
    "\n  fragment CoverageMapFields on CoverageMap {\n    axis year\n    organizations { id name shortName level childCount }\n    lines {\n      workItem { id number displayTitle section { id ordinal title } }\n      pieces adoptions activities\n    }\n    untied { pieces adoptions }\n  }\n": typeof types.CoverageMapFieldsFragmentDoc,
    "\n  query CoverageByMonth($workPlanId: ID!, $parentId: ID, $organizationId: ID) {\n    coverageMap(axis: MONTH, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {\n      ...CoverageMapFields\n    }\n  }\n": typeof types.CoverageByMonthDocument,
    "\n  query CoverageByOrganization($workPlanId: ID!, $parentId: ID, $organizationId: ID) {\n    coverageMap(axis: CITY, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {\n      ...CoverageMapFields\n    }\n  }\n": typeof types.CoverageByOrganizationDocument,
    "\n  query OrganizationOnMap($id: ID!) { organization(id: $id) { id shortName } }\n": typeof types.OrganizationOnMapDocument,
    "\n  query UnitOnMap($organizationId: ID!, $year: Int!) {\n    organization(id: $organizationId) { id shortName }\n    scores(filter: { organizationId: $organizationId, year: $year }, first: 1) {\n      nodes { id points rank outOf office { ...Office } }\n    }\n    demonstrationUnits(filter: { organizationId: $organizationId }, first: 20) {\n      nodes { id name holder { organization { id } } }\n    }\n    awards(filter: { organizationId: $organizationId, year: $year, standing: PROPOSED }, first: 10) {\n      nodes { id grade honour person { name } round { id title } }\n    }\n  }\n": typeof types.UnitOnMapDocument,
    "\n  mutation TieSubmission($input: TieSubmissionInput!) {\n    tieSubmission(input: $input) { submission { id version } }\n  }\n": typeof types.TieSubmissionDocument,
    "\n  query CoverageRequests($filter: CoverageRequestFilter, $first: Int, $offset: Int) {\n    coverageRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status media startsAt requestedAt department\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": typeof types.CoverageRequestsDocument,
    "\n  query CoverageRequest($id: ID!) {\n    coverageRequest(id: $id) {\n      id version title department content status round media startsAt endsAt requestedAt outcome handledAt availableActions\n      contact { name post officePhone mobile }\n      signatures { round step decision comment at person { id name } }\n      organization { id name shortName }\n      office { id name shortName }\n      applicant { id name }\n      handler { id name }\n      workItems { ...WorkItemChoice }\n      assistanceNotices { id title status mediaName organization { id shortName } }\n    }\n  }\n": typeof types.CoverageRequestDocument,
    "\n  mutation RequestCoverage($input: RequestCoverageInput!) {\n    requestCoverage(input: $input) { coverageRequest { id version status } }\n  }\n": typeof types.RequestCoverageDocument,
    "\n  mutation ResubmitCoverageRequest($input: ResubmitCoverageRequestInput!) {\n    resubmitCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n": typeof types.ResubmitCoverageRequestDocument,
    "\n  mutation SignCoverageRequest($input: SignCoverageRequestInput!) {\n    signCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n": typeof types.SignCoverageRequestDocument,
    "\n  mutation WithdrawCoverageRequest($input: WithdrawCoverageRequestInput!) {\n    withdrawCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n": typeof types.WithdrawCoverageRequestDocument,
    "\n  mutation HandleCoverageRequest($input: HandleCoverageRequestInput!) {\n    handleCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n": typeof types.HandleCoverageRequestDocument,
    "\n  query DemonstrationUnits($filter: DemonstrationUnitFilter, $first: Int, $offset: Int) {\n    demonstrationUnits(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id name purpose standing office { ...Office } holder { startsOn organization { id shortName } } tenures { id } }\n    }\n  }\n": typeof types.DemonstrationUnitsDocument,
    "\n  query DemonstrationUnit($id: ID!) {\n    demonstrationUnit(id: $id) {\n      id version name purpose standing availableActions\n      office { ...Office }\n      holder { id startsOn organization { id name shortName } }\n      tenures {\n        id startsOn endsOn grounds endReason recordedAt\n        organization { id shortName }\n        award { id grade round { id title } }\n        score { id year }\n        recorder { name }\n      }\n    }\n  }\n": typeof types.DemonstrationUnitDocument,
    "\n  query UnitAwards($organizationId: ID!) {\n    awards(\n      filter: { organizationId: $organizationId, honour: ADVANCED_COLLECTIVE, standing: PROPOSED }\n      first: 20\n    ) {\n      nodes { id grade round { title status } }\n    }\n  }\n": typeof types.UnitAwardsDocument,
    "\n  mutation CreateDemonstrationUnit($input: CreateDemonstrationUnitInput!) {\n    createDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n": typeof types.CreateDemonstrationUnitDocument,
    "\n  mutation UpdateDemonstrationUnit($input: UpdateDemonstrationUnitInput!) {\n    updateDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n": typeof types.UpdateDemonstrationUnitDocument,
    "\n  mutation HandOverDemonstrationUnit($input: HandOverDemonstrationUnitInput!) {\n    handOverDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n": typeof types.HandOverDemonstrationUnitDocument,
    "\n  mutation RecordDemonstrationTenure($input: RecordDemonstrationTenureInput!) {\n    recordDemonstrationTenure(input: $input) { demonstrationUnit { id } }\n  }\n": typeof types.RecordDemonstrationTenureDocument,
    "\n  mutation WithdrawDemonstrationUnit($input: WithdrawDemonstrationUnitInput!) {\n    withdrawDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n": typeof types.WithdrawDemonstrationUnitDocument,
    "\n  query DisciplineRecords($filter: DisciplineRecordFilter, $first: Int, $offset: Int) {\n    disciplineRecords(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title kind status occurredOn place recordedAt organization { id shortName } }\n    }\n  }\n": typeof types.DisciplineRecordsDocument,
    "\n  query DisciplineRecord($id: ID!) {\n    disciplineRecord(id: $id) {\n      id version title kind status facts occurredOn place outcome recordedAt concludedAt availableActions\n      persons { name post }\n      organization { ...OrganizationChoice }\n      pressRelease { id title status }\n      accountabilityDecisions { id kind status number }\n      recorder { id name }\n      concluder { id name }\n    }\n  }\n": typeof types.DisciplineRecordDocument,
    "\n  query BreachedRelease($id: ID!) { pressRelease(id: $id) { id title status } }\n": typeof types.BreachedReleaseDocument,
    "\n  mutation RecordDiscipline($input: RecordDisciplineInput!) { recordDiscipline(input: $input) { disciplineRecord { id } } }\n": typeof types.RecordDisciplineDocument,
    "\n  mutation ConcludeDiscipline($input: ConcludeDisciplineInput!) { concludeDiscipline(input: $input) { disciplineRecord { id } } }\n": typeof types.ConcludeDisciplineDocument,
    "\n  query CitableBreach($id: ID!) { disciplineRecord(id: $id) { id title facts persons { name post } organization { ...OrganizationChoice } } }\n": typeof types.CitableBreachDocument,
    "\n  fragment Rung on Escalation {\n    id version level status dueOn onDay decidedAt reason availableActions\n    policy { id revision ofPlan }\n    decider { id name }\n    supervisionOrder { id number }\n    accountabilityDecision { id kind number }\n  }\n": typeof types.RungFragmentDoc,
    "\n  query Escalations($filter: EscalationFilter, $first: Int, $offset: Int) {\n    escalations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Rung\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id percent status light workItem { id number displayTitle } }\n      }\n    }\n  }\n": typeof types.EscalationsDocument,
    "\n  query AssignmentEscalations($id: ID!) {\n    assignment(id: $id) {\n      id dueOn escalationLevel\n      escalations { ...Rung }\n    }\n  }\n": typeof types.AssignmentEscalationsDocument,
    "\n  query OrdersAboutAssignment($id: ID!) {\n    assignment(id: $id) { id supervisionOrders { id number status } }\n  }\n": typeof types.OrdersAboutAssignmentDocument,
    "\n  query DecisionsAboutAssignment($id: ID!, $kind: AccountabilityKind) {\n    accountabilityDecisions(filter: { assignmentId: $id, kind: $kind }, first: 50) {\n      nodes { id number status proposedAt }\n    }\n  }\n": typeof types.DecisionsAboutAssignmentDocument,
    "\n  mutation CarryOutEscalation($input: CarryOutEscalationInput!) {\n    carryOutEscalation(input: $input) { escalation { id version status } }\n  }\n": typeof types.CarryOutEscalationDocument,
    "\n  mutation WaiveEscalation($input: WaiveEscalationInput!) {\n    waiveEscalation(input: $input) { escalation { id version status } }\n  }\n": typeof types.WaiveEscalationDocument,
    "\n  query EscalationPolicy($workPlanId: ID) {\n    escalationPolicy(workPlanId: $workPlanId) {\n      revision ofPlan version availableActions\n      steps { moment days unit level }\n      revisions { id revision validFrom setAt author { id name } steps { moment days unit level } }\n    }\n  }\n": typeof types.EscalationPolicyDocument,
    "\n  mutation SetEscalationPolicy($input: SetEscalationPolicyInput!) {\n    setEscalationPolicy(input: $input) { escalationPolicy { revision version } }\n  }\n": typeof types.SetEscalationPolicyDocument,
    "\n  query EvaluationSchemes($filter: EvaluationSchemeFilter, $first: Int, $offset: Int) {\n    evaluationSchemes(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title year level status evaluated figuresAt publishedAt }\n    }\n  }\n": typeof types.EvaluationSchemesDocument,
    "\n  query EvaluationScheme($id: ID!) {\n    evaluationScheme(id: $id) {\n      id version title year level status createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason closedAt figuresAt evaluated publishedAt availableActions\n      criteria { criterion weight each }\n      organization { id name }\n      author { id name }\n      enacter { id name }\n      returner { id name }\n      withdrawer { id name }\n      blockedBy { id title }\n    }\n  }\n": typeof types.EvaluationSchemeDocument,
    "\n  query EvaluationWhatIf($schemeId: ID!, $year: Int) {\n    evaluationWhatIf(schemeId: $schemeId, year: $year) {\n      points rank formerPoints formerRank\n      organization { id shortName }\n    }\n  }\n": typeof types.EvaluationWhatIfDocument,
    "\n  mutation CreateEvaluationScheme($input: CreateEvaluationSchemeInput!) {\n    createEvaluationScheme(input: $input) { evaluationScheme { id } }\n  }\n": typeof types.CreateEvaluationSchemeDocument,
    "\n  mutation UpdateEvaluationScheme($input: UpdateEvaluationSchemeInput!) {\n    updateEvaluationScheme(input: $input) { evaluationScheme { id version } }\n  }\n": typeof types.UpdateEvaluationSchemeDocument,
    "\n  mutation EnactEvaluationScheme($input: EnactEvaluationSchemeInput!) {\n    enactEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n": typeof types.EnactEvaluationSchemeDocument,
    "\n  mutation WithdrawEvaluationScheme($input: WithdrawEvaluationSchemeInput!) {\n    withdrawEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n": typeof types.WithdrawEvaluationSchemeDocument,
    "\n  mutation ReturnEvaluationScheme($input: ReturnEvaluationSchemeInput!) {\n    returnEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n": typeof types.ReturnEvaluationSchemeDocument,
    "\n  mutation ComputeEvaluations($input: ComputeEvaluationsInput!) {\n    computeEvaluations(input: $input) { evaluationScheme { id version evaluated } }\n  }\n": typeof types.ComputeEvaluationsDocument,
    "\n  mutation PublishEvaluations($input: PublishEvaluationsInput!) {\n    publishEvaluations(input: $input) { evaluationScheme { id version publishedAt } }\n  }\n": typeof types.PublishEvaluationsDocument,
    "\n  mutation CloseEvaluationScheme($input: CloseEvaluationSchemeInput!) {\n    closeEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n": typeof types.CloseEvaluationSchemeDocument,
    "\n  query Evaluations($filter: EvaluationFilter, $first: Int, $offset: Int) {\n    evaluations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id year level status edition points rank publishedRank outOf\n        organization { id shortName }\n        parts { criterion weight points }\n      }\n    }\n  }\n": typeof types.EvaluationsDocument,
    "\n  query Evaluation($id: ID!) {\n    evaluation(id: $id) {\n      id version year level status edition points rank publishedRank outOf figuresAt publishedAt objectUntil availableActions\n      organization { id name shortName }\n      scheme { id title criteria { criterion each } }\n      parts { criterion weight points rows }\n      editions { id edition status points publishedAt }\n      objection {\n        reasons objectedAt answerDueOn light answer answeredAt\n        objector { id name }\n        answerer { id name }\n      }\n    }\n  }\n": typeof types.EvaluationDocument,
    "\n  query EvaluationLedger($evaluationId: ID!, $criterion: EvaluationCriterion, $first: Int!, $offset: Int) {\n    evaluationEntries(filter: { evaluationId: $evaluationId, criterion: $criterion }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id criterion source sourceId assignmentId title day good total correction points\n        workItem { id number displayTitle }\n      }\n    }\n  }\n": typeof types.EvaluationLedgerDocument,
    "\n  mutation ObjectToEvaluation($input: ObjectToEvaluationInput!) {\n    objectToEvaluation(input: $input) { evaluation { id version status } }\n  }\n": typeof types.ObjectToEvaluationDocument,
    "\n  mutation AnswerObjection($input: AnswerObjectionInput!) {\n    answerObjection(input: $input) { evaluation { id version status } }\n  }\n": typeof types.AnswerObjectionDocument,
    "\n  fragment Office on Organization { id shortName level }\n": typeof types.OfficeFragmentDoc,
    "\n  query HonourOffices { honourOffices { ...Office } }\n": typeof types.HonourOfficesDocument,
    "\n  query Invitations($filter: InvitationFilter, $first: Int, $offset: Int) {\n    invitations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status dueOn overdue late issuedAt\n        organization { id shortName }\n        issuer { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  query Invitation($id: ID!) {\n    invitation(id: $id) {\n      id version title requirement status dueOn overdue late issuedAt closedAt reason availableActions\n      organization { id name shortName }\n      issuer { id name shortName }\n      author { id name }\n      workItems { ...WorkItemChoice section { id ordinal title } workPlan { id year } }\n      submission {\n        id title kind status late submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation InviteSubmissions($input: InviteSubmissionsInput!) {\n    inviteSubmissions(input: $input) { invitations { id } }\n  }\n": typeof types.InviteSubmissionsDocument,
    "\n  mutation FailInvitation($input: FailInvitationInput!) {\n    failInvitation(input: $input) { invitation { id version status } }\n  }\n": typeof types.FailInvitationDocument,
    "\n  mutation CancelInvitation($input: CancelInvitationInput!) {\n    cancelInvitation(input: $input) { invitation { id version status } }\n  }\n": typeof types.CancelInvitationDocument,
    "\n  query LiaisonUnits($filter: LiaisonUnitFilter, $first: Int, $offset: Int) {\n    liaisonUnits(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id standing\n        organization { id shortName }\n        registration { id effectiveOn leader { name post mobile } liaison { name department post mobile } }\n        pending { id liaison { name } }\n      }\n    }\n  }\n": typeof types.LiaisonUnitsDocument,
    "\n  fragment LiaisonForm on LiaisonRegistration {\n    id version revision status opinion reason effectiveOn endsOn filedAt decidedAt comment\n    leader { name post officePhone mobile }\n    liaison { name gender department post officePhone mobile politicalStatus qq }\n  }\n": typeof types.LiaisonFormFragmentDoc,
    "\n  query LiaisonRegistration($id: ID!) {\n    liaisonRegistration(id: $id) {\n      ...LiaisonForm\n      availableActions\n      organization { id name shortName }\n      superior { id name shortName }\n      filer { id name }\n      decider { id name }\n    }\n  }\n": typeof types.LiaisonRegistrationDocument,
    "\n  query LiaisonHistory($organizationId: ID!) {\n    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 50) {\n      nodes { id revision status effectiveOn endsOn filedAt liaison { name post } leader { name post } }\n    }\n  }\n": typeof types.LiaisonHistoryDocument,
    "\n  query LiaisonBeginning($organizationId: ID!) {\n    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 1) { nodes { ...LiaisonForm } }\n    liaisonUnits(filter: { ids: [$organizationId] }, first: 1) { nodes { id standing } }\n    liaisonCandidates { id name roles }\n  }\n": typeof types.LiaisonBeginningDocument,
    "\n  query LiaisonCalls {\n    liaisonCalls {\n      id version status fileBy renewal note calledAt availableActions\n      organization { id shortName }\n      caller { id name }\n      owing { id shortName }\n    }\n  }\n": typeof types.LiaisonCallsDocument,
    "\n  mutation FileLiaisonRegistration($input: FileLiaisonRegistrationInput!) {\n    fileLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n": typeof types.FileLiaisonRegistrationDocument,
    "\n  mutation DecideLiaisonRegistration($input: DecideLiaisonRegistrationInput!) {\n    decideLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n": typeof types.DecideLiaisonRegistrationDocument,
    "\n  mutation WithdrawLiaisonRegistration($input: WithdrawLiaisonRegistrationInput!) {\n    withdrawLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n": typeof types.WithdrawLiaisonRegistrationDocument,
    "\n  mutation CallForLiaisons($input: CallForLiaisonsInput!) {\n    callForLiaisons(input: $input) { liaisonCall { id version } }\n  }\n": typeof types.CallForLiaisonsDocument,
    "\n  mutation CloseLiaisonCall($input: CloseLiaisonCallInput!) {\n    closeLiaisonCall(input: $input) { liaisonCall { id version } }\n  }\n": typeof types.CloseLiaisonCallDocument,
    "\n  query CompletionMatrix($workPlanId: ID!, $parentId: ID) {\n    completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {\n      sections { id ordinal title }\n      organizations { id name shortName level childCount }\n      cells { sectionId organizationId total completed overdue red yellow green percent }\n    }\n  }\n": typeof types.CompletionMatrixDocument,
    "\n  query MeasuredItem($workItemId: ID!, $parentId: ID) {\n    measuredItem(workItemId: $workItemId, parentId: $parentId) {\n      asOf\n      measure {\n        id version measure startsOn endsOn setAt availableActions\n        target { id name unit }\n        setter { id name }\n      }\n      whole { value counted rows }\n      organizations { organization { id shortName } value counted rows }\n    }\n  }\n": typeof types.MeasuredItemDocument,
    "\n  query RowsOfMeasure($measure: ID!, $organization: ID, $offset: Int) {\n    measureRows(filter: { measureId: $measure, organizationId: $organization }, first: 50, offset: $offset) {\n      totalCount\n      nodes { id day title amount counted subjectType subjectId organization { id shortName } }\n    }\n  }\n": typeof types.RowsOfMeasureDocument,
    "\n  mutation BindMeasure($input: BindMeasureInput!) {\n    bindMeasure(input: $input) { itemMeasure { id } }\n  }\n": typeof types.BindMeasureDocument,
    "\n  mutation EndMeasure($input: EndMeasureInput!) {\n    endMeasure(input: $input) { itemMeasure { id } }\n  }\n": typeof types.EndMeasureDocument,
    "\n  query NotificationDeliveries($filter: NotificationDeliveryFilter, $first: Int, $offset: Int) {\n    notificationDeliveries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version channel kind status attempts lastError createdAt sentAt nextAttemptAt availableActions\n        recipient { id name }\n        organization { id shortName }\n        webhook { id url }\n      }\n    }\n  }\n": typeof types.NotificationDeliveriesDocument,
    "\n  mutation RetryDelivery($input: RetryDeliveryInput!) { retryDelivery(input: $input) { notificationDelivery { id } } }\n": typeof types.RetryDeliveryDocument,
    "\n  query Notifications($filter: NotificationFilter, $first: Int, $offset: Int) {\n    notifications(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id kind subjectType subjectId text createdAt readAt }\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  query UnreadNotifications { unreadNotifications }\n": typeof types.UnreadNotificationsDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread } }\n": typeof types.MarkNotificationsReadDocument,
    "\n  query NotificationChoices {\n    notificationChoices { version mailAvailable mailAddress mailVerifiedAt mailCodeUntil mailPace language choices { kind inbox mail mandatory } }\n  }\n": typeof types.NotificationChoicesDocument,
    "\n  mutation SetNotificationChoices($input: SetNotificationChoicesInput!) { setNotificationChoices(input: $input) { version } }\n": typeof types.SetNotificationChoicesDocument,
    "\n  mutation RequestMailCode($input: RequestMailCodeInput!) { requestMailCode(input: $input) { version } }\n": typeof types.RequestMailCodeDocument,
    "\n  mutation ConfirmMailAddress($input: ConfirmMailAddressInput!) { confirmMailAddress(input: $input) { version } }\n": typeof types.ConfirmMailAddressDocument,
    "\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n": typeof types.OrganizationChoiceFragmentDoc,
    "\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n": typeof types.OrganizationChoicesDocument,
    "\n  fragment OrganizationNode on Organization {\n    id version name shortName level kind divisionCode documentPrefix validFrom validTo childCount availableActions\n    parent { id shortName parent { id shortName parent { id shortName } } }\n  }\n": typeof types.OrganizationNodeFragmentDoc,
    "\n  query OrganizationNodes($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationNode } }\n  }\n": typeof types.OrganizationNodesDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) { organization { id } }\n  }\n": typeof types.CreateOrganizationDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) { organization { id } }\n  }\n": typeof types.UpdateOrganizationDocument,
    "\n  mutation AbolishOrganization($input: AbolishOrganizationInput!) {\n    abolishOrganization(input: $input) { organization { id } }\n  }\n": typeof types.AbolishOrganizationDocument,
    "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      awardsToHandle relegationsToDecide\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm changesToDecide escalationsToDecide ordersToReply\n      ordersToHandle conclusionsToAcknowledge plansToHandle decisionsToHandle bulletinsToHandle bulletinsToRead\n      schemesToHandle scoringSchemesToHandle objectionsToAnswer submissionsToReview concernsToHandle pressReleasesWaiting activitiesWaiting submissionsToAmend invitationsToHandle\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment PlanChange on PlanRevisionChange {\n    ordinal kind number\n    workItem { id withdrawnOn }\n    before { number section title requirement dueText dueOn responsible }\n    after { number section title requirement dueText dueOn responsible }\n    segments { kind text }\n    targetChanges {\n      before { name comparator value unit }\n      after { name comparator value unit }\n    }\n  }\n": typeof types.PlanChangeFragmentDoc,
    "\n  mutation PreviewPlanRevision($input: PreviewPlanRevisionInput!) {\n    previewPlanRevision(input: $input) {\n      number documentNumber issuedOn affectedCount\n      changeCounts { kind count }\n      changes { ...PlanChange }\n      warnings { code line message }\n    }\n  }\n": typeof types.PreviewPlanRevisionDocument,
    "\n  mutation CreatePlanRevision($input: CreatePlanRevisionInput!) {\n    createPlanRevision(input: $input) { planRevision { id } }\n  }\n": typeof types.CreatePlanRevisionDocument,
    "\n  query PlanRevision($id: ID!) {\n    planRevision(id: $id) {\n      id version number status documentNumber issuedOn reason createdAt decidedAt availableActions\n      importer { id name }\n      decider { id name }\n      workPlan { id title }\n      changeCounts { kind count }\n      changes { ...PlanChange }\n      affectedAssignments(first: 50) {\n        totalCount\n        nodes {\n          id status percent dueOn\n          organization { id shortName }\n          workItem { id number displayTitle withdrawnOn }\n        }\n      }\n    }\n  }\n": typeof types.PlanRevisionDocument,
    "\n  mutation IssuePlanRevision($input: IssuePlanRevisionInput!) {\n    issuePlanRevision(input: $input) { planRevision { id version status } }\n  }\n": typeof types.IssuePlanRevisionDocument,
    "\n  mutation WithdrawPlanRevision($input: WithdrawPlanRevisionInput!) {\n    withdrawPlanRevision(input: $input) { planRevision { id version status } }\n  }\n": typeof types.WithdrawPlanRevisionDocument,
    "\n  query PlanRevisions($id: ID!) {\n    workPlan(id: $id) {\n      id\n      revisions { id number status documentNumber issuedOn createdAt decidedAt changeCounts { kind count } }\n    }\n  }\n": typeof types.PlanRevisionsDocument,
    "\n  query WorkItemVersions($id: ID!) {\n    workItem(id: $id) {\n      id\n      versions {\n        number validFrom\n        revision { id documentNumber }\n        wording { number title requirement dueText dueOn targets { name comparator value unit } }\n      }\n    }\n  }\n": typeof types.WorkItemVersionsDocument,
    "\n  query PressOffice($posts: LeadingGroupPostFilter!, $speakers: SpokespersonFilter!, $areas: SubjectAreaFilter!) {\n    leadingGroupPosts(filter: $posts, first: 100) {\n      nodes { id version post name title duty startsOn endsOn availableActions }\n    }\n    spokespersons(filter: $speakers, first: 100) {\n      nodes { id version name title phone startsOn endsOn availableActions }\n    }\n    subjectAreas(filter: $areas, first: 100) {\n      nodes { id version kind name description position startsOn endsOn availableActions }\n    }\n  }\n": typeof types.PressOfficeDocument,
    "\n  mutation CreateLeadingGroupPost($input: CreateLeadingGroupPostInput!) {\n    createLeadingGroupPost(input: $input) { leadingGroupPost { id } }\n  }\n": typeof types.CreateLeadingGroupPostDocument,
    "\n  mutation UpdateLeadingGroupPost($input: UpdateLeadingGroupPostInput!) {\n    updateLeadingGroupPost(input: $input) { leadingGroupPost { id } }\n  }\n": typeof types.UpdateLeadingGroupPostDocument,
    "\n  mutation CreateSpokesperson($input: CreateSpokespersonInput!) { createSpokesperson(input: $input) { spokesperson { id } } }\n": typeof types.CreateSpokespersonDocument,
    "\n  mutation UpdateSpokesperson($input: UpdateSpokespersonInput!) { updateSpokesperson(input: $input) { spokesperson { id } } }\n": typeof types.UpdateSpokespersonDocument,
    "\n  mutation CreateSubjectArea($input: CreateSubjectAreaInput!) { createSubjectArea(input: $input) { subjectArea { id } } }\n": typeof types.CreateSubjectAreaDocument,
    "\n  mutation UpdateSubjectArea($input: UpdateSubjectAreaInput!) { updateSubjectArea(input: $input) { subjectArea { id } } }\n": typeof types.UpdateSubjectAreaDocument,
    "\n  mutation AdoptSubjectAreas($input: AdoptSubjectAreasInput!) { adoptSubjectAreas(input: $input) { subjectAreas { id } } }\n": typeof types.AdoptSubjectAreasDocument,
    "\n  query PressReleases($filter: PressReleaseFilter, $first: Int, $offset: Int) {\n    pressReleases(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title mode status plannedOn overdue releasedAt position stepsLeft\n        steps { name }\n        organization { id shortName }\n        bureau { id shortName }\n        subjectArea { id name }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": typeof types.PressReleasesDocument,
    "\n  query PressRelease($id: ID!) {\n    pressRelease(id: $id) {\n      id version mode status title body plannedOn overdue delayReason chainRevision position round stepsLeft digest draftedAt submittedAt approvedAt\n      releasedAt form place adHocOrigin adHocParty adHocOn consentBy consentOn consentReference availableActions\n      steps { name kind place role body }\n      approvals {\n        id round position step decision comment at decidedBy decidedOn replyNumber person { id name }\n        attachments { id name size url }\n      }\n      organization { id name shortName }\n      bureau { id name shortName }\n      subjectArea { id name }\n      planEntry { id month plannedOn subject }\n      drafter { id name }\n      releaser { id name }\n      spokesperson { id name title }\n      workItems { ...WorkItemChoice }\n      channels { id name level }\n      submissions { id title status adoptions { id channel adoptedOn } }\n      disciplineRecords { id title status kind occurredOn }\n    }\n  }\n": typeof types.PressReleaseDocument,
    "\n  query ReleaseChoices {\n    subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name kind startsOn endsOn } }\n    releasePlans(filter: { ownBureau: true, status: APPROVED }, first: 3) {\n      nodes {\n        id year\n        entries { id month plannedOn subject subjectArea { id } workItems { ...WorkItemChoice } pressRelease { id } }\n      }\n    }\n  }\n": typeof types.ReleaseChoicesDocument,
    "\n  query Speakers($organizationId: ID!) {\n    spokespersons(filter: { organizationId: $organizationId }, first: 50) { nodes { id name title startsOn endsOn } }\n  }\n": typeof types.SpeakersDocument,
    "\n  query PieceChoices($filter: SubmissionFilter) {\n    submissions(filter: $filter, first: 50) { nodes { id title } }\n  }\n": typeof types.PieceChoicesDocument,
    "\n  mutation DraftPressRelease($input: DraftPressReleaseInput!) { draftPressRelease(input: $input) { pressRelease { id } } }\n": typeof types.DraftPressReleaseDocument,
    "\n  mutation UpdatePressRelease($input: UpdatePressReleaseInput!) { updatePressRelease(input: $input) { pressRelease { id } } }\n": typeof types.UpdatePressReleaseDocument,
    "\n  mutation SubmitPressRelease($input: SubmitPressReleaseInput!) { submitPressRelease(input: $input) { pressRelease { id } } }\n": typeof types.SubmitPressReleaseDocument,
    "\n  mutation DecidePressApproval($input: DecidePressApprovalInput!) { decidePressApproval(input: $input) { pressRelease { id } } }\n": typeof types.DecidePressApprovalDocument,
    "\n  mutation RecordPressConsent($input: RecordPressConsentInput!) { recordPressConsent(input: $input) { pressRelease { id } } }\n": typeof types.RecordPressConsentDocument,
    "\n  mutation WithdrawPressRelease($input: WithdrawPressReleaseInput!) { withdrawPressRelease(input: $input) { pressRelease { id } } }\n": typeof types.WithdrawPressReleaseDocument,
    "\n  mutation PublishPressRelease($input: PublishPressReleaseInput!) { publishPressRelease(input: $input) { pressRelease { id } } }\n": typeof types.PublishPressReleaseDocument,
    "\n  mutation TiePressRelease($input: TiePressReleaseInput!) { tiePressRelease(input: $input) { pressRelease { id } } }\n": typeof types.TiePressReleaseDocument,
    "\n  fragment ReportFields on ProgressReport {\n    id version status percent summary difficulties nextSteps submittedAt reviewedAt reviewComment availableActions\n    measurements { value target { id name comparator value unit } }\n    attachments { id name size url }\n    author { id name }\n    reviewer { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle } }\n    revision correctionReason\n    corrects { id revision percent summary measurements { value target { id } } }\n    replacedBy { id revision }\n    previous { id percent submittedAt measurements { value target { id } } }\n    parts {\n      id percent summary revision reviewComment\n      organization { id shortName }\n      author { id name }\n      reviewer { id name }\n      measurements { value target { id name comparator value unit } }\n      assignment { id }\n    }\n  }\n": typeof types.ReportFieldsFragmentDoc,
    "\n  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {\n    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }\n  }\n": typeof types.ProgressReportsDocument,
    "\n  query ReportBasis($id: ID!) {\n    assignment(id: $id) {\n      id\n      lastReport { ...ReportFields }\n      recentReports { ...ReportFields }\n      reportDrafts {\n        id version periodId percent summary difficulties nextSteps savedAt\n        author { id name }\n        measurements { value target { id } }\n        attachments { id name size contentType }\n      }\n    }\n  }\n": typeof types.ReportBasisDocument,
    "\n  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {\n    submitProgressReport(input: $input) { progressReport { id version status } }\n  }\n": typeof types.SubmitProgressReportDocument,
    "\n  mutation SaveProgressReportDraft($input: SaveProgressReportDraftInput!) {\n    saveProgressReportDraft(input: $input) { progressReportDraft { id version savedAt } }\n  }\n": typeof types.SaveProgressReportDraftDocument,
    "\n  mutation DiscardProgressReportDraft($input: DiscardProgressReportDraftInput!) {\n    discardProgressReportDraft(input: $input) { assignment { id } }\n  }\n": typeof types.DiscardProgressReportDraftDocument,
    "\n  mutation CorrectProgressReport($input: CorrectProgressReportInput!) {\n    correctProgressReport(input: $input) { progressReport { id version status } }\n  }\n": typeof types.CorrectProgressReportDocument,
    "\n  mutation ReviewProgressReport($input: ReviewProgressReportInput!) {\n    reviewProgressReport(input: $input) { progressReport { id version status } }\n  }\n": typeof types.ReviewProgressReportDocument,
    "\n  query CompletionsToConfirm($first: Int, $offset: Int) {\n    assignments(filter: { awaitingConfirmation: true }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version status percent dueOn claimedAt completionSummary light availableActions role\n        organization { id shortName }\n        workItem { id number displayTitle requirement targets { id name comparator value unit } }\n        recentReports { id percent summary status submittedAt measurements { value target { id name comparator value unit } } }\n      }\n    }\n  }\n": typeof types.CompletionsToConfirmDocument,
    "\n  query PublicConcerns($filter: PublicConcernFilter, $first: Int, $offset: Int) {\n    publicConcerns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status source severity raisedOn dueOn light repeatCount taskCount\n        subject { id name }\n        organization { id shortName }\n        place { id shortName }\n      }\n    }\n  }\n": typeof types.PublicConcernsDocument,
    "\n  query PublicConcern($id: ID!) {\n    publicConcern(id: $id) {\n      id version title text status source channel url raisedOn placeNote severity dueOn light recordedAt answer answeredAt\n      satisfaction closedAt repeatCount taskCount personReadable availableActions\n      subject { id name }\n      organization { ...OrganizationChoice }\n      intake { id name shortName }\n      place { ...OrganizationChoice }\n      recorder { id name }\n      answerer { id name }\n      person { name phone hasAddress }\n      mergedInto { id title }\n      workItems { ...WorkItemChoice }\n      assignments { id status light percent dueOn organization { id shortName } workItem { id number displayTitle } }\n      supervisionOrders { id number status light dueOn }\n      steps { action at text dueOn person { id name } organization { id shortName } }\n    }\n  }\n": typeof types.PublicConcernDocument,
    "\n  query ConcernSubjectChoices { concernSubjects(first: 100) { nodes { id name active ordinaryDays seriousDays majorDays } } }\n": typeof types.ConcernSubjectChoicesDocument,
    "\n  query AlikeConcerns($text: String!, $exceptId: ID) {\n    alikePublicConcerns(text: $text, exceptId: $exceptId) {\n      likeness\n      concern { id title status raisedOn organization { id shortName } place { id shortName } }\n    }\n  }\n": typeof types.AlikeConcernsDocument,
    "\n  query ConcernBeginning($id: ID!) {\n    publicConcern(id: $id) { id title text organization { ...OrganizationChoice } }\n  }\n": typeof types.ConcernBeginningDocument,
    "\n  query ConcernTaskChoices($organizationId: ID!) {\n    assignments(filter: { organizationId: $organizationId }, first: 100) {\n      nodes { id workItem { id number displayTitle } }\n    }\n  }\n": typeof types.ConcernTaskChoicesDocument,
    "\n  mutation RecordPublicConcern($input: RecordPublicConcernInput!) {\n    recordPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.RecordPublicConcernDocument,
    "\n  mutation UpdatePublicConcern($input: UpdatePublicConcernInput!) {\n    updatePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.UpdatePublicConcernDocument,
    "\n  mutation AssignPublicConcern($input: AssignPublicConcernInput!) {\n    assignPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.AssignPublicConcernDocument,
    "\n  mutation AnswerPublicConcern($input: AnswerPublicConcernInput!) {\n    answerPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.AnswerPublicConcernDocument,
    "\n  mutation ReviewPublicConcern($input: ReviewPublicConcernInput!) {\n    reviewPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.ReviewPublicConcernDocument,
    "\n  mutation ClosePublicConcern($input: ClosePublicConcernInput!) {\n    closePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.ClosePublicConcernDocument,
    "\n  mutation DismissPublicConcern($input: DismissPublicConcernInput!) {\n    dismissPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.DismissPublicConcernDocument,
    "\n  mutation MergePublicConcern($input: MergePublicConcernInput!) {\n    mergePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.MergePublicConcernDocument,
    "\n  mutation SeparatePublicConcern($input: SeparatePublicConcernInput!) {\n    separatePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.SeparatePublicConcernDocument,
    "\n  mutation FollowPublicConcern($input: FollowPublicConcernInput!) {\n    followPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": typeof types.FollowPublicConcernDocument,
    "\n  mutation RevealConcernPerson($input: RevealConcernPersonInput!) {\n    revealConcernPerson(input: $input) { person { name phone address } }\n  }\n": typeof types.RevealConcernPersonDocument,
    "\n  query ConcernAnalysis($filter: ConcernAnalysisFilter!, $by: ConcernDimension!) {\n    concernAnalysis(filter: $filter, by: $by) {\n      previousSpan { from to }\n      lastYearSpan { from to }\n      periods { from to }\n      total { ...ConcernFigures }\n      lines { ...ConcernFigures }\n    }\n  }\n": typeof types.ConcernAnalysisDocument,
    "\n  fragment ConcernFigures on ConcernLine {\n    key name raised repeats settled overdue satisfied unsatisfied followed previous lastYear counts\n  }\n": typeof types.ConcernFiguresFragmentDoc,
    "\n  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {\n    publicityActivities(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title theme startsOn endsOn status\n        organization { id shortName }\n        workItems { id number displayTitle }\n        submissionCount\n        totals { units reported }\n      }\n    }\n  }\n": typeof types.PublicityActivitiesDocument,
    "\n  query PublicityActivity($id: ID!) {\n    publicityActivity(id: $id) {\n      id version title theme startsOn endsOn status createdAt content summary cancelReason closedAt summaryDueOn availableActions\n      steps { title dueOn doneOn }\n      occasion { id name }\n      organization { id name shortName }\n      author { id name }\n      closer { id name }\n      workItems { ...WorkItemChoice }\n      totals { units answered reported declined events people materials }\n      adoptions { level count }\n      attachments { id name size url }\n      parts {\n        id version status invitedAt answeredAt note events people materials summary reportedAt availableActions\n        organization { id shortName }\n        reporter { id name }\n        attachments { id name size url }\n      }\n      submissionCount\n    }\n  }\n": typeof types.PublicityActivityDocument,
    "\n  query ActivityChoices($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      nodes { id title startsOn endsOn organization { id shortName } }\n    }\n  }\n": typeof types.ActivityChoicesDocument,
    "\n  mutation CreatePublicityActivity($input: CreatePublicityActivityInput!) {\n    createPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": typeof types.CreatePublicityActivityDocument,
    "\n  mutation UpdatePublicityActivity($input: UpdatePublicityActivityInput!) {\n    updatePublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": typeof types.UpdatePublicityActivityDocument,
    "\n  mutation InviteToActivity($input: InviteToActivityInput!) {\n    inviteToActivity(input: $input) { publicityActivity { id } }\n  }\n": typeof types.InviteToActivityDocument,
    "\n  mutation MarkActivityStep($input: MarkActivityStepInput!) {\n    markActivityStep(input: $input) { publicityActivity { id } }\n  }\n": typeof types.MarkActivityStepDocument,
    "\n  mutation SummariseActivity($input: SummarisePublicityActivityInput!) {\n    summarisePublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": typeof types.SummariseActivityDocument,
    "\n  mutation CancelActivity($input: CancelPublicityActivityInput!) {\n    cancelPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": typeof types.CancelActivityDocument,
    "\n  mutation AnswerInvitation($input: AnswerActivityInvitationInput!) {\n    answerActivityInvitation(input: $input) { activityPart { id } }\n  }\n": typeof types.AnswerInvitationDocument,
    "\n  mutation ReportPart($input: ReportActivityPartInput!) {\n    reportActivityPart(input: $input) { activityPart { id } }\n  }\n": typeof types.ReportPartDocument,
    "\n  query PublicityCalendar($year: Int!) {\n    publicityOccasions(year: $year) {\n      startsOn endsOn theme\n      occasion {\n        id version name basis startMonth startDay endMonth endDay firstYear lastYear availableActions\n        years { year theme startsOn endsOn }\n        activityCount(year: $year)\n      }\n    }\n  }\n": typeof types.PublicityCalendarDocument,
    "\n  query CalendarActivities($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      totalCount\n      nodes { id title startsOn endsOn status organization { id shortName } occasion { id } }\n    }\n  }\n": typeof types.CalendarActivitiesDocument,
    "\n  mutation CreateOccasion($input: CreatePublicityOccasionInput!) {\n    createPublicityOccasion(input: $input) { publicityOccasion { id } }\n  }\n": typeof types.CreateOccasionDocument,
    "\n  mutation UpdateOccasion($input: UpdatePublicityOccasionInput!) {\n    updatePublicityOccasion(input: $input) { publicityOccasion { id } }\n  }\n": typeof types.UpdateOccasionDocument,
    "\n  mutation SetOccasionYear($input: SetOccasionYearInput!) {\n    setOccasionYear(input: $input) { publicityOccasion { id } }\n  }\n": typeof types.SetOccasionYearDocument,
    "\n  query ReleasePlanOfYear($filter: ReleasePlanFilter!) {\n    releasePlans(filter: $filter, first: 1) {\n      nodes {\n        id version year status revision documentNumber reason approvedAt availableActions\n        organization { id shortName }\n        author { id name }\n        approver { id name }\n        entries {\n          id month plannedOn subject\n          subjectArea { id name }\n          workItems { ...WorkItemChoice }\n          pressRelease { id title status }\n        }\n      }\n    }\n  }\n": typeof types.ReleasePlanOfYearDocument,
    "\n  query PlanAreas { subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name endsOn } } }\n": typeof types.PlanAreasDocument,
    "\n  mutation CreateReleasePlan($input: CreateReleasePlanInput!) { createReleasePlan(input: $input) { releasePlan { id } } }\n": typeof types.CreateReleasePlanDocument,
    "\n  mutation UpdateReleasePlan($input: UpdateReleasePlanInput!) { updateReleasePlan(input: $input) { releasePlan { id } } }\n": typeof types.UpdateReleasePlanDocument,
    "\n  mutation ApproveReleasePlan($input: ApproveReleasePlanInput!) { approveReleasePlan(input: $input) { releasePlan { id } } }\n": typeof types.ApproveReleasePlanDocument,
    "\n  mutation ReopenReleasePlan($input: ReopenReleasePlanInput!) { reopenReleasePlan(input: $input) { releasePlan { id } } }\n": typeof types.ReopenReleasePlanDocument,
    "\n  mutation WithdrawReleasePlan($input: WithdrawReleasePlanInput!) { withdrawReleasePlan(input: $input) { releasePlan { id } } }\n": typeof types.WithdrawReleasePlanDocument,
    "\n  query Relegations($filter: RelegationFilter, $first: Int, $offset: Int) {\n    relegations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version year period status proposedAt availableActions\n        office { ...Office }\n        rule { name kind }\n        organization { id shortName }\n        facts { points target percent rank outOf months }\n      }\n    }\n  }\n": typeof types.RelegationsDocument,
    "\n  query Relegation($id: ID!) {\n    relegation(id: $id) {\n      id version year period status reason proposedAt decidedAt availableActions\n      office { ...Office }\n      rule { name kind consequences }\n      organization { id name shortName }\n      proposer { name }\n      decider { name }\n      score { id }\n      facts { points target percent rank outOf months }\n      outcomes { consequence done accountabilityDecisionId }\n    }\n  }\n": typeof types.RelegationDocument,
    "\n  query RelegationRules($filter: RelegationRuleFilter, $first: Int) {\n    relegationRules(filter: $filter, first: $first) {\n      totalCount\n      nodes {\n        id version year name kind level period lastCount belowPercent months consecutive consequences availableActions\n        office { ...Office }\n        unitClass { id name }\n        author { name }\n      }\n    }\n  }\n": typeof types.RelegationRulesDocument,
    "\n  mutation CreateRelegationRule($input: CreateRelegationRuleInput!) {\n    createRelegationRule(input: $input) { relegationRule { id } }\n  }\n": typeof types.CreateRelegationRuleDocument,
    "\n  mutation UpdateRelegationRule($input: UpdateRelegationRuleInput!) {\n    updateRelegationRule(input: $input) { relegationRule { id } }\n  }\n": typeof types.UpdateRelegationRuleDocument,
    "\n  mutation ProposeRelegations($input: ProposeRelegationsInput!) { proposeRelegations(input: $input) { proposed } }\n": typeof types.ProposeRelegationsDocument,
    "\n  mutation ConfirmRelegation($input: ConfirmRelegationInput!) { confirmRelegation(input: $input) { relegation { id } } }\n": typeof types.ConfirmRelegationDocument,
    "\n  mutation WaiveRelegation($input: WaiveRelegationInput!) { waiveRelegation(input: $input) { relegation { id } } }\n": typeof types.WaiveRelegationDocument,
    "\n  query AssignmentPeriods($id: ID!) {\n    assignment(id: $id) {\n      id\n      periods {\n        id cadence year ordinal startsOn endsOn dueOn closesOn status overdue firstReportedOn\n        progressReport { id percent submittedAt }\n      }\n    }\n  }\n": typeof types.AssignmentPeriodsDocument,
    "\n  query ReportingLedger($filter: ReportingPeriodFilter) {\n    reportingLedger(filter: $filter) {\n      month total open overdue reported late missed waived\n      organization { id shortName parent { id shortName } }\n    }\n  }\n": typeof types.ReportingLedgerDocument,
    "\n  query ReportingPeriods($filter: ReportingPeriodFilter, $first: Int, $offset: Int) {\n    reportingPeriods(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id cadence year ordinal dueOn status overdue firstReportedOn remindedAt\n        assignment { id }\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n": typeof types.ReportingPeriodsDocument,
    "\n  query Scores($filter: ScoreFilter, $first: Int, $offset: Int) {\n    scores(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id year level points awards deductions rank outOf organization { id shortName } office { ...Office } }\n    }\n  }\n": typeof types.ScoresDocument,
    "\n  query Score($id: ID!) {\n    score(id: $id) { id year level points awards deductions rank outOf organization { id name shortName } office { ...Office }\n      basis { pieces adoptions instructions points workItem { id number displayTitle } }\n    }\n  }\n": typeof types.ScoreDocument,
    "\n  query ScoreLedger($organizationId: ID!, $year: Int!, $first: Int!) {\n    scoreEntries(filter: { organizationId: $organizationId, year: $year }, first: $first) {\n      totalCount\n      nodes {\n        id day rule revision ruleIndex source sourceId period worth points outcome lostTo mayObject\n        scheme { id title }\n        submission { id title }\n        objection { id version status reasons answer correction answerDueOn availableActions }\n      }\n    }\n  }\n": typeof types.ScoreLedgerDocument,
    "\n  query ScoreStanding($organizationId: ID!, $officeId: ID!, $year: Int!) {\n    targetStandings(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 1) {\n      nodes { id target percent rank outOf lead behind unitClass { id name } }\n    }\n  }\n": typeof types.ScoreStandingDocument,
    "\n  query ScoreYear($year: Int!) { scoreYear(year: $year) { year until lines computedAt } }\n": typeof types.ScoreYearDocument,
    "\n  mutation ComputeScores($input: ComputeScoresInput!) { computeScores(input: $input) { scoreYear { year lines } } }\n": typeof types.ComputeScoresDocument,
    "\n  mutation ObjectToScore($input: ObjectToScoreInput!) { objectToScore(input: $input) { scoreObjection { id } } }\n": typeof types.ObjectToScoreDocument,
    "\n  mutation AnswerScoreObjection($input: AnswerScoreObjectionInput!) {\n    answerScoreObjection(input: $input) { scoreObjection { id status } }\n  }\n": typeof types.AnswerScoreObjectionDocument,
    "\n  mutation RecordPublicityFault($input: RecordPublicityFaultInput!) {\n    recordPublicityFault(input: $input) { publicityFault { id } }\n  }\n": typeof types.RecordPublicityFaultDocument,
    "\n  query ScoringSchemes($filter: ScoringSchemeFilter, $first: Int, $offset: Int) {\n    scoringSchemes(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title startsOn endsOn status revision rules { severalMedia jointAuthors } }\n    }\n  }\n": typeof types.ScoringSchemesDocument,
    "\n  query ScoringScheme($id: ID!) {\n    scoringScheme(id: $id) {\n      id version title startsOn endsOn status revision createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason availableActions\n      author { id name }\n      enacter { id name }\n      returner { id name }\n      withdrawer { id name }\n      blockedBy { id title }\n      rules {\n        severalMedia ceiling severalInstructions jointAuthors yearCap\n        adoptions { level kind place points }\n        instructions { level points }\n        late { kind deduct }\n        faults { fault deduct effect }\n        quotas { level period points factor }\n      }\n    }\n  }\n": typeof types.ScoringSchemeDocument,
    "\n  mutation CreateScoringScheme($input: CreateScoringSchemeInput!) {\n    createScoringScheme(input: $input) { scoringScheme { id } }\n  }\n": typeof types.CreateScoringSchemeDocument,
    "\n  mutation UpdateScoringScheme($input: UpdateScoringSchemeInput!) {\n    updateScoringScheme(input: $input) { scoringScheme { id version } }\n  }\n": typeof types.UpdateScoringSchemeDocument,
    "\n  mutation EnactScoringScheme($input: EnactScoringSchemeInput!) {\n    enactScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n": typeof types.EnactScoringSchemeDocument,
    "\n  mutation WithdrawScoringScheme($input: WithdrawScoringSchemeInput!) {\n    withdrawScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n": typeof types.WithdrawScoringSchemeDocument,
    "\n  mutation ReturnScoringScheme($input: ReturnScoringSchemeInput!) {\n    returnScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n": typeof types.ReturnScoringSchemeDocument,
    "\n  mutation EndScoringScheme($input: EndScoringSchemeInput!) {\n    endScoringScheme(input: $input) { scoringScheme { id version endsOn } }\n  }\n": typeof types.EndScoringSchemeDocument,
    "\n  query ScoringWhatIf($scoringSchemeId: ID!, $year: Int!) {\n    scoringWhatIf(scoringSchemeId: $scoringSchemeId, year: $year) {\n      level points rank formerPoints formerRank organization { id shortName } office { ...Office }\n    }\n  }\n": typeof types.ScoringWhatIfDocument,
    "\n  query Search($text: String!, $kinds: [SearchKind!], $offset: Int) {\n    search(text: $text, kinds: $kinds, first: 10, offset: $offset) {\n      words\n      groups {\n        kind totalCount more\n        hits {\n          kind id linkId day\n          title { text hit }\n          excerpt { text hit }\n          organization { id shortName }\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer { viewer { ...ViewerFields } }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n": typeof types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n": typeof types.ChangePasswordDocument,
    "\n  fragment InvitationSource on Invitation {\n    id title requirement dueOn overdue\n    issuer { id shortName }\n    workItems { ...WorkItemChoice }\n  }\n": typeof types.InvitationSourceFragmentDoc,
    "\n  query InvitationSourceOf($id: ID!) { invitation(id: $id) { ...InvitationSource } }\n": typeof types.InvitationSourceOfDocument,
    "\n  query SubmissionDraft($id: ID!) {\n    submissionDraft(id: $id) {\n      id version kind title body occurredAt\n      attachments { id name size contentType }\n      workItems { ...WorkItemChoice }\n      publicityActivity { id title startsOn endsOn organization { id shortName } }\n      progressReport { id }\n      invitation { id }\n    }\n  }\n": typeof types.SubmissionDraftDocument,
    "\n  query SubmissionDrafts($first: Int, $offset: Int) {\n    submissionDrafts(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version kind title savedAt\n        author { id name }\n        workItems { id number displayTitle }\n        progressReport { id }\n        invitation { id title dueOn }\n      }\n    }\n  }\n": typeof types.SubmissionDraftsDocument,
    "\n  mutation SaveSubmissionDraft($input: SaveSubmissionDraftInput!) {\n    saveSubmissionDraft(input: $input) { submissionDraft { id version } }\n  }\n": typeof types.SaveSubmissionDraftDocument,
    "\n  mutation DiscardSubmissionDraft($input: DiscardSubmissionDraftInput!) {\n    discardSubmissionDraft(input: $input) { id }\n  }\n": typeof types.DiscardSubmissionDraftDocument,
    "\n  mutation DraftSubmissionFromReport($input: DraftSubmissionFromReportInput!) {\n    draftSubmissionFromReport(input: $input) { submissionDraft { id } }\n  }\n": typeof types.DraftSubmissionFromReportDocument,
    "\n  query SimilarSubmissions($title: String!, $body: String!, $exceptId: ID) {\n    similarSubmissions(input: { title: $title, body: $body, exceptId: $exceptId }) {\n      percent titlePercent bodyPercent sharedPassage\n      submission {\n        id title kind status late submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n": typeof types.SimilarSubmissionsDocument,
    "\n  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {\n    submissions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt dueAt submittedAt adoptionCount secrecy followUpOverdue\n        reviewing { id shortName }\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": typeof types.SubmissionsDocument,
    "\n  query Submission($id: ID!) {\n    submission(id: $id) {\n      id version mayTie title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions\n      reviewComment reviewedAt\n      reviewer { id name }\n      secrecy textVersion waitingSince overheadFrom followUpDueAt followUpOverdue matterClosedAt\n      reviewing { id shortName }\n      accepter { id shortName }\n      secrecyReview { ...PieceStep }\n      attachments { id name size contentType url }\n      steps { ...PieceStep }\n      texts {\n        number title body writtenAt\n        attachments { id name size url }\n        writer { id name }\n        titleChanges { kind text }\n        changes { kind text }\n      }\n      followUps { id ordinal news measures closes late reportedAt author { id name } }\n      author { id name }\n      organization { id name shortName }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      publicityActivity { id title startsOn endsOn organization { id shortName } }\n      progressReport { ...SourceReport }\n      invitation { id title }\n      adoptions {\n        id channel kind level place adoptedOn url\n        recordedBy { id name }\n        attachments { id name size url }\n      }\n      jointAuthors { id name shortName level kind parent { id name shortName } }\n      instructions {\n        id version leader level instructedOn text availableActions\n        recordedBy { id name }\n        assignment { id workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n": typeof types.SubmissionDocument,
    "\n  fragment PieceStep on SubmissionStep {\n    id action textVersion comment at\n    person { id name }\n    organization { id shortName }\n    marks { part start end quote note }\n  }\n": typeof types.PieceStepFragmentDoc,
    "\n  fragment SourceReport on ProgressReport {\n    id percent summary submittedAt\n    author { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle section { id ordinal title } workPlan { id year } } }\n  }\n": typeof types.SourceReportFragmentDoc,
    "\n  query SourceReportOf($id: ID!) { progressReport(id: $id) { ...SourceReport } }\n": typeof types.SourceReportOfDocument,
    "\n  mutation SubmitSubmission($input: SubmitSubmissionInput!) {\n    submitSubmission(input: $input) { submission { id late } }\n  }\n": typeof types.SubmitSubmissionDocument,
    "\n  mutation ReviewSubmission($input: ReviewSubmissionInput!) {\n    reviewSubmission(input: $input) { submission { id version status } }\n  }\n": typeof types.ReviewSubmissionDocument,
    "\n  mutation ReviewSecrecy($input: ReviewSecrecyInput!) {\n    reviewSecrecy(input: $input) { submission { id version secrecy } }\n  }\n": typeof types.ReviewSecrecyDocument,
    "\n  mutation ResubmitSubmission($input: ResubmitSubmissionInput!) {\n    resubmitSubmission(input: $input) { submission { id version status } }\n  }\n": typeof types.ResubmitSubmissionDocument,
    "\n  mutation FollowUpSubmission($input: FollowUpSubmissionInput!) {\n    followUpSubmission(input: $input) { submission { id version } }\n  }\n": typeof types.FollowUpSubmissionDocument,
    "\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) { submission { id version adoptionCount } }\n  }\n": typeof types.RecordAdoptionDocument,
    "\n  mutation RecordInstruction($input: RecordInstructionInput!) {\n    recordInstruction(input: $input) { instruction { id } }\n  }\n": typeof types.RecordInstructionDocument,
    "\n  mutation FollowInstruction($input: FollowInstructionInput!) {\n    followInstruction(input: $input) { instruction { id version } }\n  }\n": typeof types.FollowInstructionDocument,
    "\n  query TaskChoices($organizationId: ID!) {\n    assignments(filter: { organizationId: $organizationId }, first: 100) {\n      nodes { id workItem { id number displayTitle } }\n    }\n  }\n": typeof types.TaskChoicesDocument,
    "\n  mutation NameJointAuthors($input: NameJointAuthorsInput!) {\n    nameJointAuthors(input: $input) { submission { id version } }\n  }\n": typeof types.NameJointAuthorsDocument,
    "\n  mutation RecordFalsePiece($input: RecordPublicityFaultInput!) {\n    recordPublicityFault(input: $input) { publicityFault { id } }\n  }\n": typeof types.RecordFalsePieceDocument,
    "\n  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {\n    supervisionOrders(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n": typeof types.SupervisionOrdersDocument,
    "\n  query SupervisionOrder($id: ID!) {\n    supervisionOrder(id: $id) {\n      id version number kind year requirement urgency status light dueOn issuedAt closedAt conclusion repeatReason\n      availableActions\n      issuer { id name shortName }\n      author { id name }\n      publicConcerns { id title status raisedOn }\n      plan { id title }\n      addressees {\n        id version status repliedAt round dueOn rectification concludedSeenAt availableActions\n        organization { id name shortName }\n        decisions { id action round comment dueOn method verifiedOn verifiers decidedAt author { id name } }\n      }\n      replies {\n        id round text repliedAt\n        author { id name }\n        organization { id shortName }\n        attachments { id name size url }\n      }\n      assignments {\n        id percent light dueOn\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n": typeof types.SupervisionOrderDocument,
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
    "\n  query SupervisionPlan($id: ID!) {\n    supervisionPlan(id: $id) {\n      id version title kind status scope startsOn endsOn createdAt approvedAt returnedAt returnComment withdrawnAt withdrawReason closedAt over availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      returner { id name }\n      withdrawer { id name }\n      organizations { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n      orders {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n": typeof types.SupervisionPlanDocument,
    "\n  query SupervisionPlanChoices {\n    supervisionPlans(filter: { own: true, status: APPROVED }, first: 100) {\n      nodes { id title kind startsOn endsOn }\n    }\n  }\n": typeof types.SupervisionPlanChoicesDocument,
    "\n  mutation CreateSupervisionPlan($input: CreateSupervisionPlanInput!) {\n    createSupervisionPlan(input: $input) { supervisionPlan { id } }\n  }\n": typeof types.CreateSupervisionPlanDocument,
    "\n  mutation UpdateSupervisionPlan($input: UpdateSupervisionPlanInput!) {\n    updateSupervisionPlan(input: $input) { supervisionPlan { id version } }\n  }\n": typeof types.UpdateSupervisionPlanDocument,
    "\n  mutation ApproveSupervisionPlan($input: ApproveSupervisionPlanInput!) {\n    approveSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": typeof types.ApproveSupervisionPlanDocument,
    "\n  mutation WithdrawSupervisionPlan($input: WithdrawSupervisionPlanInput!) {\n    withdrawSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": typeof types.WithdrawSupervisionPlanDocument,
    "\n  mutation ReturnSupervisionPlan($input: ReturnSupervisionPlanInput!) {\n    returnSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": typeof types.ReturnSupervisionPlanDocument,
    "\n  mutation CloseSupervisionPlan($input: CloseSupervisionPlanInput!) {\n    closeSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": typeof types.CloseSupervisionPlanDocument,
    "\n  query Users($filter: UserFilter, $first: Int, $offset: Int) {\n    users(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version username name disabled roles availableActions organization { ...OrganizationChoice } }\n    }\n  }\n": typeof types.UsersDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { user { id } } }\n": typeof types.CreateUserDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }\n": typeof types.UpdateUserDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { user { id } } }\n": typeof types.ResetPasswordDocument,
    "\n  query Webhooks($first: Int, $offset: Int) {\n    webhooks(first: $first, offset: $offset) {\n      totalCount\n      nodes { id version url active createdAt secretReadable secretRenewedAt bothSignUntil organization { id name shortName } }\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } } }\n": typeof types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { id } } }\n": typeof types.UpdateWebhookDocument,
    "\n  mutation RenewWebhookSecret($input: RenewWebhookSecretInput!) { renewWebhookSecret(input: $input) { secret webhook { id } } }\n": typeof types.RenewWebhookSecretDocument,
    "\n  query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {\n    workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number displayTitle light percent dueOn dueText withdrawnOn availableActions\n        section { id ordinal title }\n        lead { id shortName }\n        assignmentCounts { status count }\n        latestReport { id percent summary submittedAt organization { id shortName } }\n        coverage { submissions adoptions activities }\n        cadences { level cadence }\n        responsible { role organization { ...OrganizationChoice } }\n      }\n    }\n  }\n": typeof types.WorkItemsDocument,
    "\n  query WorkItem($id: ID!) {\n    workItem(id: $id) {\n      id number label title displayTitle requirement pilotPlaces dueText dueOn light percent withdrawnOn availableActions suggestedMeasures mayMeasure\n      figuresVersion targets { id name comparator value unit evidenceRequired }\n      cadences { level cadence }\n      responsible { role name organization { ...OrganizationChoice } }\n      section { id ordinal title }\n      workPlan { id year title status }\n      leads { id shortName }\n      assignmentCounts { status count }\n      coverage { submissions adoptions activities }\n      figures { ...Figure }\n    }\n  }\n": typeof types.WorkItemDocument,
    "\n  query WorkItemHistory($id: ID!, $day: Date!) {\n    workItem(id: $id) {\n      id changeDays\n      onDay(day: $day) {\n        day light percent\n        wording { number title requirement }\n        assignmentCounts { status count }\n        latestReport { id summary organization { id shortName } }\n        assignments {\n          assignmentId role status percent light dueOn leaderInCharge responsiblePerson\n          organization { id shortName }\n        }\n      }\n    }\n  }\n": typeof types.WorkItemHistoryDocument,
    "\n  query WorkItemCoverage($workItemId: ID!) {\n    submissions(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt submittedAt\n        organization { id shortName }\n        adoptions { id channel level }\n      }\n    }\n    publicityActivities(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title theme startsOn endsOn organization { id shortName } }\n    }\n    pressReleases(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status plannedOn bureau { id shortName } }\n    }\n    coverageRequests(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status startsAt organization { id shortName } }\n    }\n    publicConcerns(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status raisedOn organization { id shortName } }\n    }\n  }\n": typeof types.WorkItemCoverageDocument,
    "\n  mutation RequireEvidence($input: RequireEvidenceInput!) {\n    requireEvidence(input: $input) { workItem { id figuresVersion targets { id evidenceRequired } } }\n  }\n": typeof types.RequireEvidenceDocument,
    "\n  mutation AssignWorkItems($input: AssignWorkItemsInput!) {\n    assignWorkItems(input: $input) { assignments { id } }\n  }\n": typeof types.AssignWorkItemsDocument,
    "\n  fragment WorkItemChoice on WorkItem { id number displayTitle section { id ordinal title } workPlan { id year } }\n": typeof types.WorkItemChoiceFragmentDoc,
    "\n  query WorkItemsOfPlan($id: ID!) {\n    workPlan(id: $id) { id sections { id items { ...WorkItemChoice } } }\n  }\n": typeof types.WorkItemsOfPlanDocument,
    "\n  query WorkItemsByIds($ids: [ID!]!) {\n    workItems(filter: { ids: $ids }, first: 100) { nodes { ...WorkItemChoice } }\n  }\n": typeof types.WorkItemsByIdsDocument,
    "\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n": typeof types.WorkPlansDocument,
    "\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt withdrawnAt withdrawReason availableActions\n      organization { id name }\n      withdrawer { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n          withdrawnOn\n        }\n      }\n    }\n  }\n": typeof types.WorkPlanDocument,
    "\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n": typeof types.PlanChoicesDocument,
    "\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n": typeof types.PreviewWorkPlanImportDocument,
    "\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n": typeof types.ImportWorkPlanDocument,
    "\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n": typeof types.IssueWorkPlanDocument,
    "\n  mutation WithdrawWorkPlan($input: WithdrawWorkPlanInput!) {\n    withdrawWorkPlan(input: $input) { workPlan { id version status } }\n  }\n": typeof types.WithdrawWorkPlanDocument,
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
    "\n  query TargetStandings($filter: TargetStandingFilter, $first: Int, $offset: Int) {\n    targetStandings(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id year level scoreId points target ownTarget ownRevision percent rank outOf lead behind progress availableActions\n        office { id level }\n        organization { id shortName }\n        unitClass { id name }\n      }\n    }\n  }\n": types.TargetStandingsDocument,
    "\n  query StandingCounts($year: Int, $officeId: ID) {\n    reached: targetStandings(filter: { officeId: $officeId, year: $year, progress: REACHED }, first: 1) { totalCount }\n    onPace: targetStandings(filter: { officeId: $officeId, year: $year, progress: ON_PACE }, first: 1) { totalCount }\n    behind: targetStandings(filter: { officeId: $officeId, year: $year, progress: BEHIND }, first: 1) { totalCount }\n    noTarget: targetStandings(filter: { officeId: $officeId, year: $year, progress: NO_TARGET }, first: 1) { totalCount }\n  }\n": types.StandingCountsDocument,
    "\n  query UnitClasses($filter: UnitClassFilter, $first: Int) {\n    unitClasses(filter: $filter, first: $first) {\n      totalCount\n      nodes {\n        id version year ordinal name points availableActions\n        targets { id points revision reason setAt setter { name } }\n        organizations { ...OrganizationChoice }\n      }\n    }\n  }\n": types.UnitClassesDocument,
    "\n  query UnitClassChoices($year: Int!, $officeId: ID!) {\n    unitClasses(filter: { year: $year, officeId: $officeId }, first: 50) { nodes { id name ordinal points } }\n  }\n": types.UnitClassChoicesDocument,
    "\n  query OwnTargets($organizationId: ID!, $officeId: ID!, $year: Int!) {\n    annualTargets(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 20) {\n      nodes { id points revision reason setAt setter { name } }\n    }\n  }\n": types.OwnTargetsDocument,
    "\n  mutation CreateUnitClass($input: CreateUnitClassInput!) { createUnitClass(input: $input) { unitClass { id } } }\n": types.CreateUnitClassDocument,
    "\n  mutation UpdateUnitClass($input: UpdateUnitClassInput!) { updateUnitClass(input: $input) { unitClass { id } } }\n": types.UpdateUnitClassDocument,
    "\n  mutation CopyUnitClasses($input: CopyUnitClassesInput!) { copyUnitClasses(input: $input) { unitClasses { id } } }\n": types.CopyUnitClassesDocument,
    "\n  mutation SetAnnualTarget($input: SetAnnualTargetInput!) { setAnnualTarget(input: $input) { annualTarget { id } } }\n": types.SetAnnualTargetDocument,
    "\n  query ApprovalChain($organizationId: ID) {\n    approvalChain(organizationId: $organizationId) {\n      id revision availableActions\n      organization { id name shortName level }\n      steps { name kind place role body }\n      revisions { id revision reason setAt author { id name } steps { name kind place role body } }\n    }\n  }\n": types.ApprovalChainDocument,
    "\n  mutation SetApprovalChain($input: SetApprovalChainInput!) { setApprovalChain(input: $input) { approvalChain { id } } }\n": types.SetApprovalChainDocument,
    "\n  query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {\n    assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        assigner { id }\n        recentReports { id percent status submittedAt }\n      }\n    }\n  }\n": types.AssignmentsDocument,
    "\n  fragment Figure on TargetFigure {\n    target { id name comparator value unit }\n    share sharedOut value basis complete own\n    sources {\n      value\n      report {\n        id revision submittedAt\n        organization { id shortName }\n        period { id year ordinal cadence }\n        assignment { id }\n      }\n    }\n  }\n": types.FigureFragmentDoc,
    "\n  query PartsToSplit($workItemId: ID!) {\n    workItem(id: $workItemId) { id figuresVersion }\n    begin: assignments(filter: { workItemId: $workItemId }, first: 100) { nodes { ...PartToSplit } }\n    rest: assignments(filter: { workItemId: $workItemId }, first: 100, offset: 100) { nodes { ...PartToSplit } }\n  }\n": types.PartsToSplitDocument,
    "\n  fragment PartToSplit on Assignment {\n    id role organization { id shortName } assigner { id } figures { share target { id } }\n  }\n": types.PartToSplitFragmentDoc,
    "\n  mutation SplitTargets($input: SplitTargetsInput!) {\n    splitTargets(input: $input) { assignments { id } }\n  }\n": types.SplitTargetsDocument,
    "\n  query Assignment($id: ID!) {\n    assignment(id: $id) {\n      id version role status percent dueOn cadence light yellowOn redOn reportDueOn availableActions\n      assignedAt acknowledgedAt claimedAt completedAt completionSummary returnComment leaderInCharge responsiblePerson\n      extensionAsked availableChanges partsPercent\n      figures { ...Figure }\n      waiting { organizationDays superiorDays suspendedDays }\n      changeRequests { ...Change }\n      replaces { id organization { id shortName } }\n      replacedBy { id organization { id shortName } }\n      workItem {\n        id number displayTitle requirement dueText dueOn pilotPlaces\n        targets { id name comparator value unit evidenceRequired }\n        cadences { level cadence }\n        responsible { role name organization { id shortName } }\n        section { id ordinal title }\n        workPlan { id year }\n      }\n      organization { id name shortName level }\n      assigner { id name shortName }\n      parent { id organization { id shortName } }\n      children {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        assigner { id }\n        recentReports { id percent status submittedAt }\n      }\n      publicityActivities { id title startsOn endsOn organization { id shortName } }\n      publicConcerns { id title status raisedOn }\n      supervisionOrders { id number status dueOn light requirement }\n    }\n  }\n": types.AssignmentDocument,
    "\n  mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {\n    acknowledgeAssignment(input: $input) { assignment { id version status } }\n  }\n": types.AcknowledgeAssignmentDocument,
    "\n  mutation BreakDownAssignment($input: BreakDownAssignmentInput!) {\n    breakDownAssignment(input: $input) { assignments { id } }\n  }\n": types.BreakDownAssignmentDocument,
    "\n  mutation CompleteAssignment($input: CompleteAssignmentInput!) {\n    completeAssignment(input: $input) { assignment { id version status } }\n  }\n": types.CompleteAssignmentDocument,
    "\n  mutation ConfirmCompletion($input: ConfirmCompletionInput!) {\n    confirmCompletion(input: $input) { assignment { id version status } }\n  }\n": types.ConfirmCompletionDocument,
    "\n  mutation ActOnAssignments($input: ActOnAssignmentsInput!) {\n    actOnAssignments(input: $input) {\n      outcomes { id node { id version status percent } refusal { code field message } }\n    }\n  }\n": types.ActOnAssignmentsDocument,
    "\n  mutation RemindAssignments($input: RemindAssignmentsInput!) {\n    remindAssignments(input: $input) {\n      outcomes { id refusal { code field message } }\n    }\n  }\n": types.RemindAssignmentsDocument,
    "\n  query PointHolders($workItemIds: [ID!]!) {\n    pointHolders(workItemIds: $workItemIds) { organizationId shortName held assignmentId }\n  }\n": types.PointHoldersDocument,
    "\n  query AssistanceNotices($filter: AssistanceNoticeFilter, $first: Int, $offset: Int) {\n    assistanceNotices(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status mediaName mediaKind journalist startsAt feedbackDueOn overdue issuedAt\n        organization { id shortName }\n        issuer { id shortName }\n      }\n    }\n  }\n": types.AssistanceNoticesDocument,
    "\n  query AssistanceNotice($id: ID!) {\n    assistanceNotice(id: $id) {\n      id version title status mediaName mediaKind journalist journalistPhone content assistance opinion startsAt\n      feedbackDueOn overdue issuedAt arrangedAt feedback appearedOn url reportedAt comment closedAt availableActions\n      arrangement { name post phone place note }\n      organization { id name shortName }\n      issuer { id name shortName }\n      author { id name }\n      reporter { id name }\n      coverageRequest { id title }\n      workItems { ...WorkItemChoice }\n    }\n  }\n": types.AssistanceNoticeDocument,
    "\n  query NoticeBeginning($id: ID!) {\n    coverageRequest(id: $id) {\n      id title content startsAt media\n      organization { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n    }\n  }\n": types.NoticeBeginningDocument,
    "\n  mutation IssueAssistanceNotice($input: IssueAssistanceNoticeInput!) {\n    issueAssistanceNotice(input: $input) { assistanceNotice { id version status } }\n  }\n": types.IssueAssistanceNoticeDocument,
    "\n  mutation ArrangeAssistance($input: ArrangeAssistanceInput!) {\n    arrangeAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n": types.ArrangeAssistanceDocument,
    "\n  mutation ReportAssistance($input: ReportAssistanceInput!) {\n    reportAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n": types.ReportAssistanceDocument,
    "\n  mutation ReviewAssistance($input: ReviewAssistanceInput!) {\n    reviewAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n": types.ReviewAssistanceDocument,
    "\n  mutation CancelAssistanceNotice($input: CancelAssistanceNoticeInput!) {\n    cancelAssistanceNotice(input: $input) { assistanceNotice { id version status } }\n  }\n": types.CancelAssistanceNoticeDocument,
    "\n  query AuditEntries($filter: AuditEntryFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id at action entityType entityId address changes\n        actor { id name }\n        organization { id shortName }\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query AuditTrailCheck($noted: String) {\n    auditTrailCheck(noted: $noted) {\n      seals entries unsealed digest sealedAt faultCount notedFound\n      faults { kind id }\n    }\n  }\n": types.AuditTrailCheckDocument,
    "\n  query AwardRounds($filter: AwardRoundFilter, $first: Int, $offset: Int) {\n    awardRounds(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id year title status publishedAt office { ...Office } author { name } contests { name } awards { standing } }\n    }\n  }\n": types.AwardRoundsDocument,
    "\n  query AwardRound($id: ID!) {\n    awardRound(id: $id) {\n      id version year title status scoredAt createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason availableActions\n      office { ...Office }\n      author { name }\n      approver { name }\n      withdrawer { name }\n      contests {\n        name honour level unitClassId minPercent minPoints noFaults\n        unitClass { name }\n        prizes { grade count }\n      }\n      awards {\n        id contest place honour standing grade tied points strikeReason\n        organization { id shortName }\n        person { name }\n        striker { name }\n        reasons { target percent lead adoptions instructions deductions lines { day rule title points submission { id } } }\n        score { id }\n      }\n    }\n  }\n": types.AwardRoundDocument,
    "\n  mutation CreateAwardRound($input: CreateAwardRoundInput!) { createAwardRound(input: $input) { awardRound { id } } }\n": types.CreateAwardRoundDocument,
    "\n  mutation UpdateAwardRound($input: UpdateAwardRoundInput!) { updateAwardRound(input: $input) { awardRound { id } } }\n": types.UpdateAwardRoundDocument,
    "\n  mutation RefreshAwardRound($input: RefreshAwardRoundInput!) { refreshAwardRound(input: $input) { awardRound { id } } }\n": types.RefreshAwardRoundDocument,
    "\n  mutation StrikeAward($input: StrikeAwardInput!) { strikeAward(input: $input) { awardRound { id } } }\n": types.StrikeAwardDocument,
    "\n  mutation SubmitAwardRound($input: SubmitAwardRoundInput!) { submitAwardRound(input: $input) { awardRound { id } } }\n": types.SubmitAwardRoundDocument,
    "\n  mutation ApproveAwardRound($input: ApproveAwardRoundInput!) { approveAwardRound(input: $input) { awardRound { id } } }\n": types.ApproveAwardRoundDocument,
    "\n  mutation WithdrawAwardRound($input: WithdrawAwardRoundInput!) {\n    withdrawAwardRound(input: $input) { awardRound { id version status } }\n  }\n": types.WithdrawAwardRoundDocument,
    "\n  mutation ReturnAwardRound($input: ReturnAwardRoundInput!) { returnAwardRound(input: $input) { awardRound { id } } }\n": types.ReturnAwardRoundDocument,
    "\n  mutation PublishAwardRound($input: PublishAwardRoundInput!) { publishAwardRound(input: $input) { awardRound { id } } }\n": types.PublishAwardRoundDocument,
    "\n  query Bulletins($filter: BulletinFilter, $first: Int, $offset: Int) {\n    bulletins(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id kind title number status periodFrom periodTo publishedAt unread\n        organization { id shortName }\n        receipts { organization { id } readers { at } }\n      }\n    }\n  }\n": types.BulletinsDocument,
    "\n  query Bulletin($id: ID!) {\n    bulletin(id: $id) {\n      id version kind title number status periodFrom periodTo figuresAt body createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason unread\n      availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      withdrawer { id name }\n      figures {\n        at lateCount\n        sum { total completed completedInPeriod percent red yellow }\n        progress { organizationId organization total completed completedInPeriod percent red yellow }\n        late { assignmentId organization workItem dueOn daysLate percent }\n        orders { orderId number dueOn addressees answered }\n      }\n      adoptionFigures {\n        pieceCount\n        sum { submitted adopted county city province national instructions points }\n        units { organizationId organization submitted adopted county city province national instructions points }\n        pieces { submissionId title organization channels { channel level adoptedOn } }\n        silent { organizationId organization }\n      }\n      rankingFigures { rows { organizationId organization level unitClass points target percent rank lead } }\n      receipts { organization { ...OrganizationChoice } readers { at person { id name } } }\n    }\n  }\n": types.BulletinDocument,
    "\n  query BulletinReproducible($bulletinId: ID!) {\n    bulletinReproducible(id: $bulletinId)\n  }\n": types.BulletinReproducibleDocument,
    "\n  mutation DraftBulletin($input: DraftBulletinInput!) {\n    draftBulletin(input: $input) { bulletin { id } }\n  }\n": types.DraftBulletinDocument,
    "\n  mutation UpdateBulletin($input: UpdateBulletinInput!) {\n    updateBulletin(input: $input) { bulletin { id version } }\n  }\n": types.UpdateBulletinDocument,
    "\n  mutation RefreshBulletin($input: RefreshBulletinInput!) {\n    refreshBulletin(input: $input) { bulletin { id version } }\n  }\n": types.RefreshBulletinDocument,
    "\n  mutation ApproveBulletin($input: ApproveBulletinInput!) {\n    approveBulletin(input: $input) { bulletin { id version status } }\n  }\n": types.ApproveBulletinDocument,
    "\n  mutation WithdrawBulletin($input: WithdrawBulletinInput!) {\n    withdrawBulletin(input: $input) { bulletin { id version status } }\n  }\n": types.WithdrawBulletinDocument,
    "\n  mutation ReturnBulletin($input: ReturnBulletinInput!) {\n    returnBulletin(input: $input) { bulletin { id version status } }\n  }\n": types.ReturnBulletinDocument,
    "\n  mutation PublishBulletin($input: PublishBulletinInput!) {\n    publishBulletin(input: $input) { bulletin { id version number } }\n  }\n": types.PublishBulletinDocument,
    "\n  mutation ReadBulletin($input: ReadBulletinInput!) {\n    readBulletin(input: $input) { bulletin { id } }\n  }\n": types.ReadBulletinDocument,
    "\n  query Burden($organizationIds: [ID!]!, $from: Date!, $to: Date!, $workItemIds: [ID!]) {\n    burden(organizationIds: $organizationIds, from: $from, to: $to, workItemIds: $workItemIds) {\n      organization { id shortName }\n      weeks { monday assignmentsDue reportsDue ordersDue checksPlanned }\n      repeats { orderId planId name day open workItem { id number } }\n    }\n  }\n": types.BurdenDocument,
    "\n  query WorkCalendar($year: Int!) {\n    workCalendar(year: $year) {\n      year published version source enteredAt availableActions\n      enteredBy { id name }\n      days { day kind name }\n    }\n  }\n": types.WorkCalendarDocument,
    "\n  query UnpublishedYears { unpublishedYears }\n": types.UnpublishedYearsDocument,
    "\n  mutation SetCalendarYear($input: SetCalendarYearInput!) {\n    setCalendarYear(input: $input) { workCalendar { year version } }\n  }\n": types.SetCalendarYearDocument,
    "\n  fragment Change on ChangeRequest {\n    id version kind status reason progress previousDueOn dueOn grantedDueOn until endedOn\n    requestedAt decidedAt comment waitingDays unasked withSuperior availableActions\n    requester { id name }\n    decider { id name }\n    assignment { workItem { id } }\n  }\n": types.ChangeFragmentDoc,
    "\n  query ChangeRequests($filter: ChangeRequestFilter, $first: Int, $offset: Int) {\n    changeRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Change\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id dueOn percent light workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n": types.ChangeRequestsDocument,
    "\n  mutation RequestChange($input: RequestChangeInput!) {\n    requestChange(input: $input) { changeRequest { id version status } }\n  }\n": types.RequestChangeDocument,
    "\n  mutation ChangeAssignment($input: ChangeAssignmentInput!) {\n    changeAssignment(input: $input) { changeRequest { id version status } }\n  }\n": types.ChangeAssignmentDocument,
    "\n  mutation DecideChangeRequest($input: DecideChangeRequestInput!) {\n    decideChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n": types.DecideChangeRequestDocument,
    "\n  mutation WithdrawChangeRequest($input: WithdrawChangeRequestInput!) {\n    withdrawChangeRequest(input: $input) { changeRequest { id version status } }\n  }\n": types.WithdrawChangeRequestDocument,
    "\n  query Channels($filter: ChannelFilter, $first: Int, $offset: Int) {\n    channels(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version name kind level ownership startsOn endsOn availableActions }\n    }\n  }\n": types.ChannelsDocument,
    "\n  query ChannelChoices($filter: ChannelFilter) {\n    channels(filter: $filter, first: 50) { nodes { id name kind level } }\n  }\n": types.ChannelChoicesDocument,
    "\n  mutation CreateChannel($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } } }\n": types.CreateChannelDocument,
    "\n  mutation UpdateChannel($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { id } } }\n": types.UpdateChannelDocument,
    "\n  query ConcernSubjects($filter: ConcernSubjectFilter, $first: Int, $offset: Int) {\n    concernSubjects(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version name ordinaryDays seriousDays majorDays sortOrder active }\n    }\n  }\n": types.ConcernSubjectsDocument,
    "\n  mutation CreateConcernSubject($input: CreateConcernSubjectInput!) {\n    createConcernSubject(input: $input) { concernSubject { id } }\n  }\n": types.CreateConcernSubjectDocument,
    "\n  mutation UpdateConcernSubject($input: UpdateConcernSubjectInput!) {\n    updateConcernSubject(input: $input) { concernSubject { id } }\n  }\n": types.UpdateConcernSubjectDocument,
    "\n  fragment CoverageMapFields on CoverageMap {\n    axis year\n    organizations { id name shortName level childCount }\n    lines {\n      workItem { id number displayTitle section { id ordinal title } }\n      pieces adoptions activities\n    }\n    untied { pieces adoptions }\n  }\n": types.CoverageMapFieldsFragmentDoc,
    "\n  query CoverageByMonth($workPlanId: ID!, $parentId: ID, $organizationId: ID) {\n    coverageMap(axis: MONTH, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {\n      ...CoverageMapFields\n    }\n  }\n": types.CoverageByMonthDocument,
    "\n  query CoverageByOrganization($workPlanId: ID!, $parentId: ID, $organizationId: ID) {\n    coverageMap(axis: CITY, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {\n      ...CoverageMapFields\n    }\n  }\n": types.CoverageByOrganizationDocument,
    "\n  query OrganizationOnMap($id: ID!) { organization(id: $id) { id shortName } }\n": types.OrganizationOnMapDocument,
    "\n  query UnitOnMap($organizationId: ID!, $year: Int!) {\n    organization(id: $organizationId) { id shortName }\n    scores(filter: { organizationId: $organizationId, year: $year }, first: 1) {\n      nodes { id points rank outOf office { ...Office } }\n    }\n    demonstrationUnits(filter: { organizationId: $organizationId }, first: 20) {\n      nodes { id name holder { organization { id } } }\n    }\n    awards(filter: { organizationId: $organizationId, year: $year, standing: PROPOSED }, first: 10) {\n      nodes { id grade honour person { name } round { id title } }\n    }\n  }\n": types.UnitOnMapDocument,
    "\n  mutation TieSubmission($input: TieSubmissionInput!) {\n    tieSubmission(input: $input) { submission { id version } }\n  }\n": types.TieSubmissionDocument,
    "\n  query CoverageRequests($filter: CoverageRequestFilter, $first: Int, $offset: Int) {\n    coverageRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status media startsAt requestedAt department\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": types.CoverageRequestsDocument,
    "\n  query CoverageRequest($id: ID!) {\n    coverageRequest(id: $id) {\n      id version title department content status round media startsAt endsAt requestedAt outcome handledAt availableActions\n      contact { name post officePhone mobile }\n      signatures { round step decision comment at person { id name } }\n      organization { id name shortName }\n      office { id name shortName }\n      applicant { id name }\n      handler { id name }\n      workItems { ...WorkItemChoice }\n      assistanceNotices { id title status mediaName organization { id shortName } }\n    }\n  }\n": types.CoverageRequestDocument,
    "\n  mutation RequestCoverage($input: RequestCoverageInput!) {\n    requestCoverage(input: $input) { coverageRequest { id version status } }\n  }\n": types.RequestCoverageDocument,
    "\n  mutation ResubmitCoverageRequest($input: ResubmitCoverageRequestInput!) {\n    resubmitCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n": types.ResubmitCoverageRequestDocument,
    "\n  mutation SignCoverageRequest($input: SignCoverageRequestInput!) {\n    signCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n": types.SignCoverageRequestDocument,
    "\n  mutation WithdrawCoverageRequest($input: WithdrawCoverageRequestInput!) {\n    withdrawCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n": types.WithdrawCoverageRequestDocument,
    "\n  mutation HandleCoverageRequest($input: HandleCoverageRequestInput!) {\n    handleCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n": types.HandleCoverageRequestDocument,
    "\n  query DemonstrationUnits($filter: DemonstrationUnitFilter, $first: Int, $offset: Int) {\n    demonstrationUnits(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id name purpose standing office { ...Office } holder { startsOn organization { id shortName } } tenures { id } }\n    }\n  }\n": types.DemonstrationUnitsDocument,
    "\n  query DemonstrationUnit($id: ID!) {\n    demonstrationUnit(id: $id) {\n      id version name purpose standing availableActions\n      office { ...Office }\n      holder { id startsOn organization { id name shortName } }\n      tenures {\n        id startsOn endsOn grounds endReason recordedAt\n        organization { id shortName }\n        award { id grade round { id title } }\n        score { id year }\n        recorder { name }\n      }\n    }\n  }\n": types.DemonstrationUnitDocument,
    "\n  query UnitAwards($organizationId: ID!) {\n    awards(\n      filter: { organizationId: $organizationId, honour: ADVANCED_COLLECTIVE, standing: PROPOSED }\n      first: 20\n    ) {\n      nodes { id grade round { title status } }\n    }\n  }\n": types.UnitAwardsDocument,
    "\n  mutation CreateDemonstrationUnit($input: CreateDemonstrationUnitInput!) {\n    createDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n": types.CreateDemonstrationUnitDocument,
    "\n  mutation UpdateDemonstrationUnit($input: UpdateDemonstrationUnitInput!) {\n    updateDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n": types.UpdateDemonstrationUnitDocument,
    "\n  mutation HandOverDemonstrationUnit($input: HandOverDemonstrationUnitInput!) {\n    handOverDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n": types.HandOverDemonstrationUnitDocument,
    "\n  mutation RecordDemonstrationTenure($input: RecordDemonstrationTenureInput!) {\n    recordDemonstrationTenure(input: $input) { demonstrationUnit { id } }\n  }\n": types.RecordDemonstrationTenureDocument,
    "\n  mutation WithdrawDemonstrationUnit($input: WithdrawDemonstrationUnitInput!) {\n    withdrawDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n": types.WithdrawDemonstrationUnitDocument,
    "\n  query DisciplineRecords($filter: DisciplineRecordFilter, $first: Int, $offset: Int) {\n    disciplineRecords(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title kind status occurredOn place recordedAt organization { id shortName } }\n    }\n  }\n": types.DisciplineRecordsDocument,
    "\n  query DisciplineRecord($id: ID!) {\n    disciplineRecord(id: $id) {\n      id version title kind status facts occurredOn place outcome recordedAt concludedAt availableActions\n      persons { name post }\n      organization { ...OrganizationChoice }\n      pressRelease { id title status }\n      accountabilityDecisions { id kind status number }\n      recorder { id name }\n      concluder { id name }\n    }\n  }\n": types.DisciplineRecordDocument,
    "\n  query BreachedRelease($id: ID!) { pressRelease(id: $id) { id title status } }\n": types.BreachedReleaseDocument,
    "\n  mutation RecordDiscipline($input: RecordDisciplineInput!) { recordDiscipline(input: $input) { disciplineRecord { id } } }\n": types.RecordDisciplineDocument,
    "\n  mutation ConcludeDiscipline($input: ConcludeDisciplineInput!) { concludeDiscipline(input: $input) { disciplineRecord { id } } }\n": types.ConcludeDisciplineDocument,
    "\n  query CitableBreach($id: ID!) { disciplineRecord(id: $id) { id title facts persons { name post } organization { ...OrganizationChoice } } }\n": types.CitableBreachDocument,
    "\n  fragment Rung on Escalation {\n    id version level status dueOn onDay decidedAt reason availableActions\n    policy { id revision ofPlan }\n    decider { id name }\n    supervisionOrder { id number }\n    accountabilityDecision { id kind number }\n  }\n": types.RungFragmentDoc,
    "\n  query Escalations($filter: EscalationFilter, $first: Int, $offset: Int) {\n    escalations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...Rung\n        organization { id shortName }\n        assigner { id shortName }\n        assignment { id percent status light workItem { id number displayTitle } }\n      }\n    }\n  }\n": types.EscalationsDocument,
    "\n  query AssignmentEscalations($id: ID!) {\n    assignment(id: $id) {\n      id dueOn escalationLevel\n      escalations { ...Rung }\n    }\n  }\n": types.AssignmentEscalationsDocument,
    "\n  query OrdersAboutAssignment($id: ID!) {\n    assignment(id: $id) { id supervisionOrders { id number status } }\n  }\n": types.OrdersAboutAssignmentDocument,
    "\n  query DecisionsAboutAssignment($id: ID!, $kind: AccountabilityKind) {\n    accountabilityDecisions(filter: { assignmentId: $id, kind: $kind }, first: 50) {\n      nodes { id number status proposedAt }\n    }\n  }\n": types.DecisionsAboutAssignmentDocument,
    "\n  mutation CarryOutEscalation($input: CarryOutEscalationInput!) {\n    carryOutEscalation(input: $input) { escalation { id version status } }\n  }\n": types.CarryOutEscalationDocument,
    "\n  mutation WaiveEscalation($input: WaiveEscalationInput!) {\n    waiveEscalation(input: $input) { escalation { id version status } }\n  }\n": types.WaiveEscalationDocument,
    "\n  query EscalationPolicy($workPlanId: ID) {\n    escalationPolicy(workPlanId: $workPlanId) {\n      revision ofPlan version availableActions\n      steps { moment days unit level }\n      revisions { id revision validFrom setAt author { id name } steps { moment days unit level } }\n    }\n  }\n": types.EscalationPolicyDocument,
    "\n  mutation SetEscalationPolicy($input: SetEscalationPolicyInput!) {\n    setEscalationPolicy(input: $input) { escalationPolicy { revision version } }\n  }\n": types.SetEscalationPolicyDocument,
    "\n  query EvaluationSchemes($filter: EvaluationSchemeFilter, $first: Int, $offset: Int) {\n    evaluationSchemes(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title year level status evaluated figuresAt publishedAt }\n    }\n  }\n": types.EvaluationSchemesDocument,
    "\n  query EvaluationScheme($id: ID!) {\n    evaluationScheme(id: $id) {\n      id version title year level status createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason closedAt figuresAt evaluated publishedAt availableActions\n      criteria { criterion weight each }\n      organization { id name }\n      author { id name }\n      enacter { id name }\n      returner { id name }\n      withdrawer { id name }\n      blockedBy { id title }\n    }\n  }\n": types.EvaluationSchemeDocument,
    "\n  query EvaluationWhatIf($schemeId: ID!, $year: Int) {\n    evaluationWhatIf(schemeId: $schemeId, year: $year) {\n      points rank formerPoints formerRank\n      organization { id shortName }\n    }\n  }\n": types.EvaluationWhatIfDocument,
    "\n  mutation CreateEvaluationScheme($input: CreateEvaluationSchemeInput!) {\n    createEvaluationScheme(input: $input) { evaluationScheme { id } }\n  }\n": types.CreateEvaluationSchemeDocument,
    "\n  mutation UpdateEvaluationScheme($input: UpdateEvaluationSchemeInput!) {\n    updateEvaluationScheme(input: $input) { evaluationScheme { id version } }\n  }\n": types.UpdateEvaluationSchemeDocument,
    "\n  mutation EnactEvaluationScheme($input: EnactEvaluationSchemeInput!) {\n    enactEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n": types.EnactEvaluationSchemeDocument,
    "\n  mutation WithdrawEvaluationScheme($input: WithdrawEvaluationSchemeInput!) {\n    withdrawEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n": types.WithdrawEvaluationSchemeDocument,
    "\n  mutation ReturnEvaluationScheme($input: ReturnEvaluationSchemeInput!) {\n    returnEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n": types.ReturnEvaluationSchemeDocument,
    "\n  mutation ComputeEvaluations($input: ComputeEvaluationsInput!) {\n    computeEvaluations(input: $input) { evaluationScheme { id version evaluated } }\n  }\n": types.ComputeEvaluationsDocument,
    "\n  mutation PublishEvaluations($input: PublishEvaluationsInput!) {\n    publishEvaluations(input: $input) { evaluationScheme { id version publishedAt } }\n  }\n": types.PublishEvaluationsDocument,
    "\n  mutation CloseEvaluationScheme($input: CloseEvaluationSchemeInput!) {\n    closeEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n": types.CloseEvaluationSchemeDocument,
    "\n  query Evaluations($filter: EvaluationFilter, $first: Int, $offset: Int) {\n    evaluations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id year level status edition points rank publishedRank outOf\n        organization { id shortName }\n        parts { criterion weight points }\n      }\n    }\n  }\n": types.EvaluationsDocument,
    "\n  query Evaluation($id: ID!) {\n    evaluation(id: $id) {\n      id version year level status edition points rank publishedRank outOf figuresAt publishedAt objectUntil availableActions\n      organization { id name shortName }\n      scheme { id title criteria { criterion each } }\n      parts { criterion weight points rows }\n      editions { id edition status points publishedAt }\n      objection {\n        reasons objectedAt answerDueOn light answer answeredAt\n        objector { id name }\n        answerer { id name }\n      }\n    }\n  }\n": types.EvaluationDocument,
    "\n  query EvaluationLedger($evaluationId: ID!, $criterion: EvaluationCriterion, $first: Int!, $offset: Int) {\n    evaluationEntries(filter: { evaluationId: $evaluationId, criterion: $criterion }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id criterion source sourceId assignmentId title day good total correction points\n        workItem { id number displayTitle }\n      }\n    }\n  }\n": types.EvaluationLedgerDocument,
    "\n  mutation ObjectToEvaluation($input: ObjectToEvaluationInput!) {\n    objectToEvaluation(input: $input) { evaluation { id version status } }\n  }\n": types.ObjectToEvaluationDocument,
    "\n  mutation AnswerObjection($input: AnswerObjectionInput!) {\n    answerObjection(input: $input) { evaluation { id version status } }\n  }\n": types.AnswerObjectionDocument,
    "\n  fragment Office on Organization { id shortName level }\n": types.OfficeFragmentDoc,
    "\n  query HonourOffices { honourOffices { ...Office } }\n": types.HonourOfficesDocument,
    "\n  query Invitations($filter: InvitationFilter, $first: Int, $offset: Int) {\n    invitations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status dueOn overdue late issuedAt\n        organization { id shortName }\n        issuer { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": types.InvitationsDocument,
    "\n  query Invitation($id: ID!) {\n    invitation(id: $id) {\n      id version title requirement status dueOn overdue late issuedAt closedAt reason availableActions\n      organization { id name shortName }\n      issuer { id name shortName }\n      author { id name }\n      workItems { ...WorkItemChoice section { id ordinal title } workPlan { id year } }\n      submission {\n        id title kind status late submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation InviteSubmissions($input: InviteSubmissionsInput!) {\n    inviteSubmissions(input: $input) { invitations { id } }\n  }\n": types.InviteSubmissionsDocument,
    "\n  mutation FailInvitation($input: FailInvitationInput!) {\n    failInvitation(input: $input) { invitation { id version status } }\n  }\n": types.FailInvitationDocument,
    "\n  mutation CancelInvitation($input: CancelInvitationInput!) {\n    cancelInvitation(input: $input) { invitation { id version status } }\n  }\n": types.CancelInvitationDocument,
    "\n  query LiaisonUnits($filter: LiaisonUnitFilter, $first: Int, $offset: Int) {\n    liaisonUnits(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id standing\n        organization { id shortName }\n        registration { id effectiveOn leader { name post mobile } liaison { name department post mobile } }\n        pending { id liaison { name } }\n      }\n    }\n  }\n": types.LiaisonUnitsDocument,
    "\n  fragment LiaisonForm on LiaisonRegistration {\n    id version revision status opinion reason effectiveOn endsOn filedAt decidedAt comment\n    leader { name post officePhone mobile }\n    liaison { name gender department post officePhone mobile politicalStatus qq }\n  }\n": types.LiaisonFormFragmentDoc,
    "\n  query LiaisonRegistration($id: ID!) {\n    liaisonRegistration(id: $id) {\n      ...LiaisonForm\n      availableActions\n      organization { id name shortName }\n      superior { id name shortName }\n      filer { id name }\n      decider { id name }\n    }\n  }\n": types.LiaisonRegistrationDocument,
    "\n  query LiaisonHistory($organizationId: ID!) {\n    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 50) {\n      nodes { id revision status effectiveOn endsOn filedAt liaison { name post } leader { name post } }\n    }\n  }\n": types.LiaisonHistoryDocument,
    "\n  query LiaisonBeginning($organizationId: ID!) {\n    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 1) { nodes { ...LiaisonForm } }\n    liaisonUnits(filter: { ids: [$organizationId] }, first: 1) { nodes { id standing } }\n    liaisonCandidates { id name roles }\n  }\n": types.LiaisonBeginningDocument,
    "\n  query LiaisonCalls {\n    liaisonCalls {\n      id version status fileBy renewal note calledAt availableActions\n      organization { id shortName }\n      caller { id name }\n      owing { id shortName }\n    }\n  }\n": types.LiaisonCallsDocument,
    "\n  mutation FileLiaisonRegistration($input: FileLiaisonRegistrationInput!) {\n    fileLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n": types.FileLiaisonRegistrationDocument,
    "\n  mutation DecideLiaisonRegistration($input: DecideLiaisonRegistrationInput!) {\n    decideLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n": types.DecideLiaisonRegistrationDocument,
    "\n  mutation WithdrawLiaisonRegistration($input: WithdrawLiaisonRegistrationInput!) {\n    withdrawLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n": types.WithdrawLiaisonRegistrationDocument,
    "\n  mutation CallForLiaisons($input: CallForLiaisonsInput!) {\n    callForLiaisons(input: $input) { liaisonCall { id version } }\n  }\n": types.CallForLiaisonsDocument,
    "\n  mutation CloseLiaisonCall($input: CloseLiaisonCallInput!) {\n    closeLiaisonCall(input: $input) { liaisonCall { id version } }\n  }\n": types.CloseLiaisonCallDocument,
    "\n  query CompletionMatrix($workPlanId: ID!, $parentId: ID) {\n    completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {\n      sections { id ordinal title }\n      organizations { id name shortName level childCount }\n      cells { sectionId organizationId total completed overdue red yellow green percent }\n    }\n  }\n": types.CompletionMatrixDocument,
    "\n  query MeasuredItem($workItemId: ID!, $parentId: ID) {\n    measuredItem(workItemId: $workItemId, parentId: $parentId) {\n      asOf\n      measure {\n        id version measure startsOn endsOn setAt availableActions\n        target { id name unit }\n        setter { id name }\n      }\n      whole { value counted rows }\n      organizations { organization { id shortName } value counted rows }\n    }\n  }\n": types.MeasuredItemDocument,
    "\n  query RowsOfMeasure($measure: ID!, $organization: ID, $offset: Int) {\n    measureRows(filter: { measureId: $measure, organizationId: $organization }, first: 50, offset: $offset) {\n      totalCount\n      nodes { id day title amount counted subjectType subjectId organization { id shortName } }\n    }\n  }\n": types.RowsOfMeasureDocument,
    "\n  mutation BindMeasure($input: BindMeasureInput!) {\n    bindMeasure(input: $input) { itemMeasure { id } }\n  }\n": types.BindMeasureDocument,
    "\n  mutation EndMeasure($input: EndMeasureInput!) {\n    endMeasure(input: $input) { itemMeasure { id } }\n  }\n": types.EndMeasureDocument,
    "\n  query NotificationDeliveries($filter: NotificationDeliveryFilter, $first: Int, $offset: Int) {\n    notificationDeliveries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version channel kind status attempts lastError createdAt sentAt nextAttemptAt availableActions\n        recipient { id name }\n        organization { id shortName }\n        webhook { id url }\n      }\n    }\n  }\n": types.NotificationDeliveriesDocument,
    "\n  mutation RetryDelivery($input: RetryDeliveryInput!) { retryDelivery(input: $input) { notificationDelivery { id } } }\n": types.RetryDeliveryDocument,
    "\n  query Notifications($filter: NotificationFilter, $first: Int, $offset: Int) {\n    notifications(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id kind subjectType subjectId text createdAt readAt }\n    }\n  }\n": types.NotificationsDocument,
    "\n  query UnreadNotifications { unreadNotifications }\n": types.UnreadNotificationsDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread } }\n": types.MarkNotificationsReadDocument,
    "\n  query NotificationChoices {\n    notificationChoices { version mailAvailable mailAddress mailVerifiedAt mailCodeUntil mailPace language choices { kind inbox mail mandatory } }\n  }\n": types.NotificationChoicesDocument,
    "\n  mutation SetNotificationChoices($input: SetNotificationChoicesInput!) { setNotificationChoices(input: $input) { version } }\n": types.SetNotificationChoicesDocument,
    "\n  mutation RequestMailCode($input: RequestMailCodeInput!) { requestMailCode(input: $input) { version } }\n": types.RequestMailCodeDocument,
    "\n  mutation ConfirmMailAddress($input: ConfirmMailAddressInput!) { confirmMailAddress(input: $input) { version } }\n": types.ConfirmMailAddressDocument,
    "\n  fragment OrganizationChoice on Organization { id name shortName level kind parent { id name shortName } }\n": types.OrganizationChoiceFragmentDoc,
    "\n  query OrganizationChoices($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationChoice } }\n  }\n": types.OrganizationChoicesDocument,
    "\n  fragment OrganizationNode on Organization {\n    id version name shortName level kind divisionCode documentPrefix validFrom validTo childCount availableActions\n    parent { id shortName parent { id shortName parent { id shortName } } }\n  }\n": types.OrganizationNodeFragmentDoc,
    "\n  query OrganizationNodes($filter: OrganizationFilter, $first: Int, $offset: Int) {\n    organizations(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...OrganizationNode } }\n  }\n": types.OrganizationNodesDocument,
    "\n  mutation CreateOrganization($input: CreateOrganizationInput!) {\n    createOrganization(input: $input) { organization { id } }\n  }\n": types.CreateOrganizationDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) { organization { id } }\n  }\n": types.UpdateOrganizationDocument,
    "\n  mutation AbolishOrganization($input: AbolishOrganizationInput!) {\n    abolishOrganization(input: $input) { organization { id } }\n  }\n": types.AbolishOrganizationDocument,
    "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      awardsToHandle relegationsToDecide\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm changesToDecide escalationsToDecide ordersToReply\n      ordersToHandle conclusionsToAcknowledge plansToHandle decisionsToHandle bulletinsToHandle bulletinsToRead\n      schemesToHandle scoringSchemesToHandle objectionsToAnswer submissionsToReview concernsToHandle pressReleasesWaiting activitiesWaiting submissionsToAmend invitationsToHandle\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment PlanChange on PlanRevisionChange {\n    ordinal kind number\n    workItem { id withdrawnOn }\n    before { number section title requirement dueText dueOn responsible }\n    after { number section title requirement dueText dueOn responsible }\n    segments { kind text }\n    targetChanges {\n      before { name comparator value unit }\n      after { name comparator value unit }\n    }\n  }\n": types.PlanChangeFragmentDoc,
    "\n  mutation PreviewPlanRevision($input: PreviewPlanRevisionInput!) {\n    previewPlanRevision(input: $input) {\n      number documentNumber issuedOn affectedCount\n      changeCounts { kind count }\n      changes { ...PlanChange }\n      warnings { code line message }\n    }\n  }\n": types.PreviewPlanRevisionDocument,
    "\n  mutation CreatePlanRevision($input: CreatePlanRevisionInput!) {\n    createPlanRevision(input: $input) { planRevision { id } }\n  }\n": types.CreatePlanRevisionDocument,
    "\n  query PlanRevision($id: ID!) {\n    planRevision(id: $id) {\n      id version number status documentNumber issuedOn reason createdAt decidedAt availableActions\n      importer { id name }\n      decider { id name }\n      workPlan { id title }\n      changeCounts { kind count }\n      changes { ...PlanChange }\n      affectedAssignments(first: 50) {\n        totalCount\n        nodes {\n          id status percent dueOn\n          organization { id shortName }\n          workItem { id number displayTitle withdrawnOn }\n        }\n      }\n    }\n  }\n": types.PlanRevisionDocument,
    "\n  mutation IssuePlanRevision($input: IssuePlanRevisionInput!) {\n    issuePlanRevision(input: $input) { planRevision { id version status } }\n  }\n": types.IssuePlanRevisionDocument,
    "\n  mutation WithdrawPlanRevision($input: WithdrawPlanRevisionInput!) {\n    withdrawPlanRevision(input: $input) { planRevision { id version status } }\n  }\n": types.WithdrawPlanRevisionDocument,
    "\n  query PlanRevisions($id: ID!) {\n    workPlan(id: $id) {\n      id\n      revisions { id number status documentNumber issuedOn createdAt decidedAt changeCounts { kind count } }\n    }\n  }\n": types.PlanRevisionsDocument,
    "\n  query WorkItemVersions($id: ID!) {\n    workItem(id: $id) {\n      id\n      versions {\n        number validFrom\n        revision { id documentNumber }\n        wording { number title requirement dueText dueOn targets { name comparator value unit } }\n      }\n    }\n  }\n": types.WorkItemVersionsDocument,
    "\n  query PressOffice($posts: LeadingGroupPostFilter!, $speakers: SpokespersonFilter!, $areas: SubjectAreaFilter!) {\n    leadingGroupPosts(filter: $posts, first: 100) {\n      nodes { id version post name title duty startsOn endsOn availableActions }\n    }\n    spokespersons(filter: $speakers, first: 100) {\n      nodes { id version name title phone startsOn endsOn availableActions }\n    }\n    subjectAreas(filter: $areas, first: 100) {\n      nodes { id version kind name description position startsOn endsOn availableActions }\n    }\n  }\n": types.PressOfficeDocument,
    "\n  mutation CreateLeadingGroupPost($input: CreateLeadingGroupPostInput!) {\n    createLeadingGroupPost(input: $input) { leadingGroupPost { id } }\n  }\n": types.CreateLeadingGroupPostDocument,
    "\n  mutation UpdateLeadingGroupPost($input: UpdateLeadingGroupPostInput!) {\n    updateLeadingGroupPost(input: $input) { leadingGroupPost { id } }\n  }\n": types.UpdateLeadingGroupPostDocument,
    "\n  mutation CreateSpokesperson($input: CreateSpokespersonInput!) { createSpokesperson(input: $input) { spokesperson { id } } }\n": types.CreateSpokespersonDocument,
    "\n  mutation UpdateSpokesperson($input: UpdateSpokespersonInput!) { updateSpokesperson(input: $input) { spokesperson { id } } }\n": types.UpdateSpokespersonDocument,
    "\n  mutation CreateSubjectArea($input: CreateSubjectAreaInput!) { createSubjectArea(input: $input) { subjectArea { id } } }\n": types.CreateSubjectAreaDocument,
    "\n  mutation UpdateSubjectArea($input: UpdateSubjectAreaInput!) { updateSubjectArea(input: $input) { subjectArea { id } } }\n": types.UpdateSubjectAreaDocument,
    "\n  mutation AdoptSubjectAreas($input: AdoptSubjectAreasInput!) { adoptSubjectAreas(input: $input) { subjectAreas { id } } }\n": types.AdoptSubjectAreasDocument,
    "\n  query PressReleases($filter: PressReleaseFilter, $first: Int, $offset: Int) {\n    pressReleases(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title mode status plannedOn overdue releasedAt position stepsLeft\n        steps { name }\n        organization { id shortName }\n        bureau { id shortName }\n        subjectArea { id name }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": types.PressReleasesDocument,
    "\n  query PressRelease($id: ID!) {\n    pressRelease(id: $id) {\n      id version mode status title body plannedOn overdue delayReason chainRevision position round stepsLeft digest draftedAt submittedAt approvedAt\n      releasedAt form place adHocOrigin adHocParty adHocOn consentBy consentOn consentReference availableActions\n      steps { name kind place role body }\n      approvals {\n        id round position step decision comment at decidedBy decidedOn replyNumber person { id name }\n        attachments { id name size url }\n      }\n      organization { id name shortName }\n      bureau { id name shortName }\n      subjectArea { id name }\n      planEntry { id month plannedOn subject }\n      drafter { id name }\n      releaser { id name }\n      spokesperson { id name title }\n      workItems { ...WorkItemChoice }\n      channels { id name level }\n      submissions { id title status adoptions { id channel adoptedOn } }\n      disciplineRecords { id title status kind occurredOn }\n    }\n  }\n": types.PressReleaseDocument,
    "\n  query ReleaseChoices {\n    subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name kind startsOn endsOn } }\n    releasePlans(filter: { ownBureau: true, status: APPROVED }, first: 3) {\n      nodes {\n        id year\n        entries { id month plannedOn subject subjectArea { id } workItems { ...WorkItemChoice } pressRelease { id } }\n      }\n    }\n  }\n": types.ReleaseChoicesDocument,
    "\n  query Speakers($organizationId: ID!) {\n    spokespersons(filter: { organizationId: $organizationId }, first: 50) { nodes { id name title startsOn endsOn } }\n  }\n": types.SpeakersDocument,
    "\n  query PieceChoices($filter: SubmissionFilter) {\n    submissions(filter: $filter, first: 50) { nodes { id title } }\n  }\n": types.PieceChoicesDocument,
    "\n  mutation DraftPressRelease($input: DraftPressReleaseInput!) { draftPressRelease(input: $input) { pressRelease { id } } }\n": types.DraftPressReleaseDocument,
    "\n  mutation UpdatePressRelease($input: UpdatePressReleaseInput!) { updatePressRelease(input: $input) { pressRelease { id } } }\n": types.UpdatePressReleaseDocument,
    "\n  mutation SubmitPressRelease($input: SubmitPressReleaseInput!) { submitPressRelease(input: $input) { pressRelease { id } } }\n": types.SubmitPressReleaseDocument,
    "\n  mutation DecidePressApproval($input: DecidePressApprovalInput!) { decidePressApproval(input: $input) { pressRelease { id } } }\n": types.DecidePressApprovalDocument,
    "\n  mutation RecordPressConsent($input: RecordPressConsentInput!) { recordPressConsent(input: $input) { pressRelease { id } } }\n": types.RecordPressConsentDocument,
    "\n  mutation WithdrawPressRelease($input: WithdrawPressReleaseInput!) { withdrawPressRelease(input: $input) { pressRelease { id } } }\n": types.WithdrawPressReleaseDocument,
    "\n  mutation PublishPressRelease($input: PublishPressReleaseInput!) { publishPressRelease(input: $input) { pressRelease { id } } }\n": types.PublishPressReleaseDocument,
    "\n  mutation TiePressRelease($input: TiePressReleaseInput!) { tiePressRelease(input: $input) { pressRelease { id } } }\n": types.TiePressReleaseDocument,
    "\n  fragment ReportFields on ProgressReport {\n    id version status percent summary difficulties nextSteps submittedAt reviewedAt reviewComment availableActions\n    measurements { value target { id name comparator value unit } }\n    attachments { id name size url }\n    author { id name }\n    reviewer { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle } }\n    revision correctionReason\n    corrects { id revision percent summary measurements { value target { id } } }\n    replacedBy { id revision }\n    previous { id percent submittedAt measurements { value target { id } } }\n    parts {\n      id percent summary revision reviewComment\n      organization { id shortName }\n      author { id name }\n      reviewer { id name }\n      measurements { value target { id name comparator value unit } }\n      assignment { id }\n    }\n  }\n": types.ReportFieldsFragmentDoc,
    "\n  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {\n    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }\n  }\n": types.ProgressReportsDocument,
    "\n  query ReportBasis($id: ID!) {\n    assignment(id: $id) {\n      id\n      lastReport { ...ReportFields }\n      recentReports { ...ReportFields }\n      reportDrafts {\n        id version periodId percent summary difficulties nextSteps savedAt\n        author { id name }\n        measurements { value target { id } }\n        attachments { id name size contentType }\n      }\n    }\n  }\n": types.ReportBasisDocument,
    "\n  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {\n    submitProgressReport(input: $input) { progressReport { id version status } }\n  }\n": types.SubmitProgressReportDocument,
    "\n  mutation SaveProgressReportDraft($input: SaveProgressReportDraftInput!) {\n    saveProgressReportDraft(input: $input) { progressReportDraft { id version savedAt } }\n  }\n": types.SaveProgressReportDraftDocument,
    "\n  mutation DiscardProgressReportDraft($input: DiscardProgressReportDraftInput!) {\n    discardProgressReportDraft(input: $input) { assignment { id } }\n  }\n": types.DiscardProgressReportDraftDocument,
    "\n  mutation CorrectProgressReport($input: CorrectProgressReportInput!) {\n    correctProgressReport(input: $input) { progressReport { id version status } }\n  }\n": types.CorrectProgressReportDocument,
    "\n  mutation ReviewProgressReport($input: ReviewProgressReportInput!) {\n    reviewProgressReport(input: $input) { progressReport { id version status } }\n  }\n": types.ReviewProgressReportDocument,
    "\n  query CompletionsToConfirm($first: Int, $offset: Int) {\n    assignments(filter: { awaitingConfirmation: true }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version status percent dueOn claimedAt completionSummary light availableActions role\n        organization { id shortName }\n        workItem { id number displayTitle requirement targets { id name comparator value unit } }\n        recentReports { id percent summary status submittedAt measurements { value target { id name comparator value unit } } }\n      }\n    }\n  }\n": types.CompletionsToConfirmDocument,
    "\n  query PublicConcerns($filter: PublicConcernFilter, $first: Int, $offset: Int) {\n    publicConcerns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status source severity raisedOn dueOn light repeatCount taskCount\n        subject { id name }\n        organization { id shortName }\n        place { id shortName }\n      }\n    }\n  }\n": types.PublicConcernsDocument,
    "\n  query PublicConcern($id: ID!) {\n    publicConcern(id: $id) {\n      id version title text status source channel url raisedOn placeNote severity dueOn light recordedAt answer answeredAt\n      satisfaction closedAt repeatCount taskCount personReadable availableActions\n      subject { id name }\n      organization { ...OrganizationChoice }\n      intake { id name shortName }\n      place { ...OrganizationChoice }\n      recorder { id name }\n      answerer { id name }\n      person { name phone hasAddress }\n      mergedInto { id title }\n      workItems { ...WorkItemChoice }\n      assignments { id status light percent dueOn organization { id shortName } workItem { id number displayTitle } }\n      supervisionOrders { id number status light dueOn }\n      steps { action at text dueOn person { id name } organization { id shortName } }\n    }\n  }\n": types.PublicConcernDocument,
    "\n  query ConcernSubjectChoices { concernSubjects(first: 100) { nodes { id name active ordinaryDays seriousDays majorDays } } }\n": types.ConcernSubjectChoicesDocument,
    "\n  query AlikeConcerns($text: String!, $exceptId: ID) {\n    alikePublicConcerns(text: $text, exceptId: $exceptId) {\n      likeness\n      concern { id title status raisedOn organization { id shortName } place { id shortName } }\n    }\n  }\n": types.AlikeConcernsDocument,
    "\n  query ConcernBeginning($id: ID!) {\n    publicConcern(id: $id) { id title text organization { ...OrganizationChoice } }\n  }\n": types.ConcernBeginningDocument,
    "\n  query ConcernTaskChoices($organizationId: ID!) {\n    assignments(filter: { organizationId: $organizationId }, first: 100) {\n      nodes { id workItem { id number displayTitle } }\n    }\n  }\n": types.ConcernTaskChoicesDocument,
    "\n  mutation RecordPublicConcern($input: RecordPublicConcernInput!) {\n    recordPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.RecordPublicConcernDocument,
    "\n  mutation UpdatePublicConcern($input: UpdatePublicConcernInput!) {\n    updatePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.UpdatePublicConcernDocument,
    "\n  mutation AssignPublicConcern($input: AssignPublicConcernInput!) {\n    assignPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.AssignPublicConcernDocument,
    "\n  mutation AnswerPublicConcern($input: AnswerPublicConcernInput!) {\n    answerPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.AnswerPublicConcernDocument,
    "\n  mutation ReviewPublicConcern($input: ReviewPublicConcernInput!) {\n    reviewPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.ReviewPublicConcernDocument,
    "\n  mutation ClosePublicConcern($input: ClosePublicConcernInput!) {\n    closePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.ClosePublicConcernDocument,
    "\n  mutation DismissPublicConcern($input: DismissPublicConcernInput!) {\n    dismissPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.DismissPublicConcernDocument,
    "\n  mutation MergePublicConcern($input: MergePublicConcernInput!) {\n    mergePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.MergePublicConcernDocument,
    "\n  mutation SeparatePublicConcern($input: SeparatePublicConcernInput!) {\n    separatePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.SeparatePublicConcernDocument,
    "\n  mutation FollowPublicConcern($input: FollowPublicConcernInput!) {\n    followPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n": types.FollowPublicConcernDocument,
    "\n  mutation RevealConcernPerson($input: RevealConcernPersonInput!) {\n    revealConcernPerson(input: $input) { person { name phone address } }\n  }\n": types.RevealConcernPersonDocument,
    "\n  query ConcernAnalysis($filter: ConcernAnalysisFilter!, $by: ConcernDimension!) {\n    concernAnalysis(filter: $filter, by: $by) {\n      previousSpan { from to }\n      lastYearSpan { from to }\n      periods { from to }\n      total { ...ConcernFigures }\n      lines { ...ConcernFigures }\n    }\n  }\n": types.ConcernAnalysisDocument,
    "\n  fragment ConcernFigures on ConcernLine {\n    key name raised repeats settled overdue satisfied unsatisfied followed previous lastYear counts\n  }\n": types.ConcernFiguresFragmentDoc,
    "\n  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {\n    publicityActivities(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title theme startsOn endsOn status\n        organization { id shortName }\n        workItems { id number displayTitle }\n        submissionCount\n        totals { units reported }\n      }\n    }\n  }\n": types.PublicityActivitiesDocument,
    "\n  query PublicityActivity($id: ID!) {\n    publicityActivity(id: $id) {\n      id version title theme startsOn endsOn status createdAt content summary cancelReason closedAt summaryDueOn availableActions\n      steps { title dueOn doneOn }\n      occasion { id name }\n      organization { id name shortName }\n      author { id name }\n      closer { id name }\n      workItems { ...WorkItemChoice }\n      totals { units answered reported declined events people materials }\n      adoptions { level count }\n      attachments { id name size url }\n      parts {\n        id version status invitedAt answeredAt note events people materials summary reportedAt availableActions\n        organization { id shortName }\n        reporter { id name }\n        attachments { id name size url }\n      }\n      submissionCount\n    }\n  }\n": types.PublicityActivityDocument,
    "\n  query ActivityChoices($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      nodes { id title startsOn endsOn organization { id shortName } }\n    }\n  }\n": types.ActivityChoicesDocument,
    "\n  mutation CreatePublicityActivity($input: CreatePublicityActivityInput!) {\n    createPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": types.CreatePublicityActivityDocument,
    "\n  mutation UpdatePublicityActivity($input: UpdatePublicityActivityInput!) {\n    updatePublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": types.UpdatePublicityActivityDocument,
    "\n  mutation InviteToActivity($input: InviteToActivityInput!) {\n    inviteToActivity(input: $input) { publicityActivity { id } }\n  }\n": types.InviteToActivityDocument,
    "\n  mutation MarkActivityStep($input: MarkActivityStepInput!) {\n    markActivityStep(input: $input) { publicityActivity { id } }\n  }\n": types.MarkActivityStepDocument,
    "\n  mutation SummariseActivity($input: SummarisePublicityActivityInput!) {\n    summarisePublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": types.SummariseActivityDocument,
    "\n  mutation CancelActivity($input: CancelPublicityActivityInput!) {\n    cancelPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n": types.CancelActivityDocument,
    "\n  mutation AnswerInvitation($input: AnswerActivityInvitationInput!) {\n    answerActivityInvitation(input: $input) { activityPart { id } }\n  }\n": types.AnswerInvitationDocument,
    "\n  mutation ReportPart($input: ReportActivityPartInput!) {\n    reportActivityPart(input: $input) { activityPart { id } }\n  }\n": types.ReportPartDocument,
    "\n  query PublicityCalendar($year: Int!) {\n    publicityOccasions(year: $year) {\n      startsOn endsOn theme\n      occasion {\n        id version name basis startMonth startDay endMonth endDay firstYear lastYear availableActions\n        years { year theme startsOn endsOn }\n        activityCount(year: $year)\n      }\n    }\n  }\n": types.PublicityCalendarDocument,
    "\n  query CalendarActivities($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      totalCount\n      nodes { id title startsOn endsOn status organization { id shortName } occasion { id } }\n    }\n  }\n": types.CalendarActivitiesDocument,
    "\n  mutation CreateOccasion($input: CreatePublicityOccasionInput!) {\n    createPublicityOccasion(input: $input) { publicityOccasion { id } }\n  }\n": types.CreateOccasionDocument,
    "\n  mutation UpdateOccasion($input: UpdatePublicityOccasionInput!) {\n    updatePublicityOccasion(input: $input) { publicityOccasion { id } }\n  }\n": types.UpdateOccasionDocument,
    "\n  mutation SetOccasionYear($input: SetOccasionYearInput!) {\n    setOccasionYear(input: $input) { publicityOccasion { id } }\n  }\n": types.SetOccasionYearDocument,
    "\n  query ReleasePlanOfYear($filter: ReleasePlanFilter!) {\n    releasePlans(filter: $filter, first: 1) {\n      nodes {\n        id version year status revision documentNumber reason approvedAt availableActions\n        organization { id shortName }\n        author { id name }\n        approver { id name }\n        entries {\n          id month plannedOn subject\n          subjectArea { id name }\n          workItems { ...WorkItemChoice }\n          pressRelease { id title status }\n        }\n      }\n    }\n  }\n": types.ReleasePlanOfYearDocument,
    "\n  query PlanAreas { subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name endsOn } } }\n": types.PlanAreasDocument,
    "\n  mutation CreateReleasePlan($input: CreateReleasePlanInput!) { createReleasePlan(input: $input) { releasePlan { id } } }\n": types.CreateReleasePlanDocument,
    "\n  mutation UpdateReleasePlan($input: UpdateReleasePlanInput!) { updateReleasePlan(input: $input) { releasePlan { id } } }\n": types.UpdateReleasePlanDocument,
    "\n  mutation ApproveReleasePlan($input: ApproveReleasePlanInput!) { approveReleasePlan(input: $input) { releasePlan { id } } }\n": types.ApproveReleasePlanDocument,
    "\n  mutation ReopenReleasePlan($input: ReopenReleasePlanInput!) { reopenReleasePlan(input: $input) { releasePlan { id } } }\n": types.ReopenReleasePlanDocument,
    "\n  mutation WithdrawReleasePlan($input: WithdrawReleasePlanInput!) { withdrawReleasePlan(input: $input) { releasePlan { id } } }\n": types.WithdrawReleasePlanDocument,
    "\n  query Relegations($filter: RelegationFilter, $first: Int, $offset: Int) {\n    relegations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version year period status proposedAt availableActions\n        office { ...Office }\n        rule { name kind }\n        organization { id shortName }\n        facts { points target percent rank outOf months }\n      }\n    }\n  }\n": types.RelegationsDocument,
    "\n  query Relegation($id: ID!) {\n    relegation(id: $id) {\n      id version year period status reason proposedAt decidedAt availableActions\n      office { ...Office }\n      rule { name kind consequences }\n      organization { id name shortName }\n      proposer { name }\n      decider { name }\n      score { id }\n      facts { points target percent rank outOf months }\n      outcomes { consequence done accountabilityDecisionId }\n    }\n  }\n": types.RelegationDocument,
    "\n  query RelegationRules($filter: RelegationRuleFilter, $first: Int) {\n    relegationRules(filter: $filter, first: $first) {\n      totalCount\n      nodes {\n        id version year name kind level period lastCount belowPercent months consecutive consequences availableActions\n        office { ...Office }\n        unitClass { id name }\n        author { name }\n      }\n    }\n  }\n": types.RelegationRulesDocument,
    "\n  mutation CreateRelegationRule($input: CreateRelegationRuleInput!) {\n    createRelegationRule(input: $input) { relegationRule { id } }\n  }\n": types.CreateRelegationRuleDocument,
    "\n  mutation UpdateRelegationRule($input: UpdateRelegationRuleInput!) {\n    updateRelegationRule(input: $input) { relegationRule { id } }\n  }\n": types.UpdateRelegationRuleDocument,
    "\n  mutation ProposeRelegations($input: ProposeRelegationsInput!) { proposeRelegations(input: $input) { proposed } }\n": types.ProposeRelegationsDocument,
    "\n  mutation ConfirmRelegation($input: ConfirmRelegationInput!) { confirmRelegation(input: $input) { relegation { id } } }\n": types.ConfirmRelegationDocument,
    "\n  mutation WaiveRelegation($input: WaiveRelegationInput!) { waiveRelegation(input: $input) { relegation { id } } }\n": types.WaiveRelegationDocument,
    "\n  query AssignmentPeriods($id: ID!) {\n    assignment(id: $id) {\n      id\n      periods {\n        id cadence year ordinal startsOn endsOn dueOn closesOn status overdue firstReportedOn\n        progressReport { id percent submittedAt }\n      }\n    }\n  }\n": types.AssignmentPeriodsDocument,
    "\n  query ReportingLedger($filter: ReportingPeriodFilter) {\n    reportingLedger(filter: $filter) {\n      month total open overdue reported late missed waived\n      organization { id shortName parent { id shortName } }\n    }\n  }\n": types.ReportingLedgerDocument,
    "\n  query ReportingPeriods($filter: ReportingPeriodFilter, $first: Int, $offset: Int) {\n    reportingPeriods(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id cadence year ordinal dueOn status overdue firstReportedOn remindedAt\n        assignment { id }\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n": types.ReportingPeriodsDocument,
    "\n  query Scores($filter: ScoreFilter, $first: Int, $offset: Int) {\n    scores(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id year level points awards deductions rank outOf organization { id shortName } office { ...Office } }\n    }\n  }\n": types.ScoresDocument,
    "\n  query Score($id: ID!) {\n    score(id: $id) { id year level points awards deductions rank outOf organization { id name shortName } office { ...Office }\n      basis { pieces adoptions instructions points workItem { id number displayTitle } }\n    }\n  }\n": types.ScoreDocument,
    "\n  query ScoreLedger($organizationId: ID!, $year: Int!, $first: Int!) {\n    scoreEntries(filter: { organizationId: $organizationId, year: $year }, first: $first) {\n      totalCount\n      nodes {\n        id day rule revision ruleIndex source sourceId period worth points outcome lostTo mayObject\n        scheme { id title }\n        submission { id title }\n        objection { id version status reasons answer correction answerDueOn availableActions }\n      }\n    }\n  }\n": types.ScoreLedgerDocument,
    "\n  query ScoreStanding($organizationId: ID!, $officeId: ID!, $year: Int!) {\n    targetStandings(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 1) {\n      nodes { id target percent rank outOf lead behind unitClass { id name } }\n    }\n  }\n": types.ScoreStandingDocument,
    "\n  query ScoreYear($year: Int!) { scoreYear(year: $year) { year until lines computedAt } }\n": types.ScoreYearDocument,
    "\n  mutation ComputeScores($input: ComputeScoresInput!) { computeScores(input: $input) { scoreYear { year lines } } }\n": types.ComputeScoresDocument,
    "\n  mutation ObjectToScore($input: ObjectToScoreInput!) { objectToScore(input: $input) { scoreObjection { id } } }\n": types.ObjectToScoreDocument,
    "\n  mutation AnswerScoreObjection($input: AnswerScoreObjectionInput!) {\n    answerScoreObjection(input: $input) { scoreObjection { id status } }\n  }\n": types.AnswerScoreObjectionDocument,
    "\n  mutation RecordPublicityFault($input: RecordPublicityFaultInput!) {\n    recordPublicityFault(input: $input) { publicityFault { id } }\n  }\n": types.RecordPublicityFaultDocument,
    "\n  query ScoringSchemes($filter: ScoringSchemeFilter, $first: Int, $offset: Int) {\n    scoringSchemes(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title startsOn endsOn status revision rules { severalMedia jointAuthors } }\n    }\n  }\n": types.ScoringSchemesDocument,
    "\n  query ScoringScheme($id: ID!) {\n    scoringScheme(id: $id) {\n      id version title startsOn endsOn status revision createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason availableActions\n      author { id name }\n      enacter { id name }\n      returner { id name }\n      withdrawer { id name }\n      blockedBy { id title }\n      rules {\n        severalMedia ceiling severalInstructions jointAuthors yearCap\n        adoptions { level kind place points }\n        instructions { level points }\n        late { kind deduct }\n        faults { fault deduct effect }\n        quotas { level period points factor }\n      }\n    }\n  }\n": types.ScoringSchemeDocument,
    "\n  mutation CreateScoringScheme($input: CreateScoringSchemeInput!) {\n    createScoringScheme(input: $input) { scoringScheme { id } }\n  }\n": types.CreateScoringSchemeDocument,
    "\n  mutation UpdateScoringScheme($input: UpdateScoringSchemeInput!) {\n    updateScoringScheme(input: $input) { scoringScheme { id version } }\n  }\n": types.UpdateScoringSchemeDocument,
    "\n  mutation EnactScoringScheme($input: EnactScoringSchemeInput!) {\n    enactScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n": types.EnactScoringSchemeDocument,
    "\n  mutation WithdrawScoringScheme($input: WithdrawScoringSchemeInput!) {\n    withdrawScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n": types.WithdrawScoringSchemeDocument,
    "\n  mutation ReturnScoringScheme($input: ReturnScoringSchemeInput!) {\n    returnScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n": types.ReturnScoringSchemeDocument,
    "\n  mutation EndScoringScheme($input: EndScoringSchemeInput!) {\n    endScoringScheme(input: $input) { scoringScheme { id version endsOn } }\n  }\n": types.EndScoringSchemeDocument,
    "\n  query ScoringWhatIf($scoringSchemeId: ID!, $year: Int!) {\n    scoringWhatIf(scoringSchemeId: $scoringSchemeId, year: $year) {\n      level points rank formerPoints formerRank organization { id shortName } office { ...Office }\n    }\n  }\n": types.ScoringWhatIfDocument,
    "\n  query Search($text: String!, $kinds: [SearchKind!], $offset: Int) {\n    search(text: $text, kinds: $kinds, first: 10, offset: $offset) {\n      words\n      groups {\n        kind totalCount more\n        hits {\n          kind id linkId day\n          title { text hit }\n          excerpt { text hit }\n          organization { id shortName }\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment ViewerFields on Viewer {\n    id name username roles availableActions\n    organization { id name shortName level kind }\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer { viewer { ...ViewerFields } }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { ...ViewerFields } } }\n": types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }\n": types.ChangePasswordDocument,
    "\n  fragment InvitationSource on Invitation {\n    id title requirement dueOn overdue\n    issuer { id shortName }\n    workItems { ...WorkItemChoice }\n  }\n": types.InvitationSourceFragmentDoc,
    "\n  query InvitationSourceOf($id: ID!) { invitation(id: $id) { ...InvitationSource } }\n": types.InvitationSourceOfDocument,
    "\n  query SubmissionDraft($id: ID!) {\n    submissionDraft(id: $id) {\n      id version kind title body occurredAt\n      attachments { id name size contentType }\n      workItems { ...WorkItemChoice }\n      publicityActivity { id title startsOn endsOn organization { id shortName } }\n      progressReport { id }\n      invitation { id }\n    }\n  }\n": types.SubmissionDraftDocument,
    "\n  query SubmissionDrafts($first: Int, $offset: Int) {\n    submissionDrafts(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version kind title savedAt\n        author { id name }\n        workItems { id number displayTitle }\n        progressReport { id }\n        invitation { id title dueOn }\n      }\n    }\n  }\n": types.SubmissionDraftsDocument,
    "\n  mutation SaveSubmissionDraft($input: SaveSubmissionDraftInput!) {\n    saveSubmissionDraft(input: $input) { submissionDraft { id version } }\n  }\n": types.SaveSubmissionDraftDocument,
    "\n  mutation DiscardSubmissionDraft($input: DiscardSubmissionDraftInput!) {\n    discardSubmissionDraft(input: $input) { id }\n  }\n": types.DiscardSubmissionDraftDocument,
    "\n  mutation DraftSubmissionFromReport($input: DraftSubmissionFromReportInput!) {\n    draftSubmissionFromReport(input: $input) { submissionDraft { id } }\n  }\n": types.DraftSubmissionFromReportDocument,
    "\n  query SimilarSubmissions($title: String!, $body: String!, $exceptId: ID) {\n    similarSubmissions(input: { title: $title, body: $body, exceptId: $exceptId }) {\n      percent titlePercent bodyPercent sharedPassage\n      submission {\n        id title kind status late submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n": types.SimilarSubmissionsDocument,
    "\n  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {\n    submissions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt dueAt submittedAt adoptionCount secrecy followUpOverdue\n        reviewing { id shortName }\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n": types.SubmissionsDocument,
    "\n  query Submission($id: ID!) {\n    submission(id: $id) {\n      id version mayTie title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions\n      reviewComment reviewedAt\n      reviewer { id name }\n      secrecy textVersion waitingSince overheadFrom followUpDueAt followUpOverdue matterClosedAt\n      reviewing { id shortName }\n      accepter { id shortName }\n      secrecyReview { ...PieceStep }\n      attachments { id name size contentType url }\n      steps { ...PieceStep }\n      texts {\n        number title body writtenAt\n        attachments { id name size url }\n        writer { id name }\n        titleChanges { kind text }\n        changes { kind text }\n      }\n      followUps { id ordinal news measures closes late reportedAt author { id name } }\n      author { id name }\n      organization { id name shortName }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      publicityActivity { id title startsOn endsOn organization { id shortName } }\n      progressReport { ...SourceReport }\n      invitation { id title }\n      adoptions {\n        id channel kind level place adoptedOn url\n        recordedBy { id name }\n        attachments { id name size url }\n      }\n      jointAuthors { id name shortName level kind parent { id name shortName } }\n      instructions {\n        id version leader level instructedOn text availableActions\n        recordedBy { id name }\n        assignment { id workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n": types.SubmissionDocument,
    "\n  fragment PieceStep on SubmissionStep {\n    id action textVersion comment at\n    person { id name }\n    organization { id shortName }\n    marks { part start end quote note }\n  }\n": types.PieceStepFragmentDoc,
    "\n  fragment SourceReport on ProgressReport {\n    id percent summary submittedAt\n    author { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle section { id ordinal title } workPlan { id year } } }\n  }\n": types.SourceReportFragmentDoc,
    "\n  query SourceReportOf($id: ID!) { progressReport(id: $id) { ...SourceReport } }\n": types.SourceReportOfDocument,
    "\n  mutation SubmitSubmission($input: SubmitSubmissionInput!) {\n    submitSubmission(input: $input) { submission { id late } }\n  }\n": types.SubmitSubmissionDocument,
    "\n  mutation ReviewSubmission($input: ReviewSubmissionInput!) {\n    reviewSubmission(input: $input) { submission { id version status } }\n  }\n": types.ReviewSubmissionDocument,
    "\n  mutation ReviewSecrecy($input: ReviewSecrecyInput!) {\n    reviewSecrecy(input: $input) { submission { id version secrecy } }\n  }\n": types.ReviewSecrecyDocument,
    "\n  mutation ResubmitSubmission($input: ResubmitSubmissionInput!) {\n    resubmitSubmission(input: $input) { submission { id version status } }\n  }\n": types.ResubmitSubmissionDocument,
    "\n  mutation FollowUpSubmission($input: FollowUpSubmissionInput!) {\n    followUpSubmission(input: $input) { submission { id version } }\n  }\n": types.FollowUpSubmissionDocument,
    "\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) { submission { id version adoptionCount } }\n  }\n": types.RecordAdoptionDocument,
    "\n  mutation RecordInstruction($input: RecordInstructionInput!) {\n    recordInstruction(input: $input) { instruction { id } }\n  }\n": types.RecordInstructionDocument,
    "\n  mutation FollowInstruction($input: FollowInstructionInput!) {\n    followInstruction(input: $input) { instruction { id version } }\n  }\n": types.FollowInstructionDocument,
    "\n  query TaskChoices($organizationId: ID!) {\n    assignments(filter: { organizationId: $organizationId }, first: 100) {\n      nodes { id workItem { id number displayTitle } }\n    }\n  }\n": types.TaskChoicesDocument,
    "\n  mutation NameJointAuthors($input: NameJointAuthorsInput!) {\n    nameJointAuthors(input: $input) { submission { id version } }\n  }\n": types.NameJointAuthorsDocument,
    "\n  mutation RecordFalsePiece($input: RecordPublicityFaultInput!) {\n    recordPublicityFault(input: $input) { publicityFault { id } }\n  }\n": types.RecordFalsePieceDocument,
    "\n  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {\n    supervisionOrders(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n": types.SupervisionOrdersDocument,
    "\n  query SupervisionOrder($id: ID!) {\n    supervisionOrder(id: $id) {\n      id version number kind year requirement urgency status light dueOn issuedAt closedAt conclusion repeatReason\n      availableActions\n      issuer { id name shortName }\n      author { id name }\n      publicConcerns { id title status raisedOn }\n      plan { id title }\n      addressees {\n        id version status repliedAt round dueOn rectification concludedSeenAt availableActions\n        organization { id name shortName }\n        decisions { id action round comment dueOn method verifiedOn verifiers decidedAt author { id name } }\n      }\n      replies {\n        id round text repliedAt\n        author { id name }\n        organization { id shortName }\n        attachments { id name size url }\n      }\n      assignments {\n        id percent light dueOn\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n": types.SupervisionOrderDocument,
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
    "\n  query SupervisionPlan($id: ID!) {\n    supervisionPlan(id: $id) {\n      id version title kind status scope startsOn endsOn createdAt approvedAt returnedAt returnComment withdrawnAt withdrawReason closedAt over availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      returner { id name }\n      withdrawer { id name }\n      organizations { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n      orders {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n": types.SupervisionPlanDocument,
    "\n  query SupervisionPlanChoices {\n    supervisionPlans(filter: { own: true, status: APPROVED }, first: 100) {\n      nodes { id title kind startsOn endsOn }\n    }\n  }\n": types.SupervisionPlanChoicesDocument,
    "\n  mutation CreateSupervisionPlan($input: CreateSupervisionPlanInput!) {\n    createSupervisionPlan(input: $input) { supervisionPlan { id } }\n  }\n": types.CreateSupervisionPlanDocument,
    "\n  mutation UpdateSupervisionPlan($input: UpdateSupervisionPlanInput!) {\n    updateSupervisionPlan(input: $input) { supervisionPlan { id version } }\n  }\n": types.UpdateSupervisionPlanDocument,
    "\n  mutation ApproveSupervisionPlan($input: ApproveSupervisionPlanInput!) {\n    approveSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": types.ApproveSupervisionPlanDocument,
    "\n  mutation WithdrawSupervisionPlan($input: WithdrawSupervisionPlanInput!) {\n    withdrawSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": types.WithdrawSupervisionPlanDocument,
    "\n  mutation ReturnSupervisionPlan($input: ReturnSupervisionPlanInput!) {\n    returnSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": types.ReturnSupervisionPlanDocument,
    "\n  mutation CloseSupervisionPlan($input: CloseSupervisionPlanInput!) {\n    closeSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n": types.CloseSupervisionPlanDocument,
    "\n  query Users($filter: UserFilter, $first: Int, $offset: Int) {\n    users(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version username name disabled roles availableActions organization { ...OrganizationChoice } }\n    }\n  }\n": types.UsersDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { user { id } } }\n": types.CreateUserDocument,
    "\n  mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }\n": types.UpdateUserDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { user { id } } }\n": types.ResetPasswordDocument,
    "\n  query Webhooks($first: Int, $offset: Int) {\n    webhooks(first: $first, offset: $offset) {\n      totalCount\n      nodes { id version url active createdAt secretReadable secretRenewedAt bothSignUntil organization { id name shortName } }\n    }\n  }\n": types.WebhooksDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } } }\n": types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { id } } }\n": types.UpdateWebhookDocument,
    "\n  mutation RenewWebhookSecret($input: RenewWebhookSecretInput!) { renewWebhookSecret(input: $input) { secret webhook { id } } }\n": types.RenewWebhookSecretDocument,
    "\n  query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {\n    workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number displayTitle light percent dueOn dueText withdrawnOn availableActions\n        section { id ordinal title }\n        lead { id shortName }\n        assignmentCounts { status count }\n        latestReport { id percent summary submittedAt organization { id shortName } }\n        coverage { submissions adoptions activities }\n        cadences { level cadence }\n        responsible { role organization { ...OrganizationChoice } }\n      }\n    }\n  }\n": types.WorkItemsDocument,
    "\n  query WorkItem($id: ID!) {\n    workItem(id: $id) {\n      id number label title displayTitle requirement pilotPlaces dueText dueOn light percent withdrawnOn availableActions suggestedMeasures mayMeasure\n      figuresVersion targets { id name comparator value unit evidenceRequired }\n      cadences { level cadence }\n      responsible { role name organization { ...OrganizationChoice } }\n      section { id ordinal title }\n      workPlan { id year title status }\n      leads { id shortName }\n      assignmentCounts { status count }\n      coverage { submissions adoptions activities }\n      figures { ...Figure }\n    }\n  }\n": types.WorkItemDocument,
    "\n  query WorkItemHistory($id: ID!, $day: Date!) {\n    workItem(id: $id) {\n      id changeDays\n      onDay(day: $day) {\n        day light percent\n        wording { number title requirement }\n        assignmentCounts { status count }\n        latestReport { id summary organization { id shortName } }\n        assignments {\n          assignmentId role status percent light dueOn leaderInCharge responsiblePerson\n          organization { id shortName }\n        }\n      }\n    }\n  }\n": types.WorkItemHistoryDocument,
    "\n  query WorkItemCoverage($workItemId: ID!) {\n    submissions(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt submittedAt\n        organization { id shortName }\n        adoptions { id channel level }\n      }\n    }\n    publicityActivities(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title theme startsOn endsOn organization { id shortName } }\n    }\n    pressReleases(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status plannedOn bureau { id shortName } }\n    }\n    coverageRequests(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status startsAt organization { id shortName } }\n    }\n    publicConcerns(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status raisedOn organization { id shortName } }\n    }\n  }\n": types.WorkItemCoverageDocument,
    "\n  mutation RequireEvidence($input: RequireEvidenceInput!) {\n    requireEvidence(input: $input) { workItem { id figuresVersion targets { id evidenceRequired } } }\n  }\n": types.RequireEvidenceDocument,
    "\n  mutation AssignWorkItems($input: AssignWorkItemsInput!) {\n    assignWorkItems(input: $input) { assignments { id } }\n  }\n": types.AssignWorkItemsDocument,
    "\n  fragment WorkItemChoice on WorkItem { id number displayTitle section { id ordinal title } workPlan { id year } }\n": types.WorkItemChoiceFragmentDoc,
    "\n  query WorkItemsOfPlan($id: ID!) {\n    workPlan(id: $id) { id sections { id items { ...WorkItemChoice } } }\n  }\n": types.WorkItemsOfPlanDocument,
    "\n  query WorkItemsByIds($ids: [ID!]!) {\n    workItems(filter: { ids: $ids }, first: 100) { nodes { ...WorkItemChoice } }\n  }\n": types.WorkItemsByIdsDocument,
    "\n  query WorkPlans($filter: WorkPlanFilter, $first: Int, $offset: Int) {\n    workPlans(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version year title documentNumber issuedOn status itemCount assignmentCount availableActions organization { id name shortName } }\n    }\n  }\n": types.WorkPlansDocument,
    "\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt withdrawnAt withdrawReason availableActions\n      organization { id name }\n      withdrawer { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n          withdrawnOn\n        }\n      }\n    }\n  }\n": types.WorkPlanDocument,
    "\n  query PlanChoices {\n    workPlans(first: 20) { totalCount nodes { id year title status sections { id ordinal title } } }\n  }\n": types.PlanChoicesDocument,
    "\n  mutation PreviewWorkPlanImport($input: WorkPlanImportInput!) {\n    previewWorkPlanImport(input: $input) {\n      text title documentNumber issuedOn year\n      sections {\n        ordinal title startOffset endOffset\n        items {\n          number label title requirement startOffset endOffset pilotPlaces dueText dueOn\n          targets { name comparator value unit startOffset endOffset }\n          responsible { role name organization { id name shortName } }\n          cadences { level cadence }\n        }\n      }\n      leadIns { startOffset endOffset }\n      warnings { code line message }\n    }\n  }\n": types.PreviewWorkPlanImportDocument,
    "\n  mutation ImportWorkPlan($input: WorkPlanImportInput!) {\n    importWorkPlan(input: $input) { workPlan { id version year title status } }\n  }\n": types.ImportWorkPlanDocument,
    "\n  mutation IssueWorkPlan($input: IssueWorkPlanInput!) {\n    issueWorkPlan(input: $input) { workPlan { id version status } }\n  }\n": types.IssueWorkPlanDocument,
    "\n  mutation WithdrawWorkPlan($input: WithdrawWorkPlanInput!) {\n    withdrawWorkPlan(input: $input) { workPlan { id version status } }\n  }\n": types.WithdrawWorkPlanDocument,
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
export function graphql(source: "\n  query TargetStandings($filter: TargetStandingFilter, $first: Int, $offset: Int) {\n    targetStandings(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id year level scoreId points target ownTarget ownRevision percent rank outOf lead behind progress availableActions\n        office { id level }\n        organization { id shortName }\n        unitClass { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TargetStandings($filter: TargetStandingFilter, $first: Int, $offset: Int) {\n    targetStandings(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id year level scoreId points target ownTarget ownRevision percent rank outOf lead behind progress availableActions\n        office { id level }\n        organization { id shortName }\n        unitClass { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingCounts($year: Int, $officeId: ID) {\n    reached: targetStandings(filter: { officeId: $officeId, year: $year, progress: REACHED }, first: 1) { totalCount }\n    onPace: targetStandings(filter: { officeId: $officeId, year: $year, progress: ON_PACE }, first: 1) { totalCount }\n    behind: targetStandings(filter: { officeId: $officeId, year: $year, progress: BEHIND }, first: 1) { totalCount }\n    noTarget: targetStandings(filter: { officeId: $officeId, year: $year, progress: NO_TARGET }, first: 1) { totalCount }\n  }\n"): (typeof documents)["\n  query StandingCounts($year: Int, $officeId: ID) {\n    reached: targetStandings(filter: { officeId: $officeId, year: $year, progress: REACHED }, first: 1) { totalCount }\n    onPace: targetStandings(filter: { officeId: $officeId, year: $year, progress: ON_PACE }, first: 1) { totalCount }\n    behind: targetStandings(filter: { officeId: $officeId, year: $year, progress: BEHIND }, first: 1) { totalCount }\n    noTarget: targetStandings(filter: { officeId: $officeId, year: $year, progress: NO_TARGET }, first: 1) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitClasses($filter: UnitClassFilter, $first: Int) {\n    unitClasses(filter: $filter, first: $first) {\n      totalCount\n      nodes {\n        id version year ordinal name points availableActions\n        targets { id points revision reason setAt setter { name } }\n        organizations { ...OrganizationChoice }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitClasses($filter: UnitClassFilter, $first: Int) {\n    unitClasses(filter: $filter, first: $first) {\n      totalCount\n      nodes {\n        id version year ordinal name points availableActions\n        targets { id points revision reason setAt setter { name } }\n        organizations { ...OrganizationChoice }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitClassChoices($year: Int!, $officeId: ID!) {\n    unitClasses(filter: { year: $year, officeId: $officeId }, first: 50) { nodes { id name ordinal points } }\n  }\n"): (typeof documents)["\n  query UnitClassChoices($year: Int!, $officeId: ID!) {\n    unitClasses(filter: { year: $year, officeId: $officeId }, first: 50) { nodes { id name ordinal points } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnTargets($organizationId: ID!, $officeId: ID!, $year: Int!) {\n    annualTargets(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 20) {\n      nodes { id points revision reason setAt setter { name } }\n    }\n  }\n"): (typeof documents)["\n  query OwnTargets($organizationId: ID!, $officeId: ID!, $year: Int!) {\n    annualTargets(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 20) {\n      nodes { id points revision reason setAt setter { name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUnitClass($input: CreateUnitClassInput!) { createUnitClass(input: $input) { unitClass { id } } }\n"): (typeof documents)["\n  mutation CreateUnitClass($input: CreateUnitClassInput!) { createUnitClass(input: $input) { unitClass { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUnitClass($input: UpdateUnitClassInput!) { updateUnitClass(input: $input) { unitClass { id } } }\n"): (typeof documents)["\n  mutation UpdateUnitClass($input: UpdateUnitClassInput!) { updateUnitClass(input: $input) { unitClass { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyUnitClasses($input: CopyUnitClassesInput!) { copyUnitClasses(input: $input) { unitClasses { id } } }\n"): (typeof documents)["\n  mutation CopyUnitClasses($input: CopyUnitClassesInput!) { copyUnitClasses(input: $input) { unitClasses { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAnnualTarget($input: SetAnnualTargetInput!) { setAnnualTarget(input: $input) { annualTarget { id } } }\n"): (typeof documents)["\n  mutation SetAnnualTarget($input: SetAnnualTargetInput!) { setAnnualTarget(input: $input) { annualTarget { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalChain($organizationId: ID) {\n    approvalChain(organizationId: $organizationId) {\n      id revision availableActions\n      organization { id name shortName level }\n      steps { name kind place role body }\n      revisions { id revision reason setAt author { id name } steps { name kind place role body } }\n    }\n  }\n"): (typeof documents)["\n  query ApprovalChain($organizationId: ID) {\n    approvalChain(organizationId: $organizationId) {\n      id revision availableActions\n      organization { id name shortName level }\n      steps { name kind place role body }\n      revisions { id revision reason setAt author { id name } steps { name kind place role body } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetApprovalChain($input: SetApprovalChainInput!) { setApprovalChain(input: $input) { approvalChain { id } } }\n"): (typeof documents)["\n  mutation SetApprovalChain($input: SetApprovalChainInput!) { setApprovalChain(input: $input) { approvalChain { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {\n    assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        assigner { id }\n        recentReports { id percent status submittedAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {\n    assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        assigner { id }\n        recentReports { id percent status submittedAt }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Figure on TargetFigure {\n    target { id name comparator value unit }\n    share sharedOut value basis complete own\n    sources {\n      value\n      report {\n        id revision submittedAt\n        organization { id shortName }\n        period { id year ordinal cadence }\n        assignment { id }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Figure on TargetFigure {\n    target { id name comparator value unit }\n    share sharedOut value basis complete own\n    sources {\n      value\n      report {\n        id revision submittedAt\n        organization { id shortName }\n        period { id year ordinal cadence }\n        assignment { id }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartsToSplit($workItemId: ID!) {\n    workItem(id: $workItemId) { id figuresVersion }\n    begin: assignments(filter: { workItemId: $workItemId }, first: 100) { nodes { ...PartToSplit } }\n    rest: assignments(filter: { workItemId: $workItemId }, first: 100, offset: 100) { nodes { ...PartToSplit } }\n  }\n"): (typeof documents)["\n  query PartsToSplit($workItemId: ID!) {\n    workItem(id: $workItemId) { id figuresVersion }\n    begin: assignments(filter: { workItemId: $workItemId }, first: 100) { nodes { ...PartToSplit } }\n    rest: assignments(filter: { workItemId: $workItemId }, first: 100, offset: 100) { nodes { ...PartToSplit } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartToSplit on Assignment {\n    id role organization { id shortName } assigner { id } figures { share target { id } }\n  }\n"): (typeof documents)["\n  fragment PartToSplit on Assignment {\n    id role organization { id shortName } assigner { id } figures { share target { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitTargets($input: SplitTargetsInput!) {\n    splitTargets(input: $input) { assignments { id } }\n  }\n"): (typeof documents)["\n  mutation SplitTargets($input: SplitTargetsInput!) {\n    splitTargets(input: $input) { assignments { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assignment($id: ID!) {\n    assignment(id: $id) {\n      id version role status percent dueOn cadence light yellowOn redOn reportDueOn availableActions\n      assignedAt acknowledgedAt claimedAt completedAt completionSummary returnComment leaderInCharge responsiblePerson\n      extensionAsked availableChanges partsPercent\n      figures { ...Figure }\n      waiting { organizationDays superiorDays suspendedDays }\n      changeRequests { ...Change }\n      replaces { id organization { id shortName } }\n      replacedBy { id organization { id shortName } }\n      workItem {\n        id number displayTitle requirement dueText dueOn pilotPlaces\n        targets { id name comparator value unit evidenceRequired }\n        cadences { level cadence }\n        responsible { role name organization { id shortName } }\n        section { id ordinal title }\n        workPlan { id year }\n      }\n      organization { id name shortName level }\n      assigner { id name shortName }\n      parent { id organization { id shortName } }\n      children {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        assigner { id }\n        recentReports { id percent status submittedAt }\n      }\n      publicityActivities { id title startsOn endsOn organization { id shortName } }\n      publicConcerns { id title status raisedOn }\n      supervisionOrders { id number status dueOn light requirement }\n    }\n  }\n"): (typeof documents)["\n  query Assignment($id: ID!) {\n    assignment(id: $id) {\n      id version role status percent dueOn cadence light yellowOn redOn reportDueOn availableActions\n      assignedAt acknowledgedAt claimedAt completedAt completionSummary returnComment leaderInCharge responsiblePerson\n      extensionAsked availableChanges partsPercent\n      figures { ...Figure }\n      waiting { organizationDays superiorDays suspendedDays }\n      changeRequests { ...Change }\n      replaces { id organization { id shortName } }\n      replacedBy { id organization { id shortName } }\n      workItem {\n        id number displayTitle requirement dueText dueOn pilotPlaces\n        targets { id name comparator value unit evidenceRequired }\n        cadences { level cadence }\n        responsible { role name organization { id shortName } }\n        section { id ordinal title }\n        workPlan { id year }\n      }\n      organization { id name shortName level }\n      assigner { id name shortName }\n      parent { id organization { id shortName } }\n      children {\n        id version role status percent dueOn reportDueOn cadence light availableActions\n        workItem { id number displayTitle section { id title } }\n        organization { id shortName parent { id shortName level } }\n        assigner { id }\n        recentReports { id percent status submittedAt }\n      }\n      publicityActivities { id title startsOn endsOn organization { id shortName } }\n      publicConcerns { id title status raisedOn }\n      supervisionOrders { id number status dueOn light requirement }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation ActOnAssignments($input: ActOnAssignmentsInput!) {\n    actOnAssignments(input: $input) {\n      outcomes { id node { id version status percent } refusal { code field message } }\n    }\n  }\n"): (typeof documents)["\n  mutation ActOnAssignments($input: ActOnAssignmentsInput!) {\n    actOnAssignments(input: $input) {\n      outcomes { id node { id version status percent } refusal { code field message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindAssignments($input: RemindAssignmentsInput!) {\n    remindAssignments(input: $input) {\n      outcomes { id refusal { code field message } }\n    }\n  }\n"): (typeof documents)["\n  mutation RemindAssignments($input: RemindAssignmentsInput!) {\n    remindAssignments(input: $input) {\n      outcomes { id refusal { code field message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PointHolders($workItemIds: [ID!]!) {\n    pointHolders(workItemIds: $workItemIds) { organizationId shortName held assignmentId }\n  }\n"): (typeof documents)["\n  query PointHolders($workItemIds: [ID!]!) {\n    pointHolders(workItemIds: $workItemIds) { organizationId shortName held assignmentId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssistanceNotices($filter: AssistanceNoticeFilter, $first: Int, $offset: Int) {\n    assistanceNotices(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status mediaName mediaKind journalist startsAt feedbackDueOn overdue issuedAt\n        organization { id shortName }\n        issuer { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssistanceNotices($filter: AssistanceNoticeFilter, $first: Int, $offset: Int) {\n    assistanceNotices(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status mediaName mediaKind journalist startsAt feedbackDueOn overdue issuedAt\n        organization { id shortName }\n        issuer { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssistanceNotice($id: ID!) {\n    assistanceNotice(id: $id) {\n      id version title status mediaName mediaKind journalist journalistPhone content assistance opinion startsAt\n      feedbackDueOn overdue issuedAt arrangedAt feedback appearedOn url reportedAt comment closedAt availableActions\n      arrangement { name post phone place note }\n      organization { id name shortName }\n      issuer { id name shortName }\n      author { id name }\n      reporter { id name }\n      coverageRequest { id title }\n      workItems { ...WorkItemChoice }\n    }\n  }\n"): (typeof documents)["\n  query AssistanceNotice($id: ID!) {\n    assistanceNotice(id: $id) {\n      id version title status mediaName mediaKind journalist journalistPhone content assistance opinion startsAt\n      feedbackDueOn overdue issuedAt arrangedAt feedback appearedOn url reportedAt comment closedAt availableActions\n      arrangement { name post phone place note }\n      organization { id name shortName }\n      issuer { id name shortName }\n      author { id name }\n      reporter { id name }\n      coverageRequest { id title }\n      workItems { ...WorkItemChoice }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeBeginning($id: ID!) {\n    coverageRequest(id: $id) {\n      id title content startsAt media\n      organization { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n    }\n  }\n"): (typeof documents)["\n  query NoticeBeginning($id: ID!) {\n    coverageRequest(id: $id) {\n      id title content startsAt media\n      organization { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueAssistanceNotice($input: IssueAssistanceNoticeInput!) {\n    issueAssistanceNotice(input: $input) { assistanceNotice { id version status } }\n  }\n"): (typeof documents)["\n  mutation IssueAssistanceNotice($input: IssueAssistanceNoticeInput!) {\n    issueAssistanceNotice(input: $input) { assistanceNotice { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArrangeAssistance($input: ArrangeAssistanceInput!) {\n    arrangeAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n"): (typeof documents)["\n  mutation ArrangeAssistance($input: ArrangeAssistanceInput!) {\n    arrangeAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportAssistance($input: ReportAssistanceInput!) {\n    reportAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReportAssistance($input: ReportAssistanceInput!) {\n    reportAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewAssistance($input: ReviewAssistanceInput!) {\n    reviewAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReviewAssistance($input: ReviewAssistanceInput!) {\n    reviewAssistance(input: $input) { assistanceNotice { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAssistanceNotice($input: CancelAssistanceNoticeInput!) {\n    cancelAssistanceNotice(input: $input) { assistanceNotice { id version status } }\n  }\n"): (typeof documents)["\n  mutation CancelAssistanceNotice($input: CancelAssistanceNoticeInput!) {\n    cancelAssistanceNotice(input: $input) { assistanceNotice { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries($filter: AuditEntryFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id at action entityType entityId address changes\n        actor { id name }\n        organization { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEntries($filter: AuditEntryFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id at action entityType entityId address changes\n        actor { id name }\n        organization { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrailCheck($noted: String) {\n    auditTrailCheck(noted: $noted) {\n      seals entries unsealed digest sealedAt faultCount notedFound\n      faults { kind id }\n    }\n  }\n"): (typeof documents)["\n  query AuditTrailCheck($noted: String) {\n    auditTrailCheck(noted: $noted) {\n      seals entries unsealed digest sealedAt faultCount notedFound\n      faults { kind id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwardRounds($filter: AwardRoundFilter, $first: Int, $offset: Int) {\n    awardRounds(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id year title status publishedAt office { ...Office } author { name } contests { name } awards { standing } }\n    }\n  }\n"): (typeof documents)["\n  query AwardRounds($filter: AwardRoundFilter, $first: Int, $offset: Int) {\n    awardRounds(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id year title status publishedAt office { ...Office } author { name } contests { name } awards { standing } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwardRound($id: ID!) {\n    awardRound(id: $id) {\n      id version year title status scoredAt createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason availableActions\n      office { ...Office }\n      author { name }\n      approver { name }\n      withdrawer { name }\n      contests {\n        name honour level unitClassId minPercent minPoints noFaults\n        unitClass { name }\n        prizes { grade count }\n      }\n      awards {\n        id contest place honour standing grade tied points strikeReason\n        organization { id shortName }\n        person { name }\n        striker { name }\n        reasons { target percent lead adoptions instructions deductions lines { day rule title points submission { id } } }\n        score { id }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AwardRound($id: ID!) {\n    awardRound(id: $id) {\n      id version year title status scoredAt createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason availableActions\n      office { ...Office }\n      author { name }\n      approver { name }\n      withdrawer { name }\n      contests {\n        name honour level unitClassId minPercent minPoints noFaults\n        unitClass { name }\n        prizes { grade count }\n      }\n      awards {\n        id contest place honour standing grade tied points strikeReason\n        organization { id shortName }\n        person { name }\n        striker { name }\n        reasons { target percent lead adoptions instructions deductions lines { day rule title points submission { id } } }\n        score { id }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAwardRound($input: CreateAwardRoundInput!) { createAwardRound(input: $input) { awardRound { id } } }\n"): (typeof documents)["\n  mutation CreateAwardRound($input: CreateAwardRoundInput!) { createAwardRound(input: $input) { awardRound { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAwardRound($input: UpdateAwardRoundInput!) { updateAwardRound(input: $input) { awardRound { id } } }\n"): (typeof documents)["\n  mutation UpdateAwardRound($input: UpdateAwardRoundInput!) { updateAwardRound(input: $input) { awardRound { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshAwardRound($input: RefreshAwardRoundInput!) { refreshAwardRound(input: $input) { awardRound { id } } }\n"): (typeof documents)["\n  mutation RefreshAwardRound($input: RefreshAwardRoundInput!) { refreshAwardRound(input: $input) { awardRound { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StrikeAward($input: StrikeAwardInput!) { strikeAward(input: $input) { awardRound { id } } }\n"): (typeof documents)["\n  mutation StrikeAward($input: StrikeAwardInput!) { strikeAward(input: $input) { awardRound { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitAwardRound($input: SubmitAwardRoundInput!) { submitAwardRound(input: $input) { awardRound { id } } }\n"): (typeof documents)["\n  mutation SubmitAwardRound($input: SubmitAwardRoundInput!) { submitAwardRound(input: $input) { awardRound { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveAwardRound($input: ApproveAwardRoundInput!) { approveAwardRound(input: $input) { awardRound { id } } }\n"): (typeof documents)["\n  mutation ApproveAwardRound($input: ApproveAwardRoundInput!) { approveAwardRound(input: $input) { awardRound { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAwardRound($input: WithdrawAwardRoundInput!) {\n    withdrawAwardRound(input: $input) { awardRound { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawAwardRound($input: WithdrawAwardRoundInput!) {\n    withdrawAwardRound(input: $input) { awardRound { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnAwardRound($input: ReturnAwardRoundInput!) { returnAwardRound(input: $input) { awardRound { id } } }\n"): (typeof documents)["\n  mutation ReturnAwardRound($input: ReturnAwardRoundInput!) { returnAwardRound(input: $input) { awardRound { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishAwardRound($input: PublishAwardRoundInput!) { publishAwardRound(input: $input) { awardRound { id } } }\n"): (typeof documents)["\n  mutation PublishAwardRound($input: PublishAwardRoundInput!) { publishAwardRound(input: $input) { awardRound { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bulletins($filter: BulletinFilter, $first: Int, $offset: Int) {\n    bulletins(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id kind title number status periodFrom periodTo publishedAt unread\n        organization { id shortName }\n        receipts { organization { id } readers { at } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Bulletins($filter: BulletinFilter, $first: Int, $offset: Int) {\n    bulletins(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id kind title number status periodFrom periodTo publishedAt unread\n        organization { id shortName }\n        receipts { organization { id } readers { at } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bulletin($id: ID!) {\n    bulletin(id: $id) {\n      id version kind title number status periodFrom periodTo figuresAt body createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason unread\n      availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      withdrawer { id name }\n      figures {\n        at lateCount\n        sum { total completed completedInPeriod percent red yellow }\n        progress { organizationId organization total completed completedInPeriod percent red yellow }\n        late { assignmentId organization workItem dueOn daysLate percent }\n        orders { orderId number dueOn addressees answered }\n      }\n      adoptionFigures {\n        pieceCount\n        sum { submitted adopted county city province national instructions points }\n        units { organizationId organization submitted adopted county city province national instructions points }\n        pieces { submissionId title organization channels { channel level adoptedOn } }\n        silent { organizationId organization }\n      }\n      rankingFigures { rows { organizationId organization level unitClass points target percent rank lead } }\n      receipts { organization { ...OrganizationChoice } readers { at person { id name } } }\n    }\n  }\n"): (typeof documents)["\n  query Bulletin($id: ID!) {\n    bulletin(id: $id) {\n      id version kind title number status periodFrom periodTo figuresAt body createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason unread\n      availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      withdrawer { id name }\n      figures {\n        at lateCount\n        sum { total completed completedInPeriod percent red yellow }\n        progress { organizationId organization total completed completedInPeriod percent red yellow }\n        late { assignmentId organization workItem dueOn daysLate percent }\n        orders { orderId number dueOn addressees answered }\n      }\n      adoptionFigures {\n        pieceCount\n        sum { submitted adopted county city province national instructions points }\n        units { organizationId organization submitted adopted county city province national instructions points }\n        pieces { submissionId title organization channels { channel level adoptedOn } }\n        silent { organizationId organization }\n      }\n      rankingFigures { rows { organizationId organization level unitClass points target percent rank lead } }\n      receipts { organization { ...OrganizationChoice } readers { at person { id name } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulletinReproducible($bulletinId: ID!) {\n    bulletinReproducible(id: $bulletinId)\n  }\n"): (typeof documents)["\n  query BulletinReproducible($bulletinId: ID!) {\n    bulletinReproducible(id: $bulletinId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftBulletin($input: DraftBulletinInput!) {\n    draftBulletin(input: $input) { bulletin { id } }\n  }\n"): (typeof documents)["\n  mutation DraftBulletin($input: DraftBulletinInput!) {\n    draftBulletin(input: $input) { bulletin { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateBulletin($input: UpdateBulletinInput!) {\n    updateBulletin(input: $input) { bulletin { id version } }\n  }\n"): (typeof documents)["\n  mutation UpdateBulletin($input: UpdateBulletinInput!) {\n    updateBulletin(input: $input) { bulletin { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshBulletin($input: RefreshBulletinInput!) {\n    refreshBulletin(input: $input) { bulletin { id version } }\n  }\n"): (typeof documents)["\n  mutation RefreshBulletin($input: RefreshBulletinInput!) {\n    refreshBulletin(input: $input) { bulletin { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveBulletin($input: ApproveBulletinInput!) {\n    approveBulletin(input: $input) { bulletin { id version status } }\n  }\n"): (typeof documents)["\n  mutation ApproveBulletin($input: ApproveBulletinInput!) {\n    approveBulletin(input: $input) { bulletin { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawBulletin($input: WithdrawBulletinInput!) {\n    withdrawBulletin(input: $input) { bulletin { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawBulletin($input: WithdrawBulletinInput!) {\n    withdrawBulletin(input: $input) { bulletin { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnBulletin($input: ReturnBulletinInput!) {\n    returnBulletin(input: $input) { bulletin { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReturnBulletin($input: ReturnBulletinInput!) {\n    returnBulletin(input: $input) { bulletin { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishBulletin($input: PublishBulletinInput!) {\n    publishBulletin(input: $input) { bulletin { id version number } }\n  }\n"): (typeof documents)["\n  mutation PublishBulletin($input: PublishBulletinInput!) {\n    publishBulletin(input: $input) { bulletin { id version number } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadBulletin($input: ReadBulletinInput!) {\n    readBulletin(input: $input) { bulletin { id } }\n  }\n"): (typeof documents)["\n  mutation ReadBulletin($input: ReadBulletinInput!) {\n    readBulletin(input: $input) { bulletin { id } }\n  }\n"];
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
export function graphql(source: "\n  fragment Change on ChangeRequest {\n    id version kind status reason progress previousDueOn dueOn grantedDueOn until endedOn\n    requestedAt decidedAt comment waitingDays unasked withSuperior availableActions\n    requester { id name }\n    decider { id name }\n    assignment { workItem { id } }\n  }\n"): (typeof documents)["\n  fragment Change on ChangeRequest {\n    id version kind status reason progress previousDueOn dueOn grantedDueOn until endedOn\n    requestedAt decidedAt comment waitingDays unasked withSuperior availableActions\n    requester { id name }\n    decider { id name }\n    assignment { workItem { id } }\n  }\n"];
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
export function graphql(source: "\n  query Channels($filter: ChannelFilter, $first: Int, $offset: Int) {\n    channels(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version name kind level ownership startsOn endsOn availableActions }\n    }\n  }\n"): (typeof documents)["\n  query Channels($filter: ChannelFilter, $first: Int, $offset: Int) {\n    channels(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version name kind level ownership startsOn endsOn availableActions }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChannelChoices($filter: ChannelFilter) {\n    channels(filter: $filter, first: 50) { nodes { id name kind level } }\n  }\n"): (typeof documents)["\n  query ChannelChoices($filter: ChannelFilter) {\n    channels(filter: $filter, first: 50) { nodes { id name kind level } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateChannel($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } } }\n"): (typeof documents)["\n  mutation CreateChannel($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateChannel($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { id } } }\n"): (typeof documents)["\n  mutation UpdateChannel($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConcernSubjects($filter: ConcernSubjectFilter, $first: Int, $offset: Int) {\n    concernSubjects(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version name ordinaryDays seriousDays majorDays sortOrder active }\n    }\n  }\n"): (typeof documents)["\n  query ConcernSubjects($filter: ConcernSubjectFilter, $first: Int, $offset: Int) {\n    concernSubjects(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id version name ordinaryDays seriousDays majorDays sortOrder active }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateConcernSubject($input: CreateConcernSubjectInput!) {\n    createConcernSubject(input: $input) { concernSubject { id } }\n  }\n"): (typeof documents)["\n  mutation CreateConcernSubject($input: CreateConcernSubjectInput!) {\n    createConcernSubject(input: $input) { concernSubject { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateConcernSubject($input: UpdateConcernSubjectInput!) {\n    updateConcernSubject(input: $input) { concernSubject { id } }\n  }\n"): (typeof documents)["\n  mutation UpdateConcernSubject($input: UpdateConcernSubjectInput!) {\n    updateConcernSubject(input: $input) { concernSubject { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverageMapFields on CoverageMap {\n    axis year\n    organizations { id name shortName level childCount }\n    lines {\n      workItem { id number displayTitle section { id ordinal title } }\n      pieces adoptions activities\n    }\n    untied { pieces adoptions }\n  }\n"): (typeof documents)["\n  fragment CoverageMapFields on CoverageMap {\n    axis year\n    organizations { id name shortName level childCount }\n    lines {\n      workItem { id number displayTitle section { id ordinal title } }\n      pieces adoptions activities\n    }\n    untied { pieces adoptions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageByMonth($workPlanId: ID!, $parentId: ID, $organizationId: ID) {\n    coverageMap(axis: MONTH, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {\n      ...CoverageMapFields\n    }\n  }\n"): (typeof documents)["\n  query CoverageByMonth($workPlanId: ID!, $parentId: ID, $organizationId: ID) {\n    coverageMap(axis: MONTH, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {\n      ...CoverageMapFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageByOrganization($workPlanId: ID!, $parentId: ID, $organizationId: ID) {\n    coverageMap(axis: CITY, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {\n      ...CoverageMapFields\n    }\n  }\n"): (typeof documents)["\n  query CoverageByOrganization($workPlanId: ID!, $parentId: ID, $organizationId: ID) {\n    coverageMap(axis: CITY, filter: { workPlanId: $workPlanId, parentId: $parentId, organizationId: $organizationId }) {\n      ...CoverageMapFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationOnMap($id: ID!) { organization(id: $id) { id shortName } }\n"): (typeof documents)["\n  query OrganizationOnMap($id: ID!) { organization(id: $id) { id shortName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitOnMap($organizationId: ID!, $year: Int!) {\n    organization(id: $organizationId) { id shortName }\n    scores(filter: { organizationId: $organizationId, year: $year }, first: 1) {\n      nodes { id points rank outOf office { ...Office } }\n    }\n    demonstrationUnits(filter: { organizationId: $organizationId }, first: 20) {\n      nodes { id name holder { organization { id } } }\n    }\n    awards(filter: { organizationId: $organizationId, year: $year, standing: PROPOSED }, first: 10) {\n      nodes { id grade honour person { name } round { id title } }\n    }\n  }\n"): (typeof documents)["\n  query UnitOnMap($organizationId: ID!, $year: Int!) {\n    organization(id: $organizationId) { id shortName }\n    scores(filter: { organizationId: $organizationId, year: $year }, first: 1) {\n      nodes { id points rank outOf office { ...Office } }\n    }\n    demonstrationUnits(filter: { organizationId: $organizationId }, first: 20) {\n      nodes { id name holder { organization { id } } }\n    }\n    awards(filter: { organizationId: $organizationId, year: $year, standing: PROPOSED }, first: 10) {\n      nodes { id grade honour person { name } round { id title } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TieSubmission($input: TieSubmissionInput!) {\n    tieSubmission(input: $input) { submission { id version } }\n  }\n"): (typeof documents)["\n  mutation TieSubmission($input: TieSubmissionInput!) {\n    tieSubmission(input: $input) { submission { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageRequests($filter: CoverageRequestFilter, $first: Int, $offset: Int) {\n    coverageRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status media startsAt requestedAt department\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoverageRequests($filter: CoverageRequestFilter, $first: Int, $offset: Int) {\n    coverageRequests(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status media startsAt requestedAt department\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageRequest($id: ID!) {\n    coverageRequest(id: $id) {\n      id version title department content status round media startsAt endsAt requestedAt outcome handledAt availableActions\n      contact { name post officePhone mobile }\n      signatures { round step decision comment at person { id name } }\n      organization { id name shortName }\n      office { id name shortName }\n      applicant { id name }\n      handler { id name }\n      workItems { ...WorkItemChoice }\n      assistanceNotices { id title status mediaName organization { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query CoverageRequest($id: ID!) {\n    coverageRequest(id: $id) {\n      id version title department content status round media startsAt endsAt requestedAt outcome handledAt availableActions\n      contact { name post officePhone mobile }\n      signatures { round step decision comment at person { id name } }\n      organization { id name shortName }\n      office { id name shortName }\n      applicant { id name }\n      handler { id name }\n      workItems { ...WorkItemChoice }\n      assistanceNotices { id title status mediaName organization { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestCoverage($input: RequestCoverageInput!) {\n    requestCoverage(input: $input) { coverageRequest { id version status } }\n  }\n"): (typeof documents)["\n  mutation RequestCoverage($input: RequestCoverageInput!) {\n    requestCoverage(input: $input) { coverageRequest { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitCoverageRequest($input: ResubmitCoverageRequestInput!) {\n    resubmitCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n"): (typeof documents)["\n  mutation ResubmitCoverageRequest($input: ResubmitCoverageRequestInput!) {\n    resubmitCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignCoverageRequest($input: SignCoverageRequestInput!) {\n    signCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n"): (typeof documents)["\n  mutation SignCoverageRequest($input: SignCoverageRequestInput!) {\n    signCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCoverageRequest($input: WithdrawCoverageRequestInput!) {\n    withdrawCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawCoverageRequest($input: WithdrawCoverageRequestInput!) {\n    withdrawCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandleCoverageRequest($input: HandleCoverageRequestInput!) {\n    handleCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n"): (typeof documents)["\n  mutation HandleCoverageRequest($input: HandleCoverageRequestInput!) {\n    handleCoverageRequest(input: $input) { coverageRequest { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemonstrationUnits($filter: DemonstrationUnitFilter, $first: Int, $offset: Int) {\n    demonstrationUnits(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id name purpose standing office { ...Office } holder { startsOn organization { id shortName } } tenures { id } }\n    }\n  }\n"): (typeof documents)["\n  query DemonstrationUnits($filter: DemonstrationUnitFilter, $first: Int, $offset: Int) {\n    demonstrationUnits(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id name purpose standing office { ...Office } holder { startsOn organization { id shortName } } tenures { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemonstrationUnit($id: ID!) {\n    demonstrationUnit(id: $id) {\n      id version name purpose standing availableActions\n      office { ...Office }\n      holder { id startsOn organization { id name shortName } }\n      tenures {\n        id startsOn endsOn grounds endReason recordedAt\n        organization { id shortName }\n        award { id grade round { id title } }\n        score { id year }\n        recorder { name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DemonstrationUnit($id: ID!) {\n    demonstrationUnit(id: $id) {\n      id version name purpose standing availableActions\n      office { ...Office }\n      holder { id startsOn organization { id name shortName } }\n      tenures {\n        id startsOn endsOn grounds endReason recordedAt\n        organization { id shortName }\n        award { id grade round { id title } }\n        score { id year }\n        recorder { name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitAwards($organizationId: ID!) {\n    awards(\n      filter: { organizationId: $organizationId, honour: ADVANCED_COLLECTIVE, standing: PROPOSED }\n      first: 20\n    ) {\n      nodes { id grade round { title status } }\n    }\n  }\n"): (typeof documents)["\n  query UnitAwards($organizationId: ID!) {\n    awards(\n      filter: { organizationId: $organizationId, honour: ADVANCED_COLLECTIVE, standing: PROPOSED }\n      first: 20\n    ) {\n      nodes { id grade round { title status } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDemonstrationUnit($input: CreateDemonstrationUnitInput!) {\n    createDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n"): (typeof documents)["\n  mutation CreateDemonstrationUnit($input: CreateDemonstrationUnitInput!) {\n    createDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDemonstrationUnit($input: UpdateDemonstrationUnitInput!) {\n    updateDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n"): (typeof documents)["\n  mutation UpdateDemonstrationUnit($input: UpdateDemonstrationUnitInput!) {\n    updateDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverDemonstrationUnit($input: HandOverDemonstrationUnitInput!) {\n    handOverDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n"): (typeof documents)["\n  mutation HandOverDemonstrationUnit($input: HandOverDemonstrationUnitInput!) {\n    handOverDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDemonstrationTenure($input: RecordDemonstrationTenureInput!) {\n    recordDemonstrationTenure(input: $input) { demonstrationUnit { id } }\n  }\n"): (typeof documents)["\n  mutation RecordDemonstrationTenure($input: RecordDemonstrationTenureInput!) {\n    recordDemonstrationTenure(input: $input) { demonstrationUnit { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDemonstrationUnit($input: WithdrawDemonstrationUnitInput!) {\n    withdrawDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n"): (typeof documents)["\n  mutation WithdrawDemonstrationUnit($input: WithdrawDemonstrationUnitInput!) {\n    withdrawDemonstrationUnit(input: $input) { demonstrationUnit { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisciplineRecords($filter: DisciplineRecordFilter, $first: Int, $offset: Int) {\n    disciplineRecords(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title kind status occurredOn place recordedAt organization { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query DisciplineRecords($filter: DisciplineRecordFilter, $first: Int, $offset: Int) {\n    disciplineRecords(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title kind status occurredOn place recordedAt organization { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisciplineRecord($id: ID!) {\n    disciplineRecord(id: $id) {\n      id version title kind status facts occurredOn place outcome recordedAt concludedAt availableActions\n      persons { name post }\n      organization { ...OrganizationChoice }\n      pressRelease { id title status }\n      accountabilityDecisions { id kind status number }\n      recorder { id name }\n      concluder { id name }\n    }\n  }\n"): (typeof documents)["\n  query DisciplineRecord($id: ID!) {\n    disciplineRecord(id: $id) {\n      id version title kind status facts occurredOn place outcome recordedAt concludedAt availableActions\n      persons { name post }\n      organization { ...OrganizationChoice }\n      pressRelease { id title status }\n      accountabilityDecisions { id kind status number }\n      recorder { id name }\n      concluder { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreachedRelease($id: ID!) { pressRelease(id: $id) { id title status } }\n"): (typeof documents)["\n  query BreachedRelease($id: ID!) { pressRelease(id: $id) { id title status } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDiscipline($input: RecordDisciplineInput!) { recordDiscipline(input: $input) { disciplineRecord { id } } }\n"): (typeof documents)["\n  mutation RecordDiscipline($input: RecordDisciplineInput!) { recordDiscipline(input: $input) { disciplineRecord { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeDiscipline($input: ConcludeDisciplineInput!) { concludeDiscipline(input: $input) { disciplineRecord { id } } }\n"): (typeof documents)["\n  mutation ConcludeDiscipline($input: ConcludeDisciplineInput!) { concludeDiscipline(input: $input) { disciplineRecord { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitableBreach($id: ID!) { disciplineRecord(id: $id) { id title facts persons { name post } organization { ...OrganizationChoice } } }\n"): (typeof documents)["\n  query CitableBreach($id: ID!) { disciplineRecord(id: $id) { id title facts persons { name post } organization { ...OrganizationChoice } } }\n"];
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
export function graphql(source: "\n  query EvaluationSchemes($filter: EvaluationSchemeFilter, $first: Int, $offset: Int) {\n    evaluationSchemes(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title year level status evaluated figuresAt publishedAt }\n    }\n  }\n"): (typeof documents)["\n  query EvaluationSchemes($filter: EvaluationSchemeFilter, $first: Int, $offset: Int) {\n    evaluationSchemes(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title year level status evaluated figuresAt publishedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationScheme($id: ID!) {\n    evaluationScheme(id: $id) {\n      id version title year level status createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason closedAt figuresAt evaluated publishedAt availableActions\n      criteria { criterion weight each }\n      organization { id name }\n      author { id name }\n      enacter { id name }\n      returner { id name }\n      withdrawer { id name }\n      blockedBy { id title }\n    }\n  }\n"): (typeof documents)["\n  query EvaluationScheme($id: ID!) {\n    evaluationScheme(id: $id) {\n      id version title year level status createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason closedAt figuresAt evaluated publishedAt availableActions\n      criteria { criterion weight each }\n      organization { id name }\n      author { id name }\n      enacter { id name }\n      returner { id name }\n      withdrawer { id name }\n      blockedBy { id title }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationWhatIf($schemeId: ID!, $year: Int) {\n    evaluationWhatIf(schemeId: $schemeId, year: $year) {\n      points rank formerPoints formerRank\n      organization { id shortName }\n    }\n  }\n"): (typeof documents)["\n  query EvaluationWhatIf($schemeId: ID!, $year: Int) {\n    evaluationWhatIf(schemeId: $schemeId, year: $year) {\n      points rank formerPoints formerRank\n      organization { id shortName }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEvaluationScheme($input: CreateEvaluationSchemeInput!) {\n    createEvaluationScheme(input: $input) { evaluationScheme { id } }\n  }\n"): (typeof documents)["\n  mutation CreateEvaluationScheme($input: CreateEvaluationSchemeInput!) {\n    createEvaluationScheme(input: $input) { evaluationScheme { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEvaluationScheme($input: UpdateEvaluationSchemeInput!) {\n    updateEvaluationScheme(input: $input) { evaluationScheme { id version } }\n  }\n"): (typeof documents)["\n  mutation UpdateEvaluationScheme($input: UpdateEvaluationSchemeInput!) {\n    updateEvaluationScheme(input: $input) { evaluationScheme { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnactEvaluationScheme($input: EnactEvaluationSchemeInput!) {\n    enactEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n"): (typeof documents)["\n  mutation EnactEvaluationScheme($input: EnactEvaluationSchemeInput!) {\n    enactEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawEvaluationScheme($input: WithdrawEvaluationSchemeInput!) {\n    withdrawEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawEvaluationScheme($input: WithdrawEvaluationSchemeInput!) {\n    withdrawEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnEvaluationScheme($input: ReturnEvaluationSchemeInput!) {\n    returnEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReturnEvaluationScheme($input: ReturnEvaluationSchemeInput!) {\n    returnEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComputeEvaluations($input: ComputeEvaluationsInput!) {\n    computeEvaluations(input: $input) { evaluationScheme { id version evaluated } }\n  }\n"): (typeof documents)["\n  mutation ComputeEvaluations($input: ComputeEvaluationsInput!) {\n    computeEvaluations(input: $input) { evaluationScheme { id version evaluated } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishEvaluations($input: PublishEvaluationsInput!) {\n    publishEvaluations(input: $input) { evaluationScheme { id version publishedAt } }\n  }\n"): (typeof documents)["\n  mutation PublishEvaluations($input: PublishEvaluationsInput!) {\n    publishEvaluations(input: $input) { evaluationScheme { id version publishedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseEvaluationScheme($input: CloseEvaluationSchemeInput!) {\n    closeEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n"): (typeof documents)["\n  mutation CloseEvaluationScheme($input: CloseEvaluationSchemeInput!) {\n    closeEvaluationScheme(input: $input) { evaluationScheme { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Evaluations($filter: EvaluationFilter, $first: Int, $offset: Int) {\n    evaluations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id year level status edition points rank publishedRank outOf\n        organization { id shortName }\n        parts { criterion weight points }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Evaluations($filter: EvaluationFilter, $first: Int, $offset: Int) {\n    evaluations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id year level status edition points rank publishedRank outOf\n        organization { id shortName }\n        parts { criterion weight points }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Evaluation($id: ID!) {\n    evaluation(id: $id) {\n      id version year level status edition points rank publishedRank outOf figuresAt publishedAt objectUntil availableActions\n      organization { id name shortName }\n      scheme { id title criteria { criterion each } }\n      parts { criterion weight points rows }\n      editions { id edition status points publishedAt }\n      objection {\n        reasons objectedAt answerDueOn light answer answeredAt\n        objector { id name }\n        answerer { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Evaluation($id: ID!) {\n    evaluation(id: $id) {\n      id version year level status edition points rank publishedRank outOf figuresAt publishedAt objectUntil availableActions\n      organization { id name shortName }\n      scheme { id title criteria { criterion each } }\n      parts { criterion weight points rows }\n      editions { id edition status points publishedAt }\n      objection {\n        reasons objectedAt answerDueOn light answer answeredAt\n        objector { id name }\n        answerer { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationLedger($evaluationId: ID!, $criterion: EvaluationCriterion, $first: Int!, $offset: Int) {\n    evaluationEntries(filter: { evaluationId: $evaluationId, criterion: $criterion }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id criterion source sourceId assignmentId title day good total correction points\n        workItem { id number displayTitle }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EvaluationLedger($evaluationId: ID!, $criterion: EvaluationCriterion, $first: Int!, $offset: Int) {\n    evaluationEntries(filter: { evaluationId: $evaluationId, criterion: $criterion }, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id criterion source sourceId assignmentId title day good total correction points\n        workItem { id number displayTitle }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToEvaluation($input: ObjectToEvaluationInput!) {\n    objectToEvaluation(input: $input) { evaluation { id version status } }\n  }\n"): (typeof documents)["\n  mutation ObjectToEvaluation($input: ObjectToEvaluationInput!) {\n    objectToEvaluation(input: $input) { evaluation { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerObjection($input: AnswerObjectionInput!) {\n    answerObjection(input: $input) { evaluation { id version status } }\n  }\n"): (typeof documents)["\n  mutation AnswerObjection($input: AnswerObjectionInput!) {\n    answerObjection(input: $input) { evaluation { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Office on Organization { id shortName level }\n"): (typeof documents)["\n  fragment Office on Organization { id shortName level }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HonourOffices { honourOffices { ...Office } }\n"): (typeof documents)["\n  query HonourOffices { honourOffices { ...Office } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations($filter: InvitationFilter, $first: Int, $offset: Int) {\n    invitations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status dueOn overdue late issuedAt\n        organization { id shortName }\n        issuer { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitations($filter: InvitationFilter, $first: Int, $offset: Int) {\n    invitations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status dueOn overdue late issuedAt\n        organization { id shortName }\n        issuer { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($id: ID!) {\n    invitation(id: $id) {\n      id version title requirement status dueOn overdue late issuedAt closedAt reason availableActions\n      organization { id name shortName }\n      issuer { id name shortName }\n      author { id name }\n      workItems { ...WorkItemChoice section { id ordinal title } workPlan { id year } }\n      submission {\n        id title kind status late submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitation($id: ID!) {\n    invitation(id: $id) {\n      id version title requirement status dueOn overdue late issuedAt closedAt reason availableActions\n      organization { id name shortName }\n      issuer { id name shortName }\n      author { id name }\n      workItems { ...WorkItemChoice section { id ordinal title } workPlan { id year } }\n      submission {\n        id title kind status late submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteSubmissions($input: InviteSubmissionsInput!) {\n    inviteSubmissions(input: $input) { invitations { id } }\n  }\n"): (typeof documents)["\n  mutation InviteSubmissions($input: InviteSubmissionsInput!) {\n    inviteSubmissions(input: $input) { invitations { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FailInvitation($input: FailInvitationInput!) {\n    failInvitation(input: $input) { invitation { id version status } }\n  }\n"): (typeof documents)["\n  mutation FailInvitation($input: FailInvitationInput!) {\n    failInvitation(input: $input) { invitation { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelInvitation($input: CancelInvitationInput!) {\n    cancelInvitation(input: $input) { invitation { id version status } }\n  }\n"): (typeof documents)["\n  mutation CancelInvitation($input: CancelInvitationInput!) {\n    cancelInvitation(input: $input) { invitation { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiaisonUnits($filter: LiaisonUnitFilter, $first: Int, $offset: Int) {\n    liaisonUnits(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id standing\n        organization { id shortName }\n        registration { id effectiveOn leader { name post mobile } liaison { name department post mobile } }\n        pending { id liaison { name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LiaisonUnits($filter: LiaisonUnitFilter, $first: Int, $offset: Int) {\n    liaisonUnits(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id standing\n        organization { id shortName }\n        registration { id effectiveOn leader { name post mobile } liaison { name department post mobile } }\n        pending { id liaison { name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiaisonForm on LiaisonRegistration {\n    id version revision status opinion reason effectiveOn endsOn filedAt decidedAt comment\n    leader { name post officePhone mobile }\n    liaison { name gender department post officePhone mobile politicalStatus qq }\n  }\n"): (typeof documents)["\n  fragment LiaisonForm on LiaisonRegistration {\n    id version revision status opinion reason effectiveOn endsOn filedAt decidedAt comment\n    leader { name post officePhone mobile }\n    liaison { name gender department post officePhone mobile politicalStatus qq }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiaisonRegistration($id: ID!) {\n    liaisonRegistration(id: $id) {\n      ...LiaisonForm\n      availableActions\n      organization { id name shortName }\n      superior { id name shortName }\n      filer { id name }\n      decider { id name }\n    }\n  }\n"): (typeof documents)["\n  query LiaisonRegistration($id: ID!) {\n    liaisonRegistration(id: $id) {\n      ...LiaisonForm\n      availableActions\n      organization { id name shortName }\n      superior { id name shortName }\n      filer { id name }\n      decider { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiaisonHistory($organizationId: ID!) {\n    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 50) {\n      nodes { id revision status effectiveOn endsOn filedAt liaison { name post } leader { name post } }\n    }\n  }\n"): (typeof documents)["\n  query LiaisonHistory($organizationId: ID!) {\n    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 50) {\n      nodes { id revision status effectiveOn endsOn filedAt liaison { name post } leader { name post } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiaisonBeginning($organizationId: ID!) {\n    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 1) { nodes { ...LiaisonForm } }\n    liaisonUnits(filter: { ids: [$organizationId] }, first: 1) { nodes { id standing } }\n    liaisonCandidates { id name roles }\n  }\n"): (typeof documents)["\n  query LiaisonBeginning($organizationId: ID!) {\n    liaisonRegistrations(filter: { organizationId: $organizationId }, first: 1) { nodes { ...LiaisonForm } }\n    liaisonUnits(filter: { ids: [$organizationId] }, first: 1) { nodes { id standing } }\n    liaisonCandidates { id name roles }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LiaisonCalls {\n    liaisonCalls {\n      id version status fileBy renewal note calledAt availableActions\n      organization { id shortName }\n      caller { id name }\n      owing { id shortName }\n    }\n  }\n"): (typeof documents)["\n  query LiaisonCalls {\n    liaisonCalls {\n      id version status fileBy renewal note calledAt availableActions\n      organization { id shortName }\n      caller { id name }\n      owing { id shortName }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileLiaisonRegistration($input: FileLiaisonRegistrationInput!) {\n    fileLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n"): (typeof documents)["\n  mutation FileLiaisonRegistration($input: FileLiaisonRegistrationInput!) {\n    fileLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideLiaisonRegistration($input: DecideLiaisonRegistrationInput!) {\n    decideLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n"): (typeof documents)["\n  mutation DecideLiaisonRegistration($input: DecideLiaisonRegistrationInput!) {\n    decideLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawLiaisonRegistration($input: WithdrawLiaisonRegistrationInput!) {\n    withdrawLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawLiaisonRegistration($input: WithdrawLiaisonRegistrationInput!) {\n    withdrawLiaisonRegistration(input: $input) { liaisonRegistration { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallForLiaisons($input: CallForLiaisonsInput!) {\n    callForLiaisons(input: $input) { liaisonCall { id version } }\n  }\n"): (typeof documents)["\n  mutation CallForLiaisons($input: CallForLiaisonsInput!) {\n    callForLiaisons(input: $input) { liaisonCall { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseLiaisonCall($input: CloseLiaisonCallInput!) {\n    closeLiaisonCall(input: $input) { liaisonCall { id version } }\n  }\n"): (typeof documents)["\n  mutation CloseLiaisonCall($input: CloseLiaisonCallInput!) {\n    closeLiaisonCall(input: $input) { liaisonCall { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompletionMatrix($workPlanId: ID!, $parentId: ID) {\n    completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {\n      sections { id ordinal title }\n      organizations { id name shortName level childCount }\n      cells { sectionId organizationId total completed overdue red yellow green percent }\n    }\n  }\n"): (typeof documents)["\n  query CompletionMatrix($workPlanId: ID!, $parentId: ID) {\n    completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {\n      sections { id ordinal title }\n      organizations { id name shortName level childCount }\n      cells { sectionId organizationId total completed overdue red yellow green percent }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasuredItem($workItemId: ID!, $parentId: ID) {\n    measuredItem(workItemId: $workItemId, parentId: $parentId) {\n      asOf\n      measure {\n        id version measure startsOn endsOn setAt availableActions\n        target { id name unit }\n        setter { id name }\n      }\n      whole { value counted rows }\n      organizations { organization { id shortName } value counted rows }\n    }\n  }\n"): (typeof documents)["\n  query MeasuredItem($workItemId: ID!, $parentId: ID) {\n    measuredItem(workItemId: $workItemId, parentId: $parentId) {\n      asOf\n      measure {\n        id version measure startsOn endsOn setAt availableActions\n        target { id name unit }\n        setter { id name }\n      }\n      whole { value counted rows }\n      organizations { organization { id shortName } value counted rows }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RowsOfMeasure($measure: ID!, $organization: ID, $offset: Int) {\n    measureRows(filter: { measureId: $measure, organizationId: $organization }, first: 50, offset: $offset) {\n      totalCount\n      nodes { id day title amount counted subjectType subjectId organization { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query RowsOfMeasure($measure: ID!, $organization: ID, $offset: Int) {\n    measureRows(filter: { measureId: $measure, organizationId: $organization }, first: 50, offset: $offset) {\n      totalCount\n      nodes { id day title amount counted subjectType subjectId organization { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BindMeasure($input: BindMeasureInput!) {\n    bindMeasure(input: $input) { itemMeasure { id } }\n  }\n"): (typeof documents)["\n  mutation BindMeasure($input: BindMeasureInput!) {\n    bindMeasure(input: $input) { itemMeasure { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMeasure($input: EndMeasureInput!) {\n    endMeasure(input: $input) { itemMeasure { id } }\n  }\n"): (typeof documents)["\n  mutation EndMeasure($input: EndMeasureInput!) {\n    endMeasure(input: $input) { itemMeasure { id } }\n  }\n"];
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
export function graphql(source: "\n  query NotificationChoices {\n    notificationChoices { version mailAvailable mailAddress mailVerifiedAt mailCodeUntil mailPace language choices { kind inbox mail mandatory } }\n  }\n"): (typeof documents)["\n  query NotificationChoices {\n    notificationChoices { version mailAvailable mailAddress mailVerifiedAt mailCodeUntil mailPace language choices { kind inbox mail mandatory } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNotificationChoices($input: SetNotificationChoicesInput!) { setNotificationChoices(input: $input) { version } }\n"): (typeof documents)["\n  mutation SetNotificationChoices($input: SetNotificationChoicesInput!) { setNotificationChoices(input: $input) { version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMailCode($input: RequestMailCodeInput!) { requestMailCode(input: $input) { version } }\n"): (typeof documents)["\n  mutation RequestMailCode($input: RequestMailCodeInput!) { requestMailCode(input: $input) { version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMailAddress($input: ConfirmMailAddressInput!) { confirmMailAddress(input: $input) { version } }\n"): (typeof documents)["\n  mutation ConfirmMailAddress($input: ConfirmMailAddressInput!) { confirmMailAddress(input: $input) { version } }\n"];
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
export function graphql(source: "\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      awardsToHandle relegationsToDecide\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm changesToDecide escalationsToDecide ordersToReply\n      ordersToHandle conclusionsToAcknowledge plansToHandle decisionsToHandle bulletinsToHandle bulletinsToRead\n      schemesToHandle scoringSchemesToHandle objectionsToAnswer submissionsToReview concernsToHandle pressReleasesWaiting activitiesWaiting submissionsToAmend invitationsToHandle\n    }\n  }\n"): (typeof documents)["\n  query Overview($workPlanId: ID) {\n    overview(workPlanId: $workPlanId) {\n      workPlan { id year title documentNumber issuedOn status }\n      awardsToHandle relegationsToDecide\n      assignments completed overdue red yellow green percent items itemsUncovered\n      toAcknowledge toReport reportsToReview completionsToConfirm changesToDecide escalationsToDecide ordersToReply\n      ordersToHandle conclusionsToAcknowledge plansToHandle decisionsToHandle bulletinsToHandle bulletinsToRead\n      schemesToHandle scoringSchemesToHandle objectionsToAnswer submissionsToReview concernsToHandle pressReleasesWaiting activitiesWaiting submissionsToAmend invitationsToHandle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanChange on PlanRevisionChange {\n    ordinal kind number\n    workItem { id withdrawnOn }\n    before { number section title requirement dueText dueOn responsible }\n    after { number section title requirement dueText dueOn responsible }\n    segments { kind text }\n    targetChanges {\n      before { name comparator value unit }\n      after { name comparator value unit }\n    }\n  }\n"): (typeof documents)["\n  fragment PlanChange on PlanRevisionChange {\n    ordinal kind number\n    workItem { id withdrawnOn }\n    before { number section title requirement dueText dueOn responsible }\n    after { number section title requirement dueText dueOn responsible }\n    segments { kind text }\n    targetChanges {\n      before { name comparator value unit }\n      after { name comparator value unit }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewPlanRevision($input: PreviewPlanRevisionInput!) {\n    previewPlanRevision(input: $input) {\n      number documentNumber issuedOn affectedCount\n      changeCounts { kind count }\n      changes { ...PlanChange }\n      warnings { code line message }\n    }\n  }\n"): (typeof documents)["\n  mutation PreviewPlanRevision($input: PreviewPlanRevisionInput!) {\n    previewPlanRevision(input: $input) {\n      number documentNumber issuedOn affectedCount\n      changeCounts { kind count }\n      changes { ...PlanChange }\n      warnings { code line message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePlanRevision($input: CreatePlanRevisionInput!) {\n    createPlanRevision(input: $input) { planRevision { id } }\n  }\n"): (typeof documents)["\n  mutation CreatePlanRevision($input: CreatePlanRevisionInput!) {\n    createPlanRevision(input: $input) { planRevision { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanRevision($id: ID!) {\n    planRevision(id: $id) {\n      id version number status documentNumber issuedOn reason createdAt decidedAt availableActions\n      importer { id name }\n      decider { id name }\n      workPlan { id title }\n      changeCounts { kind count }\n      changes { ...PlanChange }\n      affectedAssignments(first: 50) {\n        totalCount\n        nodes {\n          id status percent dueOn\n          organization { id shortName }\n          workItem { id number displayTitle withdrawnOn }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlanRevision($id: ID!) {\n    planRevision(id: $id) {\n      id version number status documentNumber issuedOn reason createdAt decidedAt availableActions\n      importer { id name }\n      decider { id name }\n      workPlan { id title }\n      changeCounts { kind count }\n      changes { ...PlanChange }\n      affectedAssignments(first: 50) {\n        totalCount\n        nodes {\n          id status percent dueOn\n          organization { id shortName }\n          workItem { id number displayTitle withdrawnOn }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssuePlanRevision($input: IssuePlanRevisionInput!) {\n    issuePlanRevision(input: $input) { planRevision { id version status } }\n  }\n"): (typeof documents)["\n  mutation IssuePlanRevision($input: IssuePlanRevisionInput!) {\n    issuePlanRevision(input: $input) { planRevision { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPlanRevision($input: WithdrawPlanRevisionInput!) {\n    withdrawPlanRevision(input: $input) { planRevision { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawPlanRevision($input: WithdrawPlanRevisionInput!) {\n    withdrawPlanRevision(input: $input) { planRevision { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanRevisions($id: ID!) {\n    workPlan(id: $id) {\n      id\n      revisions { id number status documentNumber issuedOn createdAt decidedAt changeCounts { kind count } }\n    }\n  }\n"): (typeof documents)["\n  query PlanRevisions($id: ID!) {\n    workPlan(id: $id) {\n      id\n      revisions { id number status documentNumber issuedOn createdAt decidedAt changeCounts { kind count } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItemVersions($id: ID!) {\n    workItem(id: $id) {\n      id\n      versions {\n        number validFrom\n        revision { id documentNumber }\n        wording { number title requirement dueText dueOn targets { name comparator value unit } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkItemVersions($id: ID!) {\n    workItem(id: $id) {\n      id\n      versions {\n        number validFrom\n        revision { id documentNumber }\n        wording { number title requirement dueText dueOn targets { name comparator value unit } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PressOffice($posts: LeadingGroupPostFilter!, $speakers: SpokespersonFilter!, $areas: SubjectAreaFilter!) {\n    leadingGroupPosts(filter: $posts, first: 100) {\n      nodes { id version post name title duty startsOn endsOn availableActions }\n    }\n    spokespersons(filter: $speakers, first: 100) {\n      nodes { id version name title phone startsOn endsOn availableActions }\n    }\n    subjectAreas(filter: $areas, first: 100) {\n      nodes { id version kind name description position startsOn endsOn availableActions }\n    }\n  }\n"): (typeof documents)["\n  query PressOffice($posts: LeadingGroupPostFilter!, $speakers: SpokespersonFilter!, $areas: SubjectAreaFilter!) {\n    leadingGroupPosts(filter: $posts, first: 100) {\n      nodes { id version post name title duty startsOn endsOn availableActions }\n    }\n    spokespersons(filter: $speakers, first: 100) {\n      nodes { id version name title phone startsOn endsOn availableActions }\n    }\n    subjectAreas(filter: $areas, first: 100) {\n      nodes { id version kind name description position startsOn endsOn availableActions }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLeadingGroupPost($input: CreateLeadingGroupPostInput!) {\n    createLeadingGroupPost(input: $input) { leadingGroupPost { id } }\n  }\n"): (typeof documents)["\n  mutation CreateLeadingGroupPost($input: CreateLeadingGroupPostInput!) {\n    createLeadingGroupPost(input: $input) { leadingGroupPost { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLeadingGroupPost($input: UpdateLeadingGroupPostInput!) {\n    updateLeadingGroupPost(input: $input) { leadingGroupPost { id } }\n  }\n"): (typeof documents)["\n  mutation UpdateLeadingGroupPost($input: UpdateLeadingGroupPostInput!) {\n    updateLeadingGroupPost(input: $input) { leadingGroupPost { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSpokesperson($input: CreateSpokespersonInput!) { createSpokesperson(input: $input) { spokesperson { id } } }\n"): (typeof documents)["\n  mutation CreateSpokesperson($input: CreateSpokespersonInput!) { createSpokesperson(input: $input) { spokesperson { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSpokesperson($input: UpdateSpokespersonInput!) { updateSpokesperson(input: $input) { spokesperson { id } } }\n"): (typeof documents)["\n  mutation UpdateSpokesperson($input: UpdateSpokespersonInput!) { updateSpokesperson(input: $input) { spokesperson { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSubjectArea($input: CreateSubjectAreaInput!) { createSubjectArea(input: $input) { subjectArea { id } } }\n"): (typeof documents)["\n  mutation CreateSubjectArea($input: CreateSubjectAreaInput!) { createSubjectArea(input: $input) { subjectArea { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSubjectArea($input: UpdateSubjectAreaInput!) { updateSubjectArea(input: $input) { subjectArea { id } } }\n"): (typeof documents)["\n  mutation UpdateSubjectArea($input: UpdateSubjectAreaInput!) { updateSubjectArea(input: $input) { subjectArea { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptSubjectAreas($input: AdoptSubjectAreasInput!) { adoptSubjectAreas(input: $input) { subjectAreas { id } } }\n"): (typeof documents)["\n  mutation AdoptSubjectAreas($input: AdoptSubjectAreasInput!) { adoptSubjectAreas(input: $input) { subjectAreas { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PressReleases($filter: PressReleaseFilter, $first: Int, $offset: Int) {\n    pressReleases(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title mode status plannedOn overdue releasedAt position stepsLeft\n        steps { name }\n        organization { id shortName }\n        bureau { id shortName }\n        subjectArea { id name }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PressReleases($filter: PressReleaseFilter, $first: Int, $offset: Int) {\n    pressReleases(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title mode status plannedOn overdue releasedAt position stepsLeft\n        steps { name }\n        organization { id shortName }\n        bureau { id shortName }\n        subjectArea { id name }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PressRelease($id: ID!) {\n    pressRelease(id: $id) {\n      id version mode status title body plannedOn overdue delayReason chainRevision position round stepsLeft digest draftedAt submittedAt approvedAt\n      releasedAt form place adHocOrigin adHocParty adHocOn consentBy consentOn consentReference availableActions\n      steps { name kind place role body }\n      approvals {\n        id round position step decision comment at decidedBy decidedOn replyNumber person { id name }\n        attachments { id name size url }\n      }\n      organization { id name shortName }\n      bureau { id name shortName }\n      subjectArea { id name }\n      planEntry { id month plannedOn subject }\n      drafter { id name }\n      releaser { id name }\n      spokesperson { id name title }\n      workItems { ...WorkItemChoice }\n      channels { id name level }\n      submissions { id title status adoptions { id channel adoptedOn } }\n      disciplineRecords { id title status kind occurredOn }\n    }\n  }\n"): (typeof documents)["\n  query PressRelease($id: ID!) {\n    pressRelease(id: $id) {\n      id version mode status title body plannedOn overdue delayReason chainRevision position round stepsLeft digest draftedAt submittedAt approvedAt\n      releasedAt form place adHocOrigin adHocParty adHocOn consentBy consentOn consentReference availableActions\n      steps { name kind place role body }\n      approvals {\n        id round position step decision comment at decidedBy decidedOn replyNumber person { id name }\n        attachments { id name size url }\n      }\n      organization { id name shortName }\n      bureau { id name shortName }\n      subjectArea { id name }\n      planEntry { id month plannedOn subject }\n      drafter { id name }\n      releaser { id name }\n      spokesperson { id name title }\n      workItems { ...WorkItemChoice }\n      channels { id name level }\n      submissions { id title status adoptions { id channel adoptedOn } }\n      disciplineRecords { id title status kind occurredOn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleaseChoices {\n    subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name kind startsOn endsOn } }\n    releasePlans(filter: { ownBureau: true, status: APPROVED }, first: 3) {\n      nodes {\n        id year\n        entries { id month plannedOn subject subjectArea { id } workItems { ...WorkItemChoice } pressRelease { id } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReleaseChoices {\n    subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name kind startsOn endsOn } }\n    releasePlans(filter: { ownBureau: true, status: APPROVED }, first: 3) {\n      nodes {\n        id year\n        entries { id month plannedOn subject subjectArea { id } workItems { ...WorkItemChoice } pressRelease { id } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Speakers($organizationId: ID!) {\n    spokespersons(filter: { organizationId: $organizationId }, first: 50) { nodes { id name title startsOn endsOn } }\n  }\n"): (typeof documents)["\n  query Speakers($organizationId: ID!) {\n    spokespersons(filter: { organizationId: $organizationId }, first: 50) { nodes { id name title startsOn endsOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PieceChoices($filter: SubmissionFilter) {\n    submissions(filter: $filter, first: 50) { nodes { id title } }\n  }\n"): (typeof documents)["\n  query PieceChoices($filter: SubmissionFilter) {\n    submissions(filter: $filter, first: 50) { nodes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftPressRelease($input: DraftPressReleaseInput!) { draftPressRelease(input: $input) { pressRelease { id } } }\n"): (typeof documents)["\n  mutation DraftPressRelease($input: DraftPressReleaseInput!) { draftPressRelease(input: $input) { pressRelease { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePressRelease($input: UpdatePressReleaseInput!) { updatePressRelease(input: $input) { pressRelease { id } } }\n"): (typeof documents)["\n  mutation UpdatePressRelease($input: UpdatePressReleaseInput!) { updatePressRelease(input: $input) { pressRelease { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPressRelease($input: SubmitPressReleaseInput!) { submitPressRelease(input: $input) { pressRelease { id } } }\n"): (typeof documents)["\n  mutation SubmitPressRelease($input: SubmitPressReleaseInput!) { submitPressRelease(input: $input) { pressRelease { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecidePressApproval($input: DecidePressApprovalInput!) { decidePressApproval(input: $input) { pressRelease { id } } }\n"): (typeof documents)["\n  mutation DecidePressApproval($input: DecidePressApprovalInput!) { decidePressApproval(input: $input) { pressRelease { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPressConsent($input: RecordPressConsentInput!) { recordPressConsent(input: $input) { pressRelease { id } } }\n"): (typeof documents)["\n  mutation RecordPressConsent($input: RecordPressConsentInput!) { recordPressConsent(input: $input) { pressRelease { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPressRelease($input: WithdrawPressReleaseInput!) { withdrawPressRelease(input: $input) { pressRelease { id } } }\n"): (typeof documents)["\n  mutation WithdrawPressRelease($input: WithdrawPressReleaseInput!) { withdrawPressRelease(input: $input) { pressRelease { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPressRelease($input: PublishPressReleaseInput!) { publishPressRelease(input: $input) { pressRelease { id } } }\n"): (typeof documents)["\n  mutation PublishPressRelease($input: PublishPressReleaseInput!) { publishPressRelease(input: $input) { pressRelease { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TiePressRelease($input: TiePressReleaseInput!) { tiePressRelease(input: $input) { pressRelease { id } } }\n"): (typeof documents)["\n  mutation TiePressRelease($input: TiePressReleaseInput!) { tiePressRelease(input: $input) { pressRelease { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportFields on ProgressReport {\n    id version status percent summary difficulties nextSteps submittedAt reviewedAt reviewComment availableActions\n    measurements { value target { id name comparator value unit } }\n    attachments { id name size url }\n    author { id name }\n    reviewer { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle } }\n    revision correctionReason\n    corrects { id revision percent summary measurements { value target { id } } }\n    replacedBy { id revision }\n    previous { id percent submittedAt measurements { value target { id } } }\n    parts {\n      id percent summary revision reviewComment\n      organization { id shortName }\n      author { id name }\n      reviewer { id name }\n      measurements { value target { id name comparator value unit } }\n      assignment { id }\n    }\n  }\n"): (typeof documents)["\n  fragment ReportFields on ProgressReport {\n    id version status percent summary difficulties nextSteps submittedAt reviewedAt reviewComment availableActions\n    measurements { value target { id name comparator value unit } }\n    attachments { id name size url }\n    author { id name }\n    reviewer { id name }\n    organization { id shortName }\n    assignment { id workItem { id number displayTitle } }\n    revision correctionReason\n    corrects { id revision percent summary measurements { value target { id } } }\n    replacedBy { id revision }\n    previous { id percent submittedAt measurements { value target { id } } }\n    parts {\n      id percent summary revision reviewComment\n      organization { id shortName }\n      author { id name }\n      reviewer { id name }\n      measurements { value target { id name comparator value unit } }\n      assignment { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {\n    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }\n  }\n"): (typeof documents)["\n  query ProgressReports($filter: ProgressReportFilter, $first: Int, $offset: Int) {\n    progressReports(filter: $filter, first: $first, offset: $offset) { totalCount nodes { ...ReportFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportBasis($id: ID!) {\n    assignment(id: $id) {\n      id\n      lastReport { ...ReportFields }\n      recentReports { ...ReportFields }\n      reportDrafts {\n        id version periodId percent summary difficulties nextSteps savedAt\n        author { id name }\n        measurements { value target { id } }\n        attachments { id name size contentType }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportBasis($id: ID!) {\n    assignment(id: $id) {\n      id\n      lastReport { ...ReportFields }\n      recentReports { ...ReportFields }\n      reportDrafts {\n        id version periodId percent summary difficulties nextSteps savedAt\n        author { id name }\n        measurements { value target { id } }\n        attachments { id name size contentType }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {\n    submitProgressReport(input: $input) { progressReport { id version status } }\n  }\n"): (typeof documents)["\n  mutation SubmitProgressReport($input: SubmitProgressReportInput!) {\n    submitProgressReport(input: $input) { progressReport { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProgressReportDraft($input: SaveProgressReportDraftInput!) {\n    saveProgressReportDraft(input: $input) { progressReportDraft { id version savedAt } }\n  }\n"): (typeof documents)["\n  mutation SaveProgressReportDraft($input: SaveProgressReportDraftInput!) {\n    saveProgressReportDraft(input: $input) { progressReportDraft { id version savedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardProgressReportDraft($input: DiscardProgressReportDraftInput!) {\n    discardProgressReportDraft(input: $input) { assignment { id } }\n  }\n"): (typeof documents)["\n  mutation DiscardProgressReportDraft($input: DiscardProgressReportDraftInput!) {\n    discardProgressReportDraft(input: $input) { assignment { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectProgressReport($input: CorrectProgressReportInput!) {\n    correctProgressReport(input: $input) { progressReport { id version status } }\n  }\n"): (typeof documents)["\n  mutation CorrectProgressReport($input: CorrectProgressReportInput!) {\n    correctProgressReport(input: $input) { progressReport { id version status } }\n  }\n"];
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
export function graphql(source: "\n  query PublicConcerns($filter: PublicConcernFilter, $first: Int, $offset: Int) {\n    publicConcerns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status source severity raisedOn dueOn light repeatCount taskCount\n        subject { id name }\n        organization { id shortName }\n        place { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicConcerns($filter: PublicConcernFilter, $first: Int, $offset: Int) {\n    publicConcerns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title status source severity raisedOn dueOn light repeatCount taskCount\n        subject { id name }\n        organization { id shortName }\n        place { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicConcern($id: ID!) {\n    publicConcern(id: $id) {\n      id version title text status source channel url raisedOn placeNote severity dueOn light recordedAt answer answeredAt\n      satisfaction closedAt repeatCount taskCount personReadable availableActions\n      subject { id name }\n      organization { ...OrganizationChoice }\n      intake { id name shortName }\n      place { ...OrganizationChoice }\n      recorder { id name }\n      answerer { id name }\n      person { name phone hasAddress }\n      mergedInto { id title }\n      workItems { ...WorkItemChoice }\n      assignments { id status light percent dueOn organization { id shortName } workItem { id number displayTitle } }\n      supervisionOrders { id number status light dueOn }\n      steps { action at text dueOn person { id name } organization { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query PublicConcern($id: ID!) {\n    publicConcern(id: $id) {\n      id version title text status source channel url raisedOn placeNote severity dueOn light recordedAt answer answeredAt\n      satisfaction closedAt repeatCount taskCount personReadable availableActions\n      subject { id name }\n      organization { ...OrganizationChoice }\n      intake { id name shortName }\n      place { ...OrganizationChoice }\n      recorder { id name }\n      answerer { id name }\n      person { name phone hasAddress }\n      mergedInto { id title }\n      workItems { ...WorkItemChoice }\n      assignments { id status light percent dueOn organization { id shortName } workItem { id number displayTitle } }\n      supervisionOrders { id number status light dueOn }\n      steps { action at text dueOn person { id name } organization { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConcernSubjectChoices { concernSubjects(first: 100) { nodes { id name active ordinaryDays seriousDays majorDays } } }\n"): (typeof documents)["\n  query ConcernSubjectChoices { concernSubjects(first: 100) { nodes { id name active ordinaryDays seriousDays majorDays } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlikeConcerns($text: String!, $exceptId: ID) {\n    alikePublicConcerns(text: $text, exceptId: $exceptId) {\n      likeness\n      concern { id title status raisedOn organization { id shortName } place { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query AlikeConcerns($text: String!, $exceptId: ID) {\n    alikePublicConcerns(text: $text, exceptId: $exceptId) {\n      likeness\n      concern { id title status raisedOn organization { id shortName } place { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConcernBeginning($id: ID!) {\n    publicConcern(id: $id) { id title text organization { ...OrganizationChoice } }\n  }\n"): (typeof documents)["\n  query ConcernBeginning($id: ID!) {\n    publicConcern(id: $id) { id title text organization { ...OrganizationChoice } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConcernTaskChoices($organizationId: ID!) {\n    assignments(filter: { organizationId: $organizationId }, first: 100) {\n      nodes { id workItem { id number displayTitle } }\n    }\n  }\n"): (typeof documents)["\n  query ConcernTaskChoices($organizationId: ID!) {\n    assignments(filter: { organizationId: $organizationId }, first: 100) {\n      nodes { id workItem { id number displayTitle } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPublicConcern($input: RecordPublicConcernInput!) {\n    recordPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation RecordPublicConcern($input: RecordPublicConcernInput!) {\n    recordPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePublicConcern($input: UpdatePublicConcernInput!) {\n    updatePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation UpdatePublicConcern($input: UpdatePublicConcernInput!) {\n    updatePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignPublicConcern($input: AssignPublicConcernInput!) {\n    assignPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation AssignPublicConcern($input: AssignPublicConcernInput!) {\n    assignPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPublicConcern($input: AnswerPublicConcernInput!) {\n    answerPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation AnswerPublicConcern($input: AnswerPublicConcernInput!) {\n    answerPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewPublicConcern($input: ReviewPublicConcernInput!) {\n    reviewPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReviewPublicConcern($input: ReviewPublicConcernInput!) {\n    reviewPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePublicConcern($input: ClosePublicConcernInput!) {\n    closePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation ClosePublicConcern($input: ClosePublicConcernInput!) {\n    closePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissPublicConcern($input: DismissPublicConcernInput!) {\n    dismissPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation DismissPublicConcern($input: DismissPublicConcernInput!) {\n    dismissPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergePublicConcern($input: MergePublicConcernInput!) {\n    mergePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation MergePublicConcern($input: MergePublicConcernInput!) {\n    mergePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeparatePublicConcern($input: SeparatePublicConcernInput!) {\n    separatePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation SeparatePublicConcern($input: SeparatePublicConcernInput!) {\n    separatePublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowPublicConcern($input: FollowPublicConcernInput!) {\n    followPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"): (typeof documents)["\n  mutation FollowPublicConcern($input: FollowPublicConcernInput!) {\n    followPublicConcern(input: $input) { publicConcern { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealConcernPerson($input: RevealConcernPersonInput!) {\n    revealConcernPerson(input: $input) { person { name phone address } }\n  }\n"): (typeof documents)["\n  mutation RevealConcernPerson($input: RevealConcernPersonInput!) {\n    revealConcernPerson(input: $input) { person { name phone address } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConcernAnalysis($filter: ConcernAnalysisFilter!, $by: ConcernDimension!) {\n    concernAnalysis(filter: $filter, by: $by) {\n      previousSpan { from to }\n      lastYearSpan { from to }\n      periods { from to }\n      total { ...ConcernFigures }\n      lines { ...ConcernFigures }\n    }\n  }\n"): (typeof documents)["\n  query ConcernAnalysis($filter: ConcernAnalysisFilter!, $by: ConcernDimension!) {\n    concernAnalysis(filter: $filter, by: $by) {\n      previousSpan { from to }\n      lastYearSpan { from to }\n      periods { from to }\n      total { ...ConcernFigures }\n      lines { ...ConcernFigures }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConcernFigures on ConcernLine {\n    key name raised repeats settled overdue satisfied unsatisfied followed previous lastYear counts\n  }\n"): (typeof documents)["\n  fragment ConcernFigures on ConcernLine {\n    key name raised repeats settled overdue satisfied unsatisfied followed previous lastYear counts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {\n    publicityActivities(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title theme startsOn endsOn status\n        organization { id shortName }\n        workItems { id number displayTitle }\n        submissionCount\n        totals { units reported }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicityActivities($filter: PublicityActivityFilter, $first: Int, $offset: Int) {\n    publicityActivities(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title theme startsOn endsOn status\n        organization { id shortName }\n        workItems { id number displayTitle }\n        submissionCount\n        totals { units reported }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicityActivity($id: ID!) {\n    publicityActivity(id: $id) {\n      id version title theme startsOn endsOn status createdAt content summary cancelReason closedAt summaryDueOn availableActions\n      steps { title dueOn doneOn }\n      occasion { id name }\n      organization { id name shortName }\n      author { id name }\n      closer { id name }\n      workItems { ...WorkItemChoice }\n      totals { units answered reported declined events people materials }\n      adoptions { level count }\n      attachments { id name size url }\n      parts {\n        id version status invitedAt answeredAt note events people materials summary reportedAt availableActions\n        organization { id shortName }\n        reporter { id name }\n        attachments { id name size url }\n      }\n      submissionCount\n    }\n  }\n"): (typeof documents)["\n  query PublicityActivity($id: ID!) {\n    publicityActivity(id: $id) {\n      id version title theme startsOn endsOn status createdAt content summary cancelReason closedAt summaryDueOn availableActions\n      steps { title dueOn doneOn }\n      occasion { id name }\n      organization { id name shortName }\n      author { id name }\n      closer { id name }\n      workItems { ...WorkItemChoice }\n      totals { units answered reported declined events people materials }\n      adoptions { level count }\n      attachments { id name size url }\n      parts {\n        id version status invitedAt answeredAt note events people materials summary reportedAt availableActions\n        organization { id shortName }\n        reporter { id name }\n        attachments { id name size url }\n      }\n      submissionCount\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation UpdatePublicityActivity($input: UpdatePublicityActivityInput!) {\n    updatePublicityActivity(input: $input) { publicityActivity { id } }\n  }\n"): (typeof documents)["\n  mutation UpdatePublicityActivity($input: UpdatePublicityActivityInput!) {\n    updatePublicityActivity(input: $input) { publicityActivity { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToActivity($input: InviteToActivityInput!) {\n    inviteToActivity(input: $input) { publicityActivity { id } }\n  }\n"): (typeof documents)["\n  mutation InviteToActivity($input: InviteToActivityInput!) {\n    inviteToActivity(input: $input) { publicityActivity { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkActivityStep($input: MarkActivityStepInput!) {\n    markActivityStep(input: $input) { publicityActivity { id } }\n  }\n"): (typeof documents)["\n  mutation MarkActivityStep($input: MarkActivityStepInput!) {\n    markActivityStep(input: $input) { publicityActivity { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SummariseActivity($input: SummarisePublicityActivityInput!) {\n    summarisePublicityActivity(input: $input) { publicityActivity { id } }\n  }\n"): (typeof documents)["\n  mutation SummariseActivity($input: SummarisePublicityActivityInput!) {\n    summarisePublicityActivity(input: $input) { publicityActivity { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelActivity($input: CancelPublicityActivityInput!) {\n    cancelPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n"): (typeof documents)["\n  mutation CancelActivity($input: CancelPublicityActivityInput!) {\n    cancelPublicityActivity(input: $input) { publicityActivity { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInvitation($input: AnswerActivityInvitationInput!) {\n    answerActivityInvitation(input: $input) { activityPart { id } }\n  }\n"): (typeof documents)["\n  mutation AnswerInvitation($input: AnswerActivityInvitationInput!) {\n    answerActivityInvitation(input: $input) { activityPart { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportPart($input: ReportActivityPartInput!) {\n    reportActivityPart(input: $input) { activityPart { id } }\n  }\n"): (typeof documents)["\n  mutation ReportPart($input: ReportActivityPartInput!) {\n    reportActivityPart(input: $input) { activityPart { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicityCalendar($year: Int!) {\n    publicityOccasions(year: $year) {\n      startsOn endsOn theme\n      occasion {\n        id version name basis startMonth startDay endMonth endDay firstYear lastYear availableActions\n        years { year theme startsOn endsOn }\n        activityCount(year: $year)\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicityCalendar($year: Int!) {\n    publicityOccasions(year: $year) {\n      startsOn endsOn theme\n      occasion {\n        id version name basis startMonth startDay endMonth endDay firstYear lastYear availableActions\n        years { year theme startsOn endsOn }\n        activityCount(year: $year)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarActivities($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      totalCount\n      nodes { id title startsOn endsOn status organization { id shortName } occasion { id } }\n    }\n  }\n"): (typeof documents)["\n  query CalendarActivities($filter: PublicityActivityFilter, $first: Int) {\n    publicityActivities(filter: $filter, first: $first) {\n      totalCount\n      nodes { id title startsOn endsOn status organization { id shortName } occasion { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOccasion($input: CreatePublicityOccasionInput!) {\n    createPublicityOccasion(input: $input) { publicityOccasion { id } }\n  }\n"): (typeof documents)["\n  mutation CreateOccasion($input: CreatePublicityOccasionInput!) {\n    createPublicityOccasion(input: $input) { publicityOccasion { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOccasion($input: UpdatePublicityOccasionInput!) {\n    updatePublicityOccasion(input: $input) { publicityOccasion { id } }\n  }\n"): (typeof documents)["\n  mutation UpdateOccasion($input: UpdatePublicityOccasionInput!) {\n    updatePublicityOccasion(input: $input) { publicityOccasion { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOccasionYear($input: SetOccasionYearInput!) {\n    setOccasionYear(input: $input) { publicityOccasion { id } }\n  }\n"): (typeof documents)["\n  mutation SetOccasionYear($input: SetOccasionYearInput!) {\n    setOccasionYear(input: $input) { publicityOccasion { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasePlanOfYear($filter: ReleasePlanFilter!) {\n    releasePlans(filter: $filter, first: 1) {\n      nodes {\n        id version year status revision documentNumber reason approvedAt availableActions\n        organization { id shortName }\n        author { id name }\n        approver { id name }\n        entries {\n          id month plannedOn subject\n          subjectArea { id name }\n          workItems { ...WorkItemChoice }\n          pressRelease { id title status }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReleasePlanOfYear($filter: ReleasePlanFilter!) {\n    releasePlans(filter: $filter, first: 1) {\n      nodes {\n        id version year status revision documentNumber reason approvedAt availableActions\n        organization { id shortName }\n        author { id name }\n        approver { id name }\n        entries {\n          id month plannedOn subject\n          subjectArea { id name }\n          workItems { ...WorkItemChoice }\n          pressRelease { id title status }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanAreas { subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name endsOn } } }\n"): (typeof documents)["\n  query PlanAreas { subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name endsOn } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateReleasePlan($input: CreateReleasePlanInput!) { createReleasePlan(input: $input) { releasePlan { id } } }\n"): (typeof documents)["\n  mutation CreateReleasePlan($input: CreateReleasePlanInput!) { createReleasePlan(input: $input) { releasePlan { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateReleasePlan($input: UpdateReleasePlanInput!) { updateReleasePlan(input: $input) { releasePlan { id } } }\n"): (typeof documents)["\n  mutation UpdateReleasePlan($input: UpdateReleasePlanInput!) { updateReleasePlan(input: $input) { releasePlan { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveReleasePlan($input: ApproveReleasePlanInput!) { approveReleasePlan(input: $input) { releasePlan { id } } }\n"): (typeof documents)["\n  mutation ApproveReleasePlan($input: ApproveReleasePlanInput!) { approveReleasePlan(input: $input) { releasePlan { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenReleasePlan($input: ReopenReleasePlanInput!) { reopenReleasePlan(input: $input) { releasePlan { id } } }\n"): (typeof documents)["\n  mutation ReopenReleasePlan($input: ReopenReleasePlanInput!) { reopenReleasePlan(input: $input) { releasePlan { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReleasePlan($input: WithdrawReleasePlanInput!) { withdrawReleasePlan(input: $input) { releasePlan { id } } }\n"): (typeof documents)["\n  mutation WithdrawReleasePlan($input: WithdrawReleasePlanInput!) { withdrawReleasePlan(input: $input) { releasePlan { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Relegations($filter: RelegationFilter, $first: Int, $offset: Int) {\n    relegations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version year period status proposedAt availableActions\n        office { ...Office }\n        rule { name kind }\n        organization { id shortName }\n        facts { points target percent rank outOf months }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Relegations($filter: RelegationFilter, $first: Int, $offset: Int) {\n    relegations(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version year period status proposedAt availableActions\n        office { ...Office }\n        rule { name kind }\n        organization { id shortName }\n        facts { points target percent rank outOf months }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Relegation($id: ID!) {\n    relegation(id: $id) {\n      id version year period status reason proposedAt decidedAt availableActions\n      office { ...Office }\n      rule { name kind consequences }\n      organization { id name shortName }\n      proposer { name }\n      decider { name }\n      score { id }\n      facts { points target percent rank outOf months }\n      outcomes { consequence done accountabilityDecisionId }\n    }\n  }\n"): (typeof documents)["\n  query Relegation($id: ID!) {\n    relegation(id: $id) {\n      id version year period status reason proposedAt decidedAt availableActions\n      office { ...Office }\n      rule { name kind consequences }\n      organization { id name shortName }\n      proposer { name }\n      decider { name }\n      score { id }\n      facts { points target percent rank outOf months }\n      outcomes { consequence done accountabilityDecisionId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelegationRules($filter: RelegationRuleFilter, $first: Int) {\n    relegationRules(filter: $filter, first: $first) {\n      totalCount\n      nodes {\n        id version year name kind level period lastCount belowPercent months consecutive consequences availableActions\n        office { ...Office }\n        unitClass { id name }\n        author { name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RelegationRules($filter: RelegationRuleFilter, $first: Int) {\n    relegationRules(filter: $filter, first: $first) {\n      totalCount\n      nodes {\n        id version year name kind level period lastCount belowPercent months consecutive consequences availableActions\n        office { ...Office }\n        unitClass { id name }\n        author { name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRelegationRule($input: CreateRelegationRuleInput!) {\n    createRelegationRule(input: $input) { relegationRule { id } }\n  }\n"): (typeof documents)["\n  mutation CreateRelegationRule($input: CreateRelegationRuleInput!) {\n    createRelegationRule(input: $input) { relegationRule { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRelegationRule($input: UpdateRelegationRuleInput!) {\n    updateRelegationRule(input: $input) { relegationRule { id } }\n  }\n"): (typeof documents)["\n  mutation UpdateRelegationRule($input: UpdateRelegationRuleInput!) {\n    updateRelegationRule(input: $input) { relegationRule { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeRelegations($input: ProposeRelegationsInput!) { proposeRelegations(input: $input) { proposed } }\n"): (typeof documents)["\n  mutation ProposeRelegations($input: ProposeRelegationsInput!) { proposeRelegations(input: $input) { proposed } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRelegation($input: ConfirmRelegationInput!) { confirmRelegation(input: $input) { relegation { id } } }\n"): (typeof documents)["\n  mutation ConfirmRelegation($input: ConfirmRelegationInput!) { confirmRelegation(input: $input) { relegation { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveRelegation($input: WaiveRelegationInput!) { waiveRelegation(input: $input) { relegation { id } } }\n"): (typeof documents)["\n  mutation WaiveRelegation($input: WaiveRelegationInput!) { waiveRelegation(input: $input) { relegation { id } } }\n"];
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
export function graphql(source: "\n  query ReportingPeriods($filter: ReportingPeriodFilter, $first: Int, $offset: Int) {\n    reportingPeriods(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id cadence year ordinal dueOn status overdue firstReportedOn remindedAt\n        assignment { id }\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportingPeriods($filter: ReportingPeriodFilter, $first: Int, $offset: Int) {\n    reportingPeriods(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id cadence year ordinal dueOn status overdue firstReportedOn remindedAt\n        assignment { id }\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scores($filter: ScoreFilter, $first: Int, $offset: Int) {\n    scores(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id year level points awards deductions rank outOf organization { id shortName } office { ...Office } }\n    }\n  }\n"): (typeof documents)["\n  query Scores($filter: ScoreFilter, $first: Int, $offset: Int) {\n    scores(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id year level points awards deductions rank outOf organization { id shortName } office { ...Office } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Score($id: ID!) {\n    score(id: $id) { id year level points awards deductions rank outOf organization { id name shortName } office { ...Office }\n      basis { pieces adoptions instructions points workItem { id number displayTitle } }\n    }\n  }\n"): (typeof documents)["\n  query Score($id: ID!) {\n    score(id: $id) { id year level points awards deductions rank outOf organization { id name shortName } office { ...Office }\n      basis { pieces adoptions instructions points workItem { id number displayTitle } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreLedger($organizationId: ID!, $year: Int!, $first: Int!) {\n    scoreEntries(filter: { organizationId: $organizationId, year: $year }, first: $first) {\n      totalCount\n      nodes {\n        id day rule revision ruleIndex source sourceId period worth points outcome lostTo mayObject\n        scheme { id title }\n        submission { id title }\n        objection { id version status reasons answer correction answerDueOn availableActions }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScoreLedger($organizationId: ID!, $year: Int!, $first: Int!) {\n    scoreEntries(filter: { organizationId: $organizationId, year: $year }, first: $first) {\n      totalCount\n      nodes {\n        id day rule revision ruleIndex source sourceId period worth points outcome lostTo mayObject\n        scheme { id title }\n        submission { id title }\n        objection { id version status reasons answer correction answerDueOn availableActions }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreStanding($organizationId: ID!, $officeId: ID!, $year: Int!) {\n    targetStandings(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 1) {\n      nodes { id target percent rank outOf lead behind unitClass { id name } }\n    }\n  }\n"): (typeof documents)["\n  query ScoreStanding($organizationId: ID!, $officeId: ID!, $year: Int!) {\n    targetStandings(filter: { organizationId: $organizationId, officeId: $officeId, year: $year }, first: 1) {\n      nodes { id target percent rank outOf lead behind unitClass { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreYear($year: Int!) { scoreYear(year: $year) { year until lines computedAt } }\n"): (typeof documents)["\n  query ScoreYear($year: Int!) { scoreYear(year: $year) { year until lines computedAt } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComputeScores($input: ComputeScoresInput!) { computeScores(input: $input) { scoreYear { year lines } } }\n"): (typeof documents)["\n  mutation ComputeScores($input: ComputeScoresInput!) { computeScores(input: $input) { scoreYear { year lines } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToScore($input: ObjectToScoreInput!) { objectToScore(input: $input) { scoreObjection { id } } }\n"): (typeof documents)["\n  mutation ObjectToScore($input: ObjectToScoreInput!) { objectToScore(input: $input) { scoreObjection { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerScoreObjection($input: AnswerScoreObjectionInput!) {\n    answerScoreObjection(input: $input) { scoreObjection { id status } }\n  }\n"): (typeof documents)["\n  mutation AnswerScoreObjection($input: AnswerScoreObjectionInput!) {\n    answerScoreObjection(input: $input) { scoreObjection { id status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPublicityFault($input: RecordPublicityFaultInput!) {\n    recordPublicityFault(input: $input) { publicityFault { id } }\n  }\n"): (typeof documents)["\n  mutation RecordPublicityFault($input: RecordPublicityFaultInput!) {\n    recordPublicityFault(input: $input) { publicityFault { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoringSchemes($filter: ScoringSchemeFilter, $first: Int, $offset: Int) {\n    scoringSchemes(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title startsOn endsOn status revision rules { severalMedia jointAuthors } }\n    }\n  }\n"): (typeof documents)["\n  query ScoringSchemes($filter: ScoringSchemeFilter, $first: Int, $offset: Int) {\n    scoringSchemes(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title startsOn endsOn status revision rules { severalMedia jointAuthors } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoringScheme($id: ID!) {\n    scoringScheme(id: $id) {\n      id version title startsOn endsOn status revision createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason availableActions\n      author { id name }\n      enacter { id name }\n      returner { id name }\n      withdrawer { id name }\n      blockedBy { id title }\n      rules {\n        severalMedia ceiling severalInstructions jointAuthors yearCap\n        adoptions { level kind place points }\n        instructions { level points }\n        late { kind deduct }\n        faults { fault deduct effect }\n        quotas { level period points factor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ScoringScheme($id: ID!) {\n    scoringScheme(id: $id) {\n      id version title startsOn endsOn status revision createdAt enactedAt returnedAt returnComment withdrawnAt withdrawReason availableActions\n      author { id name }\n      enacter { id name }\n      returner { id name }\n      withdrawer { id name }\n      blockedBy { id title }\n      rules {\n        severalMedia ceiling severalInstructions jointAuthors yearCap\n        adoptions { level kind place points }\n        instructions { level points }\n        late { kind deduct }\n        faults { fault deduct effect }\n        quotas { level period points factor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateScoringScheme($input: CreateScoringSchemeInput!) {\n    createScoringScheme(input: $input) { scoringScheme { id } }\n  }\n"): (typeof documents)["\n  mutation CreateScoringScheme($input: CreateScoringSchemeInput!) {\n    createScoringScheme(input: $input) { scoringScheme { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateScoringScheme($input: UpdateScoringSchemeInput!) {\n    updateScoringScheme(input: $input) { scoringScheme { id version } }\n  }\n"): (typeof documents)["\n  mutation UpdateScoringScheme($input: UpdateScoringSchemeInput!) {\n    updateScoringScheme(input: $input) { scoringScheme { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnactScoringScheme($input: EnactScoringSchemeInput!) {\n    enactScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n"): (typeof documents)["\n  mutation EnactScoringScheme($input: EnactScoringSchemeInput!) {\n    enactScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawScoringScheme($input: WithdrawScoringSchemeInput!) {\n    withdrawScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawScoringScheme($input: WithdrawScoringSchemeInput!) {\n    withdrawScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnScoringScheme($input: ReturnScoringSchemeInput!) {\n    returnScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReturnScoringScheme($input: ReturnScoringSchemeInput!) {\n    returnScoringScheme(input: $input) { scoringScheme { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndScoringScheme($input: EndScoringSchemeInput!) {\n    endScoringScheme(input: $input) { scoringScheme { id version endsOn } }\n  }\n"): (typeof documents)["\n  mutation EndScoringScheme($input: EndScoringSchemeInput!) {\n    endScoringScheme(input: $input) { scoringScheme { id version endsOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoringWhatIf($scoringSchemeId: ID!, $year: Int!) {\n    scoringWhatIf(scoringSchemeId: $scoringSchemeId, year: $year) {\n      level points rank formerPoints formerRank organization { id shortName } office { ...Office }\n    }\n  }\n"): (typeof documents)["\n  query ScoringWhatIf($scoringSchemeId: ID!, $year: Int!) {\n    scoringWhatIf(scoringSchemeId: $scoringSchemeId, year: $year) {\n      level points rank formerPoints formerRank organization { id shortName } office { ...Office }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $kinds: [SearchKind!], $offset: Int) {\n    search(text: $text, kinds: $kinds, first: 10, offset: $offset) {\n      words\n      groups {\n        kind totalCount more\n        hits {\n          kind id linkId day\n          title { text hit }\n          excerpt { text hit }\n          organization { id shortName }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($text: String!, $kinds: [SearchKind!], $offset: Int) {\n    search(text: $text, kinds: $kinds, first: 10, offset: $offset) {\n      words\n      groups {\n        kind totalCount more\n        hits {\n          kind id linkId day\n          title { text hit }\n          excerpt { text hit }\n          organization { id shortName }\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment InvitationSource on Invitation {\n    id title requirement dueOn overdue\n    issuer { id shortName }\n    workItems { ...WorkItemChoice }\n  }\n"): (typeof documents)["\n  fragment InvitationSource on Invitation {\n    id title requirement dueOn overdue\n    issuer { id shortName }\n    workItems { ...WorkItemChoice }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationSourceOf($id: ID!) { invitation(id: $id) { ...InvitationSource } }\n"): (typeof documents)["\n  query InvitationSourceOf($id: ID!) { invitation(id: $id) { ...InvitationSource } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubmissionDraft($id: ID!) {\n    submissionDraft(id: $id) {\n      id version kind title body occurredAt\n      attachments { id name size contentType }\n      workItems { ...WorkItemChoice }\n      publicityActivity { id title startsOn endsOn organization { id shortName } }\n      progressReport { id }\n      invitation { id }\n    }\n  }\n"): (typeof documents)["\n  query SubmissionDraft($id: ID!) {\n    submissionDraft(id: $id) {\n      id version kind title body occurredAt\n      attachments { id name size contentType }\n      workItems { ...WorkItemChoice }\n      publicityActivity { id title startsOn endsOn organization { id shortName } }\n      progressReport { id }\n      invitation { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubmissionDrafts($first: Int, $offset: Int) {\n    submissionDrafts(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version kind title savedAt\n        author { id name }\n        workItems { id number displayTitle }\n        progressReport { id }\n        invitation { id title dueOn }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SubmissionDrafts($first: Int, $offset: Int) {\n    submissionDrafts(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id version kind title savedAt\n        author { id name }\n        workItems { id number displayTitle }\n        progressReport { id }\n        invitation { id title dueOn }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSubmissionDraft($input: SaveSubmissionDraftInput!) {\n    saveSubmissionDraft(input: $input) { submissionDraft { id version } }\n  }\n"): (typeof documents)["\n  mutation SaveSubmissionDraft($input: SaveSubmissionDraftInput!) {\n    saveSubmissionDraft(input: $input) { submissionDraft { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardSubmissionDraft($input: DiscardSubmissionDraftInput!) {\n    discardSubmissionDraft(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation DiscardSubmissionDraft($input: DiscardSubmissionDraftInput!) {\n    discardSubmissionDraft(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftSubmissionFromReport($input: DraftSubmissionFromReportInput!) {\n    draftSubmissionFromReport(input: $input) { submissionDraft { id } }\n  }\n"): (typeof documents)["\n  mutation DraftSubmissionFromReport($input: DraftSubmissionFromReportInput!) {\n    draftSubmissionFromReport(input: $input) { submissionDraft { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarSubmissions($title: String!, $body: String!, $exceptId: ID) {\n    similarSubmissions(input: { title: $title, body: $body, exceptId: $exceptId }) {\n      percent titlePercent bodyPercent sharedPassage\n      submission {\n        id title kind status late submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SimilarSubmissions($title: String!, $body: String!, $exceptId: ID) {\n    similarSubmissions(input: { title: $title, body: $body, exceptId: $exceptId }) {\n      percent titlePercent bodyPercent sharedPassage\n      submission {\n        id title kind status late submittedAt adoptionCount\n        organization { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {\n    submissions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt dueAt submittedAt adoptionCount secrecy followUpOverdue\n        reviewing { id shortName }\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Submissions($filter: SubmissionFilter, $first: Int, $offset: Int) {\n    submissions(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt dueAt submittedAt adoptionCount secrecy followUpOverdue\n        reviewing { id shortName }\n        organization { id shortName }\n        workItems { id number displayTitle }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Submission($id: ID!) {\n    submission(id: $id) {\n      id version mayTie title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions\n      reviewComment reviewedAt\n      reviewer { id name }\n      secrecy textVersion waitingSince overheadFrom followUpDueAt followUpOverdue matterClosedAt\n      reviewing { id shortName }\n      accepter { id shortName }\n      secrecyReview { ...PieceStep }\n      attachments { id name size contentType url }\n      steps { ...PieceStep }\n      texts {\n        number title body writtenAt\n        attachments { id name size url }\n        writer { id name }\n        titleChanges { kind text }\n        changes { kind text }\n      }\n      followUps { id ordinal news measures closes late reportedAt author { id name } }\n      author { id name }\n      organization { id name shortName }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      publicityActivity { id title startsOn endsOn organization { id shortName } }\n      progressReport { ...SourceReport }\n      invitation { id title }\n      adoptions {\n        id channel kind level place adoptedOn url\n        recordedBy { id name }\n        attachments { id name size url }\n      }\n      jointAuthors { id name shortName level kind parent { id name shortName } }\n      instructions {\n        id version leader level instructedOn text availableActions\n        recordedBy { id name }\n        assignment { id workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Submission($id: ID!) {\n    submission(id: $id) {\n      id version mayTie title body kind status late occurredAt dueAt submittedAt adoptionCount availableActions\n      reviewComment reviewedAt\n      reviewer { id name }\n      secrecy textVersion waitingSince overheadFrom followUpDueAt followUpOverdue matterClosedAt\n      reviewing { id shortName }\n      accepter { id shortName }\n      secrecyReview { ...PieceStep }\n      attachments { id name size contentType url }\n      steps { ...PieceStep }\n      texts {\n        number title body writtenAt\n        attachments { id name size url }\n        writer { id name }\n        titleChanges { kind text }\n        changes { kind text }\n      }\n      followUps { id ordinal news measures closes late reportedAt author { id name } }\n      author { id name }\n      organization { id name shortName }\n      workItems { id number displayTitle section { id ordinal title } workPlan { id year } }\n      publicityActivity { id title startsOn endsOn organization { id shortName } }\n      progressReport { ...SourceReport }\n      invitation { id title }\n      adoptions {\n        id channel kind level place adoptedOn url\n        recordedBy { id name }\n        attachments { id name size url }\n      }\n      jointAuthors { id name shortName level kind parent { id name shortName } }\n      instructions {\n        id version leader level instructedOn text availableActions\n        recordedBy { id name }\n        assignment { id workItem { id number displayTitle } organization { id shortName } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PieceStep on SubmissionStep {\n    id action textVersion comment at\n    person { id name }\n    organization { id shortName }\n    marks { part start end quote note }\n  }\n"): (typeof documents)["\n  fragment PieceStep on SubmissionStep {\n    id action textVersion comment at\n    person { id name }\n    organization { id shortName }\n    marks { part start end quote note }\n  }\n"];
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
export function graphql(source: "\n  mutation ReviewSecrecy($input: ReviewSecrecyInput!) {\n    reviewSecrecy(input: $input) { submission { id version secrecy } }\n  }\n"): (typeof documents)["\n  mutation ReviewSecrecy($input: ReviewSecrecyInput!) {\n    reviewSecrecy(input: $input) { submission { id version secrecy } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitSubmission($input: ResubmitSubmissionInput!) {\n    resubmitSubmission(input: $input) { submission { id version status } }\n  }\n"): (typeof documents)["\n  mutation ResubmitSubmission($input: ResubmitSubmissionInput!) {\n    resubmitSubmission(input: $input) { submission { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowUpSubmission($input: FollowUpSubmissionInput!) {\n    followUpSubmission(input: $input) { submission { id version } }\n  }\n"): (typeof documents)["\n  mutation FollowUpSubmission($input: FollowUpSubmissionInput!) {\n    followUpSubmission(input: $input) { submission { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) { submission { id version adoptionCount } }\n  }\n"): (typeof documents)["\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) { submission { id version adoptionCount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordInstruction($input: RecordInstructionInput!) {\n    recordInstruction(input: $input) { instruction { id } }\n  }\n"): (typeof documents)["\n  mutation RecordInstruction($input: RecordInstructionInput!) {\n    recordInstruction(input: $input) { instruction { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowInstruction($input: FollowInstructionInput!) {\n    followInstruction(input: $input) { instruction { id version } }\n  }\n"): (typeof documents)["\n  mutation FollowInstruction($input: FollowInstructionInput!) {\n    followInstruction(input: $input) { instruction { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskChoices($organizationId: ID!) {\n    assignments(filter: { organizationId: $organizationId }, first: 100) {\n      nodes { id workItem { id number displayTitle } }\n    }\n  }\n"): (typeof documents)["\n  query TaskChoices($organizationId: ID!) {\n    assignments(filter: { organizationId: $organizationId }, first: 100) {\n      nodes { id workItem { id number displayTitle } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameJointAuthors($input: NameJointAuthorsInput!) {\n    nameJointAuthors(input: $input) { submission { id version } }\n  }\n"): (typeof documents)["\n  mutation NameJointAuthors($input: NameJointAuthorsInput!) {\n    nameJointAuthors(input: $input) { submission { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFalsePiece($input: RecordPublicityFaultInput!) {\n    recordPublicityFault(input: $input) { publicityFault { id } }\n  }\n"): (typeof documents)["\n  mutation RecordFalsePiece($input: RecordPublicityFaultInput!) {\n    recordPublicityFault(input: $input) { publicityFault { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {\n    supervisionOrders(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SupervisionOrders($filter: SupervisionOrderFilter, $first: Int, $offset: Int) {\n    supervisionOrders(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionOrder($id: ID!) {\n    supervisionOrder(id: $id) {\n      id version number kind year requirement urgency status light dueOn issuedAt closedAt conclusion repeatReason\n      availableActions\n      issuer { id name shortName }\n      author { id name }\n      publicConcerns { id title status raisedOn }\n      plan { id title }\n      addressees {\n        id version status repliedAt round dueOn rectification concludedSeenAt availableActions\n        organization { id name shortName }\n        decisions { id action round comment dueOn method verifiedOn verifiers decidedAt author { id name } }\n      }\n      replies {\n        id round text repliedAt\n        author { id name }\n        organization { id shortName }\n        attachments { id name size url }\n      }\n      assignments {\n        id percent light dueOn\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SupervisionOrder($id: ID!) {\n    supervisionOrder(id: $id) {\n      id version number kind year requirement urgency status light dueOn issuedAt closedAt conclusion repeatReason\n      availableActions\n      issuer { id name shortName }\n      author { id name }\n      publicConcerns { id title status raisedOn }\n      plan { id title }\n      addressees {\n        id version status repliedAt round dueOn rectification concludedSeenAt availableActions\n        organization { id name shortName }\n        decisions { id action round comment dueOn method verifiedOn verifiers decidedAt author { id name } }\n      }\n      replies {\n        id round text repliedAt\n        author { id name }\n        organization { id shortName }\n        attachments { id name size url }\n      }\n      assignments {\n        id percent light dueOn\n        workItem { id number displayTitle }\n        organization { id shortName }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query SupervisionPlan($id: ID!) {\n    supervisionPlan(id: $id) {\n      id version title kind status scope startsOn endsOn createdAt approvedAt returnedAt returnComment withdrawnAt withdrawReason closedAt over availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      returner { id name }\n      withdrawer { id name }\n      organizations { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n      orders {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SupervisionPlan($id: ID!) {\n    supervisionPlan(id: $id) {\n      id version title kind status scope startsOn endsOn createdAt approvedAt returnedAt returnComment withdrawnAt withdrawReason closedAt over availableActions\n      organization { id name shortName }\n      author { id name }\n      approver { id name }\n      returner { id name }\n      withdrawer { id name }\n      organizations { ...OrganizationChoice }\n      workItems { ...WorkItemChoice }\n      orders {\n        id number kind requirement urgency status light dueOn issuedAt\n        issuer { id shortName }\n        addressees { id status dueOn organization { id shortName } }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation WithdrawSupervisionPlan($input: WithdrawSupervisionPlanInput!) {\n    withdrawSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawSupervisionPlan($input: WithdrawSupervisionPlanInput!) {\n    withdrawSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnSupervisionPlan($input: ReturnSupervisionPlanInput!) {\n    returnSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n"): (typeof documents)["\n  mutation ReturnSupervisionPlan($input: ReturnSupervisionPlanInput!) {\n    returnSupervisionPlan(input: $input) { supervisionPlan { id version status } }\n  }\n"];
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
export function graphql(source: "\n  query Webhooks($first: Int, $offset: Int) {\n    webhooks(first: $first, offset: $offset) {\n      totalCount\n      nodes { id version url active createdAt secretReadable secretRenewedAt bothSignUntil organization { id name shortName } }\n    }\n  }\n"): (typeof documents)["\n  query Webhooks($first: Int, $offset: Int) {\n    webhooks(first: $first, offset: $offset) {\n      totalCount\n      nodes { id version url active createdAt secretReadable secretRenewedAt bothSignUntil organization { id name shortName } }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation RenewWebhookSecret($input: RenewWebhookSecretInput!) { renewWebhookSecret(input: $input) { secret webhook { id } } }\n"): (typeof documents)["\n  mutation RenewWebhookSecret($input: RenewWebhookSecretInput!) { renewWebhookSecret(input: $input) { secret webhook { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {\n    workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number displayTitle light percent dueOn dueText withdrawnOn availableActions\n        section { id ordinal title }\n        lead { id shortName }\n        assignmentCounts { status count }\n        latestReport { id percent summary submittedAt organization { id shortName } }\n        coverage { submissions adoptions activities }\n        cadences { level cadence }\n        responsible { role organization { ...OrganizationChoice } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {\n    workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id number displayTitle light percent dueOn dueText withdrawnOn availableActions\n        section { id ordinal title }\n        lead { id shortName }\n        assignmentCounts { status count }\n        latestReport { id percent summary submittedAt organization { id shortName } }\n        coverage { submissions adoptions activities }\n        cadences { level cadence }\n        responsible { role organization { ...OrganizationChoice } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItem($id: ID!) {\n    workItem(id: $id) {\n      id number label title displayTitle requirement pilotPlaces dueText dueOn light percent withdrawnOn availableActions suggestedMeasures mayMeasure\n      figuresVersion targets { id name comparator value unit evidenceRequired }\n      cadences { level cadence }\n      responsible { role name organization { ...OrganizationChoice } }\n      section { id ordinal title }\n      workPlan { id year title status }\n      leads { id shortName }\n      assignmentCounts { status count }\n      coverage { submissions adoptions activities }\n      figures { ...Figure }\n    }\n  }\n"): (typeof documents)["\n  query WorkItem($id: ID!) {\n    workItem(id: $id) {\n      id number label title displayTitle requirement pilotPlaces dueText dueOn light percent withdrawnOn availableActions suggestedMeasures mayMeasure\n      figuresVersion targets { id name comparator value unit evidenceRequired }\n      cadences { level cadence }\n      responsible { role name organization { ...OrganizationChoice } }\n      section { id ordinal title }\n      workPlan { id year title status }\n      leads { id shortName }\n      assignmentCounts { status count }\n      coverage { submissions adoptions activities }\n      figures { ...Figure }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItemHistory($id: ID!, $day: Date!) {\n    workItem(id: $id) {\n      id changeDays\n      onDay(day: $day) {\n        day light percent\n        wording { number title requirement }\n        assignmentCounts { status count }\n        latestReport { id summary organization { id shortName } }\n        assignments {\n          assignmentId role status percent light dueOn leaderInCharge responsiblePerson\n          organization { id shortName }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkItemHistory($id: ID!, $day: Date!) {\n    workItem(id: $id) {\n      id changeDays\n      onDay(day: $day) {\n        day light percent\n        wording { number title requirement }\n        assignmentCounts { status count }\n        latestReport { id summary organization { id shortName } }\n        assignments {\n          assignmentId role status percent light dueOn leaderInCharge responsiblePerson\n          organization { id shortName }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItemCoverage($workItemId: ID!) {\n    submissions(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt submittedAt\n        organization { id shortName }\n        adoptions { id channel level }\n      }\n    }\n    publicityActivities(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title theme startsOn endsOn organization { id shortName } }\n    }\n    pressReleases(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status plannedOn bureau { id shortName } }\n    }\n    coverageRequests(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status startsAt organization { id shortName } }\n    }\n    publicConcerns(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status raisedOn organization { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query WorkItemCoverage($workItemId: ID!) {\n    submissions(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes {\n        id title kind status late occurredAt submittedAt\n        organization { id shortName }\n        adoptions { id channel level }\n      }\n    }\n    publicityActivities(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title theme startsOn endsOn organization { id shortName } }\n    }\n    pressReleases(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status plannedOn bureau { id shortName } }\n    }\n    coverageRequests(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status startsAt organization { id shortName } }\n    }\n    publicConcerns(filter: { workItemId: $workItemId }, first: 50) {\n      totalCount\n      nodes { id title status raisedOn organization { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequireEvidence($input: RequireEvidenceInput!) {\n    requireEvidence(input: $input) { workItem { id figuresVersion targets { id evidenceRequired } } }\n  }\n"): (typeof documents)["\n  mutation RequireEvidence($input: RequireEvidenceInput!) {\n    requireEvidence(input: $input) { workItem { id figuresVersion targets { id evidenceRequired } } }\n  }\n"];
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
export function graphql(source: "\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt withdrawnAt withdrawReason availableActions\n      organization { id name }\n      withdrawer { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n          withdrawnOn\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkPlan($id: ID!) {\n    workPlan(id: $id) {\n      id version year title documentNumber issuedOn status itemCount assignmentCount createdAt withdrawnAt withdrawReason availableActions\n      organization { id name }\n      withdrawer { id name }\n      sections {\n        id ordinal title\n        items {\n          id number label displayTitle title requirement dueText dueOn pilotPlaces light percent\n          targets { id name comparator value unit }\n          cadences { level cadence }\n          responsible { role name organization { id name shortName } }\n          withdrawnOn\n        }\n      }\n    }\n  }\n"];
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawWorkPlan($input: WithdrawWorkPlanInput!) {\n    withdrawWorkPlan(input: $input) { workPlan { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawWorkPlan($input: WithdrawWorkPlanInput!) {\n    withdrawWorkPlan(input: $input) { workPlan { id version status } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;