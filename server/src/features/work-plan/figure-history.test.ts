import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let city: Client;
let tianhe: Client;
let yuexiu: Client;
let plan: Plan;
let targetId: string;

const report = async (client: Client, assignmentId: string, value: number): Promise<Data> =>
  (
    await client.run(
      'submitProgressReport',
      { assignmentId, percent: 30, summary: '进展', measurements: [{ targetId, value }] },
      'progressReport { id version }',
    )
  ).progressReport;
const accept = async (client: Client, { id, version }: Data, day: string): Promise<Data> => {
  await at(server, day);
  const decided = { id, version, decision: 'ACCEPT' };
  return (await client.run('reviewProgressReport', decided, 'progressReport { id version }')).progressReport;
};

/**
 * Guangzhou measures 10, accepted half an hour before midnight of 12 March; then its counties: Tianhe 4, accepted on the
 * 16th, Yuexiu 5 on the 20th, and Tianhe's correction to 3 on the 27th.
 */
beforeAll(async () => {
  server = await startServer();
  [province, city, tianhe, yuexiu] = await Promise.all([
    server.user('440000', 'SUPERVISOR', 'LEADER'),
    server.user('440100', 'SUPERVISOR', 'LEADER', 'REPORTER'),
    server.user('440106', 'REPORTER'),
    server.user('440104', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  const item = plan.items[1] ?? '';
  const { workItem } = await province.data('query($id: ID!) { workItem(id: $id) { targets { id } } }', {
    id: item,
  });
  targetId = workItem.targets[0].id;
  await at(server, '2026-03-02T12:00:00+08:00');
  const guangzhou = await server.organizationId('440100');
  const whole = await inProgress(province, city, item, guangzhou, '2026-11-30');
  const lead = async (code: string) => ({
    ...{ organizationId: await server.organizationId(code), role: 'LEAD', dueOn: '2026-10-31' },
  });
  const { assignments } = await city.run(
    'breakDownAssignment',
    { id: whole.id, organizations: [await lead('440106'), await lead('440104')] },
    'assignments { id version }',
  );
  for (const [index, client] of [tianhe, yuexiu].entries())
    await client.run('acknowledgeAssignment', { id: assignments[index].id, version: 1 }, 'assignment { id }');
  await at(server, '2026-03-10T09:00:00+08:00');
  await accept(province, await report(city, whole.id, 10), '2026-03-12T23:30:00+08:00');
  const first = await report(tianhe, assignments[0].id, 4);
  const accepted = await accept(city, first, '2026-03-16T10:00:00+08:00');
  await accept(city, await report(yuexiu, assignments[1].id, 5), '2026-03-20T10:00:00+08:00');
  await at(server, '2026-03-25T10:00:00+08:00');
  const { progressReport: corrected } = await tianhe.run(
    'correctProgressReport',
    {
      ...{ id: accepted.id, version: accepted.version, reason: '重复计入一项' },
      ...{ percent: 30, summary: '更正', measurements: [{ targetId, value: 3 }] },
    },
    'progressReport { id version }',
  );
  await accept(city, corrected, '2026-03-27T00:10:00+08:00');
  await at(server, '2026-04-10T10:00:00+08:00');
});
afterAll(() => server.stop());

const fields = 'target { id } value basis complete sources { value report { organization { shortName } } }';
const read = async (selection: string, client: Client, variables: object = {}): Promise<Data> =>
  (
    await client.data(
      `query($id: ID!${'day' in variables ? ', $day: Date!' : ''}) { workItem(id: $id) { ${selection} } }`,
      {
        id: plan.items[1],
        ...variables,
      },
    )
  ).workItem;
const short = ({ value, basis, complete, sources }: Data) =>
  `${value} ${basis}${complete ? '' : ' so far'}: ${sources.map((one: Data) => `${one.report?.organization.shortName} ${one.value}`).join(', ')}`;
const on = async (day: string, client = province): Promise<string[]> =>
  (await read(`onDay(day: $day) { figures { ${fields} } }`, client, { day })).onDay.figures.map(short);

test('the figures of any day are what was accepted by its end in China, in the version of that day', async () => {
  expect(await on('2026-03-01')).toEqual([]);
  expect(await on('2026-03-11')).toEqual([]);
  expect(await on('2026-03-12')).toEqual(['10 PARTS so far: 广州市局 10']);
  expect(await on('2026-03-16')).toEqual(['10 PARTS so far: 广州市局 10']);
  expect(await on('2026-03-20')).toEqual(['9 PARTS: 天河区局 4, 越秀区局 5']);
  expect(await on('2026-03-26')).toEqual(await on('2026-03-20'));
  expect((await on('2026-03-27'))[0]).toMatch(/^8 PARTS: /);
});

test('of today they are what the point shows', async () => {
  const { figures } = await read(`figures { ${fields} }`, province);
  expect(await on('2026-04-10')).toEqual(figures.map(short));
});

test('a county reads its own', async () => {
  expect(await on('2026-03-20', tianhe)).toEqual(['4 PARTS: 天河区局 4']);
  expect(await on('2026-03-27', tianhe)).toEqual(['3 PARTS: 天河区局 3']);
  expect(await on('2026-03-27', yuexiu)).toEqual(['5 PARTS: 越秀区局 5']);
});

test('days on which figures changed are days of change', async () => {
  const { changeDays } = await read('changeDays', province);
  for (const day of ['2026-03-12', '2026-03-16', '2026-03-20', '2026-03-27'])
    expect(changeDays).toContain(day);
});
