-- What one adds where PostGraphile's own shape is slow: a page of Q1 or Q2 is one function that returns flat rows, and who asks is
-- an argument. Fields are still selected as anywhere in GraphQL; relations of these rows, and filters but the arguments, are not.
create type item_row as (id uuid, number int, title text, light text, percent int, section_ordinal int, section_title text, lead_id uuid, lead_name text,
  pending int, in_progress int, completion_claimed int, completed int, report_id uuid, report_percent int, report_summary text, report_submitted_at timestamptz,
  report_organization_id uuid, report_organization_name text, submissions int, adoptions int, activities int);

create function item_page(province uuid, plan_year int, page_size int, skip int) returns setof item_row language sql stable rows 25 as $f$
with page as (
  select i.id, i.number, i.title, i.section_id from work_item i join work_plan p on p.id = i.work_plan_id
  where p.province_id = province and (p.status = 'ISSUED' or p.organization_id = province) and i.year = plan_year
  order by i.number, i.id limit page_size offset skip
)
select i.id, i.number, i.title, (array['RED', 'YELLOW', 'GREEN'])[f.light + 1], f.percent, s.ordinal, s.title, lead.id, lead.name,
  f.pending, f.in_progress, f.completion_claimed, f.completed, r.id, r.percent, r.summary, r.submitted_at, ro.id, ro.name, c.submissions, c.adoptions, c.activities
from page i join work_plan_section s on s.id = i.section_id
cross join lateral (
  select coalesce(min(c.lead_light), min(c.top_light)) as light, coalesce(round(sum(c.top_percent_sum)::numeric / nullif(sum(c.top_total), 0))::int, 0) as percent,
    (array_agg(c.lead_id order by c.lead_assignment_id) filter (where c.lead_id is not null))[1] as lead_id, sum(c.pending)::int as pending,
    sum(c.in_progress)::int as in_progress, sum(c.completion_claimed)::int as completion_claimed, sum(c.completed)::int as completed
  from completion_cell c where c.work_item_id = i.id and c.province_id = province) f
left join organization lead on lead.id = f.lead_id
left join lateral (select x.id, x.percent, x.summary, x.submitted_at, x.organization_id from progress_report x
  where x.work_item_id = i.id and x.province_id = province order by x.submitted_at desc limit 1) r on true
left join organization ro on ro.id = r.organization_id
cross join lateral (select coalesce(sum(v.submissions), 0)::int as submissions, coalesce(sum(v.adoptions), 0)::int as adoptions,
  coalesce(sum(v.activities), 0)::int as activities from coverage_cell v where v.work_item_id = i.id and v.province_id = province) c
order by i.number, i.id
$f$;

create function item_total(province uuid, plan_year int) returns int language sql stable as $$
  select count(*)::int from work_item i join work_plan p on p.id = i.work_plan_id
  where p.province_id = province and (p.status = 'ISSUED' or p.organization_id = province) and i.year = plan_year
$$;

create type report_row as (id uuid, percent int, summary text, status text, submitted_at timestamptz, author_name text);
create type activity_row as (id uuid, title text);
create type assignment_row as (id uuid, version int, role text, status text, percent int, due_on date, light text, available_actions text[], item_id uuid, item_number int, item_title text,
  section_title text, organization_id uuid, organization_name text, parent_name text, recent_reports report_row[], publicity_activities activity_row[]);
