import {
  type PlanChangeKind,
  type PlanRevisionStatus,
  planChangeKinds,
  planRevisionActions,
  planRevisionStatuses,
} from '@duban/schema/vocabulary/plan-revision';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import type { Segment } from '../../kernel/text/diff-text.ts';
import { User } from '../user/user.entity.ts';
import type { RevisedSection, TargetChange } from './revision/compare-plans.ts';
import type { Wording } from './revision/wording.ts';
import { WorkItem } from './work-item.entity.ts';
import { WorkPlan } from './work-plan.entity.ts';

export const PlanRevisionStatusEnum = enumOf(planRevisionStatuses);
export const PlanRevisionActionEnum = enumOf(planRevisionActions);
export const PlanChangeKindEnum = enumOf(planChangeKinds);
registerEnumType(PlanRevisionStatusEnum, { name: 'PlanRevisionStatus' });
registerEnumType(PlanRevisionActionEnum, { name: 'PlanRevisionAction' });
registerEnumType(PlanChangeKindEnum, {
  name: 'PlanChangeKind',
  description: '修改、新增、撤销、移位（编号或部分不同，文字相同）、未变',
});

@ObjectType({
  description:
    '修订: a revised notice against the issued plan. Issuing it is the only way in which a plan changes.',
  simpleResolvers: true,
})
@Entity({ tableName: 'plan_revision' })
@Index({
  name: 'plan_revision_number_unique',
  expression:
    "create unique index plan_revision_number_unique on plan_revision (work_plan_id, number) where status <> 'WITHDRAWN'",
})
@Index({ properties: ['workPlanId', 'createdAt'] })
export class PlanRevision extends ScopedRecord {
  @ManyToOne(() => WorkPlan, { mapToPk: true, fieldName: 'work_plan_id', deleteRule: 'cascade' })
  workPlanId!: string;

  @Field(() => Int, { description: '1, 2, … among what was issued of the plan, and the draft that is next.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => PlanRevisionStatusEnum)
  @Enum({ items: [...planRevisionStatuses], type: 'string' })
  status: Opt<PlanRevisionStatus> = 'DRAFT';

  @Field(() => String, { nullable: true, description: '文号 of the revised notice.' })
  @Property({ type: 'text', nullable: true })
  documentNumber: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the revised notice.' })
  @Property({ type: DayType, nullable: true })
  issuedOn: string | null = null;

  @Field(() => String, { description: 'Why the plan is revised.' })
  @Property({ type: 'text' })
  reason!: string;

  /** The normalised text that the offsets of changed and added points count in. */
  @Property({ type: 'text', lazy: true })
  text!: string;

  @Property({ type: 'text' })
  textDigest!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  sections!: RevisedSection[];

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'importer_id' })
  importerId!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  createdAt!: string;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'decider_id' })
  deciderId: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'When it was issued or withdrawn.' })
  @Property({ type: MomentType, nullable: true })
  decidedAt: string | null = null;
}

@ObjectType({ description: 'What a revised notice does to one point.', simpleResolvers: true })
@Entity({ tableName: 'plan_revision_change' })
@Unique({ properties: ['revisionId', 'ordinal'] })
export class PlanRevisionChange {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => PlanRevision, { mapToPk: true, fieldName: 'revision_id', deleteRule: 'cascade' })
  revisionId!: string;

  @Field(() => Int, { description: '0, 1, … in the order of the numbers.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => PlanChangeKindEnum)
  @Enum({ items: [...planChangeKinds], type: 'string' })
  kind!: PlanChangeKind;

  @Field(() => Int, { description: 'The new number; of what is withdrawn the old one.' })
  @Property({ type: 'integer' })
  number!: number;

  /** Of what is added it is known once the revision is issued. */
  @ManyToOne(() => WorkItem, { mapToPk: true, nullable: true, fieldName: 'work_item_id', index: true })
  workItemId: string | null = null;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  before: Wording | null = null;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  after: Wording | null = null;

  @Property({ type: 'json', columnType: 'jsonb' })
  segments!: Segment[];

  @Property({ type: 'json', columnType: 'jsonb' })
  targets!: TargetChange[];
}

/** A point's wording from a moment on; none is kept of a point that stands as it was issued. */
@ObjectType({ description: 'How a point read from a moment on.', simpleResolvers: true })
@Entity({ tableName: 'work_item_version' })
@Unique({ properties: ['workItemId', 'number'] })
export class WorkItemVersion {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => WorkItem, { mapToPk: true, fieldName: 'work_item_id', deleteRule: 'cascade' })
  workItemId!: string;

  @Field(() => Int, { description: 'The revision that brought it; 0: the plan as it was issued.' })
  @Property({ type: 'integer' })
  number!: number;

  @ManyToOne(() => PlanRevision, {
    mapToPk: true,
    nullable: true,
    fieldName: 'revision_id',
    deleteRule: 'cascade',
  })
  revisionId: string | null = null;

  @Property({ type: 'json', columnType: 'jsonb' })
  wording!: Wording;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  validFrom!: string;
}
