import type { DeliveryChannel, DeliveryStatus } from '@duban/schema/vocabulary/notification-delivery';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DeliveryChannelEnum, DeliveryStatusEnum } from './notification-delivery.entity.ts';

@InputType()
export class NotificationDeliveryFilter {
  @Field(() => DeliveryStatusEnum, { nullable: true })
  status?: DeliveryStatus | null;

  @Field(() => DeliveryChannelEnum, { nullable: true })
  channel?: DeliveryChannel | null;
}

@InputType()
export class RetryDeliveryInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
