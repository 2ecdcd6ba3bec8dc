import type { ActivityPartStatus, ActivityStatus } from '@duban/schema/vocabulary/publicity-activity';
import type { Tone } from '../../ui/tones.ts';

export const activityTones: Record<ActivityStatus, Tone> = {
  PLANNED: 'info',
  UNDER_WAY: 'success',
  ENDED: 'warning',
  SUMMARISED: 'neutral',
  CANCELLED: 'neutral',
};

export const partTones: Record<ActivityPartStatus, Tone> = {
  INVITED: 'warning',
  JOINED: 'info',
  REPORTED: 'success',
  DECLINED: 'neutral',
};
