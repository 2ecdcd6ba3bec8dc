import type { ChannelLevel } from '@duban/schema/vocabulary/publicity';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ChannelLevelEnum } from '../channel/channel.entity.ts';

@ObjectType('ActivityTotals', {
  description: 'What the units of an activity did, all that the viewer may see of them together.',
  simpleResolvers: true,
})
export class ActivityTotalsType {
  @Field(() => Int, { description: 'Units that take part or have not declined.' })
  units!: number;

  @Field(() => Int, { description: 'Units that have answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Units that have reported.' })
  reported!: number;

  @Field(() => Int)
  declined!: number;

  @Field(() => Int, { description: 'Events held.' })
  events!: number;

  @Field(() => Float, { description: 'People reached.' })
  people!: number;

  @Field(() => Float, { description: 'Copies of printed matter.' })
  materials!: number;
}

@ObjectType({ description: 'Adoptions of one level.', simpleResolvers: true })
export class ActivityLevelCount {
  @Field(() => ChannelLevelEnum)
  level!: ChannelLevel;

  @Field(() => Int)
  count!: number;
}
