import {
  type AdHocOrigin,
  type ApprovalDecision,
  type PressForm,
  type PressMode,
  type PressStatus,
  pressLimits,
} from '@duban/schema/vocabulary/press-release';
import { textLimits } from '@duban/schema/vocabulary/text';
import { planYearRange } from '@duban/schema/vocabulary/work-plan';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { Between, Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import {
  AdHocOriginEnum,
  ApprovalDecisionEnum,
  PressFormEnum,
  PressModeEnum,
  PressStatusEnum,
} from './press-release.entity.ts';

@InputType()
class OfVersion {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class AdHocInput {
  @Field(() => AdHocOriginEnum)
  origin!: AdHocOrigin;

  @Field(() => String, { description: 'Who invites, or to whom it was applied.' })
  @Text(textLimits.line)
  party!: string;

  @Field(() => DayScalar, { description: 'Of the application or invitation; not in the future.' })
  day!: string;
}

@InputType()
export class DraftPressReleaseInput {
  @Field(() => PressModeEnum)
  mode!: PressMode;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String)
  @Text(textLimits.body)
  body!: string;

  @Field(() => ID, { description: 'An area of the bureau on the day of the release.' })
  subjectAreaId!: string;

  @Field(() => DayScalar, { description: 'Not in the past.' })
  plannedOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'With ROUTINE, and only there: an entry of the bureau’s approved plan of that year.',
  })
  planEntryId?: string | null;

  @Field(() => AdHocInput, { nullable: true, description: 'With AD_HOC, and only there.' })
  @Nested()
  adHoc?: AdHocInput | null;

  @Field(() => [ID], { description: 'The points of the plan that it is about.' })
  @Many(50, 0)
  workItemIds!: string[];
}

@InputType()
export class UpdatePressReleaseInput extends DraftPressReleaseInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SubmitPressReleaseInput extends OfVersion {}

@InputType()
export class WithdrawPressReleaseInput extends OfVersion {}

@InputType()
export class OutsideDecisionInput {
  @Field(() => String)
  @Text(textLimits.line)
  decidedBy!: string;

  @Field(() => DayScalar, { description: 'Not in the future, and not before the step before it.' })
  decidedOn!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  replyNumber?: string | null;
}

@InputType()
export class DecidePressApprovalInput extends OfVersion {
  @Field(() => ApprovalDecisionEnum)
  decision!: ApprovalDecision;

  @Field(() => String, {
    nullable: true,
    description: 'The opinion, or the outer body’s reply; required with RETURN and for a step outside.',
  })
  @OptionalText(textLimits.comment)
  comment?: string | null;

  @Field(() => OutsideDecisionInput, { nullable: true, description: 'For a step outside, and only there.' })
  @Nested()
  outside?: OutsideDecisionInput | null;

  @Field(() => [ID], { nullable: true, description: 'The reply as a file, for a step outside.' })
  @Many(20, 0)
  attachmentIds?: string[] | null;
}

@InputType()
export class RecordPressConsentInput extends OfVersion {
  @Field(() => String, { description: 'Who consented for the government.' })
  @Text(textLimits.line)
  by!: string;

  @Field(() => DayScalar, { description: 'Not in the future.' })
  day!: string;

  @Field(() => String, { description: 'Its document number, or how it was given.' })
  @Text(textLimits.line)
  reference!: string;
}

@InputType()
export class PublishPressReleaseInput extends OfVersion {
  @Field(() => MomentScalar, { description: 'Not in the future, and not before the approval.' })
  releasedAt!: Date;

  @Field(() => PressFormEnum)
  form!: PressForm;

  @Field(() => String, { nullable: true, description: 'Where it was given, or its address.' })
  @OptionalText(textLimits.line)
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not the planned day: required after it, and only then.',
  })
  @OptionalText(textLimits.comment)
  delayReason?: string | null;

  @Field(() => ID, { description: 'In office in the bureau on that day.' })
  spokespersonId!: string;

  @Field(() => [ID], { description: 'Channels of the register on that day.' })
  @Many(pressLimits.channels, 0)
  channelIds!: string[];

  @Field(() => [ID], { description: 'Accepted pieces that came of it.' })
  @Many(pressLimits.pieces, 0)
  submissionIds!: string[];
}

@InputType()
export class TiePressReleaseInput extends OfVersion {
  @Field(() => [ID], { description: 'All accepted pieces that came of it.' })
  @Many(pressLimits.pieces, 0)
  submissionIds!: string[];
}

@InputType()
export class PressReleaseFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => PressModeEnum, { nullable: true })
  mode?: PressMode | null;

  @Field(() => PressStatusEnum, { nullable: true })
  status?: PressStatus | null;

  @Field(() => ID, { nullable: true, description: 'Drafted by this organization.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true })
  subjectAreaId?: string | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the day on which it is to go out.' })
  @Between(planYearRange.min, planYearRange.max)
  year?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: those that wait for the viewer to review, record, put right or release.',
  })
  awaitingViewer?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or the text.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}
