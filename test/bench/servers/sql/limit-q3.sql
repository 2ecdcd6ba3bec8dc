-- $1 province, $2 plan, $3 today
select json_build_object('completionMatrix', json_build_object(
  'sections', (select json_agg(json_build_object('id', s.id, 'ordinal', s.ordinal, 'title', s.title) order by s.ordinal)
    from work_plan_section s join work_plan p on p.id = s.work_plan_id where p.id = $2::uuid and p.province_id = $1::uuid),
  'organizations', (select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.sort_order, o.id) from organization o
    where o.province_id = $1::uuid and o.city_id = o.id and o.kind = 'BUREAU' and (o.valid_to is null or o.valid_to >= $3::date)),
  'cells', (select coalesce(json_agg(json_build_object('sectionId', section_id, 'organizationId', city_id, 'total', total, 'completed', completed, 'overdue', overdue,
      'red', red, 'yellow', yellow, 'green', total - red - yellow, 'percent', percent)), '[]')
    from (select a.section_id, a.city_id, count(*)::int as total, count(*) filter (where a.status = 'COMPLETED')::int as completed,
        count(*) filter (where a.is_open and a.due_on < $3::date and a.red_on is not null)::int as overdue,
        count(*) filter (where a.red_on <= $3::date)::int as red,
        count(*) filter (where a.yellow_on <= $3::date and (a.red_on is null or a.red_on > $3::date))::int as yellow, round(avg(a.percent))::int as percent
      from assignment a where a.work_plan_id = $2::uuid and a.province_id = $1::uuid and a.city_id is not null group by 1, 2) c))) as body
