import { Migration } from '@mikro-orm/migrations';

const subjects = `
create table "concern_subject" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid not null, "name" text not null, "ordinary_days" int not null, "serious_days" int not null, "major_days" int not null, "sort_order" int not null, "active" boolean not null default true, primary key ("id"));
alter table "concern_subject" add constraint "concern_subject_province_id_name_unique" unique ("province_id", "name");
alter table "concern_subject" add constraint concern_subject_days_check check (major_days >= 1 and serious_days >= major_days and ordinary_days >= serious_days);
`;

/** What every province begins with, and edits from then on. */
const usual = `
create function usual_concern_subjects(province uuid) returns void language sql as $$
  insert into concern_subject (province_id, name, ordinary_days, serious_days, major_days, sort_order)
  select province, s.name, s.ordinary, s.serious, s.major, s.n from (values
    (1, '产品质量', 15, 7, 3), (2, '食品安全', 15, 5, 2), (3, '计量', 15, 7, 3), (4, '特种设备', 10, 5, 2), (5, '标准', 15, 10, 5),
    (6, '认证认可', 15, 10, 5), (7, '打假治劣', 15, 7, 3), (8, '服务作风', 15, 7, 5), (9, '其他', 15, 10, 5)) s(n, name, ordinary, serious, major)
  on conflict do nothing
$$;
select usual_concern_subjects(id) from organization where level = 'PROVINCE' and kind = 'BUREAU';
`;

