import {
  type LiaisonCallStatus,
  liaisonCallActions,
  liaisonCallStatuses,
} from '@duban/schema/vocabulary/liaison';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';

export const LiaisonCallStatusEnum = enumOf(liaisonCallStatuses);
export const LiaisonCallActionEnum = enumOf(liaisonCallActions);
registerEnumType(LiaisonCallStatusEnum, { name: 'LiaisonCallStatus' });
registerEnumType(LiaisonCallActionEnum, { name: 'LiaisonCallAction' });

/** Its organization is the one that asks: its units directly below are those who file. */
@ObjectType({
  description: '填报通知: a superior asks its units to file their liaison officers by a day.',
  simpleResolvers: true,
})
@Entity({ tableName: 'liaison_call' })
@Index({ properties: ['organizationId', 'calledAt'] })
@Index({
  name: 'liaison_call_open_unique',
  expression:
    "create unique index liaison_call_open_unique on liaison_call (organization_id) where status = 'OPEN'",
})
export class LiaisonCall extends ScopedRecord {
  @Field(() => LiaisonCallStatusEnum)
  @Enum({ items: [...liaisonCallStatuses], type: 'string' })
  status: Opt<LiaisonCallStatus> = 'OPEN';

  @Field(() => DayScalar)
  @Property({ type: DayType })
  fileBy!: string;

  @Field(() => Boolean, {
    description: 'true: everybody files anew; false: those who have none in force and none waiting.',
  })
  @Property({ type: 'boolean' })
  renewal!: boolean;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  calledAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'caller_id' })
  callerId!: string;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  closedAt: string | null = null;
}
