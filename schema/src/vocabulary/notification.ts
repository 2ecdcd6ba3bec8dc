import { escalationLevelLabels } from './escalation.ts';
import { honourAudience, honourKindLabels, honourSentences } from './honour-notifications.ts';
import type { Label, Labels, Language } from './label.ts';
import { officeAudience, officeKindLabels, officeSentences } from './office-notifications.ts';
import {
  dueToday,
  reminderAudience,
  reminderKindLabels,
  reminderKinds,
  reminderSentences,
} from './reminder-notifications.ts';
import {
  submissionAudience,
  submissionKindNames,
  submissionMandatory,
  submissionSentences,
} from './submission-notifications.ts';
import type { RoleName } from './user.ts';

/** What each kind of notification says; %{name} stands for a parameter that its sender gives. */
export const notificationSentences = {
  ASSIGNED: {
    zh: '%{by}下达了 %{count} 项任务（第 %{items} 项），最早 %{dueOn} 到期',
    en: '%{by} assigned %{count} point(s) (no. %{items}), the first due on %{dueOn}',
  },
  REPORT_SUBMITTED: {
    zh: '有 %{count} 份进展报告待审核，最早的 %{since} 报送',
    en: '%{count} progress report(s) await review, the oldest since %{since}',
  },
  REPORT_RETURNED: {
    zh: '%{by}退回了第 %{item} 项的进展报告：%{comment}',
    en: '%{by} returned the progress report on point %{item}: %{comment}',
  },
  REPORT_ACCEPTED: {
    zh: '%{by}审核通过了第 %{item} 项的进展报告',
    en: '%{by} accepted the progress report on point %{item}',
  },
  COMPLETION_CLAIMED: {
    zh: '%{by}申请办结第 %{item} 项，请确认',
    en: '%{by} claims completion of point %{item}: confirm or return it',
  },
  COMPLETION_RETURNED: {
    zh: '%{by}退回了第 %{item} 项的办结申请：%{comment}',
    en: '%{by} returned the claim of completion of point %{item}: %{comment}',
  },
  COMPLETION_CONFIRMED: {
    zh: '%{by}确认第 %{item} 项办结',
    en: '%{by} confirmed the completion of point %{item}',
  },
  ORDER_ISSUED: {
    zh: '%{by}向你单位发出督办单 %{number}，请于 %{dueOn} 前回复',
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
  CHANGE_REQUESTED: {
    zh: '%{by}就第 %{item} 项提出变更申请，请审批',
    en: '%{by} asks for a change of point %{item}: approve or refuse it',
  },
  CHANGE_DECIDED: {
    zh: '%{by}对第 %{item} 项的变更申请作出了决定',
    en: '%{by} decided on the requested change of point %{item}',
  },
  ...reminderSentences,
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
    zh: '%{by}公布了 %{year} 年考核结果',
    en: '%{by} published the evaluation of %{year}',
  },
  EVALUATION_OBJECTED: {
    zh: '%{by}对 %{year} 年考核结果提出异议，请于 %{dueOn} 前答复',
    en: '%{by} objects to its evaluation of %{year}: answer by %{dueOn}',
  },
  EVALUATION_ANSWERED: {
    zh: '%{by}答复了对 %{year} 年考核结果的异议',
    en: '%{by} answered the objection to the evaluation of %{year}',
  },
  PLAN_REVISED: {
    zh: '工作要点已修订：%{title}',
    en: 'The work plan was revised: %{title}',
  },
  URGENT_SUBMITTED: {
    zh: '%{by}报送紧急信息，请即审核：%{title}',
    en: '%{by} sent up an urgent piece, to be reviewed at once: %{title}',
  },
  SUBMISSION_RETURNED: {
    zh: '稿件被退回：%{title}（%{comment}）',
    en: 'A piece was returned: %{title} (%{comment})',
  },
  SUBMISSION_ACCEPTED: {
    zh: '稿件审核通过：%{title}',
    en: 'A piece was accepted: %{title}',
  },
  SUBMISSION_ADOPTED: {
    zh: '%{channel}采用了稿件：%{title}',
    en: '%{channel} carried a piece: %{title}',
  },
  ...officeSentences,
  ...honourSentences,
  ...submissionSentences,
} as const satisfies Readonly<Record<string, Label>>;

