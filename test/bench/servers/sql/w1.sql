-- Report, assignment, trail and key in one statement; no row where the key is used or the assignment is not one to report on.
-- $1 assignment, $2 percent, $3 summary, $4 difficulties, $5 next steps, $6 user, $7 organization, $8 key, $9 digest,
-- $10 the moment as text, $11 address, $12 the moment
with mine as (
  select *, uuidv7() as report_id, ($12::timestamptz at time zone 'Asia/Shanghai')::date as today, (assigned_at at time zone 'Asia/Shanghai')::date as assigned_on,
    case cadence when 'MONTHLY' then 1 when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 when 'YEARLY' then 12 end as months
  from assignment where id = $1::uuid and organization_id = $7::uuid and status = 'IN_PROGRESS' for update
), paced as (
  -- assignment.state.ts, nextReportDue: the end of the period after the one that this report serves.
  select *, case when report_due_on is null or months is null or greatest(report_due_on, today) >= due_on then null else
    least(due_on, (date_trunc('year', greatest(report_due_on, today) + 1)
      + make_interval(months => (ceil(extract(month from greatest(report_due_on, today) + 1) / months) * months)::int))::date - 1) end as next_due
  from mine
), claimed as (
  insert into idempotency_key (user_id, key, request_digest, result)
  select $6::uuid, $8, $9, jsonb_build_object('id', report_id, 'version', 1, 'organizationId', organization_id, 'cityId', city_id, 'provinceId', province_id,
    'assignmentId', id, 'workItemId', work_item_id, 'reviewerOrganizationId', assigner_id, 'status', 'SUBMITTED', 'percent', $2::int, 'summary', $3::text,
    'difficulties', $4::text, 'nextSteps', $5::text, 'measurements', '[]'::jsonb, 'submittedAt', $10::text, 'authorId', $6::uuid,
    'reviewedAt', null, 'reviewerId', null, 'reviewComment', null)
  from mine on conflict do nothing returning key
), report as (
  insert into progress_report (id, organization_id, city_id, province_id, assignment_id, work_item_id, reviewer_organization_id, status, percent, summary,
    difficulties, next_steps, measurements, submitted_at, author_id)
  select report_id, organization_id, city_id, province_id, id, work_item_id, assigner_id, 'SUBMITTED', $2::int, $3::text, $4::text, $5::text, '[]', $12::timestamptz, $6::uuid
  from mine, claimed returning *
), moved as (
  update assignment a set version = a.version + 1, percent = $2::int, report_due_on = p.next_due,
    yellow_on = least(case when p.due_on > p.assigned_on and $2::int + 20 < 100 then p.assigned_on + ceil((p.due_on - p.assigned_on) * ($2::int + 20) / 100.0)::int end,
      p.next_due + 1, case when p.due_on - 3 > p.assigned_on then p.due_on - 3 else p.due_on end),
    red_on = least(case when p.due_on > p.assigned_on and $2::int + 50 < 100 then p.assigned_on + ceil((p.due_on - p.assigned_on) * ($2::int + 50) / 100.0)::int end, p.due_on + 1)
  from paced p, claimed where a.id = p.id returning a.id, a.percent, a.red_on, a.yellow_on, p.today
), trail as (
  insert into audit_entry (at, actor_id, organization_id, province_id, action, entity_type, entity_id, changes, address)
  select $12::timestamptz, $6::uuid, organization_id, province_id, 'submitProgressReport', 'ProgressReport', id,
    jsonb_build_object('assignmentId', assignment_id, 'percent', percent, 'measurements', measurements), $11 from report
)
select r.id, r.version, r.status, r.percent, m.id as assignment_id, m.percent as assignment_percent,
  case when m.red_on <= m.today then 'RED' when m.yellow_on <= m.today then 'YELLOW' else 'GREEN' end as light, array[]::text[] as available_actions
from report r, moved m
