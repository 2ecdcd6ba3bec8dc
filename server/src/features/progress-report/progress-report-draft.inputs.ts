import { attachmentLimits } from '@duban/schema/vocabulary/attachment';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Between, Many, Nested, OptionalText } from '../../kernel/validation.ts';
import { MeasurementInput } from './progress-report.inputs.ts';

@InputType()
export class SaveProgressReportDraftInput {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => ID, { nullable: true, description: 'The period that it is written for.' })
  periodId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the draft that this writes on; none where it is the first.',
  })
  version?: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 100.' })
  @Between(0, 100)
  percent?: number | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.body)
  summary?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.comment)
  difficulties?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.comment)
  nextSteps?: string | null;

  @Field(() => [MeasurementInput], { nullable: true })
  @Many(100, 0)
  @Nested()
  measurements?: MeasurementInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Files of the draft, and such as the viewer uploaded and has not used yet.',
  })
  @Many(attachmentLimits.count, 0)
  attachmentIds?: string[] | null;
}

@InputType()
export class DiscardProgressReportDraftInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}
