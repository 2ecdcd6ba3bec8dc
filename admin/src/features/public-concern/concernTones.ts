import type {
  ConcernAction,
  ConcernSatisfaction,
  ConcernSeverity,
  ConcernStatus,
} from '@duban/schema/vocabulary/public-concern';
import type { Tone } from '../../ui/tones.ts';

export const concernTones: Record<ConcernStatus, Tone> = {
  RECORDED: 'warning',
  ASSIGNED: 'info',
  ANSWERED: 'warning',
  ACCEPTED: 'warning',
  CLOSED: 'success',
  DISMISSED: 'neutral',
  MERGED: 'neutral',
};

export const severityTones: Record<ConcernSeverity, Tone> = {
  ORDINARY: 'neutral',
  SERIOUS: 'warning',
  MAJOR: 'danger',
};

export const satisfactionTones: Record<ConcernSatisfaction, Tone> = {
  SATISFIED: 'success',
  UNSATISFIED: 'danger',
  UNREACHED: 'neutral',
};

export const stepTones: Record<ConcernAction, Tone> = {
  ASSIGN: 'info',
  ANSWER: 'info',
  ACCEPT: 'success',
  CLOSE: 'success',
  RETURN: 'danger',
  FOLLOW: 'info',
  UPDATE: 'neutral',
  MERGE: 'neutral',
  SEPARATE: 'neutral',
  DISMISS: 'neutral',
};
