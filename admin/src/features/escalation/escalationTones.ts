import type { EscalationLevel, EscalationStatus } from '@duban/schema/vocabulary/escalation';
import type { Tone } from '../../ui/tones.ts';

export const escalationLevelTones: Record<EscalationLevel, Tone> = {
  REMINDER: 'info',
  ORDER: 'warning',
  CRITICISM: 'danger',
  INTERVIEW: 'danger',
  ACCOUNTABILITY: 'danger',
};

export const escalationStatusTones: Record<EscalationStatus, Tone> = {
  TOLD: 'neutral',
  PROPOSED: 'warning',
  CARRIED_OUT: 'success',
  WAIVED: 'neutral',
  LAPSED: 'neutral',
};
