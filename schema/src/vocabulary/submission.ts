import type { Labels } from './label.ts';
import type { SubmissionKind } from './publicity.ts';

export const submissionStatuses = ['SUBMITTED', 'ACCEPTED', 'FORWARDED', 'RETURNED', 'WITHDRAWN'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];
export const submissionStatusLabels: Labels<SubmissionStatus> = {
  SUBMITTED: { zh: '待审核', en: 'Submitted' },
  ACCEPTED: { zh: '审核通过', en: 'Accepted' },
  FORWARDED: { zh: '已上报', en: 'Passed on' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const submissionActions = [
  'PASS',
  'ACCEPT',
  'RETURN',
  'DECLINE',
  'FORWARD',
  'RESUBMIT',
  'WITHDRAW',
  'PASS_SECRECY',
  'REFUSE_SECRECY',
  'FOLLOW_UP',
  'RECORD_ADOPTION',
  'RECORD_INSTRUCTION',
] as const;
export type SubmissionAction = (typeof submissionActions)[number];
export const submissionActionLabels: Labels<SubmissionAction> = {
  PASS: { zh: '同意报送', en: 'Send on' },
  ACCEPT: { zh: '通过', en: 'Accept' },
  RETURN: { zh: '退回', en: 'Return' },
  DECLINE: { zh: '不予采用', en: 'Decline' },
  FORWARD: { zh: '上报', en: 'Pass on upwards' },
  RESUBMIT: { zh: '修改重报', en: 'Resubmit' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  PASS_SECRECY: { zh: '保密审查通过', en: 'Pass secrecy review' },
  REFUSE_SECRECY: { zh: '保密审查不通过', en: 'Refuse in secrecy review' },
  FOLLOW_UP: { zh: '续报', en: 'Follow up' },
  RECORD_ADOPTION: { zh: '登记采用', en: 'Record adoption' },
  RECORD_INSTRUCTION: { zh: '登记批示', en: 'Record instruction' },
};

interface SubmissionTransition {
  from: SubmissionStatus;
  action: SubmissionAction;
  to: SubmissionStatus;
}

const staying = (action: SubmissionAction, ...statuses: SubmissionStatus[]): SubmissionTransition[] =>
  statuses.map((status) => ({ from: status, action, to: status }));

/**
 * Xinjiang notice [2012] No. 24, part 4 (1): level by level, after the unit’s own review. The unit sends it on, the
 * superior’s editor accepts it and may pass it on to the next; secrecy review stands beside the levels, at any moment.
 */
export const submissionTransitions: readonly SubmissionTransition[] = [
  { from: 'SUBMITTED', action: 'PASS', to: 'SUBMITTED' },
  { from: 'SUBMITTED', action: 'ACCEPT', to: 'ACCEPTED' },
  { from: 'SUBMITTED', action: 'RETURN', to: 'RETURNED' },
  { from: 'RETURNED', action: 'RESUBMIT', to: 'SUBMITTED' },
  // It was sent up, and stays so in every figure; it only waits for its writer no more.
  { from: 'RETURNED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'ACCEPTED', action: 'FORWARD', to: 'FORWARDED' },
  { from: 'FORWARDED', action: 'ACCEPT', to: 'ACCEPTED' },
  { from: 'FORWARDED', action: 'DECLINE', to: 'ACCEPTED' },
  { from: 'FORWARDED', action: 'RETURN', to: 'RETURNED' },
  ...staying('PASS_SECRECY', 'SUBMITTED', 'ACCEPTED', 'FORWARDED'),
  { from: 'SUBMITTED', action: 'REFUSE_SECRECY', to: 'RETURNED' },
  { from: 'ACCEPTED', action: 'REFUSE_SECRECY', to: 'RETURNED' },
  { from: 'FORWARDED', action: 'REFUSE_SECRECY', to: 'RETURNED' },
  ...staying('FOLLOW_UP', 'SUBMITTED', 'ACCEPTED', 'FORWARDED', 'RETURNED'),
  ...staying('RECORD_ADOPTION', 'ACCEPTED', 'FORWARDED'),
  ...staying('RECORD_INSTRUCTION', 'ACCEPTED', 'FORWARDED'),
];

/** What a reviewer decides. */
export const submissionDecisions = ['PASS', 'ACCEPT', 'RETURN', 'DECLINE', 'FORWARD'] as const;
export type SubmissionDecision = (typeof submissionDecisions)[number];

/** What is kept of a piece’s way, each with who, when and what was said. */
export const submissionSteps = [
  'PASS',
  'ACCEPT',
  'RETURN',
  'DECLINE',
  'FORWARD',
  'RESUBMIT',
  'WITHDRAW',
  'PASS_SECRECY',
  'REFUSE_SECRECY',
] as const satisfies readonly SubmissionAction[];
export type SubmissionStepAction = (typeof submissionSteps)[number];

/** 保密审查: of the text as it stands; another text begins anew. */
export const secrecyStates = ['PENDING', 'PASSED', 'REFUSED'] as const;
export type SecrecyState = (typeof secrecyStates)[number];
export const secrecyLabels: Labels<SecrecyState> = {
  PENDING: { zh: '未经保密审查', en: 'Not reviewed for secrecy' },
  PASSED: { zh: '保密审查通过', en: 'Passed secrecy review' },
  REFUSED: { zh: '保密审查未通过', en: 'Refused in secrecy review' },
};

export const secrecyOutcomes = ['PASSED', 'REFUSED'] as const;
export type SecrecyOutcome = (typeof secrecyOutcomes)[number];

/**
 * Hours for which a level has a piece to itself. Then an editor above may review it over the level’s head: an urgent one
 * at once.
 */
export const reviewHours: Readonly<Record<SubmissionKind, number>> = { ROUTINE: 48, URGENT: 0 };

/** 续报: hours after the piece, and after each follow-up, within which an open urgent matter is to be followed up. */
export const followUpHours = 24;

/**
 * Near-duplicates: pieces of so many days that share most of the rarest pairs of characters are compared in full; from this
 * percent of Dice’s coefficient on they are shown.
 */
export const duplicateSearch = {
  ...{ percent: 40, shown: 5, days: 730, pairs: 24, compared: 60 },
  /** A pair in more than this share of the pieces chooses none, unless there are not even so few others. */
  ...{ frequent: 0.05, fewest: 3 },
} as const;

/** Photographs and proof beside a text, at most. */
export const submissionFiles = 20;

/** A reviewer’s notes beside a text. */
export const markParts = ['TITLE', 'BODY'] as const;
export type MarkPart = (typeof markParts)[number];
export const markPartLabels: Labels<MarkPart> = {
  TITLE: { zh: '标题', en: 'Title' },
  BODY: { zh: '正文', en: 'Text' },
};
export const mostMarks = 50;
