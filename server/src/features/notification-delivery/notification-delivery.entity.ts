import type { NotificationKind, NotificationSubject } from '@duban/schema/vocabulary/notification';
import {
  type DeliveryChannel,
  type DeliveryStatus,
  deliveryActions,
  deliveryChannels,
  deliveryStatuses,
} from '@duban/schema/vocabulary/notification-delivery';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Notification, NotificationKindEnum } from '../notification/notification.entity.ts';
import { Webhook } from '../webhook/webhook.entity.ts';

export const DeliveryChannelEnum = enumOf(deliveryChannels);
export const DeliveryStatusEnum = enumOf(deliveryStatuses);
export const DeliveryActionEnum = enumOf(deliveryActions);
registerEnumType(DeliveryChannelEnum, { name: 'DeliveryChannel' });
registerEnumType(DeliveryStatusEnum, { name: 'DeliveryStatus' });
registerEnumType(DeliveryActionEnum, { name: 'DeliveryAction' });

/** The outbox: written in the transaction of what it tells of, sent after its commit, at least once. */
@ObjectType({ description: '投递: one notification on its way by mail or webhook.', simpleResolvers: true })
@Entity({ tableName: 'notification_delivery' })
@Unique({ properties: ['notificationId', 'channel'] })
@Unique({ properties: ['webhookId', 'dedupKey'] })
@Index({
  name: 'notification_delivery_due_index',
  expression:
    "create index notification_delivery_due_index on notification_delivery (next_attempt_at) where status in ('PENDING', 'FAILED')",
})
@Index({
  name: 'notification_delivery_unsent_index',
  expression:
    "create index notification_delivery_unsent_index on notification_delivery (province_id, status, created_at) where status <> 'SENT'",
})
@Index({ properties: ['provinceId', 'createdAt', 'id'] })
@Index({ properties: ['recipientId', 'createdAt'] })
export class NotificationDelivery extends StoredRecord {
  @Field(() => DeliveryChannelEnum)
  @Enum({ items: [...deliveryChannels], type: 'string' })
  channel!: DeliveryChannel;

  /** Of a mail; a webhook hears once of what many were told. */
  @ManyToOne(() => Notification, {
    mapToPk: true,
    nullable: true,
    fieldName: 'notification_id',
    deleteRule: 'cascade',
  })
  notificationId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  recipientId: string | null = null;

  @ManyToOne(() => Webhook, { mapToPk: true, nullable: true, fieldName: 'webhook_id', deleteRule: 'cascade' })
  webhookId: string | null = null;

  @Property({ type: 'uuid' })
  organizationId!: string;

  @Property({ type: 'uuid' })
  provinceId!: string;

  @Field(() => NotificationKindEnum)
  @Property({ type: 'text' })
  kind!: NotificationKind;

  @Property({ type: 'text' })
  subjectType!: NotificationSubject;

  @Property({ type: 'uuid' })
  subjectId!: string;

  @Property({ type: 'text' })
  dedupKey!: string;

  @Field(() => DeliveryStatusEnum)
  @Enum({ items: [...deliveryStatuses], type: 'string' })
  status: Opt<DeliveryStatus> = 'PENDING';

  @Field(() => Int, { description: 'Tries so far, since it was last asked for.' })
  @Property({ type: 'integer', default: 0 })
  attempts: Opt<number> = 0;

  /** While it is being sent: when another server may take it for lost. */
  @Property({ type: MomentType })
  nextAttemptAt!: string;

  @Field(() => String, { nullable: true, description: 'Why the last try failed.' })
  @Property({ type: 'text', nullable: true })
  lastError: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  createdAt!: string;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  sentAt: string | null = null;
}
