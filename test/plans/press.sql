-- A press office in each bureau; twenty releases a year of each, and some breaches.
insert into leading_group_post (organization_id, city_id, province_id, post, name, title, duty, starts_on, ends_on)
select o.id, o.city_id, o.province_id, case n when 1 then 'HEAD' when 2 then 'DEPUTY' else 'MEMBER' end, '某' || n, '科长', '新闻采访',
  '2020-01-01', case when n > 9 then date '2024-12-31' end
from organization o cross join generate_series(1, 12) n where o.kind = 'BUREAU';
insert into spokesperson (organization_id, city_id, province_id, name, title, phone, starts_on, ends_on)
select o.id, o.city_id, o.province_id, '某' || n, '办公室主任', '020-81230001', make_date(2014 + n, 1, 1), make_date(2014 + n, 12, 31)
from organization o cross join generate_series(1, 12) n where o.kind = 'BUREAU';
insert into subject_area (organization_id, city_id, province_id, kind, name, description, position, starts_on)
select o.id, o.city_id, o.province_id, case when n < 11 then 'STANDING' else 'FURTHER' end, '内容' || n, '说明', n, '2016-01-01'
from organization o cross join generate_series(1, 13) n where o.kind = 'BUREAU';
insert into approval_chain (organization_id, city_id, province_id, revision, steps, reason, author_id, set_at)
select o.id, o.city_id, o.province_id, n, '[{"name": "起草", "kind": "DRAFT", "place": null, "role": null, "body": null}, {"name": "初审", "kind": "REVIEW", "place": "BUREAU", "role": "LEADER", "body": null}]',
  '按制度', m.user_id, now() from organization o cross join generate_series(1, 3) n
  join lateral (select user_id from membership where organization_id = o.province_id limit 1) m on true where o.kind = 'BUREAU';
insert into release_plan (organization_id, city_id, province_id, year, status, author_id, editor_id, created_at)
select o.id, o.city_id, o.province_id, y.year, case y.year % 7 when 0 then 'DRAFT' else 'APPROVED' end, m.user_id, m.user_id, make_timestamptz(y.year, 1, 5, 1, 0, 0, 'UTC')
from (select distinct province_id, year from work_plan) y join organization o on o.province_id = y.province_id and o.kind = 'BUREAU'
  join lateral (select user_id from membership where organization_id = o.province_id limit 1) m on true;
-- As the product leaves them: what its triggers would check and copy took half of the time.
set session_replication_role = replica;
insert into release_plan_entry (plan_id, month, subject, subject_area_id)
select p.id, 1 + n % 12, '发布事项' || n, a.id from release_plan p cross join generate_series(1, 24) n
  join subject_area a on a.organization_id = p.organization_id and a.position = 1 + n % 13;
insert into release_plan_entry_work_item (work_item_id, entry_id)
select i.id, e.id from release_plan_entry e join release_plan p on p.id = e.plan_id
  join work_item i on i.province_id = p.province_id and i.year = p.year and i.number = 1 + abs(hashtext(e.id::text)) % 83;
insert into press_release (organization_id, city_id, province_id, bureau_id, mode, status, title, body, subject_area_id, planned_on, chain_revision, steps, position, drafter_id, writer_ids, drafted_at, submitted_at, spokesperson_id, ad_hoc_origin, ad_hoc_party, ad_hoc_on)
select o.id, o.city_id, o.province_id, o.id, 'AD_HOC', (array['DRAFT', 'IN_APPROVAL', 'RETURNED', 'UNAPPROVED'])[1 + abs(hashtext(o.id::text || n || p.year)) % 40],
  '产品质量监督抽查第' || n || '期', '通报抽查的范围、结果和后续处理。', a.id, t.at::date, 3, c.steps, 2, m.user_id, array[m.user_id::text], t.at, t.at, s.id, 'APPLIED', '政府新闻办', t.at::date
