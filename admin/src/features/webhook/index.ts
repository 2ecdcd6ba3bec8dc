import WebhookIcon from '@mui/icons-material/Webhook';
import { lazy } from 'react';
import { type Feature, may } from '../feature.ts';
import { Webhooks } from './webhook.graphql.ts';
import { webhookMessages } from './webhook.messages.ts';

export const webhook: Feature = {
  name: 'webhook',
  messages: webhookMessages,
  group: 'administration',
  icon: WebhookIcon,
  visibleTo: may('MANAGE_WEBHOOKS'),
  documents: { list: Webhooks },
  list: lazy(() => import('./WebhookList.tsx')),
};
