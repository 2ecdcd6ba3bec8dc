-- $1 province, $2 plan, $3 today. The first row has sections and organizations as JSON, every other one a section with its
-- cells as arrays: written as JSON by PostgreSQL 440 cells cost it twice the time that it takes to count them.
select (select json_agg(json_build_object('id', s.id, 'ordinal', s.ordinal, 'title', s.title) order by s.ordinal)
    from work_plan_section s join work_plan p on p.id = s.work_plan_id where p.id = $2::uuid and p.province_id = $1::uuid)::text,
  (select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.sort_order, o.id) from organization o
    where o.province_id = $1::uuid and o.city_id = o.id and o.kind = 'BUREAU' and (o.valid_to is null or o.valid_to >= $3::date))::text,
  null
union all
select section_id::text, array_agg(branch_id)::text, array_agg(array[total, completed, overdue, red, yellow, total - red - yellow, (2 * percents + total) / (2 * total)])::text
from (select c.section_id, c.branch_id, sum(c.total) as total, sum(c.completed) as completed, sum(c.overdue) as overdue, sum(c.red) as red,
    sum(c.yellow) as yellow, sum(c.percent_sum) as percents
  from completion_cell c where c.work_plan_id = $2::uuid and c.province_id = $1::uuid and c.branch_id <> c.province_id group by c.section_id, c.branch_id) cell
group by section_id
