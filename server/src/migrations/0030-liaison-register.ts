import { Migration } from '@mikro-orm/migrations';

const tables = `
create table "liaison_registration" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "superior_id" uuid not null, "revision" int not null, "status" text not null default 'SUBMITTED', "leader" jsonb not null, "liaison" jsonb not null, "opinion" text not null, "reason" text null, "effective_on" date not null, "ends_on" date null, "filed_at" timestamptz not null, "filer_id" uuid not null, "decided_at" timestamptz null, "decider_id" uuid null, "comment" text null, primary key ("id"));
create index "liaison_registration_province_id_filed_at_index" on "liaison_registration" ("province_id", "filed_at");
create index "liaison_registration_city_id_filed_at_index" on "liaison_registration" ("city_id", "filed_at");
alter table "liaison_registration" add constraint "liaison_registration_organization_id_revision_unique" unique ("organization_id", "revision");
create unique index liaison_registration_waiting_unique on liaison_registration (organization_id) where status = 'SUBMITTED';
create unique index liaison_registration_in_force_unique on liaison_registration (organization_id) where status = 'APPROVED';
alter table "liaison_registration" add constraint "liaison_registration_status_check" check ("status" in ('SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'REPLACED'));
alter table "liaison_registration" add constraint "liaison_registration_superior_id_foreign" foreign key ("superior_id") references "organization" ("id");
alter table "liaison_registration" add constraint "liaison_registration_filer_id_foreign" foreign key ("filer_id") references "app_user" ("id");
alter table "liaison_registration" add constraint "liaison_registration_decider_id_foreign" foreign key ("decider_id") references "app_user" ("id") on delete set null;

create table "liaison_call" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "status" text not null default 'OPEN', "file_by" date not null, "renewal" boolean not null, "note" text null, "called_at" timestamptz not null, "caller_id" uuid not null, "closed_at" timestamptz null, primary key ("id"));
create index "liaison_call_organization_id_called_at_index" on "liaison_call" ("organization_id", "called_at");
create unique index liaison_call_open_unique on liaison_call (organization_id) where status = 'OPEN';
alter table "liaison_call" add constraint "liaison_call_status_check" check ("status" in ('OPEN', 'CLOSED'));
alter table "liaison_call" add constraint "liaison_call_caller_id_foreign" foreign key ("caller_id") references "app_user" ("id");
`;

/** Leaders in charge and liaison officers as units filed them, and the calls to file. */
export class LiaisonRegister extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
