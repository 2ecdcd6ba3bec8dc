import { attachmentLimits } from '@duban/schema/vocabulary/attachment';
import type { ProgressReportStatus, ReviewDecision } from '@duban/schema/vocabulary/progress-report';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { Between, Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import { ProgressReportStatusEnum, ReviewDecisionEnum } from './progress-report.entity.ts';

@InputType()
export class MeasurementInput {
  @Field(() => ID, { description: 'A target of the assignment’s item.' })
  targetId!: string;

  @Field(() => Float, { description: 'In the target’s own unit, 0 or more.' })
  @Between(0, 1e12)
  value!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The unit that the value was taken in: refused where it is not the target’s.',
  })
  @OptionalText(textLimits.line)
  unit?: string | null;
}

/** What a report says. */
@InputType()
abstract class ReportBody {
  @Field(() => Int, { description: '0 to 100.' })
  @Between(0, 100)
  percent!: number;

  @Field(() => String, { description: 'Done so far.' })
  @Text(textLimits.body)
  summary!: string;

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

  @Field(() => [ID], { nullable: true, description: 'Files that the viewer uploaded and has not used yet.' })
  @Many(attachmentLimits.count, 0)
  attachmentIds?: string[] | null;
}

@InputType()
export class SubmitProgressReportInput extends ReportBody {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A period that waits for its report; unless told, the oldest one.',
  })
  periodId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The draft that it was written as: gone with this.' })
  draftId?: string | null;
}

@InputType()
export class CorrectProgressReportInput extends ReportBody {
  @Field(() => ID, { description: 'The accepted report.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'What was wrong.' })
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class ReviewProgressReportInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ReviewDecisionEnum)
  decision!: ReviewDecision;

  @Field(() => String, { nullable: true, description: 'Required with RETURN.' })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}

@InputType()
export class ProgressReportFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  assignmentId?: string | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ProgressReportStatusEnum, { nullable: true })
  status?: ProgressReportStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: submitted reports that wait for the viewer’s review.',
  })
  awaitingReview?: boolean | null;
}
