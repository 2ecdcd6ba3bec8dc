import {
  type MarkPart,
  mostMarks,
  type SecrecyOutcome,
  type SubmissionDecision,
  secrecyOutcomes,
  submissionFiles,
} from '@duban/schema/vocabulary/submission';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import { MarkPartEnum, SubmissionDecisionEnum } from './submission-step.entity.ts';

const SecrecyOutcomeEnum = enumOf(secrecyOutcomes);
registerEnumType(SecrecyOutcomeEnum, { name: 'SecrecyOutcome' });

@InputType()
export class MarkInput {
  @Field(() => MarkPartEnum)
  part!: MarkPart;

  @Field(() => Int, { description: 'Where the passage begins in that part, in UTF-16 units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'The unit after its last, within that part.' })
  end!: number;

  @Field(() => String)
  @Text(textLimits.line)
  note!: string;
}

@InputType()
export class ReviewSubmissionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => SubmissionDecisionEnum)
  decision!: SubmissionDecision;

  @Field(() => String, { nullable: true, description: 'Required with RETURN and DECLINE.' })
  @OptionalText(textLimits.comment)
  comment?: string | null;

  @Field(() => [MarkInput], { nullable: true, description: 'Notes on passages, with RETURN.' })
  @Many(mostMarks, 0)
  @Nested()
  marks?: MarkInput[] | null;
}

@InputType()
export class ReviewSecrecyInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => SecrecyOutcomeEnum)
  outcome!: SecrecyOutcome;

  @Field(() => String, { nullable: true, description: 'Required with REFUSED.' })
  @OptionalText(textLimits.comment)
  opinion?: string | null;
}

@InputType()
export class WithdrawSubmissionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'Why it is not written anew; read beside it.' })
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class ResubmitSubmissionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String)
  @Text(textLimits.body)
  body!: string;

  @Field(() => [ID], { description: 'The points of the plan that it reports on.' })
  @Many(200, 0)
  workItemIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The activity that it is about.' })
  publicityActivityId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'All that stand beside the text: those from before, and files that the viewer has uploaded; as they are unless told.',
  })
  @Many(submissionFiles, 0)
  attachmentIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What was changed, for whoever returned it.' })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}

@InputType()
export class FollowUpSubmissionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'What is new.' })
  @Text(textLimits.comment)
  news!: string;

  @Field(() => String, { description: 'What was done about it.' })
  @Text(textLimits.comment)
  measures!: string;

  @Field(() => Boolean, { description: 'true: with this the matter is closed.' })
  closes!: boolean;
}
