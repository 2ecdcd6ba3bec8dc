import type {
  AddresseeStatus,
  SupervisionOrderStatus,
  Urgency,
} from '@duban/schema/vocabulary/supervision-order';
import type { Tone } from '../../ui/tones.ts';

export const orderTones: Record<SupervisionOrderStatus, Tone> = {
  ISSUED: 'warning',
  REPLIED: 'info',
  CLOSED: 'success',
};
export const addresseeTones: Record<AddresseeStatus, Tone> = {
  PENDING: 'warning',
  REPLIED: 'info',
  RETURNED: 'danger',
  ACCEPTED: 'success',
  VERIFIED: 'success',
};
export const urgencyTones: Record<Urgency, Tone> = {
  NORMAL: 'neutral',
  URGENT: 'warning',
  CRITICAL: 'danger',
};
