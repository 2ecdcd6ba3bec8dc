import type { PressMode, PressStatus } from '@duban/schema/vocabulary/press-release';
import type { Tone } from '../../ui/tones.ts';

export const pressTones: Record<PressStatus, Tone> = {
  DRAFT: 'neutral',
  IN_APPROVAL: 'warning',
  RETURNED: 'danger',
  APPROVED: 'info',
  RELEASED: 'success',
  WITHDRAWN: 'neutral',
  UNAPPROVED: 'danger',
};

export const modeTones: Record<PressMode, Tone> = { ROUTINE: 'neutral', SPECIAL: 'danger', AD_HOC: 'info' };
