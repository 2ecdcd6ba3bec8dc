import {
  type AwardGrade,
  type AwardRoundStatus,
  type AwardStanding,
  awardLimits,
  type Honour,
} from '@duban/schema/vocabulary/award';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import { scoringLimits } from '@duban/schema/vocabulary/scoring';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { Between, Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { AwardStandingEnum } from './award.entity.ts';
import { AwardGradeEnum, AwardRoundStatusEnum, HonourEnum } from './award-round.entity.ts';

@InputType()
export class AwardRoundFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Rounds of this office.' })
  officeId?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => AwardRoundStatusEnum, {
    nullable: true,
    description: 'What was withdrawn is listed only by this status, or by its id.',
  })
  status?: AwardRoundStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those that wait for the viewer’s next step.' })
  awaiting?: boolean | null;
}

@InputType()
export class AwardFilter {
  @Field(() => ID, { nullable: true })
  roundId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this unit and its people.' })
  organizationId?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => AwardStandingEnum, { nullable: true })
  standing?: AwardStanding | null;

  @Field(() => HonourEnum, { nullable: true })
  honour?: Honour | null;
}

@InputType()
export class ContestPrizeInput {
  @Field(() => AwardGradeEnum)
  grade!: AwardGrade;

  @Field(() => Int)
  @Between(1, awardLimits.winners)
  count!: number;
}

@InputType()
export class ContestInput {
  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => HonourEnum)
  honour!: Honour;

  @Field(() => OrganizationLevelEnum, { nullable: true, description: 'Not beside a class.' })
  level?: OrganizationLevel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A class of the round’s office and year; not beside a level.',
  })
  unitClassId?: string | null;

  @Field(() => Int, { nullable: true, description: 'For collectives, and only there.' })
  @Between(1, awardLimits.percent)
  minPercent?: number | null;

  @Field(() => Float, { nullable: true })
  @Between(0, scoringLimits.points)
  minPoints?: number | null;

  @Field(() => Boolean)
  noFaults!: boolean;

  @Field(() => [ContestPrizeInput], { description: 'Each grade once; UNGRADED stands alone.' })
  @Many(4)
  @Nested()
  prizes!: ContestPrizeInput[];
}

@InputType()
export class CreateAwardRoundInput {
  @Field(() => Int, { description: 'A year that was scored.' })
  @Between(scoringLimits.firstYear, scoringLimits.lastYear)
  year!: number;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => [ContestInput], { description: 'In their order: who won in one wins in none after it.' })
  @Many(awardLimits.contests)
  @Nested()
  contests!: ContestInput[];
}

/** What a step on a round names. */
@InputType()
export class AwardRoundVersionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class UpdateAwardRoundInput extends AwardRoundVersionInput {
  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => [ContestInput])
  @Many(awardLimits.contests)
  @Nested()
  contests!: ContestInput[];
}

@InputType()
export class RefreshAwardRoundInput extends AwardRoundVersionInput {}

@InputType()
export class StrikeAwardInput {
  @Field(() => ID, { description: 'The award.' })
  id!: string;

  @Field(() => Int, { description: 'Of its round.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why it is struck out; null restores it.' })
  @OptionalText(textLimits.comment)
  reason?: string | null;
}

@InputType()
export class SubmitAwardRoundInput extends AwardRoundVersionInput {}

@InputType()
export class ApproveAwardRoundInput extends AwardRoundVersionInput {}

@InputType()
export class ReturnAwardRoundInput extends AwardRoundVersionInput {
  @Field(() => String)
  @Text(textLimits.comment)
  comment!: string;
}

@InputType()
export class WithdrawAwardRoundInput extends AwardRoundVersionInput {
  @Field(() => String, { description: 'Why nobody needs it; read beside it.' })
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class PublishAwardRoundInput extends AwardRoundVersionInput {}
