import { activityLimits } from '@duban/schema/vocabulary/publicity-activity';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Between, Many, OptionalText, Text } from '../../kernel/validation.ts';

@InputType()
export class AnswerActivityInvitationInput {
  @Field(() => ID, { description: 'The unit’s part of the activity.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean, { description: 'Whether it takes part.' })
  join!: boolean;

  @Field(() => String, { nullable: true, description: 'What it plans itself; required with a refusal: why.' })
  @OptionalText(textLimits.comment)
  note?: string | null;
}

@InputType()
export class ReportActivityPartInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'Events that the unit held.' })
  @Between(0, activityLimits.events)
  events!: number;

  @Field(() => Int, { description: 'People reached.' })
  @Between(0, activityLimits.people)
  people!: number;

  @Field(() => Int, { description: 'Copies of printed matter given out.' })
  @Between(0, activityLimits.materials)
  materials!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  summary!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Files that the viewer has uploaded; earlier ones stay.',
  })
  @Many(20, 0)
  attachmentIds?: string[] | null;
}
