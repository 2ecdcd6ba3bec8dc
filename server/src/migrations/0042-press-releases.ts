import { Migration } from '@mikro-orm/migrations';

/** One spokesperson and one head on each day: an exclusion that asks for no extension (a range of one id is equal to itself). */
const office = `
create table "leading_group_post" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "starts_on" date not null, "ends_on" date null, "post" text not null, "name" text not null, "title" text not null, "duty" text not null, primary key ("id"));
create index "leading_group_post_province_id_starts_on_index" on "leading_group_post" ("province_id", "starts_on");
create index "leading_group_post_organization_id_starts_on_index" on "leading_group_post" ("organization_id", "starts_on");
create table "spokesperson" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "starts_on" date not null, "ends_on" date null, "name" text not null, "title" text not null, "phone" text not null, primary key ("id"));
create index "spokesperson_province_id_starts_on_index" on "spokesperson" ("province_id", "starts_on");
create index "spokesperson_organization_id_starts_on_index" on "spokesperson" ("organization_id", "starts_on");
create table "subject_area" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "starts_on" date not null, "ends_on" date null, "kind" text not null, "name" text not null, "description" text not null, "position" int not null, primary key ("id"));
create index "subject_area_province_id_position_index" on "subject_area" ("province_id", "position");
create index "subject_area_organization_id_position_index" on "subject_area" ("organization_id", "position");
alter table "leading_group_post" add constraint "leading_group_post_days_check" check (ends_on is null or ends_on >= starts_on);
alter table "leading_group_post" add constraint "leading_group_post_post_check" check ("post" in ('HEAD', 'DEPUTY', 'MEMBER'));
alter table "spokesperson" add constraint "spokesperson_days_check" check (ends_on is null or ends_on >= starts_on);
alter table "subject_area" add constraint "subject_area_days_check" check (ends_on is null or ends_on >= starts_on);
alter table "subject_area" add constraint "subject_area_kind_check" check ("kind" in ('STANDING', 'FURTHER'));
create type uuid_range as range (subtype = uuid);
alter table spokesperson add constraint spokesperson_alone exclude using gist (uuid_range(organization_id, organization_id, '[]') with =, daterange(starts_on, ends_on, '[]') with &&);
alter table leading_group_post add constraint leading_group_head_alone exclude using gist (uuid_range(organization_id, organization_id, '[]') with =, daterange(starts_on, ends_on, '[]') with &&) where (post = 'HEAD');
`;

const chains = `
create table "approval_chain" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "revision" int not null, "steps" jsonb not null, "reason" text not null, "author_id" uuid not null, "set_at" timestamptz not null, primary key ("id"));
create index "approval_chain_province_id_index" on "approval_chain" ("province_id");
alter table "approval_chain" add constraint "approval_chain_organization_id_revision_unique" unique ("organization_id", "revision");
alter table "approval_chain" add constraint "approval_chain_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
`;

const plans = `
create table "release_plan" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "year" int not null, "status" text not null default 'DRAFT', "revision" int not null default 1, "document_number" text null, "reason" text null, "author_id" uuid not null, "editor_id" uuid not null, "saves" int not null default 0, "created_at" timestamptz not null, "approver_id" uuid null, "approved_at" timestamptz null, primary key ("id"));
create index "release_plan_city_id_year_index" on "release_plan" ("city_id", "year");
create index "release_plan_province_id_year_index" on "release_plan" ("province_id", "year");
alter table "release_plan" add constraint "release_plan_organization_id_year_unique" unique ("organization_id", "year");
create table "release_plan_entry" ("id" uuid not null default uuidv7(), "version" int not null default 1, "plan_id" uuid not null, "month" int not null, "planned_on" date null, "subject" text not null, "subject_area_id" uuid not null, primary key ("id"));
create index "release_plan_entry_plan_id_month_index" on "release_plan_entry" ("plan_id", "month");
create table "release_plan_entry_work_item" ("work_item_id" uuid not null, "entry_id" uuid not null, primary key ("work_item_id", "entry_id"));
create index "release_plan_entry_work_item_entry_id_index" on "release_plan_entry_work_item" ("entry_id");
alter table "release_plan" add constraint "release_plan_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "release_plan" add constraint "release_plan_approver_id_foreign" foreign key ("approver_id") references "app_user" ("id") on delete set null;
alter table "release_plan" add constraint "release_plan_status_check" check ("status" in ('DRAFT', 'APPROVED'));
alter table "release_plan_entry" add constraint "release_plan_entry_plan_id_foreign" foreign key ("plan_id") references "release_plan" ("id") on delete cascade;
alter table "release_plan_entry" add constraint "release_plan_entry_subject_area_id_foreign" foreign key ("subject_area_id") references "subject_area" ("id");
alter table "release_plan_entry" add constraint "release_plan_entry_month_check" check (month >= 1 and month <= 12);
alter table "release_plan_entry_work_item" add constraint "release_plan_entry_work_item_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
alter table "release_plan_entry_work_item" add constraint "release_plan_entry_work_item_entry_id_foreign" foreign key ("entry_id") references "release_plan_entry" ("id") on update cascade on delete cascade;
`;

