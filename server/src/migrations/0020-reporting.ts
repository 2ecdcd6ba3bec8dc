import { Migration } from '@mikro-orm/migrations';

const report = `
alter table "progress_report" add column "revision" int not null default 1, add column "corrects_id" uuid null,
  add column "original_id" uuid null, add column "replaced_by_id" uuid null, add column "correction_reason" text null,
  add column "figures_at" timestamptz null;
create unique index progress_report_correction_unique on progress_report (corrects_id) where corrects_id is not null and status <> 'RETURNED';
`;

const draft = `
create table "progress_report_draft" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "assignment_id" uuid not null, "period_id" uuid null, "percent" int null, "summary" text null, "difficulties" text null, "next_steps" text null, "measurements" jsonb not null, "author_id" uuid not null, "saved_at" timestamptz not null, primary key ("id"));
create unique index progress_report_draft_unique on progress_report_draft (assignment_id, period_id) nulls not distinct;
alter table "progress_report_draft" add constraint "progress_report_draft_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id");
alter table "progress_report_draft" add constraint "progress_report_draft_period_id_foreign" foreign key ("period_id") references "reporting_period" ("id") on delete set null;
alter table "progress_report_draft" add constraint "progress_report_draft_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
`;

/** A discarded draft lets go of its files, which stay their uploader's. */
const files = `
alter table "attachment" add column "progress_report_draft_id" uuid null;
create index attachment_draft_index on attachment (progress_report_draft_id) where progress_report_draft_id is not null;
alter table "attachment" add constraint "attachment_progress_report_draft_id_foreign" foreign key ("progress_report_draft_id") references "progress_report_draft" ("id") on delete set null;
`;

const evidence = 'alter table "target" add column "evidence_required" boolean not null default false';

/** Drafts, corrections as versions of an accepted report, and figures that are completed with evidence only. */
export class Reporting extends Migration {
  override up(): void {
    this.addSql(report);
    this.addSql(draft);
    this.addSql(files);
    this.addSql(evidence);
  }
}
