import { unitClassActions } from '@duban/schema/vocabulary/annual-target';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Organization } from '../organization/organization.entity.ts';

export const UnitClassActionEnum = enumOf(unitClassActions);
registerEnumType(UnitClassActionEnum, { name: 'UnitClassAction' });

/** Its scope columns are the office’s. Of one year: the next year's classes are others, so that no change of members reaches what was ranked before. */
@ObjectType({
  description:
    '单位分类: units below an office that in a year share a target and are ranked among each other.',
  simpleResolvers: true,
})
@Entity({ tableName: 'unit_class' })
@Unique({ properties: ['organizationId', 'year', 'ordinal'] })
@Unique({ properties: ['organizationId', 'year', 'name'] })
@Index({ properties: ['provinceId', 'year', 'ordinal'] })
export class UnitClass extends ScopedRecord {
  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: '1 is the highest class, 2 the one below it, …' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;
}

/** A unit that left keeps its row: how things stood at a moment is read from both moments. */
@Entity({ tableName: 'unit_class_member' })
@Index({
  name: 'unit_class_member_alone_index',
  expression:
    'create unique index unit_class_member_alone_index on unit_class_member (organization_id, office_id, year) where removed_at is null',
})
@Index({ properties: ['unitClassId'] })
export class UnitClassMember {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne(() => UnitClass, { mapToPk: true, fieldName: 'unit_class_id', deleteRule: 'cascade' })
  unitClassId!: string;

  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'organization_id' })
  organizationId!: string;

  /** The class’s: a unit stands in one class of each office. */
  @Property({ type: 'uuid' })
  officeId!: string;

  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: MomentType })
  addedAt!: string;

  @Property({ type: MomentType, nullable: true })
  removedAt: string | null = null;

  /** A relegation: the place of the class that it goes to when the next year's are taken over from this one's. */
  @Property({ type: 'integer', nullable: true })
  nextOrdinal: number | null = null;
}
