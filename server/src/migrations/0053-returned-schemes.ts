import { Migration } from '@mikro-orm/migrations';

const schemes = [
  ['evaluation_scheme', "'DRAFT', 'RETURNED', 'IN_FORCE', 'CLOSED'"],
  ['scoring_scheme', "'DRAFT', 'RETURNED', 'IN_FORCE'"],
] as const;

/** A leader sends a scheme back with reasons, as a plan of a check; who, when and why stand with it until it is in force. */
export class ReturnedSchemes extends Migration {
  override up(): void {
    for (const [table, statuses] of schemes)
      this.addSql(`
alter table "${table}" add "returner_id" uuid null, add "returned_at" timestamptz null, add "return_comment" text null;
alter table "${table}" add constraint "${table}_returner_id_foreign" foreign key ("returner_id") references "app_user" ("id") on delete set null;
alter table "${table}" drop constraint "${table}_status_check";
alter table "${table}" add constraint "${table}_status_check" check ("status" in (${statuses}));
alter table "${table}" add constraint "${table}_return_check" check (status <> 'RETURNED' or (returned_at is not null and return_comment is not null));
`);
  }
}
