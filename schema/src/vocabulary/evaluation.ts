import type { Labels } from './label.ts';
import type { OrganizationLevel } from './organization.ts';

export const schemeStatuses = ['DRAFT', 'RETURNED', 'IN_FORCE', 'CLOSED', 'WITHDRAWN'] as const;
export type SchemeStatus = (typeof schemeStatuses)[number];
export const schemeStatusLabels: Labels<SchemeStatus> = {
  DRAFT: { zh: '草案', en: 'Draft' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  IN_FORCE: { zh: '施行中', en: 'In force' },
  CLOSED: { zh: '已停止', en: 'Closed' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const schemeActions = [
  'UPDATE',
  'ENACT',
  'RETURN',
  'WITHDRAW',
  'COMPUTE',
  'PUBLISH',
  'CLOSE',
] as const;
export type SchemeAction = (typeof schemeActions)[number];
export const schemeActionLabels: Labels<SchemeAction> = {
  UPDATE: { zh: '修改', en: 'Edit' },
  ENACT: { zh: '施行', en: 'Put in force' },
  RETURN: { zh: '退回修改', en: 'Return' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  COMPUTE: { zh: '计算结果', en: 'Compute results' },
  PUBLISH: { zh: '公布结果', en: 'Publish results' },
  CLOSE: { zh: '停止施行', en: 'Close' },
};

/**
 * 考核办法: what a leader returns is a draft again once it was edited, and is not changed once in force; results are computed
 * by what is in force, as often as wanted until published.
 */
export const schemeTransitions = [
  { from: 'DRAFT', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'ENACT', to: 'IN_FORCE' },
  { from: 'DRAFT', action: 'RETURN', to: 'RETURNED' },
  { from: 'RETURNED', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'RETURNED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'IN_FORCE', action: 'COMPUTE', to: 'IN_FORCE' },
  { from: 'IN_FORCE', action: 'PUBLISH', to: 'IN_FORCE' },
  { from: 'IN_FORCE', action: 'CLOSE', to: 'CLOSED' },
] as const satisfies { from: SchemeStatus; action: SchemeAction; to: SchemeStatus }[];

export const evaluationStatuses = ['COMPUTED', 'PUBLISHED', 'OBJECTED', 'CORRECTED', 'CONFIRMED'] as const;
export type EvaluationStatus = (typeof evaluationStatuses)[number];
export const evaluationStatusLabels: Labels<EvaluationStatus> = {
  COMPUTED: { zh: '待公布', en: 'Computed' },
  PUBLISHED: { zh: '已公布', en: 'Published' },
  OBJECTED: { zh: '异议处理中', en: 'Objected to' },
  CORRECTED: { zh: '已被更正', en: 'Replaced by a correction' },
  CONFIRMED: { zh: '异议不成立', en: 'Objection rejected' },
};

export const evaluationActions = ['PUBLISH', 'OBJECT', 'UPHOLD', 'REJECT'] as const;
export type EvaluationAction = (typeof evaluationActions)[number];
export const evaluationActionLabels: Labels<EvaluationAction> = {
  PUBLISH: { zh: '公布', en: 'Publish' },
  OBJECT: { zh: '提出异议', en: 'Object' },
  UPHOLD: { zh: '异议成立，更正', en: 'Uphold and correct' },
  REJECT: { zh: '异议不成立', en: 'Reject' },
};

/** 考核结果: a correction is a version of its own, born published; the one before stays to be read. */
export const evaluationTransitions = [
  { from: 'COMPUTED', action: 'PUBLISH', to: 'PUBLISHED' },
  { from: 'PUBLISHED', action: 'OBJECT', to: 'OBJECTED' },
  { from: 'OBJECTED', action: 'UPHOLD', to: 'CORRECTED' },
  { from: 'OBJECTED', action: 'REJECT', to: 'CONFIRMED' },
] as const satisfies { from: EvaluationStatus; action: EvaluationAction; to: EvaluationStatus }[];

export const objectionDecisions = ['UPHOLD', 'REJECT'] as const satisfies EvaluationAction[];
export type ObjectionDecision = (typeof objectionDecisions)[number];

/** Cities are compared with cities, counties with counties. */
export const evaluatedLevels = ['CITY', 'COUNTY'] as const satisfies OrganizationLevel[];
export type EvaluatedLevel = (typeof evaluatedLevels)[number];

/** SHARE: the weight times what is good of what counts. DEDUCT: the weight less points for each row. ADD: points for each, up to the weight. */
export type CriterionKind = 'SHARE' | 'DEDUCT' | 'ADD';

/** What each criterion does with its rows, and what a new scheme begins with. */
export const criterionRules = {
  COMPLETION: { kind: 'SHARE', weight: 40, each: null },
  TIMELINESS: { kind: 'SHARE', weight: 20, each: null },
  QUALITY: { kind: 'SHARE', weight: 10, each: null },
  RETURNS: { kind: 'DEDUCT', weight: 5, each: 0.5 },
  ORDERS: { kind: 'DEDUCT', weight: 5, each: 1 },
  ESCALATIONS: { kind: 'DEDUCT', weight: 5, each: 0.5 },
  CRITICISM: { kind: 'DEDUCT', weight: 10, each: 3 },
  PRAISE: { kind: 'ADD', weight: 5, each: 2.5 },
} as const satisfies Readonly<Record<string, { kind: CriterionKind; weight: number; each: number | null }>>;
export type Criterion = keyof typeof criterionRules;
export const criteria = Object.keys(criterionRules) as [Criterion, ...Criterion[]];

export const criterionLabels: Labels<Criterion> = {
  COMPLETION: { zh: '任务完成', en: 'Completion' },
  TIMELINESS: { zh: '按时报送和办结', en: 'Timeliness' },
  QUALITY: { zh: '报送质量', en: 'Quality of reports' },
  RETURNS: { zh: '报送被退回', en: 'Returned reports' },
  ORDERS: { zh: '被督办', en: 'Supervision orders' },
  ESCALATIONS: { zh: '逾期升级', en: 'Escalations' },
  CRITICISM: { zh: '批评、约谈和问责', en: 'Criticism, interviews, accountability' },
  PRAISE: { zh: '通报表扬', en: 'Praise' },
};

/** As the head of a column. */
export const criterionShortLabels: Labels<Criterion> = {
  COMPLETION: { zh: '完成', en: 'Completion' },
  TIMELINESS: { zh: '按时', en: 'Timely' },
  QUALITY: { zh: '质量', en: 'Quality' },
  RETURNS: { zh: '退回', en: 'Returned' },
  ORDERS: { zh: '督办', en: 'Orders' },
  ESCALATIONS: { zh: '升级', en: 'Rungs' },
  CRITICISM: { zh: '问责', en: 'Criticism' },
  PRAISE: { zh: '表扬', en: 'Praise' },
};

/** How each is counted, for those who are judged by it. */
export const criterionHints: Labels<Criterion> = {
  COMPLETION: {
    zh: '各项任务完成百分比的平均数；办结按 100% 计，中止和撤销的不计',
    en: 'The mean percent of all points; completed ones count 100, suspended and cancelled ones not at all',
  },
  TIMELINESS: {
    zh: '到期任务按时申请办结、各期进展按时报送的比例；迟报一期计一半，漏报不计分',
    en: 'Points claimed by their due date and periods reported in time; a late period counts half, a missed one nothing',
  },
  QUALITY: {
    zh: '已审核的进展报告中一次通过的比例',
    en: 'Accepted reports among those that were reviewed',
  },
  RETURNS: { zh: '每退回一次进展报告扣分', en: 'Points off for each report that was returned' },
  ORDERS: {
    zh: '每收到一份日常督办单扣分；按方案开展的督查不扣分',
    en: 'Points off for each daily follow-up order; planned checks cost nothing',
  },
  ESCALATIONS: {
    zh: '任务逾期每升级一次扣分；已转为督办单或处理决定的不重复扣，免于升级和失效的不扣',
    en: 'Points off for each rung; not again for one that became an order or a decision, nor for what was waived or lapsed',
  },
  CRITICISM: {
    zh: '影响期从本年度起算的通报批评扣一倍、约谈扣两倍、问责扣三倍；复核撤销的不扣',
    en: 'In effect since a day of the year: criticism once, an interview twice, accountability three times; nothing for what was revoked',
  },
  PRAISE: {
    zh: '影响期从本年度起算的通报表扬每次加分，不超过权重',
    en: 'Points for each praise in effect since a day of the year, up to the weight',
  },
};

/** What a period that was reported late is still worth. */
export const lateShare = 0.5;

/** Of 100: what all weights of a scheme add up to. */
export const fullMarks = 100;

/** Days: to object after publication, and to answer after the objection. */
export const objectionDays = { toObject: 30, toAnswer: 30, nearDue: 5 } as const;

/** The most corrections that one answer makes, and the years that can be evaluated. */
export const evaluationLimits = { corrections: 20, firstYear: 2000, lastYear: 2100, each: 100 } as const;

/** What a line of the ledger comes from; the console leads there. */
export const entrySources = [
  'Assignment',
  'ReportingPeriod',
  'ProgressReport',
  'SupervisionOrder',
  'AccountabilityDecision',
  'Escalation',
] as const;
export type EntrySource = (typeof entrySources)[number];
export const entrySourceLabels: Labels<EntrySource> = {
  Assignment: { zh: '任务', en: 'Assignment' },
  ReportingPeriod: { zh: '报送周期', en: 'Reporting period' },
  ProgressReport: { zh: '进展报告', en: 'Progress report' },
  SupervisionOrder: { zh: '督办单', en: 'Supervision order' },
  AccountabilityDecision: { zh: '奖惩问责决定', en: 'Decision' },
  Escalation: { zh: '逐级升级', en: 'Escalation' },
};
