import type { ChannelOwnership } from '@duban/schema/vocabulary/channel';
import type { ChannelKind, ChannelLevel } from '@duban/schema/vocabulary/publicity';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Text } from '../../kernel/validation.ts';
import { ChannelKindEnum, ChannelLevelEnum, ChannelOwnershipEnum } from './channel.entity.ts';

@InputType()
export class ChannelFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ChannelKindEnum, { nullable: true })
  kind?: ChannelKind | null;

  @Field(() => ChannelLevelEnum, { nullable: true })
  level?: ChannelLevel | null;

  @Field(() => ChannelOwnershipEnum, { nullable: true })
  ownership?: ChannelOwnership | null;

  @Field(() => DayScalar, { nullable: true, description: 'Those that stand in the register on that day.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class CreateChannelInput {
  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => ChannelKindEnum)
  kind!: ChannelKind;

  @Field(() => ChannelLevelEnum)
  level!: ChannelLevel;

  @Field(() => ChannelOwnershipEnum)
  ownership!: ChannelOwnership;

  @Field(() => DayScalar, { description: 'No other channel of that name on any of its days.' })
  startsOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Not before an adoption that names it.' })
  endsOn?: string | null;
}

@InputType()
export class UpdateChannelInput extends CreateChannelInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
