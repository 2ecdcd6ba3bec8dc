import { Migration } from '@mikro-orm/migrations';

/** Classes of units by year, who stands in them, and each revision of what they are to reach. */
const tables = `
create table "unit_class" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid not null, "year" int not null, "ordinal" int not null, "name" text not null, primary key ("id"));
alter table "unit_class" add constraint "unit_class_province_id_year_name_unique" unique ("province_id", "year", "name");
alter table "unit_class" add constraint "unit_class_province_id_year_ordinal_unique" unique ("province_id", "year", "ordinal");
create table "unit_class_member" ("id" uuid not null default uuidv7(), "unit_class_id" uuid not null, "organization_id" uuid not null, "year" int not null, "added_at" timestamptz not null, "removed_at" timestamptz null, primary key ("id"));
create index "unit_class_member_unit_class_id_index" on "unit_class_member" ("unit_class_id");
create unique index unit_class_member_alone_index on unit_class_member (organization_id, year) where removed_at is null;
create table "annual_target" ("id" uuid not null default uuidv7(), "province_id" uuid not null, "city_id" uuid null, "year" int not null, "unit_class_id" uuid null, "organization_id" uuid null, "points" numeric null, "revision" int not null, "reason" text null, "set_at" timestamptz not null, "setter_id" uuid not null, primary key ("id"));
create index "annual_target_province_id_year_index" on "annual_target" ("province_id", "year");
alter table "annual_target" add constraint "annual_target_organization_id_year_revision_unique" unique ("organization_id", "year", "revision");
alter table "annual_target" add constraint "annual_target_unit_class_id_revision_unique" unique ("unit_class_id", "revision");
alter table "unit_class_member" add constraint "unit_class_member_unit_class_id_foreign" foreign key ("unit_class_id") references "unit_class" ("id") on delete cascade;
alter table "unit_class_member" add constraint "unit_class_member_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "annual_target" add constraint "annual_target_unit_class_id_foreign" foreign key ("unit_class_id") references "unit_class" ("id") on delete cascade;
alter table "annual_target" add constraint "annual_target_setter_id_foreign" foreign key ("setter_id") references "app_user" ("id");
alter table "annual_target" add constraint "annual_target_points_check" check (points > 0 or (points is null and organization_id is not null));
alter table "annual_target" add constraint "annual_target_subject_check" check ((unit_class_id is null) <> (organization_id is null));
`;

export class AnnualTargets extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
