import { Migration } from '@mikro-orm/migrations';

const escalation = `
create table "escalation" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "assignment_id" uuid not null, "work_item_id" uuid not null, "work_plan_id" uuid not null, "assigner_id" uuid not null, "due_on" date not null, "step" text not null, "level" text not null, "on_day" date not null, "at" timestamptz not null, "policy_id" uuid null, "status" text not null, "supervision_order_id" uuid null, "accountability_decision_id" uuid null, "decided_at" timestamptz null, "decider_id" uuid null, "reason" text null, primary key ("id"));
create index "escalation_province_id_on_day_id_index" on "escalation" ("province_id", "on_day", "id");
create index "escalation_city_id_on_day_id_index" on "escalation" ("city_id", "on_day", "id");
create index "escalation_organization_id_on_day_id_index" on "escalation" ("organization_id", "on_day", "id");
create index escalation_proposed_index on escalation (assigner_id, on_day, id) where status = 'PROPOSED';
create index escalation_rung_index on escalation (province_id, level, on_day, id) where level <> 'REMINDER';
create index escalation_outcome_index on escalation (province_id, status, on_day, id) where status <> 'TOLD';
alter table "escalation" add constraint "escalation_assignment_id_due_on_step_unique" unique ("assignment_id", "due_on", "step");
alter table "escalation" add constraint "escalation_level_check" check ("level" in ('REMINDER', 'ORDER', 'CRITICISM', 'INTERVIEW', 'ACCOUNTABILITY'));
alter table "escalation" add constraint "escalation_status_check" check ("status" in ('TOLD', 'PROPOSED', 'CARRIED_OUT', 'WAIVED', 'LAPSED'));
alter table "escalation" add constraint "escalation_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id");
alter table "escalation" add constraint "escalation_assigner_id_foreign" foreign key ("assigner_id") references "organization" ("id");
alter table "escalation" add constraint "escalation_supervision_order_id_foreign" foreign key ("supervision_order_id") references "supervision_order" ("id") on delete set null;
alter table "escalation" add constraint "escalation_accountability_decision_id_foreign" foreign key ("accountability_decision_id") references "accountability_decision" ("id") on delete set null;
alter table "escalation" add constraint "escalation_decider_id_foreign" foreign key ("decider_id") references "app_user" ("id") on delete set null;
alter table "escalation" add constraint "escalation_policy_id_foreign" foreign key ("policy_id") references "escalation_policy" ("id") on delete set null;
`;

const policy = `
create table "escalation_policy" ("id" uuid not null default uuidv7(), "version" int not null default 1, "province_id" uuid not null, "work_plan_id" uuid null, "revision" int not null, "steps" jsonb not null, "valid_from" date not null, "author_id" uuid not null, "set_at" timestamptz not null, primary key ("id"));
create index "escalation_policy_work_plan_id_index" on "escalation_policy" ("work_plan_id");
alter table "escalation_policy" add constraint "escalation_policy_province_id_work_plan_id_revision_unique" unique nulls not distinct ("province_id", "work_plan_id", "revision");
alter table "escalation_policy" add constraint "escalation_policy_province_id_foreign" foreign key ("province_id") references "organization" ("id");
alter table "escalation_policy" add constraint "escalation_policy_work_plan_id_foreign" foreign key ("work_plan_id") references "work_plan" ("id") on delete set null;
alter table "escalation_policy" add constraint "escalation_policy_author_id_foreign" foreign key ("author_id") references "app_user" ("id");
`;

/** What assignments have reached by reminders and rungs, and the policies that say when. */
export class Escalations extends Migration {
  override up(): void {
    this.addSql(policy);
    this.addSql(escalation);
  }
}
