import type { EntityClass } from '@mikro-orm/postgresql';
import { MailAddressResolver } from './notification/mail-address.resolver.ts';
import { MailCode } from './notification/mail-code.entity.ts';
import { Notification, NotificationSetting } from './notification/notification.entity.ts';
import { NotificationResolver } from './notification/notification.resolver.ts';
import { NotificationDelivery } from './notification-delivery/notification-delivery.entity.ts';
import { NotificationDeliveryResolver } from './notification-delivery/notification-delivery.resolver.ts';
import { Webhook } from './webhook/webhook.entity.ts';
import { WebhookResolver } from './webhook/webhook.resolver.ts';

/** What users and other systems are told of, and by what way. */
export const notificationEntities: readonly EntityClass<object>[] = [
  Notification,
  NotificationSetting,
  MailCode,
  NotificationDelivery,
  Webhook,
];
export const notificationResolvers = [
  NotificationResolver,
  MailAddressResolver,
  NotificationDeliveryResolver,
  WebhookResolver,
] as const;
