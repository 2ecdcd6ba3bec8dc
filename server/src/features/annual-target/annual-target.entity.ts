import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { MomentType, NumericType } from '../../kernel/column-types.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { User } from '../user/user.entity.ts';
import { UnitClass } from './unit-class.entity.ts';

/** A change is another row: the standing one is the last, and what held at a moment is the last before it. */
@ObjectType({
  description: '年度目标: points that a class of units, or one of them, is to reach in a year.',
  simpleResolvers: true,
})
@Entity({ tableName: 'annual_target' })
@Unique({ properties: ['unitClassId', 'revision'] })
@Unique({ properties: ['organizationId', 'officeId', 'year', 'revision'] })
@Index({ properties: ['provinceId', 'year'] })
@Index({ properties: ['officeId', 'year'] })
@Check({
  name: 'annual_target_subject_check',
  expression: '(unit_class_id is null) <> (organization_id is null)',
})
@Check({
  name: 'annual_target_points_check',
  expression: 'points > 0 or (points is null and organization_id is not null)',
})
export class AnnualTarget {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'uuid' })
  provinceId!: string;

  /** Of the unit. */
  @Property({ type: 'uuid', nullable: true })
  cityId: string | null = null;

  /** Who set it. */
  @Property({ type: 'uuid' })
  officeId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @ManyToOne(() => UnitClass, {
    mapToPk: true,
    nullable: true,
    fieldName: 'unit_class_id',
    deleteRule: 'cascade',
  })
  unitClassId: string | null = null;

  /** A target of its own goes before its class’s. */
  @Property({ type: 'uuid', nullable: true })
  organizationId: string | null = null;

  @Field(() => Float, {
    nullable: true,
    description: 'Above 0. Null: the unit’s own target was taken back, and its class’s holds again.',
  })
  @Property({ type: NumericType, nullable: true })
  points: number | null = null;

  @Field(() => Int, { description: '1, 2, …; the last one holds.' })
  @Property({ type: 'integer' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'Why it was changed; null for the first.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  setAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'setter_id' })
  setterId!: string;
}
