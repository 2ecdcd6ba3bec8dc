import {
  accountabilityActionLabels,
  accountabilityStatusLabels,
  accountabilityTransitions,
} from './accountability.ts';
import { assignmentActionLabels, assignmentStatusLabels, assignmentTransitions } from './assignment.ts';
import {
  assistanceActionLabels,
  assistanceStatusLabels,
  assistanceTransitions,
} from './assistance-notice.ts';
import { awardRoundActionLabels, awardRoundStatusLabels, awardRoundTransitions } from './award.ts';
import { bulletinActionLabels, bulletinStatusLabels, bulletinTransitions } from './bulletin.ts';
import {
  changeKindLabels,
  changeRequestActionLabels,
  changeRequestStatusLabels,
  changeRequestTransitions,
  changeTransitions,
} from './change-request.ts';
import { coverageActionLabels, coverageStatusLabels, coverageTransitions } from './coverage-request.ts';
import {
  demonstrationActionLabels,
  demonstrationStandingLabels,
  demonstrationTransitions,
} from './demonstration.ts';
import {
  disciplineActionLabels,
  disciplineStatusLabels,
  disciplineTransitions,
} from './discipline-record.ts';
import { escalationActionLabels, escalationStatusLabels, escalationTransitions } from './escalation.ts';
import {
  evaluationActionLabels,
  evaluationStatusLabels,
  evaluationTransitions,
  schemeActionLabels,
  schemeStatusLabels,
  schemeTransitions,
} from './evaluation.ts';
import { invitationActionLabels, invitationStatusLabels, invitationTransitions } from './invitation.ts';
import type { Label, Labels } from './label.ts';
import {
  liaisonActionLabels,
  liaisonCallActionLabels,
  liaisonCallStatusLabels,
  liaisonCallTransitions,
  liaisonStatusLabels,
  liaisonTransitions,
} from './liaison.ts';
import { deliveryActionLabels, deliveryStatusLabels, deliveryTransitions } from './notification-delivery.ts';
import {
  planRevisionActionLabels,
  planRevisionStatusLabels,
  planRevisionTransitions,
} from './plan-revision.ts';
import { pressActionLabels, pressStatusLabels, pressTransitions } from './press-release.ts';
import {
  progressReportActionLabels,
  progressReportStatusLabels,
  progressReportTransitions,
} from './progress-report.ts';
import { concernActionLabels, concernStatusLabels, concernTransitions } from './public-concern.ts';
import {
  activityActionLabels,
  activityPartActionLabels,
  activityPartStatusLabels,
  activityPartTransitions,
  activityStatusLabels,
  activityTransitions,
} from './publicity-activity.ts';
import { releasePlanActionLabels, releasePlanStatusLabels, releasePlanTransitions } from './release-plan.ts';
import { relegationActionLabels, relegationStatusLabels, relegationTransitions } from './relegation.ts';
import {
  reportingPeriodActionLabels,
  reportingPeriodStatusLabels,
  reportingPeriodTransitions,
} from './reporting-period.ts';
import {
  scoreObjectionActionLabels,
  scoreObjectionStatusLabels,
  scoreObjectionTransitions,
  scoringSchemeActionLabels,
  scoringSchemeStatusLabels,
  scoringSchemeTransitions,
} from './scoring.ts';
import { submissionActionLabels, submissionStatusLabels, submissionTransitions } from './submission.ts';
import {
  addresseeActionLabels,
  addresseeStatusLabels,
  addresseeTransitions,
  supervisionOrderActionLabels,
  supervisionOrderStatusLabels,
  supervisionOrderTransitions,
} from './supervision-order.ts';
import {
  supervisionPlanActionLabels,
  supervisionPlanStatusLabels,
  supervisionPlanTransitions,
} from './supervision-plan.ts';
import { workPlanActionLabels, workPlanStatusLabels, workPlanTransitions } from './work-plan.ts';

export interface StateTable {
  title: Label;
  transitions: readonly { from: string; action: string; to: string }[];
  statuses: Readonly<Record<string, Label>>;
  actions: Readonly<Record<string, Label>>;
}

/** Its labels name every state and action of the table. */
function table<Status extends string, Action extends string>(
  zh: string,
  en: string,
  transitions: readonly { from: Status; action: Action; to: Status }[],
  statuses: Labels<Status>,
  actions: Labels<Action>,
): StateTable {
  return { title: { zh, en }, transitions, statuses, actions };
}

