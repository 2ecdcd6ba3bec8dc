import type { Client } from '../harness/client.ts';
import { issuedPlan } from '../harness/plan.ts';
import type { TestServer } from '../harness/server.ts';
import { fillPress } from './fill-press.ts';

const items = Array.from(
  { length: 100 },
  (_, index) => `${index + 1}.第${index + 1}项。完成${index + 1}家以上。`,
);
const notice = `2026年全省测试工作要点\n\n一、测试工作\n\n${items.join('\n\n')}\n`;

/** A hundred rows and more in every list, each with something at the end of every edge; gives the plan's id. */
export async function fillLists(server: TestServer, province: Client): Promise<string> {
  const plan = await issuedPlan(province, notice);
  const [guangzhouId, shenzhenId] = await Promise.all([
    server.organizationId('440100'),
    server.organizationId('440300'),
  ]);
  const to = (organizationId: string) => ({ organizationId, role: 'LEAD', dueOn: '2026-12-31' });
  await province.run(
    'assignWorkItems',
    { workItemIds: Object.values(plan.items), organizations: [to(guangzhouId), to(shenzhenId)] },
    'assignments { id }',
  );
  const reporter = await server.user('440100', 'REPORTER', 'LIAISON');
  const [author] = await server.query<{ id: string }>('select id from app_user where username = $1', [
    reporter.username,
  ]);
  await fillTables(server, author?.id ?? '', guangzhouId);
  await fillPress(server, author?.id ?? '', guangzhouId);
  await fillInbox(server, province.username ?? '');
  return plan.id;
}

