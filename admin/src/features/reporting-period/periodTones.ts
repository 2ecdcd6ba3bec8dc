import type { ReportingPeriodStatus } from '@duban/schema/vocabulary/reporting-period';
import type { Tone } from '../../ui/tones.ts';

export const periodTones: Readonly<Record<ReportingPeriodStatus, Tone>> = {
  OPEN: 'info',
  REPORTED: 'success',
  LATE: 'warning',
  MISSED: 'danger',
  WAIVED: 'neutral',
};
