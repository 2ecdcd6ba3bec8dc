-- A register of some hundred channels, by which every adoption went, and an instruction on every third piece.
insert into channel (province_id, name, kind, level, ownership, starts_on)
select p.id, n || '报', 'NEWSPAPER', case n % 4 when 0 then 'NATIONAL' when 1 then 'PROVINCE' when 2 then 'CITY' else 'COUNTY' end, 'OUTSIDE', '2010-01-01'
from (select distinct province_id as id from work_plan) p cross join generate_series(1, 400) n;
update adoption d set channel_id = k.id from channel k where k.name = (1 + abs(hashtext(d.id::text)) % 400) || '报';
insert into instruction (organization_id, city_id, province_id, submission_id, leader, level, instructed_on, text, assignment_id, recorded_at, recorder_id)
select s.organization_id, s.city_id, s.province_id, s.id, '分管负责人',
  case abs(hashtext(s.id::text)) % 4 when 0 then 'NATIONAL' when 1 then 'PROVINCE' when 2 then 'CITY' else 'COUNTY' end, s.submitted_at::date, '请阅研。',
  (select a.id from assignment a where a.organization_id = s.organization_id limit 1), s.submitted_at, s.author_id
from submission s where abs(hashtext(s.id::text)) % 16 < 5;
