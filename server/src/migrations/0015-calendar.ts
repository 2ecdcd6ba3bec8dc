import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

const table = `
create table "calendar_year" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid null, "year" int not null, "days" jsonb not null, "source" text not null, "enterer_id" uuid null, "entered_at" timestamptz not null, primary key ("id"));
create index "calendar_year_province_id_index" on "calendar_year" ("province_id");
alter table "calendar_year" add constraint "calendar_year_year_province_id_unique" unique nulls not distinct ("year", "province_id");
alter table "calendar_year" add constraint "calendar_year_province_id_foreign" foreign key ("province_id") references "organization" ("id") on delete set null;
alter table "calendar_year" add constraint "calendar_year_enterer_id_foreign" foreign key ("enterer_id") references "app_user" ("id") on delete set null;
create trigger calendar_year_changed after insert or update or delete or truncate on calendar_year for each statement execute function notify_changed();
`;

/**
 * Holidays and make-up days of 2004 to 2026 as the State Council's notices published them. A later year is entered by
 * an administrator, or comes with a migration of its own.
 */
export class Calendar extends Migration {
  override up(): void {
    this.addSql(table);
    const years = readFileSync(new URL('../../seeds/calendar.json', import.meta.url), 'utf8');
    this.addSql(
      `insert into calendar_year (year, days, source, entered_at) select year, days, '国务院办公厅关于' || year || '年节假日安排的通知', now() from jsonb_to_recordset('${years}'::jsonb) as r(year int, days jsonb)`,
    );
  }
}
