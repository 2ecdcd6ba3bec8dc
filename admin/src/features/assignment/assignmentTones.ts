import type { AssignmentRole, AssignmentStatus } from '@duban/schema/vocabulary/assignment';
import type { Tone } from '../../ui/tones.ts';

export const assignmentTones: Record<AssignmentStatus, Tone> = {
  PENDING: 'neutral',
  IN_PROGRESS: 'info',
  COMPLETION_CLAIMED: 'warning',
  COMPLETED: 'success',
  SUSPENDED: 'neutral',
  CANCELLED: 'neutral',
};

export const assignmentRoleTones: Record<AssignmentRole, Tone> = { LEAD: 'info', SUPPORT: 'neutral' };
