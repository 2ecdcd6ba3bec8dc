import type { ChangeKind, ChangeRequestStatus } from '@duban/schema/vocabulary/change-request';
import type { Tone } from '../../ui/tones.ts';

export const changeStatusTones: Record<ChangeRequestStatus, Tone> = {
  REQUESTED: 'warning',
  APPROVED: 'success',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
  LAPSED: 'neutral',
};

export const changeKindTones: Record<ChangeKind, Tone> = {
  EXTENSION: 'info',
  SUSPENSION: 'warning',
  RESUMPTION: 'success',
  CANCELLATION: 'danger',
  REASSIGNMENT: 'info',
};
