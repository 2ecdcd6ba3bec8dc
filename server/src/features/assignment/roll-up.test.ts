import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { rollUps } from './roll-up.job.ts';

let server: TestServer;
let province: Client;
let city: Client;
let tianhe: Client;
let yuexiu: Client;
let plan: Plan;
let targetId: string;
let whole: Data;
let parts: Data[];

beforeAll(async () => {
  server = await startServer();
  [province, city, tianhe, yuexiu] = await Promise.all([
    server.user('440000', 'SUPERVISOR', 'LEADER'),
    server.user('440100', 'SUPERVISOR', 'LEADER', 'REPORTER'),
    server.user('440106', 'REPORTER', 'SUPERVISOR'),
    server.user('440104', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  const { workItem } = await province.data('query($id: ID!) { workItem(id: $id) { targets { id } } }', {
    id: plan.items[1],
  });
  targetId = workItem.targets[0].id;
});
/** Guangzhou leads point 1 until the end of November, and two of its counties until the end of October. */
beforeEach(async () => {
  await server.query('truncate assignment cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
  whole = await inProgress(
    province,
    city,
    plan.items[1] ?? '',
    await server.organizationId('440100'),
    '2026-11-30',
  );
  const organizations = await Promise.all(
    ['440106', '440104'].map(async (code) => ({
      organizationId: await server.organizationId(code),
      role: 'LEAD',
      dueOn: '2026-10-31',
    })),
  );
  const { assignments } = await city.run(
    'breakDownAssignment',
    { id: whole.id, organizations },
    'assignments { id version organization { shortName } }',
  );
  parts = assignments;
  await tianhe.run('acknowledgeAssignment', { id: parts[0].id, version: 1 }, 'assignment { id }');
  await yuexiu.run('acknowledgeAssignment', { id: parts[1].id, version: 1 }, 'assignment { id }');
});
afterAll(() => server.stop());

const report = async (client: Client, assignmentId: string, percent: number, value?: number): Promise<Data> =>
  (
    await client.run(
      'submitProgressReport',
      {
        assignmentId,
        percent,
        summary: '进展',
        measurements: value === undefined ? [] : [{ targetId, value }],
      },
      'progressReport { id version }',
    )
  ).progressReport;
const review = (client: Client, given: Data, decision = 'ACCEPT'): Promise<Data> =>
  client.run(
    'reviewProgressReport',
    { ...given, decision, comment: '意见' },
    'progressReport { id version }',
  );
const stand = async (id = whole.id): Promise<Data> =>
  (
    await province.data(
      'query($id: ID!) { assignment(id: $id) { version status percent partsPercent light yellowOn redOn } }',
      { id },
    )
  ).assignment;
const figures = async (): Promise<Data> =>
  (
    await province.data(
      `query($id: ID!) { assignment(id: $id) { figures { value basis complete own share sharedOut
        sources { value report { revision organization { shortName } } } } } }`,
      { id: whole.id },
    )
  ).assignment.figures[0];
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

describe('a whole', () => {
  test('stands where its accepted parts stand until it reports itself, and makes no version of that', async () => {
    const { version } = await stand();
    const first = await report(tianhe, parts[0].id, 60);
    // Submitted is not accepted.
    expect(await stand()).toMatchObject({ percent: 0, partsPercent: 0 });
    await review(city, first);
    expect(await stand()).toMatchObject({ percent: 30, partsPercent: 30, version });
    await review(city, await report(yuexiu, parts[1].id, 45));
    expect(await stand()).toMatchObject({ percent: 52, partsPercent: 52, version });
    // What it says itself holds; what the parts have is told beside.
    const own = await report(city, whole.id, 40);
    expect(await stand()).toMatchObject({ percent: 40, partsPercent: 52 });
    await review(province, own, 'RETURN');
    expect(await stand()).toMatchObject({ percent: 52, partsPercent: 52 });
  });

  test('is yellow from the day on which a part is red by what was accepted, and green again with it', async () => {
    await at(server, '2026-04-01T12:00:00+08:00');
    await report(city, whole.id, 70);
    // By itself it would turn 3 days before its due date.
    const before = await stand();
    // Nobody below was accepted: at 0 percent half of 2 March to 31 October is over on 2 July.
    expect(before).toMatchObject({ light: 'GREEN', yellowOn: '2026-07-02', redOn: '2026-12-01' });
    await at(server, '2026-07-02T12:00:00+08:00');
    expect((await stand()).light).toBe('YELLOW');
    await review(city, await report(tianhe, parts[0].id, 60));
    await review(city, await report(yuexiu, parts[1].id, 20));
    // At 20 percent 50 points behind is 70 percent of the 243 days.
    expect(await stand()).toMatchObject({ light: 'GREEN', yellowOn: '2026-08-20' });
    await province.run(
      'changeAssignment',
      { id: whole.id, version: (await stand()).version, kind: 'SUSPENSION', reason: '等待文件' },
      'changeRequest { id }',
    );
    expect(await stand()).toMatchObject({ status: 'SUSPENDED', yellowOn: null, redOn: null });
  });

  test('forgets a part that is cancelled, and counts one that is completed in full', async () => {
    await review(city, await report(tianhe, parts[0].id, 60));
    const { assignment } = await city.data('query($id: ID!) { assignment(id: $id) { version } }', {
      id: parts[1].id,
    });
    const cancel = { id: parts[1].id, version: assignment.version, kind: 'CANCELLATION', reason: '合并办理' };
    await city.run('changeAssignment', cancel, 'changeRequest { id }');
    expect(await stand()).toMatchObject({ percent: 60, partsPercent: 60 });
    const { assignment: part } = await tianhe.data('query($id: ID!) { assignment(id: $id) { id version } }', {
      id: parts[0].id,
    });
    const claimed = await tianhe.run(
      'completeAssignment',
      { ...part, summary: '完成' },
      'assignment { id version }',
    );
    await city.run('confirmCompletion', { ...claimed.assignment, decision: 'CONFIRM' }, 'assignment { id }');
    expect(await stand()).toMatchObject({ percent: 100, partsPercent: 100, status: 'IN_PROGRESS' });
    // What the city holds in its hand from before is still what it decides on.
    await city.run('completeAssignment', { ...whole, summary: '全部完成' }, 'assignment { status }');
  });

  test('is read as it was on the day before its parts moved it', async () => {
    await review(city, await report(tianhe, parts[0].id, 60));
    await at(server, '2026-04-02T12:00:00+08:00');
    await review(city, await report(yuexiu, parts[1].id, 60));
    const onDay = async (day: string) => {
      const { workItem } = await province.data(
        `query($id: ID!, $day: Date!) { workItem(id: $id) { onDay(day: $day) { assignments { assignmentId percent } } } }`,
        { id: plan.items[1], day },
      );
      return workItem.onDay.assignments.find((row: Data) => row.assignmentId === whole.id).percent;
    };
    expect([await onDay('2026-03-31'), await onDay('2026-04-02')]).toEqual([30, 60]);
  });

  test('is mended by the hour where a server fell before it was rolled up', async () => {
    await review(city, await report(tianhe, parts[0].id, 60));
    await server.query('update assignment set parts_percent = null, percent = 0 where id = $1', [whole.id]);
    const run = (key: string) => runJob(server.database, rollUps, key, server.clock.now());
    expect(await run('one')).toEqual({ mended: 1 });
    expect(await stand()).toMatchObject({ percent: 30, partsPercent: 30 });
    expect(await run('two')).toEqual({ mended: 0 });
  });

  test('many who accept and change at once leave it as a full count has it', async () => {
    const reports = await Promise.all([report(tianhe, parts[0].id, 80), report(yuexiu, parts[1].id, 40)]);
    const suspend = { id: whole.id, version: whole.version, kind: 'SUSPENSION', reason: '暂停' };
    await Promise.all([
      ...reports.map((one) => review(city, one)),
      // Whichever of the two is first.
      province.run('changeAssignment', suspend, 'changeRequest { id }').catch(() => null),
      report(city, whole.id, 10).catch(() => null),
    ]);
    expect(await runJob(server.database, rollUps, 'full', server.clock.now())).toEqual({ mended: 0 });
    expect(await stand()).toMatchObject({ partsPercent: 60 });
  });
});

describe('figures', () => {
  test('are the parts’ once all have one, each county once, with the report it comes from', async () => {
    await review(province, await report(city, whole.id, 40, 25));
    await review(city, await report(tianhe, parts[0].id, 40, 8));
    expect(await figures()).toMatchObject({ value: 25, basis: 'OWN', complete: false, own: 25 });
    const waiting = await report(yuexiu, parts[1].id, 40, 12);
    expect((await figures()).value).toBe(25);
    await review(city, waiting);
    expect(await figures()).toMatchObject({
      value: 20,
      basis: 'PARTS',
      complete: true,
      own: 25,
      sources: [
        { value: 8, report: { revision: 1, organization: { shortName: '天河区局' } } },
        { value: 12, report: { revision: 1, organization: { shortName: '越秀区局' } } },
      ],
    });
    const { workItem } = await province.data(
      'query($id: ID!) { workItem(id: $id) { figures { value sources { value } } } }',
      { id: plan.items[1] },
    );
    expect(workItem.figures).toEqual([{ value: 20, sources: [{ value: 8 }, { value: 12 }] }]);
    // A county sees its own.
    const { assignment } = await tianhe.data(
      'query($id: ID!) { assignment(id: $id) { figures { value } workItem { figures { value } } } }',
      { id: parts[0].id },
    );
    expect(assignment).toEqual({ figures: [{ value: 8 }], workItem: { figures: [{ value: 8 }] } });
  });

  const split = (version: number, values: number[], more: object = {}) => ({
    ...{ workItemId: plan.items[1], version },
    shares: values.map((value, index) => ({ assignmentId: parts[index].id, targetId, value })),
    ...more,
  });

  test('are shared out so that the parts make up the whole, unless it is meant otherwise', async () => {
    // 30 items in all.
    for (const [values, key] of [
      [[10, 19], 'sharesFallShort'],
      [[10, 21], 'sharesExceed'],
    ] as const) {
      const error = await city.refused('splitTargets', split(0, [...values]));
      expect(reasons(error)).toEqual(['BAD_INPUT', `shares.0.value ${key}`]);
    }
    expect((await figures()).sharedOut).toBe(null);
    await city.run('splitTargets', split(0, [10, 20]), 'assignments { id }');
    expect(await figures()).toMatchObject({ share: null, sharedOut: 30 });
    expect(reasons(await city.refused('splitTargets', split(0, [20, 10])))).toEqual([
      'CONFLICT',
      'version staleVersion',
    ]);
    const { workItem } = await city.data('query($id: ID!) { workItem(id: $id) { figuresVersion } }', {
      id: plan.items[1],
    });
    expect(workItem.figuresVersion).toBe(1);
    // 层层加码, said aloud and meant.
    await city.run('splitTargets', split(1, [20, 20], { confirmed: true }), 'assignments { id }');
    expect((await figures()).sharedOut).toBe(40);
    const { assignment } = await tianhe.data(
      'query($id: ID!) { assignment(id: $id) { figures { share } } }',
      { id: parts[0].id },
    );
    expect(assignment.figures).toEqual([{ share: 20 }]);
  });

  test('below, the whole is what one was given oneself', async () => {
    const given = { workItemId: plan.items[1], version: 0, confirmed: true };
    const own = { assignmentId: whole.id, targetId, value: 12 };
    await province.run('splitTargets', { ...given, shares: [own] }, 'assignments { id }');
    expect(reasons(await city.refused('splitTargets', split(2, [10, 20])))).toEqual([
      'BAD_INPUT',
      'shares.0.value sharesExceed',
    ]);
    await city.run('splitTargets', split(2, [4, 8]), 'assignments { id }');
    expect(await figures()).toMatchObject({ share: 12, sharedOut: 12 });
  });

  test('are split by who gave the parts, and nobody else', async () => {
    expect((await tianhe.refused('splitTargets', split(0, [1, 1]))).extensions.code).toBe('NOT_FOUND');
    expect(reasons(await province.refused('splitTargets', split(1, [10, 20])))).toEqual([
      'BAD_INPUT',
      'shares.0.assignmentId notFound',
    ]);
    const error = await city.refused('splitTargets', {
      ...split(3, []),
      shares: [{ assignmentId: parts[0].id, targetId: 'x', value: 1 }],
    });
    expect(reasons(error)).toEqual(['BAD_INPUT', 'shares.0.targetId wrongTarget']);
    expect(reasons(await city.refused('splitTargets', split(3, [-1])))).toEqual([
      'BAD_INPUT',
      'shares.0.value outOfRange',
    ]);
  });
});
