import { Migration } from '@mikro-orm/migrations';

const tables = `
create table "plan_revision" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "work_plan_id" uuid not null, "number" int not null, "status" text not null default 'DRAFT', "document_number" text null, "issued_on" date null, "reason" text not null, "text" text not null, "text_digest" text not null, "sections" jsonb not null, "importer_id" uuid not null, "created_at" timestamptz not null, "decider_id" uuid null, "decided_at" timestamptz null, primary key ("id"));
create unique index plan_revision_number_unique on plan_revision (work_plan_id, number) where status <> 'WITHDRAWN';
create index "plan_revision_work_plan_id_created_at_index" on "plan_revision" ("work_plan_id", "created_at");
alter table "plan_revision" add constraint "plan_revision_status_check" check ("status" in ('DRAFT', 'ISSUED', 'WITHDRAWN'));
alter table "plan_revision" add constraint "plan_revision_work_plan_id_foreign" foreign key ("work_plan_id") references "work_plan" ("id") on delete cascade;
alter table "plan_revision" add constraint "plan_revision_importer_id_foreign" foreign key ("importer_id") references "app_user" ("id");
alter table "plan_revision" add constraint "plan_revision_decider_id_foreign" foreign key ("decider_id") references "app_user" ("id") on delete set null;

create table "plan_revision_change" ("id" uuid not null default uuidv7(), "revision_id" uuid not null, "ordinal" int not null, "kind" text not null, "number" int not null, "work_item_id" uuid null, "before" jsonb null, "after" jsonb null, "segments" jsonb not null, "targets" jsonb not null, primary key ("id"));
create index "plan_revision_change_work_item_id_index" on "plan_revision_change" ("work_item_id");
alter table "plan_revision_change" add constraint "plan_revision_change_revision_id_ordinal_unique" unique ("revision_id", "ordinal");
alter table "plan_revision_change" add constraint "plan_revision_change_kind_check" check ("kind" in ('CHANGED', 'ADDED', 'REMOVED', 'MOVED', 'UNCHANGED'));
alter table "plan_revision_change" add constraint "plan_revision_change_revision_id_foreign" foreign key ("revision_id") references "plan_revision" ("id") on delete cascade;
alter table "plan_revision_change" add constraint "plan_revision_change_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on delete set null;

create table "work_item_version" ("id" uuid not null default uuidv7(), "work_item_id" uuid not null, "number" int not null, "revision_id" uuid null, "wording" jsonb not null, "valid_from" timestamptz not null, primary key ("id"));
alter table "work_item_version" add constraint "work_item_version_work_item_id_number_unique" unique ("work_item_id", "number");
alter table "work_item_version" add constraint "work_item_version_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on delete cascade;
alter table "work_item_version" add constraint "work_item_version_revision_id_foreign" foreign key ("revision_id") references "plan_revision" ("id") on delete cascade;
create trigger work_item_version_append_only before update or delete on work_item_version for each row execute function refuse_change();
`;

/** What was withdrawn keeps its number, which another point may have by now. */
const points = `
alter table work_item add column "withdrawn_on" date null, add column "revision_id" uuid null;
alter table work_item drop constraint "work_item_work_plan_id_number_unique";
create unique index work_item_standing_unique on work_item (work_plan_id, number) where withdrawn_on is null;
create index "work_item_work_plan_id_number_index" on "work_item" ("work_plan_id", "number");
alter table target add column "withdrawn" boolean not null default false;
`;

/**
 * An issued plan moves by a draft revision of its own that names itself for its transaction, and by nothing else. Which
 * figures need evidence is nothing that the notice says.
 */
const frozen = `
create function plan_is_frozen(plan uuid) returns boolean language sql as $$
  select exists (select 1 from work_plan p where p.id = plan and p.status = 'ISSUED')
    and not exists (select 1 from plan_revision r where r.work_plan_id = plan and r.status = 'DRAFT'
      and r.id::text = current_setting('duban.revision', true))
$$;
create function refuse_frozen() returns trigger language plpgsql as $$
declare
  was jsonb := to_jsonb(old);
  becomes jsonb := to_jsonb(new);
  plans uuid[];
begin
  if tg_table_name = 'target' then
    select array_agg(i.work_plan_id) into plans from work_item i
    where i.id in ((was->>'work_item_id')::uuid, (becomes->>'work_item_id')::uuid);
  else
    plans := array[(was->>'work_plan_id')::uuid, (becomes->>'work_plan_id')::uuid];
  end if;
  if exists (select 1 from unnest(plans) plan where plan_is_frozen(plan)) then
    raise exception 'the plan is issued: only a revision changes %', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;
create trigger work_plan_section_frozen before insert or update or delete on work_plan_section for each row execute function refuse_frozen();
create trigger work_item_frozen before insert or update or delete on work_item for each row execute function refuse_frozen();
create trigger target_frozen before insert or delete on target for each row execute function refuse_frozen();
create trigger target_frozen_update before update on target for each row
  when ((old.id, old.work_item_id, old.ordinal, old.name, old.comparator, old.value, old.unit, old.withdrawn)
    is distinct from (new.id, new.work_item_id, new.ordinal, new.name, new.comparator, new.value, new.unit, new.withdrawn))
  execute function refuse_frozen();
`;

/** The baseline's own text and number are never changed, by a revision neither. */
const baseline = `
create function refuse_issued_plan() returns trigger language plpgsql as $$
begin
  raise exception 'the plan is issued: its text stays' using errcode = 'insufficient_privilege';
end $$;
create trigger work_plan_frozen_update before update on work_plan for each row
  when (old.status = 'ISSUED' and (old.id, old.organization_id, old.city_id, old.province_id, old.year, old.title, old.document_number,
    old.issued_on, old.status, old.text, old.text_digest) is distinct from (new.id, new.organization_id, new.city_id, new.province_id,
    new.year, new.title, new.document_number, new.issued_on, new.status, new.text, new.text_digest))
  execute function refuse_issued_plan();
create trigger work_plan_frozen_delete before delete on work_plan for each row
  when (old.status = 'ISSUED') execute function refuse_issued_plan();
`;

/** 修订: revised notices, what each changes, and how points read before. */
export class PlanRevisions extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(points);
    this.addSql(frozen);
    this.addSql(baseline);
  }
}
