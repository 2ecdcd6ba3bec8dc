import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import {
  type RelegationConsequence,
  type RelegationKind,
  type RelegationPeriod,
  type RelegationStatus,
  relegationConsequences,
  relegationLimits,
} from '@duban/schema/vocabulary/relegation';
import { scoringLimits } from '@duban/schema/vocabulary/scoring';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Between, Many, OptionalText, Text } from '../../kernel/validation.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { RelegationStatusEnum } from './relegation.entity.ts';
import {
  RelegationConsequenceEnum,
  RelegationKindEnum,
  RelegationPeriodEnum,
} from './relegation-rule.entity.ts';

const { firstYear, lastYear } = scoringLimits;

@InputType()
export class RelegationRuleFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Rules of this office.' })
  officeId?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;
}

@InputType()
export class RelegationFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'By rules of this office.' })
  officeId?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => RelegationStatusEnum, { nullable: true })
  status?: RelegationStatus | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those that wait for the viewer’s decision.' })
  awaiting?: boolean | null;
}

@InputType()
export class CreateRelegationRuleInput {
  @Field(() => Int)
  @Between(firstYear, lastYear)
  year!: number;

  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => RelegationKindEnum)
  kind!: RelegationKind;

  @Field(() => OrganizationLevelEnum, { nullable: true, description: 'Not beside a class.' })
  level?: OrganizationLevel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A class of the office and year; LAST_BELOW_TARGET needs it or a level.',
  })
  unitClassId?: string | null;

  @Field(() => RelegationPeriodEnum, {
    nullable: true,
    description: 'Of LAST_BELOW_TARGET; YEAR unless told.',
  })
  period?: RelegationPeriod | null;

  @Field(() => Int, { nullable: true, description: 'Of LAST_BELOW_TARGET: fewer than there are units.' })
  @Between(1, relegationLimits.last)
  lastCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of LAST_BELOW_TARGET.' })
  @Between(1, relegationLimits.percent)
  belowPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of MONTHS_BELOW_QUOTA.' })
  @Between(1, relegationLimits.months)
  months?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Of MONTHS_BELOW_QUOTA; true unless told.' })
  consecutive?: boolean | null;

  @Field(() => [RelegationConsequenceEnum], { description: 'LOWER_CLASS only where there is a lower class.' })
  @Many(relegationConsequences.length)
  consequences!: RelegationConsequence[];
}

@InputType()
export class UpdateRelegationRuleInput extends CreateRelegationRuleInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ProposeRelegationsInput {
  @Field(() => Int, { description: 'A year that was scored.' })
  @Between(firstYear, lastYear)
  year!: number;
}

@InputType()
export class ConfirmRelegationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.comment)
  reason?: string | null;
}

@InputType()
export class WaiveRelegationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}
