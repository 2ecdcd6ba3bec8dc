import type { Labels } from './label.ts';

export const scoringSchemeStatuses = ['DRAFT', 'RETURNED', 'IN_FORCE', 'WITHDRAWN'] as const;
export type ScoringSchemeStatus = (typeof scoringSchemeStatuses)[number];
export const scoringSchemeStatusLabels: Labels<ScoringSchemeStatus> = {
  DRAFT: { zh: '草案', en: 'Draft' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  IN_FORCE: { zh: '已施行', en: 'Put in force' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const scoringSchemeActions = ['UPDATE', 'ENACT', 'RETURN', 'WITHDRAW', 'END'] as const;
export type ScoringSchemeAction = (typeof scoringSchemeActions)[number];
export const scoringSchemeActionLabels: Labels<ScoringSchemeAction> = {
  UPDATE: { zh: '修改', en: 'Edit' },
  ENACT: { zh: '施行', en: 'Put in force' },
  RETURN: { zh: '退回修改', en: 'Return' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  END: { zh: '定终止日', en: 'Set its last day' },
};

/**
 * 计分办法: what a leader returns is a draft again once it was edited; one in force is not changed but ended, and another
 * takes its place from the next day.
 */
export const scoringSchemeTransitions = [
  { from: 'DRAFT', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'ENACT', to: 'IN_FORCE' },
  { from: 'DRAFT', action: 'RETURN', to: 'RETURNED' },
  { from: 'RETURNED', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'RETURNED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'IN_FORCE', action: 'END', to: 'IN_FORCE' },
] as const satisfies { from: ScoringSchemeStatus; action: ScoringSchemeAction; to: ScoringSchemeStatus }[];

/** One piece in several media. */
export const severalMediaRules = ['HIGHEST', 'CUMULATIVE', 'SHARED', 'CEILING'] as const;
export type SeveralMediaRule = (typeof severalMediaRules)[number];
export const severalMediaLabels: Labels<SeveralMediaRule> = {
  HIGHEST: { zh: '只计最高', en: 'Highest only' },
  CUMULATIVE: { zh: '累计', en: 'Cumulative' },
  SHARED: { zh: '累计后由联合报送单位平分', en: 'Cumulative, shared among joint authors' },
  CEILING: { zh: '累计，设上限', en: 'Cumulative up to a ceiling' },
};

export const severalInstructionsRules = ['HIGHEST', 'CUMULATIVE'] as const;
export type SeveralInstructionsRule = (typeof severalInstructionsRules)[number];

export const jointAuthorsRules = ['EACH', 'SHARED', 'FIRST'] as const;
export type JointAuthorsRule = (typeof jointAuthorsRules)[number];
export const jointAuthorsLabels: Labels<JointAuthorsRule> = {
  EACH: { zh: '各计全分', en: 'Each in full' },
  SHARED: { zh: '平分', en: 'Shared equally' },
  FIRST: { zh: '只计第一单位', en: 'The first only' },
};

/** 扣分事项: what a scheme deducts for beside lateness. */
export const publicityFaultKinds = ['CONCEALED', 'FALSE', 'INVITATION_FAILED', 'NEGATIVE_NEWS'] as const;
export type PublicityFaultKind = (typeof publicityFaultKinds)[number];
export const publicityFaultLabels: Labels<PublicityFaultKind> = {
  CONCEALED: { zh: '瞒报', en: 'Concealed' },
  FALSE: { zh: '信息失实', en: 'False piece' },
  INVITATION_FAILED: { zh: '约稿未完成', en: 'Invited piece not delivered' },
  NEGATIVE_NEWS: { zh: '负面新闻', en: 'Negative news' },
};

export const faultEffects = ['NONE', 'PIECE_ZERO', 'MONTH_ZERO'] as const;
export type FaultEffect = (typeof faultEffects)[number];
export const faultEffectLabels: Labels<FaultEffect> = {
  NONE: { zh: '只扣分', en: 'Deducts only' },
  PIECE_ZERO: { zh: '该稿件计零分', en: 'The piece scores nothing' },
  MONTH_ZERO: { zh: '当月计零分', en: 'The month scores nothing' },
};

export const quotaPeriods = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type QuotaPeriod = (typeof quotaPeriods)[number];
export const quotaPeriodLabels: Labels<QuotaPeriod> = {
  MONTH: { zh: '每月', en: 'A month' },
  QUARTER: { zh: '每季度', en: 'A quarter' },
  YEAR: { zh: '全年', en: 'A year' },
};

/** What a line of the ledger applies. */
export const scoreRules = [
  'ADOPTION',
  'INSTRUCTION',
  'LATE',
  'FAULT',
  'CORRECTION',
  'SHORTFALL',
  'YEAR_CAP',
] as const;
export type ScoreRule = (typeof scoreRules)[number];
export const scoreRuleLabels: Labels<ScoreRule> = {
  ADOPTION: { zh: '采用', en: 'Adoption' },
  INSTRUCTION: { zh: '领导批示', en: 'Instruction' },
  LATE: { zh: '迟报', en: 'Late' },
  FAULT: { zh: '扣分事项', en: 'Fault' },
  CORRECTION: { zh: '异议更正', en: 'Correction' },
  SHORTFALL: { zh: '未完成定额', en: 'Short of the quota' },
  YEAR_CAP: { zh: '超出全年封顶', en: 'Above the year’s cap' },
};

/** What became of an event's points. */
export const scoreOutcomes = ['COUNTED', 'DUPLICATE', 'CEILING', 'VOIDED', 'NO_RULE'] as const;
export type ScoreOutcome = (typeof scoreOutcomes)[number];
export const scoreOutcomeLabels: Labels<ScoreOutcome> = {
  COUNTED: { zh: '计入', en: 'Counted' },
  DUPLICATE: { zh: '重复，不计', en: 'Duplicate' },
  CEILING: { zh: '达到上限', en: 'At the ceiling' },
  VOIDED: { zh: '作零分', en: 'Voided' },
  NO_RULE: { zh: '办法未规定', en: 'No rule for it' },
};

/** Points have two decimals; the most that one rule gives or takes. */
export const scoringLimits = {
  points: 10_000,
  rules: 200,
  factor: 10,
  firstYear: 2000,
  lastYear: 2100,
} as const;

/** Days for the office to answer an objection. */
export const scoreObjectionDays = { toAnswer: 30, nearDue: 5 } as const;

export const scoreObjectionStatuses = ['OPEN', 'UPHELD', 'REJECTED'] as const;
export type ScoreObjectionStatus = (typeof scoreObjectionStatuses)[number];
export const scoreObjectionStatusLabels: Labels<ScoreObjectionStatus> = {
  OPEN: { zh: '待答复', en: 'To be answered' },
  UPHELD: { zh: '成立，已更正', en: 'Upheld and corrected' },
  REJECTED: { zh: '不成立', en: 'Rejected' },
};

export const scoreObjectionActions = ['UPHOLD', 'REJECT'] as const;
export type ScoreObjectionAction = (typeof scoreObjectionActions)[number];
export const scoreObjectionActionLabels: Labels<ScoreObjectionAction> = {
  UPHOLD: { zh: '成立，更正', en: 'Uphold and correct' },
  REJECT: { zh: '不成立', en: 'Reject' },
};

/** 计分异议: answered once. */
export const scoreObjectionTransitions = [
  { from: 'OPEN', action: 'UPHOLD', to: 'UPHELD' },
  { from: 'OPEN', action: 'REJECT', to: 'REJECTED' },
] as const satisfies { from: ScoreObjectionStatus; action: ScoreObjectionAction; to: ScoreObjectionStatus }[];

/** What a line of the ledger comes from; the console leads to its piece. */
export const scoreSources = [
  'Adoption',
  'Instruction',
  'Submission',
  'PublicityFault',
  'ScoreObjection',
] as const;
export type ScoreSource = (typeof scoreSources)[number];
