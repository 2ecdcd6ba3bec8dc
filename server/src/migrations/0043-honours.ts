import { Migration } from '@mikro-orm/migrations';

/** Awards with their rounds, titles with their holders, relegation by rules. */
const tables = `
create table "relegation_rule" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid not null, "year" int not null, "name" text not null, "kind" text not null, "level" text null, "unit_class_id" uuid null, "period" text not null default 'YEAR', "last_count" int null, "below_percent" int null, "months" int null, "consecutive" boolean not null default true, "consequences" text[] not null, "created_at" timestamptz not null, "author_id" uuid not null, primary key ("id"));
create index "relegation_rule_province_id_year_index" on "relegation_rule" ("province_id", "year");
create table "relegation" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "rule_id" uuid not null, "year" int not null, "period" text not null, "status" text not null default 'PROPOSED', "facts" jsonb not null, "proposed_at" timestamptz not null, "proposer_id" uuid not null, "reason" text null, "decided_at" timestamptz null, "decider_id" uuid null, "outcomes" jsonb not null, primary key ("id"));
create index "relegation_organization_id_year_proposed_at_index" on "relegation" ("organization_id", "year", "proposed_at");
create index "relegation_city_id_year_proposed_at_index" on "relegation" ("city_id", "year", "proposed_at");
create index "relegation_province_id_year_proposed_at_index" on "relegation" ("province_id", "year", "proposed_at");
alter table "relegation" add constraint "relegation_rule_id_organization_id_period_unique" unique ("rule_id", "organization_id", "period");
create table "demonstration_unit" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid not null, "name" text not null, "purpose" text null, "creator_id" uuid not null, primary key ("id"));
alter table "demonstration_unit" add constraint "demonstration_unit_province_id_name_unique" unique ("province_id", "name");
create table "award_round" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "year" int not null, "title" text not null, "status" text not null default 'DRAFT', "contests" jsonb not null, "scored_at" timestamptz not null, "created_at" timestamptz not null, "author_id" uuid not null, "editor_ids" uuid[] not null, "approver_id" uuid null, "approved_at" timestamptz null, "return_comment" text null, "published_at" timestamptz null, primary key ("id"));
create index "award_round_province_id_year_created_at_index" on "award_round" ("province_id", "year", "created_at");
create table "award" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "round_id" uuid not null, "contest" int not null, "place" int not null, "honour" text not null, "standing" text not null, "grade" text null, "tied" boolean not null default false, "user_id" uuid null, "points" numeric not null, "reasons" jsonb not null, "strike_reason" text null, "striker_id" uuid null, primary key ("id"));
create index "award_organization_id_round_id_index" on "award" ("organization_id", "round_id");
alter table "award" add constraint "award_round_id_contest_place_unique" unique ("round_id", "contest", "place");
create table "demonstration_tenure" ("id" uuid not null default uuidv7(), "demonstration_unit_id" uuid not null, "organization_id" uuid not null, "starts_on" date not null, "ends_on" date null, "grounds" text not null, "award_id" uuid null, "recorded_at" timestamptz not null, "recorder_id" uuid not null, "end_reason" text null, primary key ("id"));
create index "demonstration_tenure_organization_id_starts_on_index" on "demonstration_tenure" ("organization_id", "starts_on");
create index "demonstration_tenure_demonstration_unit_id_starts_on_index" on "demonstration_tenure" ("demonstration_unit_id", "starts_on");
alter table "unit_class_member" add "next_ordinal" int null;
alter table "relegation_rule" add constraint "relegation_rule_unit_class_id_foreign" foreign key ("unit_class_id") references "unit_class" ("id") on delete set null;
alter table "relegation_rule" add constraint "relegation_rule_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "relegation_rule" add constraint "relegation_rule_kind_check" check ("kind" in ('LAST_BELOW_TARGET', 'MONTHS_BELOW_QUOTA'));
alter table "relegation_rule" add constraint "relegation_rule_period_check" check ("period" in ('YEAR', 'QUARTER'));
alter table "relegation" add constraint "relegation_rule_id_foreign" foreign key ("rule_id") references "relegation_rule" ("id");
alter table "relegation" add constraint "relegation_proposer_id_foreign" foreign key ("proposer_id") references "app_user" ("id");
alter table "relegation" add constraint "relegation_decider_id_foreign" foreign key ("decider_id") references "app_user" ("id") on delete set null;
alter table "relegation" add constraint "relegation_decided_check" check ((status = 'PROPOSED') = (decided_at is null));
alter table "relegation" add constraint "relegation_status_check" check ("status" in ('PROPOSED', 'CONFIRMED', 'WAIVED'));
alter table "demonstration_unit" add constraint "demonstration_unit_creator_id_foreign" foreign key ("creator_id") references "app_user" ("id");
alter table "award_round" add constraint "award_round_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "award_round" add constraint "award_round_approver_id_foreign" foreign key ("approver_id") references "app_user" ("id") on delete set null;
alter table "award_round" add constraint "award_round_status_check" check ("status" in ('DRAFT', 'AWAITING_APPROVAL', 'APPROVED', 'PUBLISHED'));
alter table "award" add constraint "award_round_id_foreign" foreign key ("round_id") references "award_round" ("id") on delete cascade;
alter table "award" add constraint "award_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete set null;
alter table "award" add constraint "award_striker_id_foreign" foreign key ("striker_id") references "app_user" ("id") on delete set null;
alter table "award" add constraint "award_struck_check" check ((standing = 'STRUCK') = (strike_reason is not null));
alter table "award" add constraint "award_prize_check" check ((standing = 'PROPOSED') = (grade is not null));
alter table "award" add constraint "award_person_check" check ((honour = 'ADVANCED_COLLECTIVE') = (user_id is null));
alter table "award" add constraint "award_honour_check" check ("honour" in ('ADVANCED_COLLECTIVE', 'ADVANCED_INDIVIDUAL', 'EXCELLENT_LIAISON'));
alter table "award" add constraint "award_standing_check" check ("standing" in ('PROPOSED', 'RESERVE', 'ELSEWHERE', 'STRUCK'));
alter table "award" add constraint "award_grade_check" check ("grade" in ('FIRST', 'SECOND', 'THIRD', 'UNGRADED'));
alter table "demonstration_tenure" add constraint "demonstration_tenure_demonstration_unit_id_foreign" foreign key ("demonstration_unit_id") references "demonstration_unit" ("id") on delete cascade;
alter table "demonstration_tenure" add constraint "demonstration_tenure_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "demonstration_tenure" add constraint "demonstration_tenure_award_id_foreign" foreign key ("award_id") references "award" ("id") on delete set null;
alter table "demonstration_tenure" add constraint "demonstration_tenure_recorder_id_foreign" foreign key ("recorder_id") references "app_user" ("id");
alter table "demonstration_tenure" add constraint "demonstration_tenure_days_check" check (ends_on is null or ends_on >= starts_on);
create extension if not exists btree_gist;
alter table demonstration_tenure add constraint demonstration_tenure_alone exclude using gist (demonstration_unit_id with =, daterange(starts_on, ends_on, '[]') with &&);
create function published_award_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a published award stays as it was published';
end $$;
create trigger award_round_stays before update or delete on award_round for each row when (old.status = 'PUBLISHED') execute function published_award_stays();
create function published_awards_stay() returns trigger language plpgsql as $$
begin
  if exists (select 1 from award_round where id = old.round_id and status = 'PUBLISHED') then
    raise exception 'a published award stays as it was published';
  end if;
  return coalesce(new, old);
end $$;
create trigger awards_stay before update or delete on award for each row execute function published_awards_stay();
`;

export class Honours extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
