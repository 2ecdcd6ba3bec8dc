import { type ChannelOwnership, channelActions, channelOwnerships } from '@duban/schema/vocabulary/channel';
import {
  type ChannelKind,
  type ChannelLevel,
  channelKinds,
  channelLevels,
} from '@duban/schema/vocabulary/publicity';
import { Check, Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar } from '../../kernel/scalars.ts';

export const ChannelKindEnum = enumOf(channelKinds);
export const ChannelLevelEnum = enumOf(channelLevels);
export const ChannelOwnershipEnum = enumOf(channelOwnerships);
export const ChannelActionEnum = enumOf(channelActions);
registerEnumType(ChannelKindEnum, { name: 'ChannelKind' });
registerEnumType(ChannelLevelEnum, { name: 'ChannelLevel' });
registerEnumType(ChannelOwnershipEnum, { name: 'ChannelOwnership', description: '自有平台、外部媒体' });
registerEnumType(ChannelActionEnum, { name: 'ChannelAction' });

/** A medium that rises to another level is entered anew from that day: what it carried before keeps its level. */
@ObjectType({
  description: '载体/渠道: a platform or medium of the province’s register, from one day to another.',
  simpleResolvers: true,
})
@Entity({ tableName: 'channel' })
@Index({ properties: ['provinceId', 'name', 'startsOn'] })
@Check({ name: 'channel_days_check', expression: 'ends_on is null or ends_on >= starts_on' })
export class Channel extends StoredRecord {
  @Property({ type: 'uuid' })
  provinceId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => ChannelKindEnum)
  @Enum({ items: [...channelKinds], type: 'string' })
  kind!: ChannelKind;

  @Field(() => ChannelLevelEnum)
  @Enum({ items: [...channelLevels], type: 'string' })
  level!: ChannelLevel;

  @Field(() => ChannelOwnershipEnum)
  @Enum({ items: [...channelOwnerships], type: 'string' })
  ownership!: ChannelOwnership;

  @Field(() => DayScalar, { description: 'Its first day in the register.' })
  @Property({ type: DayType })
  startsOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null while it goes on.' })
  @Property({ type: DayType, nullable: true })
  endsOn: string | null = null;
}
