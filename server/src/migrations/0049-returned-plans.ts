import { Migration } from '@mikro-orm/migrations';

/** A leader sends a plan of a check back with reasons; who, when and why stand with it until it is approved. */
export class ReturnedPlans extends Migration {
  override up(): void {
    this.addSql(`
alter table "supervision_plan" add "returner_id" uuid null, add "returned_at" timestamptz null, add "return_comment" text null;
alter table "supervision_plan" add constraint "supervision_plan_returner_id_foreign" foreign key ("returner_id") references "app_user" ("id") on delete set null;
alter table "supervision_plan" drop constraint "supervision_plan_status_check";
alter table "supervision_plan" add constraint "supervision_plan_status_check" check ("status" in ('DRAFT', 'RETURNED', 'APPROVED', 'CLOSED'));
alter table "supervision_plan" add constraint "supervision_plan_return_check" check (status <> 'RETURNED' or (returned_at is not null and return_comment is not null));
`);
  }
}
