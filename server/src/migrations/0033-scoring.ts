import { Migration } from '@mikro-orm/migrations';

/** Schemes by date, what they score beside pieces, and the ledger of each year. */
const tables = `
create table "scoring_scheme" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "title" text not null, "starts_on" date not null, "ends_on" date null, "status" text not null default 'DRAFT', "revision" int null, "rules" jsonb not null, "author_id" uuid not null, "editor_id" uuid not null, "created_at" timestamptz not null, "enacter_id" uuid null, "enacted_at" timestamptz null, primary key ("id"));
create unique index scoring_scheme_revision_unique on scoring_scheme (province_id, revision) where revision is not null;
create index "scoring_scheme_province_id_starts_on_index" on "scoring_scheme" ("province_id", "starts_on");
create table "publicity_fault" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "fault" text not null, "submission_id" uuid null, "day" date not null, "reason" text not null, "recorded_at" timestamptz not null, "recorder_id" uuid not null, primary key ("id"));
create index "publicity_fault_submission_id_index" on "publicity_fault" ("submission_id");
create index "publicity_fault_organization_id_day_index" on "publicity_fault" ("organization_id", "day");
create index "publicity_fault_city_id_day_index" on "publicity_fault" ("city_id", "day");
create index "publicity_fault_province_id_day_index" on "publicity_fault" ("province_id", "day");
create table "joint_author" ("submission_id" uuid not null, "organization_id" uuid not null, primary key ("submission_id", "organization_id"));
create table "score_year" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid not null, "year" int not null, "until" date not null, "lines" int not null, "digest" text not null, "computed_at" timestamptz not null, primary key ("id"));
alter table "score_year" add constraint "score_year_province_id_year_unique" unique ("province_id", "year");
create table "score" ("id" uuid not null, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "year" int not null, "level" text not null, "points" numeric not null, "awards" numeric not null, "deductions" numeric not null, "rank" int not null, "out_of" int not null, primary key ("id"));
create index "score_organization_id_year_index" on "score" ("organization_id", "year");
create index "score_city_id_year_level_rank_index" on "score" ("city_id", "year", "level", "rank");
create index "score_province_id_year_level_rank_index" on "score" ("province_id", "year", "level", "rank");
create table "score_entry" ("id" uuid not null, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "year" int not null, "day" date not null, "rule" text not null, "scheme_id" uuid null, "revision" int null, "rule_index" int null, "source" text null, "source_id" uuid null, "submission_id" uuid null, "period" text null, "worth" numeric not null, "points" numeric not null, "outcome" text not null, "lost_to" uuid null, primary key ("id"));
create index "score_entry_organization_id_year_day_id_index" on "score_entry" ("organization_id", "year", "day", "id");
create index "score_entry_province_id_year_index" on "score_entry" ("province_id", "year");
create table "score_objection" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "entry_id" uuid not null, "year" int not null, "day" date not null, "rule" text not null, "points" numeric not null, "submission_id" uuid null, "status" text not null default 'OPEN', "reasons" text not null, "objected_at" timestamptz not null, "objector_id" uuid not null, "answer_due_on" date not null, "answer" text null, "correction" numeric null, "answered_at" timestamptz null, "answerer_id" uuid null, primary key ("id"));
create index "score_objection_organization_id_objected_at_index" on "score_objection" ("organization_id", "objected_at");
create index "score_objection_city_id_objected_at_index" on "score_objection" ("city_id", "objected_at");
create index "score_objection_province_id_objected_at_index" on "score_objection" ("province_id", "objected_at");
alter table "score_objection" add constraint "score_objection_entry_id_unique" unique ("entry_id");
create index "adoption_adopted_on_index" on "adoption" ("adopted_on");
alter table "scoring_scheme" add constraint "scoring_scheme_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "scoring_scheme" add constraint "scoring_scheme_enacter_id_foreign" foreign key ("enacter_id") references "app_user" ("id") on delete set null;
alter table "scoring_scheme" add constraint "scoring_scheme_status_check" check ("status" in ('DRAFT', 'IN_FORCE'));
alter table "scoring_scheme" add constraint scoring_scheme_days_check check (ends_on is null or ends_on >= starts_on);
alter table "publicity_fault" add constraint "publicity_fault_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade;
alter table "publicity_fault" add constraint "publicity_fault_recorder_id_foreign" foreign key ("recorder_id") references "app_user" ("id");
alter table "publicity_fault" add constraint "publicity_fault_fault_check" check ("fault" in ('CONCEALED', 'FALSE', 'INVITATION_FAILED', 'NEGATIVE_NEWS'));
alter table "joint_author" add constraint "joint_author_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update cascade on delete cascade;
alter table "joint_author" add constraint "joint_author_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete cascade;
alter table "score_objection" add constraint "score_objection_objector_id_foreign" foreign key ("objector_id") references "app_user" ("id");
alter table "score_objection" add constraint "score_objection_answerer_id_foreign" foreign key ("answerer_id") references "app_user" ("id") on delete set null;
alter table "score_objection" add constraint "score_objection_status_check" check ("status" in ('OPEN', 'UPHELD', 'REJECTED'));
`;

export class Scoring extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
