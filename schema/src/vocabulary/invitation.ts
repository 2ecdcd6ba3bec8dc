import type { Label, Labels } from './label.ts';
import type { RoleName } from './user.ts';

export const invitationStatuses = ['OPEN', 'ANSWERED', 'FAILED', 'CANCELLED'] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];
export const invitationStatusLabels: Labels<InvitationStatus> = {
  OPEN: { zh: '待供稿', en: 'Open' },
  ANSWERED: { zh: '已供稿', en: 'Answered' },
  FAILED: { zh: '未完成', en: 'Failed' },
  CANCELLED: { zh: '已撤销', en: 'Cancelled' },
};

export const invitationActions = ['ANSWER', 'FAIL', 'CANCEL'] as const;
export type InvitationAction = (typeof invitationActions)[number];
export const invitationActionLabels: Labels<InvitationAction> = {
  ANSWER: { zh: '供稿', en: 'Write the piece' },
  FAIL: { zh: '认定未完成', en: 'Record as failed' },
  CANCEL: { zh: '撤销', en: 'Cancel' },
};

/** 约稿: what came late is an answer too, until the office has recorded the failure, which is scored. */
export const invitationTransitions = [
  { from: 'OPEN', action: 'ANSWER', to: 'ANSWERED' },
  { from: 'OPEN', action: 'FAIL', to: 'FAILED' },
  { from: 'OPEN', action: 'CANCEL', to: 'CANCELLED' },
] as const satisfies { from: InvitationStatus; action: InvitationAction; to: InvitationStatus }[];

/** Days before the due day on which the unit is reminded; after it both are told once that nothing came. */
export const invitationReminderDays = [3, 1, 0] as const;

export const invitationSentences = {
  INVITED: {
    zh: '%{by}向你单位约稿《%{title}》，请于%{dueOn}前报送',
    en: '%{by} invites your organization to write on %{title} by %{dueOn}',
  },
  INVITATION_REMINDER: {
    zh: '约稿《%{title}》%{dueOn}到期，尚未报送',
    en: 'The invited piece on %{title} is due on %{dueOn} and has not come',
  },
  INVITATION_OVERDUE: {
    zh: '%{organization}未按期报送约稿《%{title}》（%{dueOn}到期）',
    en: '%{organization} has not sent the invited piece on %{title}, due on %{dueOn}',
  },
  INVITATION_ANSWERED: {
    zh: '%{by}报送了约稿《%{title}》',
    en: '%{by} sent the invited piece on %{title}',
  },
  INVITATION_FAILED: {
    zh: '%{by}认定约稿《%{title}》未完成：%{reason}',
    en: '%{by} recorded the invited piece on %{title} as failed: %{reason}',
  },
  INVITATION_CANCELLED: {
    zh: '%{by}撤销了约稿《%{title}》：%{reason}',
    en: '%{by} cancelled the invitation on %{title}: %{reason}',
  },
} as const satisfies Readonly<Record<string, Label>>;

type InvitationKind = keyof typeof invitationSentences;

export const invitationKindNames: Labels<InvitationKind> = {
  INVITED: { zh: '约稿', en: 'Invited to write' },
  INVITATION_REMINDER: { zh: '约稿催报', en: 'Invited piece due' },
  INVITATION_OVERDUE: { zh: '约稿逾期', en: 'Invited piece overdue' },
  INVITATION_ANSWERED: { zh: '约稿已供稿', en: 'Invited piece sent' },
  INVITATION_FAILED: { zh: '约稿未完成', en: 'Invited piece failed' },
  INVITATION_CANCELLED: { zh: '约稿撤销', en: 'Invitation cancelled' },
};

export const invitationAudience: Readonly<Record<InvitationKind, readonly RoleName[]>> = {
  INVITED: ['LIAISON', 'LEADER'],
  INVITATION_REMINDER: ['LIAISON', 'LEADER'],
  INVITATION_OVERDUE: ['LIAISON', 'LEADER', 'EDITOR'],
  INVITATION_ANSWERED: ['EDITOR'],
  INVITATION_FAILED: ['LIAISON', 'LEADER'],
  INVITATION_CANCELLED: ['LIAISON', 'LEADER'],
};

export const invitationMandatory: readonly InvitationKind[] = ['INVITED', 'INVITATION_REMINDER'];
