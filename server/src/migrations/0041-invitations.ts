import { Migration } from '@mikro-orm/migrations';

const drafts = `
create table "submission_draft" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "kind" text not null default 'ROUTINE', "title" text null, "body" text null, "occurred_at" timestamptz null, "work_item_ids" jsonb not null, "publicity_activity_id" uuid null, "progress_report_id" uuid null, "invitation_id" uuid null, "author_id" uuid not null, "saved_at" timestamptz not null, primary key ("id"));
create index "submission_draft_organization_id_saved_at_index" on "submission_draft" ("organization_id", "saved_at");
alter table "submission_draft" add constraint "submission_draft_kind_check" check ("kind" in ('ROUTINE', 'URGENT'));
`;

/** Units that are invited to write, and what they are still writing. */
const invitations = `
create table "invitation" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "issuer_id" uuid not null, "status" text not null default 'OPEN', "title" text not null, "requirement" text not null, "due_on" date not null, "issued_at" timestamptz not null, "author_id" uuid not null, "submission_id" uuid null, "closed_at" timestamptz null, "late" boolean null, "reason" text null, "fault_id" uuid null, primary key ("id"));
create index "invitation_submission_id_index" on "invitation" ("submission_id");
create index "invitation_issuer_id_due_on_index" on "invitation" ("issuer_id", "due_on");
create index "invitation_organization_id_due_on_index" on "invitation" ("organization_id", "due_on");
create index "invitation_city_id_due_on_index" on "invitation" ("city_id", "due_on");
create index "invitation_province_id_due_on_index" on "invitation" ("province_id", "due_on");
create index invitation_open_index on invitation (province_id, due_on) where status = 'OPEN';
alter table "invitation" add constraint "invitation_status_check" check ("status" in ('OPEN', 'ANSWERED', 'FAILED', 'CANCELLED'));
alter table invitation add constraint invitation_answer_check check ((status = 'ANSWERED') = (submission_id is not null) and (status = 'FAILED') = (fault_id is not null));
create table "invitation_work_item" ("work_item_id" uuid not null, "invitation_id" uuid not null, primary key ("work_item_id", "invitation_id"));
create index "invitation_work_item_invitation_id_index" on "invitation_work_item" ("invitation_id");
alter table "invitation" add constraint "invitation_issuer_id_foreign" foreign key ("issuer_id") references "organization" ("id");
alter table "invitation" add constraint "invitation_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
alter table "invitation" add constraint "invitation_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete set null;
alter table "invitation" add constraint "invitation_fault_id_foreign" foreign key ("fault_id") references "publicity_fault" ("id") on delete set null;
alter table "invitation_work_item" add constraint "invitation_work_item_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
alter table "invitation_work_item" add constraint "invitation_work_item_invitation_id_foreign" foreign key ("invitation_id") references "invitation" ("id") on update cascade on delete cascade;
alter table "submission_draft" add constraint "submission_draft_publicity_activity_id_foreign" foreign key ("publicity_activity_id") references "publicity_activity" ("id") on delete set null;
alter table "submission_draft" add constraint "submission_draft_progress_report_id_foreign" foreign key ("progress_report_id") references "progress_report" ("id") on delete set null;
alter table "submission_draft" add constraint "submission_draft_invitation_id_foreign" foreign key ("invitation_id") references "invitation" ("id") on delete set null;
alter table "submission_draft" add constraint "submission_draft_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
`;

export class Invitations extends Migration {
  override up(): void {
    this.addSql(drafts);
    this.addSql(invitations);
  }
}
