import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import {
  type RelegationConsequence,
  type RelegationKind,
  type RelegationPeriod,
  relegationConsequences,
  relegationKinds,
  relegationPeriods,
  relegationRuleActions,
} from '@duban/schema/vocabulary/relegation';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { UnitClass } from '../annual-target/unit-class.entity.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';

export const RelegationKindEnum = enumOf(relegationKinds);
export const RelegationPeriodEnum = enumOf(relegationPeriods);
export const RelegationConsequenceEnum = enumOf(relegationConsequences);
export const RelegationRuleActionEnum = enumOf(relegationRuleActions);
registerEnumType(RelegationKindEnum, { name: 'RelegationKind' });
registerEnumType(RelegationPeriodEnum, { name: 'RelegationPeriod' });
registerEnumType(RelegationConsequenceEnum, {
  name: 'RelegationConsequence',
  description: '摘除示范点、降类、提请通报批评',
});
registerEnumType(RelegationRuleActionEnum, { name: 'RelegationRuleAction' });

/** Its scope columns are the office’s. Once a proposal rests on it, it is not changed: another takes its place. */
@ObjectType({ description: '末位淘汰 rule of an office and year.', simpleResolvers: true })
@Entity({ tableName: 'relegation_rule' })
@Index({ properties: ['provinceId', 'year'] })
@Index({ properties: ['organizationId', 'year'] })
export class RelegationRule extends ScopedRecord {
  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => RelegationKindEnum)
  @Enum({ items: [...relegationKinds], type: 'string' })
  kind!: RelegationKind;

  @Field(() => OrganizationLevelEnum, { nullable: true, description: 'Units of this level only.' })
  @Property({ type: 'text', nullable: true })
  level: OrganizationLevel | null = null;

  @ManyToOne(() => UnitClass, { mapToPk: true, nullable: true, fieldName: 'unit_class_id' })
  unitClassId: string | null = null;

  @Field(() => RelegationPeriodEnum, { description: 'What points are counted in, for LAST_BELOW_TARGET.' })
  @Enum({ items: [...relegationPeriods], type: 'string', default: 'YEAR' })
  period: Opt<RelegationPeriod> = 'YEAR';

  @Field(() => Int, { nullable: true, description: 'So many from the end; equal points stand together.' })
  @Property({ type: 'integer', nullable: true })
  lastCount: number | null = null;

  @Field(() => Int, {
    nullable: true,
    description: 'And below this percentage of the target; of a quarter, of a fourth of it.',
  })
  @Property({ type: 'integer', nullable: true })
  belowPercent: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Months short of the scheme’s monthly quota.' })
  @Property({ type: 'integer', nullable: true })
  months: number | null = null;

  @Field(() => Boolean, { description: 'The months follow each other.' })
  @Property({ type: 'boolean', default: true })
  consecutive: Opt<boolean> = true;

  @Field(() => [RelegationConsequenceEnum])
  @Property({ type: 'array', columnType: 'text[]' })
  consequences!: RelegationConsequence[];

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  createdAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;
}