/** Through SQL: seven hundred commands would take half of the suite's time, and it is reading that is measured. */
async function fillTables(server: TestServer, authorId: string, organizationId: string): Promise<void> {
  const scope = 'o.id, o.city_id, o.province_id';
  const scopeColumns = 'organization_id, city_id, province_id';
  const from = 'from organization o, work_item i where o.id = $2';
  const add = (text: string) => server.query(text, [authorId, organizationId]);
  await add(`insert into progress_report (${scopeColumns}, assignment_id, work_item_id, reviewer_organization_id, percent,
    summary, measurements, submitted_at, status, author_id)
    select ${scope}, a.id, a.work_item_id, o.province_id, 10, '进展', '[]', now(), 'SUBMITTED', $1
    from assignment a join organization o on o.id = a.organization_id where o.id = $2`);
  await add(`insert into reporting_period (${scopeColumns}, assignment_id, work_item_id, cadence, year, ordinal, starts_on,
    ends_on, due_on, closes_on, status, progress_report_id)
    select r.organization_id, r.city_id, r.province_id, r.assignment_id, r.work_item_id, 'MONTHLY', 2026, 3, '2026-03-01',
      '2026-03-31', '2026-03-31', '2026-04-15', 'REPORTED', r.id
    from progress_report r where r.organization_id = $2 and $1::uuid is not null`);
  await add(`insert into publicity_activity (${scopeColumns}, title, starts_on, ends_on, author_id, created_at)
    select ${scope}, i.title, '2026-03-02', '2026-03-08', $1, now() ${from}`);
  await add(`insert into publicity_activity_work_item (activity_id, work_item_id, ${scopeColumns})
    select p.id, i.id, ${scope} from publicity_activity p join work_item i on i.title = p.title, organization o
    where o.id = $2 and $1::uuid is not null`);
  await add(`insert into activity_part (${scopeColumns}, activity_id, status, invited_at, inviter_id, answerer_id)
    select ${scope}, p.id, 'JOINED', now(), $1, $1 from publicity_activity p, organization o where o.id = $2`);
  await add(`update publicity_activity p set occasion_id = c.id, closer_id = $1 from publicity_occasion c
    where c.name = '质量月' and $2::uuid is not null`);
  await add(`insert into change_request (${scopeColumns}, assignment_id, assigner_id, kind, reason, previous_due_on,
    requested_at, requester_id, requester_organization_id)
    select ${scope}, a.id, a.assigner_id, 'SUSPENSION', '理由', a.due_on, now(), $1, o.id
    from organization o join assignment a on a.organization_id = o.id where o.id = $2`);
  await add(`insert into escalation_policy (province_id, revision, steps, valid_from, author_id, set_at)
    select o.province_id, i.number, '[]', '2026-03-02', $1, now() ${from}`);
  await add(`insert into escalation (${scopeColumns}, assignment_id, work_item_id, work_plan_id, assigner_id, due_on, step, level,
    on_day, at, policy_id, status, decider_id)
    select ${scope}, a.id, a.work_item_id, a.work_plan_id, a.assigner_id, a.due_on, 'ORDER', 'ORDER', a.due_on, now(), p.id, 'PROPOSED', $1
    from organization o join assignment a on a.organization_id = o.id join work_item i on i.id = a.work_item_id
      join escalation_policy p on p.revision = i.number where o.id = $2`);
  await add(`insert into submission (${scopeColumns}, kind, title, body, occurred_at, due_at, submitted_at, late, status, secrecy,
    author_id, publicity_activity_id, accepter_id, text_version)
    select ${scope}, 'ROUTINE', p.title, '正文', now(), now(), now(), false, 'ACCEPTED', 'PASSED', $1, p.id, o.province_id, 2
    from publicity_activity p, organization o where o.id = $2`);
  await add(`insert into submission_step (submission_id, text_version, action, organization_id, person_id, marks, at)
    select s.id, 2, 'PASS_SECRECY', $2, $1, '[]', now() from submission s`);
  await add(`insert into submission_text (submission_id, number, title, body, written_at, writer_id)
    select s.id, 1, s.title, '初稿', now(), $1 from submission s where $2::uuid is not null`);
  await add(`insert into invitation (${scopeColumns}, issuer_id, status, title, requirement, due_on, issued_at, author_id, submission_id)
    select ${scope}, o.province_id, 'ANSWERED', s.title, '要求', '2026-03-09', now(), $1, s.id from submission s, organization o where o.id = $2`);
  await add(`insert into invitation_work_item (invitation_id, work_item_id)
    select v.id, i.id from invitation v join work_item i on i.title = v.title where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into submission_draft (${scopeColumns}, title, work_item_ids, publicity_activity_id, progress_report_id, invitation_id, author_id, saved_at)
    select p.id, p.city_id, p.province_id, v.title, jsonb_build_array(l.work_item_id), null, (select id from progress_report limit 1), v.id, $1, now()
    from invitation v join invitation_work_item l on l.invitation_id = v.id, organization o join organization p on p.id = o.province_id where o.id = $2`);
  await add(`insert into follow_up (submission_id, ordinal, news, measures, closes, reported_at, late, author_id)
    select s.id, 1, '进展', '措施', true, now(), false, $1 from submission s where $2::uuid is not null`);
  await add(`insert into submission_work_item (submission_id, work_item_id, ${scopeColumns})
    select s.id, i.id, ${scope} from submission s join work_item i on i.title = s.title, organization o
    where o.id = $2 and $1::uuid is not null`);
  await add(`insert into channel (province_id, name, kind, level, ownership, starts_on)
    select o.province_id, i.number || '报', 'NEWSPAPER', 'CITY', 'OUTSIDE', '2026-01-01' ${from} and $1::uuid is not null`);
  await add(`insert into adoption (submission_id, channel, channel_id, kind, level, adopted_on, recorder_id)
    select s.id, k.name, k.id, 'NEWSPAPER', 'CITY', '2026-03-02', $1
    from submission s, lateral (select * from channel where s.id is not null order by random() limit 1) k where $2::uuid is not null`);
  await add(`insert into attachment (${scopeColumns}, name, content_type, size, digest, uploader_id, adoption_id)
    select ${scope}, '版面.jpg', 'image/jpeg', 1, '', $1, d.id from adoption d, organization o where o.id = $2`);
  await add(`insert into joint_author (submission_id, organization_id)
    select s.id, o.province_id from submission s, organization o where o.id = $2 and $1::uuid is not null`);
  await add(`insert into publicity_fault (${scopeColumns}, fault, submission_id, day, reason, recorded_at, recorder_id)
    select ${scope}, 'FALSE', s.id, '2026-03-02', '失实', now(), $1 from submission s, organization o where o.id = $2`);
  await add(`insert into scoring_scheme (${scopeColumns}, title, starts_on, ends_on, status, revision, rules, author_id, editor_id, created_at)
    select p.id, p.city_id, p.province_id, i.title, '2026-01-01', '2026-12-31', 'IN_FORCE', i.number,
      '{"adoptions": [], "instructions": [], "severalMedia": "HIGHEST", "ceiling": null, "severalInstructions": "HIGHEST",
        "jointAuthors": "EACH", "late": [], "faults": [], "quotas": [], "yearCap": null}', $1, $1, now()
    from organization o join organization p on p.id = o.province_id, work_item i where o.id = $2`);
  await add(`insert into score (id, ${scopeColumns}, office_id, year, level, points, awards, deductions, rank, out_of)
    select i.id, ${scope}, o.province_id, 2026, 'CITY', 1, 1, 0, 1, 1 ${from} and $1::uuid is not null`);
  await add(`insert into score_objection (${scopeColumns}, entry_id, year, day, rule, points, reasons, objected_at, objector_id, answer_due_on)
    select ${scope}, i.id, 2026, '2026-03-02', 'ADOPTION', 0, '异议', now(), $1, '2026-04-01' ${from}`);
  await add(`insert into unit_class (organization_id, province_id, year, ordinal, name)
    select o.province_id, o.province_id, 2026, i.number, i.title ${from} and $1::uuid is not null`);
  await add(`insert into unit_class_member (unit_class_id, organization_id, office_id, year, added_at)
    select k.id, u.id, k.organization_id, 2026, now() from unit_class k join (select id, row_number() over (order by id) as n from organization where parent_id is not null) u
      on u.n = k.ordinal where $1::uuid <> $2::uuid`);
  await add(`insert into annual_target (province_id, office_id, year, unit_class_id, points, revision, set_at, setter_id)
    select k.province_id, k.organization_id, 2026, k.id, 100, 1, now(), $1 from unit_class k where $2::uuid is not null`);
  await add(`insert into award_round (${scopeColumns}, year, title, contests, scored_at, created_at, author_id, editor_ids)
    select p.id, p.city_id, p.province_id, 2026, i.title, jsonb_build_array(jsonb_build_object('name', i.title, 'honour', 'ADVANCED_COLLECTIVE',
      'unitClassId', (select k.id from unit_class k where k.ordinal = i.number), 'noFaults', false, 'prizes', '[]'::jsonb)), now(), now(), $1, '{}'
    from organization o join organization p on p.id = o.province_id, work_item i where o.id = $2`);
  await add(`insert into award (${scopeColumns}, round_id, contest, place, honour, standing, grade, points, reasons)
    select ${scope}, w.id, 0, 1, 'ADVANCED_COLLECTIVE', 'PROPOSED', 'FIRST', 1, '{"adoptions": 0, "instructions": 0, "deductions": 0, "lines": []}'
    from award_round w, organization o where o.id = $2 and $1::uuid is not null`);
  await add(`insert into demonstration_unit (organization_id, province_id, name, creator_id)
    select o.province_id, o.province_id, i.title, $1 ${from}`);
  await add(`insert into demonstration_tenure (demonstration_unit_id, organization_id, starts_on, grounds, recorded_at, recorder_id)
    select x.id, $2, '2026-01-01', '先进', now(), $1 from demonstration_unit x`);
  await add(`insert into relegation_rule (organization_id, province_id, year, name, kind, unit_class_id, last_count, below_percent, consequences, created_at, author_id)
    select k.province_id, k.province_id, 2026, k.name, 'LAST_BELOW_TARGET', k.id, 1, 60, '{CRITICISM}', now(), $1 from unit_class k where $2::uuid is not null`);
  await add(`insert into relegation (${scopeColumns}, office_id, rule_id, year, period, status, facts, outcomes, proposed_at, proposer_id, decided_at)
    select ${scope}, q.organization_id, q.id, 2026, '2026', 'CONFIRMED', '{"months": []}', '[]', now(), $1, now() from relegation_rule q, organization o where o.id = $2`);
  await add(`insert into instruction (${scopeColumns}, submission_id, leader, level, instructed_on, text, assignment_id, recorded_at, recorder_id)
    select ${scope}, s.id, '领导', 'CITY', '2026-03-02', '阅', (select id from assignment where organization_id = $2 and s.id is not null limit 1), now(), $1
    from submission s, organization o where o.id = $2`);
  await add(`insert into supervision_order (${scopeColumns}, year, serial, number, urgency, requirement, due_on, issued_at,
    status, author_id)
    select p.id, p.city_id, p.province_id, 2026, i.number, i.number || '号', 'NORMAL', '督办', '2026-03-31', now(), 'ISSUED', $1
    from organization o join organization p on p.id = o.province_id, work_item i where o.id = $2`);
  await add(`insert into supervision_order_addressee (order_id, ${scopeColumns}, status)
    select s.id, ${scope}, 'PENDING' from supervision_order s, organization o where o.id = $2 and $1::uuid is not null`);
  await add(`insert into supervision_plan (${scopeColumns}, title, year, kind, scope, starts_on, ends_on, author_id, editor_id,
    created_at, status)
    select p.id, p.city_id, p.province_id, i.title, 2026, 'SPECIAL', '督查', '2026-03-02', '2026-03-31', $1, $1, now(), 'APPROVED'
    from organization o join organization p on p.id = o.province_id, work_item i where o.id = $2`);
  await add(`insert into supervision_plan_organization (plan_id, ${scopeColumns})
    select s.id, ${scope} from supervision_plan s, organization o where o.id = $2 and $1::uuid is not null`);
  await add(`insert into supervision_plan_work_item (plan_id, work_item_id)
    select s.id, i.id from supervision_plan s join work_item i on i.title = s.title where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into accountability_decision (${scopeColumns}, concerned_id, kind, grounds, persons, proposed_at, proposer_id)
    select p.id, p.city_id, p.province_id, o.id, 'CRITICISM', '逾期', '[]', s.issued_at, $1
    from organization o join organization p on p.id = o.province_id, supervision_order s where o.id = $2`);
  await add(`insert into accountability_decision_order (decision_id, order_id)
    select d.id, s.id from accountability_decision d, lateral (select id from supervision_order order by id limit 1) s
    where $1::uuid <> $2::uuid`);
  await add(`insert into accountability_decision_assignment (decision_id, assignment_id)
    select d.id, a.id from accountability_decision d, lateral (select id from assignment order by id limit 1) a
    where $1::uuid <> $2::uuid`);
  await add(`insert into liaison_registration (${scopeColumns}, superior_id, revision, status, leader, liaison, opinion,
    effective_on, filed_at, filer_id, decider_id)
    select ${scope}, o.parent_id, n, case n when 1 then 'APPROVED' else 'SUBMITTED' end, l, l || '{"gender": "MALE",
      "department": "科", "politicalStatus": "NO_PARTY"}', '同意', '2026-01-01', now(), $1, $1
    from organization o, generate_series(1, 2) n, jsonb_build_object('name', '某', 'post', '员', 'officePhone', '1', 'mobile', '1') l
    where o.parent_id is not null and $2::uuid is not null`);
  await add(`insert into coverage_request (${scopeColumns}, office_id, department, title, content, starts_at, contact, media,
    signatures, requested_at, applicant_id)
    select ${scope}, o.parent_id, '科', i.title, '内容', now(), '{"name": "某", "post": "员", "officePhone": "1", "mobile": "1"}',
      '{TV}', jsonb_build_array(jsonb_build_object('round', 1, 'step', 'HEAD', 'decision', 'SIGN', 'comment', null, 'at', now(),
        'personId', $1::uuid)), now(), $1 ${from}`);
  await add(`insert into coverage_request_work_item (request_id, work_item_id)
    select c.id, i.id from coverage_request c join work_item i on i.title = c.title where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into assistance_notice (${scopeColumns}, issuer_id, coverage_request_id, title, media_name, media_kind, journalist,
    journalist_phone, content, assistance, opinion, starts_at, feedback_due_on, issued_at, author_id, arrangement, reporter_id)
    select c.organization_id, c.city_id, c.province_id, c.office_id, c.id, c.title, '台', 'TV', '记者', '1', '内容', '事项', '意见',
      now(), '2026-03-31', now(), $1, '{"name": "某", "post": "员", "phone": "1", "place": "处", "note": null}', $1
    from coverage_request c where $2::uuid is not null`);
  await add(`insert into assistance_notice_work_item (notice_id, work_item_id)
    select n.id, i.id from assistance_notice n join work_item i on i.title = n.title where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into concern_subject (province_id, name, ordinary_days, serious_days, major_days, sort_order)
    select o.province_id, i.title, 15, 7, 3, i.number ${from} and $1::uuid is not null`);
  await add(`insert into public_concern (${scopeColumns}, intake_id, status, source, raised_on, place_id, place_branch_id, subject_id,
    severity, title, text, recorded_at, recorder_id, due_on, answer, answered_at, answerer_id, task_count, steps)
    select ${scope}, o.province_id, 'ANSWERED', 'HOTLINE', '2026-03-01', o.id, o.id, s.id, 'ORDINARY', i.title, '内容', now(), $1,
      '2026-03-31', '答复', now(), $1, 1, jsonb_build_array(jsonb_build_object('action', 'ASSIGN', 'at', now(), 'text', null, 'dueOn', null,
        'personId', $1::uuid, 'organizationId', o.id))
    from organization o, work_item i join concern_subject s on s.name = i.title where o.id = $2`);
  await add(`insert into public_concern_work_item (concern_id, work_item_id)
    select c.id, i.id from public_concern c join work_item i on i.title = c.title where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into public_concern_person (concern_id, name, phone)
    select c.id, '某人', '13800000000' from public_concern c where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into public_concern_task (concern_id, assignment_id)
    select c.id, a.id from public_concern c join public_concern_work_item l on l.concern_id = c.id
    join assignment a on a.work_item_id = l.work_item_id and a.organization_id = $2 where $1::uuid is not null`);
  await add(`insert into evaluation_scheme (${scopeColumns}, title, year, level, criteria, author_id, editor_id, created_at)
    select p.id, p.city_id, p.province_id, i.title, 2026, 'CITY', '[]', $1, $1, now()
    from organization o join organization p on p.id = o.province_id, work_item i where o.id = $2`);
  await add(`insert into evaluation (${scopeColumns}, scheme_id, year, level, status, edition, points, parts, rank, out_of, figures_at,
    objection, objected_at, answer_due_on)
    select ${scope}, s.id, 2026, 'CITY', 'OBJECTED', 1, 80, '[]', 1, 100, now(), '异议', now(), '2026-04-01'
    from evaluation_scheme s, organization o where o.id = $2 and $1::uuid is not null`);
  await add(`insert into bulletin (${scopeColumns}, title, status, period_from, period_to, figures_at, body, author_id, editor_id, created_at)
    select p.id, p.city_id, p.province_id, i.title, 'PUBLISHED', '2026-03-01', '2026-03-31', now(), '正文', $1, $1, now()
    from organization o join organization p on p.id = o.province_id, work_item i where o.id = $2`);
  await add(`insert into bulletin_addressee (bulletin_id, ${scopeColumns})
    select b.id, ${scope} from bulletin b, organization o where o.id = $2 and $1::uuid is not null`);
  await add(
    `insert into bulletin_reading (bulletin_id, user_id, organization_id, at) select id, $1, $2, now() from bulletin`,
  );
}

async function fillInbox(server: TestServer, username: string): Promise<void> {
  await server.query(
    `with told as (
      insert into notification (recipient_id, organization_id, kind, subject_type, subject_id, params, dedup_key, created_at)
      select u.id, o.id, 'PLAN_REVISED', 'WorkPlan', i.id, '{"title": "要点"}', i.id::text, now()
      from work_item i, app_user u, organization o where u.username = $1 and o.code = '440000'
      returning *)
    insert into notification_delivery (channel, notification_id, recipient_id, organization_id, province_id, kind, subject_type, subject_id,
      dedup_key, next_attempt_at, created_at)
    select 'EMAIL', t.id, t.recipient_id, t.organization_id, t.organization_id, t.kind, t.subject_type, t.subject_id, t.dedup_key, now(), now()
    from told t`,
    [username],
  );
}
