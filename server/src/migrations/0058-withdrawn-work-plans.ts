import { Migration } from '@mikro-orm/migrations';

/** A notice that was imported by mistake ends as a draft; it may be imported again. */
export class WithdrawnWorkPlans extends Migration {
  override up(): void {
    this.addSql(`
alter table "work_plan" add "withdrawer_id" uuid null, add "withdrawn_at" timestamptz null, add "withdraw_reason" text null;
alter table "work_plan" add constraint "work_plan_withdrawer_id_foreign" foreign key ("withdrawer_id") references "app_user" ("id") on delete set null;
alter table "work_plan" drop constraint "work_plan_status_check";
alter table "work_plan" add constraint "work_plan_status_check" check ("status" in ('DRAFT', 'ISSUED', 'WITHDRAWN'));
alter table "work_plan" add constraint "work_plan_withdrawal_check" check ((status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdraw_reason is null));
alter table "work_plan" drop constraint "work_plan_province_id_text_digest_unique";
create unique index work_plan_text_unique on work_plan (province_id, text_digest) where status <> 'WITHDRAWN';
`);
  }
}
