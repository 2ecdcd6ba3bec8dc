import {
  type ActivityPartStatus,
  activityPartActions,
  activityPartStatuses,
} from '@duban/schema/vocabulary/publicity-activity';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';
import { PublicityActivity } from './publicity-activity.entity.ts';

export const ActivityPartStatusEnum = enumOf(activityPartStatuses);
export const ActivityPartActionEnum = enumOf(activityPartActions);
registerEnumType(ActivityPartStatusEnum, { name: 'ActivityPartStatus' });
registerEnumType(ActivityPartActionEnum, { name: 'ActivityPartAction' });

/** Its organization is the unit that takes part; the organizer is the first of them. */
@ObjectType({ description: '参与单位: what one unit does of an activity.', simpleResolvers: true })
@Entity({ tableName: 'activity_part' })
@Unique({ properties: ['activityId', 'organizationId'] })
@Index({ name: 'activity_part_organization_index', properties: ['organizationId', 'activityId'] })
@Index({ name: 'activity_part_city_index', properties: ['cityId', 'activityId'] })
@Index({
  name: 'activity_part_waiting_index',
  expression:
    "create index activity_part_waiting_index on activity_part (organization_id, activity_id) where status in ('INVITED', 'JOINED')",
})
@Check({
  name: 'activity_part_report_check',
  expression:
    "(status = 'REPORTED') = (reported_at is not null) and (reported_at is null or (events is not null and people is not null and materials is not null and summary is not null))",
})
@Check({ name: 'activity_part_figures_check', expression: 'events >= 0 and people >= 0 and materials >= 0' })
export class ActivityPart extends ScopedRecord {
  @ManyToOne(() => PublicityActivity, { mapToPk: true, fieldName: 'activity_id', deleteRule: 'cascade' })
  activityId!: string;

  @Field(() => ActivityPartStatusEnum)
  @Enum({ items: [...activityPartStatuses], type: 'string' })
  status: Opt<ActivityPartStatus> = 'INVITED';

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  invitedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'inviter_id' })
  inviterId!: string;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  answeredAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'answerer_id' })
  answererId: string | null = null;

  @Field(() => String, { nullable: true, description: 'What it plans itself, or why it declined.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Events that it held.' })
  @Property({ type: 'integer', nullable: true })
  events: number | null = null;

  @Field(() => Int, { nullable: true, description: 'People reached.' })
  @Property({ type: 'integer', nullable: true })
  people: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Copies of printed matter given out.' })
  @Property({ type: 'integer', nullable: true })
  materials: number | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  summary: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  reportedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'reporter_id' })
  reporterId: string | null = null;
}
