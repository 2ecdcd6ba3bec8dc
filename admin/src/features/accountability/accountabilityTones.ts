import type { AccountabilityKind, AccountabilityStatus } from '@duban/schema/vocabulary/accountability';
import type { Tone } from '../../ui/tones.ts';

export const decisionTones: Record<AccountabilityStatus, Tone> = {
  PROPOSED: 'warning',
  REJECTED: 'neutral',
  APPROVED: 'info',
  SERVED: 'success',
  UNDER_REVIEW: 'warning',
  UPHELD: 'success',
  CHANGED: 'info',
  REVOKED: 'neutral',
};
export const kindTones: Record<AccountabilityKind, Tone> = {
  PRAISE: 'success',
  CRITICISM: 'warning',
  INTERVIEW: 'info',
  ACCOUNTABILITY: 'danger',
};
