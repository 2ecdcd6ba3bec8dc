import type { PlanChangeKind, PlanRevisionStatus } from '@duban/schema/vocabulary/plan-revision';
import type { Tone } from '../../ui/tones.ts';

export const revisionTones: Record<PlanRevisionStatus, Tone> = {
  DRAFT: 'warning',
  ISSUED: 'success',
  WITHDRAWN: 'neutral',
};

export const changeTones: Record<PlanChangeKind, Tone> = {
  CHANGED: 'info',
  ADDED: 'success',
  REMOVED: 'danger',
  MOVED: 'neutral',
  UNCHANGED: 'neutral',
};
