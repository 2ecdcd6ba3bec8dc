import type { Label, Labels } from './label.ts';

/** What a list's filters and orders are called where a file says how it was chosen. */
export const filterLabels = {
  ids: { zh: '记录', en: 'Records' },
  year: { zh: '年度', en: 'Year' },
  workPlan: { zh: '工作要点', en: 'Work plan' },
  section: { zh: '部分', en: 'Section' },
  workItem: { zh: '要点', en: 'Work item' },
  parent: { zh: '上级任务', en: 'Part of' },
  organization: { zh: '承办单位', en: 'Organization' },
  addressee: { zh: '主送单位', en: 'Addressee' },
  author: { zh: '报送单位', en: 'Submitted by' },
  subtree: { zh: '所属单位（含下级）', en: 'Organization and those below' },
  status: { zh: '状态', en: 'Status' },
  light: { zh: '灯号', en: 'Light' },
  role: { zh: '职责', en: 'Role' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  mine: { zh: '本单位任务', en: 'Own organization' },
  awaitingConfirmation: { zh: '待我确认办结', en: 'Waits for my confirmation' },
  awaitingReply: { zh: '待本单位回复', en: 'Waits for our reply' },
  awaitingIssuer: { zh: '待审回复', en: 'Replies to judge' },
  awaitingAcknowledgement: { zh: '待签收办结意见', en: 'Conclusion to acknowledge' },
  awaitingReview: { zh: '待我审核', en: 'Waits for my review' },
  assigned: { zh: '已下达', en: 'Assigned' },
  covered: { zh: '有宣传', en: 'Covered' },
  supervisionPlan: { zh: '督查方案', en: 'Supervision plan' },
  assignment: { zh: '涉及任务', en: 'About the assignment' },
  activity: { zh: '宣传活动', en: 'Activity' },
  kind: { zh: '类别', en: 'Kind' },
  late: { zh: '迟报', en: 'Late' },
  secrecy: { zh: '保密审查', en: 'Secrecy review' },
  followUpOverdue: { zh: '逾期未续报', en: 'Follow-up overdue' },
  search: { zh: '搜索', en: 'Search' },
} as const satisfies Record<string, Label>;

export const orderLabels = {
  DUE_ON: { zh: '期限', en: 'Due on' },
  PERCENT: { zh: '进度', en: 'Percent' },
  ITEM_NUMBER: { zh: '要点序号', en: 'Number of the work item' },
  NUMBER: { zh: '序号', en: 'Number' },
  LIGHT: { zh: '灯号', en: 'Light' },
} as const satisfies Labels<string>;
export type OrderField = keyof typeof orderLabels;
