import type { Label, Labels } from './label.ts';

/**
 * 系统统计指标: figures that the system itself has, by which a point of the plan can be measured. COUNT counts rows, SUM adds
 * up what they say, SHARE is the part of them that counts, in percent, MEAN what they say on average.
 */
export const measures = [
  'THEMED_ACTIVITIES',
  'EVENTS_HELD',
  'PEOPLE_REACHED',
  'MEDIA_ADOPTIONS',
  'RELEASES_PASSED',
  'RELEASES_IN_ORDER',
  'RELEASE_DAYS',
  'COVERAGE_HANDLED',
  'INFORMATION_ADOPTIONS',
  'INSTRUCTIONS',
  'URGENT_IN_TIME',
  'FOLLOW_UPS_IN_TIME',
] as const;
export type Measure = (typeof measures)[number];
export type MeasureKind = 'COUNT' | 'SUM' | 'SHARE' | 'MEAN';

export const measureLabels: Labels<Measure> = {
  THEMED_ACTIVITIES: { zh: '主题宣传活动数', en: 'Themed activities' },
  EVENTS_HELD: { zh: '活动场次', en: 'Events held' },
  PEOPLE_REACHED: { zh: '活动覆盖人数', en: 'People reached' },
  MEDIA_ADOPTIONS: { zh: '媒体刊播数', en: 'Carried by media' },
  RELEASES_PASSED: { zh: '新闻发布数', en: 'Press releases' },
  RELEASES_IN_ORDER: { zh: '按程序发布率', en: 'Releases that passed the chain' },
  RELEASE_DAYS: { zh: '发布审批平均用时', en: 'Days of approval' },
  COVERAGE_HANDLED: { zh: '宣传报道申报办结数', en: 'Coverage requests handled' },
  INFORMATION_ADOPTIONS: { zh: '政务信息采用数', en: 'Carried by internal bulletins' },
  INSTRUCTIONS: { zh: '领导批示数', en: 'Leaders’ instructions' },
  URGENT_IN_TIME: { zh: '紧急信息按时报送率', en: 'Urgent pieces in time' },
  FOLLOW_UPS_IN_TIME: { zh: '续报按时率', en: 'Follow-ups in time' },
};

interface MeasureRule {
  kind: MeasureKind;
  unit: Label;
  /** What is counted, in one sentence. */
  rule: Label;
}

