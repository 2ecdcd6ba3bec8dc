import {
  type ChangeKind,
  type ChangeRequestStatus,
  changeDecisions,
  changeKinds,
  changeRequestActions,
  changeRequestStatuses,
} from '@duban/schema/vocabulary/change-request';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';

export const ChangeKindEnum = enumOf(changeKinds);
export const ChangeRequestStatusEnum = enumOf(changeRequestStatuses);
export const ChangeRequestActionEnum = enumOf(changeRequestActions);
export const ChangeDecisionEnum = enumOf(changeDecisions);
registerEnumType(ChangeKindEnum, { name: 'ChangeKind', description: '延期、中止、恢复、撤销、改派' });
registerEnumType(ChangeRequestStatusEnum, { name: 'ChangeRequestStatus' });
registerEnumType(ChangeRequestActionEnum, { name: 'ChangeRequestAction' });
registerEnumType(ChangeDecisionEnum, { name: 'ChangeDecision' });

@ObjectType({
  description:
    '变更申请: a change of an assignment that its organization asks for, or that the one who assigned makes unasked.',
  simpleResolvers: true,
})
@Entity({ tableName: 'change_request' })
@Index({ properties: ['assignmentId', 'requestedAt'] })
@Index({ properties: ['provinceId', 'requestedAt'] })
@Index({ properties: ['cityId', 'requestedAt'] })
@Index({ properties: ['organizationId', 'requestedAt'] })
@Index({
  name: 'change_request_open_unique',
  expression:
    "create unique index change_request_open_unique on change_request (assignment_id, kind) where status = 'REQUESTED'",
})
@Index({
  name: 'change_request_waiting_index',
  expression:
    "create index change_request_waiting_index on change_request (assigner_id, requested_at) where status = 'REQUESTED'",
})
@Index({
  name: 'change_request_suspension_index',
  expression:
    "create index change_request_suspension_index on change_request (until) where kind = 'SUSPENSION' and status = 'APPROVED' and ended_on is null",
})
export class ChangeRequest extends ScopedRecord {
  @ManyToOne(() => Assignment, { mapToPk: true, fieldName: 'assignment_id' })
  assignmentId!: string;

  /** The organization that gave the assignment: it decides. */
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'assigner_id' })
  assignerId!: string;

  @Field(() => ChangeKindEnum)
  @Enum({ items: [...changeKinds], type: 'string' })
  kind!: ChangeKind;

  @Field(() => ChangeRequestStatusEnum)
  @Enum({ items: [...changeRequestStatuses], type: 'string' })
  status: Opt<ChangeRequestStatus> = 'REQUESTED';

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'How far it was when the request was made.' })
  @Property({ type: 'text', nullable: true })
  progress: string | null = null;

  @Field(() => DayScalar, { description: 'The due date that stood when the request was made.' })
  @Property({ type: DayType })
  previousDueOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'EXTENSION: the due date asked for.' })
  @Property({ type: DayType, nullable: true })
  dueOn: string | null = null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'SUSPENSION: the day on which it goes on by itself; null: until somebody resumes it.',
  })
  @Property({ type: DayType, nullable: true })
  until: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  requestedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'requester_id' })
  requesterId!: string;

  @Property({ type: 'uuid' })
  requesterOrganizationId!: string;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  decidedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'decider_id' })
  deciderId: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the one who decided says.' })
  @Property({ type: 'text', nullable: true })
  comment: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'EXTENSION: the due date that was granted.' })
  @Property({ type: DayType, nullable: true })
  grantedDueOn: string | null = null;

  /** Of a part that was changed with what it is a part of: the request there. */
  @Property({ type: 'uuid', nullable: true })
  originId: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'SUSPENSION: the day on which it ended.' })
  @Property({ type: DayType, nullable: true })
  endedOn: string | null = null;
}
