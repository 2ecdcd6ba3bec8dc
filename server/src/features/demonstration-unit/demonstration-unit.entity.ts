import { demonstrationActions, demonstrationStandings } from '@duban/schema/vocabulary/demonstration';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Award } from '../award/award.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';

export const DemonstrationStandingEnum = enumOf(demonstrationStandings);
export const DemonstrationActionEnum = enumOf(demonstrationActions);
registerEnumType(DemonstrationStandingEnum, { name: 'DemonstrationStanding' });
registerEnumType(DemonstrationActionEnum, { name: 'DemonstrationAction' });

/** Its scope columns are the office’s. */
@ObjectType({
  description: '流动示范点: a title of an office that moves from one unit below it to the next.',
  simpleResolvers: true,
})
@Entity({ tableName: 'demonstration_unit' })
@Unique({ properties: ['organizationId', 'name'] })
@Index({ properties: ['provinceId', 'name'] })
export class DemonstrationUnit extends ScopedRecord {
  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is given for.' })
  @Property({ type: 'text', nullable: true })
  purpose: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'creator_id' })
  creatorId!: string;
}

/** Days are both included. That no two of a title share a day is said by the database (an exclusion constraint). */
@ObjectType({ description: 'A unit that holds or held the title.', simpleResolvers: true })
@Entity({ tableName: 'demonstration_tenure' })
@Index({ properties: ['demonstrationUnitId', 'startsOn'] })
@Index({ properties: ['organizationId', 'startsOn'] })
@Check({ name: 'demonstration_tenure_days_check', expression: 'ends_on is null or ends_on >= starts_on' })
export class DemonstrationTenure {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne(() => DemonstrationUnit, {
    mapToPk: true,
    fieldName: 'demonstration_unit_id',
    deleteRule: 'cascade',
  })
  demonstrationUnitId!: string;

  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'organization_id' })
  organizationId!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  startsOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null while it goes on.' })
  @Property({ type: DayType, nullable: true })
  endsOn: string | null = null;

  @Field(() => String, { description: 'Why it was given.' })
  @Property({ type: 'text' })
  grounds!: string;

  @ManyToOne(() => Award, { mapToPk: true, nullable: true, fieldName: 'award_id' })
  awardId: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  recordedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'recorder_id' })
  recorderId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was withdrawn; null where it was handed over.',
  })
  @Property({ type: 'text', nullable: true })
  endReason: string | null = null;
}
