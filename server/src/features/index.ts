import type { EntityClass } from '@mikro-orm/postgresql';
import type { NonEmptyArray } from 'type-graphql';
import type { AnySheet } from '../kernel/export/sheet.ts';
import {
  AccountabilityCounter,
  AccountabilityDecision,
  AccountabilityDecisionAssignment,
  AccountabilityDecisionOrder,
} from './accountability/accountability.entity.ts';
import { AccountabilityResolver } from './accountability/accountability.resolver.ts';
import { AccountabilityCommandResolver } from './accountability/accountability-command.resolver.ts';
import { BreachOfDecisionResolver, DecisionsOnBreachResolver } from './accountability/breach.resolver.ts';
import { ReviewOfDecisionResolver, ReviewRequestResolver } from './accountability/review.resolver.ts';
import { ReviewRequest } from './accountability/review-request.entity.ts';
import { Assignment } from './assignment/assignment.entity.ts';
import { AssignmentResolver } from './assignment/assignment.resolver.ts';
import { assignmentSheet } from './assignment/assignment.sheet.ts';
import { AssignmentHistory } from './assignment/assignment-history.entity.ts';
import { CompletionCell } from './assignment/completion-cell.entity.ts';
import { CompletionClaim } from './assignment/completion-claim.entity.ts';
import {
  AssignmentFiguresResolver,
  FigureSourceResolver,
  WorkItemFiguresResolver,
} from './assignment/figure.resolver.ts';
import { PointHolderResolver } from './assignment/point-holder.resolver.ts';
import { ReportingPeriod } from './assignment/reporting-period.entity.ts';
import {
  AssignmentPeriodsResolver,
  ProgressReportPeriodResolver,
  ReportingLedgerResolver,
  ReportingPeriodResolver,
} from './assignment/reporting-period.resolver.ts';
import { TargetShare } from './assignment/target-share.entity.ts';
import { Attachment } from './attachment/attachment.entity.ts';
import { AttachmentResolver } from './attachment/attachment.resolver.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { AuditSeal } from './audit/audit-seal.entity.ts';
import { AuditSealResolver } from './audit/audit-seal.resolver.ts';
import { Bulletin, BulletinAddressee, BulletinReading, StoredFigures } from './bulletin/bulletin.entity.ts';
import { BulletinResolver } from './bulletin/bulletin.resolver.ts';
import { BurdenResolver, RepeatResolver } from './burden/burden.resolver.ts';
import { CalendarYear } from './calendar/calendar.entity.ts';
import { WorkCalendarResolver } from './calendar/calendar.resolver.ts';
import { ChangeRequest } from './change-request/change-request.entity.ts';
import {
  AssignmentChangesResolver,
  ChangeRequestResolver,
} from './change-request/change-request.resolver.ts';
import { Channel } from './channel/channel.entity.ts';
import { ChannelResolver } from './channel/channel.resolver.ts';
import { CompletionMatrixResolver } from './completion-matrix/completion-matrix.resolver.ts';
import { coverageMapSheet } from './coverage-map/coverage-map.sheet.ts';
import { Escalation } from './escalation/escalation.entity.ts';
import { AssignmentEscalationsResolver, EscalationResolver } from './escalation/escalation.resolver.ts';
import { EscalationPolicyRevision } from './escalation/escalation-policy.entity.ts';
import {
  EscalationPolicyResolver,
  EscalationPolicyRevisionResolver,
} from './escalation/escalation-policy.resolver.ts';
import { Evaluation, EvaluationEntry } from './evaluation/evaluation.entity.ts';
import { EvaluationEntryResolver, EvaluationResolver } from './evaluation/evaluation.resolver.ts';
import { EvaluationScheme } from './evaluation/evaluation-scheme.entity.ts';
import {
  EvaluationSchemeResolver,
  EvaluationWhatIfResolver,
} from './evaluation/evaluation-scheme.resolver.ts';
import { honourEntities, honourResolvers } from './honours.ts';
import { Instruction } from './instruction/instruction.entity.ts';
import { InstructionResolver, SubmissionInstructionsResolver } from './instruction/instruction.resolver.ts';
import { notificationEntities, notificationResolvers } from './notifications.ts';
import { Organization } from './organization/organization.entity.ts';
import { OrganizationResolver } from './organization/organization.resolver.ts';
import { OverviewResolver } from './overview/overview.resolver.ts';
import { pressEntities, pressResolvers } from './press.ts';
import { ProgressReport } from './progress-report/progress-report.entity.ts';
import { ProgressReportResolver } from './progress-report/progress-report.resolver.ts';
import { ProgressReportDraft } from './progress-report/progress-report-draft.entity.ts';
import {
  AssignmentDraftsResolver,
  ProgressReportDraftResolver,
} from './progress-report/progress-report-draft.resolver.ts';
import { concernEntities, concernResolvers } from './public-concern/index.ts';
import { concernAnalysisSheet, publicConcernSheet } from './public-concern/public-concern.sheet.ts';
import { officeEntities, officeResolvers } from './publicity-office.ts';
import { publicityYearEntities, publicityYearResolvers } from './publicity-year.ts';
import { scoringEntities, scoringResolvers } from './scoring/index.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { submissionEntities, submissionResolvers } from './submission/index.ts';
import { submissionSheet } from './submission/submission.sheet.ts';
import {
  AddresseeResolver,
  AddresseeResultResolver,
  SupervisionDecisionResolver,
} from './supervision-order/addressee.resolver.ts';
import { DocumentCounter } from './supervision-order/document-counter.entity.ts';
import { SupervisionDecision } from './supervision-order/supervision-decision.entity.ts';
import {
  Addressee,
  SupervisionOrder,
  SupervisionOrderAssignment,
  SupervisionReply,
} from './supervision-order/supervision-order.entity.ts';
import {
  SupervisionOrderResolver,
  SupervisionReplyResolver,
} from './supervision-order/supervision-order.resolver.ts';
import { supervisionOrderSheet } from './supervision-order/supervision-order.sheet.ts';
import {
  SupervisionPlan,
  SupervisionPlanOrganization,
  SupervisionPlanWorkItem,
} from './supervision-plan/supervision-plan.entity.ts';
import { SupervisionPlanResolver } from './supervision-plan/supervision-plan.resolver.ts';
import { Membership, Session, User } from './user/user.entity.ts';
import { UserResolver, ViewerResolver } from './user/user.resolver.ts';
import { FigureDecision } from './work-plan/figure-decision.entity.ts';
import {
  AssignmentOnDayResolver,
  ItemHistoryResolver,
  WorkItemOnDayResolver,
} from './work-plan/item-history.resolver.ts';
import { PlanRevision, PlanRevisionChange, WorkItemVersion } from './work-plan/plan-revision.entity.ts';
import {
  PlanRevisionChangeResolver,
  PlanRevisionResolver,
  RevisedPlanResolver,
  WorkItemVersionResolver,
  WorkItemVersionsResolver,
} from './work-plan/plan-revision.resolver.ts';
import { PlanRevisionCommandResolver } from './work-plan/plan-revision-command.resolver.ts';
import { PreviewResolver } from './work-plan/preview.resolver.ts';
import { WordingResolver } from './work-plan/wording.resolver.ts';
import { Target, WorkItem, WorkPlanSection } from './work-plan/work-item.entity.ts';
import { ResponsibleUnitResolver, WorkItemResolver } from './work-plan/work-item.resolver.ts';
import { workItemSheet } from './work-plan/work-item.sheet.ts';
import { WorkPlan } from './work-plan/work-plan.entity.ts';
import { WorkPlanResolver, WorkPlanSectionResolver } from './work-plan/work-plan.resolver.ts';

