import {
  type ConcernAction,
  type ConcernSatisfaction,
  type ConcernSeverity,
  type ConcernSource,
  type ConcernStatus,
  concernSatisfactions,
  concernSeverities,
  concernSources,
  concernStatuses,
} from '@duban/schema/vocabulary/public-concern';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { SupervisionOrder } from '../supervision-order/supervision-order.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { ConcernSubject } from './concern-subject.entity.ts';
import {
  ConcernActionEnum,
  ConcernSatisfactionEnum,
  ConcernSeverityEnum,
  ConcernSourceEnum,
  ConcernStatusEnum,
} from './public-concern-enums.entity.ts';

/** Part of the concern, which is kept whole: what was answered before a return stays on it. */
@ObjectType({ description: 'One step of a concern’s way.', simpleResolvers: true })
export class ConcernStep {
  @Field(() => ConcernActionEnum)
  action!: ConcernAction;

  @Field(() => MomentScalar)
  at!: string;

  @Field(() => String, { nullable: true, description: 'The answer, the reason, what was said.' })
  text!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day that was set with it.' })
  dueOn!: string | null;

  personId!: string;
  /** Whom it was given to. */
  organizationId!: string | null;
}

/** Its organization is the one that answers for it: whoever recorded it, then the one that it was assigned to. */
@ObjectType({
  description: '群众反映/舆情: what somebody of the public raised. Personal data stand apart.',
  simpleResolvers: true,
})
@Entity({ tableName: 'public_concern' })
@Index({ properties: ['provinceId', 'raisedOn'] })
@Index({ properties: ['cityId', 'raisedOn'] })
@Index({ properties: ['organizationId', 'raisedOn'] })
@Index({ properties: ['provinceId', 'status', 'raisedOn'] })
@Index({ properties: ['placeBranchId', 'raisedOn'] })
@Index({ properties: ['placeId', 'raisedOn'] })
@Index({
  name: 'public_concern_subject_index',
  expression: 'create index public_concern_subject_index on public_concern (subject_id, raised_on)',
})
@Index({
  name: 'public_concern_owed_index',
  expression: "create index public_concern_owed_index on public_concern (due_on) where status = 'ASSIGNED'",
})
@Index({
  name: 'public_concern_waiting_index',
  expression:
    "create index public_concern_waiting_index on public_concern (intake_id) where status in ('RECORDED', 'ANSWERED', 'ACCEPTED')",
})
@Index({
  name: 'public_concern_followed_index',
  expression:
    'create index public_concern_followed_index on public_concern (province_id, raised_on) where task_count > 0',
})
@Check({
  name: 'public_concern_merged_check',
  expression: "(status = 'MERGED') = (merged_into_id is not null) and merged_into_id is distinct from id",
})
@Check({
  name: 'public_concern_assigned_check',
  expression: "status in ('RECORDED', 'DISMISSED', 'MERGED') or due_on is not null",
})
@Check({
  name: 'public_concern_answered_check',
  expression:
    "status in ('RECORDED', 'ASSIGNED', 'DISMISSED', 'MERGED') or (answer is not null and answered_at is not null)",
})
@Check({
  name: 'public_concern_closed_check',
  expression:
    "(status = 'CLOSED') = (satisfaction is not null) and (status in ('CLOSED', 'DISMISSED')) = (closed_at is not null)",
})
export class PublicConcern extends ScopedRecord {
  /** Whose liaison or editor recorded it: assigns it, judges the answer, tells those who raised it. */
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'intake_id' })
  intakeId!: string;

  @Field(() => ConcernStatusEnum)
  @Enum({ items: [...concernStatuses], type: 'string' })
  status: Opt<ConcernStatus> = 'RECORDED';

  @Field(() => ConcernSourceEnum)
  @Enum({ items: [...concernSources], type: 'string' })
  source!: ConcernSource;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was raised: the hotline’s number of it, the forum, the paper.',
  })
  @Property({ type: 'text', nullable: true })
  channel: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  @Property({ type: 'text', nullable: true })
  url: string | null = null;

  @Field(() => DayScalar, { description: 'The day on which it was raised.' })
  @Property({ type: DayType })
  raisedOn!: string;

  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'place_id' })
  placeId!: string;

  /** The city's branch that the place lies in; the province where it is the province's own. */
  @Property({ type: 'uuid' })
  placeBranchId!: string;

  @Field(() => String, { nullable: true, description: 'Street, market, firm.' })
  @Property({ type: 'text', nullable: true })
  placeNote: string | null = null;

  @ManyToOne(() => ConcernSubject, { mapToPk: true, fieldName: 'subject_id' })
  subjectId!: string;

  @Field(() => ConcernSeverityEnum)
  @Enum({ items: [...concernSeverities], type: 'string' })
  severity!: ConcernSeverity;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What was raised, without names and numbers of persons.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  recordedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'recorder_id' })
  recorderId!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day by which it is to be answered.' })
  @Property({ type: DayType, nullable: true })
  dueOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'The answer that stands.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  answeredAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'answerer_id' })
  answererId: string | null = null;

  @Field(() => ConcernSatisfactionEnum, { nullable: true })
  @Enum({ items: [...concernSatisfactions], type: 'string', nullable: true })
  satisfaction: ConcernSatisfaction | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'When it was closed, or not taken up.' })
  @Property({ type: MomentType, nullable: true })
  closedAt: string | null = null;

  @ManyToOne(() => PublicConcern, {
    mapToPk: true,
    nullable: true,
    fieldName: 'merged_into_id',
    index: true,
    deleteRule: 'no action',
  })
  mergedIntoId: string | null = null;

  @Field(() => Int, { description: 'How many repeats of the same matter were merged into it.' })
  @Property({ type: 'integer', default: 0 })
  repeatCount: Opt<number> = 0;

  @Field(() => Int, { description: 'Assignments and orders that followed.' })
  @Property({ type: 'integer', default: 0 })
  taskCount: Opt<number> = 0;

  @Field(() => [ConcernStep], { description: 'Oldest first.' })
  @Property({ type: 'json', columnType: 'jsonb' })
  steps: ConcernStep[] = [];
}

