import { Migration } from '@mikro-orm/migrations';

/** What a check covers, approved before its first order. */
const plans = `
create table "supervision_plan" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "title" text not null, "year" int not null, "kind" text not null, "scope" text not null, "starts_on" date not null, "ends_on" date not null, "status" text not null default 'DRAFT', "author_id" uuid not null, "editor_id" uuid not null, "created_at" timestamptz not null, "approver_id" uuid null, "approved_at" timestamptz null, "closed_at" timestamptz null, primary key ("id"));
create index "supervision_plan_organization_id_starts_on_index" on "supervision_plan" ("organization_id", "starts_on");
create index "supervision_plan_province_id_starts_on_index" on "supervision_plan" ("province_id", "starts_on");
alter table "supervision_plan" add constraint "supervision_plan_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "supervision_plan" add constraint "supervision_plan_approver_id_foreign" foreign key ("approver_id") references "app_user" ("id") on delete set null;
alter table "supervision_plan" add constraint "supervision_plan_check" check (ends_on >= starts_on);
alter table "supervision_plan" add constraint "supervision_plan_kind_check" check ("kind" in ('COMPREHENSIVE', 'SPECIAL', 'EVENT'));
alter table "supervision_plan" add constraint "supervision_plan_status_check" check ("status" in ('DRAFT', 'APPROVED', 'CLOSED'));

create table "supervision_plan_organization" ("plan_id" uuid not null, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, primary key ("plan_id", "organization_id"));
create index "supervision_plan_organization_organization_id_plan_id_index" on "supervision_plan_organization" ("organization_id", "plan_id");
create index "supervision_plan_organization_city_id_plan_id_index" on "supervision_plan_organization" ("city_id", "plan_id");
alter table "supervision_plan_organization" add constraint "supervision_plan_organization_plan_id_foreign" foreign key ("plan_id") references "supervision_plan" ("id") on delete cascade;

create table "supervision_plan_work_item" ("plan_id" uuid not null, "work_item_id" uuid not null, primary key ("plan_id", "work_item_id"));
create index "supervision_plan_work_item_work_item_id_index" on "supervision_plan_work_item" ("work_item_id");
alter table "supervision_plan_work_item" add constraint "supervision_plan_work_item_plan_id_foreign" foreign key ("plan_id") references "supervision_plan" ("id") on update cascade on delete cascade;
alter table "supervision_plan_work_item" add constraint "supervision_plan_work_item_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
`;

/** Orders and counters of before are daily follow-ups: their numbers stay as they were given. */
const kinds = `
alter table "document_counter" drop constraint "document_counter_pkey";
alter table "document_counter" add "kind" text not null default 'DAILY_FOLLOW_UP';
alter table "document_counter" alter "kind" drop default;
alter table "document_counter" add primary key ("organization_id", "kind", "year");

alter table "supervision_order" add "kind" text not null default 'DAILY_FOLLOW_UP', add "plan_id" uuid null, add "awaited_on" date null, add "repeat_reason" text null;
alter table "supervision_order" add constraint "supervision_order_plan_id_foreign" foreign key ("plan_id") references "supervision_plan" ("id") on delete set null;
create index "supervision_order_plan_id_index" on "supervision_order" ("plan_id");
alter table "supervision_order" drop constraint "supervision_order_organization_id_year_serial_unique";
alter table "supervision_order" add constraint "supervision_order_organization_id_kind_year_serial_unique" unique ("organization_id", "kind", "year", "serial");
alter table "supervision_order" add constraint "supervision_order_kind_check" check ("kind" in ('DAILY_FOLLOW_UP', 'COMPREHENSIVE', 'SPECIAL', 'EVENT', 'LEAD_VERIFICATION'));
`;

/** Each addressee has a state of its own, replies in rounds, and what the issuer made of them. */
const rounds = `
alter table "supervision_reply" add "round" int not null default 1;
alter table "supervision_order_addressee" drop constraint "supervision_order_addressee_status_check";
alter table "supervision_order_addressee" add "round" int not null default 1, add "due_on" date null, add "rectification" boolean not null default false, add "concluded_seen_at" timestamptz null;
alter table "supervision_order_addressee" add constraint "supervision_order_addressee_status_check" check ("status" in ('PENDING', 'REPLIED', 'RETURNED', 'ACCEPTED', 'VERIFIED'));

create table "supervision_decision" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "addressee_id" uuid not null, "action" text not null, "round" int not null, "comment" text null, "due_on" date null, "method" text null, "verified_on" date null, "verifiers" text null, "decided_at" timestamptz not null, "author_id" uuid not null, primary key ("id"));
create index "supervision_decision_addressee_id_index" on "supervision_decision" ("addressee_id");
alter table "supervision_decision" add constraint "supervision_decision_addressee_id_foreign" foreign key ("addressee_id") references "supervision_order_addressee" ("id") on delete cascade;
alter table "supervision_decision" add constraint "supervision_decision_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "supervision_decision" add constraint "supervision_decision_action_check" check ("action" in ('REPLY', 'RETURN', 'ACCEPT', 'VERIFY'));
alter table "supervision_decision" add constraint "supervision_decision_method_check" check ("method" in ('ON_SITE', 'DOCUMENTS'));
`;

export class SupervisionKinds extends Migration {
  override up(): void {
    this.addSql(plans);
    this.addSql(kinds);
    this.addSql(rounds);
  }
}