/** Every table of states that the server follows, in the order of a point's way: written out in `schema/tables.md`. */
export const stateTables: readonly StateTable[] = [
  table('年度工作要点', 'WorkPlan', workPlanTransitions, workPlanStatusLabels, workPlanActionLabels),
  table(
    '要点修订',
    'PlanRevision',
    planRevisionTransitions,
    planRevisionStatusLabels,
    planRevisionActionLabels,
  ),
  table('责任分工', 'Assignment', assignmentTransitions, assignmentStatusLabels, assignmentActionLabels),
  table(
    '责任分工的变更',
    'Assignment, by a change',
    changeTransitions,
    assignmentStatusLabels,
    changeKindLabels,
  ),
  table(
    '变更申请',
    'ChangeRequest',
    changeRequestTransitions,
    changeRequestStatusLabels,
    changeRequestActionLabels,
  ),
  table(
    '进展报告',
    'ProgressReport',
    progressReportTransitions,
    progressReportStatusLabels,
    progressReportActionLabels,
  ),
  table(
    '报送周期',
    'ReportingPeriod',
    reportingPeriodTransitions,
    reportingPeriodStatusLabels,
    reportingPeriodActionLabels,
  ),
  table('催办升级', 'Escalation', escalationTransitions, escalationStatusLabels, escalationActionLabels),
  table(
    '督办单',
    'SupervisionOrder',
    supervisionOrderTransitions,
    supervisionOrderStatusLabels,
    supervisionOrderActionLabels,
  ),
  table('督办单主送单位', 'Addressee', addresseeTransitions, addresseeStatusLabels, addresseeActionLabels),
  table(
    '督查方案',
    'SupervisionPlan',
    supervisionPlanTransitions,
    supervisionPlanStatusLabels,
    supervisionPlanActionLabels,
  ),
  table(
    '奖惩问责决定',
    'AccountabilityDecision',
    accountabilityTransitions,
    accountabilityStatusLabels,
    accountabilityActionLabels,
  ),
  table('督查通报', 'Bulletin', bulletinTransitions, bulletinStatusLabels, bulletinActionLabels),
  table('考核办法', 'EvaluationScheme', schemeTransitions, schemeStatusLabels, schemeActionLabels),
  table('考核结果', 'Evaluation', evaluationTransitions, evaluationStatusLabels, evaluationActionLabels),
  table('宣传活动', 'PublicityActivity', activityTransitions, activityStatusLabels, activityActionLabels),
  table(
    '宣传活动的参与单位',
    'ActivityPart',
    activityPartTransitions,
    activityPartStatusLabels,
    activityPartActionLabels,
  ),
  table('约稿', 'Invitation', invitationTransitions, invitationStatusLabels, invitationActionLabels),
  table('信息报送', 'Submission', submissionTransitions, submissionStatusLabels, submissionActionLabels),
  table('宣传报道申报', 'CoverageRequest', coverageTransitions, coverageStatusLabels, coverageActionLabels),
  table(
    '协助宣传通知',
    'AssistanceNotice',
    assistanceTransitions,
    assistanceStatusLabels,
    assistanceActionLabels,
  ),
  table('联络员登记', 'LiaisonRegistration', liaisonTransitions, liaisonStatusLabels, liaisonActionLabels),
  table(
    '联络员填报通知',
    'LiaisonCall',
    liaisonCallTransitions,
    liaisonCallStatusLabels,
    liaisonCallActionLabels,
  ),
  table(
    '计分办法',
    'ScoringScheme',
    scoringSchemeTransitions,
    scoringSchemeStatusLabels,
    scoringSchemeActionLabels,
  ),
  table(
    '计分异议',
    'ScoreObjection',
    scoreObjectionTransitions,
    scoreObjectionStatusLabels,
    scoreObjectionActionLabels,
  ),
  table(
    '年度发布计划',
    'ReleasePlan',
    releasePlanTransitions,
    releasePlanStatusLabels,
    releasePlanActionLabels,
  ),
  table('新闻发布', 'PressRelease', pressTransitions, pressStatusLabels, pressActionLabels),
  table(
    '发布纪律记录',
    'DisciplineRecord',
    disciplineTransitions,
    disciplineStatusLabels,
    disciplineActionLabels,
  ),
  table('群众反映', 'PublicConcern', concernTransitions, concernStatusLabels, concernActionLabels),
  table('评先评优', 'AwardRound', awardRoundTransitions, awardRoundStatusLabels, awardRoundActionLabels),
  table(
    '流动示范点',
    'DemonstrationUnit',
    demonstrationTransitions,
    demonstrationStandingLabels,
    demonstrationActionLabels,
  ),
  table('末位淘汰', 'Relegation', relegationTransitions, relegationStatusLabels, relegationActionLabels),
  table(
    '通知的发送',
    'NotificationDelivery',
    deliveryTransitions,
    deliveryStatusLabels,
    deliveryActionLabels,
  ),
];
