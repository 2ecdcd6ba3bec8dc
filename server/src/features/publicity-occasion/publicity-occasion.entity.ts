import { occasionActions } from '@duban/schema/vocabulary/publicity-occasion';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';

export const OccasionActionEnum = enumOf(occasionActions);
registerEnumType(OccasionActionEnum, { name: 'OccasionAction' });

@ObjectType({ description: 'What one year’s notice said of an occasion.', simpleResolvers: true })
export class OccasionYear {
  @Field(() => Int)
  year!: number;

  @Field(() => String, { nullable: true, description: '当年主题' })
  theme!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Where the year’s days differ from the rule; else null.',
  })
  startsOn!: string | null;

  @Field(() => DayScalar, { nullable: true })
  endsOn!: string | null;
}

@ObjectType({
  description:
    '主题宣传节点: a day, week or month of publicity that comes every year, as the province keeps it.',
  simpleResolvers: true,
})
@Entity({ tableName: 'publicity_occasion' })
@Unique({ properties: ['provinceId', 'name'] })
@Check({
  name: 'publicity_occasion_days_check',
  expression: 'make_date(2001, start_month, start_day) <= make_date(2001, end_month, end_day)',
})
@Check({ name: 'publicity_occasion_years_check', expression: 'last_year is null or last_year >= first_year' })
export class PublicityOccasion extends StoredRecord {
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'province_id' })
  provinceId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Who fixed it.' })
  @Property({ type: 'text', nullable: true })
  basis: string | null = null;

  @Field(() => Int, { description: '1 to 12' })
  @Property({ type: 'integer' })
  startMonth!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  startDay!: number;

  @Field(() => Int, { description: '1 to 12' })
  @Property({ type: 'integer' })
  endMonth!: number;

  @Field(() => Int, { description: 'In the same year, not before the start.' })
  @Property({ type: 'integer' })
  endDay!: number;

  @Field(() => Int, { description: 'The first year that has it.' })
  @Property({ type: 'integer' })
  firstYear!: number;

  @Field(() => Int, { nullable: true, description: 'The last year that has it; null while it goes on.' })
  @Property({ type: 'integer', nullable: true })
  lastYear: number | null = null;

  @Field(() => [OccasionYear], { description: 'Years of which more is known than the rule, in their order.' })
  @Property({ type: 'json', columnType: 'jsonb', default: '[]' })
  years: Opt<OccasionYear[]> = [];
}
