import type { Labels } from './label.ts';

export const assignmentRoles = ['LEAD', 'SUPPORT'] as const;
export type AssignmentRole = (typeof assignmentRoles)[number];
export const assignmentRoleLabels: Labels<AssignmentRole> = {
  LEAD: { zh: '牵头', en: 'Lead' },
  SUPPORT: { zh: '配合', en: 'Support' },
};

/** The last two only by a change (change-request.ts); what is cancelled counts nowhere. */
export const assignmentStatuses = [
  'PENDING',
  'IN_PROGRESS',
  'COMPLETION_CLAIMED',
  'COMPLETED',
  'SUSPENDED',
  'CANCELLED',
] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];
export const assignmentStatusLabels: Labels<AssignmentStatus> = {
  PENDING: { zh: '待签收', en: 'To acknowledge' },
  IN_PROGRESS: { zh: '推进中', en: 'In progress' },
  COMPLETION_CLAIMED: { zh: '申请办结', en: 'Completion claimed' },
  COMPLETED: { zh: '已办结', en: 'Completed' },
  SUSPENDED: { zh: '已中止', en: 'Suspended' },
  CANCELLED: { zh: '已撤销', en: 'Cancelled' },
};

export const assignmentActions = [
  'ACKNOWLEDGE',
  'BREAK_DOWN',
  'REPORT',
  'COMPLETE',
  'CONFIRM',
  'RETURN',
] as const;
export type AssignmentAction = (typeof assignmentActions)[number];
export const assignmentActionLabels: Labels<AssignmentAction> = {
  ACKNOWLEDGE: { zh: '签收', en: 'Acknowledge' },
  BREAK_DOWN: { zh: '分解到下级', en: 'Break down' },
  REPORT: { zh: '报送进展', en: 'Report progress' },
  COMPLETE: { zh: '申请办结', en: 'Claim completion' },
  CONFIRM: { zh: '确认办结', en: 'Confirm completion' },
  RETURN: { zh: '退回', en: 'Return' },
};

/** 签收 → 分解 → 报送 → 申请办结 → 确认（或退回）. What changes do to it: change-request.ts. */
export const assignmentTransitions: readonly {
  from: AssignmentStatus;
  action: AssignmentAction;
  to: AssignmentStatus;
}[] = [
  { from: 'PENDING', action: 'ACKNOWLEDGE', to: 'IN_PROGRESS' },
  { from: 'PENDING', action: 'BREAK_DOWN', to: 'PENDING' },
  { from: 'IN_PROGRESS', action: 'REPORT', to: 'IN_PROGRESS' },
  { from: 'IN_PROGRESS', action: 'BREAK_DOWN', to: 'IN_PROGRESS' },
  { from: 'IN_PROGRESS', action: 'COMPLETE', to: 'COMPLETION_CLAIMED' },
  { from: 'COMPLETION_CLAIMED', action: 'CONFIRM', to: 'COMPLETED' },
  { from: 'COMPLETION_CLAIMED', action: 'RETURN', to: 'IN_PROGRESS' },
];

export const lights = ['RED', 'YELLOW', 'GREEN'] as const;
export type Light = (typeof lights)[number];
export const lightLabels: Labels<Light> = {
  RED: { zh: '红灯', en: 'Red' },
  YELLOW: { zh: '黄灯', en: 'Yellow' },
  GREEN: { zh: '绿灯', en: 'Green' },
};

/** What may be done to many at once; each moves status and percent together, as it does alone. */
export const jointActions = [
  'ACKNOWLEDGE',
  'COMPLETE',
  'CONFIRM',
  'RETURN',
] as const satisfies readonly AssignmentAction[];
export type JointAction = (typeof jointActions)[number];
/** As many as a page shows. */
export const mostTogether = 100;

/** The most items and organizations that one command may assign: 100 items to 150 organizations are 15,000 rows. */
export const assignLimits = { workItems: 200, organizations: 400 } as const;
