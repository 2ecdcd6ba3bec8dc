import type { ProgressReportAction, ProgressReportStatus } from '@duban/schema/vocabulary/progress-report';
import { stateMachine } from '../../kernel/state-machine.ts';

/** A returned report stays as it was; the organization submits another. */
export const progressReportStates = stateMachine<ProgressReportStatus, ProgressReportAction>([
  { from: 'SUBMITTED', action: 'ACCEPT', to: 'ACCEPTED' },
  { from: 'SUBMITTED', action: 'RETURN', to: 'RETURNED' },
]);
