import { Migration } from '@mikro-orm/migrations';

const assignment = `
alter table assignment add column "replaces_id" uuid null, add column "suspension_id" uuid null,
  add column "suspended_days" int not null default 0, add column "resumed_on" date null,
  add column "extension_asked" boolean not null default false;
alter table assignment add constraint "assignment_replaces_id_foreign" foreign key ("replaces_id") references "assignment" ("id") on delete set null;
create index "assignment_replaces_id_index" on "assignment" ("replaces_id");
alter table assignment drop constraint "assignment_status_check";
alter table assignment add constraint "assignment_status_check" check ("status" in ('PENDING', 'IN_PROGRESS', 'COMPLETION_CLAIMED', 'COMPLETED', 'SUSPENDED', 'CANCELLED'));
alter table assignment alter column "is_open" set expression as (status <> 'COMPLETED' and status <> 'CANCELLED');
alter table assignment drop constraint "assignment_work_item_id_organization_id_unique";
create unique index assignment_standing_unique on assignment (work_item_id, organization_id) where status <> 'CANCELLED';
`;

const request = `
create table "change_request" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "assignment_id" uuid not null, "assigner_id" uuid not null, "kind" text not null, "status" text not null default 'REQUESTED', "reason" text not null, "progress" text null, "previous_due_on" date not null, "due_on" date null, "until" date null, "requested_at" timestamptz not null, "requester_id" uuid not null, "requester_organization_id" uuid not null, "decided_at" timestamptz null, "decider_id" uuid null, "comment" text null, "granted_due_on" date null, "origin_id" uuid null, "ended_on" date null, primary key ("id"));
create index "change_request_assignment_id_requested_at_index" on "change_request" ("assignment_id", "requested_at");
create index "change_request_province_id_requested_at_index" on "change_request" ("province_id", "requested_at");
create index "change_request_city_id_requested_at_index" on "change_request" ("city_id", "requested_at");
create index "change_request_organization_id_requested_at_index" on "change_request" ("organization_id", "requested_at");
create unique index change_request_open_unique on change_request (assignment_id, kind) where status = 'REQUESTED';
create index change_request_waiting_index on change_request (assigner_id, requested_at) where status = 'REQUESTED';
create index change_request_suspension_index on change_request (until) where kind = 'SUSPENSION' and status = 'APPROVED' and ended_on is null;
alter table "change_request" add constraint "change_request_kind_check" check ("kind" in ('EXTENSION', 'SUSPENSION', 'RESUMPTION', 'CANCELLATION', 'REASSIGNMENT'));
alter table "change_request" add constraint "change_request_status_check" check ("status" in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'LAPSED'));
alter table "change_request" add constraint "change_request_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id");
alter table "change_request" add constraint "change_request_assigner_id_foreign" foreign key ("assigner_id") references "organization" ("id");
alter table "change_request" add constraint "change_request_requester_id_foreign" foreign key ("requester_id") references "app_user" ("id");
alter table "change_request" add constraint "change_request_decider_id_foreign" foreign key ("decider_id") references "app_user" ("id") on delete set null;
`;

/** Claims that were returned stand in the audit trail alone; the newest one of each assignment on the assignment itself. */
const claims = `
create table "completion_claim" ("id" uuid not null default uuidv7(), "assignment_id" uuid not null, "claimed_at" timestamptz not null, "decided_at" timestamptz null, "decision" text null, primary key ("id"));
create index "completion_claim_assignment_id_claimed_at_index" on "completion_claim" ("assignment_id", "claimed_at");
alter table "completion_claim" add constraint "completion_claim_decision_check" check ("decision" in ('CONFIRM', 'RETURN'));
alter table "completion_claim" add constraint "completion_claim_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id");
insert into completion_claim (assignment_id, claimed_at, decided_at, decision)
select t.entity_id, t.at, t.next_at, 'RETURN' from (
  select e.entity_id, e.action, e.at, lead(e.at) over w as next_at, lead(e.changes->>'to') over w as next_status
  from audit_entry e join assignment a on a.id = e.entity_id
  where e.entity_type = 'Assignment' and e.action in ('completeAssignment', 'confirmCompletion')
  window w as (partition by e.entity_id order by e.id)) t
where t.action = 'completeAssignment' and t.next_status = 'IN_PROGRESS';
insert into completion_claim (assignment_id, claimed_at, decided_at, decision)
select id, claimed_at, completed_at, case when completed_at is not null then 'CONFIRM' end from assignment where claimed_at is not null;
`;

const set = (
  day: string,
) => `set pending = n.pending, in_progress = n.in_progress, completion_claimed = n.completion_claimed,
    completed = n.completed, total = n.total, percent_sum = n.percent_sum, top_total = n.top_total,
    top_percent_sum = n.top_percent_sum, as_of = ${day}, next_turn_on = n.next_turn_on, overdue = n.overdue, red = n.red,
    yellow = n.yellow, top_light = n.top_light, lead_light = n.lead_light, lead_assignment_id = n.lead_assignment_id,
    lead_id = n.lead_id, suspended = n.suspended, cancelled = n.cancelled`;

/**
 * The one definition of a cell's figures. What is cancelled counts in none but its own; what is suspended counts as open
 * and has no days on which a light turns, so it is neither red nor overdue.
 */