const concerns = `
create table "public_concern" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "intake_id" uuid not null, "status" text not null default 'RECORDED', "source" text not null, "channel" text null, "url" text null, "raised_on" date not null, "place_id" uuid not null, "place_branch_id" uuid not null, "place_note" text null, "subject_id" uuid not null, "severity" text not null, "title" text not null, "text" text not null, "recorded_at" timestamptz not null, "recorder_id" uuid not null, "due_on" date null, "answer" text null, "answered_at" timestamptz null, "answerer_id" uuid null, "satisfaction" text null, "closed_at" timestamptz null, "merged_into_id" uuid null, "repeat_count" int not null default 0, "task_count" int not null default 0, "steps" jsonb not null, primary key ("id"));
create index "public_concern_province_id_raised_on_index" on "public_concern" ("province_id", "raised_on");
create index "public_concern_city_id_raised_on_index" on "public_concern" ("city_id", "raised_on");
create index "public_concern_organization_id_raised_on_index" on "public_concern" ("organization_id", "raised_on");
create index "public_concern_province_id_status_raised_on_index" on "public_concern" ("province_id", "status", "raised_on");
create index "public_concern_place_branch_id_raised_on_index" on "public_concern" ("place_branch_id", "raised_on");
create index "public_concern_place_id_raised_on_index" on "public_concern" ("place_id", "raised_on");
create index "public_concern_merged_into_id_index" on "public_concern" ("merged_into_id");
create index public_concern_subject_index on public_concern (subject_id, raised_on);
create index public_concern_owed_index on public_concern (due_on) where status = 'ASSIGNED';
create index public_concern_waiting_index on public_concern (intake_id) where status in ('RECORDED', 'ANSWERED', 'ACCEPTED');
create index public_concern_followed_index on public_concern (province_id, raised_on) where task_count > 0;
alter table "public_concern" add constraint "public_concern_status_check" check ("status" in ('RECORDED', 'ASSIGNED', 'ANSWERED', 'ACCEPTED', 'CLOSED', 'DISMISSED', 'MERGED'));
alter table "public_concern" add constraint "public_concern_source_check" check ("source" in ('HOTLINE', 'WEBSITE', 'LETTER_VISIT', 'MEDIA', 'NETWORK', 'TRANSFERRED'));
alter table "public_concern" add constraint "public_concern_severity_check" check ("severity" in ('ORDINARY', 'SERIOUS', 'MAJOR'));
alter table "public_concern" add constraint "public_concern_satisfaction_check" check ("satisfaction" in ('SATISFIED', 'UNSATISFIED', 'UNREACHED'));
alter table public_concern add constraint public_concern_merged_check check ((status = 'MERGED') = (merged_into_id is not null) and merged_into_id is distinct from id);
alter table public_concern add constraint public_concern_assigned_check check (status in ('RECORDED', 'DISMISSED', 'MERGED') or due_on is not null);
alter table public_concern add constraint public_concern_answered_check check (status in ('RECORDED', 'ASSIGNED', 'DISMISSED', 'MERGED') or (answer is not null and answered_at is not null));
alter table public_concern add constraint public_concern_closed_check check ((status = 'CLOSED') = (satisfaction is not null) and (status in ('CLOSED', 'DISMISSED')) = (closed_at is not null));
alter table "public_concern" add constraint "public_concern_intake_id_foreign" foreign key ("intake_id") references "organization" ("id");
alter table "public_concern" add constraint "public_concern_place_id_foreign" foreign key ("place_id") references "organization" ("id");
alter table "public_concern" add constraint "public_concern_subject_id_foreign" foreign key ("subject_id") references "concern_subject" ("id");
alter table "public_concern" add constraint "public_concern_recorder_id_foreign" foreign key ("recorder_id") references "app_user" ("id");
alter table "public_concern" add constraint "public_concern_answerer_id_foreign" foreign key ("answerer_id") references "app_user" ("id") on delete set null;
alter table "public_concern" add constraint "public_concern_merged_into_id_foreign" foreign key ("merged_into_id") references "public_concern" ("id");
alter table public_concern add column search_pairs text[] generated always as (bigrams(title || ' ' || text)) stored;
create index public_concern_search_index on public_concern using gin (search_pairs);

create table "public_concern_person" ("concern_id" uuid not null, "name" text null, "phone" text null, "address" text null, primary key ("concern_id"));
alter table "public_concern_person" add constraint "public_concern_person_concern_id_foreign" foreign key ("concern_id") references "public_concern" ("id") on delete cascade;
alter table public_concern_person add constraint public_concern_person_something_check check (num_nonnulls(name, phone, address) > 0);

create table "public_concern_work_item" ("work_item_id" uuid not null, "concern_id" uuid not null, primary key ("work_item_id", "concern_id"));
create index "public_concern_work_item_concern_id_index" on "public_concern_work_item" ("concern_id");
alter table "public_concern_work_item" add constraint "public_concern_work_item_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
alter table "public_concern_work_item" add constraint "public_concern_work_item_concern_id_foreign" foreign key ("concern_id") references "public_concern" ("id") on update cascade on delete cascade;

create table "public_concern_task" ("id" uuid not null default uuidv7(), "concern_id" uuid not null, "assignment_id" uuid null, "supervision_order_id" uuid null, primary key ("id"));
create index "public_concern_task_concern_id_index" on "public_concern_task" ("concern_id");
create index "public_concern_task_assignment_id_index" on "public_concern_task" ("assignment_id");
create index "public_concern_task_supervision_order_id_index" on "public_concern_task" ("supervision_order_id");
alter table public_concern_task add constraint public_concern_task_one_check check (num_nonnulls(assignment_id, supervision_order_id) = 1);
create unique index public_concern_task_once_index on public_concern_task (concern_id, assignment_id, supervision_order_id) nulls not distinct;
alter table "public_concern_task" add constraint "public_concern_task_concern_id_foreign" foreign key ("concern_id") references "public_concern" ("id") on delete cascade;
alter table "public_concern_task" add constraint "public_concern_task_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete cascade;
alter table "public_concern_task" add constraint "public_concern_task_supervision_order_id_foreign" foreign key ("supervision_order_id") references "supervision_order" ("id") on delete cascade;
`;

/** What the public raised, the persons apart from it, and the tasks that follow; subjects with their working days. */
export class PublicConcerns extends Migration {
  override up(): void {
    this.addSql(subjects);
    this.addSql(usual);
    this.addSql(concerns);
  }
}
