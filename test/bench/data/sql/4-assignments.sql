-- 12,000 for each plan: its 83 points × (22 branches, their 121 counties, a department that leads), and 48 departments that help.
-- $1: the plan, $2: the fixed day that lights and reports count from
with unit as (
  select o.*, count(*) filter (where kind = 'DEPARTMENT' and level = 'PROVINCE') over (order by sort_order) as department
  from organization o join bench.plan p on p.number = $1 and o.province_id = p.province_id
), given as (
  select p.number * 200 + u.sort_order as number, p.id, p.plan_id, p.section_id, p.province_id, p.year, p.newest, p.printed, p.issued_at, u.id as unit_id, u.kind, u.level, u.city_id, u.bureau_id,
    u.level = 'COUNTY' and u.city_id <> u.id as below_city, u.kind = 'DEPARTMENT' and u.department = p.ordinal % 15 + 1 as answers
  from bench.point p join unit u on u.kind = 'BUREAU' and u.level <> 'PROVINCE'
    or u.kind = 'DEPARTMENT' and u.level = 'PROVINCE' and (u.department = p.ordinal % 15 + 1 or u.department = (p.ordinal + 7) % 15 + 1 and p.printed <= 48)
  where p.plan = $1
), paced as (
  select g.*, issued_at + (case when below_city then 20 else 10 end + bench.draw(number, 1, 8)) * interval '1 day' + printed * interval '1 minute' as assigned_at,
    case when bench.draw(number, 2, 3) = 0 then make_date(year, 12, 31) else make_date(year, 3, 15) + bench.draw(number, 3, 290) end as due_on,
    case when level = 'COUNTY' then 'MONTHLY' when level = 'CITY' then 'QUARTERLY' else 'ONCE' end as cadence,
    -- Past years are done but for three of a hundred; the newest is under way.
    case when newest then case when number % 25 = 0 then 'PENDING' else case bench.draw(number, 4, 10) when 0 then 'COMPLETION_CLAIMED' when 1 then 'COMPLETED'
        when 2 then 'COMPLETED' else 'IN_PROGRESS' end end
      else case bench.draw(number, 4, 100) when 0 then 'COMPLETION_CLAIMED' when 1 then 'IN_PROGRESS' when 2 then 'IN_PROGRESS' else 'COMPLETED' end end as status
  from given g
), counted as (
  select p.*, status in ('COMPLETED', 'COMPLETION_CLAIMED') as over,
    case status when 'PENDING' then 0 when 'IN_PROGRESS' then 5 + 10 * bench.draw(number, 5, 10) else 100 end as percent,
    case when status in ('PENDING', 'IN_PROGRESS') and cadence <> 'ONCE' then least((date_trunc('quarter', least($2::date, make_date(year, 12, 1))) + interval '3 months')::date - 1, due_on) end as report_due_on,
    (assigned_at at time zone 'Asia/Shanghai')::date as assigned_on,
    greatest(least(due_on - 1, $2::date)::timestamptz + interval '12 hours', assigned_at + interval '2 days') as closing
  from paced p
)
insert into assignment (id, organization_id, city_id, province_id, work_item_id, work_plan_id, section_id, year, bureau_id, assigner_id, parent_id, role, status,
  percent, due_on, cadence, yellow_on, red_on, report_due_on, assigned_at, acknowledged_at, claimed_at, claimer_id, completed_at, completion_summary)
select bench.id('assignment', g.number, g.assigned_at), g.unit_id, g.city_id, g.province_id, g.id, g.plan_id, g.section_id, g.year, g.bureau_id,
  case when g.below_city then g.city_id else g.province_id end, bench.id('assignment', whole.number, whole.assigned_at),
  case when g.answers or g.kind = 'BUREAU' and bench.draw(g.number, 7, 5) = 0 then 'LEAD' else 'SUPPORT' end,
  g.status, g.percent, g.due_on, g.cadence, case when not g.over then bench.yellow_on(g.assigned_on, g.due_on, g.percent, g.report_due_on) end,
  case when not g.over then bench.red_on(g.assigned_on, g.due_on, g.percent) end, g.report_due_on, g.assigned_at,
  case when g.status <> 'PENDING' then g.assigned_at + interval '1 day' end, case when g.over then g.closing end,
  case when g.over then m.user_id end, case when g.status = 'COMPLETED' then g.closing + interval '3 days' end,
  case when g.over then '已按要求完成全部任务。' end
from counted g left join counted whole on g.below_city and whole.id = g.id and whole.unit_id = g.city_id
  join membership m on m.organization_id = g.unit_id and m.role = 'REPORTER'
order by g.assigned_at, g.number;
