import { Migration } from '@mikro-orm/migrations';

/** Bulletins with their frozen figures, whom they go to, and who has read them. */
const tables = `
create table "bulletin" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "kind" text not null default 'SUPERVISION', "status" text not null default 'DRAFT', "title" text not null, "period_from" date not null, "period_to" date not null, "figures_at" timestamptz not null, "body" text not null, "author_id" uuid not null, "editor_id" uuid not null, "created_at" timestamptz not null, "approver_id" uuid null, "approved_at" timestamptz null, "return_comment" text null, "year" int null, "serial" int null, "number" text null, "published_at" timestamptz null, "publisher_id" uuid null, primary key ("id"));
create index "bulletin_organization_id_created_at_index" on "bulletin" ("organization_id", "created_at");
create index "bulletin_province_id_created_at_index" on "bulletin" ("province_id", "created_at");
alter table "bulletin" add constraint "bulletin_organization_id_kind_year_serial_unique" unique ("organization_id", "kind", "year", "serial");
create table "bulletin_figures" ("bulletin_id" uuid not null, "figures" jsonb not null, "names" jsonb not null, primary key ("bulletin_id"));
create table "bulletin_reading" ("bulletin_id" uuid not null, "user_id" uuid not null, "organization_id" uuid not null, "at" timestamptz not null, primary key ("bulletin_id", "user_id"));
create table "bulletin_addressee" ("bulletin_id" uuid not null, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, primary key ("bulletin_id", "organization_id"));
create index "bulletin_addressee_organization_id_bulletin_id_index" on "bulletin_addressee" ("organization_id", "bulletin_id");
create index "bulletin_addressee_city_id_bulletin_id_index" on "bulletin_addressee" ("city_id", "bulletin_id");
alter table "bulletin" add constraint "bulletin_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "bulletin" add constraint "bulletin_approver_id_foreign" foreign key ("approver_id") references "app_user" ("id") on delete set null;
alter table "bulletin" add constraint "bulletin_publisher_id_foreign" foreign key ("publisher_id") references "app_user" ("id") on delete set null;
alter table "bulletin" add constraint "bulletin_check" check (period_to >= period_from);
alter table "bulletin" add constraint "bulletin_kind_check" check ("kind" in ('SUPERVISION'));
alter table "bulletin" add constraint "bulletin_status_check" check ("status" in ('DRAFT', 'APPROVED', 'PUBLISHED'));
alter table "bulletin_figures" add constraint "bulletin_figures_bulletin_id_foreign" foreign key ("bulletin_id") references "bulletin" ("id") on update cascade on delete cascade;
alter table "bulletin_reading" add constraint "bulletin_reading_bulletin_id_foreign" foreign key ("bulletin_id") references "bulletin" ("id") on update cascade on delete cascade;
alter table "bulletin_reading" add constraint "bulletin_reading_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on update cascade on delete cascade;
alter table "bulletin_addressee" add constraint "bulletin_addressee_bulletin_id_foreign" foreign key ("bulletin_id") references "bulletin" ("id") on delete cascade;
`;

export class Bulletins extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