const releases = `
create table "press_release" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "bureau_id" uuid not null, "mode" text not null, "status" text not null default 'DRAFT', "title" text not null, "body" text not null, "subject_area_id" uuid not null, "planned_on" date not null, "plan_entry_id" uuid null, "ad_hoc_origin" text null, "ad_hoc_party" text null, "ad_hoc_on" date null, "consent_by" text null, "consent_on" date null, "consent_reference" text null, "chain_revision" int not null, "steps" jsonb not null, "position" int not null default 1, "round" int not null default 1, "digest" text null, "saves" int not null default 0, "drafter_id" uuid not null, "writer_ids" text[] not null, "drafted_at" timestamptz not null, "submitted_at" timestamptz null, "approved_at" timestamptz null, "released_at" timestamptz null, "form" text null, "place" text null, "spokesperson_id" uuid null, "releaser_id" uuid null, primary key ("id"));
create index "press_release_plan_entry_id_index" on "press_release" ("plan_entry_id");
create index "press_release_spokesperson_id_index" on "press_release" ("spokesperson_id");
create unique index press_release_entry_unique on press_release (plan_entry_id) where status <> 'WITHDRAWN' and plan_entry_id is not null;
create index press_release_open_index on press_release (province_id, drafted_at) where status in ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED');
create index "press_release_bureau_id_planned_on_index" on "press_release" ("bureau_id", "planned_on");
create index "press_release_province_id_status_drafted_at_index" on "press_release" ("province_id", "status", "drafted_at");
create index "press_release_province_id_mode_drafted_at_index" on "press_release" ("province_id", "mode", "drafted_at");
create index "press_release_subject_area_id_index" on "press_release" ("subject_area_id");
create index "press_release_organization_id_drafted_at_index" on "press_release" ("organization_id", "drafted_at");
create index "press_release_city_id_drafted_at_index" on "press_release" ("city_id", "drafted_at");
create index "press_release_province_id_drafted_at_index" on "press_release" ("province_id", "drafted_at");
alter table "press_release" add constraint "press_release_bureau_id_foreign" foreign key ("bureau_id") references "organization" ("id");
alter table "press_release" add constraint "press_release_subject_area_id_foreign" foreign key ("subject_area_id") references "subject_area" ("id");
alter table "press_release" add constraint "press_release_plan_entry_id_foreign" foreign key ("plan_entry_id") references "release_plan_entry" ("id") on delete set null;
alter table "press_release" add constraint "press_release_drafter_id_foreign" foreign key ("drafter_id") references "app_user" ("id");
alter table "press_release" add constraint "press_release_spokesperson_id_foreign" foreign key ("spokesperson_id") references "spokesperson" ("id") on delete set null;
alter table "press_release" add constraint "press_release_releaser_id_foreign" foreign key ("releaser_id") references "app_user" ("id") on delete set null;
alter table "press_release" add constraint "press_release_mode_check" check ("mode" in ('ROUTINE', 'SPECIAL', 'AD_HOC'));
alter table "press_release" add constraint "press_release_status_check" check ("status" in ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED', 'RELEASED', 'WITHDRAWN', 'UNAPPROVED'));
alter table "press_release" add constraint "press_release_ad_hoc_origin_check" check ("ad_hoc_origin" in ('APPLIED', 'INVITED'));
alter table "press_release" add constraint "press_release_form_check" check ("form" in ('CONFERENCE', 'BRIEFING', 'WRITTEN', 'ONLINE', 'INTERVIEW'));
alter table press_release add column search_pairs text[] generated always as (bigrams(title || ' ' || body)) stored;
create index press_release_search_index on press_release using gin (search_pairs);
`;

const approvals = `
create table "press_release_channel" ("release_id" uuid not null, "channel_id" uuid not null, primary key ("release_id", "channel_id"));
create index "press_release_channel_channel_id_index" on "press_release_channel" ("channel_id");
create table "press_approval" ("id" uuid not null default uuidv7(), "version" int not null default 1, "release_id" uuid not null, "round" int not null, "position" int not null, "step" text not null, "decision" text not null, "comment" text null, "digest" text not null, "at" timestamptz not null, "person_id" uuid not null, "decided_by" text null, "decided_on" date null, "reply_number" text null, primary key ("id"));
alter table "press_approval" add constraint "press_approval_release_id_round_position_unique" unique ("release_id", "round", "position");
create table "press_release_work_item" ("work_item_id" uuid not null, "release_id" uuid not null, primary key ("work_item_id", "release_id"));
create index "press_release_work_item_release_id_index" on "press_release_work_item" ("release_id");
create table "press_release_submission" ("release_id" uuid not null, "submission_id" uuid not null, primary key ("release_id", "submission_id"));
create index "press_release_submission_submission_id_index" on "press_release_submission" ("submission_id");
alter table "press_release_channel" add constraint "press_release_channel_release_id_foreign" foreign key ("release_id") references "press_release" ("id") on update cascade on delete cascade;
alter table "press_release_channel" add constraint "press_release_channel_channel_id_foreign" foreign key ("channel_id") references "channel" ("id") on update cascade on delete cascade;
alter table "press_approval" add constraint "press_approval_release_id_foreign" foreign key ("release_id") references "press_release" ("id");
alter table "press_approval" add constraint "press_approval_person_id_foreign" foreign key ("person_id") references "app_user" ("id");
alter table "press_approval" add constraint "press_approval_decision_check" check ("decision" in ('PASS', 'RETURN'));
alter table "press_release_work_item" add constraint "press_release_work_item_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
alter table "press_release_work_item" add constraint "press_release_work_item_release_id_foreign" foreign key ("release_id") references "press_release" ("id") on update cascade on delete cascade;
alter table "press_release_submission" add constraint "press_release_submission_release_id_foreign" foreign key ("release_id") references "press_release" ("id") on update cascade on delete cascade;
alter table "press_release_submission" add constraint "press_release_submission_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on update cascade on delete cascade;
`;

