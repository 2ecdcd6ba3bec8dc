import {
  type AwardGrade,
  type AwardStanding,
  awardGrades,
  awardStandings,
  type Honour,
  honours,
} from '@duban/schema/vocabulary/award';
import type { ScoreRule } from '@duban/schema/vocabulary/scoring';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NumericType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { ScoreRuleEnum } from '../scoring/score.entity.ts';
import { User } from '../user/user.entity.ts';
import { AwardGradeEnum, AwardRound, HonourEnum } from './award-round.entity.ts';

export const AwardStandingEnum = enumOf(awardStandings);
registerEnumType(AwardStandingEnum, { name: 'AwardStanding' });

@ObjectType({ description: 'A line of the ledger that weighed most.', simpleResolvers: true })
export class AwardReasonLine {
  @Field(() => DayScalar)
  day!: string;

  @Field(() => ScoreRuleEnum)
  rule!: ScoreRule;

  @Field(() => String, { nullable: true, description: 'The piece, as it was called then.' })
  title!: string | null;

  submissionId?: string | null;

  @Field(() => Float)
  points!: number;
}

/** As they stood when the winners were proposed: a published award explains itself for ever. */
@ObjectType({ description: 'Why it was proposed, from the ledger.', simpleResolvers: true })
export class AwardReasons {
  @Field(() => Float, { nullable: true, description: 'The unit’s target; null for people and without one.' })
  target!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the target reached.' })
  percent!: number | null;

  @Field(() => Float, { nullable: true, description: 'Points before the next candidate.' })
  lead!: number | null;

  @Field(() => Int, { description: 'Adoptions that counted.' })
  adoptions!: number;

  @Field(() => Int, { description: 'Instructions that counted.' })
  instructions!: number;

  @Field(() => Int, { description: 'Lines that took points away.' })
  deductions!: number;

  @Field(() => [AwardReasonLine], { description: 'Those that gave most, the first five.' })
  lines!: AwardReasonLine[];
}

/** Its scope columns are those of the unit, or of the person’s unit. */
@ObjectType({
  description: '先进集体/先进个人: a candidate of a contest, and what became of it.',
  simpleResolvers: true,
})
@Entity({ tableName: 'award' })
@Unique({ properties: ['roundId', 'contest', 'place'] })
@Index({ properties: ['organizationId', 'roundId'] })
@Check({ name: 'award_person_check', expression: "(honour = 'ADVANCED_COLLECTIVE') = (user_id is null)" })
@Check({ name: 'award_prize_check', expression: "(standing = 'PROPOSED') = (grade is not null)" })
@Check({ name: 'award_struck_check', expression: "(standing = 'STRUCK') = (strike_reason is not null)" })
export class Award extends ScopedRecord {
  @ManyToOne(() => AwardRound, { mapToPk: true, fieldName: 'round_id', deleteRule: 'cascade' })
  roundId!: string;

  @Field(() => Int, { description: 'The contest’s place in the round’s list, from 0.' })
  @Property({ type: 'integer' })
  contest!: number;

  @Field(() => Int, { description: 'Among the contest’s candidates by points, from 1.' })
  @Property({ type: 'integer' })
  place!: number;

  @Field(() => HonourEnum)
  @Enum({ items: [...honours], type: 'string' })
  honour!: Honour;

  @Field(() => AwardStandingEnum)
  @Enum({ items: [...awardStandings], type: 'string' })
  standing!: AwardStanding;

  @Field(() => AwardGradeEnum, { nullable: true, description: 'Of those proposed.' })
  @Enum({ items: [...awardGrades], type: 'string', nullable: true })
  grade: AwardGrade | null = null;

  @Field(() => Boolean, { description: 'The next candidate has as many points and got less.' })
  @Property({ type: 'boolean', default: false })
  tied: Opt<boolean> = false;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'user_id' })
  userId: string | null = null;

  @Field(() => Float)
  @Property({ type: NumericType })
  points!: number;

  @Field(() => AwardReasons)
  @Property({ type: 'json', columnType: 'jsonb' })
  reasons!: AwardReasons;

  @Field(() => String, { nullable: true, description: 'Why it was struck out.' })
  @Property({ type: 'text', nullable: true })
  strikeReason: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'striker_id' })
  strikerId: string | null = null;
}
