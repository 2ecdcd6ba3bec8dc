import type { RoleName } from '@duban/schema/vocabulary/user';

export const business: RoleName[] = ['SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON', 'EDITOR'];
/** Of the operations, those about pieces and invitations to write. */
export const pieceDoors: Readonly<Record<string, readonly RoleName[]>> = {
  'Query.submission': business,
  'Query.submissions': business,
  'Query.submissionDraft': business,
  'Query.submissionDrafts': business,
  'Query.similarSubmissions': business,
  'Query.invitation': business,
  'Query.invitations': business,
  'Mutation.submitSubmission': ['LIAISON'],
  'Mutation.reviewSubmission': ['EDITOR', 'LEADER'],
  'Mutation.reviewSecrecy': ['EDITOR', 'LEADER'],
  'Mutation.resubmitSubmission': ['LIAISON'],
  'Mutation.withdrawSubmission': ['LIAISON'],
  'Mutation.followUpSubmission': ['LIAISON'],
  'Mutation.saveSubmissionDraft': ['LIAISON'],
  'Mutation.draftSubmissionFromReport': ['LIAISON'],
  'Mutation.discardSubmissionDraft': ['LIAISON'],
  'Mutation.inviteSubmissions': ['EDITOR'],
  'Mutation.failInvitation': ['EDITOR'],
  'Mutation.cancelInvitation': ['EDITOR'],
  'Mutation.recordAdoption': ['EDITOR'],
};