from work_plan p join organization o on o.province_id = p.province_id and o.kind = 'BUREAU' cross join generate_series(1, 20) n
  cross join lateral (select make_timestamptz(p.year, 1, 5, 1, 0, 0, 'UTC') + n * interval '12 days' as at) t
  join subject_area a on a.organization_id = o.id and a.position = 1 + n % 13
  join approval_chain c on c.organization_id = o.id and c.revision = 3
  join spokesperson s on s.organization_id = o.id and s.starts_on = make_date(least(p.year, 2026), 1, 1)
  join lateral (select user_id from membership where organization_id = p.province_id limit 1) m on true
where abs(hashtext(o.id::text || n || p.year)) % 40 < 4;
-- The rest has passed its steps and went out: they are entered as drafts, since the database refuses them otherwise.
insert into press_release (organization_id, city_id, province_id, bureau_id, mode, status, title, body, subject_area_id, planned_on, chain_revision, steps, position, drafter_id, writer_ids, drafted_at, submitted_at, digest, ad_hoc_origin, ad_hoc_party, ad_hoc_on)
select o.id, o.city_id, o.province_id, o.id, 'AD_HOC', 'DRAFT', '产品质量监督抽查第' || n || '期', '通报抽查的范围、结果和后续处理。', a.id, t.at::date, 3, c.steps, 3, m.user_id, array[m.user_id::text], t.at, t.at, 'x', 'APPLIED', '政府新闻办', t.at::date
from work_plan p join organization o on o.province_id = p.province_id and o.kind = 'BUREAU' cross join generate_series(1, 20) n
  cross join lateral (select make_timestamptz(p.year, 1, 6, 1, 0, 0, 'UTC') + n * interval '12 days' as at) t
  join subject_area a on a.organization_id = o.id and a.position = 1 + n % 13
  join approval_chain c on c.organization_id = o.id and c.revision = 3
  join lateral (select user_id from membership where organization_id = p.province_id limit 1) m on true;
insert into press_approval (release_id, round, position, step, decision, digest, at, person_id)
select r.id, 1, n, case n when 1 then '起草' else '初审' end, 'PASS', 'x', r.drafted_at, r.drafter_id from press_release r cross join generate_series(1, 2) n where r.digest = 'x';
analyze press_approval;
update press_release r set status = 'RELEASED', released_at = r.drafted_at + interval '3 days', form = 'WRITTEN',
  spokesperson_id = (select s.id from spokesperson s where s.organization_id = r.organization_id order by s.starts_on desc limit 1) where r.digest = 'x';
insert into press_release_work_item (release_id, work_item_id)
select r.id, i.id from press_release r join work_item i on i.province_id = r.province_id and i.year = extract(year from r.planned_on)
  and i.number = 1 + abs(hashtext(r.id::text)) % 83;
insert into press_release_channel (release_id, channel_id)
select r.id, k.id from press_release r join lateral (select id from channel where province_id = r.province_id limit 2) k on true where r.status = 'RELEASED';
insert into press_release_submission (release_id, submission_id)
select r.id, s.id from press_release r join lateral (select s.id from submission s where s.organization_id = r.organization_id order by s.submitted_at limit 1) s on true
where r.status = 'RELEASED' and abs(hashtext(r.id::text)) % 5 = 0;
insert into discipline_record (organization_id, city_id, province_id, kind, status, title, facts, occurred_on, place, persons, press_release_id, recorder_id, recorded_at)
select r.organization_id, r.city_id, r.province_id, 'UNAPPROVED', case abs(hashtext(r.id::text)) % 3 when 0 then 'OPEN' else 'CONCLUDED' end, r.title, '未经批准见报。', r.planned_on,
  '某报', '[{"name": "某", "post": "科长"}]', r.id, r.drafter_id, r.drafted_at from press_release r where abs(hashtext(r.id::text)) % 4 = 0;
reset session_replication_role;
