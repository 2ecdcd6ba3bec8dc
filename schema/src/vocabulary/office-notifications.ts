import type { Label, Labels } from './label.ts';
import { pressAudience, pressKindLabels, pressSentences } from './press-notifications.ts';
import { activityAudience, activityKindLabels, activitySentences } from './publicity-activity.ts';
import type { RoleName } from './user.ts';

/** What a publicity office and its units tell each other: the register, requests for coverage, assistance notices, press releases. */
export const officeSentences = {
  LIAISON_CALLED: {
    zh: '%{by}通知你单位于%{fileBy}前报送信息宣传联络员登记表',
    en: '%{by} asks your organization to file its liaison officer by %{fileBy}',
  },
  LIAISON_REMINDER: {
    zh: '你单位尚未报送信息宣传联络员登记表，%{by}要求的期限是%{fileBy}',
    en: 'Your organization has not filed its liaison officer yet: %{by} asked for it by %{fileBy}',
  },
  LIAISON_FILED: {
    zh: '%{by}报送了信息宣传联络员登记表（%{name}），请审核',
    en: '%{by} filed its liaison officer (%{name}): approve or return it',
  },
  LIAISON_RETURNED: {
    zh: '%{by}退回了信息宣传联络员登记表（%{name}）：%{comment}',
    en: '%{by} returned the registration of %{name}: %{comment}',
  },
  LIAISON_APPROVED: {
    zh: '%{by}审核通过了信息宣传联络员登记表（%{name}）',
    en: '%{by} approved the registration of %{name}',
  },
  COVERAGE_TO_SIGN: {
    zh: '%{by}申报宣传报道，请签署意见：%{title}',
    en: '%{by} asks for media coverage, to be signed or returned: %{title}',
  },
  COVERAGE_RETURNED: {
    zh: '%{by}退回了宣传报道申报单《%{title}》：%{comment}',
    en: '%{by} returned the coverage request %{title}: %{comment}',
  },
  COVERAGE_APPROVED: {
    zh: '宣传报道申报单《%{title}》已签批完毕，等待办公室办理',
    en: 'The coverage request %{title} is signed by all and goes to the office',
  },
  COVERAGE_HANDLED: {
    zh: '%{by}办理了宣传报道申报单《%{title}》：%{outcome}',
    en: '%{by} handled the coverage request %{title}: %{outcome}',
  },
  ASSISTANCE_ISSUED: {
    zh: '%{by}通知你单位协助%{media}采访报道，%{dueOn}前反馈：%{title}',
    en: '%{by} asks your organization to help %{media}, and to report back by %{dueOn}: %{title}',
  },
  ASSISTANCE_ARRANGED: {
    zh: '%{by}已安排落实协助采访：%{title}',
    en: '%{by} arranged for the journalist: %{title}',
  },
  ASSISTANCE_REPORTED: {
    zh: '%{by}反馈了宣传情况，请确认：%{title}',
    en: '%{by} reported back on the coverage, to be confirmed: %{title}',
  },
  ASSISTANCE_RETURNED: {
    zh: '%{by}退回了宣传情况反馈《%{title}》：%{comment}',
    en: '%{by} returned the report on %{title}: %{comment}',
  },
  ASSISTANCE_CANCELLED: {
    zh: '%{by}撤销了协助宣传报道通知单《%{title}》：%{comment}',
    en: '%{by} cancelled the assistance notice %{title}: %{comment}',
  },
  ...activitySentences,
  ...pressSentences,
} as const satisfies Readonly<Record<string, Label>>;

type OfficeKind = keyof typeof officeSentences;

export const officeKindLabels: Labels<OfficeKind> = {
  LIAISON_CALLED: { zh: '通知填报联络员', en: 'Call to file liaison officers' },
  LIAISON_REMINDER: { zh: '催报联络员', en: 'Liaison officer not filed' },
  LIAISON_FILED: { zh: '联络员登记待审核', en: 'Registration to approve' },
  LIAISON_RETURNED: { zh: '联络员登记被退回', en: 'Registration returned' },
  LIAISON_APPROVED: { zh: '联络员登记通过', en: 'Registration approved' },
  COVERAGE_TO_SIGN: { zh: '宣传申报待签', en: 'Coverage request to sign' },
  COVERAGE_RETURNED: { zh: '宣传申报被退回', en: 'Coverage request returned' },
  COVERAGE_APPROVED: { zh: '宣传申报签批完毕', en: 'Coverage request signed' },
  COVERAGE_HANDLED: { zh: '宣传申报已办理', en: 'Coverage request handled' },
  ASSISTANCE_ISSUED: { zh: '协助宣传通知', en: 'Assistance notice' },
  ASSISTANCE_ARRANGED: { zh: '协助采访已安排', en: 'Assistance arranged' },
  ASSISTANCE_REPORTED: { zh: '宣传情况反馈', en: 'Coverage reported back' },
  ASSISTANCE_RETURNED: { zh: '宣传反馈被退回', en: 'Report on coverage returned' },
  ASSISTANCE_CANCELLED: { zh: '协助通知撤销', en: 'Assistance notice cancelled' },
  ...activityKindLabels,
  ...pressKindLabels,
};

/** Those who file and receive in a unit; the office's editors; whose turn it is to sign is told by the sender. */
export const officeAudience: Readonly<Record<OfficeKind, readonly RoleName[]>> = {
  LIAISON_CALLED: ['LIAISON', 'LEADER'],
  LIAISON_REMINDER: ['LIAISON', 'LEADER'],
  LIAISON_FILED: ['EDITOR'],
  LIAISON_RETURNED: ['LIAISON', 'LEADER'],
  LIAISON_APPROVED: ['LIAISON', 'LEADER'],
  COVERAGE_TO_SIGN: ['LEADER', 'EDITOR'],
  COVERAGE_RETURNED: ['LIAISON', 'REPORTER'],
  COVERAGE_APPROVED: ['LIAISON', 'REPORTER'],
  COVERAGE_HANDLED: ['LIAISON', 'REPORTER'],
  ASSISTANCE_ISSUED: ['LIAISON', 'LEADER'],
  ASSISTANCE_ARRANGED: ['EDITOR'],
  ASSISTANCE_REPORTED: ['EDITOR'],
  ASSISTANCE_RETURNED: ['LIAISON', 'LEADER'],
  ASSISTANCE_CANCELLED: ['LIAISON', 'LEADER'],
  ...activityAudience,
  ...pressAudience,
};
