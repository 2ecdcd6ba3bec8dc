import CommunityIcon from '@mui/icons-material/Diversity3Outlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { PublicityActivities, PublicityActivityQuery } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

export const publicityActivity: Feature = {
  name: 'publicity-activity',
  messages: publicityActivityMessages,
  group: 'publicity',
  icon: CommunityIcon,
  visibleTo: doesBusiness,
  waiting: ({ activitiesWaiting }) => activitiesWaiting,
  documents: { list: PublicityActivities, one: PublicityActivityQuery },
  list: lazy(() => import('./PublicityActivityList.tsx')),
  show: lazy(() => import('./PublicityActivityShow.tsx')),
  create: lazy(() => import('./PublicityActivityCreate.tsx')),
  routes: [{ path: ':id/edit', page: lazy(() => import('./PublicityActivityEdit.tsx')) }],
};
