import type { WorkPlanStatus } from '@duban/schema/vocabulary/work-plan';
import type { Tone } from '../../ui/tones.ts';

export const workPlanTones: Record<WorkPlanStatus, Tone> = {
  DRAFT: 'warning',
  ISSUED: 'success',
  WITHDRAWN: 'neutral',
};
