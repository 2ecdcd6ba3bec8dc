import type { Light } from '@duban/schema/vocabulary/assignment';
import {
  type AddresseeStatus,
  addresseeStatuses,
  type SupervisionOrderStatus,
  supervisionOrderActions,
  supervisionOrderStatuses,
  type Urgency,
  urgencies,
} from '@duban/schema/vocabulary/supervision-order';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { User } from '../user/user.entity.ts';
import { orderLight } from './supervision-order.state.ts';

export const SupervisionOrderStatusEnum = enumOf(supervisionOrderStatuses);
export const SupervisionOrderActionEnum = enumOf(supervisionOrderActions);
export const AddresseeStatusEnum = enumOf(addresseeStatuses);
export const UrgencyEnum = enumOf(urgencies);
registerEnumType(SupervisionOrderStatusEnum, { name: 'SupervisionOrderStatus' });
registerEnumType(SupervisionOrderActionEnum, { name: 'SupervisionOrderAction' });
registerEnumType(AddresseeStatusEnum, { name: 'AddresseeStatus' });
registerEnumType(UrgencyEnum, { name: 'Urgency', description: '平件、急件、特急' });

/** Its scope columns are the issuer's. */
@ObjectType({ description: '督办单: a numbered order to one or more organizations.', simpleResolvers: true })
@Entity({ tableName: 'supervision_order' })
@Unique({ properties: ['organizationId', 'year', 'serial'] })
@Index({ properties: ['provinceId', 'issuedAt'] })
@Index({ properties: ['provinceId', 'status', 'issuedAt'] })
@Index({ properties: ['cityId'] })
export class SupervisionOrder extends ScopedRecord {
  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: '1, 2, … of the issuer’s year, without gaps.' })
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
export const lightOfOrder = (order: Pick<SupervisionOrder, 'status' | 'dueOn'>, today: string): Light =>
  orderLight(order, today);

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

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  repliedAt: string | null = null;
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

/** The last number that an issuer gave in a year; its row is locked until the order is stored, so none is lost. */
@Entity({ tableName: 'document_counter' })
export class DocumentCounter {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Property({ type: 'integer' })
  last!: number;
}
