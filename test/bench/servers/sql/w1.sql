-- Report, assignment, period, trail and key in one statement; no row where the key is used or the assignment is not one to report on.
-- $1 assignment, $2 percent, $3 summary, $4 difficulties, $5 next steps, $6 user, $7 organization, $8 key, $9 digest,
-- $10 the moment as text, $11 address, $12 the moment
with mine as (
  select *, uuidv7() as report_id, ($12::timestamptz at time zone 'Asia/Shanghai')::date as today, (assigned_at at time zone 'Asia/Shanghai')::date as assigned_on,
    case cadence when 'MONTHLY' then 1 when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 when 'YEARLY' then 12 end as months
  from assignment where id = $1::uuid and organization_id = $7::uuid and status = 'IN_PROGRESS' for update
), waiting as (
  -- The oldest period that waits is served; the next report is due with another that waits, else with the one that begins next.
  select p.*, m.today, m.report_id from mine m join reporting_period p on p.assignment_id = m.id
  where p.status = 'OPEN' and p.starts_on <= m.today and p.closes_on >= m.today order by p.starts_on limit 1
), last as (
  select max(p.ends_on) as ends_on from mine m join reporting_period p on p.assignment_id = m.id
), paced as (
  select m.*, case when w.id is null then m.report_due_on else coalesce(
    (select min(p.due_on) from reporting_period p where p.assignment_id = m.id and p.status = 'OPEN' and p.closes_on >= m.today and p.starts_on > w.starts_on),
    case when l.ends_on < m.due_on then least(m.due_on, n.ends_on + case extract(isodow from n.ends_on)::int when 6 then 2 when 7 then 1 else 0 end) end) end as next_due
  from mine m left join waiting w on true cross join last l cross join lateral (select (date_trunc('year', l.ends_on + 1)
    + make_interval(months => (ceil(extract(month from l.ends_on + 1) / m.months) * m.months)::int))::date - 1 as ends_on) n
), claimed as (
  insert into idempotency_key (user_id, key, request_digest, result)
  select $6::uuid, $8, $9, jsonb_build_object('id', report_id, 'version', 1, 'organizationId', organization_id, 'cityId', city_id, 'provinceId', province_id,
    'assignmentId', id, 'workItemId', work_item_id, 'reviewerOrganizationId', assigner_id, 'status', 'SUBMITTED', 'percent', $2::int, 'summary', $3::text,
    'difficulties', $4::text, 'nextSteps', $5::text, 'measurements', '[]'::jsonb, 'submittedAt', $10::text, 'authorId', $6::uuid,
    'reviewedAt', null, 'reviewerId', null, 'reviewComment', null, 'revision', 1, 'originalId', null,
    'correctsId', null, 'replacedById', null, 'correctionReason', null, 'figuresAt', null)
  from mine on conflict do nothing returning key
), report as (
  insert into progress_report (id, organization_id, city_id, province_id, assignment_id, work_item_id, reviewer_organization_id, status, percent, summary,
    difficulties, next_steps, measurements, submitted_at, author_id)
  select report_id, organization_id, city_id, province_id, id, work_item_id, assigner_id, 'SUBMITTED', $2::int, $3::text, $4::text, $5::text, '[]', $12::timestamptz, $6::uuid
  from mine, claimed returning *
), served as (
  update reporting_period p set version = p.version + 1, first_reported_on = coalesce(p.first_reported_on, w.today), progress_report_id = w.report_id,
    status = case when coalesce(p.first_reported_on, w.today) <= p.due_on then 'REPORTED' else 'LATE' end
  from waiting w, claimed where p.id = w.id
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
