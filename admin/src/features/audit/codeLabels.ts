import { accountabilityStatusLabels } from '@duban/schema/vocabulary/accountability';
import { assignmentRoleLabels, assignmentStatusLabels } from '@duban/schema/vocabulary/assignment';
import { assistanceStatusLabels } from '@duban/schema/vocabulary/assistance-notice';
import { bulletinKindLabels, bulletinStatusLabels } from '@duban/schema/vocabulary/bulletin';
import { changeKindLabels, changeRequestStatusLabels } from '@duban/schema/vocabulary/change-request';
import {
  coverageMediaLabels,
  coverageStatusLabels,
  coverageStepLabels,
} from '@duban/schema/vocabulary/coverage-request';
import { disciplineKindLabels, disciplineStatusLabels } from '@duban/schema/vocabulary/discipline-record';
import { escalationLevelLabels, escalationStatusLabels } from '@duban/schema/vocabulary/escalation';
import { evaluationStatusLabels, schemeStatusLabels } from '@duban/schema/vocabulary/evaluation';
import { exportTitles } from '@duban/schema/vocabulary/export';
import { invitationStatusLabels } from '@duban/schema/vocabulary/invitation';
import type { Label } from '@duban/schema/vocabulary/label';
import { liaisonCallStatusLabels, liaisonStatusLabels } from '@duban/schema/vocabulary/liaison';
import { organizationKindLabels, organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import { planRevisionStatusLabels } from '@duban/schema/vocabulary/plan-revision';
import { leadingGroupPostLabels, subjectAreaKindLabels } from '@duban/schema/vocabulary/press-office';
import { pressFormLabels, pressModeLabels, pressStatusLabels } from '@duban/schema/vocabulary/press-release';
import { progressReportStatusLabels } from '@duban/schema/vocabulary/progress-report';
import {
  concernSatisfactionLabels,
  concernSeverityLabels,
  concernSourceLabels,
  concernStatusLabels,
} from '@duban/schema/vocabulary/public-concern';
import {
  channelKindLabels,
  channelLevelLabels,
  submissionKindLabels,
} from '@duban/schema/vocabulary/publicity';
import { activityPartStatusLabels, activityStatusLabels } from '@duban/schema/vocabulary/publicity-activity';
import { releasePlanStatusLabels } from '@duban/schema/vocabulary/release-plan';
import { reportingPeriodStatusLabels } from '@duban/schema/vocabulary/reporting-period';
import { scoringSchemeStatusLabels } from '@duban/schema/vocabulary/scoring';
import { submissionStatusLabels } from '@duban/schema/vocabulary/submission';
import {
  addresseeStatusLabels,
  orderKindLabels,
  supervisionOrderStatusLabels,
  urgencyLabels,
  verificationMethodLabels,
} from '@duban/schema/vocabulary/supervision-order';
import { supervisionPlanStatusLabels } from '@duban/schema/vocabulary/supervision-plan';
import { roleLabels } from '@duban/schema/vocabulary/user';
import { cadenceLabels, workPlanStatusLabels } from '@duban/schema/vocabulary/work-plan';

type CodeLabels = Readonly<Record<string, Label>>;

const statusLabels: Readonly<Record<string, CodeLabels>> = {
  PublicityActivity: activityStatusLabels,
  ActivityPart: activityPartStatusLabels,
  AccountabilityDecision: accountabilityStatusLabels,
  AssistanceNotice: assistanceStatusLabels,
  Assignment: assignmentStatusLabels,
  Bulletin: bulletinStatusLabels,
  ChangeRequest: changeRequestStatusLabels,
  CoverageRequest: coverageStatusLabels,
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
  ScoringScheme: scoringSchemeStatusLabels,
  ProgressReport: progressReportStatusLabels,
  ReportingPeriod: reportingPeriodStatusLabels,
  Submission: submissionStatusLabels,
  SupervisionOrder: { ...addresseeStatusLabels, ...supervisionOrderStatusLabels },
  SupervisionPlan: supervisionPlanStatusLabels,
  WorkPlan: workPlanStatusLabels,
};
const ofOrganizations: Readonly<Record<string, CodeLabels>> = {
  kind: organizationKindLabels,
  level: organizationLevelLabels,
};
const ofSubmissions: Readonly<Record<string, CodeLabels>> = {
  kind: {
    ...changeKindLabels,
    ...channelKindLabels,
    ...submissionKindLabels,
    ...orderKindLabels,
    ...disciplineKindLabels,
    ...subjectAreaKindLabels,
    ...bulletinKindLabels,
  },
  level: { ...channelLevelLabels, ...escalationLevelLabels },
};
const everywhere: Readonly<Record<string, CodeLabels>> = {
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
};
const ofExports: Readonly<Record<string, CodeLabels>> = { list: exportTitles };
const states: readonly string[] = ['from', 'to', 'status'];

/** The word for a code, by the field that holds it and the kind of object that the field belongs to. */
export function labelOfCode(entityType: string, field: string, code: string): Label | undefined {
  if (states.includes(field)) return statusLabels[entityType]?.[code];
  const own =
    entityType === 'Export' ? ofExports : entityType === 'Organization' ? ofOrganizations : ofSubmissions;
  return (everywhere[field] ?? own[field])?.[code];
}
