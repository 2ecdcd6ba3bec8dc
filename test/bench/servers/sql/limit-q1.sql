-- $1 province, $2 year, $3 first, $4 offset
with page as (
  select i.id, i.number, i.title, i.section_id from work_item i join work_plan p on p.id = i.work_plan_id
  where p.province_id = $1::uuid and (p.status = 'ISSUED' or p.organization_id = $1::uuid) and i.year = $2::int
  order by i.number, i.id limit $3::int offset $4::int
)
select json_build_object('workItems', json_build_object(
  'totalCount', (select count(*) from work_item i join work_plan p on p.id = i.work_plan_id
    where p.province_id = $1::uuid and (p.status = 'ISSUED' or p.organization_id = $1::uuid) and i.year = $2::int),
  'nodes', coalesce(json_agg(json_build_object(
    'id', i.id, 'number', i.number, 'title', i.title, 'light', (array['RED', 'YELLOW', 'GREEN'])[f.light + 1], 'percent', f.percent,
    'section', json_build_object('ordinal', s.ordinal, 'title', s.title),
    'lead', case when lead.id is not null then json_build_object('id', lead.id, 'name', lead.name) end,
    'assignmentCounts', json_build_array(json_build_object('status', 'PENDING', 'count', f.pending), json_build_object('status', 'IN_PROGRESS', 'count', f.in_progress),
      json_build_object('status', 'COMPLETION_CLAIMED', 'count', f.completion_claimed), json_build_object('status', 'COMPLETED', 'count', f.completed)),
    'latestReport', case when r.id is not null then json_build_object('id', r.id, 'percent', r.percent, 'summary', r.summary, 'submittedAt', r.submitted_at,
      'organization', json_build_object('id', ro.id, 'name', ro.name)) end,
    'coverage', json_build_object('submissions', c.submissions, 'adoptions', c.adoptions, 'activities', c.activities)
  ) order by i.number, i.id), '[]'))) as body
from page i join work_plan_section s on s.id = i.section_id
cross join lateral (
  select coalesce(min(c.lead_light), min(c.top_light)) as light, coalesce(round(sum(c.top_percent_sum)::numeric / nullif(sum(c.top_total), 0))::int, 0) as percent,
    (array_agg(c.lead_id order by c.lead_assignment_id) filter (where c.lead_id is not null))[1] as lead_id, sum(c.pending)::int as pending,
    sum(c.in_progress)::int as in_progress, sum(c.completion_claimed)::int as completion_claimed, sum(c.completed)::int as completed
  from completion_cell c where c.work_item_id = i.id and c.province_id = $1::uuid) f
left join organization lead on lead.id = f.lead_id
left join lateral (select x.id, x.percent, x.summary, x.submitted_at, x.organization_id from progress_report x
  where x.work_item_id = i.id and x.province_id = $1::uuid order by x.submitted_at desc limit 1) r on true
left join organization ro on ro.id = r.organization_id
cross join lateral (select coalesce(sum(v.submissions), 0)::int as submissions, coalesce(sum(v.adoptions), 0)::int as adoptions,
  coalesce(sum(v.activities), 0)::int as activities from coverage_cell v where v.work_item_id = i.id and v.province_id = $1::uuid) c
