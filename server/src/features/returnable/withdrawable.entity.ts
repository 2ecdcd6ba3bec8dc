import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';

/** What an office drafts, and ends itself where nobody needs it any more: it stays to be read, with the reason. */
@ObjectType({ simpleResolvers: true })
export abstract class WithdrawableRecord extends ScopedRecord {
  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'withdrawer_id' })
  withdrawerId: string | null = null;

  @Field(() => MomentScalar, {
    nullable: true,
    description: 'When its office withdrew the draft; null where it did not.',
  })
  @Property({ type: MomentType, nullable: true })
  withdrawnAt: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why its office withdrew the draft.' })
  @Property({ type: 'text', nullable: true })
  withdrawReason: string | null = null;
}

/** No such state without its reason, and no reason without the state; the name tells which table refused. */
export const withdrawalCheck = (table: string) => ({
  name: `${table}_withdrawal_check`,
  expression:
    "(status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdraw_reason is null)",
});
