import {
  administratorRoles,
  type RoleName,
  type UserAction,
  type ViewerAction,
} from '@duban/schema/vocabulary/user';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { canPropose } from '../accountability/accountability.policy.ts';
import { canSetTargets } from '../annual-target/annual-target.policy.ts';
import { canSetChain } from '../approval-chain/approval-chain.policy.ts';
import { canAssign } from '../assignment/assignment.policy.ts';
import { canProposeAwards } from '../award/award.policy.ts';
import { canDraftBulletins } from '../bulletin/bulletin.policy.ts';
import { canEditChannels } from '../channel/channel.policy.ts';
import { canIssue } from '../coverage-request/assistance-notice.policy.ts';
import { canRequest } from '../coverage-request/coverage-request.policy.ts';
import { canCreateTitles } from '../demonstration-unit/demonstration-unit.policy.ts';
import { canDrawUpSchemes } from '../evaluation/evaluation.policy.ts';
import { canInvite } from '../invitation/invitation.policy.ts';
import { canCall, canFile } from '../liaison-registration/liaison-registration.policy.ts';
import { canManageOrganizations } from '../organization/organization.policy.ts';
import { canKeepPressOffice } from '../press-office/press-office.policy.ts';
import { canReadDiscipline } from '../press-release/discipline-record.policy.ts';
import { canBeginDiscipline, canDraft } from '../press-release/press-release.policy.ts';
import { canReport, canReview } from '../progress-report/progress-report.policy.ts';
import { canEditSubjects, canRecord } from '../public-concern/public-concern.policy.ts';
import { canWriteActivities } from '../publicity-activity/publicity-activity.policy.ts';
import { canEditOccasions } from '../publicity-occasion/publicity-occasion.policy.ts';
import { canProposeRelegations } from '../relegation/relegation.policy.ts';
import { canScore, canTrySchemes } from '../scoring/scoring.policy.ts';
import { canReviewSubmissions, canSubmit } from '../submission/submission.policy.ts';
import { canIssueOrders } from '../supervision-order/supervision-order.policy.ts';
import { canManageWebhooks } from '../webhook/webhook.policy.ts';
import { canImport } from '../work-plan/work-plan.policy.ts';

export function canManageAccounts(viewer: Viewer): boolean {
  return hasRole(viewer, 'SECURITY_ADMIN');
}

export function canReadAuditTrail(viewer: Viewer): boolean {
  return hasRole(viewer, 'AUDITOR');
}

/** Each thing that a viewer may begin, by the rule of the feature that it begins. */
const beginnings: Readonly<Record<ViewerAction, (viewer: Viewer) => boolean>> = {
  IMPORT_WORK_PLAN: canImport,
  ASSIGN_WORK_ITEMS: canAssign,
  REPORT_PROGRESS: canReport,
  REVIEW_PROGRESS: canReview,
  ISSUE_SUPERVISION_ORDER: canIssueOrders,
  PROPOSE_ACCOUNTABILITY_DECISION: canPropose,
  DRAW_UP_EVALUATION_SCHEME: canDrawUpSchemes,
  DRAFT_BULLETIN: canDraftBulletins,
  CREATE_PUBLICITY_ACTIVITY: canWriteActivities,
  EDIT_PUBLICITY_OCCASIONS: canEditOccasions,
  SUBMIT_SUBMISSION: canSubmit,
  REVIEW_SUBMISSIONS: canReviewSubmissions,
  INVITE_SUBMISSIONS: canInvite,
  SCORE_PIECES: canScore,
  TRY_SCORING_SCHEMES: canTrySchemes,
  SET_ANNUAL_TARGETS: canSetTargets,
  PROPOSE_AWARDS: canProposeAwards,
  CREATE_DEMONSTRATION_UNIT: canCreateTitles,
  PROPOSE_RELEGATIONS: canProposeRelegations,
  FILE_LIAISON_REGISTRATION: canFile,
  CALL_FOR_LIAISONS: canCall,
  REQUEST_COVERAGE: canRequest,
  ISSUE_ASSISTANCE_NOTICE: canIssue,
  DRAFT_PRESS_RELEASE: canDraft,
  KEEP_PRESS_OFFICE: canKeepPressOffice,
  READ_DISCIPLINE_RECORDS: canReadDiscipline,
  RECORD_DISCIPLINE: canBeginDiscipline,
  SET_APPROVAL_CHAIN: canSetChain,
  RECORD_PUBLIC_CONCERN: canRecord,
  MANAGE_CONCERN_SUBJECTS: canEditSubjects,
  MANAGE_ORGANIZATIONS: canManageOrganizations,
  MANAGE_CHANNELS: canEditChannels,
  MANAGE_ACCOUNTS: canManageAccounts,
  MANAGE_WEBHOOKS: canManageWebhooks,
  READ_AUDIT_TRAIL: canReadAuditTrail,
};

export function viewerActionsOf(viewer: Viewer): ViewerAction[] {
  return (Object.keys(beginnings) as ViewerAction[]).filter((action) => beginnings[action](viewer));
}

/** Nobody changes their own rights, nor disables themselves. */
export function availableActions(viewer: Viewer, row: { id: string; disabled: boolean }): UserAction[] {
  if (!canManageAccounts(viewer) || row.id === viewer.userId) return [];
  return ['UPDATE', 'RESET_PASSWORD', row.disabled ? 'ENABLE' : 'DISABLE'];
}

/** The three powers of administrators stand alone: GB/T 22239-2019, 8.1.5. */
export function rolesFitTogether(roles: readonly RoleName[]): boolean {
  const powers = roles.filter((role) => (administratorRoles as readonly RoleName[]).includes(role));
  return powers.length === 0 || (powers.length === 1 && roles.length === 1);
}
