-- Ten for each assignment: the one after a pending one makes up for it. In order of time, as they would have come in.
-- $1: the plan, $2: the fixed day
with followed as (
  select a.*, p.number * 200 + o.sort_order as number, o.sort_order,
    lag(a.status) over (order by p.number * 200 + o.sort_order) = 'PENDING' as makes_up,
    coalesce((a.claimed_at at time zone 'UTC')::date, greatest($2::date, (a.acknowledged_at at time zone 'UTC')::date + 2)) as until,
    (a.acknowledged_at at time zone 'UTC')::date as since
  from assignment a join bench.point p on p.id = a.work_item_id and p.plan = $1 join organization o on o.id = a.organization_id
), numbered as (
  select f.*, k, (since + (until - since) * k / many)::timestamp at time zone 'UTC' + (k * 1400 + bench.draw(number, k, 1400)) * interval '1 second'
    -- No two of an item in the same millisecond, or its newest would be a matter of chance.
    + (sort_order * 4 + k % 4) * interval '1 millisecond' as submitted_at
  from (select *, case when status = 'PENDING' then 0 when makes_up then 20 else 10 end as many from followed) f cross join generate_series(1, many) k
), judged as (
  select *, case when k = many and status = 'IN_PROGRESS' then 'SUBMITTED' when k < many and bench.draw(number, 100 + k, 20) = 0 then 'RETURNED' else 'ACCEPTED' end as verdict
  from numbered
)
insert into progress_report (id, organization_id, city_id, province_id, assignment_id, work_item_id, reviewer_organization_id, status, percent, summary,
  difficulties, next_steps, measurements, submitted_at, author_id, reviewed_at, reviewer_id, review_comment)
select bench.id('report', number * 20 + k, submitted_at), j.organization_id, city_id, province_id, j.id, work_item_id, assigner_id, verdict,
  percent * k / many, t.text,
  case when bench.draw(number, 200 + k, 3) = 0 then '基层力量不足，检测经费紧张。' end, '按计划推进下一阶段工作。', '[]', submitted_at, author.user_id,
  case when verdict <> 'SUBMITTED' then submitted_at + interval '2 days' end, case when verdict <> 'SUBMITTED' then reviewer.user_id end,
  case when verdict = 'RETURNED' then '请补充具体数据后重报。' end
from judged j join bench.summary t on t.n = bench.draw(number, 300 + k, 500)
  join membership author on author.organization_id = j.organization_id and author.role = 'REPORTER'
  join membership reviewer on reviewer.organization_id = j.assigner_id and reviewer.role = 'SUPERVISOR'
order by submitted_at, number;
