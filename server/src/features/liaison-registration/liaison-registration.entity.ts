import {
  type Gender,
  genders,
  type LiaisonStatus,
  liaisonActions,
  liaisonDecisions,
  liaisonStandings,
  liaisonStatuses,
  type PoliticalStatus,
  politicalStatuses,
} from '@duban/schema/vocabulary/liaison';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';

export const LiaisonStatusEnum = enumOf(liaisonStatuses);
export const LiaisonActionEnum = enumOf(liaisonActions);
export const LiaisonDecisionEnum = enumOf(liaisonDecisions);
export const LiaisonStandingEnum = enumOf(liaisonStandings);
export const GenderEnum = enumOf(genders);
export const PoliticalStatusEnum = enumOf(politicalStatuses);
registerEnumType(LiaisonStatusEnum, { name: 'LiaisonStatus' });
registerEnumType(LiaisonActionEnum, { name: 'LiaisonAction' });
registerEnumType(LiaisonDecisionEnum, { name: 'LiaisonDecision' });
registerEnumType(LiaisonStandingEnum, {
  name: 'LiaisonStanding',
  description: 'How a unit stands in the register on a day.',
});
registerEnumType(GenderEnum, { name: 'Gender' });
registerEnumType(PoliticalStatusEnum, { name: 'PoliticalStatus', description: '政治面貌' });

/** As of the day of filing, so by name and post: who leaves an account behind stays on the form. */
@ObjectType({ description: '分管领导', simpleResolvers: true })
export class LiaisonLeader {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  officePhone!: string;

  @Field(() => String)
  mobile!: string;

  /** The account, where there is one. */
  userId!: string | null;
}

@ObjectType({ description: '联络员', simpleResolvers: true })
export class LiaisonOfficer extends LiaisonLeader {
  @Field(() => GenderEnum)
  gender!: Gender;

  @Field(() => String, { description: 'The department of the unit where the officer works.' })
  department!: string;

  @Field(() => PoliticalStatusEnum)
  politicalStatus!: PoliticalStatus;

  @Field(() => String, { nullable: true })
  qq!: string | null;
}

@ObjectType({
  description:
    '信息宣传联络员登记表: a unit’s leader in charge and liaison officer, filed with its superior. A change is another one.',
  simpleResolvers: true,
})
@Entity({ tableName: 'liaison_registration' })
@Unique({ properties: ['organizationId', 'revision'] })
@Index({ properties: ['provinceId', 'filedAt'] })
@Index({ properties: ['cityId', 'filedAt'] })
@Index({
  name: 'liaison_registration_waiting_unique',
  expression:
    "create unique index liaison_registration_waiting_unique on liaison_registration (organization_id) where status = 'SUBMITTED'",
})
@Index({
  name: 'liaison_registration_in_force_unique',
  expression:
    "create unique index liaison_registration_in_force_unique on liaison_registration (organization_id) where status = 'APPROVED'",
})
export class LiaisonRegistration extends ScopedRecord {
  /** The organization above the unit: its publicity office approves. */
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'superior_id' })
  superiorId!: string;

  @Field(() => Int, { description: '1 for the unit’s first.' })
  @Property({ type: 'integer' })
  revision!: number;

  @Field(() => LiaisonStatusEnum)
  @Enum({ items: [...liaisonStatuses], type: 'string' })
  status: Opt<LiaisonStatus> = 'SUBMITTED';

  @Field(() => LiaisonLeader)
  @Property({ type: 'json', columnType: 'jsonb' })
  leader!: LiaisonLeader;

  @Field(() => LiaisonOfficer)
  @Property({ type: 'json', columnType: 'jsonb' })
  liaison!: LiaisonOfficer;

  @Field(() => String, { description: '单位意见: what the unit says in filing it.' })
  @Property({ type: 'text' })
  opinion!: string;

  @Field(() => String, { nullable: true, description: 'Why it changes; of all but the first.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => DayScalar, { description: 'The first day on which they act.' })
  @Property({ type: DayType })
  effectiveOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day, once it was replaced.' })
  @Property({ type: DayType, nullable: true })
  endsOn: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  filedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'filer_id' })
  filerId!: string;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  decidedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'decider_id' })
  deciderId: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the superior’s office says of it.' })
  @Property({ type: 'text', nullable: true })
  comment: string | null = null;
}
