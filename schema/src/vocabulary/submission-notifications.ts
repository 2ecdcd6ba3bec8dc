import {
  invitationAudience,
  invitationKindNames,
  invitationMandatory,
  invitationSentences,
} from './invitation.ts';
import type { Label, Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** What a piece's writers and reviewers tell each other on its way. */
export const submissionSentences = {
  SUBMISSION_TO_REVIEW: {
    zh: '%{by}报送的稿件待审核：%{title}',
    en: '%{by} sent up a piece to review: %{title}',
  },
  FOLLOW_UP_REPORTED: {
    zh: '%{by}续报《%{title}》：%{news}',
    en: '%{by} followed up %{title}: %{news}',
  },
  MATTER_CLOSED: {
    zh: '%{by}终结了紧急事项《%{title}》：%{news}',
    en: '%{by} closed the urgent matter %{title}: %{news}',
  },
  FOLLOW_UP_DUE: {
    zh: '紧急事项《%{title}》已 %{hours} 小时没有续报，请报告事态进展和处置措施',
    en: 'Nothing new was told of %{title} for %{hours} hours: report what happened and what was done',
  },
  ...invitationSentences,
} as const satisfies Readonly<Record<string, Label>>;

type SubmissionKind = keyof typeof submissionSentences;

export const submissionKindNames: Labels<SubmissionKind> = {
  SUBMISSION_TO_REVIEW: { zh: '稿件待审核', en: 'Piece to review' },
  FOLLOW_UP_REPORTED: { zh: '紧急续报', en: 'Follow-up' },
  MATTER_CLOSED: { zh: '紧急事项终结', en: 'Urgent matter closed' },
  FOLLOW_UP_DUE: { zh: '应续报', en: 'Follow-up due' },
  ...invitationKindNames,
};

/** Whose review it is within an organization is told by the sender. */
export const submissionAudience: Readonly<Record<SubmissionKind, readonly RoleName[]>> = {
  SUBMISSION_TO_REVIEW: ['EDITOR', 'LEADER'],
  FOLLOW_UP_REPORTED: ['EDITOR'],
  MATTER_CLOSED: ['EDITOR'],
  FOLLOW_UP_DUE: ['LIAISON', 'LEADER'],
  ...invitationAudience,
};

export const submissionMandatory: readonly SubmissionKind[] = ['FOLLOW_UP_DUE', ...invitationMandatory];
