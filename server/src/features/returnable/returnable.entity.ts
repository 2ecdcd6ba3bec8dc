import type { Opt } from '@mikro-orm/core';
import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import type { Edited } from '../../kernel/edited.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { User } from '../user/user.entity.ts';
import { WithdrawableRecord } from './withdrawable.entity.ts';

/** What an office drafts, each of whose writers is kept. */
@ObjectType({ simpleResolvers: true })
export abstract class EditedRecord extends WithdrawableRecord implements Edited {
  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  @Property({ type: 'uuid' })
  editorId!: string;

  /** All who changed it, kept by the database: nobody judges what they wrote. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  editorIds: Opt<string[]> = [];

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  createdAt!: string;
}

/** And which a leader of it passes, or sends back with reasons. */
@ObjectType({ simpleResolvers: true })
export abstract class ReturnableRecord extends EditedRecord {
  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'returner_id' })
  returnerId: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  returnedAt: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why a leader returned it last; there until it is passed, so that both read what was to change.',
  })
  @Property({ type: 'text', nullable: true })
  returnComment: string | null = null;
}

/** No state without its reasons; the name tells which table refused. */
export const returnCheck = (table: string) => ({
  name: `${table}_return_check`,
  expression: "status <> 'RETURNED' or (returned_at is not null and return_comment is not null)",
});
