import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';

@ObjectType({
  description: '宣传活动: a themed activity, tied to the work items that it is about.',
  simpleResolvers: true,
})
@Entity({ tableName: 'publicity_activity' })
@Index({ properties: ['provinceId', 'startsOn'] })
@Index({ properties: ['cityId', 'startsOn'] })
@Index({ properties: ['organizationId', 'startsOn'] })
@Check({ expression: 'ends_on >= starts_on' })
export class PublicityActivity extends ScopedRecord {
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
