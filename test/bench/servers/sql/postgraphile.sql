-- PostGraphile's own shape: tables as connections, relations by foreign keys, computed columns for what follows from a row.
-- Who asks arrives as settings of the transaction, and row security gives each viewer the rows of their scope. The role owns
-- nothing, so that the policies hold for it, and for nobody else here.
create function viewer_user() returns uuid language sql stable as $$ select nullif(current_setting('viewer.user_id', true), '')::uuid $$;
create function viewer_organization() returns uuid language sql stable as $$ select nullif(current_setting('viewer.organization_id', true), '')::uuid $$;
create function viewer_province() returns uuid language sql stable as $$ select nullif(current_setting('viewer.province_id', true), '')::uuid $$;
create function viewer_city() returns uuid language sql stable as $$ select nullif(current_setting('viewer.city_id', true), '')::uuid $$;
create function today() returns date language sql stable as $$ select (now() at time zone 'Asia/Shanghai')::date $$;

-- As subqueries the settings are read once a statement instead of once a row.
alter table organization enable row level security;
create policy everybodys on organization for select to bench_viewer using (true);
alter table app_user enable row level security;
create policy everybodys on app_user for select to bench_viewer using (true);
alter table work_plan_section enable row level security;
create policy everybodys on work_plan_section for select to bench_viewer using (true);
alter table work_plan enable row level security;
create policy issued_or_own on work_plan for select to bench_viewer
  using (province_id = (select viewer_province()) and (status = 'ISSUED' or organization_id = (select viewer_organization())));
alter table work_item enable row level security;
create policy of_plan on work_item for select to bench_viewer using (work_plan_id in (select id from work_plan));
do $$
declare
  scoped record;
begin
  for scoped in select * from (values ('assignment', 'city_id'), ('progress_report', 'city_id'), ('publicity_activity', 'city_id'),
    ('publicity_activity_work_item', 'city_id'), ('completion_cell', 'branch_id'), ('coverage_cell', 'branch_id')) t(name, branch)
  loop
    execute format('alter table %I enable row level security', scoped.name);
    execute format('create policy scope on %I for select to bench_viewer using (case when (select viewer_city()) is null
      then province_id = (select viewer_province()) else %I = (select viewer_city()) end)', scoped.name, scoped.branch);
  end loop;
end $$;
grant select on organization, app_user, work_plan_section, work_plan, work_item, assignment, progress_report, publicity_activity,
  publicity_activity_work_item, completion_cell, coverage_cell to bench_viewer;

-- Relations that the tables do not declare.
comment on table assignment is E'@foreignKey (section_id) references work_plan_section (id)\n@foreignKey (organization_id) references organization (id)';
comment on table progress_report is E'@foreignKey (work_item_id) references work_item (id)\n@foreignKey (organization_id) references organization (id)';

-- Q1. One column for all that the cells tell, as each would read them again, the lead's name too: a relation from it would be a
-- statement, and so a transaction, more. Sets of one row, as PostgreSQL writes those out in the statement, where a function
-- that returns a row is called.
create type item_figures as (light text, percent int, lead_id uuid, lead_name text, pending int, in_progress int, completion_claimed int, completed int);
create type item_coverage as (submissions int, adoptions int, activities int);
create function work_item_figures(i work_item) returns setof item_figures language sql stable rows 1 as $$
  select (array['RED', 'YELLOW', 'GREEN'])[f.light + 1], f.percent, o.id, o.name, f.pending, f.in_progress, f.completion_claimed, f.completed
  from (select coalesce(min(c.lead_light), min(c.top_light)) as light,
      coalesce(round(sum(c.top_percent_sum)::numeric / nullif(sum(c.top_total), 0))::int, 0) as percent,
      (array_agg(c.lead_id order by c.lead_assignment_id) filter (where c.lead_id is not null))[1] as lead_id, sum(c.pending)::int as pending,
      sum(c.in_progress)::int as in_progress, sum(c.completion_claimed)::int as completion_claimed, sum(c.completed)::int as completed
    from completion_cell c where c.work_item_id = i.id) f
  left join organization o on o.id = f.lead_id
