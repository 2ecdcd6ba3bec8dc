import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import {
  act,
  adoptAreas,
  decide,
  draft,
  PressDesk,
  refusedTo,
  releaseFields,
  versioned,
} from '../../../../test/harness/press.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { remindReleases } from './press-reminder.job.ts';

const adHoc = { origin: 'APPLIED', party: '省政府新闻办公室', day: '2026-03-02' };

let desk: PressDesk;

beforeAll(async () => {
  desk = await PressDesk.open();
});
beforeEach(() => desk.clear());
afterAll(() => desk.server.stop());

test('a step of the bureau above: its leader decides, hears of it, and nobody else does', async () => {
  const cityId = await desk.server.organizationId('440100');
  const [drafter, office, cityLeader] = await Promise.all([
    desk.server.user('440100', 'REPORTER'),
    desk.server.user('440100', 'EDITOR'),
    desk.server.user('440100', 'LEADER'),
  ]);
  const sibling = await desk.server.user('440300', 'LEADER');
  const steps = [
    { position: 1, name: '起草', kind: 'DRAFT' },
    { position: 2, name: '局领导初审', kind: 'REVIEW', place: 'BUREAU', role: 'LEADER' },
    { position: 3, name: '省局审定', kind: 'REVIEW', place: 'SUPERIOR', role: 'LEADER' },
  ];
  const chain = { organizationId: cityId, version: 0, steps, reason: '重要新闻报省局审定' };
  await desk.system.run('setApprovalChain', chain, 'approvalChain { revision }');
  // The province has no bureau above it.
  expect(
    await refusedTo(desk.system, 'setApprovalChain', {
      ...{ ...chain, organizationId: await desk.server.organizationId('440000') },
    }),
  ).toEqual(['BAD_INPUT', 'steps.2.place noSuperior']);
  const { 特种设备安全监察: area = '' } = await adoptAreas(office);
  const { pressRelease: drafted } = await drafter.run('draftPressRelease', draft(area), releaseFields);
  const sent = await act(drafter, 'submitPressRelease', drafted);
  // Not before the city's own leader, and not by the province's office.
  expect(await refusedTo(desk.leader, 'decidePressApproval', versioned(sent, { decision: 'PASS' }))).toEqual([
    'FORBIDDEN',
  ]);
  const above = await decide(cityLeader, sent, 'PASS');
  expect(above).toMatchObject({ status: 'IN_APPROVAL', position: 3, stepsLeft: 1 });
  const { notifications } = await desk.leader.data('{ notifications { nodes { kind text } } }');
  expect(notifications.nodes[0]).toEqual({
    kind: 'PRESS_TO_REVIEW',
    text: '广州市质量技术监督局报批新闻稿，请办理“省局审定”：液化气瓶安全隐患排查情况',
  });
  const waiting = async (client: Client) =>
    (await client.data('{ pressReleases(filter: { awaitingViewer: true }) { totalCount } }')).pressReleases
      .totalCount;
  expect(await Promise.all([desk.leader, cityLeader, sibling].map(waiting))).toEqual([1, 0, 0]);
  const input = versioned(above, { decision: 'PASS' });
  expect(await refusedTo(cityLeader, 'decidePressApproval', input)).toEqual(['FORBIDDEN']);
  expect(await refusedTo(desk.office, 'decidePressApproval', input)).toEqual(['FORBIDDEN']);
  expect(await refusedTo(sibling, 'decidePressApproval', input)).toEqual(['NOT_FOUND']);
  const back = await decide(desk.leader, above, 'RETURN', { comment: '数字再核。' });
  expect(back).toMatchObject({ status: 'RETURNED', round: 1 });
  const again = await decide(cityLeader, await act(drafter, 'submitPressRelease', back), 'PASS');
  const passed = await decide(desk.leader, again, 'PASS');
  expect(passed).toMatchObject({ status: 'APPROVED', stepsLeft: 0 });
  expect(passed.approvals.map((one: Data) => `${one.round} ${one.step} ${one.decision}`)).toEqual([
    '1 起草 PASS',
    '1 局领导初审 PASS',
    '1 省局审定 RETURN',
    '2 起草 PASS',
    '2 局领导初审 PASS',
    '2 省局审定 PASS',
  ]);
});

test('once the planned day is past it is said to be late, reminded of, and goes out with a reason only', async () => {
  const approved = await desk.passAll(
    await desk.submitted({ mode: 'AD_HOC', adHoc, plannedOn: '2026-03-03' }),
  );
  await desk.server.query('truncate notification cascade');
  let starts = 0;
  const morning = (day: string) =>
    runJob(desk.server.database, remindReleases, `${day} ${++starts}`, new Date(`${day}T08:25:00+08:00`));
  // The drafter, the office, and the leader, who drafts too: of the day before and again of the day after.
  expect(await morning('2026-03-01')).toEqual({ told: 0 });
  expect(await morning('2026-03-02')).toEqual({ told: 3 });
  expect(await morning('2026-03-03')).toEqual({ told: 0 });
  expect(await morning('2026-03-04')).toEqual({ told: 3 });
  expect(await morning('2026-03-05')).toEqual({ told: 0 });
  await at(desk.server, '2026-03-05T12:00:00+08:00');
  const { notifications } = await desk.office.data('{ notifications { nodes { text } } }');
  expect(notifications.nodes.map((one: Data) => one.text)).toEqual([
    '新闻稿已过拟发布日期2026年3月3日仍未发布，目前已批准，待发布：液化气瓶安全隐患排查情况',
    '新闻稿拟于2026年3月3日发布，目前已批准，待发布：液化气瓶安全隐患排查情况',
  ]);
  const read = async () =>
    (
      await desk.office.data('query($id: ID!) { pressRelease(id: $id) { overdue delayReason status } }', {
        id: approved.id,
      })
    ).pressRelease;
  expect(await read()).toEqual({ overdue: true, delayReason: null, status: 'APPROVED' });
  const out = (more: object) => versioned(approved, desk.publishing(more) as Record<string, unknown>);
  const late = { releasedAt: '2026-03-05T12:00:00+08:00' };
  expect(await refusedTo(desk.office, 'publishPressRelease', out(late))).toEqual([
    'BAD_INPUT',
    'delayReason delayUnexplained',
  ]);
  const inTime = { releasedAt: '2026-03-03T10:00:00+08:00', delayReason: '无' };
  expect(await refusedTo(desk.office, 'publishPressRelease', out(inTime))).toEqual([
    'BAD_INPUT',
    'delayReason notDelayed',
  ]);
  await act(
    desk.office,
    'publishPressRelease',
    approved,
    desk.publishing({ ...late, delayReason: ' 等候会场。 ' }),
  );
  expect(await read()).toEqual({ overdue: false, delayReason: '等候会场。', status: 'RELEASED' });
  expect(await morning('2026-03-06')).toEqual({ told: 0 });
});
