import {
  accountabilityKindLabels,
  accountabilityMeasureLabels,
  accountabilityStatusLabels,
  responsibilityLabels,
} from './accountability.ts';
import { assignmentRoleLabels, assignmentStatusLabels, lightLabels } from './assignment.ts';
import { assistanceStatusLabels } from './assistance-notice.ts';
import { awardGradeLabels, awardRoundStatusLabels, honourLabels } from './award.ts';
import { bulletinKindLabels, bulletinStatusLabels } from './bulletin.ts';
import { changeKindLabels, changeRequestStatusLabels } from './change-request.ts';
import { adoptionPlaceLabels, channelOwnershipLabels } from './channel.ts';
import { coverageMediaLabels, coverageStatusLabels, coverageStepLabels } from './coverage-request.ts';
import { demonstrationStandingLabels } from './demonstration.ts';
import { disciplineKindLabels, disciplineStatusLabels } from './discipline-record.ts';
import {
  dayUnitLabels,
  escalationLevelLabels,
  escalationMomentLabels,
  escalationStatusLabels,
} from './escalation.ts';
import { criterionLabels, evaluationStatusLabels, schemeStatusLabels } from './evaluation.ts';
import { exportTitles } from './export.ts';
import { invitationStatusLabels } from './invitation.ts';
import type { Label } from './label.ts';
import { liaisonCallStatusLabels, liaisonStatusLabels } from './liaison.ts';
import { measureLabels } from './measure.ts';
import { mailPaceLabels, notificationKindLabels } from './notification.ts';
import { deliveryStatusLabels } from './notification-delivery.ts';
import { organizationKindLabels, organizationLevelLabels } from './organization.ts';
import { planRevisionStatusLabels } from './plan-revision.ts';
import { leadingGroupPostLabels, subjectAreaKindLabels } from './press-office.ts';
import { pressActionLabels, pressFormLabels, pressModeLabels, pressStatusLabels } from './press-release.ts';
import { progressReportStatusLabels } from './progress-report.ts';
import {
  concernSatisfactionLabels,
  concernSeverityLabels,
  concernSourceLabels,
  concernStatusLabels,
} from './public-concern.ts';
import { channelKindLabels, channelLevelLabels, submissionKindLabels } from './publicity.ts';
import { activityPartStatusLabels, activityStatusLabels } from './publicity-activity.ts';
import { releasePlanStatusLabels } from './release-plan.ts';
import {
  relegationConsequenceLabels,
  relegationKindLabels,
  relegationPeriodLabels,
  relegationStatusLabels,
} from './relegation.ts';
import { reportingPeriodStatusLabels } from './reporting-period.ts';
import {
  faultEffectLabels,
  jointAuthorsLabels,
  publicityFaultLabels,
  quotaPeriodLabels,
  scoreObjectionStatusLabels,
  scoreRuleLabels,
  scoringSchemeStatusLabels,
  severalMediaLabels,
} from './scoring.ts';
import { secrecyLabels, submissionActionLabels, submissionStatusLabels } from './submission.ts';
import {
  addresseeStatusLabels,
  orderKindLabels,
  supervisionOrderStatusLabels,
  urgencyLabels,
  verificationMethodLabels,
} from './supervision-order.ts';
import { supervisionPlanStatusLabels } from './supervision-plan.ts';
import { roleLabels } from './user.ts';
import { cadenceLabels, workPlanStatusLabels } from './work-plan.ts';

type CodeLabels = Readonly<Record<string, Label>>;

