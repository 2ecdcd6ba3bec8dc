import { Migration } from '@mikro-orm/migrations';

const requests = `
create table "coverage_request" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "office_id" uuid not null, "status" text not null default 'AWAITING_HEAD', "round" int not null default 1, "department" text not null, "title" text not null, "content" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz null, "contact" jsonb not null, "media" text[] not null, "signatures" jsonb not null, "requested_at" timestamptz not null, "applicant_id" uuid not null, "outcome" text null, "handled_at" timestamptz null, "handler_id" uuid null, primary key ("id"));
create index "coverage_request_province_id_requested_at_index" on "coverage_request" ("province_id", "requested_at");
create index "coverage_request_city_id_requested_at_index" on "coverage_request" ("city_id", "requested_at");
create index "coverage_request_organization_id_requested_at_index" on "coverage_request" ("organization_id", "requested_at");
create index "coverage_request_province_id_status_requested_at_index" on "coverage_request" ("province_id", "status", "requested_at");
create index coverage_request_open_index on coverage_request (province_id, requested_at) where status not in ('HANDLED', 'WITHDRAWN');
alter table "coverage_request" add constraint "coverage_request_status_check" check ("status" in ('AWAITING_HEAD', 'AWAITING_LEADER', 'AWAITING_OFFICE', 'APPROVED', 'HANDLED', 'RETURNED', 'WITHDRAWN'));
alter table "coverage_request" add constraint "coverage_request_office_id_foreign" foreign key ("office_id") references "organization" ("id");
alter table "coverage_request" add constraint "coverage_request_applicant_id_foreign" foreign key ("applicant_id") references "app_user" ("id");
alter table "coverage_request" add constraint "coverage_request_handler_id_foreign" foreign key ("handler_id") references "app_user" ("id") on delete set null;
alter table coverage_request add column search_pairs text[] generated always as (bigrams(title || ' ' || content)) stored;
create index coverage_request_search_index on coverage_request using gin (search_pairs);

create table "coverage_request_work_item" ("work_item_id" uuid not null, "request_id" uuid not null, primary key ("work_item_id", "request_id"));
create index "coverage_request_work_item_request_id_index" on "coverage_request_work_item" ("request_id");
alter table "coverage_request_work_item" add constraint "coverage_request_work_item_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
alter table "coverage_request_work_item" add constraint "coverage_request_work_item_request_id_foreign" foreign key ("request_id") references "coverage_request" ("id") on update cascade on delete cascade;
`;

const notices = `
create table "assistance_notice" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "issuer_id" uuid not null, "coverage_request_id" uuid null, "status" text not null default 'ISSUED', "title" text not null, "media_name" text not null, "media_kind" text not null, "journalist" text not null, "journalist_phone" text not null, "content" text not null, "assistance" text not null, "opinion" text not null, "starts_at" timestamptz not null, "feedback_due_on" date not null, "issued_at" timestamptz not null, "author_id" uuid not null, "arrangement" jsonb null, "arranged_at" timestamptz null, "feedback" text null, "appeared_on" date null, "url" text null, "reported_at" timestamptz null, "reporter_id" uuid null, "comment" text null, "closed_at" timestamptz null, primary key ("id"));
create index "assistance_notice_province_id_issued_at_index" on "assistance_notice" ("province_id", "issued_at");
create index "assistance_notice_city_id_issued_at_index" on "assistance_notice" ("city_id", "issued_at");
create index "assistance_notice_organization_id_issued_at_index" on "assistance_notice" ("organization_id", "issued_at");
create index "assistance_notice_coverage_request_id_index" on "assistance_notice" ("coverage_request_id");
create index "assistance_notice_province_id_status_issued_at_index" on "assistance_notice" ("province_id", "status", "issued_at");
create index assistance_notice_open_index on assistance_notice (province_id, issued_at) where status not in ('CLOSED', 'CANCELLED');
alter table "assistance_notice" add constraint "assistance_notice_status_check" check ("status" in ('ISSUED', 'ARRANGED', 'REPORTED', 'CLOSED', 'CANCELLED'));
alter table "assistance_notice" add constraint "assistance_notice_media_kind_check" check ("media_kind" in ('TV', 'RADIO', 'NEWSPAPER', 'ONLINE'));
alter table "assistance_notice" add constraint "assistance_notice_issuer_id_foreign" foreign key ("issuer_id") references "organization" ("id");
alter table "assistance_notice" add constraint "assistance_notice_coverage_request_id_foreign" foreign key ("coverage_request_id") references "coverage_request" ("id") on delete set null;
alter table "assistance_notice" add constraint "assistance_notice_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "assistance_notice" add constraint "assistance_notice_reporter_id_foreign" foreign key ("reporter_id") references "app_user" ("id") on delete set null;
alter table assistance_notice add column search_pairs text[] generated always as (bigrams(title || ' ' || content)) stored;
create index assistance_notice_search_index on assistance_notice using gin (search_pairs);

create table "assistance_notice_work_item" ("work_item_id" uuid not null, "notice_id" uuid not null, primary key ("work_item_id", "notice_id"));
create index "assistance_notice_work_item_notice_id_index" on "assistance_notice_work_item" ("notice_id");
alter table "assistance_notice_work_item" add constraint "assistance_notice_work_item_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
alter table "assistance_notice_work_item" add constraint "assistance_notice_work_item_notice_id_foreign" foreign key ("notice_id") references "assistance_notice" ("id") on update cascade on delete cascade;
`;

/** Requests for media coverage with who signed them, and the notices by which units are asked to help. */
export class CoverageRequests extends Migration {
  override up(): void {
    this.addSql(requests);
    this.addSql(notices);
  }
}
