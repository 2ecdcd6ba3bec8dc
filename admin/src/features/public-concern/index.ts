import ForumIcon from '@mui/icons-material/ForumOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { PublicConcernQuery, PublicConcerns } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

export const publicConcern: Feature = {
  name: 'public-concern',
  messages: publicConcernMessages,
  group: 'publicity',
  icon: ForumIcon,
  visibleTo: doesBusiness,
  waiting: (waiting) => waiting.concernsToHandle,
  documents: { list: PublicConcerns, one: PublicConcernQuery, exported: 'public-concerns' },
  list: lazy(() => import('./PublicConcernList.tsx')),
  show: lazy(() => import('./PublicConcernShow.tsx')),
  create: lazy(() => import('./PublicConcernRecord.tsx')),
  routes: [
    { path: 'analysis', page: lazy(() => import('./ConcernAnalysisPage.tsx')) },
    { path: ':id/change', page: lazy(() => import('./PublicConcernEdit.tsx')) },
  ],
};
