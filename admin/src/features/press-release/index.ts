import PresentIcon from '@mui/icons-material/CoPresentOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { PressReleaseQuery, PressReleases } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';

export const pressRelease: Feature = {
  name: 'press-release',
  messages: pressReleaseMessages,
  group: 'publicity',
  icon: PresentIcon,
  visibleTo: doesBusiness,
  waiting: ({ pressReleasesWaiting }) => pressReleasesWaiting,
  documents: { list: PressReleases, one: PressReleaseQuery },
  list: lazy(() => import('./PressReleaseList.tsx')),
  show: lazy(() => import('./PressReleaseShow.tsx')),
  create: lazy(() => import('./PressReleaseWrite.tsx')),
  routes: [{ path: ':id/edit', page: lazy(() => import('./PressReleaseEdit.tsx')) }],
};
