import { Migration } from '@mikro-orm/migrations';

/** Schemes, the results computed by them, and the ledger that explains each point. */
const tables = `
create table "evaluation_scheme" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "title" text not null, "year" int not null, "level" text not null, "status" text not null default 'DRAFT', "criteria" jsonb not null, "author_id" uuid not null, "editor_id" uuid not null, "created_at" timestamptz not null, "enacter_id" uuid null, "enacted_at" timestamptz null, "closed_at" timestamptz null, "figures_at" timestamptz null, "evaluated" int null, "published_at" timestamptz null, "publisher_id" uuid null, primary key ("id"));
create unique index evaluation_scheme_in_force_unique on evaluation_scheme (province_id, year, level) where status = 'IN_FORCE';
create index "evaluation_scheme_province_id_year_level_index" on "evaluation_scheme" ("province_id", "year", "level");
create table "evaluation" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "scheme_id" uuid not null, "year" int not null, "level" text not null, "status" text not null default 'COMPUTED', "edition" int not null default 1, "points" numeric not null, "parts" jsonb not null, "rank" int not null, "published_rank" int null, "out_of" int not null, "figures_at" timestamptz not null, "published_at" timestamptz null, "publisher_id" uuid null, "object_until" date null, "objection" text null, "objected_at" timestamptz null, "objector_id" uuid null, "answer_due_on" date null, "answer" text null, "answered_at" timestamptz null, "answerer_id" uuid null, primary key ("id"));
create index "evaluation_organization_id_year_index" on "evaluation" ("organization_id", "year");
create index "evaluation_city_id_year_level_rank_index" on "evaluation" ("city_id", "year", "level", "rank");
create index "evaluation_province_id_year_level_rank_index" on "evaluation" ("province_id", "year", "level", "rank");
alter table "evaluation" add constraint "evaluation_scheme_id_organization_id_edition_unique" unique ("scheme_id", "organization_id", "edition");
create table "evaluation_entry" ("id" uuid not null default uuidv7(), "evaluation_id" uuid not null, "criterion" text not null, "source" text null, "source_id" uuid null, "assignment_id" uuid null, "work_item_id" uuid null, "title" text null, "day" date null, "good" numeric null, "total" numeric null, "correction" boolean not null default false, "points" numeric not null, primary key ("id"));
create index "evaluation_entry_evaluation_id_criterion_day_id_index" on "evaluation_entry" ("evaluation_id", "criterion", "day", "id");
alter table "evaluation_scheme" add constraint "evaluation_scheme_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "evaluation_scheme" add constraint "evaluation_scheme_enacter_id_foreign" foreign key ("enacter_id") references "app_user" ("id") on delete set null;
alter table "evaluation_scheme" add constraint "evaluation_scheme_publisher_id_foreign" foreign key ("publisher_id") references "app_user" ("id") on delete set null;
alter table "evaluation_scheme" add constraint "evaluation_scheme_level_check" check ("level" in ('CITY', 'COUNTY'));
alter table "evaluation_scheme" add constraint "evaluation_scheme_status_check" check ("status" in ('DRAFT', 'IN_FORCE', 'CLOSED'));
alter table "evaluation" add constraint "evaluation_scheme_id_foreign" foreign key ("scheme_id") references "evaluation_scheme" ("id");
alter table "evaluation" add constraint "evaluation_publisher_id_foreign" foreign key ("publisher_id") references "app_user" ("id") on delete set null;
alter table "evaluation" add constraint "evaluation_objector_id_foreign" foreign key ("objector_id") references "app_user" ("id") on delete set null;
alter table "evaluation" add constraint "evaluation_answerer_id_foreign" foreign key ("answerer_id") references "app_user" ("id") on delete set null;
alter table "evaluation" add constraint "evaluation_level_check" check ("level" in ('CITY', 'COUNTY'));
alter table "evaluation" add constraint "evaluation_status_check" check ("status" in ('COMPUTED', 'PUBLISHED', 'OBJECTED', 'CORRECTED', 'CONFIRMED'));
alter table "evaluation_entry" add constraint "evaluation_entry_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on delete cascade;
`;

export class Evaluations extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
