import type { TestServer } from '../harness/server.ts';

const steps = `jsonb_build_array(jsonb_build_object('name', '起草', 'kind', 'DRAFT', 'place', null, 'role', null, 'body', null),
  jsonb_build_object('name', '初审', 'kind', 'REVIEW', 'place', 'BUREAU', 'role', 'LEADER', 'body', null))`;

/** A hundred rows and more in each list of a press office; the days of one term follow those of the other. */
export async function fillPress(server: TestServer, authorId: string, organizationId: string): Promise<void> {
  const scope = 'o.id, o.city_id, o.province_id';
  const scopeColumns = 'organization_id, city_id, province_id';
  const from = 'from organization o, work_item i where o.id = $2';
  const add = (text: string) => server.query(text, [authorId, organizationId]);
  await add(`insert into leading_group_post (${scopeColumns}, post, name, title, duty, starts_on)
    select ${scope}, 'MEMBER', i.title, '科长', '采访', '2026-01-01' ${from} and $1::uuid is not null`);
  await add(`insert into spokesperson (${scopeColumns}, name, title, phone, starts_on, ends_on)
    select ${scope}, i.title, '主任', '020-81230001', date '2020-01-01' + i.number, date '2020-01-01' + i.number ${from} and $1::uuid is not null`);
  await add(`insert into subject_area (${scopeColumns}, kind, name, description, position, starts_on)
    select ${scope}, 'STANDING', i.title, '内容', i.number, '2026-01-01' ${from} and $1::uuid is not null`);
  await add(`insert into release_plan (${scopeColumns}, year, status, author_id, editor_id, created_at, approver_id)
    select ${scope}, 2026 + i.number, 'APPROVED', $1, $1, now(), $1 ${from}`);
  await add(`insert into release_plan_entry (plan_id, month, subject, subject_area_id)
    select p.id, 3, '事项', a.id from release_plan p join subject_area a on a.position = p.year - 2026 where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into release_plan_entry_work_item (work_item_id, entry_id)
    select i.id, e.id from release_plan_entry e join release_plan p on p.id = e.plan_id join work_item i on i.number = p.year - 2026
    where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into press_release (${scopeColumns}, bureau_id, mode, status, title, body, subject_area_id, planned_on, plan_entry_id,
    chain_revision, steps, position, drafter_id, writer_ids, drafted_at, spokesperson_id, releaser_id, digest)
    select ${scope}, o.id, 'ROUTINE', 'IN_APPROVAL', i.title, '正文', e.subject_area_id, '2026-03-02', e.id, 0, ${steps}, 2, $1, '{}', now(), s.id, $1, 'x'
    from organization o, work_item i join release_plan p on p.year = 2026 + i.number join release_plan_entry e on e.plan_id = p.id
      join spokesperson s on s.name = i.title where o.id = $2`);
  await add(`insert into press_approval (release_id, round, position, step, decision, digest, at, person_id)
    select r.id, 1, 1, '起草', 'PASS', 'x', now(), $1 from press_release r where $2::uuid is not null`);
  await add(`insert into press_release_work_item (release_id, work_item_id)
    select r.id, i.id from press_release r join work_item i on i.title = r.title where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into press_release_channel (release_id, channel_id)
    select r.id, k.id from press_release r, lateral (select id from channel order by id limit 1) k where $1::uuid <> $2::uuid`);
  await add(`insert into press_release_submission (release_id, submission_id)
    select r.id, s.id from press_release r join submission s on s.title = r.title where $1::uuid is not null and $2::uuid is not null`);
  await add(`insert into discipline_record (${scopeColumns}, kind, title, facts, occurred_on, place, persons, press_release_id, recorder_id,
    recorded_at, concluder_id)
    select r.organization_id, r.city_id, r.province_id, 'FALSE', r.title, '情况', '2026-03-02', '报', '[{"name": "某", "post": "员"}]', r.id, $1, now(), $1
    from press_release r where $2::uuid is not null`);
}
