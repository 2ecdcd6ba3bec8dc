import { Migration } from '@mikro-orm/migrations';

/** Servers keep rows of these tables in memory and empty them when a trigger names the table (kernel/references.ts). */
const notify = `
create function notify_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('duban_changed', tg_table_name);
  return null;
end $$;
create trigger organization_changed after insert or update or delete or truncate on organization for each statement execute function notify_changed();
create trigger membership_changed after insert or update or delete or truncate on membership for each statement execute function notify_changed();
create trigger work_plan_changed after insert or update or delete or truncate on work_plan for each statement execute function notify_changed();
create trigger work_plan_section_changed after insert or update or delete or truncate on work_plan_section for each statement execute function notify_changed();
create trigger work_item_changed after insert or update or delete or truncate on work_item for each statement execute function notify_changed();
`;

/** Signing in counts tries on the account and opens sessions: neither changes what is kept. */
const notifyRarely = `
create trigger app_user_changed after update of name, disabled or delete or truncate on app_user for each statement execute function notify_changed();
create trigger session_changed after delete or truncate on session for each statement execute function notify_changed();
`;

export class ReferenceTriggers extends Migration {
  override up(): void {
    this.addSql(notify);
    this.addSql(notifyRarely);
  }
}
