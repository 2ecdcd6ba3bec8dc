import type { Labels } from './label.ts';

/** What somebody owes in supervision beside assignments and reports, by a day that a rule or a superior set. */
export const deadlineMatters = ['ORDER_REPLY', 'REVIEW', 'RECTIFICATION', 'OBJECTION'] as const;
export type DeadlineMatter = (typeof deadlineMatters)[number];
export const deadlineMatterLabels: Labels<DeadlineMatter> = {
  ORDER_REPLY: { zh: '督办单回复', en: 'Reply to an order' },
  REVIEW: { zh: '复核决定', en: 'Decision on a review' },
  RECTIFICATION: { zh: '约谈整改', en: 'Promise of an interview' },
  OBJECTION: { zh: '考核异议答复', en: 'Answer to an objection' },
};

/** Who is told of what: those who owe it until its day; after it also those who wait for it. */
export interface DeadlineRule {
  /** Days before its day; 0: on it. */
  before: readonly number[];
  /** Working days after it. */
  after: readonly number[];
  /** The rule that sets the day. */
  source: { zh: string; en: string };
  /** Whoever hears of it before and after. */
  told: { zh: string; en: string };
}

export const deadlineRules: Readonly<Record<DeadlineMatter, DeadlineRule>> = {
  ORDER_REPLY: {
    before: [3, 1, 0],
    after: [1, 5, 10],
    source: { zh: '督办单或退回时定的期限', en: 'Set by the order, or by its last return' },
    told: { zh: '主送单位；逾期后并告发文单位', en: 'The addressee; once late, the issuer too' },
  },
  REVIEW: {
    before: [5, 1, 0],
    after: [1, 5, 10],
    source: { zh: '申请后三十日内', en: 'Within 30 days of the request' },
    told: {
      zh: '决定单位未参与此事的人员；逾期后并告省局未参与此事的人员',
      en: 'Whoever of the issuer took no part; once late, whoever of the province took none',
    },
  },
  RECTIFICATION: {
    before: [3, 0],
    after: [1, 5],
    source: { zh: '约谈时承诺的期限', en: 'Promised at the interview' },
    told: {
      zh: '有关单位；期满后告约谈单位核查',
      en: 'The organization; afterwards the issuer, to see whether it was kept',
    },
  },
  OBJECTION: {
    before: [5, 1, 0],
    after: [1, 5, 10],
    source: { zh: '提出异议后三十日内', en: 'Within 30 days of the objection' },
    told: {
      zh: '省局领导，公布结果者除外',
      en: 'Leaders of the province, but for whoever published the result',
    },
  },
};

/** Days: what is late for longer is not told any more, where no server ran. */
export const deadlineDaysBack = 60;
