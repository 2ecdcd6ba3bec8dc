-- $1 city, $2 year or null, $3 status or null, $4 first, $5 offset, $6 today, $7 the viewer, who is supervisor of the city
-- {filter}: the conditions that this filter has; each filter is a statement of its own. {count} and {cells}: the same among cells
with page as (
  select a.* from assignment a where a.city_id = $1::uuid {filter} order by a.due_on, a.id limit $4::int offset $5::int
)
select json_build_object('assignments', json_build_object(
  'totalCount', (select coalesce(sum({count}), 0) from completion_cell a where a.branch_id = $1::uuid {cells}),
  'nodes', coalesce(json_agg(json_build_object(
    'id', a.id, 'version', a.version, 'role', a.role, 'status', a.status, 'percent', a.percent, 'dueOn', a.due_on,
    'light', case when a.red_on <= $6::date then 'RED' when a.yellow_on <= $6::date then 'YELLOW' else 'GREEN' end,
    'availableActions', case
      when a.organization_id = $1::uuid and a.status = 'PENDING' then '["ACKNOWLEDGE","BREAK_DOWN"]'::json
      when a.organization_id = $1::uuid and a.status = 'IN_PROGRESS' then '["BREAK_DOWN"]'::json
      when a.assigner_id = $1::uuid and a.status = 'COMPLETION_CLAIMED' and a.claimer_id is distinct from $7::uuid then '["CONFIRM","RETURN"]'::json
      else '[]'::json end,
    'workItem', json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'section', json_build_object('title', s.title)),
    'organization', json_build_object('id', o.id, 'name', o.name, 'parent', json_build_object('name', up.name)),
    'recentReports', coalesce((select json_agg(json_build_object('id', r.id, 'percent', r.percent, 'summary', r.summary, 'status', r.status,
        'submittedAt', r.submitted_at, 'author', json_build_object('name', u.name)) order by r.submitted_at desc)
      from (select * from progress_report x where x.assignment_id = a.id order by x.submitted_at desc limit 3) r join app_user u on u.id = r.author_id), '[]'),
    'publicityActivities', coalesce((select json_agg(json_build_object('id', x.id, 'title', x.title) order by x.starts_on desc, x.id desc)
      from (select p.id, p.title, p.starts_on from publicity_activity_work_item l join publicity_activity p on p.id = l.activity_id
        where l.work_item_id = a.work_item_id and l.branch_id = $1::uuid and (l.organization_id = a.organization_id or l.city_id = a.organization_id)
        order by p.starts_on desc, p.id desc limit 20) x), '[]')
  ) order by a.due_on, a.id), '[]'))) as body
from page a join work_item i on i.id = a.work_item_id join work_plan_section s on s.id = a.section_id
  join organization o on o.id = a.organization_id join organization up on up.id = o.parent_id
