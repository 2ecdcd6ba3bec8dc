import {
  type ScoreObjectionStatus,
  type ScoreRule,
  scoreObjectionActions,
  scoreObjectionStatuses,
} from '@duban/schema/vocabulary/scoring';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType, NumericType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';
import { ScoreRuleEnum } from './score.entity.ts';

export const ScoreObjectionStatusEnum = enumOf(scoreObjectionStatuses);
export const ScoreObjectionActionEnum = enumOf(scoreObjectionActions);
registerEnumType(ScoreObjectionStatusEnum, { name: 'ScoreObjectionStatus' });
registerEnumType(ScoreObjectionActionEnum, { name: 'ScoreObjectionAction' });

/** What the line said when it was objected to stands here: another scoring may give another line, or none. */
@ObjectType({
  description: '计分异议: against one line of the ledger, answered once.',
  simpleResolvers: true,
})
@Entity({ tableName: 'score_objection' })
@Unique({ properties: ['entryId'] })
@Index({ properties: ['provinceId', 'objectedAt'] })
@Index({ properties: ['cityId', 'objectedAt'] })
@Index({ properties: ['organizationId', 'objectedAt'] })
export class ScoreObjection extends ScopedRecord {
  @Field(() => ID)
  @Property({ type: 'uuid' })
  entryId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => DayScalar, { description: 'Of the line, and of its correction.' })
  @Property({ type: DayType })
  day!: string;

  @Field(() => ScoreRuleEnum)
  @Property({ type: 'text' })
  rule!: ScoreRule;

  @Field(() => Float, { description: 'What the line gave when it was objected to.' })
  @Property({ type: NumericType })
  points!: number;

  @Property({ type: 'uuid', nullable: true })
  submissionId: string | null = null;

  @Field(() => ScoreObjectionStatusEnum)
  @Enum({ items: [...scoreObjectionStatuses], type: 'string' })
  status: Opt<ScoreObjectionStatus> = 'OPEN';

  @Field(() => String)
  @Property({ type: 'text' })
  reasons!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  objectedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'objector_id' })
  objectorId!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  answerDueOn!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => Float, { nullable: true, description: 'Added by a line of its own where it is upheld.' })
  @Property({ type: NumericType, nullable: true })
  correction: number | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  answeredAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'answerer_id' })
  answererId: string | null = null;
}
