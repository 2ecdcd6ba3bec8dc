import type { LiaisonStanding, LiaisonStatus } from '@duban/schema/vocabulary/liaison';
import type { Tone } from '../../ui/tones.ts';

export const liaisonTones: Record<LiaisonStatus, Tone> = {
  SUBMITTED: 'warning',
  APPROVED: 'success',
  RETURNED: 'danger',
  WITHDRAWN: 'neutral',
  REPLACED: 'neutral',
};
export const standingTones: Record<LiaisonStanding, Tone> = {
  MISSING: 'danger',
  WAITING: 'warning',
  REGISTERED: 'success',
  CHANGING: 'warning',
};
