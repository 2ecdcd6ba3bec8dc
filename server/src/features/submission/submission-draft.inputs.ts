import type { SubmissionKind } from '@duban/schema/vocabulary/publicity';
import { submissionFiles } from '@duban/schema/vocabulary/submission';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText } from '../../kernel/validation.ts';
import { SubmissionKindEnum } from './submission.entity.ts';

@InputType()
export class SaveSubmissionDraftInput {
  @Field(() => ID, { nullable: true, description: 'The draft that this writes on; none where it is new.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the draft that this writes on.' })
  version?: number | null;

  @Field(() => SubmissionKindEnum, { nullable: true })
  kind?: SubmissionKind | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  title?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.body)
  body?: string | null;

  @Field(() => MomentScalar, { nullable: true })
  occurredAt?: Date | null;

  @Field(() => [ID], { nullable: true })
  @Many(200, 0)
  workItemIds?: string[] | null;

  @Field(() => ID, { nullable: true })
  publicityActivityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The progress report that it is written from.' })
  progressReportId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The invitation that it is to answer.' })
  invitationId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'All that the draft holds: its own from before, and files that the viewer has uploaded.',
  })
  @Many(submissionFiles, 0)
  attachmentIds?: string[] | null;
}

@InputType()
export class DraftSubmissionFromReportInput {
  @Field(() => ID)
  progressReportId!: string;
}

@InputType()
export class DiscardSubmissionDraftInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SimilarSubmissionsInput {
  @Field(() => String)
  @OptionalText(textLimits.line)
  title!: string;

  @Field(() => String)
  @OptionalText(textLimits.body)
  body!: string;

  @Field(() => ID, { nullable: true, description: 'The piece itself, where it has been sent up.' })
  exceptId?: string | null;
}
