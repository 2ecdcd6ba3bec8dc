import { Migration } from '@mikro-orm/migrations';

/** Awards, classes with targets and relegation belong to the office that runs them; what was there is the province's. */
const tables = `
create index "award_round_organization_id_year_created_at_index" on "award_round" ("organization_id", "year", "created_at");
alter table "unit_class" add column "organization_id" uuid null, add column "city_id" uuid null;
update "unit_class" set "organization_id" = "province_id";
alter table "unit_class" alter column "organization_id" set not null;
alter table "unit_class" drop constraint "unit_class_province_id_year_name_unique", drop constraint "unit_class_province_id_year_ordinal_unique";
alter table "unit_class" add constraint "unit_class_organization_id_year_name_unique" unique ("organization_id", "year", "name");
alter table "unit_class" add constraint "unit_class_organization_id_year_ordinal_unique" unique ("organization_id", "year", "ordinal");
create index "unit_class_province_id_year_ordinal_index" on "unit_class" ("province_id", "year", "ordinal");
alter table "unit_class_member" add column "office_id" uuid null;
update "unit_class_member" m set "office_id" = k."organization_id" from "unit_class" k where k."id" = m."unit_class_id";
alter table "unit_class_member" alter column "office_id" set not null;
drop index unit_class_member_alone_index;
create unique index unit_class_member_alone_index on unit_class_member (organization_id, office_id, year) where removed_at is null;
alter table "annual_target" add column "office_id" uuid null;
update "annual_target" set "office_id" = "province_id";
alter table "annual_target" alter column "office_id" set not null;
alter table "annual_target" drop constraint "annual_target_organization_id_year_revision_unique";
alter table "annual_target" add constraint "annual_target_organization_id_office_id_year_revision_unique" unique ("organization_id", "office_id", "year", "revision");
create index "annual_target_office_id_year_index" on "annual_target" ("office_id", "year");
alter table "relegation_rule" add column "organization_id" uuid null, add column "city_id" uuid null;
update "relegation_rule" set "organization_id" = "province_id";
alter table "relegation_rule" alter column "organization_id" set not null;
create index "relegation_rule_organization_id_year_index" on "relegation_rule" ("organization_id", "year");
alter table "relegation" add column "office_id" uuid null;
update "relegation" set "office_id" = "province_id";
alter table "relegation" alter column "office_id" set not null;
create index "relegation_office_id_year_proposed_at_index" on "relegation" ("office_id", "year", "proposed_at");
`;

export class HonoursOfOffices extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
