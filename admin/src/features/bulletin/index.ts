import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { BulletinQuery, Bulletins } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

export const bulletin: Feature = {
  name: 'bulletin',
  messages: bulletinMessages,
  group: 'supervision',
  icon: CampaignIcon,
  visibleTo: doesBusiness,
  waiting: ({ bulletinsToHandle, bulletinsToRead }) => bulletinsToHandle + bulletinsToRead,
  documents: { list: Bulletins, one: BulletinQuery },
  list: lazy(() => import('./BulletinList.tsx')),
  show: lazy(() => import('./BulletinShow.tsx')),
  create: lazy(() => import('./BulletinCreate.tsx')),
  routes: [{ path: ':id/edit', page: lazy(() => import('./BulletinEdit.tsx')) }],
};
