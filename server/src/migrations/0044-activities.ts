import { Migration } from '@mikro-orm/migrations';

const occasions = `
create table "publicity_occasion" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid not null, "name" text not null, "basis" text null, "start_month" int not null, "start_day" int not null, "end_month" int not null, "end_day" int not null, "first_year" int not null, "last_year" int null, "years" jsonb not null default '[]', primary key ("id"));
alter table "publicity_occasion" add constraint "publicity_occasion_province_id_name_unique" unique ("province_id", "name");
alter table "publicity_occasion" add constraint "publicity_occasion_province_id_foreign" foreign key ("province_id") references "organization" ("id");
alter table "publicity_occasion" add constraint publicity_occasion_days_check check (make_date(2001, start_month, start_day) <= make_date(2001, end_month, end_day));
alter table "publicity_occasion" add constraint publicity_occasion_years_check check (last_year is null or last_year >= first_year);
`;

const activities = `
alter table "publicity_activity" add column "occasion_id" uuid null, add column "content" text null, add column "steps" jsonb not null default '[]', add column "ending" text null, add column "summary" text null, add column "cancel_reason" text null, add column "closed_at" timestamptz null, add column "closer_id" uuid null;
alter table "publicity_activity" add constraint "publicity_activity_occasion_id_foreign" foreign key ("occasion_id") references "publicity_occasion" ("id") on delete set null;
alter table "publicity_activity" add constraint "publicity_activity_closer_id_foreign" foreign key ("closer_id") references "app_user" ("id") on delete set null;
alter table "publicity_activity" add constraint "publicity_activity_ending_check" check ("ending" in ('SUMMARISED', 'CANCELLED'));
alter table "publicity_activity" add constraint publicity_activity_closed_check check ((ending is null) = (closed_at is null));
alter table "publicity_activity" add constraint publicity_activity_words_check check ((ending is distinct from 'SUMMARISED' or summary is not null) and (ending is distinct from 'CANCELLED' or cancel_reason is not null));
create index "publicity_activity_occasion_id_index" on "publicity_activity" ("occasion_id");
create index publicity_activity_open_index on publicity_activity (province_id, ends_on) where ending is null;
create index publicity_activity_own_open_index on publicity_activity (organization_id, ends_on) where ending is null;
`;

const parts = `
create table "activity_part" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "activity_id" uuid not null, "status" text not null default 'INVITED', "invited_at" timestamptz not null, "inviter_id" uuid not null, "answered_at" timestamptz null, "answerer_id" uuid null, "note" text null, "events" int null, "people" int null, "materials" int null, "summary" text null, "reported_at" timestamptz null, "reporter_id" uuid null, primary key ("id"));
alter table "activity_part" add constraint "activity_part_activity_id_organization_id_unique" unique ("activity_id", "organization_id");
create index activity_part_organization_index on activity_part (organization_id, activity_id);
create index activity_part_city_index on activity_part (city_id, activity_id);
create index activity_part_waiting_index on activity_part (organization_id, activity_id) where status in ('INVITED', 'JOINED');
alter table "activity_part" add constraint "activity_part_status_check" check ("status" in ('INVITED', 'JOINED', 'REPORTED', 'DECLINED'));
alter table "activity_part" add constraint activity_part_report_check check ((status = 'REPORTED') = (reported_at is not null) and (reported_at is null or (events is not null and people is not null and materials is not null and summary is not null)));
alter table "activity_part" add constraint activity_part_figures_check check (events >= 0 and people >= 0 and materials >= 0);
alter table "activity_part" add constraint "activity_part_activity_id_foreign" foreign key ("activity_id") references "publicity_activity" ("id") on delete cascade;
alter table "activity_part" add constraint "activity_part_inviter_id_foreign" foreign key ("inviter_id") references "app_user" ("id");
alter table "activity_part" add constraint "activity_part_answerer_id_foreign" foreign key ("answerer_id") references "app_user" ("id") on delete set null;
alter table "activity_part" add constraint "activity_part_reporter_id_foreign" foreign key ("reporter_id") references "app_user" ("id") on delete set null;
insert into activity_part (organization_id, city_id, province_id, activity_id, status, invited_at, inviter_id, answered_at, answerer_id)
select organization_id, city_id, province_id, id, 'JOINED', created_at, author_id, created_at, author_id from publicity_activity;

alter table "attachment" add column "publicity_activity_id" uuid null, add column "activity_part_id" uuid null;
create index attachment_publicity_activity_index on attachment (publicity_activity_id) where publicity_activity_id is not null;
create index attachment_activity_part_index on attachment (activity_part_id) where activity_part_id is not null;
`;

const measures = `
create table "item_measure" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid not null, "work_item_id" uuid not null, "target_id" uuid null, "measure" text not null, "starts_on" date not null, "ends_on" date null, "set_at" timestamptz not null, "setter_id" uuid not null, primary key ("id"));
create index "item_measure_work_item_id_index" on "item_measure" ("work_item_id");
create unique index item_measure_standing_index on item_measure (work_item_id, measure) where ends_on is null;
alter table "item_measure" add constraint item_measure_days_check check (ends_on is null or ends_on >= starts_on);
alter table "item_measure" add constraint "item_measure_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on delete cascade;
alter table "item_measure" add constraint "item_measure_measure_check" check ("measure" in ('THEMED_ACTIVITIES', 'EVENTS_HELD', 'PEOPLE_REACHED', 'MEDIA_ADOPTIONS', 'RELEASES_PASSED', 'RELEASES_IN_ORDER', 'RELEASE_DAYS', 'COVERAGE_HANDLED', 'INFORMATION_ADOPTIONS', 'INSTRUCTIONS', 'URGENT_IN_TIME', 'FOLLOW_UPS_IN_TIME'));
alter table "item_measure" add constraint "item_measure_target_id_foreign" foreign key ("target_id") references "target" ("id") on delete set null;
alter table "item_measure" add constraint "item_measure_setter_id_foreign" foreign key ("setter_id") references "app_user" ("id");
`;

/** Occasions of the year, activities with plan, units and summary, and which figures a point is measured by. */
export class Activities extends Migration {
  override up(): void {
    this.addSql(occasions);
    this.addSql(activities);
    this.addSql(parts);
    this.addSql(measures);
  }
}
