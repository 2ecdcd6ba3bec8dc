import OutboxIcon from '@mui/icons-material/OutboxOutlined';
import { lazy } from 'react';
import { type Feature, may } from '../feature.ts';
import { NotificationDeliveries } from './notification-delivery.graphql.ts';
import { notificationDeliveryMessages } from './notification-delivery.messages.ts';

/** In the menu of who keeps the system; everyone else comes from their own settings. */
export const notificationDelivery: Feature = {
  name: 'notification-delivery',
  messages: notificationDeliveryMessages,
  group: 'administration',
  icon: OutboxIcon,
  visibleTo: may('MANAGE_WEBHOOKS'),
  documents: { list: NotificationDeliveries },
  list: lazy(() => import('./NotificationDeliveryList.tsx')),
};
