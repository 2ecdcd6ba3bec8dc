import type { Label, Labels } from './label.ts';

/** Where a rolled-up value comes from: the parts below, or the assignment's own report. */
export const figureBases = ['PARTS', 'OWN'] as const;
export type FigureBasis = (typeof figureBases)[number];
export const figureBasisLabels: Labels<FigureBasis> = {
  PARTS: { zh: '下级汇总', en: 'From the parts' },
  OWN: { zh: '本级填报', en: 'Reported itself' },
};

/** Units of what is no amount: a rate is not added up, it holds for each part. */
export const rateUnits: readonly string[] = ['%', '％', '‰', '个百分点', '百分点'];

/** How a whole follows from its parts and its own reports: the rule that the server follows, as the console shows it. */
export const rollUpRules: readonly { key: string; fact: Label; rule: Label }[] = [
  {
    key: 'counted',
    fact: { zh: '计入的下级', en: 'Which parts count' },
    rule: {
      zh: '牵头的下级；没有牵头的，计全部配合单位。已撤销的不计。',
      en: 'Those that lead; where none leads, all. What was cancelled does not count.',
    },
  },
  {
    key: 'percent',
    fact: { zh: '进度', en: 'Percent' },
    rule: {
      zh: '本级最近一次未被退回的报告为准；本级未报送的，取下级已通过报告的平均值（取整）；办结为 100%。',
      en: 'What its own newest report that was not returned says; without one the mean of what was accepted of the parts, rounded down; 100 when completed.',
    },
  },
  {
    key: 'status',
    fact: { zh: '状态', en: 'Status' },
    rule: {
      zh: '下级全部办结（或撤销）后才能申请办结；中止、恢复、撤销连同下级。',
      en: 'Completion is claimed once all parts are over; suspension, resumption and cancellation take the parts along.',
    },
  },
  {
    key: 'light',
    fact: { zh: '灯号', en: 'Light' },
    rule: {
      zh: '按本级期限和进度亮灯；计入的下级亮红灯之日起，本级至少亮黄灯。下级进度以审核通过的为准。',
      en: 'By its own dates and percent; at least yellow from the day on which a part that counts turns red, by what was accepted of it.',
    },
  },
  {
    key: 'value',
    fact: { zh: '指标完成值', en: 'Measured value' },
    rule: {
      zh: '只计审核通过的最新版。下级全部有数的取下级之和；未报齐的以本级填报为准，本级也没有的取已报部分之和。比率取最差值。',
      en: 'The newest accepted version only. The sum of the parts once all have a value; until then its own report, or else the sum so far. Of rates the worst.',
    },
  },
  {
    key: 'once',
    fact: { zh: '不重复计数', en: 'Counted once' },
    rule: {
      zh: '每个县局只计一次：或在所属市局的数内，或单独计入，不同时计。',
      en: 'A county counts once: within its city’s own figure or by itself, never both.',
    },
  },
];
