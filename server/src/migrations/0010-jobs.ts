import { Migration } from '@mikro-orm/migrations';

/** Starts of jobs whose effect is committed. pg-boss keeps its own tables in a schema of its own. */
export class Jobs extends Migration {
  override up(): void {
    this.addSql(
      'create table job_inbox ("key" text not null, "job" text not null, "at" timestamptz not null, "done" jsonb null, primary key ("key"))',
    );
    this.addSql('create index job_inbox_at_index on job_inbox (at)');
  }
}
