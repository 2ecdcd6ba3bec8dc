import { Migration } from '@mikro-orm/migrations';

/** Whose turn it is, the gate, earlier texts, who said what, and follow-ups of urgent matters. */
const tables = `
alter table "submission" add column "text_version" int not null default 1, add column "writer_id" uuid null, add column "secrecy" text not null default 'PENDING', add column "reviewing_id" uuid null, add column "waiting_since" timestamptz null, add column "accepter_id" uuid null, add column "follow_up_due_at" timestamptz null, add column "matter_closed_at" timestamptz null;
alter table "submission" drop constraint "submission_status_check";
alter table "submission" add constraint "submission_status_check" check ("status" in ('SUBMITTED', 'ACCEPTED', 'FORWARDED', 'RETURNED'));
alter table "submission" add constraint "submission_secrecy_check" check ("secrecy" in ('PENDING', 'PASSED', 'REFUSED'));
alter table "submission" add constraint "submission_writer_id_foreign" foreign key ("writer_id") references "app_user" ("id") on delete set null;
alter table "submission" add constraint "submission_reviewing_id_foreign" foreign key ("reviewing_id") references "organization" ("id") on delete set null;
alter table "submission" add constraint "submission_accepter_id_foreign" foreign key ("accepter_id") references "organization" ("id") on delete set null;

create table "submission_step" ("id" uuid not null default uuidv7(), "submission_id" uuid not null, "text_version" int not null, "action" text not null, "organization_id" uuid not null, "person_id" uuid not null, "comment" text null, "marks" jsonb not null, "at" timestamptz not null, primary key ("id"));
create index "submission_step_submission_id_at_index" on "submission_step" ("submission_id", "at");
alter table "submission_step" add constraint "submission_step_action_check" check ("action" in ('PASS', 'ACCEPT', 'RETURN', 'DECLINE', 'FORWARD', 'RESUBMIT', 'PASS_SECRECY', 'REFUSE_SECRECY'));
alter table "submission_step" add constraint "submission_step_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade;
alter table "submission_step" add constraint "submission_step_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "submission_step" add constraint "submission_step_person_id_foreign" foreign key ("person_id") references "app_user" ("id");

create table "submission_text" ("id" uuid not null default uuidv7(), "submission_id" uuid not null, "number" int not null, "title" text not null, "body" text not null, "written_at" timestamptz not null, "writer_id" uuid not null, primary key ("id"));
alter table "submission_text" add constraint "submission_text_submission_id_number_unique" unique ("submission_id", "number");
alter table "submission_text" add constraint "submission_text_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade;
alter table "submission_text" add constraint "submission_text_writer_id_foreign" foreign key ("writer_id") references "app_user" ("id");

create table "follow_up" ("id" uuid not null default uuidv7(), "submission_id" uuid not null, "ordinal" int not null, "news" text not null, "measures" text not null, "closes" boolean not null, "reported_at" timestamptz not null, "late" boolean not null, "author_id" uuid not null, primary key ("id"));
alter table "follow_up" add constraint "follow_up_submission_id_ordinal_unique" unique ("submission_id", "ordinal");
alter table "follow_up" add constraint follow_up_ordinal_check check (ordinal > 0);
alter table "follow_up" add constraint "follow_up_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade;
alter table "follow_up" add constraint "follow_up_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
`;

/**
 * What waited for any editor above waits for the city's, and two days later for the province's too. Nothing of before has
 * passed secrecy review: what was adopted stays so, and is not adopted again without. Urgent matters of the last days are open.
 */
const before = `
update submission set reviewing_id = coalesce(city_id, province_id), waiting_since = submitted_at where status = 'SUBMITTED';
update submission set accepter_id = province_id where status = 'ACCEPTED';
update submission set follow_up_due_at = submitted_at + interval '24 hours' where kind = 'URGENT' and submitted_at > now() - interval '3 days';
alter table submission add constraint submission_turn_check check ((status in ('SUBMITTED', 'FORWARDED')) = (reviewing_id is not null) and (reviewing_id is null) = (waiting_since is null));
create index submission_waiting_index on submission (reviewing_id, submitted_at) where reviewing_id is not null;
create index submission_open_matter_index on submission (province_id, follow_up_due_at) where follow_up_due_at is not null;
`;

/** The gate, whoever writes: a channel carries nothing that did not pass. */
const gate = `
create function refuse_unreviewed_adoption() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from submission s where s.id = new.submission_id and s.secrecy = 'PASSED') then
    raise exception 'submission % has not passed secrecy review', new.submission_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger adoption_gate before insert on adoption for each row execute function refuse_unreviewed_adoption();
`;

export class SubmissionWays extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(before);
    this.addSql(gate);
  }
}
