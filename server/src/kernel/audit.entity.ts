import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MomentType } from './column-types.ts';

/** One change and who made it. The database refuses to update, delete or truncate these rows. */
@Entity({ tableName: 'audit_entry' })
@Index({ properties: ['entityType', 'entityId'] })
export class AuditEntry {
  @PrimaryKey({ type: 'bigint', columnType: 'bigint generated always as identity', autoincrement: true })
  id!: number;

  @Property({ type: MomentType, defaultRaw: 'now()', index: true })
  at!: Opt<string>;

  @Property({ type: 'uuid', nullable: true, index: true })
  actorId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  organizationId: string | null = null;

  /** The province whose auditor may read it; null for what happens before anyone signs in. */
  @Property({ type: 'uuid', nullable: true })
  provinceId: string | null = null;

  /** The mutation's name, e.g. submitProgressReport */
  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'text' })
  entityType!: string;

  @Property({ type: 'uuid' })
  entityId!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  changes!: Record<string, unknown>;

  @Property({ type: 'text', nullable: true })
  address: string | null = null;
}

/** The first answer to a mutation's Idempotency-Key; kept for a day at least. */
@Entity({ tableName: 'idempotency_key' })
export class IdempotencyKey {
  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  /** Digest of the mutation and its input: the same key with another body is a conflict. */
  @Property({ type: 'text' })
  requestDigest!: string;

  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  result: unknown = null;

  @Property({ type: MomentType, defaultRaw: 'now()', index: true })
  createdAt!: Opt<string>;
}
