import type { ProgressReportStatus } from '@duban/schema/vocabulary/progress-report';
import type { Tone } from '../../ui/tones.ts';

export const reportTones: Record<ProgressReportStatus, Tone> = {
  SUBMITTED: 'warning',
  ACCEPTED: 'success',
  RETURNED: 'danger',
};