export const measureRules: Readonly<Record<Measure, MeasureRule>> = {
  THEMED_ACTIVITIES: {
    kind: 'COUNT',
    unit: { zh: '项', en: '' },
    rule: {
      zh: '围绕宣传日历的节点开展、已经开始且没有取消的活动，按开始日期计。',
      en: 'Activities for an occasion of the calendar that have begun and were not cancelled, by their first day.',
    },
  },
  EVENTS_HELD: {
    kind: 'SUM',
    unit: { zh: '场', en: '' },
    rule: {
      zh: '参与单位报送的活动场次之和，按报送日期计。',
      en: 'Events that units reported of activities, by the day of the report.',
    },
  },
  PEOPLE_REACHED: {
    kind: 'SUM',
    unit: { zh: '人', en: '' },
    rule: {
      zh: '参与单位报送的覆盖人数之和，按报送日期计。',
      en: 'People that units reported to have reached, by the day of the report.',
    },
  },
  MEDIA_ADOPTIONS: {
    kind: 'COUNT',
    unit: { zh: '次', en: '' },
    rule: {
      zh: '电视、广播、报纸、网站、期刊采用稿件的次数，按刊播日期计。',
      en: 'Adoptions by television, radio, newspapers, websites and journals, by their day.',
    },
  },
  RELEASES_PASSED: {
    kind: 'COUNT',
    unit: { zh: '次', en: '' },
    rule: {
      zh: '经审批流程全部通过后发布的新闻，按发布日期计。',
      en: 'What was released after every step of its chain had passed it, by the day of release.',
    },
  },
  RELEASES_IN_ORDER: {
    kind: 'SHARE',
    unit: { zh: '%', en: '%' },
    rule: {
      zh: '已发布的新闻中经审批后发布的比例，未批先发的不计入。',
      en: 'Of all that was released what had passed its chain; what went out without approval had not.',
    },
  },
  RELEASE_DAYS: {
    kind: 'MEAN',
    unit: { zh: '天', en: 'days' },
    rule: {
      zh: '已批准的新闻发布从报批到批准的平均天数，按批准日期计。',
      en: 'Of approved releases the days from submission to approval, on average, by the day of approval.',
    },
  },
  COVERAGE_HANDLED: {
    kind: 'COUNT',
    unit: { zh: '件', en: '' },
    rule: {
      zh: '经逐级签批并由办公室办结的宣传报道申报，按办结日期计。',
      en: 'Coverage requests that were signed by all and handled by the office, by the day on which they were.',
    },
  },
  INFORMATION_ADOPTIONS: {
    kind: 'COUNT',
    unit: { zh: '条', en: '' },
    rule: {
      zh: '内部简报采用信息的次数，按采用日期计。',
      en: 'Adoptions by internal bulletins, by their day.',
    },
  },
  INSTRUCTIONS: {
    kind: 'COUNT',
    unit: { zh: '次', en: '' },
    rule: { zh: '领导对稿件的批示，按批示日期计。', en: 'Leaders’ instructions on pieces, by their day.' },
  },
  URGENT_IN_TIME: {
    kind: 'SHARE',
    unit: { zh: '%', en: '%' },
    rule: {
      zh: '紧急信息中事发 2 小时内首次报送的比例，按报送日期计。',
      en: 'Of urgent pieces those sent up within 2 hours of the event, by the day on which they were.',
    },
  },
  FOLLOW_UPS_IN_TIME: {
    kind: 'SHARE',
    unit: { zh: '%', en: '%' },
    rule: {
      zh: '紧急信息的续报中按时报送的比例，按报送日期计。',
      en: 'Of follow-ups on urgent matters those that came in time, by the day on which they were sent up.',
    },
  },
};

/** What a point’s title names, and the figures that say how it fares: points 74, 75, 76 and 81 of a plan like that of 2010. */
const suggestions: readonly { words: RegExp; measures: readonly Measure[] }[] = [
  {
    words: /新闻宣传(?!制度)|主题宣传|宣传活动/,
    measures: ['THEMED_ACTIVITIES', 'EVENTS_HELD', 'MEDIA_ADOPTIONS'],
  },
  {
    words: /新闻发布|新闻发言人|新闻宣传制度/,
    measures: ['RELEASES_PASSED', 'RELEASES_IN_ORDER', 'RELEASE_DAYS'],
  },
  { words: /政务信息/, measures: ['INFORMATION_ADOPTIONS', 'INSTRUCTIONS'] },
  { words: /突发事件.{0,6}信息|紧急信息/, measures: ['URGENT_IN_TIME', 'FOLLOW_UPS_IN_TIME'] },
];

/** Offered where nothing is set; what is measured is decided by people. */
export function suggestedMeasures(title: string): Measure[] {
  return [
    ...new Set(suggestions.flatMap(({ words, measures: offered }) => (words.test(title) ? offered : []))),
  ];
}

/** A share, in percent, and a mean have one decimal; of nothing there is neither. */
export function measuredValue(
  measure: Measure,
  counted: number,
  rows: number,
  amount: number,
): number | null {
  const { kind } = measureRules[measure];
  if (kind === 'COUNT') return counted;
  if (kind === 'SUM') return amount;
  if (rows === 0) return null;
  return kind === 'MEAN' ? Math.round((10 * amount) / rows) / 10 : Math.round((1000 * counted) / rows) / 10;
}

export const measureActions = ['END'] as const;
export type MeasureAction = (typeof measureActions)[number];
