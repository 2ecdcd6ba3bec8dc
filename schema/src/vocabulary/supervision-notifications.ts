import { accountabilityKindLabels } from './accountability.ts';
import { bulletinKindLabels } from './bulletin.ts';
import { deadlineMatterLabels } from './deadline.ts';
import type { Label, Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** What `matter` stands for, which is stored as a code. */
export const matterLabels: Readonly<Record<string, Label>> = {
  ...accountabilityKindLabels,
  ...deadlineMatterLabels,
  SUPERVISION_PLAN: { zh: '督查方案', en: 'Supervision plan' },
  EVALUATION_SCHEME: { zh: '考核办法', en: 'Evaluation scheme' },
  SCORING_SCHEME: { zh: '计分办法', en: 'Scoring scheme' },
  ...bulletinKindLabels,
};

/**
 * Orders, decisions, results and bulletins: told to whom they concern, and in an office where one drafts and another approves;
 * and days that come near or have passed.
 */
export const supervisionSentences = {
  ORDER_ISSUED: {
    zh: '%{by}向你单位发出督办单 %{number}，请于%{dueOn}前回复',
    en: '%{by} issued order %{number} to your organization: reply by %{dueOn}',
  },
  ORDER_REPLIED: {
    zh: '%{by}回复了督办单 %{number}',
    en: '%{by} replied to order %{number}',
  },
  ORDER_RETURNED: {
    zh: '%{by}退回了你单位对督办单 %{number} 的回复：%{comment}',
    en: '%{by} returned your organization’s reply to order %{number}: %{comment}',
  },
  ORDER_CONCLUDED: {
    zh: '%{by}办结了督办单 %{number}：%{conclusion}',
    en: '%{by} closed order %{number}: %{conclusion}',
  },
  MEASURE_SERVED: {
    zh: '%{by}向你单位送达处理决定：%{title}',
    en: '%{by} served a decision on your organization: %{title}',
  },
  REVIEW_REQUESTED: {
    zh: '%{by}对处理决定申请复核：%{title}',
    en: '%{by} asks for the review of a decision: %{title}',
  },
  REVIEW_DECIDED: {
    zh: '复核申请已有决定：%{title}',
    en: 'The review was decided: %{title}',
  },
  BULLETIN_PUBLISHED: {
    zh: '%{by}发布了通报：%{title}',
    en: '%{by} published a bulletin: %{title}',
  },
  EVALUATION_PUBLISHED: {
    zh: '%{by}公布了%{year}年考核结果',
    en: '%{by} published the evaluation of %{year}',
  },
  EVALUATION_OBJECTED: {
    zh: '%{by}对%{year}年考核结果提出异议，请于%{dueOn}前答复',
    en: '%{by} objects to its evaluation of %{year}: answer by %{dueOn}',
  },
  EVALUATION_ANSWERED: {
    zh: '%{by}答复了对%{year}年考核结果的异议',
    en: '%{by} answered the objection to the evaluation of %{year}',
  },
  APPROVAL_ASKED: {
    zh: '%{by}提请审批%{matter}：%{title}',
    en: '%{by} asks for your approval: %{matter}, %{title}',
  },
  APPROVAL_GIVEN: {
    zh: '%{by}批准了%{matter}：%{title}',
    en: '%{by} approved: %{matter}, %{title}',
  },
  APPROVAL_REFUSED: {
    zh: '%{by}未批准%{matter}（%{title}）：%{comment}',
    en: '%{by} did not approve: %{matter}, %{title}. %{comment}',
  },
  DEADLINE_NEAR: {
    zh: '%{matter}%{dueOn}到期，还剩 %{days} 天：%{title}',
    en: '%{matter} due on %{dueOn}, %{days} {day|days} left: %{title}',
  },
  DEADLINE_PASSED: {
    zh: '%{matter}已逾期 %{days} 天（%{dueOn}到期）：%{title}',
    en: '%{matter} %{days} {day|days} late, due on %{dueOn}: %{title}',
  },
} as const satisfies Readonly<Record<string, Label>>;

type SupervisionKind = keyof typeof supervisionSentences;

export const supervisionKindLabels: Labels<SupervisionKind> = {
  ORDER_ISSUED: { zh: '督办单下发', en: 'Order issued' },
  ORDER_REPLIED: { zh: '督办单回复', en: 'Order replied' },
  ORDER_RETURNED: { zh: '督办回复被退回', en: 'Reply returned' },
  ORDER_CONCLUDED: { zh: '督办单办结', en: 'Order closed' },
  MEASURE_SERVED: { zh: '处理决定送达', en: 'Decision served' },
  REVIEW_REQUESTED: { zh: '申请复核', en: 'Review requested' },
  REVIEW_DECIDED: { zh: '复核决定', en: 'Review decided' },
  BULLETIN_PUBLISHED: { zh: '通报发布', en: 'Bulletin published' },
  EVALUATION_PUBLISHED: { zh: '考核结果公布', en: 'Evaluation published' },
  EVALUATION_OBJECTED: { zh: '考核异议待答复', en: 'Objection to answer' },
  EVALUATION_ANSWERED: { zh: '考核异议答复', en: 'Objection answered' },
  APPROVAL_ASKED: { zh: '提请审批', en: 'Approval asked for' },
  APPROVAL_GIVEN: { zh: '审批通过', en: 'Approved' },
  APPROVAL_REFUSED: { zh: '审批未通过', en: 'Not approved' },
  DEADLINE_NEAR: { zh: '办理期限临近', en: 'Day coming near' },
  DEADLINE_PASSED: { zh: '办理逾期', en: 'Day passed' },
};

const answering: readonly RoleName[] = ['SUPERVISOR', 'LEADER', 'REPORTER'];
const judging: readonly RoleName[] = ['SUPERVISOR', 'LEADER'];

/** Leaders approve what supervisors drew up; of days the sender says who is concerned. */
export const supervisionAudience: Readonly<Record<SupervisionKind, readonly RoleName[]>> = {
  ORDER_ISSUED: answering,
  ORDER_REPLIED: ['SUPERVISOR'],
  ORDER_RETURNED: answering,
  ORDER_CONCLUDED: answering,
  MEASURE_SERVED: judging,
  REVIEW_REQUESTED: judging,
  REVIEW_DECIDED: judging,
  BULLETIN_PUBLISHED: answering,
  EVALUATION_PUBLISHED: answering,
  EVALUATION_OBJECTED: judging,
  EVALUATION_ANSWERED: answering,
  APPROVAL_ASKED: ['LEADER'],
  APPROVAL_GIVEN: ['SUPERVISOR'],
  APPROVAL_REFUSED: ['SUPERVISOR'],
  DEADLINE_NEAR: judging,
  DEADLINE_PASSED: judging,
};

/** On the day itself no days are left. */
export const deadlineToday: Readonly<Partial<Record<string, Label>>> = {
  DEADLINE_NEAR: {
    zh: '%{matter}今天到期（%{dueOn}）：%{title}',
    en: '%{matter} due today (%{dueOn}): %{title}',
  },
};
