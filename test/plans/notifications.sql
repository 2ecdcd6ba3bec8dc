-- As the product leaves them: what its triggers would check and copy took half of the time.
set session_replication_role = replica;
-- What half a year tells: an inbox for everyone, a mail for every second notification, of which few fail, and two webhooks.
insert into notification (recipient_id, organization_id, kind, subject_type, subject_id, params, dedup_key, created_at, read_at)
select m.user_id, m.organization_id, case when n % 10 = 0 then 'ORDER_ISSUED' else 'REPORT_ACCEPTED' end, 'Assignment', m.id,
  '{"by": "省局", "item": 1}', 'told ' || m.id || ' ' || n, timestamptz '2026-03-01 08:00+08' + n * interval '30 minutes',
  case when n % 20 > 0 then timestamptz '2026-08-31 08:00+08' end
from membership m cross join generate_series(1, 200) n order by n, m.id limit 40000;

insert into notification_delivery (channel, notification_id, recipient_id, organization_id, province_id, kind, subject_type, subject_id,
  dedup_key, status, next_attempt_at, created_at)
select 'EMAIL', t.id, t.recipient_id, t.organization_id, o.province_id, t.kind, t.subject_type, t.subject_id, t.dedup_key,
  case when row_number() over (order by t.id) % 400 = 0 then 'GIVEN_UP' else 'SENT' end, t.created_at, t.created_at
from (select * from notification order by id limit 20000) t join organization o on o.id = t.organization_id;

insert into webhook (organization_id, province_id, url, secret, created_at)
select id, province_id, 'https://oa.example/' || id, 'v1.-', now() from organization where parent_id is not null limit 2;

insert into notification_delivery (channel, webhook_id, organization_id, province_id, kind, subject_type, subject_id, dedup_key, status,
  next_attempt_at, created_at)
select 'WEBHOOK', w.id, w.organization_id, w.province_id, 'ORDER_ISSUED', 'SupervisionOrder', w.id, 'told ' || n,
  case when n % 500 = 0 then 'FAILED' else 'SENT' end, now(), timestamptz '2026-03-01 08:00+08' + n * interval '1 hour'
from webhook w cross join generate_series(1, 2000) n;
analyze notification, notification_delivery;
reset session_replication_role;
