import type { Light } from '@duban/schema/vocabulary/assignment';
import {
  type AddresseeStatus,
  addresseeActions,
  addresseeStatuses,
  type OrderKind,
  orderKinds,
  type SupervisionOrderStatus,
  supervisionOrderActions,
  supervisionOrderStatuses,
  type Urgency,
  urgencies,
} from '@duban/schema/vocabulary/supervision-order';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { SupervisionPlan } from '../supervision-plan/supervision-plan.entity.ts';
import { User } from '../user/user.entity.ts';
import { orderLight } from './supervision-order.state.ts';

export const SupervisionOrderStatusEnum = enumOf(supervisionOrderStatuses);
export const SupervisionOrderActionEnum = enumOf(supervisionOrderActions);
export const AddresseeStatusEnum = enumOf(addresseeStatuses);
export const AddresseeActionEnum = enumOf(addresseeActions);
export const OrderKindEnum = enumOf(orderKinds);
export const UrgencyEnum = enumOf(urgencies);
registerEnumType(OrderKindEnum, {
  name: 'SupervisionOrderKind',
  description: '日常督办、综合督查、专项督查、事件调查、线索核查',
});
registerEnumType(SupervisionOrderStatusEnum, { name: 'SupervisionOrderStatus' });
registerEnumType(SupervisionOrderActionEnum, { name: 'SupervisionOrderAction' });
registerEnumType(AddresseeStatusEnum, { name: 'AddresseeStatus' });
registerEnumType(AddresseeActionEnum, { name: 'AddresseeAction' });
registerEnumType(UrgencyEnum, { name: 'Urgency', description: '平件、急件、特急' });

/** Its scope columns are the issuer's. */
@ObjectType({ description: '督办单: a numbered order to one or more organizations.', simpleResolvers: true })
@Entity({ tableName: 'supervision_order' })
@Unique({ properties: ['organizationId', 'kind', 'year', 'serial'] })
@Index({ properties: ['provinceId', 'issuedAt'] })
@Index({ properties: ['provinceId', 'status', 'issuedAt'] })
@Index({ properties: ['cityId'] })
export class SupervisionOrder extends ScopedRecord {
  @Field(() => OrderKindEnum)
  @Enum({ items: [...orderKinds], type: 'string' })
  kind: Opt<OrderKind> = 'DAILY_FOLLOW_UP';

  @ManyToOne(() => SupervisionPlan, { mapToPk: true, nullable: true, fieldName: 'plan_id', index: true })
  planId: string | null = null;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: '1, 2, … of the issuer’s year and kind, without gaps.' })
  @Property({ type: 'integer' })
  serial!: number;

  @Field(() => String, { description: '文号, e.g. 粤质监督办〔2026〕3号 (GB/T 9704-2012, 7.2.5).' })
  @Property({ type: 'text' })
  number!: string;

  @Field(() => SupervisionOrderStatusEnum)
  @Enum({ items: [...supervisionOrderStatuses], type: 'string' })
  status: Opt<SupervisionOrderStatus> = 'ISSUED';

  @Field(() => UrgencyEnum)
  @Enum({ items: [...urgencies], type: 'string' })
  urgency: Opt<Urgency> = 'NORMAL';

  @Field(() => String)
  @Property({ type: 'text' })
  requirement!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  dueOn!: string;

  /** The nearest day on which an answer is still owed, where a return has set another than dueOn. */
  @Property({ type: DayType, nullable: true })
  awaitedOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was issued though an order about the same matter is still open.',
  })
  @Property({ type: 'text', nullable: true })
  repeatReason: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  issuedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the issuer told the supervised when closing it.',
  })
  @Property({ type: 'text', nullable: true })
  conclusion: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  closedAt: string | null = null;
}

/** An order's light on a day: of its row as of its entity. */
export const lightOfOrder = (
  order: Pick<SupervisionOrder, 'status' | 'dueOn' | 'awaitedOn'>,
  today: string,
): Light => orderLight({ status: order.status, dueOn: order.awaitedOn ?? order.dueOn }, today);

/** Its scope columns are the addressee's. */
@ObjectType({ description: 'An organization that must answer an order.', simpleResolvers: true })
@Entity({ tableName: 'supervision_order_addressee' })
@Unique({ properties: ['orderId', 'organizationId'] })
@Index({ properties: ['cityId', 'orderId'] })
@Index({ properties: ['organizationId', 'orderId'] })
export class Addressee extends ScopedRecord {
  @ManyToOne(() => SupervisionOrder, { mapToPk: true, fieldName: 'order_id', deleteRule: 'cascade' })
  orderId!: string;

  @Field(() => AddresseeStatusEnum)
  @Enum({ items: [...addresseeStatuses], type: 'string' })
  status: Opt<AddresseeStatus> = 'PENDING';

  @Field(() => MomentScalar, { nullable: true, description: 'Its first reply.' })
  @Property({ type: MomentType, nullable: true })
  repliedAt: string | null = null;

  @Field(() => Int, { description: '1, and one more with each return.' })
  @Property({ type: 'integer' })
  round: Opt<number> = 1;

  /** Set by a return; else the order's. */
  @Property({ type: DayType, nullable: true })
  dueOn: string | null = null;

  @Field(() => Boolean, { description: 'What it puts right is verified before the order is closed.' })
  @Property({ type: 'boolean' })
  rectification: Opt<boolean> = false;

  @Field(() => MomentScalar, { nullable: true, description: 'When it acknowledged the conclusion.' })
  @Property({ type: MomentType, nullable: true })
  concludedSeenAt: string | null = null;
}

@ObjectType({ description: 'An addressee’s answer.', simpleResolvers: true })
@Entity({ tableName: 'supervision_reply' })
export class SupervisionReply extends ScopedRecord {
  @ManyToOne(() => SupervisionOrder, {
    mapToPk: true,
    fieldName: 'order_id',
    index: true,
    deleteRule: 'cascade',
  })
  orderId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  round: Opt<number> = 1;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  repliedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;
}

@Entity({ tableName: 'supervision_order_assignment' })
export class SupervisionOrderAssignment {
  @ManyToOne(() => SupervisionOrder, {
    mapToPk: true,
    primary: true,
    fieldName: 'order_id',
    deleteRule: 'cascade',
  })
  orderId!: string;

  @ManyToOne(() => Assignment, { mapToPk: true, primary: true, fieldName: 'assignment_id', index: true })
  assignmentId!: string;
}
