-- $1 province, $2 plan, $3 today
select json_build_object('completionMatrix', json_build_object(
  'sections', (select json_agg(json_build_object('id', s.id, 'ordinal', s.ordinal, 'title', s.title) order by s.ordinal)
    from work_plan_section s join work_plan p on p.id = s.work_plan_id where p.id = $2::uuid and p.province_id = $1::uuid),
  'organizations', (select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.sort_order, o.id) from organization o
    where o.province_id = $1::uuid and o.city_id = o.id and o.kind = 'BUREAU' and (o.valid_to is null or o.valid_to >= $3::date)),
  'cells', (select coalesce(json_agg(json_build_object('sectionId', section_id, 'organizationId', city_id, 'total', total, 'completed', completed, 'overdue', overdue,
      'red', red, 'yellow', yellow, 'green', total - red - yellow, 'percent', percent)), '[]')
    from (select c.section_id, c.branch_id as city_id, sum(c.total)::int as total, sum(c.completed)::int as completed, sum(c.overdue)::int as overdue,
        sum(c.red)::int as red, sum(c.yellow)::int as yellow, round(sum(c.percent_sum)::numeric / sum(c.total))::int as percent
      from completion_cell c where c.work_plan_id = $2::uuid and c.province_id = $1::uuid and c.branch_id <> c.province_id group by 1, 2) c))) as body