const discipline = `
create table "discipline_record" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "kind" text not null, "status" text not null default 'OPEN', "title" text not null, "facts" text not null, "occurred_on" date not null, "place" text not null, "persons" jsonb not null, "press_release_id" uuid null, "recorder_id" uuid not null, "recorded_at" timestamptz not null, "outcome" text null, "concluder_id" uuid null, "concluded_at" timestamptz null, primary key ("id"));
create index "discipline_record_press_release_id_index" on "discipline_record" ("press_release_id");
create index "discipline_record_organization_id_recorded_at_index" on "discipline_record" ("organization_id", "recorded_at");
create index "discipline_record_city_id_recorded_at_index" on "discipline_record" ("city_id", "recorded_at");
create index "discipline_record_province_id_recorded_at_index" on "discipline_record" ("province_id", "recorded_at");
alter table "discipline_record" add constraint "discipline_record_press_release_id_foreign" foreign key ("press_release_id") references "press_release" ("id") on delete set null;
alter table "discipline_record" add constraint "discipline_record_recorder_id_foreign" foreign key ("recorder_id") references "app_user" ("id");
alter table "discipline_record" add constraint "discipline_record_concluder_id_foreign" foreign key ("concluder_id") references "app_user" ("id") on delete set null;
alter table "discipline_record" add constraint "discipline_record_kind_check" check ("kind" in ('UNAPPROVED', 'ALTERED', 'WITHHELD', 'FALSE'));
alter table "discipline_record" add constraint "discipline_record_status_check" check ("status" in ('OPEN', 'CONCLUDED'));
alter table discipline_record add column search_pairs text[] generated always as (bigrams(title || ' ' || facts)) stored;
create index discipline_record_search_index on discipline_record using gin (search_pairs);
`;

const files = `
alter table "attachment" add "press_approval_id" uuid null;
create index "attachment_press_approval_id_index" on "attachment" ("press_approval_id");
`;

/** What was approved is what is released, whoever writes: the text is frozen, and no step is left out. */
const rules = `
create function press_release_rules() returns trigger language plpgsql as $$
begin
  if (new.mode = 'ROUTINE') <> (new.plan_entry_id is not null) or (new.mode = 'AD_HOC') <> (new.ad_hoc_origin is not null and new.ad_hoc_party is not null and new.ad_hoc_on is not null) then
    raise exception 'press release %: not what its mode asks for', new.id using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' then
    if new.steps is distinct from old.steps or new.chain_revision <> old.chain_revision then
      raise exception 'press release %: its chain is the one that it was drafted under', new.id using errcode = 'check_violation';
    end if;
    if old.status not in ('DRAFT', 'RETURNED') and (new.title, new.body, new.mode, new.digest) is distinct from (old.title, old.body, old.mode, old.digest) then
      raise exception 'press release %: its text is frozen', new.id using errcode = 'check_violation';
    end if;
  end if;
  if new.status in ('APPROVED', 'RELEASED') and jsonb_array_length(new.steps) > (
    select count(*) from press_approval d where d.release_id = new.id and d.round = new.round and d.decision = 'PASS' and d.digest = new.digest) then
    raise exception 'press release %: a step has not passed it', new.id using errcode = 'check_violation';
  end if;
  if new.status = 'RELEASED' and (new.released_at is null or new.form is null or new.spokesperson_id is null or (new.mode = 'SPECIAL' and new.consent_on is null)) then
    raise exception 'press release %: who released it, how and with whose consent is missing', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger press_release_rules before insert or update on press_release for each row execute function press_release_rules();

create trigger press_approval_append_only before update or delete on press_approval for each statement execute function refuse_change();
create trigger approval_chain_append_only before update or delete on approval_chain for each statement execute function refuse_change();
`;

/** Who speaks for a bureau, about what, by which plan and chain; releases with what each step decided; breaches. */
export class PressReleases extends Migration {
  override up(): void {
    this.addSql(office);
    this.addSql(chains);
    this.addSql(plans);
    this.addSql(releases);
    this.addSql(approvals);
    this.addSql(discipline);
    this.addSql(files);
    this.addSql(rules);
  }
}
