import type { CoverageStatus } from '@duban/schema/vocabulary/coverage-request';
import type { Tone } from '../../ui/tones.ts';

export const coverageTones: Record<CoverageStatus, Tone> = {
  AWAITING_HEAD: 'warning',
  AWAITING_LEADER: 'warning',
  AWAITING_OFFICE: 'warning',
  APPROVED: 'info',
  HANDLED: 'success',
  RETURNED: 'danger',
  WITHDRAWN: 'neutral',
};
