import TrendingDownIcon from '@mui/icons-material/TrendingDown';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { RelegationQuery, Relegations } from './relegation.graphql.ts';
import { relegationMessages } from './relegation.messages.ts';

export const relegation: Feature = {
  name: 'relegation',
  messages: relegationMessages,
  group: 'publicity',
  icon: TrendingDownIcon,
  visibleTo: doesBusiness,
  waiting: ({ relegationsToDecide }) => relegationsToDecide,
  documents: { list: Relegations, one: RelegationQuery },
  list: lazy(() => import('./RelegationList.tsx')),
  show: lazy(() => import('./RelegationShow.tsx')),
  routes: [{ path: 'rules', page: lazy(() => import('./RelegationRulesPage.tsx')) }],
};
