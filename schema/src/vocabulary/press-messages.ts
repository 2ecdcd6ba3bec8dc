import type { Label } from './label.ts';

/** What is refused about press releases, and why. */
export const pressMessages = {
  notPressBureau: { zh: '由本局办公室管理', en: 'Kept by the bureau’s own office' },
  termOverlaps: {
    zh: '%{name}在%{from}至%{to}任此职',
    en: '%{name} holds this post from %{from} to %{to}',
  },
  spokeOn: { zh: '%{day}由其发布新闻', en: 'Spoke for the bureau on %{day}' },
  areaThere: { zh: '同名内容在%{from}至%{to}已列入', en: 'This area is listed from %{from} to %{to}' },
  areasThere: { zh: '已有发布内容，不能再取通用的十三类', en: 'There are areas already' },
  areaNotThen: { zh: '%{day}不在该内容的有效期内', en: 'Not an area on %{day}' },
  planThere: { zh: '该年度的发布计划已经拟定', en: 'There is a plan of that year already' },
  notInMonth: { zh: '不是%{year}年%{month}月的日期', en: 'Not a day of month %{month} of %{year}' },
  entryUsed: { zh: '“%{subject}”已有新闻稿，不能删除', en: 'A release names “%{subject}”: it stays' },
  wrotePlan: { zh: '不能批准本人拟定的计划', en: 'Nobody approves the plan that they wrote' },
  planNotThere: { zh: '发布计划尚未批准', en: 'The release plan is not approved' },
  entryOtherYear: {
    zh: '这是%{year}年计划的事项，与拟发布日期不符',
    en: 'An entry of the plan of %{year}, which the release’s day is not in',
  },
  entryTaken: { zh: '该计划事项已有新闻稿', en: 'This entry has its release already' },
  chainBegins: { zh: '第一个环节须是起草，且只有一个', en: 'Drafting comes first, and once' },
  chainOnlyDrafts: { zh: '起草之后至少有一个审核环节', en: 'At least one step follows the drafting' },
  stepTwice: { zh: '与第 %{other} 行的次序相同', en: 'Stands in the same place as row %{other}' },
  stepNamedTwice: { zh: '与第 %{other} 行同名', en: 'Has the name of row %{other}' },
  notForThisStep: { zh: '此环节不填写', en: 'Not for a step of this kind' },
  noSuperior: { zh: '本局没有上级局', en: 'There is no bureau above' },
  notABureau: { zh: '审批流程按局设置', en: 'A chain belongs to a bureau' },
  notForThisMode: { zh: '此种发布方式不填写', en: 'Not for a release of this mode' },
  tookAStep: {
    zh: '本人起草或已审过其他环节的，不能再审',
    en: 'Nobody passes what they drafted, nor two steps',
  },
  beforeStep: { zh: '不能早于上一环节%{day}', en: 'Not before the step before it, on %{day}' },
  stepsOpen: { zh: '还有 %{count} 个环节未通过，不能发布', en: '%{count} {step is|steps are} not passed' },
  consentMissing: {
    zh: '特殊发布须先登记政府同意',
    en: 'A special release needs the government’s consent first',
  },
  delayUnexplained: {
    zh: '拟发布日期%{day}已过，请写明延期发布的原因',
    en: 'It was planned for %{day}: say why it goes out later',
  },
  notDelayed: { zh: '没有晚于拟发布日期%{day}，不填写', en: 'Not later than planned, %{day}: leave it out' },
  beforeApproval: { zh: '不能早于批准之时', en: 'Not before the approval' },
  notInOffice: { zh: '%{day}不是在任的新闻发言人', en: 'Not in office on %{day}' },
  notAccepted: { zh: '须是审核通过的稿件', en: 'A piece that was accepted' },
  approvedRelease: { zh: '该新闻稿已经全部环节批准', en: 'This release passed every step' },
  notReleasedYet: { zh: '该新闻稿尚未发布', en: 'This release is not out' },
  personsRequired: { zh: '须写明责任人', en: 'Say who answers for it' },
  recordedIt: { zh: '登记人不能自行作出处理', en: 'Not by whoever recorded it' },
} as const satisfies Readonly<Record<string, Label>>;
