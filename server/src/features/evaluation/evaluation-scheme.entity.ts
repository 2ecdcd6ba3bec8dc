import {
  type Criterion,
  criteria,
  type EvaluatedLevel,
  evaluatedLevels,
  type SchemeStatus,
  schemeActions,
  schemeStatuses,
} from '@duban/schema/vocabulary/evaluation';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ReturnableRecord, returnCheck } from '../returnable/returnable.entity.ts';
import { withdrawalCheck } from '../returnable/withdrawable.entity.ts';
import { User } from '../user/user.entity.ts';

export const CriterionEnum = enumOf(criteria);
export const SchemeStatusEnum = enumOf(schemeStatuses);
export const SchemeActionEnum = enumOf(schemeActions);
export const EvaluatedLevelEnum = enumOf(evaluatedLevels);
registerEnumType(CriterionEnum, { name: 'EvaluationCriterion', description: '考核指标' });
registerEnumType(SchemeStatusEnum, { name: 'EvaluationSchemeStatus' });
registerEnumType(SchemeActionEnum, { name: 'EvaluationSchemeAction' });
registerEnumType(EvaluatedLevelEnum, { name: 'EvaluatedLevel', description: '市级、县级' });

@ObjectType({ description: 'A criterion with what it weighs in a scheme.', simpleResolvers: true })
export class SchemeCriterion {
  @Field(() => CriterionEnum)
  criterion!: Criterion;

  @Field(() => Int, { description: 'Points of 100 that it can give.' })
  weight!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Points for each row; null where a share is counted.',
  })
  each!: number | null;
}

/** Its scope columns are those of the office that drew it up. */
@ObjectType({
  description: '考核办法: by which a year’s results are computed. Only what is not in force yet is changed.',
  simpleResolvers: true,
})
@Entity({ tableName: 'evaluation_scheme' })
@Index({ properties: ['provinceId', 'year', 'level'] })
@Index({
  name: 'evaluation_scheme_in_force_unique',
  expression:
    "create unique index evaluation_scheme_in_force_unique on evaluation_scheme (province_id, year, level) where status = 'IN_FORCE'",
})
@Check(returnCheck('evaluation_scheme'))
@Check(withdrawalCheck('evaluation_scheme'))
export class EvaluationScheme extends ReturnableRecord {
  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Int, { description: 'The year whose work it evaluates.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => EvaluatedLevelEnum)
  @Enum({ items: [...evaluatedLevels], type: 'string' })
  level!: EvaluatedLevel;

  @Field(() => SchemeStatusEnum)
  @Enum({ items: [...schemeStatuses], type: 'string' })
  status: Opt<SchemeStatus> = 'DRAFT';

  @Field(() => [SchemeCriterion])
  @Property({ type: 'json', columnType: 'jsonb' })
  criteria!: SchemeCriterion[];

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'enacter_id' })
  enacterId: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'In force from this moment …' })
  @Property({ type: MomentType, nullable: true })
  enactedAt: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: '… to this one.' })
  @Property({ type: MomentType, nullable: true })
  closedAt: string | null = null;

  @Field(() => MomentScalar, {
    nullable: true,
    description: 'The moment that the newest results were counted at; null before they were.',
  })
  @Property({ type: MomentType, nullable: true })
  figuresAt: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Organizations that have a result.' })
  @Property({ type: 'integer', nullable: true })
  evaluated: number | null = null;

  @Field(() => MomentScalar, {
    nullable: true,
    description: 'When the results were published: they are not computed again after that.',
  })
  @Property({ type: MomentType, nullable: true })
  publishedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'publisher_id' })
  publisherId: string | null = null;
}
