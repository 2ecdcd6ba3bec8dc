import type { AssignmentStatus } from './assignment.ts';
import type { Labels } from './label.ts';

/** 延期、中止、恢复、撤销、改派：what may be asked for an assignment while it runs. */
export const changeKinds = ['EXTENSION', 'SUSPENSION', 'RESUMPTION', 'CANCELLATION', 'REASSIGNMENT'] as const;
export type ChangeKind = (typeof changeKinds)[number];
export const changeKindLabels: Labels<ChangeKind> = {
  EXTENSION: { zh: '延期', en: 'Extension' },
  SUSPENSION: { zh: '中止', en: 'Suspension' },
  RESUMPTION: { zh: '恢复', en: 'Resumption' },
  CANCELLATION: { zh: '撤销', en: 'Cancellation' },
  REASSIGNMENT: { zh: '改派', en: 'Reassignment' },
};

/** The button of who must ask. */
export const changeRequestLabels: Labels<ChangeKind> = {
  EXTENSION: { zh: '申请延期', en: 'Ask for an extension' },
  SUSPENSION: { zh: '申请中止', en: 'Ask for suspension' },
  RESUMPTION: { zh: '申请恢复', en: 'Ask for resumption' },
  CANCELLATION: { zh: '申请撤销', en: 'Ask for cancellation' },
  REASSIGNMENT: { zh: '申请改派', en: 'Ask for reassignment' },
};

/** The button of who assigned, and decides without being asked. */
export const changeDirectLabels: Labels<ChangeKind> = {
  EXTENSION: { zh: '延长期限', en: 'Extend' },
  SUSPENSION: { zh: '中止', en: 'Suspend' },
  RESUMPTION: { zh: '恢复', en: 'Resume' },
  CANCELLATION: { zh: '撤销', en: 'Cancel it' },
  REASSIGNMENT: { zh: '改派', en: 'Reassign' },
};

export const changeRequestStatuses = ['REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'LAPSED'] as const;
export type ChangeRequestStatus = (typeof changeRequestStatuses)[number];
export const changeRequestStatusLabels: Labels<ChangeRequestStatus> = {
  REQUESTED: { zh: '待审批', en: 'Awaiting decision' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  REJECTED: { zh: '不予批准', en: 'Rejected' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  LAPSED: { zh: '已失效', en: 'Lapsed' },
};

/** LAPSE is nobody's button: it comes with what makes the request pointless. */
export const changeRequestActions = ['APPROVE', 'REJECT', 'WITHDRAW', 'LAPSE'] as const;
export type ChangeRequestAction = (typeof changeRequestActions)[number];
export const changeRequestActionLabels: Labels<ChangeRequestAction> = {
  APPROVE: { zh: '批准', en: 'Approve' },
  REJECT: { zh: '不批准', en: 'Reject' },
  WITHDRAW: { zh: '撤回申请', en: 'Withdraw' },
  LAPSE: { zh: '失效', en: 'Lapse' },
};

/** 申请 → 批准、不批准、撤回；what became pointless before it was decided lapses. */
export const changeRequestTransitions: readonly {
  from: ChangeRequestStatus;
  action: ChangeRequestAction;
  to: ChangeRequestStatus;
}[] = [
  { from: 'REQUESTED', action: 'APPROVE', to: 'APPROVED' },
  { from: 'REQUESTED', action: 'REJECT', to: 'REJECTED' },
  { from: 'REQUESTED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'REQUESTED', action: 'LAPSE', to: 'LAPSED' },
];

export const changeDecisions = ['APPROVE', 'REJECT'] as const;
export type ChangeDecision = (typeof changeDecisions)[number];

/** What a change makes of an assignment. A claim of completion is decided first, but cancelling ends even that. */
export const changeTransitions: readonly {
  from: AssignmentStatus;
  action: ChangeKind;
  to: AssignmentStatus;
}[] = [
  { from: 'PENDING', action: 'EXTENSION', to: 'PENDING' },
  { from: 'IN_PROGRESS', action: 'EXTENSION', to: 'IN_PROGRESS' },
  { from: 'PENDING', action: 'SUSPENSION', to: 'SUSPENDED' },
  { from: 'IN_PROGRESS', action: 'SUSPENSION', to: 'SUSPENDED' },
  // What was never acknowledged is PENDING again.
  { from: 'SUSPENDED', action: 'RESUMPTION', to: 'IN_PROGRESS' },
  { from: 'PENDING', action: 'CANCELLATION', to: 'CANCELLED' },
  { from: 'IN_PROGRESS', action: 'CANCELLATION', to: 'CANCELLED' },
  { from: 'COMPLETION_CLAIMED', action: 'CANCELLATION', to: 'CANCELLED' },
  { from: 'SUSPENDED', action: 'CANCELLATION', to: 'CANCELLED' },
  { from: 'PENDING', action: 'REASSIGNMENT', to: 'CANCELLED' },
  { from: 'IN_PROGRESS', action: 'REASSIGNMENT', to: 'CANCELLED' },
  { from: 'SUSPENDED', action: 'REASSIGNMENT', to: 'CANCELLED' },
];
