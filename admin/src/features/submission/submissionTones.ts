import type { SubmissionKind, SubmissionStatus } from '@duban/schema/vocabulary/publicity';
import type { Tone } from '../../ui/tones.ts';

export const submissionTones: Record<SubmissionStatus, Tone> = {
  SUBMITTED: 'warning',
  ACCEPTED: 'success',
  RETURNED: 'danger',
};
export const kindTones: Record<SubmissionKind, Tone> = { ROUTINE: 'neutral', URGENT: 'danger' };
