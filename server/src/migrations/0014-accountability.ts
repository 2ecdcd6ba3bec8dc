import { Migration } from '@mikro-orm/migrations';

/** Decisions on organizations, what they rest on, their numbers, and the requests to review them. */
const tables = `
create table "accountability_counter" ("organization_id" uuid not null, "kind" text not null, "year" int not null, "last" int not null, primary key ("organization_id", "kind", "year"));

create table "accountability_decision" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "kind" text not null, "status" text not null default 'PROPOSED', "concerned_id" uuid not null, "year" int null, "serial" int null, "number" text null, "grounds" text not null, "persons" jsonb not null, "measure" text null, "competent_organ" text null, "effective_from" date null, "effective_to" date null, "proposed_at" timestamptz not null, "proposer_id" uuid not null, "approver_id" uuid null, "approved_at" timestamptz null, "approval_comment" text null, "served_at" timestamptz null, "server_id" uuid null, "acknowledged_at" timestamptz null, "received_on" date null, "review_until" date null, "interviewer_id" uuid null, "interviewed_on" date null, "interview_minutes" text null, "rectification" text null, "rectification_due_on" date null, "rectified_on" date null, "rectification_findings" text null, primary key ("id"));
create index "accountability_decision_organization_id_proposed_at_index" on "accountability_decision" ("organization_id", "proposed_at");
create index "accountability_decision_concerned_id_proposed_at_index" on "accountability_decision" ("concerned_id", "proposed_at");
create index "accountability_decision_province_id_proposed_at_index" on "accountability_decision" ("province_id", "proposed_at");
alter table "accountability_decision" add constraint "accountability_decision_organization_id_kind_year_serial_unique" unique ("organization_id", "kind", "year", "serial");

create table "review_request" ("id" uuid not null default uuidv7(), "version" int not null default 1, "decision_id" uuid not null, "reasons" text not null, "requested_at" timestamptz not null, "requester_id" uuid not null, "due_on" date not null, "outcome" text null, "findings" text null, "decided_at" timestamptz null, "decider_id" uuid null, "former_measure" text null, "former_effective_to" date null, primary key ("id"));
alter table "review_request" add constraint "review_request_decision_id_unique" unique ("decision_id");

create table "accountability_decision_order" ("decision_id" uuid not null, "order_id" uuid not null, primary key ("decision_id", "order_id"));
create index "accountability_decision_order_order_id_index" on "accountability_decision_order" ("order_id");

create table "accountability_decision_assignment" ("decision_id" uuid not null, "assignment_id" uuid not null, primary key ("decision_id", "assignment_id"));
create index "accountability_decision_assignment_assignment_id_index" on "accountability_decision_assignment" ("assignment_id");
alter table "accountability_counter" add constraint "accountability_counter_kind_check" check ("kind" in ('PRAISE', 'CRITICISM', 'INTERVIEW', 'ACCOUNTABILITY'));
alter table "accountability_decision" add constraint "accountability_decision_concerned_id_foreign" foreign key ("concerned_id") references "organization" ("id");
alter table "accountability_decision" add constraint "accountability_decision_proposer_id_foreign" foreign key ("proposer_id") references "app_user" ("id");
alter table "accountability_decision" add constraint "accountability_decision_approver_id_foreign" foreign key ("approver_id") references "app_user" ("id") on delete set null;
alter table "accountability_decision" add constraint "accountability_decision_server_id_foreign" foreign key ("server_id") references "app_user" ("id") on delete set null;
alter table "accountability_decision" add constraint "accountability_decision_interviewer_id_foreign" foreign key ("interviewer_id") references "app_user" ("id") on delete set null;
alter table "accountability_decision" add constraint "accountability_decision_kind_check" check ("kind" in ('PRAISE', 'CRITICISM', 'INTERVIEW', 'ACCOUNTABILITY'));
alter table "accountability_decision" add constraint "accountability_decision_status_check" check ("status" in ('PROPOSED', 'REJECTED', 'APPROVED', 'SERVED', 'UNDER_REVIEW', 'UPHELD', 'CHANGED', 'REVOKED'));
alter table "accountability_decision" add constraint "accountability_decision_measure_check" check ("measure" in ('WRITTEN_SELF_CRITICISM', 'CIRCULAR', 'ADMONITION', 'SUSPENSION', 'REASSIGNMENT', 'REFERRAL'));
alter table "review_request" add constraint "review_request_decision_id_foreign" foreign key ("decision_id") references "accountability_decision" ("id") on delete cascade;
alter table "review_request" add constraint "review_request_requester_id_foreign" foreign key ("requester_id") references "app_user" ("id");
alter table "review_request" add constraint "review_request_decider_id_foreign" foreign key ("decider_id") references "app_user" ("id") on delete set null;
alter table "review_request" add constraint "review_request_outcome_check" check ("outcome" in ('UPHOLD', 'CHANGE', 'REVOKE'));
alter table "review_request" add constraint "review_request_former_measure_check" check ("former_measure" in ('WRITTEN_SELF_CRITICISM', 'CIRCULAR', 'ADMONITION', 'SUSPENSION', 'REASSIGNMENT', 'REFERRAL'));
alter table "accountability_decision_order" add constraint "accountability_decision_order_decision_id_foreign" foreign key ("decision_id") references "accountability_decision" ("id") on update cascade on delete cascade;
alter table "accountability_decision_order" add constraint "accountability_decision_order_order_id_foreign" foreign key ("order_id") references "supervision_order" ("id") on update cascade on delete cascade;
alter table "accountability_decision_assignment" add constraint "accountability_decision_assignment_decision_id_foreign" foreign key ("decision_id") references "accountability_decision" ("id") on update cascade on delete cascade;
alter table "accountability_decision_assignment" add constraint "accountability_decision_assignment_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on update cascade on delete cascade;
`;

export class Accountability extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
