import {
  type ReleasePlanStatus,
  releasePlanActions,
  releasePlanStatuses,
} from '@duban/schema/vocabulary/release-plan';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { SubjectArea } from '../press-office/press-office.entity.ts';
import { EditedRecord } from '../returnable/returnable.entity.ts';
import { withdrawalCheck } from '../returnable/withdrawable.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';

export const ReleasePlanStatusEnum = enumOf(releasePlanStatuses);
export const ReleasePlanActionEnum = enumOf(releasePlanActions);
registerEnumType(ReleasePlanStatusEnum, { name: 'ReleasePlanStatus' });
registerEnumType(ReleasePlanActionEnum, { name: 'ReleasePlanAction' });

@ObjectType({
  description: '年度发布计划 of a bureau: what it will inform the public about, month by month.',
  simpleResolvers: true,
})
@Entity({ tableName: 'release_plan' })
@Index({
  name: 'release_plan_year_unique',
  expression:
    "create unique index release_plan_year_unique on release_plan (organization_id, year) where status <> 'WITHDRAWN'",
})
@Index({ properties: ['provinceId', 'year'] })
@Index({ properties: ['cityId', 'year'] })
@Check(withdrawalCheck('release_plan'))
export class ReleasePlan extends EditedRecord {
  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => ReleasePlanStatusEnum)
  @Enum({ items: [...releasePlanStatuses], type: 'string' })
  status: Opt<ReleasePlanStatus> = 'DRAFT';

  @Field(() => Int, {
    description: '1 until it is approved for the first time; one more each time it is changed.',
  })
  @Property({ type: 'integer', default: 1 })
  revision: Opt<number> = 1;

  @Field(() => String, {
    nullable: true,
    description: 'Of the government press office’s notice that it follows, where there is one.',
  })
  @Property({ type: 'text', nullable: true })
  documentNumber: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was opened again.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** Goes up with each writing of its entries, which are rows of their own: and so does its version. */
  @Property({ type: 'integer', default: 0 })
  saves: Opt<number> = 0;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'approver_id' })
  approverId: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'Of the approval that holds, or held last.' })
  @Property({ type: MomentType, nullable: true })
  approvedAt: string | null = null;
}

@ObjectType({ description: 'One matter of the plan.', simpleResolvers: true })
@Entity({ tableName: 'release_plan_entry' })
@Check({ name: 'release_plan_entry_month_check', expression: 'month >= 1 and month <= 12' })
@Index({ properties: ['planId', 'month'] })
export class ReleasePlanEntry extends StoredRecord {
  @ManyToOne(() => ReleasePlan, { mapToPk: true, fieldName: 'plan_id', deleteRule: 'cascade' })
  planId!: string;

  @Field(() => Int, { description: '1 to 12.' })
  @Property({ type: 'integer' })
  month!: number;

  @Field(() => DayScalar, { nullable: true, description: 'The day, where it is set; of that month.' })
  @Property({ type: DayType, nullable: true })
  plannedOn: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  subject!: string;

  @ManyToOne(() => SubjectArea, { mapToPk: true, fieldName: 'subject_area_id' })
  subjectAreaId!: string;
}

/** The tie to the work. */
@Entity({ tableName: 'release_plan_entry_work_item' })
export class ReleasePlanEntryWorkItem {
  @ManyToOne(() => WorkItem, { mapToPk: true, primary: true, fieldName: 'work_item_id' })
  workItemId!: string;

  @ManyToOne(() => ReleasePlanEntry, {
    mapToPk: true,
    primary: true,
    fieldName: 'entry_id',
    index: true,
    deleteRule: 'cascade',
  })
  entryId!: string;
}
