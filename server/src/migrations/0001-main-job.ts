import { Migration } from '@mikro-orm/migrations';

/** Organizations, users, the plan, the work, supervision and publicity: the tables that the entities describe. */
const tables = `
create table "audit_entry" ("id" bigint generated always as identity not null primary key, "at" timestamptz not null default now(), "actor_id" uuid null, "organization_id" uuid null, "province_id" uuid null, "action" text not null, "entity_type" text not null, "entity_id" uuid not null, "changes" jsonb not null, "address" text null);
create index "audit_entry_at_index" on "audit_entry" ("at");
create index "audit_entry_actor_id_index" on "audit_entry" ("actor_id");
create index "audit_entry_entity_type_entity_id_index" on "audit_entry" ("entity_type", "entity_id");

create table "document_counter" ("organization_id" uuid not null, "year" int not null, "last" int not null, primary key ("organization_id", "year"));

create table "idempotency_key" ("user_id" uuid not null, "key" text not null, "request_digest" text not null, "result" jsonb null, "created_at" timestamptz not null default now(), primary key ("user_id", "key"));
create index "idempotency_key_created_at_index" on "idempotency_key" ("created_at");

create table "organization" ("id" uuid not null default uuidv7(), "version" int not null default 1, "name" text not null, "short_name" text not null, "level" text not null, "kind" text not null, "division_code" text null, "document_prefix" text null, "code" text null, "parent_id" uuid null, "bureau_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "valid_from" date not null, "valid_to" date null, "sort_order" int not null default 0, primary key ("id"));
alter table "organization" add constraint "organization_code_unique" unique ("code");
create index "organization_parent_id_index" on "organization" ("parent_id");
create index "organization_city_id_index" on "organization" ("city_id");
create index "organization_province_id_index" on "organization" ("province_id");
alter table "organization" add constraint "organization_validity_check" check (valid_to is null or valid_to >= valid_from);
alter table "organization" add constraint "organization_division_code_check" check (division_code ~ '^[0-9]{6}$');
alter table "organization" add constraint "organization_level_check" check ("level" in ('PROVINCE', 'CITY', 'COUNTY'));
alter table "organization" add constraint "organization_kind_check" check ("kind" in ('BUREAU', 'DEPARTMENT', 'AFFILIATE'));

create table "app_user" ("id" uuid not null default uuidv7(), "version" int not null default 1, "username" text not null, "name" text not null, "password_hash" text not null, "disabled" boolean not null default false, "demo" boolean not null default false, "failed_attempts" int not null default 0, "locked_until" timestamptz null, "password_changed_at" timestamptz not null default now(), "changed_at" timestamptz not null default now(), primary key ("id"));
alter table "app_user" add constraint "app_user_username_unique" unique ("username");

create table "supervision_order" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "year" int not null, "serial" int not null, "number" text not null, "status" text not null default 'ISSUED', "urgency" text not null default 'NORMAL', "requirement" text not null, "due_on" date not null, "issued_at" timestamptz not null, "author_id" uuid not null, "conclusion" text null, "closed_at" timestamptz null, primary key ("id"));
create index "supervision_order_issued_at_index" on "supervision_order" ("issued_at");
alter table "supervision_order" add constraint "supervision_order_organization_id_year_serial_unique" unique ("organization_id", "year", "serial");
alter table "supervision_order" add constraint "supervision_order_status_check" check ("status" in ('ISSUED', 'REPLIED', 'CLOSED'));
alter table "supervision_order" add constraint "supervision_order_urgency_check" check ("urgency" in ('NORMAL', 'URGENT', 'CRITICAL'));

create table "supervision_reply" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "order_id" uuid not null, "text" text not null, "replied_at" timestamptz not null, "author_id" uuid not null, primary key ("id"));
create index "supervision_reply_order_id_index" on "supervision_reply" ("order_id");

create table "supervision_order_addressee" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "order_id" uuid not null, "status" text not null default 'PENDING', "replied_at" timestamptz null, primary key ("id"));
alter table "supervision_order_addressee" add constraint "supervision_order_addressee_order_id_organization_id_unique" unique ("order_id", "organization_id");
alter table "supervision_order_addressee" add constraint "supervision_order_addressee_status_check" check ("status" in ('PENDING', 'REPLIED'));

create table "session" ("id" uuid not null default uuidv7(), "token_digest" text not null, "user_id" uuid not null, "organization_id" uuid not null, "created_at" timestamptz not null default now(), "last_seen_at" timestamptz not null default now(), primary key ("id"));
alter table "session" add constraint "session_token_digest_unique" unique ("token_digest");
create index "session_user_id_index" on "session" ("user_id");
create index "session_last_seen_at_index" on "session" ("last_seen_at");

create table "publicity_activity" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "title" text not null, "theme" text null, "starts_on" date not null, "ends_on" date not null, "author_id" uuid not null, "created_at" timestamptz not null, primary key ("id"));
create index "publicity_activity_starts_on_index" on "publicity_activity" ("starts_on");
alter table "publicity_activity" add constraint "publicity_activity_check" check (ends_on >= starts_on);

create table "membership" ("id" uuid not null default uuidv7(), "user_id" uuid not null, "organization_id" uuid not null, "role" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));
create index "membership_user_id_index" on "membership" ("user_id");
create index "membership_organization_id_index" on "membership" ("organization_id");
alter table "membership" add constraint "membership_user_id_organization_id_role_valid_from_unique" unique ("user_id", "organization_id", "role", "valid_from");
alter table "membership" add constraint "membership_role_check" check ("role" in ('SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON', 'EDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'));

create table "attachment" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "name" text not null, "content_type" text not null, "size" int not null, "digest" text not null, "uploader_id" uuid not null, "uploaded_at" timestamptz not null default now(), "progress_report_id" uuid null, "supervision_reply_id" uuid null, primary key ("id"));
create index "attachment_progress_report_id_index" on "attachment" ("progress_report_id");
create index "attachment_supervision_reply_id_index" on "attachment" ("supervision_reply_id");

create table "work_plan" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "year" int not null, "title" text not null, "document_number" text null, "issued_on" date null, "status" text not null default 'DRAFT', "text" text not null, "text_digest" text not null, "importer_id" uuid not null, "created_at" timestamptz not null default now(), primary key ("id"));
create index "work_plan_year_index" on "work_plan" ("year");
alter table "work_plan" add constraint "work_plan_province_id_text_digest_unique" unique ("province_id", "text_digest");
alter table "work_plan" add constraint "work_plan_status_check" check ("status" in ('DRAFT', 'ISSUED'));

create table "work_plan_section" ("id" uuid not null default uuidv7(), "work_plan_id" uuid not null, "ordinal" int not null, "title" text not null, primary key ("id"));
alter table "work_plan_section" add constraint "work_plan_section_work_plan_id_ordinal_unique" unique ("work_plan_id", "ordinal");

create table "work_item" ("id" uuid not null default uuidv7(), "work_plan_id" uuid not null, "section_id" uuid not null, "province_id" uuid not null, "year" int not null, "number" int not null, "label" text not null, "title" text null, "requirement" text not null, "start_offset" int not null, "end_offset" int not null, "pilot_places" jsonb not null, "responsible" jsonb not null, "due_text" text null, "due_on" date null, "cadences" jsonb not null, primary key ("id"));
create index "work_item_section_id_index" on "work_item" ("section_id");
create index "work_item_year_number_index" on "work_item" ("year", "number");
alter table "work_item" add constraint "work_item_work_plan_id_number_unique" unique ("work_plan_id", "number");

create table "target" ("id" uuid not null default uuidv7(), "work_item_id" uuid not null, "ordinal" int not null, "name" text not null, "comparator" text not null, "value" numeric not null, "unit" text not null, primary key ("id"));
create index "target_work_item_id_index" on "target" ("work_item_id");
alter table "target" add constraint "target_comparator_check" check ("comparator" in ('AT_LEAST', 'AT_MOST', 'EQUAL'));

create table "publicity_activity_work_item" ("work_item_id" uuid not null, "activity_id" uuid not null, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, primary key ("work_item_id", "activity_id"));
create index "publicity_activity_work_item_activity_id_index" on "publicity_activity_work_item" ("activity_id");

create table "assignment" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "work_item_id" uuid not null, "work_plan_id" uuid not null, "section_id" uuid not null, "year" int not null, "bureau_id" uuid not null, "assigner_id" uuid not null, "parent_id" uuid null, "role" text not null, "status" text not null default 'PENDING', "percent" int not null default 0, "due_on" date not null, "cadence" text not null default 'ONCE', "yellow_on" date null, "red_on" date null, "report_due_on" date null, "assigned_at" timestamptz not null, "acknowledged_at" timestamptz null, "claimed_at" timestamptz null, "claimer_id" uuid null, "completed_at" timestamptz null, "completion_summary" text null, "return_comment" text null, "leader_in_charge" text null, "responsible_person" text null, "is_open" boolean generated always as (status <> 'COMPLETED') stored null, primary key ("id"));
create index "assignment_assigner_id_index" on "assignment" ("assigner_id");
create index "assignment_parent_id_index" on "assignment" ("parent_id");
create index "assignment_work_plan_id_section_id_city_id_index" on "assignment" ("work_plan_id", "section_id", "city_id");
create index "assignment_work_item_id_status_index" on "assignment" ("work_item_id", "status");
create index "assignment_organization_id_due_on_index" on "assignment" ("organization_id", "due_on");
create index "assignment_province_id_due_on_id_index" on "assignment" ("province_id", "due_on", "id");
create index "assignment_city_id_is_open_due_on_id_index" on "assignment" ("city_id", "is_open", "due_on", "id");
alter table "assignment" add constraint "assignment_work_item_id_organization_id_unique" unique ("work_item_id", "organization_id");
alter table "assignment" add constraint "assignment_check" check (percent between 0 and 100);
alter table "assignment" add constraint "assignment_role_check" check ("role" in ('LEAD', 'SUPPORT'));
alter table "assignment" add constraint "assignment_status_check" check ("status" in ('PENDING', 'IN_PROGRESS', 'COMPLETION_CLAIMED', 'COMPLETED'));
alter table "assignment" add constraint "assignment_cadence_check" check ("cadence" in ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'));

create table "supervision_order_assignment" ("order_id" uuid not null, "assignment_id" uuid not null, primary key ("order_id", "assignment_id"));
create index "supervision_order_assignment_assignment_id_index" on "supervision_order_assignment" ("assignment_id");

create table "progress_report" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "assignment_id" uuid not null, "work_item_id" uuid not null, "reviewer_organization_id" uuid not null, "status" text not null default 'SUBMITTED', "percent" int not null, "summary" text not null, "difficulties" text null, "next_steps" text null, "measurements" jsonb not null, "submitted_at" timestamptz not null, "author_id" uuid not null, "reviewed_at" timestamptz null, "reviewer_id" uuid null, "review_comment" text null, primary key ("id"));
create index progress_report_waiting_index on progress_report (reviewer_organization_id, submitted_at) where status = 'SUBMITTED';
create index progress_report_item_index on progress_report (work_item_id, submitted_at desc);
create index progress_report_newest_index on progress_report (assignment_id, submitted_at desc);
alter table "progress_report" add constraint "progress_report_check" check (percent between 0 and 100);
alter table "progress_report" add constraint "progress_report_status_check" check ("status" in ('SUBMITTED', 'ACCEPTED', 'RETURNED'));

create table "submission" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "kind" text not null, "title" text not null, "body" text not null, "occurred_at" timestamptz not null, "due_at" timestamptz not null, "submitted_at" timestamptz not null, "late" boolean not null, "status" text not null default 'SUBMITTED', "author_id" uuid not null, "publicity_activity_id" uuid null, "progress_report_id" uuid null, "reviewed_at" timestamptz null, "reviewer_id" uuid null, "review_comment" text null, "adoption_count" int not null default 0, primary key ("id"));
create index "submission_publicity_activity_id_index" on "submission" ("publicity_activity_id");
create index "submission_city_id_submitted_at_index" on "submission" ("city_id", "submitted_at");
create index "submission_province_id_submitted_at_index" on "submission" ("province_id", "submitted_at");
alter table "submission" add constraint "submission_kind_check" check ("kind" in ('ROUTINE', 'URGENT'));
alter table "submission" add constraint "submission_status_check" check ("status" in ('SUBMITTED', 'ACCEPTED', 'RETURNED'));

create table "submission_work_item" ("work_item_id" uuid not null, "submission_id" uuid not null, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "adoptions" int not null default 0, primary key ("work_item_id", "submission_id"));
create index "submission_work_item_submission_id_index" on "submission_work_item" ("submission_id");

create table "adoption" ("id" uuid not null default uuidv7(), "submission_id" uuid not null, "channel" text not null, "kind" text not null, "level" text not null, "adopted_on" date not null, "url" text null, "recorder_id" uuid not null, primary key ("id"));
alter table "adoption" add constraint "adoption_submission_id_channel_adopted_on_unique" unique ("submission_id", "channel", "adopted_on");
alter table "adoption" add constraint "adoption_kind_check" check ("kind" in ('TV', 'RADIO', 'NEWSPAPER', 'WEBSITE', 'JOURNAL', 'BULLETIN'));
alter table "adoption" add constraint "adoption_level_check" check ("level" in ('COUNTY', 'CITY', 'PROVINCE', 'NATIONAL'));

alter table "organization" add constraint "organization_parent_id_foreign" foreign key ("parent_id") references "organization" ("id") on delete set null;

alter table "supervision_order" add constraint "supervision_order_author_id_foreign" foreign key ("author_id") references "app_user" ("id");

alter table "supervision_reply" add constraint "supervision_reply_order_id_foreign" foreign key ("order_id") references "supervision_order" ("id") on delete cascade;
alter table "supervision_reply" add constraint "supervision_reply_author_id_foreign" foreign key ("author_id") references "app_user" ("id");

alter table "supervision_order_addressee" add constraint "supervision_order_addressee_order_id_foreign" foreign key ("order_id") references "supervision_order" ("id") on delete cascade;

alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;
alter table "session" add constraint "session_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");

alter table "publicity_activity" add constraint "publicity_activity_author_id_foreign" foreign key ("author_id") references "app_user" ("id");

alter table "membership" add constraint "membership_user_id_foreign" foreign key ("user_id") references "app_user" ("id");
alter table "membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");

alter table "attachment" add constraint "attachment_uploader_id_foreign" foreign key ("uploader_id") references "app_user" ("id");

alter table "work_plan" add constraint "work_plan_importer_id_foreign" foreign key ("importer_id") references "app_user" ("id");

alter table "work_plan_section" add constraint "work_plan_section_work_plan_id_foreign" foreign key ("work_plan_id") references "work_plan" ("id") on delete cascade;

alter table "work_item" add constraint "work_item_work_plan_id_foreign" foreign key ("work_plan_id") references "work_plan" ("id") on delete cascade;
alter table "work_item" add constraint "work_item_section_id_foreign" foreign key ("section_id") references "work_plan_section" ("id") on delete cascade;

alter table "target" add constraint "target_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on delete cascade;

alter table "publicity_activity_work_item" add constraint "publicity_activity_work_item_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
alter table "publicity_activity_work_item" add constraint "publicity_activity_work_item_activity_id_foreign" foreign key ("activity_id") references "publicity_activity" ("id") on update cascade on delete cascade;

alter table "assignment" add constraint "assignment_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id");
alter table "assignment" add constraint "assignment_assigner_id_foreign" foreign key ("assigner_id") references "organization" ("id");
alter table "assignment" add constraint "assignment_parent_id_foreign" foreign key ("parent_id") references "assignment" ("id") on delete set null;

alter table "supervision_order_assignment" add constraint "supervision_order_assignment_order_id_foreign" foreign key ("order_id") references "supervision_order" ("id") on update cascade on delete cascade;
alter table "supervision_order_assignment" add constraint "supervision_order_assignment_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on update cascade on delete cascade;

alter table "progress_report" add constraint "progress_report_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id");
alter table "progress_report" add constraint "progress_report_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "progress_report" add constraint "progress_report_reviewer_id_foreign" foreign key ("reviewer_id") references "app_user" ("id") on delete set null;

alter table "submission" add constraint "submission_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "submission" add constraint "submission_publicity_activity_id_foreign" foreign key ("publicity_activity_id") references "publicity_activity" ("id") on delete set null;
alter table "submission" add constraint "submission_progress_report_id_foreign" foreign key ("progress_report_id") references "progress_report" ("id") on delete set null;
alter table "submission" add constraint "submission_reviewer_id_foreign" foreign key ("reviewer_id") references "app_user" ("id") on delete set null;

alter table "submission_work_item" add constraint "submission_work_item_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
alter table "submission_work_item" add constraint "submission_work_item_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update cascade on delete cascade;

alter table "adoption" add constraint "adoption_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade;
alter table "adoption" add constraint "adoption_recorder_id_foreign" foreign key ("recorder_id") references "app_user" ("id");
`;

/** The trail is append-only, whoever asks: what was written stays. */
const appendOnly = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry for each statement execute function refuse_change();
`;

/** Nobody holds two of the three administrators' powers, nor one beside a business role (GB/T 22239-2019, 8.1.5). */
const separatePowers = `
create function refuse_joined_powers() returns trigger language plpgsql as $$
begin
  perform 1 from app_user where id = new.user_id for update;
  if exists (
    select 1 from membership m where m.user_id = new.user_id and m.id <> new.id and m.role <> new.role
      and daterange(m.valid_from, m.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]')
      and (m.role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') or new.role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'))
  ) then
    raise exception 'an administrator''s role stands alone' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger membership_separate_powers before insert or update on membership for each row execute function refuse_joined_powers();
`;

/** Marks that the demonstration was played to its end. */
const demonstration = 'create table demonstration (finished_at timestamptz not null)';

export class MainJob extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(appendOnly);
    this.addSql(separatePowers);
    this.addSql(demonstration);
  }
}
