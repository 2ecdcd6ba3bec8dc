import type { Labels } from './label.ts';

export const progressReportStatuses = ['SUBMITTED', 'ACCEPTED', 'RETURNED'] as const;
export type ProgressReportStatus = (typeof progressReportStatuses)[number];
export const progressReportStatusLabels: Labels<ProgressReportStatus> = {
  SUBMITTED: { zh: '待审核', en: 'Submitted' },
  ACCEPTED: { zh: '已通过', en: 'Accepted' },
  RETURNED: { zh: '已退回', en: 'Returned' },
};

export const progressReportActions = ['ACCEPT', 'RETURN', 'CORRECT'] as const;
export type ProgressReportAction = (typeof progressReportActions)[number];
export const progressReportActionLabels: Labels<ProgressReportAction> = {
  ACCEPT: { zh: '通过', en: 'Accept' },
  RETURN: { zh: '退回', en: 'Return' },
  CORRECT: { zh: '更正', en: 'Correct' },
};

/** 报送 → 审核 → 通过或退回；更正 is a version of its own, and the accepted one stays. */
export const progressReportTransitions: readonly {
  from: ProgressReportStatus;
  action: ProgressReportAction;
  to: ProgressReportStatus;
}[] = [
  { from: 'SUBMITTED', action: 'ACCEPT', to: 'ACCEPTED' },
  { from: 'SUBMITTED', action: 'RETURN', to: 'RETURNED' },
  { from: 'ACCEPTED', action: 'CORRECT', to: 'ACCEPTED' },
];

export const reviewDecisions = ['ACCEPT', 'RETURN'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];
export const completionDecisions = ['CONFIRM', 'RETURN'] as const;
export type CompletionDecision = (typeof completionDecisions)[number];
