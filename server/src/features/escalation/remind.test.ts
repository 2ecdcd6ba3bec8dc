import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChangeStage, changeStage } from '../../../../test/harness/changes.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { at } from '../../../../test/harness/time.ts';

let stage: ChangeStage;
let province: Client;

beforeAll(async () => {
  stage = await changeStage();
  province = stage.province;
});
afterAll(() => stage.server.stop());

const remind = async (client: Client, ids: string[], comment = '请抓紧办理'): Promise<Data[]> =>
  (
    await client.run(
      'remindAssignments',
      { ids, comment },
      'outcomes { id node { id escalationLevel escalations { level status reason onDay decider { name } } } refusal { code field message } }',
    )
  ).outcomes;

test('by hand, once a day: those responsible of each hear of it, and the ladder keeps it', async () => {
  const [first, second, done] = [
    (await stage.give([], 1)).city,
    (await stage.give([], 2)).city,
    (await stage.give([], 3)).city,
  ];
  await stage.change(province, done, { kind: 'CANCELLATION' });
  const outcomes = await remind(province, [first, done, second]);
  expect(outcomes.map(({ node, refusal }) => node?.escalations ?? [refusal.code, refusal.field])).toEqual([
    [
      {
        ...{ level: 'REMINDER', status: 'TOLD', onDay: '2026-03-02' },
        ...{ reason: '请抓紧办理', decider: { name: '测试1' } },
      },
    ],
    ['WRONG_STATE', 'ids.1.id'],
    [expect.objectContaining({ level: 'REMINDER' })],
  ]);
  const { notifications } = await stage.city.data(
    '{ notifications(first: 2) { nodes { kind text subjectId } } }',
  );
  expect(notifications.nodes.map(({ subjectId }: Data) => subjectId).sort()).toEqual([first, second].sort());
  expect(notifications.nodes.find((row: Data) => row.subjectId === first)).toMatchObject({
    kind: 'URGED',
    text: '广东省质量技术监督局催办第 1 项（2026年6月30日到期）开展质量测试：请抓紧办理',
  });

  const [again] = await remind(province, [first]);
  expect(again?.refusal).toEqual({ code: 'CONFLICT', field: 'ids.0.id', message: '今天已经催办过' });
  await at(stage.server, '2026-03-03T09:00:00+08:00');
  expect((await remind(province, [first]))[0]?.node.escalationLevel).toBe('REMINDER');
  const trail = await stage.server.query("select 1 from audit_entry where action = 'remindAssignments'");
  expect(trail).toHaveLength(3);
});

test('only the one who assigned reminds; what one may not see is not found', async () => {
  const { city: own, 440106: part } = await stage.give(['440106'], 4);
  const codes = async (client: Client, ids: string[]) =>
    (await remind(client, ids)).map(({ refusal }) => refusal?.code ?? null);
  expect(await codes(province, [own, part])).toEqual([null, 'FORBIDDEN']);
  expect(await codes(stage.cityBoss, [own, part])).toEqual(['FORBIDDEN', null]);
  const shenzhen = await stage.server.user('440300', 'SUPERVISOR');
  expect(await codes(shenzhen, [own, part, 'none'])).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  expect(await stage.refusal(province, 'remindAssignments', { ids: [own], comment: ' ' })).toEqual([
    'BAD_INPUT',
    'comment required',
  ]);
});
