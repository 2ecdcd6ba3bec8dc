import NewspaperIcon from '@mui/icons-material/NewspaperOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { SubmissionQuery, Submissions } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

export const submission: Feature = {
  name: 'submission',
  messages: submissionMessages,
  group: 'publicity',
  icon: NewspaperIcon,
  visibleTo: doesBusiness,
  waiting: ({ submissionsToReview, submissionsToAmend }) => submissionsToReview + submissionsToAmend,
  documents: { list: Submissions, one: SubmissionQuery, exported: 'submissions' },
  list: lazy(() => import('./SubmissionList.tsx')),
  show: lazy(() => import('./SubmissionShow.tsx')),
  create: lazy(() => import('./SubmissionWrite.tsx')),
  routes: [
    { path: 'drafts', page: lazy(() => import('./SubmissionDrafts.tsx')) },
    { path: ':id/review', page: lazy(() => import('./SubmissionReview.tsx')) },
    { path: ':id/resubmit', page: lazy(() => import('./SubmissionResubmit.tsx')) },
  ],
};
