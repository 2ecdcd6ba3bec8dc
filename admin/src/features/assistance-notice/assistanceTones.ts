import type { AssistanceStatus } from '@duban/schema/vocabulary/assistance-notice';
import type { Tone } from '../../ui/tones.ts';

export const assistanceTones: Record<AssistanceStatus, Tone> = {
  ISSUED: 'warning',
  ARRANGED: 'info',
  REPORTED: 'warning',
  CLOSED: 'success',
  CANCELLED: 'neutral',
};
