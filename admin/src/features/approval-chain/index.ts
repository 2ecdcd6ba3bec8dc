import RouteIcon from '@mui/icons-material/AltRouteOutlined';
import { lazy } from 'react';
import { type Feature, may } from '../feature.ts';
import { approvalChainMessages } from './approval-chain.messages.ts';

/** Others find it at the press office. */
export const approvalChain: Feature = {
  name: 'approval-chain',
  messages: approvalChainMessages,
  group: 'administration',
  icon: RouteIcon,
  visibleTo: may('SET_APPROVAL_CHAIN'),
  list: lazy(() => import('./ApprovalChainPage.tsx')),
};
