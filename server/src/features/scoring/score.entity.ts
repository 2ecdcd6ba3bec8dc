import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import {
  type ScoreOutcome,
  type ScoreRule,
  type ScoreSource,
  scoreOutcomes,
  scoreRules,
  scoreSources,
} from '@duban/schema/vocabulary/scoring';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType, NumericType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';

export const ScoreRuleEnum = enumOf(scoreRules);
export const ScoreOutcomeEnum = enumOf(scoreOutcomes);
export const ScoreSourceEnum = enumOf(scoreSources);
registerEnumType(ScoreRuleEnum, { name: 'ScoreRule' });
registerEnumType(ScoreOutcomeEnum, { name: 'ScoreOutcome' });
registerEnumType(ScoreSourceEnum, { name: 'ScoreSource' });

@ObjectType({ description: 'When a year was scored, and what came of it.', simpleResolvers: true })
@Entity({ tableName: 'score_year' })
@Unique({ properties: ['provinceId', 'year'] })
export class ScoreYear extends StoredRecord {
  @Property({ type: 'uuid' })
  provinceId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => DayScalar, { description: 'The last day that was counted.' })
  @Property({ type: DayType })
  until!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  lines!: number;

  @Field(() => String, { description: 'SHA-256 of all lines: the same events and schemes give the same.' })
  @Property({ type: 'text' })
  digest!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  computedAt!: string;
}

/** What an organization’s year adds up to. Its id follows from organization and year, so a replay gives the same. */
@ObjectType({ description: '得分 of an organization in a year.', simpleResolvers: true })
@Entity({ tableName: 'score' })
@Index({ properties: ['provinceId', 'year', 'officeId', 'level', 'rank'] })
@Index({ properties: ['cityId', 'year', 'level', 'rank'] })
@Index({ properties: ['organizationId', 'year'] })
export class Score {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  organizationId!: string;

  @Property({ type: 'uuid', nullable: true })
  cityId: string | null = null;

  @Property({ type: 'uuid' })
  provinceId!: string;

  @Property({ type: 'uuid' })
  officeId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => OrganizationLevelEnum)
  @Property({ type: 'text' })
  level!: OrganizationLevel;

  @Field(() => Float)
  @Property({ type: NumericType })
  points!: number;

  @Field(() => Float, { description: 'What was given …' })
  @Property({ type: NumericType })
  awards!: number;

  @Field(() => Float, { description: '… and what was taken away.' })
  @Property({ type: NumericType })
  deductions!: number;

  @Field(() => Int, {
    description: 'Within its level, for a city’s departments among each other; equal points share a rank.',
  })
  @Property({ type: 'integer' })
  rank!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  outOf!: number;
}

/** Its id follows from organization, year, rule and event: an objection stays with it when the year is scored anew. */
@ObjectType({ description: 'A line of the ledger that explains a score.', simpleResolvers: true })
@Entity({ tableName: 'score_entry' })
@Index({ properties: ['provinceId', 'year'] })
@Index({ properties: ['organizationId', 'year', 'day', 'id'] })
export class ScoreEntry {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  organizationId!: string;

  @Property({ type: 'uuid', nullable: true })
  cityId: string | null = null;

  @Property({ type: 'uuid' })
  provinceId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  day!: string;

  @Field(() => ScoreRuleEnum)
  @Property({ type: 'text' })
  rule!: ScoreRule;

  @Property({ type: 'uuid', nullable: true })
  schemeId: string | null = null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the scheme in force on that day; null where none was.',
  })
  @Property({ type: 'integer', nullable: true })
  revision: number | null = null;

  @Field(() => Int, {
    nullable: true,
    description: 'The place of the rule in its list of the scheme, from 0.',
  })
  @Property({ type: 'integer', nullable: true })
  ruleIndex: number | null = null;

  @Field(() => ScoreSourceEnum, { nullable: true, description: 'Null for what follows from many events.' })
  @Property({ type: 'text', nullable: true })
  source: ScoreSource | null = null;

  @Field(() => ID, { nullable: true, description: 'The event.' })
  @Property({ type: 'uuid', nullable: true })
  sourceId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  submissionId: string | null = null;

  @Field(() => String, { nullable: true, description: 'Of a quota or cap: 2026-03, 2026-Q1 or 2026.' })
  @Property({ type: 'text', nullable: true })
  period: string | null = null;

  @Field(() => Float, { description: 'What the rule gives before duplicates, ceilings and shares.' })
  @Property({ type: NumericType })
  worth!: number;

  @Field(() => Float)
  @Property({ type: NumericType })
  points!: number;

  @Field(() => ScoreOutcomeEnum)
  @Property({ type: 'text' })
  outcome!: ScoreOutcome;

  @Field(() => ID, { nullable: true, description: 'The event that this one lost to.' })
  @Property({ type: 'uuid', nullable: true })
  lostTo: string | null = null;
}