export type NotificationKind = keyof typeof notificationSentences;
export const notificationKinds = Object.keys(notificationSentences) as NotificationKind[];

type NamesIn<Text extends string> = Text extends `${string}%{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
/** What a kind's sentence is filled with: plain words, numbers and days that its recipients may know. */
export type NotificationParams<Kind extends NotificationKind> = Readonly<
  Record<NamesIn<(typeof notificationSentences)[Kind]['zh']>, string | number>
>;

export const notificationKindLabels: Labels<NotificationKind> = {
  ASSIGNED: { zh: '下达任务', en: 'Assigned' },
  REPORT_SUBMITTED: { zh: '进展待审核', en: 'Reports to review' },
  REPORT_RETURNED: { zh: '进展被退回', en: 'Report returned' },
  REPORT_ACCEPTED: { zh: '进展审核通过', en: 'Report accepted' },
  COMPLETION_CLAIMED: { zh: '申请办结', en: 'Completion claimed' },
  COMPLETION_RETURNED: { zh: '办结被退回', en: 'Completion returned' },
  COMPLETION_CONFIRMED: { zh: '确认办结', en: 'Completion confirmed' },
  ORDER_ISSUED: { zh: '督办单下发', en: 'Order issued' },
  ORDER_REPLIED: { zh: '督办单回复', en: 'Order replied' },
  ORDER_RETURNED: { zh: '督办回复被退回', en: 'Reply returned' },
  ORDER_CONCLUDED: { zh: '督办单办结', en: 'Order closed' },
  CHANGE_REQUESTED: { zh: '变更申请', en: 'Change requested' },
  CHANGE_DECIDED: { zh: '变更决定', en: 'Change decided' },
  ...reminderKindLabels,
  MEASURE_SERVED: { zh: '处理决定送达', en: 'Decision served' },
  REVIEW_REQUESTED: { zh: '申请复核', en: 'Review requested' },
  REVIEW_DECIDED: { zh: '复核决定', en: 'Review decided' },
  BULLETIN_PUBLISHED: { zh: '通报发布', en: 'Bulletin published' },
  EVALUATION_PUBLISHED: { zh: '考核结果公布', en: 'Evaluation published' },
  EVALUATION_OBJECTED: { zh: '考核异议待答复', en: 'Objection to answer' },
  EVALUATION_ANSWERED: { zh: '考核异议答复', en: 'Objection answered' },
  PLAN_REVISED: { zh: '工作要点修订', en: 'Plan revised' },
  URGENT_SUBMITTED: { zh: '紧急信息报送', en: 'Urgent piece' },
  SUBMISSION_RETURNED: { zh: '稿件退回', en: 'Piece returned' },
  SUBMISSION_ACCEPTED: { zh: '稿件通过', en: 'Piece accepted' },
  SUBMISSION_ADOPTED: { zh: '稿件采用', en: 'Piece adopted' },
  ...officeKindLabels,
  ...honourKindLabels,
  ...submissionKindNames,
};

const answering: readonly RoleName[] = ['SUPERVISOR', 'LEADER', 'REPORTER'];
const judging: readonly RoleName[] = ['SUPERVISOR', 'LEADER'];

/** Who in an organization hears of what: those who must act on it, and those who answer for it. */
export const notificationAudience: Readonly<Record<NotificationKind, readonly RoleName[]>> = {
  ASSIGNED: answering,
  REPORT_SUBMITTED: judging,
  REPORT_RETURNED: ['REPORTER'],
  REPORT_ACCEPTED: ['REPORTER'],
  COMPLETION_CLAIMED: judging,
  COMPLETION_RETURNED: answering,
  COMPLETION_CONFIRMED: answering,
  ORDER_ISSUED: answering,
  ORDER_REPLIED: ['SUPERVISOR'],
  ORDER_RETURNED: answering,
  ORDER_CONCLUDED: answering,
  CHANGE_REQUESTED: judging,
  CHANGE_DECIDED: answering,
  ...reminderAudience,
  MEASURE_SERVED: judging,
  REVIEW_REQUESTED: judging,
  REVIEW_DECIDED: judging,
  BULLETIN_PUBLISHED: answering,
  EVALUATION_PUBLISHED: answering,
  EVALUATION_OBJECTED: judging,
  EVALUATION_ANSWERED: answering,
  PLAN_REVISED: answering,
  URGENT_SUBMITTED: ['EDITOR'],
  SUBMISSION_RETURNED: ['LIAISON'],
  SUBMISSION_ACCEPTED: ['LIAISON'],
  SUBMISSION_ADOPTED: ['LIAISON'],
  ...officeAudience,
  ...honourAudience,
  ...submissionAudience,
};

/** What chases somebody cannot be switched off: the superior relies on its having arrived. */
export const mandatoryKinds: readonly NotificationKind[] = [
  'ASSIGNED',
  'ORDER_ISSUED',
  'ORDER_RETURNED',
  ...reminderKinds,
  'MEASURE_SERVED',
  'LIAISON_CALLED',
  'LIAISON_REMINDER',
  'ASSISTANCE_ISSUED',
  'ACTIVITY_INVITED',
  'ACTIVITY_PART_DUE',
  ...submissionMandatory,
];

/** What a notification is about: where its link leads. */
export const notificationSubjects = [
  'WorkPlan',
  'PlanRevision',
  'Assignment',
  'SupervisionOrder',
  'Submission',
  'AccountabilityDecision',
  'Bulletin',
  'Evaluation',
  'LiaisonRegistration',
  'LiaisonCall',
  'CoverageRequest',
  'AssistanceNotice',
  'AnnualTarget',
  'PublicityActivity',
] as const;
export type NotificationSubject = (typeof notificationSubjects)[number];

const pages: Readonly<Record<NotificationSubject, string>> = {
  WorkPlan: 'work-plan',
  PlanRevision: 'plan-revision',
  Assignment: 'assignment',
  SupervisionOrder: 'supervision-order',
  Submission: 'submission',
  AccountabilityDecision: 'accountability',
  Bulletin: 'bulletin',
  Evaluation: 'evaluation',
  LiaisonRegistration: 'liaison-registration',
  LiaisonCall: 'liaison-registration',
  CoverageRequest: 'coverage-request',
  AssistanceNotice: 'assistance-notice',
  AnnualTarget: 'annual-target',
  PublicityActivity: 'publicity-activity',
};

/** The console's page for what a notification is about; what concerns many leads to their list. */
export function notificationPath(kind: NotificationKind, subject: NotificationSubject, id: string): string {
  if (kind === 'REPORT_SUBMITTED') return '/progress-report';
  if (kind === 'ASSIGNED' && subject === 'WorkPlan') return '/assignment';
  if ((kind === 'REMINDER' || kind === 'ESCALATED') && subject === 'WorkPlan') return '/escalation';
  if (kind.startsWith('PERIOD_') && subject === 'WorkPlan') return '/reporting-ledger';
  if (subject === 'LiaisonCall') return '/liaison-registration';
  if (subject === 'AnnualTarget') return '/annual-target';
  return `/${pages[subject]}/${id}/show`;
}

/** Mails at once, or what has gathered at eight of the next working day. */
export const mailPaces = ['AT_ONCE', 'DAILY'] as const;
export type MailPace = (typeof mailPaces)[number];
export const mailPaceLabels: Labels<MailPace> = {
  AT_ONCE: { zh: '立即发送', en: 'At once' },
  DAILY: { zh: '每个工作日 8:00 汇总', en: 'Gathered, on working days at 8:00' },
};

export const longestMailAddress = 254;

const listed: readonly string[] = ['item', 'items', 'organization'];

/** Codes are stored as such, and lists with the signs of the field's own language, since each reader has one. */
function wordOf(name: string, value: string | number | undefined, language: Language) {
  if (name === 'level')
    return (escalationLevelLabels as Readonly<Record<string, Label>>)[`${value}`]?.[language];
  return language === 'en' && listed.includes(name) ? value?.toString().replaceAll('、', ', ') : value;
}

/** A kind's sentence with what it was filled with. A comment may be long: the page that it leads to has all of it. */
export function notificationText(
  kind: NotificationKind,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const sentence = (params.days === 0 && dueToday[kind]) || notificationSentences[kind];
  return sentence[language].replace(/%\{(\w+)\}/g, (_whole, name: string) => {
    const text = [...String(wordOf(name, params[name], language) ?? '—')];
    return text.length > 120 ? `${text.slice(0, 120).join('')}…` : text.join('');
  });
}