/** Every feature's tables. */
export const entities: EntityClass<object>[] = [
  AuditSeal,
  Organization,
  User,
  Membership,
  Session,
  WorkPlan,
  WorkPlanSection,
  WorkItem,
  Target,
  PlanRevision,
  PlanRevisionChange,
  WorkItemVersion,
  Assignment,
  AssignmentHistory,
  CompletionCell,
  TargetShare,
  FigureDecision,
  CompletionClaim,
  ChangeRequest,
  ProgressReport,
  ProgressReportDraft,
  Attachment,
  SupervisionOrder,
  Addressee,
  SupervisionReply,
  SupervisionOrderAssignment,
  DocumentCounter,
  SupervisionDecision,
  SupervisionPlan,
  SupervisionPlanOrganization,
  SupervisionPlanWorkItem,
  AccountabilityDecision,
  AccountabilityDecisionAssignment,
  AccountabilityDecisionOrder,
  AccountabilityCounter,
  ReviewRequest,
  Escalation,
  EscalationPolicyRevision,
  ...publicityYearEntities,
  Channel,
  ...submissionEntities,
  ...officeEntities,
  ...pressEntities,
  ...concernEntities,
  Instruction,
  ...scoringEntities,
  ...honourEntities,
  ...notificationEntities,
  CalendarYear,
  ReportingPeriod,
  EvaluationScheme,
  Evaluation,
  EvaluationEntry,
  Bulletin,
  StoredFigures,
  BulletinAddressee,
  BulletinReading,
];

