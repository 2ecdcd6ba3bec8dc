import {
  type RelegationConsequence,
  type RelegationStatus,
  relegationActions,
  relegationStatuses,
} from '@duban/schema/vocabulary/relegation';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';
import { RelegationConsequenceEnum, RelegationRule } from './relegation-rule.entity.ts';

export const RelegationStatusEnum = enumOf(relegationStatuses);
export const RelegationActionEnum = enumOf(relegationActions);
registerEnumType(RelegationStatusEnum, { name: 'RelegationStatus' });
registerEnumType(RelegationActionEnum, { name: 'RelegationAction' });

@ObjectType({ description: 'How the unit stood when the rule applied.', simpleResolvers: true })
export class RelegationFacts {
  @Field(() => Float, { nullable: true })
  points!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the period: a fourth of the year’s for a quarter.' })
  target!: number | null;

  @Field(() => Int, { nullable: true })
  percent!: number | null;

  @Field(() => Int, { nullable: true })
  rank!: number | null;

  @Field(() => Int, { nullable: true })
  outOf!: number | null;

  @Field(() => [String], { description: 'Months short of the quota: 2026-03, …' })
  months!: string[];
}

@ObjectType({ description: 'What followed from a confirmation.', simpleResolvers: true })
export class RelegationOutcome {
  @Field(() => RelegationConsequenceEnum)
  consequence!: RelegationConsequence;

  @Field(() => Boolean, {
    description:
      'false: there was nothing to do: no title was held, or next year’s classes are yet to be made.',
  })
  done!: boolean;

  @Field(() => ID, { nullable: true, description: 'The decision that was proposed.' })
  accountabilityDecisionId!: string | null;
}

/** Its scope columns are the unit’s. */
@ObjectType({ description: '末位淘汰: proposed by a rule, decided by a leader.', simpleResolvers: true })
@Entity({ tableName: 'relegation' })
@Unique({ properties: ['ruleId', 'organizationId', 'period'] })
@Index({ properties: ['provinceId', 'year', 'proposedAt'] })
@Index({ properties: ['cityId', 'year', 'proposedAt'] })
@Index({ properties: ['organizationId', 'year', 'proposedAt'] })
@Index({ properties: ['officeId', 'year', 'proposedAt'] })
@Check({ name: 'relegation_decided_check', expression: "(status = 'PROPOSED') = (decided_at is null)" })
export class Relegation extends ScopedRecord {
  /** The rule’s. */
  @Property({ type: 'uuid' })
  officeId!: string;

  @ManyToOne(() => RelegationRule, { mapToPk: true, fieldName: 'rule_id' })
  ruleId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => String, { description: '2026, 2026-Q3, or the last of the months: 2026-09.' })
  @Property({ type: 'text' })
  period!: string;

  @Field(() => RelegationStatusEnum)
  @Enum({ items: [...relegationStatuses], type: 'string', default: 'PROPOSED' })
  status: Opt<RelegationStatus> = 'PROPOSED';

  @Field(() => RelegationFacts)
  @Property({ type: 'json', columnType: 'jsonb' })
  facts!: RelegationFacts;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  proposedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'proposer_id' })
  proposerId!: string;

  @Field(() => String, { nullable: true, description: 'Of the decision.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  decidedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'decider_id' })
  deciderId: string | null = null;

  @Field(() => [RelegationOutcome], { description: 'Empty until it is confirmed.' })
  @Property({ type: 'json', columnType: 'jsonb' })
  outcomes!: RelegationOutcome[];
}
