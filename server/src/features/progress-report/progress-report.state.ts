import {
  type ProgressReportAction,
  type ProgressReportStatus,
  progressReportTransitions,
} from '@duban/schema/vocabulary/progress-report';
import { stateMachine } from '../../kernel/state-machine.ts';

/**
 * A returned report stays as it was; the organization submits another. A correction leaves the accepted one as it was too:
 * it is a version of its own, submitted and decided like a report, and takes its place once accepted.
 */
export const progressReportStates = stateMachine<ProgressReportStatus, ProgressReportAction>(
  progressReportTransitions,
);
