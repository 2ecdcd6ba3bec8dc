import type { Label } from './label.ts';

/** Headings of what is exported of public concerns, in their order. */
export const publicConcernColumns = {
  title: { zh: '标题', en: 'Title' },
  subject: { zh: '类别', en: 'Subject' },
  severity: { zh: '程度', en: 'Severity' },
  status: { zh: '状态', en: 'Status' },
  source: { zh: '来源', en: 'Source' },
  channel: { zh: '渠道', en: 'Channel' },
  raisedOn: { zh: '反映日期', en: 'Raised on' },
  place: { zh: '发生地', en: 'Place' },
  placeNote: { zh: '具体地点', en: 'Where' },
  intake: { zh: '受理单位', en: 'Recorded by' },
  handler: { zh: '承办单位', en: 'Organization' },
  dueOn: { zh: '答复期限', en: 'Due on' },
  overdue: { zh: '是否逾期', en: 'Overdue' },
  answeredAt: { zh: '答复时间', en: 'Answered at' },
  answer: { zh: '答复', en: 'Answer' },
  satisfaction: { zh: '回访结果', en: 'Satisfaction' },
  repeats: { zh: '重复件', en: 'Repeats' },
  tasks: { zh: '转任务', en: 'Tasks' },
  workItems: { zh: '对应要点', en: 'Work items' },
  text: { zh: '内容', en: 'Text' },
} as const satisfies Record<string, Label>;

export const concernAnalysisColumns = {
  subject: { zh: '类别', en: 'Subject' },
  place: { zh: '发生地', en: 'Place' },
  period: { zh: '时段（起）', en: 'Period from' },
  raised: { zh: '反映件数', en: 'Raised' },
  previous: { zh: '上一时段', en: 'Period before' },
  lastYear: { zh: '去年同期', en: 'Year before' },
  repeats: { zh: '其中重复', en: 'Repeats' },
  settled: { zh: '已答复', en: 'Settled' },
  overdue: { zh: '逾期', en: 'Overdue' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  unsatisfied: { zh: '不满意', en: 'Not satisfied' },
  followed: { zh: '转任务', en: 'Tasks' },
} as const satisfies Record<string, Label>;
