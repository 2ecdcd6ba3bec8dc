import type { ChannelLevel } from '@duban/schema/vocabulary/publicity';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, Text } from '../../kernel/validation.ts';
import { ChannelLevelEnum } from '../channel/channel.entity.ts';

@InputType()
export class InstructionFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ChannelLevelEnum, { nullable: true })
  level?: ChannelLevel | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those from which this assignment follows.' })
  assignmentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those from which nothing follows yet.' })
  open?: boolean | null;
}

@InputType()
export class RecordInstructionInput {
  @Field(() => ID, { description: 'The submission.' })
  id!: string;

  @Field(() => Int, { description: 'Of the submission.' })
  version!: number;

  @Field(() => String)
  @Text(textLimits.line)
  leader!: string;

  @Field(() => ChannelLevelEnum)
  level!: ChannelLevel;

  @Field(() => DayScalar, { description: 'Not before the piece was sent up and not in the future.' })
  instructedOn!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The assignment that follows from it.' })
  assignmentId?: string | null;
}

@InputType()
export class FollowInstructionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Null: none after all.' })
  assignmentId?: string | null;
}
