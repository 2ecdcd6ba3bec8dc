import { Migration } from '@mikro-orm/migrations';

const table = `
alter table submission_work_item add column branch_id uuid generated always as (coalesce(city_id, province_id)) stored;
alter table publicity_activity_work_item add column branch_id uuid generated always as (coalesce(city_id, province_id)) stored;
create index submission_work_item_place_index on submission_work_item (work_item_id, branch_id, organization_id) include (adoptions);
create index publicity_activity_work_item_place_index on publicity_activity_work_item (work_item_id, branch_id, organization_id);
create table coverage_cell ("work_item_id" uuid not null, "branch_id" uuid not null, "province_id" uuid not null,
  "submissions" int not null, "adoptions" int not null, "activities" int not null,
  primary key ("work_item_id", "branch_id")) with (fillfactor = 70);
`;

const count = `
create function count_coverage(items uuid[], branches uuid[]) returns setof coverage_cell language sql stable as $$
  select k.i, k.b, o.province_id, s.submissions, s.adoptions,
    (select count(*)::int from publicity_activity_work_item l where l.work_item_id = k.i and l.branch_id = k.b)
  from (select distinct i, b from unnest(items, branches) k(i, b)) k
  join organization o on o.id = k.b
  cross join lateral (
    select count(*)::int as submissions, coalesce(sum(l.adoptions), 0)::int as adoptions
    from submission_work_item l where l.work_item_id = k.i and l.branch_id = k.b) s
$$;
`;

/** As for completion cells: locked in one order, then counted by a later statement that sees the writer before. */
const refresh = `
create function refresh_coverage(items uuid[], branches uuid[]) returns void language plpgsql as $$
begin
  insert into coverage_cell
  select c.* from count_coverage(items, branches) c
  where not exists (select 1 from coverage_cell x where x.work_item_id = c.work_item_id and x.branch_id = c.branch_id)
  order by c.work_item_id, c.branch_id
  on conflict do nothing;
  perform 1 from coverage_cell c where (c.work_item_id, c.branch_id) in (select i, b from unnest(items, branches) k(i, b))
  order by c.work_item_id, c.branch_id for no key update;
  update coverage_cell c set submissions = n.submissions, adoptions = n.adoptions, activities = n.activities
  from count_coverage(items, branches) n where c.work_item_id = n.work_item_id and c.branch_id = n.branch_id;
end $$;
create function coverage_moved() returns trigger language plpgsql as $$
declare
  items uuid[];
  branches uuid[];
begin
  select array_agg(work_item_id), array_agg(branch_id) into items, branches
  from (select distinct work_item_id, branch_id from changed) d;
  if items is not null then perform refresh_coverage(items, branches); end if;
  return null;
end $$;
`;

function triggers(name: string): string {
  return (['insert', 'update', 'delete'] as const)
    .map(
      (event) => `create trigger ${name}_${event} after ${event} on ${name}
        referencing ${event === 'delete' ? 'old' : 'new'} table as changed for each statement execute function coverage_moved();`,
    )
    .join('\n');
}

/** What the public was told about an item, added up for each branch: a page counted six thousand ties, and adds up some hundred cells. */
export class CoverageCells extends Migration {
  override up(): void {
    this.addSql(table);
    this.addSql(count);
    this.addSql(refresh);
    this.addSql(triggers('submission_work_item'));
    this.addSql(triggers('publicity_activity_work_item'));
    this.addSql(`insert into coverage_cell select c.* from (select array_agg(work_item_id) i, array_agg(branch_id) b from
      (select work_item_id, branch_id from submission_work_item union select work_item_id, branch_id from publicity_activity_work_item) d) k,
      count_coverage(k.i, k.b) c where k.i is not null`);
  }
}
