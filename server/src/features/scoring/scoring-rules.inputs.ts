import type { AdoptionPlace } from '@duban/schema/vocabulary/channel';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { ChannelKind, ChannelLevel, SubmissionKind } from '@duban/schema/vocabulary/publicity';
import {
  type FaultEffect,
  type JointAuthorsRule,
  type PublicityFaultKind,
  type QuotaPeriod,
  type SeveralInstructionsRule,
  type SeveralMediaRule,
  scoringLimits,
} from '@duban/schema/vocabulary/scoring';
import { Field, Float, InputType } from 'type-graphql';
import { Between, Many, Nested } from '../../kernel/validation.ts';
import { ChannelKindEnum, ChannelLevelEnum } from '../channel/channel.entity.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { AdoptionPlaceEnum, SubmissionKindEnum } from '../submission/submission.entity.ts';
import {
  FaultEffectEnum,
  JointAuthorsRuleEnum,
  PublicityFaultKindEnum,
  QuotaPeriodEnum,
  SeveralInstructionsRuleEnum,
  SeveralMediaRuleEnum,
} from './scoring-rules.entity.ts';

@InputType()
export class AdoptionRuleInput {
  @Field(() => ChannelLevelEnum)
  level!: ChannelLevel;

  @Field(() => ChannelKindEnum, { nullable: true })
  kind?: ChannelKind | null;

  @Field(() => AdoptionPlaceEnum)
  place!: AdoptionPlace;

  @Field(() => Float)
  @Between(0, scoringLimits.points)
  points!: number;
}

@InputType()
export class InstructionRuleInput {
  @Field(() => ChannelLevelEnum)
  level!: ChannelLevel;

  @Field(() => Float)
  @Between(0, scoringLimits.points)
  points!: number;
}

@InputType()
export class LateRuleInput {
  @Field(() => SubmissionKindEnum)
  kind!: SubmissionKind;

  @Field(() => Float)
  @Between(0, scoringLimits.points)
  deduct!: number;
}

@InputType()
export class FaultRuleInput {
  @Field(() => PublicityFaultKindEnum)
  fault!: PublicityFaultKind;

  @Field(() => Float)
  @Between(0, scoringLimits.points)
  deduct!: number;

  @Field(() => FaultEffectEnum)
  effect!: FaultEffect;
}

@InputType()
export class QuotaRuleInput {
  @Field(() => OrganizationLevelEnum)
  level!: OrganizationLevel;

  @Field(() => QuotaPeriodEnum)
  period!: QuotaPeriod;

  @Field(() => Float)
  @Between(0, scoringLimits.points)
  points!: number;

  @Field(() => Float)
  @Between(0, scoringLimits.factor)
  factor!: number;
}

@InputType()
export class ScoringRulesInput {
  @Field(() => [AdoptionRuleInput])
  @Many(scoringLimits.rules)
  @Nested()
  adoptions!: AdoptionRuleInput[];

  @Field(() => [InstructionRuleInput])
  @Many(scoringLimits.rules, 0)
  @Nested()
  instructions!: InstructionRuleInput[];

  @Field(() => SeveralMediaRuleEnum)
  severalMedia!: SeveralMediaRule;

  @Field(() => Float, { nullable: true, description: 'Needed with CEILING.' })
  @Between(0, scoringLimits.points)
  ceiling?: number | null;

  @Field(() => SeveralInstructionsRuleEnum)
  severalInstructions!: SeveralInstructionsRule;

  @Field(() => JointAuthorsRuleEnum)
  jointAuthors!: JointAuthorsRule;

  @Field(() => [LateRuleInput])
  @Many(scoringLimits.rules, 0)
  @Nested()
  late!: LateRuleInput[];

  @Field(() => [FaultRuleInput])
  @Many(scoringLimits.rules, 0)
  @Nested()
  faults!: FaultRuleInput[];

  @Field(() => [QuotaRuleInput])
  @Many(scoringLimits.rules, 0)
  @Nested()
  quotas!: QuotaRuleInput[];

  @Field(() => Float, { nullable: true })
  @Between(0, scoringLimits.points)
  yearCap?: number | null;
}