$$;
create function work_item_coverage(i work_item) returns setof item_coverage language sql stable rows 1 as $$
  select coalesce(sum(v.submissions), 0)::int, coalesce(sum(v.adoptions), 0)::int, coalesce(sum(v.activities), 0)::int
  from coverage_cell v where v.work_item_id = i.id
$$;

-- Q2
create function assignment_light(a assignment) returns text language sql stable as $$
  select case when a.red_on <= today() then 'RED' when a.yellow_on <= today() then 'YELLOW' else 'GREEN' end
$$;
create function assignment_available_actions(a assignment) returns text[] language sql stable as $$
  select case when a.organization_id = viewer_organization() and a.status = 'PENDING' then array['ACKNOWLEDGE', 'BREAK_DOWN']
    when a.organization_id = viewer_organization() and a.status = 'IN_PROGRESS' then array['BREAK_DOWN']
    when a.assigner_id = viewer_organization() and a.status = 'COMPLETION_CLAIMED' and a.claimer_id is distinct from viewer_user() then array['CONFIRM', 'RETURN']
    else array[]::text[] end
$$;
create function assignment_publicity_activities(a assignment) returns setof publicity_activity language sql stable rows 5 as $$
  select p.* from publicity_activity_work_item l join publicity_activity p on p.id = l.activity_id
  where l.work_item_id = a.work_item_id and l.branch_id = a.branch_id and (l.organization_id = a.organization_id or l.city_id = a.organization_id)
  order by p.starts_on desc, p.id desc limit 20
$$;
-- The connection's own totalCount counts ten thousand rows: a third dearer for the whole page.
create function branch_total(branch uuid, in_year int, with_status text) returns int language sql stable as $$
  select coalesce(sum(case with_status when 'PENDING' then c.pending when 'IN_PROGRESS' then c.in_progress when 'COMPLETION_CLAIMED' then c.completion_claimed
    when 'COMPLETED' then c.completed else c.total end), 0)::int
  from completion_cell c where c.branch_id = branch and (in_year is null or c.year = in_year)
$$;

-- Q3: as columns of the plan they are one statement, which as fields of the query would be three.
create function work_plan_cells(p work_plan) returns setof matrix_cell language sql stable rows 440 as $$
  select c.section_id, c.branch_id, sum(c.total)::int, sum(c.completed)::int, sum(c.overdue)::int, sum(c.red)::int, sum(c.yellow)::int,
    sum(c.total - c.red - c.yellow)::int, ((2 * sum(c.percent_sum) + sum(c.total)) / (2 * sum(c.total)))::int
  from completion_cell c where c.work_plan_id = p.id and c.branch_id <> c.province_id group by 1, 2
$$;
create function work_plan_organizations(p work_plan) returns setof organization language sql stable rows 22 as $$
  select o.* from organization o where o.province_id = p.province_id and o.city_id = o.id and o.kind = 'BUREAU' and (o.valid_to is null or o.valid_to >= today())
  order by o.sort_order, o.id
$$;

-- W1: what the other contestant's function writes, for the viewer. The role may write by this function only.
create function report_progress(for_assignment uuid, percent_done int, summary_text text, difficulties_text text, next_steps_text text, request_key text,
  client_address text) returns progress_report language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  written submitted_report := submit_progress_report(for_assignment, percent_done, summary_text, difficulties_text, next_steps_text, viewer_user(),
    viewer_organization(), request_key, client_address);
  report progress_report;
begin
  select * into report from progress_report r where r.id = written.id;
  return report;
end $$;
revoke execute on function submit_progress_report from public;
create function progress_report_available_actions(r progress_report) returns text[] language sql stable as $$
  select case when r.reviewer_organization_id = viewer_organization() and r.status = 'SUBMITTED' and r.author_id <> viewer_user() then array['ACCEPT', 'RETURN']
    else array[]::text[] end
$$;
