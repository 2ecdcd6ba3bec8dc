import { Migration } from '@mikro-orm/migrations';

/** Titles belong to the office that runs them; those that were there are the province's. */
const tables = `
alter table "demonstration_unit" add column "organization_id" uuid null, add column "city_id" uuid null;
update "demonstration_unit" set "organization_id" = "province_id";
alter table "demonstration_unit" alter column "organization_id" set not null;
alter table "demonstration_unit" drop constraint "demonstration_unit_province_id_name_unique";
alter table "demonstration_unit" add constraint "demonstration_unit_organization_id_name_unique" unique ("organization_id", "name");
create index "demonstration_unit_province_id_name_index" on "demonstration_unit" ("province_id", "name");
`;

export class TitlesOfOffices extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
