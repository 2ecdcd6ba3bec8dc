import type { SubmissionKind } from '@duban/schema/vocabulary/publicity';
import type { SecrecyState, SubmissionStatus } from '@duban/schema/vocabulary/submission';
import type { Tone } from '../../ui/tones.ts';

export const submissionTones: Record<SubmissionStatus, Tone> = {
  SUBMITTED: 'warning',
  FORWARDED: 'info',
  ACCEPTED: 'success',
  RETURNED: 'danger',
  WITHDRAWN: 'neutral',
};
export const secrecyTones: Record<SecrecyState, Tone> = {
  PENDING: 'warning',
  PASSED: 'success',
  REFUSED: 'danger',
};
export const kindTones: Record<SubmissionKind, Tone> = { ROUTINE: 'neutral', URGENT: 'danger' };
