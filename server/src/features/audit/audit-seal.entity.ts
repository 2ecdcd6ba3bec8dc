import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MomentType } from '../../kernel/column-types.ts';

/** A stretch of the trail, sealed behind the one before it. The database refuses to change these rows too. */
@Entity({ tableName: 'audit_seal' })
export class AuditSeal {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @Property({ type: 'bigint' })
  firstId!: string;

  @Property({ type: 'bigint' })
  lastId!: string;

  @Property({ type: 'integer' })
  entries!: number;

  /** Of the entries in it, in their order. */
  @Property({ type: 'array', columnType: 'bigint[]' })
  ids!: string[];

  /** SHA-256 of each of them: so a change is found at its row. */
  @Property({ type: 'array', columnType: 'bytea[]' })
  digests!: Buffer[];

  /** SHA-256 of the digest before, the ids and their digests. */
  @Property({ type: 'blob' })
  digest!: Buffer;

  @Property({ type: MomentType })
  sealedAt!: string;
}