/** Apart from the concern: no list, search, export or audit row reads it. */
@Entity({ tableName: 'public_concern_person' })
@Check({
  name: 'public_concern_person_something_check',
  expression: 'num_nonnulls(name, phone, address) > 0',
})
export class PublicConcernPerson {
  @OneToOne(() => PublicConcern, {
    mapToPk: true,
    primary: true,
    fieldName: 'concern_id',
    deleteRule: 'cascade',
    updateRule: 'no action',
  })
  concernId!: string;

  @Property({ type: 'text', nullable: true })
  name: string | null = null;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Property({ type: 'text', nullable: true })
  address: string | null = null;
}

/** The tie to the work. */
@Entity({ tableName: 'public_concern_work_item' })
export class PublicConcernWorkItem {
  @ManyToOne(() => WorkItem, { mapToPk: true, primary: true, fieldName: 'work_item_id' })
  workItemId!: string;

  @ManyToOne(() => PublicConcern, {
    mapToPk: true,
    primary: true,
    fieldName: 'concern_id',
    index: true,
    deleteRule: 'cascade',
  })
  concernId!: string;
}

/** A task that followed: an assignment or an order. */
@Entity({ tableName: 'public_concern_task' })
@Index({ properties: ['concernId'] })
@Index({
  name: 'public_concern_task_once_index',
  expression:
    'create unique index public_concern_task_once_index on public_concern_task (concern_id, assignment_id, supervision_order_id) nulls not distinct',
})
@Check({
  name: 'public_concern_task_one_check',
  expression: 'num_nonnulls(assignment_id, supervision_order_id) = 1',
})
export class PublicConcernTask {
  @Property({ type: 'uuid', primary: true, defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne(() => PublicConcern, { mapToPk: true, fieldName: 'concern_id', deleteRule: 'cascade' })
  concernId!: string;

  @ManyToOne(() => Assignment, {
    mapToPk: true,
    nullable: true,
    fieldName: 'assignment_id',
    index: true,
    deleteRule: 'cascade',
  })
  assignmentId: string | null = null;

  @ManyToOne(() => SupervisionOrder, {
    mapToPk: true,
    nullable: true,
    fieldName: 'supervision_order_id',
    index: true,
    deleteRule: 'cascade',
  })
  supervisionOrderId: string | null = null;
}
