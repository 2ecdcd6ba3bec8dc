import {
  type ActivityEnding,
  activityActions,
  activityEndings,
  activityStatuses,
} from '@duban/schema/vocabulary/publicity-activity';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/postgresql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { PublicityOccasion } from '../publicity-occasion/publicity-occasion.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';

export const ActivityStatusEnum = enumOf(activityStatuses);
export const ActivityActionEnum = enumOf(activityActions);
registerEnumType(ActivityStatusEnum, {
  name: 'ActivityStatus',
  description: 'PLANNED, UNDER_WAY and ENDED follow from its days.',
});
registerEnumType(ActivityActionEnum, { name: 'ActivityAction' });

@ObjectType({ description: 'One step of an activity’s plan.', simpleResolvers: true })
export class ActivityStep {
  @Field(() => String)
  title!: string;

  @Field(() => DayScalar, { description: 'The day by which it is to be done.' })
  dueOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was; null while it is open.' })
  doneOn!: string | null;
}

@ObjectType({
  description: '宣传活动: a themed activity, tied to the work items that it is about.',
  simpleResolvers: true,
})
@Entity({ tableName: 'publicity_activity' })
@Index({ properties: ['provinceId', 'startsOn'] })
@Index({ properties: ['cityId', 'startsOn'] })
@Index({ properties: ['organizationId', 'startsOn'] })
@Index({
  name: 'publicity_activity_open_index',
  expression:
    'create index publicity_activity_open_index on publicity_activity (province_id, ends_on) where ending is null',
})
@Index({
  name: 'publicity_activity_own_open_index',
  expression:
    'create index publicity_activity_own_open_index on publicity_activity (organization_id, ends_on) where ending is null',
})
@Check({ expression: 'ends_on >= starts_on' })
@Check({ name: 'publicity_activity_closed_check', expression: '(ending is null) = (closed_at is null)' })
@Check({
  name: 'publicity_activity_words_check',
  expression:
    "(ending is distinct from 'SUMMARISED' or summary is not null) and (ending is distinct from 'CANCELLED' or cancel_reason is not null)",
})
export class PublicityActivity extends ScopedRecord {
  @ManyToOne(() => PublicityOccasion, {
    mapToPk: true,
    nullable: true,
    fieldName: 'occasion_id',
    index: true,
    deleteRule: 'set null',
  })
  occasionId: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  theme: string | null = null;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  startsOn!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  endsOn!: string;

  @Field(() => String, { nullable: true, description: '活动方案: what is to be done, where and how.' })
  @Property({ type: 'text', nullable: true })
  content: string | null = null;

  @Field(() => [ActivityStep], { description: 'By their due dates.' })
  @Property({ type: 'json', columnType: 'jsonb', default: '[]' })
  steps: Opt<ActivityStep[]> = [];

  /** How it ended, where somebody has decided so; its status follows from this and its days. */
  @Enum({ items: [...activityEndings], type: 'string', nullable: true })
  ending: ActivityEnding | null = null;

  @Field(() => String, { nullable: true, description: '活动总结' })
  @Property({ type: 'text', nullable: true })
  summary: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  cancelReason: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'When it was summarised or cancelled.' })
  @Property({ type: MomentType, nullable: true })
  closedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'closer_id' })
  closerId: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  createdAt!: string;
}

/** The tie to the work; who may see it stands beside it. */
@Entity({ tableName: 'publicity_activity_work_item' })
@Index({
  name: 'publicity_activity_work_item_place_index',
  properties: ['workItemId', 'branchId', 'organizationId'],
})
export class PublicityActivityWorkItem {
  @ManyToOne(() => WorkItem, { mapToPk: true, primary: true, fieldName: 'work_item_id' })
  workItemId!: string;

  @ManyToOne(() => PublicityActivity, {
    mapToPk: true,
    primary: true,
    fieldName: 'activity_id',
    index: true,
    deleteRule: 'cascade',
  })
  activityId!: string;

  @Property({ type: 'uuid' })
  organizationId!: string;

  @Property({ type: 'uuid', nullable: true })
  cityId: string | null = null;

  @Property({ type: 'uuid' })
  provinceId!: string;

  /** The branch whose coverage it counts in: its city's, or the province's own. */
  @Property({ type: 'uuid', generated: '(coalesce(city_id, province_id)) stored', nullable: true })
  branchId!: Opt<string>;
}
