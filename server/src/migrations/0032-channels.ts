import { Migration } from '@mikro-orm/migrations';

/** The register of channels, where and with what proof they carried a piece, and leaders' instructions. */
const tables = `
create table "channel" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid not null, "name" text not null, "kind" text not null, "level" text not null, "ownership" text not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));
create index "channel_province_id_name_starts_on_index" on "channel" ("province_id", "name", "starts_on");
alter table "channel" add constraint "channel_kind_check" check ("kind" in ('TV', 'RADIO', 'NEWSPAPER', 'WEBSITE', 'JOURNAL', 'BULLETIN'));
alter table "channel" add constraint "channel_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCE', 'NATIONAL'));
alter table "channel" add constraint "channel_ownership_check" check ("ownership" in ('OWN', 'OUTSIDE'));
alter table "channel" add constraint channel_days_check check (ends_on is null or ends_on >= starts_on);
alter table "adoption" add column "channel_id" uuid null, add column "place" text not null default 'ORDINARY';
alter table "adoption" add constraint "adoption_place_check" check ("place" in ('ORDINARY', 'HEADLINE'));
alter table "adoption" add constraint "adoption_channel_id_foreign" foreign key ("channel_id") references "channel" ("id") on delete set null;
create index "adoption_channel_id_index" on "adoption" ("channel_id");
alter table "attachment" add column "adoption_id" uuid null;
create index "attachment_adoption_id_index" on "attachment" ("adoption_id");
create table "instruction" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "submission_id" uuid not null, "leader" text not null, "level" text not null, "instructed_on" date not null, "text" text not null, "assignment_id" uuid null, "recorded_at" timestamptz not null, "recorder_id" uuid not null, primary key ("id"));
create index "instruction_province_id_instructed_on_index" on "instruction" ("province_id", "instructed_on");
create index "instruction_city_id_instructed_on_index" on "instruction" ("city_id", "instructed_on");
create index "instruction_organization_id_instructed_on_index" on "instruction" ("organization_id", "instructed_on");
create index "instruction_assignment_id_index" on "instruction" ("assignment_id");
alter table "instruction" add constraint "instruction_submission_id_leader_instructed_on_unique" unique ("submission_id", "leader", "instructed_on");
alter table "instruction" add constraint "instruction_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCE', 'NATIONAL'));
alter table "instruction" add constraint "instruction_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade;
alter table "instruction" add constraint "instruction_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete set null;
alter table "instruction" add constraint "instruction_recorder_id_foreign" foreign key ("recorder_id") references "app_user" ("id");
`;

export class Channels extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
