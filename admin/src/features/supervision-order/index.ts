import GavelIcon from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { SupervisionOrderQuery, SupervisionOrders } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

export const supervisionOrder: Feature = {
  name: 'supervision-order',
  messages: supervisionOrderMessages,
  group: 'supervision',
  icon: GavelIcon,
  visibleTo: doesBusiness,
  waiting: ({ ordersToReply, ordersToHandle, conclusionsToAcknowledge }) =>
    ordersToReply + ordersToHandle + conclusionsToAcknowledge,
  documents: { list: SupervisionOrders, one: SupervisionOrderQuery, exported: 'supervision-orders' },
  list: lazy(() => import('./SupervisionOrderList.tsx')),
  show: lazy(() => import('./SupervisionOrderShow.tsx')),
  create: lazy(() => import('./SupervisionOrderIssue.tsx')),
};
