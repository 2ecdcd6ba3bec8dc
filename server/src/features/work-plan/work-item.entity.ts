import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import { type Cadence, type Comparator, comparators } from '@duban/schema/vocabulary/work-plan';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DayType } from '../../kernel/column-types.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { ComparatorEnum, WorkPlan } from './work-plan.entity.ts';

@ObjectType({ description: '部分: one part of a plan.', simpleResolvers: true })
@Entity({ tableName: 'work_plan_section' })
@Unique({ properties: ['workPlanId', 'ordinal'] })
export class WorkPlanSection {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => WorkPlan, { mapToPk: true, fieldName: 'work_plan_id', deleteRule: 'cascade' })
  workPlanId!: string;

  @Field(() => Int, { description: '1, 2, … in the order of the notice.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;
}

@ObjectType({ description: '工作要点条目: one numbered point.', simpleResolvers: true })
@Entity({ tableName: 'work_item' })
@Index({
  name: 'work_item_standing_unique',
  expression:
    'create unique index work_item_standing_unique on work_item (work_plan_id, number) where withdrawn_on is null',
})
@Index({ properties: ['workPlanId', 'number'] })
@Index({ properties: ['year', 'number'] })
export class WorkItem {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => WorkPlan, { mapToPk: true, fieldName: 'work_plan_id', deleteRule: 'cascade' })
  workPlanId!: string;

  @ManyToOne(() => WorkPlanSection, {
    mapToPk: true,
    fieldName: 'section_id',
    index: true,
    deleteRule: 'cascade',
  })
  sectionId!: string;

  @Property({ type: 'uuid' })
  provinceId!: string;

  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, {
    description: 'Unique among the plan’s standing points: the printed number where numbers run on.',
  })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String, { description: 'The number as printed.' })
  @Property({ type: 'text' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The leading title sentence; null where the point has none.',
  })
  @Property({ type: 'text', nullable: true })
  title: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  requirement!: string;

  @Field(() => Int, {
    description:
      'Where it stands in the plan’s text, or in the text of the revision that changed or added it; in UTF-16 units.',
  })
  @Property({ type: 'integer' })
  startOffset!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  endOffset!: number;

  @Field(() => [String], { description: '试点: places named as pilots.' })
  @Property({ type: 'json', columnType: 'jsonb' })
  pilotPlaces: string[] = [];

  @Property({ type: 'json', columnType: 'jsonb' })
  responsible: { role: AssignmentRole; name: string; organizationId: string | null }[] = [];

  @Field(() => String, { nullable: true, description: 'The deadline’s own wording, e.g. 争取年内.' })
  @Property({ type: 'text', nullable: true })
  dueText: string | null = null;

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  dueOn: string | null = null;

  @Property({ type: 'json', columnType: 'jsonb' })
  cadences: { level: OrganizationLevel; cadence: Cadence }[] = [];

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day on which a revised notice withdrew it: it stays readable and is given to nobody any more.',
  })
  @Property({ type: DayType, nullable: true })
  withdrawnOn: string | null = null;

  /** The revision whose text its offsets count in; null: the plan’s own. */
  @Property({ type: 'uuid', nullable: true })
  revisionId: string | null = null;
}

/** The title, or the beginning of the requirement where the point has none. */
export function displayTitle({ title, requirement }: Pick<WorkItem, 'title' | 'requirement'>): string {
  return title ?? (requirement.length > 30 ? `${requirement.slice(0, 29)}…` : requirement);
}

@ObjectType({ description: '指标: a figure that an item must reach.', simpleResolvers: true })
@Entity({ tableName: 'target' })
export class Target {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => WorkItem, { mapToPk: true, fieldName: 'work_item_id', index: true, deleteRule: 'cascade' })
  workItemId!: string;

  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => ComparatorEnum)
  @Enum({ items: [...comparators], type: 'string' })
  comparator!: Comparator;

  @Field(() => Float)
  @Property({ type: 'number', columnType: 'numeric' })
  value!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  unit!: string;

  @Field(() => Boolean, {
    description: 'Completion is claimed only once a report that measures it carries a file.',
  })
  @Property({ type: 'boolean', default: false })
  evidenceRequired: Opt<boolean> = false;

  /** By a revised notice: earlier reports still measure against it. */
  @Property({ type: 'boolean', default: false })
  withdrawn: Opt<boolean> = false;
}
