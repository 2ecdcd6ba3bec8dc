import BalanceIcon from '@mui/icons-material/BalanceOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import type { Viewer } from '../session/viewer.ts';
import { AccountabilityDecisionQuery, AccountabilityDecisions } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';

const reads = ({ roles }: Viewer) => roles.includes('SUPERVISOR') || roles.includes('LEADER');

export const accountability: Feature = {
  name: 'accountability',
  messages: accountabilityMessages,
  group: 'supervision',
  icon: BalanceIcon,
  visibleTo: reads,
  waiting: ({ decisionsToHandle }) => decisionsToHandle,
  documents: { list: AccountabilityDecisions, one: AccountabilityDecisionQuery },
  list: lazy(() => import('./AccountabilityList.tsx')),
  show: lazy(() => import('./AccountabilityShow.tsx')),
  create: lazy(() => import('./AccountabilityPropose.tsx')),
};
