import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MomentType } from './column-types.ts';

/** A job's start whose effect is committed: a second start with the same key does nothing. */
@Entity({ tableName: 'job_inbox' })
@Index({ properties: ['at'] })
export class JobInbox {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  job!: string;

  @Property({ type: MomentType })
  at!: string;

  /** What it did, in numbers. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  done: unknown = null;
}
