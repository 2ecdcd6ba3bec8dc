-- Twenty revisions of each plan, far more than an office issues: each changes every third point, withdraws one, and words all anew.
insert into plan_revision (organization_id, province_id, work_plan_id, number, status, document_number, issued_on, reason, text, text_digest,
  sections, importer_id, created_at, decider_id, decided_at)
select p.organization_id, p.province_id, p.id, n, 'ISSUED', '粤质监〔' || p.year || '〕' || n || '号', make_date(p.year, 7, 1), '任务调整', p.text,
  md5(p.id::text || n), '[]', p.importer_id, make_timestamptz(p.year, 7, 1, 1, 0, 0, 'UTC') + n * interval '1 hour', p.importer_id,
  make_timestamptz(p.year, 7, 1, 2, 0, 0, 'UTC') + n * interval '1 hour'
from work_plan p cross join generate_series(1, 20) n;

create temporary table worded as
select i.id, i.work_plan_id, i.number, jsonb_build_object('number', i.number, 'section', '质量', 'sectionOrdinal', 1, 'title', i.title,
  'requirement', i.requirement, 'targets', '[]'::jsonb, 'pilotPlaces', '[]'::jsonb, 'responsible', '[]'::jsonb, 'dueText', null, 'dueOn', null) as wording
from work_item i;

insert into plan_revision_change (revision_id, ordinal, kind, number, work_item_id, before, after, segments, targets)
select r.id, w.number, case when w.number = r.number then 'REMOVED' when w.number % 3 = 0 then 'CHANGED' else 'UNCHANGED' end, w.number, w.id,
  w.wording, w.wording, jsonb_build_array(jsonb_build_object('kind', 'SAME', 'text', w.wording->>'requirement')), '[]'
from plan_revision r join worded w using (work_plan_id);

insert into work_item_version (work_item_id, number, revision_id, wording, valid_from)
select w.id, r.number, r.id, w.wording, r.decided_at from plan_revision r join worded w using (work_plan_id);
analyze plan_revision, plan_revision_change, work_item_version;
