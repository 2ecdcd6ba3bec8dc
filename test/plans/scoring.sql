-- Schemes of some years, and for each a score and a ledger of all adoptions.
insert into scoring_scheme (organization_id, province_id, title, starts_on, ends_on, status, revision, rules, author_id, editor_id, created_at)
select p.province_id, p.province_id, p.year || '年计分办法', make_date(p.year, 1, 1), make_date(p.year, 12, 31), 'IN_FORCE', p.year,
  '{"adoptions": [], "instructions": [], "severalMedia": "HIGHEST", "ceiling": null, "severalInstructions": "HIGHEST", "jointAuthors": "EACH", "late": [], "faults": [], "quotas": [], "yearCap": null}',
  m.user_id, m.user_id, now()
from (select distinct province_id, year from work_plan) p join lateral (select user_id from membership where organization_id = p.province_id limit 1) m on true;
insert into score (id, organization_id, city_id, province_id, office_id, year, level, points, awards, deductions, rank, out_of)
select gen_random_uuid(), o.id, o.city_id, o.province_id, o.province_id, g.revision, o.level, 10, 10, 0, 1 + o.sort_order % 40, 122
from scoring_scheme g join organization o on o.province_id = g.province_id and o.kind = 'BUREAU';
insert into score_entry (id, organization_id, city_id, province_id, year, day, rule, scheme_id, revision, rule_index, source, source_id, submission_id, worth, points, outcome)
select gen_random_uuid(), s.organization_id, s.city_id, s.province_id, extract(year from d.adopted_on)::int, d.adopted_on,
  case n % 3 when 0 then 'ADOPTION' when 1 then 'INSTRUCTION' else 'LATE' end, g.id, g.revision, 0, 'Adoption', d.id, s.id, 10, 10, 'COUNTED'
from adoption d join submission s on s.id = d.submission_id join scoring_scheme g on g.revision = extract(year from d.adopted_on)::int
  cross join generate_series(1, 3) n;
insert into score_objection (organization_id, city_id, province_id, entry_id, year, day, rule, points, submission_id, status, reasons, objected_at, objector_id, answer_due_on)
select y.organization_id, y.city_id, y.province_id, y.id, y.year, y.day, y.rule, y.points, y.submission_id,
  case abs(hashtext(y.id::text)) % 3 when 0 then 'OPEN' when 1 then 'UPHELD' else 'REJECTED' end, '异议', y.day, g.author_id, y.day + 30
from score_entry y join scoring_scheme g on g.id = y.scheme_id where abs(hashtext(y.id::text)) % 40 < 3;
insert into publicity_fault (organization_id, city_id, province_id, fault, submission_id, day, reason, recorded_at, recorder_id)
select s.organization_id, s.city_id, s.province_id, (array['CONCEALED', 'FALSE', 'INVITATION_FAILED', 'NEGATIVE_NEWS'])[1 + abs(hashtext(s.id::text)) % 4],
  s.id, s.submitted_at::date, '经查', s.submitted_at, s.author_id
from submission s where abs(hashtext(s.id::text)) % 20 = 0 or s.id in (select submission_id from score_objection);
