import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MomentType } from '../../kernel/column-types.ts';
import { User } from '../user/user.entity.ts';

/** A code on its way to an address: only the newest one of a user holds. Kept for a day, to count how many were sent. */
@Entity({ tableName: 'mail_code' })
@Index({ properties: ['userId', 'sentAt'] })
@Index({ properties: ['address', 'sentAt'] })
@Check({ name: 'mail_code_tries_check', expression: 'tries >= 0 and tries <= 5' })
export class MailCode {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'user_id', deleteRule: 'cascade' })
  userId!: string;

  @Property({ type: 'text' })
  address!: string;

  /** Argon2id, as of a password: six digits would be found from a quick digest at once. */
  @Property({ type: 'text' })
  codeHash!: string;

  @Property({ type: MomentType })
  sentAt!: string;

  @Property({ type: MomentType })
  expiresAt!: string;

  /** Each is counted before the code is looked at. */
  @Property({ type: 'integer', default: 0 })
  tries: Opt<number> = 0;
}
