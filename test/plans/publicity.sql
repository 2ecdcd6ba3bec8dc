-- The register as it grows in ten years: six filings of each unit, of which the last is in force.
insert into liaison_registration (organization_id, city_id, province_id, superior_id, revision, status, leader, liaison, opinion, effective_on, ends_on, filed_at, filer_id)
select o.id, o.city_id, o.province_id, o.parent_id, n, case when n = 6 then 'APPROVED' when n = 3 then 'RETURNED' else 'REPLACED' end,
  l, l || '{"gender": "FEMALE", "department": "办公室", "politicalStatus": "PARTY_MEMBER", "qq": null}', '同意上报。',
  date '2020-01-01' + n * 60, case when n < 6 then date '2020-01-01' + n * 60 + 59 end, timestamptz '2020-01-01' + n * interval '60 days', u.user_id
from organization o cross join generate_series(1, 6) n
  cross join jsonb_build_object('name', '陈某', 'post', '科员', 'officePhone', '020-81234567', 'mobile', '13800000001') l
  join lateral (select m.user_id from membership m where m.organization_id = o.province_id limit 1) u on true
where o.parent_id is not null;
analyze;
