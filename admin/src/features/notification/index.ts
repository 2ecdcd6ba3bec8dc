import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { Notifications } from './notification.graphql.ts';
import { notificationMessages } from './notification.messages.ts';

/** The bell in the bar leads here, for everyone. */
export const notification: Feature = {
  name: 'notification',
  messages: notificationMessages,
  documents: { list: Notifications },
  list: lazy(() => import('./NotificationList.tsx')),
  routes: [{ path: 'settings', page: lazy(() => import('./NotificationSettings.tsx')) }],
};