/** Every feature's part of the API. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for Function
export const resolvers: NonEmptyArray<Function> = [
  ViewerResolver,
  UserResolver,
  OrganizationResolver,
  OverviewResolver,
  WorkPlanResolver,
  WorkPlanSectionResolver,
  ItemHistoryResolver,
  WorkItemOnDayResolver,
  AssignmentOnDayResolver,
  WorkItemResolver,
  ResponsibleUnitResolver,
  PreviewResolver,
  PlanRevisionResolver,
  PlanRevisionChangeResolver,
  PlanRevisionCommandResolver,
  RevisedPlanResolver,
  WorkItemVersionResolver,
  WorkItemVersionsResolver,
  WordingResolver,
  AssignmentResolver,
  PointHolderResolver,
  AssignmentChangesResolver,
  ChangeRequestResolver,
  ProgressReportResolver,
  ProgressReportDraftResolver,
  AssignmentDraftsResolver,
  AssignmentFiguresResolver,
  WorkItemFiguresResolver,
  FigureSourceResolver,
  CompletionMatrixResolver,
  SupervisionOrderResolver,
  AddresseeResolver,
  AddresseeResultResolver,
  SupervisionDecisionResolver,
  SupervisionReplyResolver,
  SupervisionPlanResolver,
  BurdenResolver,
  RepeatResolver,
  AccountabilityResolver,
  AccountabilityCommandResolver,
  DecisionsOnBreachResolver,
  BreachOfDecisionResolver,
  ReviewOfDecisionResolver,
  ReviewRequestResolver,
  EscalationResolver,
  AssignmentEscalationsResolver,
  EscalationPolicyResolver,
  EscalationPolicyRevisionResolver,
  ...publicityYearResolvers,
  ...submissionResolvers,
  ...officeResolvers,
  ...pressResolvers,
  ...concernResolvers,
  ChannelResolver,
  InstructionResolver,
  SubmissionInstructionsResolver,
  ...scoringResolvers,
  ...honourResolvers,
  AttachmentResolver,
  SearchResolver,
  AuditResolver,
  AuditSealResolver,
  ...notificationResolvers,
  WorkCalendarResolver,
  ReportingPeriodResolver,
  ReportingLedgerResolver,
  AssignmentPeriodsResolver,
  ProgressReportPeriodResolver,
  EvaluationSchemeResolver,
  EvaluationWhatIfResolver,
  EvaluationResolver,
  EvaluationEntryResolver,
  BulletinResolver,
];

/** Lists that can be exported. */
export const sheets: readonly AnySheet[] = [
  assignmentSheet,
  workItemSheet,
  supervisionOrderSheet,
  submissionSheet,
  publicConcernSheet,
  concernAnalysisSheet,
  coverageMapSheet,
];
