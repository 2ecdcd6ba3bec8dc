import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import { lazy } from 'react';
import { type Feature, may } from '../feature.ts';
import { ProgressReports } from './progress-report.graphql.ts';
import { progressReportMessages } from './progress-report.messages.ts';

export const progressReport: Feature = {
  name: 'progress-report',
  messages: progressReportMessages,
  group: 'work',
  icon: ReviewIcon,
  visibleTo: may('REVIEW_PROGRESS'),
  waiting: ({ reportsToReview, completionsToConfirm }) => reportsToReview + completionsToConfirm,
  documents: { list: ProgressReports },
  list: lazy(() => import('./ReviewQueue.tsx')),
};
