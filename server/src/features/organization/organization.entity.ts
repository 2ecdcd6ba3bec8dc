import {
  type OrganizationKind,
  type OrganizationLevel,
  organizationKinds,
  organizationLevels,
} from '@duban/schema/vocabulary/organization';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar } from '../../kernel/scalars.ts';

export const OrganizationLevelEnum = enumOf(organizationLevels);
export const OrganizationKindEnum = enumOf(organizationKinds);
registerEnumType(OrganizationLevelEnum, { name: 'OrganizationLevel', description: '省、市、县三级' });
registerEnumType(OrganizationKindEnum, { name: 'OrganizationKind', description: '局、处室、直属单位' });

/** A node of the tree; see glossary 单位/机构. */
@ObjectType({
  description: 'A node of the tree of bureaus, departments and affiliates.',
  simpleResolvers: true,
})
@Entity({ tableName: 'organization' })
@Check({ name: 'organization_division_code_check', expression: "division_code ~ '^[0-9]{6}$'" })
@Check({ name: 'organization_validity_check', expression: 'valid_to is null or valid_to >= valid_from' })
export class Organization extends StoredRecord {
  @Field(() => String, { description: 'Its full name of today.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  shortName!: string;

  @Field(() => OrganizationLevelEnum)
  @Enum({ items: [...organizationLevels], type: 'string' })
  level!: OrganizationLevel;

  @Field(() => OrganizationKindEnum)
  @Enum({ items: [...organizationKinds], type: 'string' })
  kind!: OrganizationKind;

  @Field(() => String, { nullable: true, description: 'GB/T 2260, six digits; departments have none.' })
  @Property({ type: 'text', nullable: true })
  divisionCode: string | null = null;

  @Field(() => String, { nullable: true, description: '发文机关代字 of its orders, e.g. 粤质监督办.' })
  @Property({ type: 'text', nullable: true })
  documentPrefix: string | null = null;

  /** Stable short key of the seed, so that a repeated seed changes nothing. */
  @Property({ type: 'text', nullable: true })
  @Unique()
  code: string | null = null;

  @ManyToOne(() => Organization, { mapToPk: true, nullable: true, fieldName: 'parent_id', index: true })
  parentId: string | null = null;

  /** The nearest bureau at or above it: a department's members work for their bureau. */
  @Property({ type: 'uuid' })
  bureauId!: string;

  @Property({ type: 'uuid', nullable: true })
  @Index()
  cityId: string | null = null;

  @Property({ type: 'uuid' })
  @Index()
  provinceId!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null while it exists.' })
  @Property({ type: DayType, nullable: true })
  validTo: string | null = null;

  @Property({ type: 'integer', default: 0 })
  sortOrder: Opt<number> = 0;
}
