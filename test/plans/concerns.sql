-- As the product leaves them: what its triggers would check and copy took half of the time.
set session_replication_role = replica;
select usual_concern_subjects(id) from organization where level = 'PROVINCE' and kind = 'BUREAU';
-- Forty concerns a year of each bureau, raised in its own area, of which its superior recorded every other one.
insert into public_concern (organization_id, city_id, province_id, intake_id, status, source, raised_on, place_id, place_branch_id, subject_id, severity, title, text, recorded_at, recorder_id, due_on, answer, answered_at, answerer_id, satisfaction, closed_at, merged_into_id, task_count, steps)
select o.id, o.city_id, o.province_id, case when n % 2 = 0 then coalesce(o.parent_id, o.id) else o.id end, k.status,
  (array['HOTLINE', 'WEBSITE', 'LETTER_VISIT', 'MEDIA', 'NETWORK', 'TRANSFERRED'])[1 + n % 6], d.day, o.id, coalesce(o.city_id, o.province_id), s.id,
  (array['ORDINARY', 'ORDINARY', 'ORDINARY', 'SERIOUS', 'MAJOR'])[1 + n % 5], s.name || '问题第' || n || '件', '群众反映' || o.short_name || '辖区内的' || s.name || '问题，希望尽快处理。',
  d.day::timestamptz, m.user_id, case when k.status <> 'RECORDED' then d.day + 21 end, case when k.status in ('ANSWERED', 'ACCEPTED', 'CLOSED') then '已依法处理。' end,
  case when k.status in ('ANSWERED', 'ACCEPTED', 'CLOSED') then d.day + interval '10 days' end, case when k.status in ('ANSWERED', 'ACCEPTED', 'CLOSED') then m.user_id end,
  case when k.status = 'CLOSED' then 'SATISFIED' end, case when k.status = 'CLOSED' then d.day + interval '12 days' end, null, 0, '[]'
from work_plan p join organization o on o.province_id = p.province_id and o.kind = 'BUREAU' cross join generate_series(1, 40) n
  cross join lateral (select (make_date(p.year, 1, 2) + (n * 8.4)::int) as day) d
  cross join lateral (select case n % 40 when 0 then 'RECORDED' when 1 then 'ASSIGNED' when 2 then 'ANSWERED' when 3 then 'ACCEPTED' else 'CLOSED' end as status) k
  join lateral (select id, name from concern_subject where province_id = p.province_id order by sort_order offset n % 9 limit 1) s on true
  join lateral (select user_id from membership where organization_id = p.province_id limit 1) m on true;
insert into public_concern_work_item (concern_id, work_item_id)
select c.id, i.id from public_concern c join work_item i on i.province_id = c.province_id
  and i.year = extract(year from c.raised_on) and i.number = 1 + abs(hashtext(c.id::text)) % 83;
insert into public_concern_person (concern_id, name, phone) select id, '某人', '13800000000' from public_concern where abs(hashtext(id::text)) % 3 > 0;
insert into public_concern_task (concern_id, assignment_id)
select c.id, a.id from public_concern c join public_concern_work_item l on l.concern_id = c.id
  join assignment a on a.work_item_id = l.work_item_id and a.organization_id = c.organization_id where abs(hashtext(c.id::text)) % 20 = 0;
update public_concern c set task_count = 1 where exists (select 1 from public_concern_task t where t.concern_id = c.id);
reset session_replication_role;