const count = `
alter table completion_cell add column "suspended" int not null default 0, add column "cancelled" int not null default 0;
create or replace function count_cell(item uuid, branch uuid, day date) returns setof completion_cell language sql stable rows 1 as $$
  select item, branch, min(a.work_plan_id::text)::uuid, min(a.section_id::text)::uuid, min(a.province_id::text)::uuid, min(a.year),
    (count(*) filter (where a.status = 'PENDING'))::int, (count(*) filter (where a.status = 'IN_PROGRESS'))::int,
    (count(*) filter (where a.status = 'COMPLETION_CLAIMED'))::int, (count(*) filter (where a.status = 'COMPLETED'))::int,
    (count(*) filter (where a.status <> 'CANCELLED'))::int, coalesce(sum(a.percent) filter (where a.status <> 'CANCELLED'), 0)::int,
    (count(*) filter (where a.parent_id is null and a.status <> 'CANCELLED'))::int,
    coalesce(sum(a.percent) filter (where a.parent_id is null and a.status <> 'CANCELLED'), 0)::int,
    day,
    least(min(a.yellow_on) filter (where a.yellow_on > day), min(a.red_on) filter (where a.red_on > day),
      min(a.due_on + 1) filter (where a.due_on + 1 > day and a.is_open and a.red_on is not null)),
    (count(*) filter (where a.is_open and a.due_on < day and a.red_on is not null))::int,
    (count(*) filter (where a.red_on <= day))::int,
    (count(*) filter (where a.yellow_on <= day and not coalesce(a.red_on <= day, false)))::int,
    (min(case when a.red_on <= day then 0 when a.yellow_on <= day then 1 else 2 end) filter (where a.parent_id is null and a.status <> 'CANCELLED'))::smallint,
    (min(case when a.red_on <= day then 0 when a.yellow_on <= day then 1 else 2 end) filter (where a.parent_id is null and a.role = 'LEAD' and a.status <> 'CANCELLED'))::smallint,
    (min(array[a.id, a.organization_id]) filter (where a.parent_id is null and a.role = 'LEAD' and a.status <> 'CANCELLED'))[1],
    (min(array[a.id, a.organization_id]) filter (where a.parent_id is null and a.role = 'LEAD' and a.status <> 'CANCELLED'))[2],
    (count(*) filter (where a.status = 'SUSPENDED'))::int, (count(*) filter (where a.status = 'CANCELLED'))::int
  from assignment a where a.work_item_id = item and a.branch_id = branch
$$;
create or replace function count_cells(items uuid[], branches uuid[], day date) returns setof completion_cell language sql stable as $$
  select n.* from (select distinct i, b from unnest(items, branches) k(i, b)) k
  cross join lateral count_cell(k.i, k.b, day) n where n.work_plan_id is not null
$$;
`;

/** As in migration 0007, with the two new figures. */
const refresh = `
create or replace function refresh_cells(items uuid[], branches uuid[], today date) returns void language plpgsql as $$
declare
  present int;
begin
  perform 1 from completion_cell c where (c.work_item_id, c.branch_id) in (select i, b from unnest(items, branches) k(i, b))
  order by c.work_item_id, c.branch_id for no key update;
  get diagnostics present = row_count;
  if present < (select count(*) from (select distinct i, b from unnest(items, branches) k(i, b)) d) then
    insert into completion_cell
    select c.* from count_cells(items, branches, today) c
    where not exists (select 1 from completion_cell x where x.work_item_id = c.work_item_id and x.branch_id = c.branch_id)
    order by c.work_item_id, c.branch_id
    on conflict do nothing;
    perform 1 from completion_cell c where (c.work_item_id, c.branch_id) in (select i, b from unnest(items, branches) k(i, b))
    order by c.work_item_id, c.branch_id for no key update;
  end if;
  update completion_cell c ${set('n.as_of')}
  from count_cells(items, branches, today) n where c.work_item_id = n.work_item_id and c.branch_id = n.branch_id;
end $$;
create or replace function assignment_moved() returns trigger language plpgsql as $$
declare
  items uuid[];
  branches uuid[];
  day date;
begin
  select array_agg(work_item_id), array_agg(branch_id) into items, branches
  from (select distinct work_item_id, branch_id from changed) d;
  if items is null then return null; end if;
  if cardinality(items) = 1 then
    select c.as_of into day from completion_cell c
    where c.work_item_id = items[1] and c.branch_id = branches[1] for no key update;
    if found then
      update completion_cell c ${set('day')}
      from count_cell(items[1], branches[1], day) n where c.work_item_id = items[1] and c.branch_id = branches[1];
      return null;
    end if;
  end if;
  select coalesce(min(c.as_of), (now() at time zone 'Asia/Shanghai')::date) into day
  from completion_cell c where (c.work_item_id, c.branch_id) in (select i, b from unnest(items, branches) k(i, b));
  perform refresh_cells(items, branches, day);
  return null;
end $$;
`;

/** 延期、中止、恢复、撤销、改派, and the moments from which the days on either side are counted. */
export class Changes extends Migration {
  override up(): void {
    this.addSql(assignment);
    this.addSql(request);
    this.addSql(claims);
    this.addSql(count);
    this.addSql(refresh);
  }
}
