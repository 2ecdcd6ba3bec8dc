import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { decide, file } from '../../../../test/harness/liaison.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { remindLiaisons } from './liaison-reminder.job.ts';

let server: TestServer;
let cityEditor: Client;
let tianhe: Client;
let yuexiu: Client;
let shenzhen: Client;

beforeAll(async () => {
  server = await startServer();
  cityEditor = await server.user('440100', 'EDITOR');
  tianhe = await server.user('440106', 'LIAISON');
  yuexiu = await server.user('440104', 'LEADER');
  shenzhen = await server.user('440300', 'LIAISON');
});
afterAll(() => server.stop());

let starts = 0;
const morning = (day: string) =>
  runJob(server.database, remindLiaisons, `${day} ${++starts}`, new Date(`${day}T08:10:00+08:00`));
const inbox = async (client: Client): Promise<string[]> =>
  (await client.data('{ notifications { nodes { text } } }')).notifications.nodes.map(
    (one: Data) => one.text,
  );
const call = async (): Promise<Data> =>
  (
    await cityEditor.data(
      '{ liaisonCalls { id version status fileBy availableActions organization { shortName } owing { shortName } } }',
    )
  ).liaisonCalls[0];

test('units that have not filed are reminded until they have, once for each day, and until the call is closed', async () => {
  await file(tianhe, '李联络');
  const fields = 'liaisonCall { id version renewal }';
  await cityEditor.run('callForLiaisons', { fileBy: '2026-03-20' }, fields);
  const owing = (await call()).owing.map((one: Data) => one.shortName);
  expect(owing).toContain('越秀区局');
  expect(owing).not.toContain('天河区局');
  const called = '广州市质量技术监督局通知你单位于2026年3月20日前报送信息宣传联络员登记表';
  expect([await inbox(yuexiu), await inbox(tianhe), await inbox(shenzhen)]).toEqual([[called], [], []]);
  const again = await cityEditor.refusal(
    'mutation { callForLiaisons(input: { fileBy: "2026-03-30" }) { __typename } }',
  );
  expect([again.extensions.code, again.extensions.reason?.key]).toEqual(['CONFLICT', 'callOpen']);

  expect(await morning('2026-03-12')).toEqual({ told: 0 });
  expect(await morning('2026-03-13')).toEqual({ told: 1 });
  // A second server, and a later day without a step of its own.
  expect(await morning('2026-03-13')).toEqual({ told: 0 });
  expect(await morning('2026-03-14')).toEqual({ told: 0 });
  // Nothing ran on the 17th: the run of the 18th makes up for it.
  expect(await morning('2026-03-18')).toEqual({ told: 1 });
  const reminder = '你单位尚未报送信息宣传联络员登记表，广州市质量技术监督局要求的期限是2026年3月20日';
  expect(await inbox(yuexiu)).toEqual([reminder, reminder, called]);

  // What is returned is no filing: reminders go on.
  await at(server, '2026-03-18T10:00:00+08:00');
  const { liaisonUnits } = await cityEditor.data(
    '{ liaisonUnits(filter: { awaitingReview: true }) { nodes { pending { id version } } } }',
  );
  await decide(cityEditor, liaisonUnits.nodes[0].pending, 'RETURN', '电话有误');
  expect(await morning('2026-03-19')).toEqual({ told: 2 });
  await file(tianhe, '李联络');
  await file(yuexiu, '张联络');
  expect(await morning('2026-03-20')).toEqual({ told: 0 });

  const { id, version, availableActions } = await call();
  expect(availableActions).toEqual(['CLOSE']);
  await cityEditor.run('closeLiaisonCall', { id, version }, fields);
  expect(await call()).toMatchObject({ status: 'CLOSED', availableActions: [] });
});

test('a renewal asks everybody anew; a unit learns of itself alone, another branch of nothing', async () => {
  await at(server, '2026-04-01T10:00:00+08:00');
  await cityEditor.run('callForLiaisons', { fileBy: '2026-04-20', renewal: true }, 'liaisonCall { id }');
  expect((await call()).owing.map((one: Data) => one.shortName)).toEqual(
    expect.arrayContaining(['天河区局', '越秀区局']),
  );
  const query = '{ liaisonCalls { status owing { shortName } } }';
  expect((await tianhe.data(query)).liaisonCalls[0]).toEqual({
    status: 'OPEN',
    owing: [{ shortName: '天河区局' }],
  });
  expect((await shenzhen.data(query)).liaisonCalls).toEqual([]);
  expect(await morning('2026-04-17')).toEqual({ told: 2 });
});
