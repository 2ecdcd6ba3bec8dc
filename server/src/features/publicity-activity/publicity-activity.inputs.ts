import { type ActivityStatus, activityLimits } from '@duban/schema/vocabulary/publicity-activity';
import { occasionLimits } from '@duban/schema/vocabulary/publicity-occasion';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Between, Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import { ActivityStatusEnum } from './publicity-activity.entity.ts';

@InputType()
export class PublicityActivityFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true })
  occasionId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Those that touch the year.' })
  @Between(occasionLimits.firstYear, occasionLimits.lastYear)
  year?: number | null;

  @Field(() => ActivityStatusEnum, { nullable: true })
  status?: ActivityStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: those that wait for the viewer’s answer, report or summary.',
  })
  awaitingViewer?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or theme.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class ActivityStepInput {
  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => DayScalar)
  dueOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Not in the future.' })
  doneOn?: string | null;
}

@InputType()
export class CreatePublicityActivityInput {
  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  theme?: string | null;

  @Field(() => DayScalar)
  startsOn!: string;

  @Field(() => DayScalar, { description: 'Not before startsOn.' })
  endsOn!: string;

  @Field(() => [ID], { description: 'The points of the plan that it is about, 1 to 83 or so.' })
  @Many(200)
  workItemIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The day, week or month that it belongs to.' })
  occasionId?: string | null;

  @Field(() => String, { nullable: true, description: '活动方案' })
  @OptionalText(textLimits.body)
  content?: string | null;

  @Field(() => [ActivityStepInput], { nullable: true })
  @Many(activityLimits.steps, 0)
  @Nested()
  steps?: ActivityStepInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Units below that are invited.' })
  @Many(activityLimits.units, 0)
  organizationIds?: string[] | null;
}

@InputType()
export class UpdatePublicityActivityInput extends CreatePublicityActivityInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class InviteToActivityInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ID], { description: 'Units below that are not invited yet.' })
  @Many(activityLimits.units)
  organizationIds!: string[];
}

@InputType()
export class MarkActivityStepInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'Its place among the steps, from 0.' })
  @Between(0, activityLimits.steps - 1)
  step!: number;

  @Field(() => DayScalar, { nullable: true, description: 'Not in the future; null opens it again.' })
  doneOn?: string | null;
}

@InputType()
export class SummarisePublicityActivityInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.body)
  summary!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Files that the viewer has uploaded; earlier ones stay.',
  })
  @Many(20, 0)
  attachmentIds?: string[] | null;
}

@InputType()
export class CancelPublicityActivityInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}
