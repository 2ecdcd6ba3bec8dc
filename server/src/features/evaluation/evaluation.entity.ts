import {
  type Criterion,
  type EntrySource,
  type EvaluatedLevel,
  type EvaluationStatus,
  entrySources,
  evaluatedLevels,
  evaluationActions,
  evaluationStatuses,
} from '@duban/schema/vocabulary/evaluation';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType, NumericType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';
import { CriterionEnum, EvaluatedLevelEnum, EvaluationScheme } from './evaluation-scheme.entity.ts';

export const EvaluationStatusEnum = enumOf(evaluationStatuses);
export const EvaluationActionEnum = enumOf(evaluationActions);
export const EntrySourceEnum = enumOf(entrySources);
registerEnumType(EvaluationStatusEnum, { name: 'EvaluationStatus' });
registerEnumType(EvaluationActionEnum, { name: 'EvaluationAction' });
registerEnumType(EntrySourceEnum, { name: 'EvaluationEntrySource' });

@ObjectType({ description: 'What one criterion gave.', simpleResolvers: true })
export class EvaluationPart {
  @Field(() => CriterionEnum)
  criterion!: Criterion;

  @Field(() => Int)
  weight!: number;

  @Field(() => Float, { description: 'Two decimals: the sum of its lines in the ledger.' })
  points!: number;

  @Field(() => Int, { description: 'Rows of the data that it counted.' })
  rows!: number;
}

/** Its scope columns are those of the organization that it judges. */
@ObjectType({ description: '考核结果 of an organization for a year.', simpleResolvers: true })
@Entity({ tableName: 'evaluation' })
@Unique({ properties: ['schemeId', 'organizationId', 'edition'] })
@Index({ properties: ['provinceId', 'year', 'level', 'rank'] })
@Index({ properties: ['cityId', 'year', 'level', 'rank'] })
@Index({ properties: ['organizationId', 'year'] })
export class Evaluation extends ScopedRecord {
  @ManyToOne(() => EvaluationScheme, { mapToPk: true, fieldName: 'scheme_id' })
  schemeId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => EvaluatedLevelEnum)
  @Enum({ items: [...evaluatedLevels], type: 'string' })
  level!: EvaluatedLevel;

  @Field(() => EvaluationStatusEnum)
  @Enum({ items: [...evaluationStatuses], type: 'string' })
  status: Opt<EvaluationStatus> = 'COMPUTED';

  @Field(() => Int, { description: '1, and one more after an objection that was upheld.' })
  @Property({ type: 'integer' })
  edition: Opt<number> = 1;

  @Field(() => Float, { description: 'Of 100, two decimals.' })
  @Property({ type: NumericType })
  points!: number;

  @Field(() => [EvaluationPart])
  @Property({ type: 'json', columnType: 'jsonb' })
  parts!: EvaluationPart[];

  @Field(() => Int, { description: 'Within its level, as results stand now; equal points share a rank.' })
  @Property({ type: 'integer' })
  rank!: number;

  @Field(() => Int, { nullable: true, description: 'Its rank when it was published.' })
  @Property({ type: 'integer', nullable: true })
  publishedRank: number | null = null;

  @Field(() => Int, { description: 'How many of its level were evaluated.' })
  @Property({ type: 'integer' })
  outOf!: number;

  @Field(() => MomentScalar, { description: 'The moment that its figures were counted at.' })
  @Property({ type: MomentType })
  figuresAt!: string;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  publishedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'publisher_id' })
  publisherId: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day to object; null where nobody may.' })
  @Property({ type: DayType, nullable: true })
  objectUntil: string | null = null;

  @Property({ type: 'text', nullable: true })
  objection: string | null = null;

  @Property({ type: MomentType, nullable: true })
  objectedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'objector_id' })
  objectorId: string | null = null;

  @Property({ type: DayType, nullable: true })
  answerDueOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Property({ type: MomentType, nullable: true })
  answeredAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'answerer_id' })
  answererId: string | null = null;
}

/** Frozen with its result: what it came from may change afterwards, and is then found by its link. */
@ObjectType({ description: 'A line of the ledger that explains a result.', simpleResolvers: true })
@Entity({ tableName: 'evaluation_entry' })
@Index({ properties: ['evaluationId', 'criterion', 'day', 'id'] })
export class EvaluationEntry {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => Evaluation, { mapToPk: true, fieldName: 'evaluation_id', deleteRule: 'cascade' })
  evaluationId!: string;

  @Field(() => CriterionEnum)
  @Property({ type: 'text' })
  criterion!: Criterion;

  @Field(() => EntrySourceEnum, {
    nullable: true,
    description: 'Null: what the criterion gives before any row, or a correction.',
  })
  @Property({ type: 'text', nullable: true })
  source: EntrySource | null = null;

  @Field(() => ID, { nullable: true, description: 'The row that it comes from.' })
  @Property({ type: 'uuid', nullable: true })
  sourceId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Whose page shows that row.' })
  @Property({ type: 'uuid', nullable: true })
  assignmentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  workItemId: string | null = null;

  @Field(() => String, { nullable: true, description: 'A number (文号), or the reason of a correction.' })
  @Property({ type: 'text', nullable: true })
  title: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'When it was due, or happened.' })
  @Property({ type: DayType, nullable: true })
  day: string | null = null;

  @Field(() => Float, { nullable: true, description: 'What is good of what counts; null for a correction.' })
  @Property({ type: NumericType, nullable: true })
  good: number | null = null;

  @Field(() => Float, { nullable: true })
  @Property({ type: NumericType, nullable: true })
  total: number | null = null;

  @Field(() => Boolean, { description: 'An objection that was upheld brought it.' })
  @Property({ type: 'boolean', default: false })
  correction: Opt<boolean> = false;

  @Field(() => Float, { description: 'Six decimals.' })
  @Property({ type: NumericType })
  points!: number;
}
