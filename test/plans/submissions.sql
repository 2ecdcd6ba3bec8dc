-- As the product leaves them: what its triggers would check and copy took half of the time.
set session_replication_role = replica;
-- The way of each piece: two steps, an earlier text for every fifth, follow-ups of urgent ones; a dozen open matters stay open.
insert into submission_step (submission_id, text_version, action, organization_id, person_id, comment, marks, at)
select s.id, 1, t, s.province_id, s.author_id, '同意', '[]', s.submitted_at from submission s cross join unnest(array['PASS', 'PASS_SECRECY']) t;
insert into submission_text (submission_id, number, title, body, written_at, writer_id)
select s.id, 1, s.title, '初稿。', s.submitted_at, s.author_id from submission s where abs(hashtext(s.id::text)) % 5 = 0;
insert into follow_up (submission_id, ordinal, news, measures, closes, reported_at, late, author_id)
select s.id, n, '事态平稳', '已处置', n = 3, s.submitted_at + n * interval '6 hours', false, s.author_id
from submission s cross join generate_series(1, 3) n where s.kind = 'URGENT';
update submission set follow_up_due_at = submitted_at + interval '1 day' where kind = 'URGENT' and abs(hashtext(id::text)) % 100 = 0;
-- Sixty invitations a year of each bureau, most of them answered; two drafts of each.
insert into invitation (organization_id, city_id, province_id, issuer_id, status, title, requirement, due_on, issued_at, author_id)
select o.id, o.city_id, o.province_id, o.province_id, case when n % 30 = 0 then 'OPEN' else 'CANCELLED' end, '选题' || n, '一千字以内', make_date(p.year, 2, 1) + n * 5,
  make_timestamptz(p.year, 1, 20, 1, 0, 0, 'UTC') + n * interval '5 days', m.user_id
from work_plan p join organization o on o.province_id = p.province_id and o.kind = 'BUREAU' cross join generate_series(1, 60) n
  join lateral (select user_id from membership where organization_id = p.province_id limit 1) m on true;
update invitation v set status = 'ANSWERED', submission_id = s.id from (
  select distinct on (v.id) v.id as invitation_id, s.id from invitation v join submission s on s.organization_id = v.organization_id
  where v.status = 'CANCELLED' and abs(hashtext(v.id::text)) % 10 > 1) s where s.invitation_id = v.id;
insert into invitation_work_item (invitation_id, work_item_id)
select v.id, i.id from invitation v join work_item i on i.province_id = v.province_id and i.year = extract(year from v.due_on)
  and i.number = 1 + abs(hashtext(v.id::text)) % 83;
insert into submission_draft (organization_id, city_id, province_id, title, work_item_ids, author_id, saved_at)
select o.id, o.city_id, o.province_id, '草稿' || n, '[]', m.user_id, now() from organization o cross join generate_series(1, 2) n
  join lateral (select user_id from membership where organization_id = o.province_id limit 1) m on true;
reset session_replication_role;
