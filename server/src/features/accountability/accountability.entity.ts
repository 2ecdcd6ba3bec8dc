import {
  type AccountabilityKind,
  type AccountabilityMeasure,
  type AccountabilityStatus,
  accountabilityActions,
  accountabilityKinds,
  accountabilityMeasures,
  accountabilityStatuses,
  type Responsibility,
  responsibilities,
} from '@duban/schema/vocabulary/accountability';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { DisciplineRecord } from '../press-release/discipline-record.entity.ts';
import { SupervisionOrder } from '../supervision-order/supervision-order.entity.ts';
import { User } from '../user/user.entity.ts';

export const AccountabilityKindEnum = enumOf(accountabilityKinds);
export const AccountabilityStatusEnum = enumOf(accountabilityStatuses);
export const AccountabilityActionEnum = enumOf(accountabilityActions);
export const AccountabilityMeasureEnum = enumOf(accountabilityMeasures);
export const ResponsibilityEnum = enumOf(responsibilities);
registerEnumType(AccountabilityKindEnum, {
  name: 'AccountabilityKind',
  description: '通报表扬、通报批评、约谈、问责',
});
registerEnumType(AccountabilityStatusEnum, { name: 'AccountabilityStatus' });
registerEnumType(AccountabilityActionEnum, { name: 'AccountabilityAction' });
registerEnumType(AccountabilityMeasureEnum, { name: 'AccountabilityMeasure', description: '问责方式' });
registerEnumType(ResponsibilityEnum, {
  name: 'Responsibility',
  description: '直接责任、主要领导责任、重要领导责任',
});

@ObjectType({
  description: 'Whom a decision names: as of its day, so by name and post.',
  simpleResolvers: true,
})
export class ResponsiblePerson {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => ResponsibilityEnum)
  responsibility!: Responsibility;
}

/** Its scope columns are the issuer's: the office that proposes, approves and serves it. */
@ObjectType({
  description: '奖惩问责决定: praise, criticism, an interview or accountability of an organization.',
  simpleResolvers: true,
})
@Entity({ tableName: 'accountability_decision' })
@Unique({ properties: ['organizationId', 'kind', 'year', 'serial'] })
@Index({ properties: ['provinceId', 'proposedAt'] })
@Index({ properties: ['concernedId', 'proposedAt'] })
@Index({ properties: ['organizationId', 'proposedAt'] })
export class AccountabilityDecision extends ScopedRecord {
  @Field(() => AccountabilityKindEnum)
  @Enum({ items: [...accountabilityKinds], type: 'string' })
  kind!: AccountabilityKind;

  @Field(() => AccountabilityStatusEnum)
  @Enum({ items: [...accountabilityStatuses], type: 'string' })
  status: Opt<AccountabilityStatus> = 'PROPOSED';

  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'concerned_id' })
  concernedId!: string;

  @Field(() => Int, { nullable: true, description: 'Of the approval.' })
  @Property({ type: 'integer', nullable: true })
  year: number | null = null;

  @Field(() => Int, { nullable: true, description: '1, 2, … of the issuer’s kind and year, without gaps.' })
  @Property({ type: 'integer', nullable: true })
  serial: number | null = null;

  @Field(() => String, { nullable: true, description: '文号; given with the approval.' })
  @Property({ type: 'text', nullable: true })
  number: string | null = null;

  @Field(() => String, { description: 'What it rests on.' })
  @Property({ type: 'text' })
  grounds!: string;

  @Field(() => [ResponsiblePerson])
  @Property({ type: 'json', columnType: 'jsonb' })
  persons: ResponsiblePerson[] = [];

  @Field(() => AccountabilityMeasureEnum, { nullable: true, description: 'Of accountability only.' })
  @Enum({ items: [...accountabilityMeasures], type: 'string', nullable: true })
  measure: AccountabilityMeasure | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The organ with power over the persons, that takes the measure; of accountability only.',
  })
  @Property({ type: 'text', nullable: true })
  competentOrgan: string | null = null;

  @Field(() => DayScalar, {
    nullable: true,
    description: '影响期: from the approval unless proposed otherwise.',
  })
  @Property({ type: DayType, nullable: true })
  effectiveFrom: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; known once approved.' })
  @Property({ type: DayType, nullable: true })
  effectiveTo: string | null = null;

  /** A breach of the discipline of press releases that it rests on. */
  @ManyToOne(() => DisciplineRecord, {
    mapToPk: true,
    nullable: true,
    fieldName: 'discipline_record_id',
    index: true,
  })
  disciplineRecordId: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  proposedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'proposer_id' })
  proposerId!: string;

  /** Who approved or rejected the proposal. */
  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'approver_id' })
  approverId: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'When the head approved or rejected it.' })
  @Property({ type: MomentType, nullable: true })
  approvedAt: string | null = null;

  @Property({ type: 'text', nullable: true })
  approvalComment: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  servedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'server_id' })
  serverId: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: '签收 by the organization.' })
  @Property({ type: MomentType, nullable: true })
  acknowledgedAt: string | null = null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day of its acknowledgement, at the latest the seventh after serving.',
  })
  @Property({ type: DayType, nullable: true })
  receivedOn: string | null = null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day to ask for a review: 30 after receipt.',
  })
  @Property({ type: DayType, nullable: true })
  reviewUntil: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'interviewer_id' })
  interviewerId: string | null = null;

  @Property({ type: DayType, nullable: true })
  interviewedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  interviewMinutes: string | null = null;

  @Property({ type: 'text', nullable: true })
  rectification: string | null = null;

  @Property({ type: DayType, nullable: true })
  rectificationDueOn: string | null = null;

  @Property({ type: DayType, nullable: true })
  rectifiedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  rectificationFindings: string | null = null;
}

@Entity({ tableName: 'accountability_decision_assignment' })
export class AccountabilityDecisionAssignment {
  @ManyToOne(() => AccountabilityDecision, {
    mapToPk: true,
    primary: true,
    fieldName: 'decision_id',
    deleteRule: 'cascade',
  })
  decisionId!: string;

  @ManyToOne(() => Assignment, { mapToPk: true, primary: true, fieldName: 'assignment_id', index: true })
  assignmentId!: string;
}

@Entity({ tableName: 'accountability_decision_order' })
export class AccountabilityDecisionOrder {
  @ManyToOne(() => AccountabilityDecision, {
    mapToPk: true,
    primary: true,
    fieldName: 'decision_id',
    deleteRule: 'cascade',
  })
  decisionId!: string;

  @ManyToOne(() => SupervisionOrder, { mapToPk: true, primary: true, fieldName: 'order_id', index: true })
  orderId!: string;
}

/** The last number of an issuer's kind and year; its row is locked until the approval is stored, so none is lost. */
@Entity({ tableName: 'accountability_counter' })
export class AccountabilityCounter {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @Enum({ items: [...accountabilityKinds], type: 'string', primary: true })
  kind!: AccountabilityKind;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Property({ type: 'integer' })
  last!: number;
}
