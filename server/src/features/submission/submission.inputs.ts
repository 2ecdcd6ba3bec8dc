import { type AdoptionPlace, mostProofs } from '@duban/schema/vocabulary/channel';
import type { ChannelKind, ChannelLevel, SubmissionKind } from '@duban/schema/vocabulary/publicity';
import type { SecrecyState, SubmissionStatus } from '@duban/schema/vocabulary/submission';
import { submissionFiles } from '@duban/schema/vocabulary/submission';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Pattern, Text } from '../../kernel/validation.ts';
import { ChannelKindEnum, ChannelLevelEnum } from '../channel/channel.entity.ts';
import {
  AdoptionPlaceEnum,
  SecrecyStateEnum,
  SubmissionKindEnum,
  SubmissionStatusEnum,
} from './submission.entity.ts';

@InputType()
export class SubmissionFilter {
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
  publicityActivityId?: string | null;

  @Field(() => SubmissionStatusEnum, { nullable: true })
  status?: SubmissionStatus | null;

  @Field(() => SubmissionKindEnum, { nullable: true })
  kind?: SubmissionKind | null;

  @Field(() => Boolean, { nullable: true })
  late?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: pieces that wait for the viewer’s review.' })
  awaitingReview?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: of the viewer’s own organization, to be put right or followed up.',
  })
  awaitingWriter?: boolean | null;

  @Field(() => SecrecyStateEnum, { nullable: true })
  secrecy?: SecrecyState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: open urgent matters of which no follow-up came in time.',
  })
  followUpOverdue?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: 'Sent up on this day or later.' })
  submittedFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Sent up on this day or before.' })
  submittedTo?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Carried by a channel on this day or later.' })
  adoptedFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Carried by a channel on this day or before.' })
  adoptedTo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The branch that it counts in: a city’s, or what the province and its departments sent up.',
  })
  branchId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: tied to no point of a plan.' })
  untied?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or body.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class SubmitSubmissionInput {
  @Field(() => SubmissionKindEnum)
  kind!: SubmissionKind;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String)
  @Text(textLimits.body)
  body!: string;

  @Field(() => MomentScalar, { description: 'When it happened; not in the future.' })
  occurredAt!: Date;

  @Field(() => [ID], { description: 'The points of the plan that it reports on.' })
  @Many(200, 0)
  workItemIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The activity that it is about.' })
  publicityActivityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The progress report that it was written from.' })
  progressReportId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The invitation that it answers.' })
  invitationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The draft that it was written in, which so is gone.' })
  draftId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Photographs and proof: files that the viewer has uploaded, or that the draft holds.',
  })
  @Many(submissionFiles, 0)
  attachmentIds?: string[] | null;
}

@InputType()
export class RecordAdoptionInput {
  @Field(() => ID, { description: 'The submission.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'A channel of the register that stood in it on that day.' })
  channelId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'In the place of channelId: its name; kind and level are needed where the register has none of it.',
  })
  @OptionalText(textLimits.line)
  channel?: string | null;

  @Field(() => ChannelKindEnum, { nullable: true })
  kind?: ChannelKind | null;

  @Field(() => ChannelLevelEnum, { nullable: true })
  level?: ChannelLevel | null;

  @Field(() => AdoptionPlaceEnum, { nullable: true, description: 'ORDINARY unless told.' })
  place?: AdoptionPlace | null;

  @Field(() => DayScalar, { description: 'Not before the piece was sent up and not in the future.' })
  adoptedOn!: string;

  @Field(() => [ID], { nullable: true, description: 'Its proof: files that the viewer has uploaded.' })
  @Many(mostProofs, 0)
  attachmentIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read: http or https.' })
  @OptionalText(textLimits.url)
  @Pattern(/^(https?:\/\/\S+)?$/)
  url?: string | null;
}