const statusLabels: Readonly<Record<string, CodeLabels>> = {
  PublicityActivity: activityStatusLabels,
  ActivityPart: activityPartStatusLabels,
  AccountabilityDecision: accountabilityStatusLabels,
  AssistanceNotice: assistanceStatusLabels,
  Assignment: assignmentStatusLabels,
  AwardRound: awardRoundStatusLabels,
  Bulletin: bulletinStatusLabels,
  ChangeRequest: changeRequestStatusLabels,
  CoverageRequest: coverageStatusLabels,
  DemonstrationUnit: demonstrationStandingLabels,
  DisciplineRecord: disciplineStatusLabels,
  Escalation: escalationStatusLabels,
  PressRelease: pressStatusLabels,
  ReleasePlan: releasePlanStatusLabels,
  PlanRevision: planRevisionStatusLabels,
  PublicConcern: concernStatusLabels,
  Evaluation: evaluationStatusLabels,
  Invitation: invitationStatusLabels,
  LiaisonCall: liaisonCallStatusLabels,
  LiaisonRegistration: liaisonStatusLabels,
  EvaluationScheme: schemeStatusLabels,
  NotificationDelivery: deliveryStatusLabels,
  Relegation: relegationStatusLabels,
  ScoreObjection: scoreObjectionStatusLabels,
  ScoringScheme: scoringSchemeStatusLabels,
  ProgressReport: progressReportStatusLabels,
  ReportingPeriod: reportingPeriodStatusLabels,
  Submission: submissionStatusLabels,
  SupervisionOrder: { ...addresseeStatusLabels, ...supervisionOrderStatusLabels },
  SupervisionPlan: supervisionPlanStatusLabels,
  WorkPlan: workPlanStatusLabels,
};
/** By what an exported list was put in order. */
const ofOrders: Readonly<Record<string, CodeLabels>> = {
  field: {
    DUE_ON: { zh: '期限', en: 'Due date' },
    ITEM_NUMBER: { zh: '序号', en: 'Number' },
    PERCENT: { zh: '进度', en: 'Percent' },
    LIGHT: { zh: '灯号', en: 'Light' },
  },
  direction: { ASC: { zh: '升序', en: 'Ascending' }, DESC: { zh: '降序', en: 'Descending' } },
};

/** What a code means in this kind of object; one that stands for something else there than elsewhere. */
const ofEntities: Readonly<Record<string, Readonly<Record<string, CodeLabels>>>> = {
  AccountabilityDecision: { kind: accountabilityKindLabels, measure: accountabilityMeasureLabels },
  Export: { list: exportTitles, light: lightLabels, ...ofOrders },
  Organization: { kind: organizationKindLabels },
  PressRelease: { decision: pressActionLabels },
  RelegationRule: { kind: relegationKindLabels, period: relegationPeriodLabels },
  ScoringScheme: { period: quotaPeriodLabels },
};
const everywhere: Readonly<Record<string, CodeLabels>> = {
  kind: {
    ...changeKindLabels,
    ...channelKindLabels,
    ...submissionKindLabels,
    ...orderKindLabels,
    ...disciplineKindLabels,
    ...subjectAreaKindLabels,
    ...bulletinKindLabels,
  },
  level: { ...organizationLevelLabels, ...channelLevelLabels, ...escalationLevelLabels },
  role: assignmentRoleLabels,
  roles: roleLabels,
  cadence: cadenceLabels,
  urgency: urgencyLabels,
  method: verificationMethodLabels,
  media: coverageMediaLabels,
  mode: pressModeLabels,
  form: pressFormLabels,
  post: leadingGroupPostLabels,
  step: coverageStepLabels,
  source: concernSourceLabels,
  severity: concernSeverityLabels,
  satisfaction: concernSatisfactionLabels,
  decision: submissionActionLabels,
  secrecy: secrecyLabels,
  ownership: channelOwnershipLabels,
  place: adoptionPlaceLabels,
  measure: measureLabels,
  responsibility: responsibilityLabels,
  criterion: criterionLabels,
  moment: escalationMomentLabels,
  unit: dayUnitLabels,
  fault: publicityFaultLabels,
  effect: faultEffectLabels,
  rule: scoreRuleLabels,
  jointAuthors: jointAuthorsLabels,
  severalMedia: severalMediaLabels,
  severalInstructions: severalMediaLabels,
  mailPace: mailPaceLabels,
  muted: notificationKindLabels,
  mailed: notificationKindLabels,
  honour: honourLabels,
  grade: awardGradeLabels,
  consequence: relegationConsequenceLabels,
  consequences: relegationConsequenceLabels,
};
const states: readonly string[] = ['from', 'to', 'status'];

/** The word for a code, by the field that holds it and the kind of object that the field belongs to. */
export function labelOfCode(entityType: string, field: string, code: string): Label | undefined {
  if (states.includes(field)) return statusLabels[entityType]?.[code];
  return ofEntities[entityType]?.[field]?.[code] ?? everywhere[field]?.[code];
}
