import { Migration } from '@mikro-orm/migrations';

/** The trail's rows are not touched: what is sealed is known by their ids, which follow each other. */
export class AuditSeals extends Migration {
  override up(): void {
    this.addSql(`
create table "audit_seal" ("number" int not null, "first_id" bigint not null, "last_id" bigint not null, "entries" int not null, "ids" bigint[] not null, "digests" bytea[] not null, "digest" bytea not null, "sealed_at" timestamptz not null, primary key ("number"));
create trigger audit_seal_append_only before update or delete or truncate on audit_seal for each statement execute function refuse_change();
`);
  }
}
