-- What the bench does not ask for: orders with addressees, assignments and replies, files, and a trail of other commands.
-- $1: orders of a year and province, of which every tenth is a city's
create temporary table bureau as
select o.id, o.city_id, o.province_id, m.user_id, row_number() over (partition by o.province_id order by o.sort_order) - 1 as number
from organization o join membership m on m.organization_id = o.id and m.role = 'SUPERVISOR' where o.city_id = o.id;

insert into supervision_order (organization_id, city_id, province_id, year, serial, number, status, urgency, requirement, due_on, issued_at, author_id)
select case when n % 10 = 0 then b.id else p.province_id end, case when n % 10 = 0 then b.id end, p.province_id, p.year, n,
  '督〔' || p.year || '〕' || n || '号', case when n % 50 = 0 then 'ISSUED' when n % 50 = 1 then 'REPLIED' else 'CLOSED' end, 'NORMAL',
  '请于期限内报告第' || n || '项工作的进展，说明滞后原因和整改措施。', make_date(p.year, 3, 1) + n % 300,
  make_timestamptz(p.year, 2, 1, 1, 0, 0, 'UTC') + n * interval '3 hours', b.user_id
from work_plan p cross join generate_series(1, $1) n join bureau b on b.province_id = p.province_id and b.number = n % 22;

insert into supervision_order_addressee (order_id, organization_id, city_id, province_id, status)
select distinct s.id, b.id, b.city_id, b.province_id, case when s.status = 'ISSUED' then 'PENDING' else 'REPLIED' end
from supervision_order s cross join generate_series(0, 2) k join bureau b on b.province_id = s.province_id and b.number = (s.serial + k * 7) % 22;

insert into supervision_reply (order_id, organization_id, city_id, province_id, text, replied_at, author_id)
select a.order_id, a.organization_id, a.city_id, a.province_id, '已按要求整改。', s.issued_at + interval '2 days', s.author_id
from supervision_order_addressee a join supervision_order s on s.id = a.order_id where a.status = 'REPLIED';

insert into supervision_order_assignment (order_id, assignment_id)
select a.order_id, w.id from supervision_order_addressee a join supervision_order s on s.id = a.order_id
  join work_item i on i.year = s.year and i.province_id = s.province_id and i.number = 1 + s.serial % 83
  join assignment w on w.work_item_id = i.id and w.organization_id = a.organization_id;

insert into attachment (organization_id, city_id, province_id, name, content_type, size, digest, uploader_id, uploaded_at, progress_report_id)
select organization_id, city_id, province_id, '佐证材料.pdf', 'application/pdf', 1000, md5(id::text), author_id, submitted_at, id
from (select *, row_number() over (order by id) as number from progress_report) r where number % 10 = 0;
insert into attachment (organization_id, city_id, province_id, name, content_type, size, digest, uploader_id, uploaded_at, supervision_reply_id)
select organization_id, city_id, province_id, '整改报告.pdf', 'application/pdf', 1000, md5(id::text), author_id, replied_at, id from supervision_reply;

insert into change_request (organization_id, city_id, province_id, assignment_id, assigner_id, kind, status, reason, previous_due_on,
  requested_at, requester_id, requester_organization_id, decided_at)
select a.organization_id, a.city_id, a.province_id, a.id, a.assigner_id, (array['EXTENSION', 'SUSPENSION', 'RESUMPTION', 'CANCELLATION', 'REASSIGNMENT'])[1 + n / 4 % 5],
  case when n % 40 = 0 then 'REQUESTED' else (array['APPROVED', 'REJECTED', 'WITHDRAWN', 'LAPSED'])[1 + n / 4 % 7 % 4] end, '设备招标推迟，需要延长时间。', a.due_on,
  a.assigned_at + n % 60 * interval '1 day', m.user_id, a.organization_id, case when n % 40 > 0 then a.assigned_at + (3 + n % 60) * interval '1 day' end
from (select *, row_number() over (order by id) as n from assignment) a
  join membership m on m.organization_id = a.organization_id and m.role = 'REPORTER' where n % 4 = 0;
insert into completion_claim (assignment_id, claimed_at, decided_at, decision)
select id, claimed_at, completed_at, case when completed_at is not null then 'CONFIRM' end from assignment where claimed_at is not null;

-- All that fell due was reminded of four times; a third of it was late, and of that every fourth a rung higher again.
insert into escalation (organization_id, city_id, province_id, assignment_id, work_item_id, work_plan_id, assigner_id, due_on, step, level,
  on_day, at, status, decider_id, decided_at)
select a.organization_id, a.city_id, a.province_id, a.id, a.work_item_id, a.work_plan_id, a.assigner_id, a.due_on, s.step, s.level,
  a.due_on + s.days, (a.due_on + s.days)::timestamptz, case when s.days <= 0 then 'TOLD' when a.is_open and n % 10 = 0 then 'PROPOSED'
    else (array['CARRIED_OUT', 'LAPSED', 'LAPSED', 'WAIVED'])[1 + n / 3 % 4] end,
  case when s.days > 0 and n / 3 % 4 in (0, 3) then m.user_id end, case when s.days > 0 then a.due_on::timestamptz + interval '30 days' end
from (select *, row_number() over (order by id) as n from assignment) a
  cross join (values (-7, 'BEFORE_DUE 7 CALENDAR', 'REMINDER', 1), (-3, 'BEFORE_DUE 3 CALENDAR', 'REMINDER', 1), (-1, 'BEFORE_DUE 1 CALENDAR', 'REMINDER', 1),
    (0, 'ON_DUE 0 CALENDAR', 'REMINDER', 1), (1, 'ORDER', 'ORDER', 3), (7, 'CRITICISM', 'CRITICISM', 12), (14, 'INTERVIEW', 'INTERVIEW', 48),
    (21, 'ACCOUNTABILITY', 'ACCOUNTABILITY', 192)) s(days, step, level, nth)
  join membership m on m.organization_id = a.assigner_id and m.role = 'SUPERVISOR'
where n % s.nth = 0 and a.due_on + s.days < (select make_date(max(year), 9, 1) from work_plan);

insert into audit_entry (at, actor_id, organization_id, province_id, action, entity_type, entity_id, changes)
select a.assigned_at, m.user_id, a.assigner_id, a.province_id, 'assignWorkItems', 'Assignment', a.id, '{}'
from assignment a join membership m on m.organization_id = a.assigner_id and m.role = 'SUPERVISOR' order by a.assigned_at;
