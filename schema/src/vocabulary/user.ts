import type { Labels } from './label.ts';

export const roleNames = [
  'SUPERVISOR',
  'LEADER',
  'REPORTER',
  'LIAISON',
  'EDITOR',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDITOR',
] as const;
export type RoleName = (typeof roleNames)[number];
export const roleLabels: Labels<RoleName> = {
  SUPERVISOR: { zh: '督查员', en: 'Supervisor' },
  LEADER: { zh: '领导', en: 'Leader' },
  REPORTER: { zh: '承办人', en: 'Reporter' },
  LIAISON: { zh: '信息宣传联络员', en: 'Liaison officer' },
  EDITOR: { zh: '信息审核员', en: 'Editor' },
  SYSTEM_ADMIN: { zh: '系统管理员', en: 'System administrator' },
  SECURITY_ADMIN: { zh: '安全管理员', en: 'Security administrator' },
  AUDITOR: { zh: '审计管理员', en: 'Auditor' },
};

/** Three separate powers (GB/T 22239-2019, 8.1.5): no user holds two of them, and none with business roles. */
export const administratorRoles = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const satisfies RoleName[];

export const userActions = ['UPDATE', 'RESET_PASSWORD', 'DISABLE', 'ENABLE'] as const;
export type UserAction = (typeof userActions)[number];

export const viewerActions = [
  'IMPORT_WORK_PLAN',
  'ASSIGN_WORK_ITEMS',
  'REPORT_PROGRESS',
  'REVIEW_PROGRESS',
  'ISSUE_SUPERVISION_ORDER',
  'PROPOSE_ACCOUNTABILITY_DECISION',
  'DRAW_UP_EVALUATION_SCHEME',
  'DRAFT_BULLETIN',
  'CREATE_PUBLICITY_ACTIVITY',
  'EDIT_PUBLICITY_OCCASIONS',
  'SUBMIT_SUBMISSION',
  'REVIEW_SUBMISSIONS',
  'INVITE_SUBMISSIONS',
  'SCORE_PIECES',
  'TRY_SCORING_SCHEMES',
  'SET_ANNUAL_TARGETS',
  'PROPOSE_AWARDS',
  'CREATE_DEMONSTRATION_UNIT',
  'PROPOSE_RELEGATIONS',
  'FILE_LIAISON_REGISTRATION',
  'CALL_FOR_LIAISONS',
  'REQUEST_COVERAGE',
  'ISSUE_ASSISTANCE_NOTICE',
  'DRAFT_PRESS_RELEASE',
  'KEEP_PRESS_OFFICE',
  'READ_DISCIPLINE_RECORDS',
  'RECORD_DISCIPLINE',
  'SET_APPROVAL_CHAIN',
  'RECORD_PUBLIC_CONCERN',
  'MANAGE_CONCERN_SUBJECTS',
  'MANAGE_ORGANIZATIONS',
  'MANAGE_CHANNELS',
  'MANAGE_ACCOUNTS',
  'MANAGE_WEBHOOKS',
  'READ_AUDIT_TRAIL',
] as const;
export type ViewerAction = (typeof viewerActions)[number];

/** GB/T 22239-2019 level 3 asks for complexity: three of four kinds of characters, at least ten in all. */
export const passwordMinLength = 10;
export const passwordMaxLength = 128;
export const usernamePattern = /^[a-z][a-z0-9._-]{2,63}$/;
