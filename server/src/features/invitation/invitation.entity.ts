import {
  type InvitationStatus,
  invitationActions,
  invitationStatuses,
} from '@duban/schema/vocabulary/invitation';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Organization } from '../organization/organization.entity.ts';
import { PublicityFault } from '../scoring/publicity-fault.entity.ts';
import { Submission } from '../submission/submission.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';

export const InvitationStatusEnum = enumOf(invitationStatuses);
export const InvitationActionEnum = enumOf(invitationActions);
registerEnumType(InvitationStatusEnum, { name: 'InvitationStatus' });
registerEnumType(InvitationActionEnum, { name: 'InvitationAction' });

/** Its organization is the unit that is to write; each unit that is asked has one of its own. */
@ObjectType({
  description: '约稿: a superior’s editor invites a unit to write on a subject by a day.',
  simpleResolvers: true,
})
@Entity({ tableName: 'invitation' })
@Index({ properties: ['provinceId', 'dueOn'] })
@Index({ properties: ['cityId', 'dueOn'] })
@Index({ properties: ['organizationId', 'dueOn'] })
@Index({ properties: ['issuerId', 'dueOn'] })
@Index({ properties: ['provinceId', 'status', 'dueOn'] })
@Index({
  name: 'invitation_open_index',
  expression: "create index invitation_open_index on invitation (province_id, due_on) where status = 'OPEN'",
})
@Check({
  name: 'invitation_answer_check',
  expression:
    "(status = 'ANSWERED') = (submission_id is not null) and (status = 'FAILED') = (fault_id is not null)",
})
export class Invitation extends ScopedRecord {
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'issuer_id', index: false })
  issuerId!: string;

  @Field(() => InvitationStatusEnum)
  @Enum({ items: [...invitationStatuses], type: 'string', default: 'OPEN' })
  status: Opt<InvitationStatus> = 'OPEN';

  @Field(() => String, { description: 'The subject.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What is wanted of it.' })
  @Property({ type: 'text' })
  requirement!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  dueOn!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  issuedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id', index: false })
  authorId!: string;

  @ManyToOne(() => Submission, { mapToPk: true, nullable: true, fieldName: 'submission_id', index: true })
  submissionId: string | null = null;

  @Field(() => MomentScalar, {
    nullable: true,
    description: 'When it was answered, recorded as failed, or cancelled.',
  })
  @Property({ type: MomentType, nullable: true })
  closedAt: string | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The answer came after the due day; null without one.',
  })
  @Property({ type: 'boolean', nullable: true })
  late: boolean | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was recorded as failed, or cancelled.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** The fault that is scored. */
  @ManyToOne(() => PublicityFault, { mapToPk: true, nullable: true, fieldName: 'fault_id', index: false })
  faultId: string | null = null;
}

/** The tie to the work. */
@Entity({ tableName: 'invitation_work_item' })
export class InvitationWorkItem {
  @ManyToOne(() => WorkItem, { mapToPk: true, primary: true, fieldName: 'work_item_id' })
  workItemId!: string;

  @ManyToOne(() => Invitation, {
    mapToPk: true,
    primary: true,
    fieldName: 'invitation_id',
    index: true,
    deleteRule: 'cascade',
  })
  invitationId!: string;
}
