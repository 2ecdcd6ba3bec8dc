-- As the product leaves them: what its triggers would check and copy took half of the time.
set session_replication_role = replica;
-- The register as it grows in ten years: six filings of each unit, of which the last is in force.
insert into liaison_registration (organization_id, city_id, province_id, superior_id, revision, status, leader, liaison, opinion, effective_on, ends_on, filed_at, filer_id)
select o.id, o.city_id, o.province_id, o.parent_id, n, case when n = 6 then 'APPROVED' when n = 3 then 'RETURNED' else 'REPLACED' end,
  l, l || '{"gender": "FEMALE", "department": "办公室", "politicalStatus": "PARTY_MEMBER", "qq": null}', '同意上报。',
  date '2020-01-01' + n * 60, case when n < 6 then date '2020-01-01' + n * 60 + 59 end, timestamptz '2020-01-01' + n * interval '60 days', u.user_id
from organization o cross join generate_series(1, 6) n
  cross join jsonb_build_object('name', '陈某', 'post', '科员', 'officePhone', '020-81234567', 'mobile', '13800000001') l
  join lateral (select m.user_id from membership m where m.organization_id = o.province_id limit 1) u on true
where o.parent_id is not null;

-- Forty requests for coverage a year of each bureau, each with its points and, where it was handled, a notice.
insert into coverage_request (organization_id, city_id, province_id, office_id, status, department, title, content, starts_at, contact, media, signatures, requested_at, applicant_id)
select o.id, o.city_id, o.province_id, coalesce(o.parent_id, o.id), case when n % 20 < 4 then
    (array['AWAITING_HEAD', 'AWAITING_LEADER', 'AWAITING_OFFICE', 'APPROVED'])[1 + n % 20] when n % 20 = 4 then 'RETURNED' when n % 20 = 5 then 'WITHDRAWN' else 'HANDLED' end,
  '办公室', '质量月第' || n || '次采访', '介绍质量提升的做法和成效。', t.at + interval '3 days',
  '{"name": "某", "post": "科员", "officePhone": "020-81234567", "mobile": "13800000001"}', '{TV,ONLINE}', '[]', t.at, m.user_id
from work_plan p join organization o on o.province_id = p.province_id and o.kind = 'BUREAU' cross join generate_series(1, 40) n
  cross join lateral (select make_timestamptz(p.year, 2, 1, 1, 0, 0, 'UTC') + n * interval '5 days' as at) t
  join lateral (select user_id from membership where organization_id = p.province_id limit 1) m on true;
insert into coverage_request_work_item (request_id, work_item_id)
select c.id, i.id from coverage_request c join work_item i on i.province_id = c.province_id
  and i.year = extract(year from c.requested_at) and i.number = 1 + abs(hashtext(c.id::text)) % 83;
insert into assistance_notice (organization_id, city_id, province_id, issuer_id, coverage_request_id, status, title, media_name, media_kind, journalist, journalist_phone, content, assistance, opinion, starts_at, feedback_due_on, issued_at, author_id)
select organization_id, city_id, province_id, office_id, id, case abs(hashtext(id::text)) % 40 when 0 then 'ISSUED' when 1 then 'ARRANGED' when 2 then 'REPORTED' when 3 then 'CANCELLED' else 'CLOSED' end,
  title, '省电视台', 'TV', '记者', '13900000002', content, '安排企业现场和受访人员。', '请妥善安排。', starts_at, (starts_at + interval '7 days')::date, requested_at, applicant_id
from coverage_request where status = 'HANDLED';
insert into assistance_notice_work_item (notice_id, work_item_id)
select n.id, l.work_item_id from assistance_notice n join coverage_request_work_item l on l.request_id = n.coverage_request_id;
-- Every activity has its organizer's part; every twentieth is its city's too, which was invited to it.
insert into activity_part (organization_id, city_id, province_id, activity_id, status, invited_at, inviter_id, answered_at, events, people, materials, summary, reported_at)
select p.organization_id, p.city_id, p.province_id, p.id, case n.r when 0 then 'JOINED' else 'REPORTED' end, p.created_at, p.author_id, p.created_at,
  3, 500, 300, '开展情况', case n.r when 0 then null else p.created_at end
from publicity_activity p cross join lateral (select abs(hashtext(p.id::text)) % 50 as r) n;
insert into activity_part (organization_id, city_id, province_id, activity_id, status, invited_at, inviter_id)
select o.id, o.city_id, o.province_id, p.id, case abs(hashtext(p.id::text)) % 400 when 0 then 'INVITED' else 'DECLINED' end, p.created_at, p.author_id
from publicity_activity p join organization o on o.id = p.city_id where abs(hashtext(p.id::text)) % 20 = 0 and o.id <> p.organization_id;
update publicity_activity set ending = 'SUMMARISED', summary = '总结', closed_at = created_at where abs(hashtext(id::text)) % 50 > 0;
insert into publicity_occasion (province_id, name, start_month, start_day, end_month, end_day, first_year)
select id, '质量月', 9, 1, 9, 30, 1978 from organization where level = 'PROVINCE' and kind = 'BUREAU';
insert into item_measure (province_id, work_item_id, measure, starts_on, set_at, setter_id)
select i.province_id, i.id, k, make_date(i.year, 1, 1), now(), m.user_id
from work_item i cross join unnest(array['THEMED_ACTIVITIES', 'EVENTS_HELD', 'PEOPLE_REACHED', 'MEDIA_ADOPTIONS', 'INFORMATION_ADOPTIONS',
  'COVERAGE_HANDLED', 'INSTRUCTIONS', 'URGENT_IN_TIME']) k
  join lateral (select user_id from membership where organization_id = i.province_id limit 1) m on true
where i.number <= 3;
update publicity_activity p set occasion_id = c.id from publicity_occasion c where c.province_id = p.province_id and c.name = '质量月' and abs(hashtext(p.id::text)) % 9 = 0;
reset session_replication_role;
