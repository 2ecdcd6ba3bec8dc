import { Migration } from '@mikro-orm/migrations';

const table = `
alter table assignment add column branch_id uuid generated always as (coalesce(city_id, province_id)) stored;
drop index assignment_work_item_id_status_index;
create index assignment_work_item_id_branch_id_index on assignment (work_item_id, branch_id);
create table completion_cell ("work_item_id" uuid not null, "branch_id" uuid not null, "work_plan_id" uuid not null,
  "section_id" uuid not null, "province_id" uuid not null, "year" int not null, "pending" int not null, "in_progress" int not null,
  "completion_claimed" int not null, "completed" int not null, "total" int not null, "percent_sum" int not null,
  "top_total" int not null, "top_percent_sum" int not null, "as_of" date not null, "next_turn_on" date null, "overdue" int not null,
  "red" int not null, "yellow" int not null, "top_light" smallint null, "lead_light" smallint null,
  "lead_assignment_id" uuid null, "lead_id" uuid null, primary key ("work_item_id", "branch_id")) with (fillfactor = 70);
create index completion_cell_work_plan_id_branch_id_index on completion_cell (work_plan_id, branch_id);
create index completion_cell_next_turn_on_index on completion_cell (next_turn_on);
`;

/** What the cells must hold on a day: a full count, for the trigger, for what time alone has turned, and for checking. */
const count = `
create function count_cells(items uuid[], branches uuid[], day date) returns setof completion_cell language sql stable as $$
  select a.work_item_id, a.branch_id, min(a.work_plan_id::text)::uuid, min(a.section_id::text)::uuid, min(a.province_id::text)::uuid, min(a.year),
    (count(*) filter (where a.status = 'PENDING'))::int, (count(*) filter (where a.status = 'IN_PROGRESS'))::int,
    (count(*) filter (where a.status = 'COMPLETION_CLAIMED'))::int, (count(*) filter (where a.status = 'COMPLETED'))::int,
    count(*)::int, sum(a.percent)::int,
    (count(*) filter (where a.parent_id is null))::int, coalesce(sum(a.percent) filter (where a.parent_id is null), 0)::int,
    day,
    least(min(a.yellow_on) filter (where a.yellow_on > day), min(a.red_on) filter (where a.red_on > day),
      min(a.due_on + 1) filter (where a.due_on + 1 > day and a.is_open and a.red_on is not null)),
    (count(*) filter (where a.is_open and a.due_on < day and a.red_on is not null))::int,
    (count(*) filter (where a.red_on <= day))::int,
    (count(*) filter (where a.yellow_on <= day and not coalesce(a.red_on <= day, false)))::int,
    (min(case when a.red_on <= day then 0 when a.yellow_on <= day then 1 else 2 end) filter (where a.parent_id is null))::smallint,
    (min(case when a.red_on <= day then 0 when a.yellow_on <= day then 1 else 2 end) filter (where a.parent_id is null and a.role = 'LEAD'))::smallint,
    (array_agg(a.id order by a.id) filter (where a.parent_id is null and a.role = 'LEAD'))[1],
    (array_agg(a.organization_id order by a.id) filter (where a.parent_id is null and a.role = 'LEAD'))[1]
  from (select distinct i, b from unnest(items, branches) k(i, b)) k
  join assignment a on a.work_item_id = k.i and a.branch_id = k.b
  group by a.work_item_id, a.branch_id
$$;
`;

/**
 * Counts cells anew. The rows are locked first, in one order, and counted by a later statement: its snapshot sees what
 * the writer before committed, so that no two writers lose one another's change and none wait in a circle.
 */
const refresh = `
create function refresh_cells(items uuid[], branches uuid[], today date) returns void language plpgsql as $$
begin
  insert into completion_cell
  select c.* from count_cells(items, branches, today) c
  where not exists (select 1 from completion_cell x where x.work_item_id = c.work_item_id and x.branch_id = c.branch_id)
  order by c.work_item_id, c.branch_id
  on conflict do nothing;
  perform 1 from completion_cell c where (c.work_item_id, c.branch_id) in (select i, b from unnest(items, branches) k(i, b))
  order by c.work_item_id, c.branch_id for no key update;
  update completion_cell c set pending = n.pending, in_progress = n.in_progress, completion_claimed = n.completion_claimed,
    completed = n.completed, total = n.total, percent_sum = n.percent_sum, top_total = n.top_total,
    top_percent_sum = n.top_percent_sum, as_of = n.as_of, next_turn_on = n.next_turn_on, overdue = n.overdue, red = n.red,
    yellow = n.yellow, top_light = n.top_light, lead_light = n.lead_light, lead_assignment_id = n.lead_assignment_id, lead_id = n.lead_id
  from count_cells(items, branches, today) n where c.work_item_id = n.work_item_id and c.branch_id = n.branch_id;
end $$;
`;

/** A write keeps the day that its cells were counted for, and new ones take today's; readers count anew what time has turned. */
const trigger = `
create function assignment_moved() returns trigger language plpgsql as $$
declare
  items uuid[];
  branches uuid[];
  day date;
begin
  select array_agg(work_item_id), array_agg(branch_id) into items, branches
  from (select distinct work_item_id, branch_id from changed) d;
  if items is null then return null; end if;
  select coalesce(min(c.as_of), (now() at time zone 'Asia/Shanghai')::date) into day
  from completion_cell c where (c.work_item_id, c.branch_id) in (select i, b from unnest(items, branches) k(i, b));
  perform refresh_cells(items, branches, day);
  return null;
end $$;
create trigger assignment_given after insert on assignment referencing new table as changed
  for each statement execute function assignment_moved();
create trigger assignment_changed after update on assignment referencing new table as changed
  for each statement execute function assignment_moved();
`;

export class CompletionCells extends Migration {
  override up(): void {
    this.addSql(table);
    this.addSql(count);
    this.addSql(refresh);
    this.addSql(trigger);
    this.addSql(
      `insert into completion_cell select c.* from (select array_agg(work_item_id) i, array_agg(branch_id) b
         from (select distinct work_item_id, branch_id from assignment) d) k,
       count_cells(k.i, k.b, (now() at time zone 'Asia/Shanghai')::date) c where k.i is not null`,
    );
  }
}
