import { concernAudience, concernKindLabels, concernSentences } from './concern-notifications.ts';
import { dayInWords } from './day-words.ts';
import { escalationLevelLabels } from './escalation.ts';
import { filled } from './filled.ts';
import { honourAudience, honourKindLabels, honourSentences } from './honour-notifications.ts';
import type { Label, Labels, Language } from './label.ts';
import { officeAudience, officeKindLabels, officeSentences } from './office-notifications.ts';
import { pressStatusLabels } from './press-release.ts';
import { relegationPeriodName } from './relegation.ts';
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
import {
  deadlineToday,
  matterLabels,
  supervisionAudience,
  supervisionKindLabels,
  supervisionSentences,
} from './supervision-notifications.ts';
import type { RoleName } from './user.ts';

/** What each kind of notification says; %{name} stands for a parameter that its sender gives. */
export const notificationSentences = {
  ASSIGNED: {
    zh: '%{by}下达了 %{count} 项任务（第 %{items} 项），最早%{dueOn}到期',
    en: '%{by} assigned %{count} {point|points} (no. %{items}), the first due on %{dueOn}',
  },
  REPORT_SUBMITTED: {
    zh: '有 %{count} 份进展报告待审核，最早的%{since}报送',
    en: '%{count} progress {report awaits|reports await} review, the oldest since %{since}',
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
  ...supervisionSentences,
  CHANGE_REQUESTED: {
    zh: '%{by}就第 %{item} 项提出变更申请，请审批',
    en: '%{by} asks for a change of point %{item}: approve or refuse it',
  },
  CHANGE_DECIDED: {
    zh: '%{by}对第 %{item} 项的变更申请作出了决定',
    en: '%{by} decided on the requested change of point %{item}',
  },
  ...reminderSentences,
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
  ...concernSentences,
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
  ...supervisionKindLabels,
  CHANGE_REQUESTED: { zh: '变更申请', en: 'Change requested' },
  CHANGE_DECIDED: { zh: '变更决定', en: 'Change decided' },
  ...reminderKindLabels,
  PLAN_REVISED: { zh: '工作要点修订', en: 'Plan revised' },
  URGENT_SUBMITTED: { zh: '紧急信息报送', en: 'Urgent piece' },
  SUBMISSION_RETURNED: { zh: '稿件退回', en: 'Piece returned' },
  SUBMISSION_ACCEPTED: { zh: '稿件通过', en: 'Piece accepted' },
  SUBMISSION_ADOPTED: { zh: '稿件采用', en: 'Piece adopted' },
  ...officeKindLabels,
  ...honourKindLabels,
  ...submissionKindNames,
  ...concernKindLabels,
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
  ...supervisionAudience,
  CHANGE_REQUESTED: judging,
  CHANGE_DECIDED: answering,
  ...reminderAudience,
  PLAN_REVISED: answering,
  URGENT_SUBMITTED: ['EDITOR'],
  SUBMISSION_RETURNED: ['LIAISON'],
  SUBMISSION_ACCEPTED: ['LIAISON'],
  SUBMISSION_ADOPTED: ['LIAISON'],
  ...officeAudience,
  ...honourAudience,
  ...submissionAudience,
  ...concernAudience,
};

/** What chases somebody cannot be switched off: the superior relies on its having arrived. */
export const mandatoryKinds: readonly NotificationKind[] = [
  'ASSIGNED',
  'ORDER_ISSUED',
  'ORDER_RETURNED',
  ...reminderKinds,
  'MEASURE_SERVED',
  'DEADLINE_NEAR',
  'DEADLINE_PASSED',
  'LIAISON_CALLED',
  'LIAISON_REMINDER',
  'ASSISTANCE_ISSUED',
  'ACTIVITY_INVITED',
  'ACTIVITY_PART_DUE',
  ...submissionMandatory,
  'CONCERN_ASSIGNED',
  'CONCERN_OVERDUE',
];

/** What a notification is about: where its link leads. */
export const notificationSubjects = [
  'WorkPlan',
  'PlanRevision',
  'Assignment',
  'SupervisionOrder',
  'SupervisionPlan',
  'Submission',
  'AccountabilityDecision',
  'Bulletin',
  'Evaluation',
  'EvaluationScheme',
  'ScoringScheme',
  'LiaisonRegistration',
  'LiaisonCall',
  'CoverageRequest',
  'AssistanceNotice',
  'Invitation',
  'AnnualTarget',
  'AwardRound',
  'DemonstrationUnit',
  'Relegation',
  'PublicityActivity',
  'PressRelease',
  'DisciplineRecord',
  'PublicConcern',
  'Organization',
] as const;
export type NotificationSubject = (typeof notificationSubjects)[number];

const pages: Readonly<Record<NotificationSubject, string>> = {
  WorkPlan: 'work-plan',
  PlanRevision: 'plan-revision',
  Assignment: 'assignment',
  SupervisionOrder: 'supervision-order',
  SupervisionPlan: 'supervision-plan',
  Submission: 'submission',
  AccountabilityDecision: 'accountability',
  Bulletin: 'bulletin',
  Evaluation: 'evaluation',
  EvaluationScheme: 'evaluation-scheme',
  ScoringScheme: 'scoring-scheme',
  LiaisonRegistration: 'liaison-registration',
  LiaisonCall: 'liaison-registration',
  CoverageRequest: 'coverage-request',
  AssistanceNotice: 'assistance-notice',
  Invitation: 'invitation',
  AnnualTarget: 'annual-target',
  AwardRound: 'award',
  DemonstrationUnit: 'demonstration-unit',
  Relegation: 'relegation',
  PublicityActivity: 'publicity-activity',
  PressRelease: 'press-release',
  DisciplineRecord: 'discipline-record',
  PublicConcern: 'public-concern',
  Organization: 'organization',
};

/** The console's page for what a notification is about; what concerns many leads to their list. */
export function notificationPath(kind: NotificationKind, subject: NotificationSubject, id: string): string {
  if (kind === 'REPORT_SUBMITTED') return '/progress-report';
  if (kind === 'ASSIGNED' && subject === 'WorkPlan') return '/assignment';
  if ((kind === 'REMINDER' || kind === 'ESCALATED') && subject === 'WorkPlan') return '/escalation';
  if (kind.startsWith('PERIOD_') && subject === 'WorkPlan') return '/reporting-ledger';
  if (subject === 'Organization')
    return `/assignment?filter=${encodeURIComponent(JSON.stringify({ subtreeOf: id }))}`;
  if (subject === 'LiaisonCall') return '/liaison-registration';
  if (subject === 'AnnualTarget') return '/annual-target';
  if (kind === 'RELEGATION_PROPOSED') return '/relegation';
  if (kind === 'RELEGATION_UNSCORED') return '/score';
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

const coded: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  level: escalationLevelLabels,
  matter: matterLabels,
  pressStatus: pressStatusLabels,
};

/** Codes are stored as such, and lists with the signs of the field's own language, since each reader has one. */
function wordOf(name: string, value: string | number | undefined, language: Language) {
  const labels: Readonly<Record<string, Label>> | undefined = coded[name];
  if (labels) return labels[`${value}`]?.[language];
  if (name === 'period' && value) return relegationPeriodName(`${value}`, language);
  if (language === 'en' && listed.includes(name)) return value?.toString().replaceAll('、', ', ');
  return typeof value === 'string' ? dayInWords(value, language) : value;
}

/** A kind's sentence with what it was filled with. A comment may be long: the page that it leads to has all of it. */
export function notificationText(
  kind: NotificationKind,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const sentence =
    (params.days === 0 && (dueToday[kind] ?? deadlineToday[kind])) || notificationSentences[kind];
  return filled(sentence[language], params, (name) => {
    const text = [...String(wordOf(name, params[name], language) ?? '—')];
    return text.length > 120 ? `${text.slice(0, 120).join('')}…` : text.join('');
  });
}
