import type { AdoptionPlace } from '@duban/schema/vocabulary/channel';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { ChannelKind, ChannelLevel, SubmissionKind } from '@duban/schema/vocabulary/publicity';
import {
  type FaultEffect,
  faultEffects,
  type JointAuthorsRule,
  jointAuthorsRules,
  type PublicityFaultKind,
  publicityFaultKinds,
  type QuotaPeriod,
  quotaPeriods,
  type SeveralInstructionsRule,
  type SeveralMediaRule,
  severalInstructionsRules,
  severalMediaRules,
} from '@duban/schema/vocabulary/scoring';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { ChannelKindEnum, ChannelLevelEnum } from '../channel/channel.entity.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { AdoptionPlaceEnum, SubmissionKindEnum } from '../submission/submission.entity.ts';

export const SeveralMediaRuleEnum = enumOf(severalMediaRules);
export const SeveralInstructionsRuleEnum = enumOf(severalInstructionsRules);
export const JointAuthorsRuleEnum = enumOf(jointAuthorsRules);
export const PublicityFaultKindEnum = enumOf(publicityFaultKinds);
export const FaultEffectEnum = enumOf(faultEffects);
export const QuotaPeriodEnum = enumOf(quotaPeriods);
registerEnumType(SeveralMediaRuleEnum, {
  name: 'SeveralMediaRule',
  description: 'What one piece in several media gives.',
});
registerEnumType(SeveralInstructionsRuleEnum, { name: 'SeveralInstructionsRule' });
registerEnumType(JointAuthorsRuleEnum, { name: 'JointAuthorsRule' });
registerEnumType(PublicityFaultKindEnum, { name: 'PublicityFaultKind', description: '扣分事项' });
registerEnumType(FaultEffectEnum, { name: 'FaultEffect' });
registerEnumType(QuotaPeriodEnum, { name: 'QuotaPeriod' });

@ObjectType({
  description: 'A kind of its own goes before any kind, a headline’s before an ordinary place’s.',
  simpleResolvers: true,
})
export class AdoptionRule {
  @Field(() => ChannelLevelEnum)
  level!: ChannelLevel;

  @Field(() => ChannelKindEnum, { nullable: true, description: 'Null: any.' })
  kind!: ChannelKind | null;

  @Field(() => AdoptionPlaceEnum)
  place!: AdoptionPlace;

  @Field(() => Float)
  points!: number;
}

@ObjectType({ simpleResolvers: true })
export class InstructionRule {
  @Field(() => ChannelLevelEnum)
  level!: ChannelLevel;

  @Field(() => Float)
  points!: number;
}

@ObjectType({ simpleResolvers: true })
export class LateRule {
  @Field(() => SubmissionKindEnum)
  kind!: SubmissionKind;

  @Field(() => Float, { description: 'What is taken away.' })
  deduct!: number;
}

@ObjectType({ simpleResolvers: true })
export class FaultRule {
  @Field(() => PublicityFaultKindEnum)
  fault!: PublicityFaultKind;

  @Field(() => Float, { description: 'What is taken away.' })
  deduct!: number;

  @Field(() => FaultEffectEnum)
  effect!: FaultEffect;
}

@ObjectType({ simpleResolvers: true })
export class QuotaRule {
  @Field(() => OrganizationLevelEnum, { description: 'Whose quota it is.' })
  level!: OrganizationLevel;

  @Field(() => QuotaPeriodEnum)
  period!: QuotaPeriod;

  @Field(() => Float)
  points!: number;

  @Field(() => Float, { description: 'What is lacking is taken away so many times.' })
  factor!: number;
}

@ObjectType('ScoringRules', { simpleResolvers: true })
export class ScoringRulesType {
  @Field(() => [AdoptionRule])
  adoptions!: AdoptionRule[];

  @Field(() => [InstructionRule])
  instructions!: InstructionRule[];

  @Field(() => SeveralMediaRuleEnum)
  severalMedia!: SeveralMediaRule;

  @Field(() => Float, { nullable: true, description: 'With CEILING: the most that one piece’s media give.' })
  ceiling!: number | null;

  @Field(() => SeveralInstructionsRuleEnum)
  severalInstructions!: SeveralInstructionsRule;

  @Field(() => JointAuthorsRuleEnum)
  jointAuthors!: JointAuthorsRule;

  @Field(() => [LateRule])
  late!: LateRule[];

  @Field(() => [FaultRule])
  faults!: FaultRule[];

  @Field(() => [QuotaRule])
  quotas!: QuotaRule[];

  @Field(() => Float, { nullable: true, description: 'The most that a year’s awards give.' })
  yearCap!: number | null;
}