create function assignment_page(branch uuid, in_year int, with_status text, today date, viewer_id uuid, page_size int, skip int) returns setof assignment_row language sql stable rows 25 as $f$
  with page as (
    select a.* from assignment a where a.city_id = branch and (in_year is null or a.year = in_year) and (with_status is null or a.status = with_status) order by a.due_on, a.id limit page_size offset skip
  )
  select a.id, a.version, a.role, a.status, a.percent, a.due_on, case when a.red_on <= today then 'RED' when a.yellow_on <= today then 'YELLOW' else 'GREEN' end,
    case when a.organization_id = branch and a.status = 'PENDING' then array['ACKNOWLEDGE','BREAK_DOWN'] when a.organization_id = branch and a.status = 'IN_PROGRESS' then array['BREAK_DOWN']
      when a.assigner_id = branch and a.status = 'COMPLETION_CLAIMED' and a.claimer_id is distinct from viewer_id then array['CONFIRM','RETURN'] else array[]::text[] end,
    i.id, i.number, i.title, s.title, o.id, o.name, up.name,
    array(select row(r.id, r.percent, r.summary, r.status, r.submitted_at, u.name)::report_row from progress_report r join app_user u on u.id = r.author_id where r.assignment_id = a.id order by r.submitted_at desc limit 3),
    array(select row(p.id, p.title)::activity_row from publicity_activity_work_item l join publicity_activity p on p.id = l.activity_id
      where l.work_item_id = a.work_item_id and l.branch_id = a.branch_id and (l.organization_id = a.organization_id or l.city_id = a.organization_id) and l.city_id = branch order by p.starts_on desc, p.id desc limit 20)
  from page a join work_item i on i.id = a.work_item_id join work_plan_section s on s.id = a.section_id
    join organization o on o.id = a.organization_id join organization up on up.id = o.parent_id
  order by a.due_on, a.id
$f$;
create function assignment_total(branch uuid, in_year int, with_status text) returns int language sql stable as $$
  select coalesce(sum(case with_status when 'PENDING' then c.pending when 'IN_PROGRESS' then c.in_progress when 'COMPLETION_CLAIMED' then c.completion_claimed
    when 'COMPLETED' then c.completed else c.total end), 0)::int
  from completion_cell c where c.branch_id = branch and (in_year is null or c.year = in_year)
$$;

create type matrix_cell as (section_id uuid, organization_id uuid, total int, completed int, overdue int, red int, yellow int, green int, percent int);
create function matrix_cells(province uuid, plan uuid) returns setof matrix_cell language sql stable rows 440 as $$
  select c.section_id, c.branch_id, sum(c.total)::int, sum(c.completed)::int, sum(c.overdue)::int, sum(c.red)::int, sum(c.yellow)::int,
    sum(c.total - c.red - c.yellow)::int, ((2 * sum(c.percent_sum) + sum(c.total)) / (2 * sum(c.total)))::int
  from completion_cell c where c.work_plan_id = plan and c.province_id = province and c.branch_id <> c.province_id group by 1, 2
$$;
create function matrix_organizations(province uuid, today date) returns setof organization language sql stable rows 22 as $$
  select * from organization o where o.province_id = province and o.city_id = o.id and o.kind = 'BUREAU' and (o.valid_to is null or o.valid_to >= today)
  order by o.sort_order, o.id
$$;

create type submitted_report as (id uuid, version int, status text, percent int, assignment_id uuid, assignment_percent int, light text, available_actions text[]);
create function submit_progress_report(for_assignment uuid, percent_done int, summary_text text, difficulties_text text, next_steps_text text, reporter_id uuid,
  reporter_organization_id uuid, request_key text, client_address text) returns submitted_report language plpgsql volatile as $f$
#variable_conflict use_column
declare
  moment timestamptz := clock_timestamp();
  moment_text text := to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  digest text := encode(sha256(convert_to(jsonb_build_array('submitProgressReport', for_assignment, percent_done, summary_text, difficulties_text, next_steps_text)::text, 'UTF8')), 'hex');
  outcome submitted_report;
begin
  -- {w1}
  if found then return outcome; end if;
  select (k.result->>'id')::uuid, 1, 'SUBMITTED', percent_done, a.id, a.percent, 'GREEN', array[]::text[] into outcome
  from idempotency_key k join assignment a on a.id = for_assignment
  where k.user_id = reporter_id and k.key = request_key and k.request_digest = digest and a.organization_id = reporter_organization_id;
  if not found then raise exception 'not to report on, or the key is used' using errcode = 'check_violation'; end if;
  return outcome;
end $f$;
