import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { concern, concernFields, record, step, subjectId } from '../../../../test/harness/concern.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { remindConcerns } from './concern-reminder.job.ts';

let server: TestServer;
let plan: Plan;
let supervisor: Client;
let editor: Client;
let reporter: Client;
let cityId: string;

beforeAll(async () => {
  server = await startServer();
  supervisor = await server.user('440000', 'SUPERVISOR');
  plan = await issuedPlan(supervisor);
  editor = await server.user('440000', 'EDITOR');
  reporter = await server.user('440100', 'REPORTER');
  cityId = await server.organizationId('440100');
});
beforeEach(async () => {
  await server.query('truncate public_concern, notification, assignment cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const refused = async (client: Client, mutation: string, input: object) =>
  reasons(await client.refused(mutation, input));
const made = (more: object = {}): Promise<Data> => record(server, editor, '440106', more);
const assigned = async (more: object = {}): Promise<Data> =>
  step(editor, 'assignPublicConcern', await made(more), { organizationId: cityId });

test('like ones are shown before storing; a repeat is merged, counted, and separated again', async () => {
  const first = await assigned();
  await made({ title: '标准文本查询不便', text: '网站上找不到地方标准的全文，希望公开。' });
  const alike = async (text: string): Promise<Data[]> =>
    (
      await editor.data(
        'query($text: String!) { alikePublicConcerns(text: $text) { likeness concern { id title } } }',
        { text },
      )
    ).alikePublicConcerns;
  const said = '商場電梯又困人，兩周內三次停在樓層之間，維保單位只是重新啟動。';
  const found = await alike(said);
  expect(found.map((one) => one.concern.id)).toEqual([first.id]);
  expect(found[0]?.likeness).toBeGreaterThan(0.5);
  expect(await alike('路边摊贩缺斤少两')).toEqual([]);
  const repeat = await made({ title: '电梯又困人', text: said, repeatOfId: first.id });
  expect(repeat).toMatchObject({
    status: 'MERGED',
    mergedInto: { id: first.id },
    availableActions: ['SEPARATE'],
  });
  const read = async (id: string): Promise<Data> =>
    (
      await editor.data('query($id: ID!) { publicConcern(id: $id) { id version repeatCount status } }', {
        id,
      })
    ).publicConcern;
  expect(await read(first.id)).toMatchObject({ repeatCount: 1, status: 'ASSIGNED' });
  const third = await made();
  const merge = (intoId: string) =>
    refused(editor, 'mergePublicConcern', { id: third.id, version: third.version, intoId });
  expect(await merge(repeat.id)).toEqual(['BAD_INPUT', 'intoId repeatOfRepeat']);
  expect(await merge(third.id)).toEqual(['BAD_INPUT', 'intoId repeatOfItself']);
  const merged = await step(editor, 'mergePublicConcern', third, { intoId: first.id });
  expect(await read(first.id)).toMatchObject({ repeatCount: 2 });
  expect(await step(editor, 'separatePublicConcern', merged)).toMatchObject({
    status: 'RECORDED',
    mergedInto: null,
  });
  expect(await read(first.id)).toMatchObject({ repeatCount: 1 });
});

test('a concern becomes an assignment or an order, and each names the other', async () => {
  const given = await assigned();
  const { assignments } = await supervisor.run(
    'assignWorkItems',
    {
      workItemIds: [plan.items[1]],
      organizations: [{ organizationId: cityId, role: 'LEAD', dueOn: '2026-06-30' }],
      publicConcernId: given.id,
    },
    'assignments { id publicConcerns { id title } }',
  );
  expect(assignments[0].publicConcerns).toEqual([{ id: given.id, title: '商场电梯多次困人' }]);
  const { supervisionOrder } = await supervisor.run(
    'issueSupervisionOrder',
    {
      organizationIds: [cityId],
      requirement: '排查商场电梯',
      dueOn: '2026-03-31',
      publicConcernId: given.id,
    },
    'supervisionOrder { id publicConcerns { id } }',
  );
  expect(supervisionOrder.publicConcerns).toEqual([{ id: given.id }]);
  const { publicConcern } = await editor.data(
    `query($id: ID!) { ${concernFields.replace('publicConcern', 'publicConcern(id: $id)')} }`,
    given,
  );
  expect(publicConcern).toMatchObject({
    taskCount: 2,
    assignments: [{ id: assignments[0].id }],
    supervisionOrders: [{ id: supervisionOrder.id }],
  });
  const follow = (more: object) =>
    refused(editor, 'followPublicConcern', { id: given.id, version: publicConcern.version, ...more });
  const assignmentId = assignments[0].id;
  expect(await follow({ assignmentId })).toEqual([
    'CONFLICT',
    'followedBefore',
    'assignmentId followedBefore',
  ]);
  expect(await follow({ assignmentId: given.id })).toEqual(['BAD_INPUT', 'assignmentId notFound']);
  expect(await follow({})).toEqual(['BAD_INPUT', 'assignmentId required']);
  const another = await made();
  expect(await step(editor, 'followPublicConcern', another, { assignmentId })).toMatchObject({
    taskCount: 1,
  });
  // Nothing is given out for a concern that is not there.
  const [before] = await server.query<{ count: string }>('select count(*) from assignment');
  expect(
    await refused(supervisor, 'assignWorkItems', {
      workItemIds: [plan.items[2]],
      organizations: [{ organizationId: cityId, role: 'LEAD', dueOn: '2026-06-30' }],
      publicConcernId: plan.id,
    }),
  ).toEqual(['BAD_INPUT', 'publicConcernId notFound']);
  expect(await server.query('select count(*) from assignment')).toEqual([before]);
});

test('lists say what waits for whom, what is overdue, and find a point’s', async () => {
  const count = async (client: Client, filter: object): Promise<number> =>
    (
      await client.data(
        'query($filter: PublicConcernFilter) { publicConcerns(filter: $filter) { totalCount } }',
        { filter },
      )
    ).publicConcerns.totalCount;
  const waiting = { awaitingViewer: true };
  const row = await made({ workItemIds: [plan.items[2]], severity: 'MAJOR' });
  expect([await count(editor, waiting), await count(reporter, waiting)]).toEqual([1, 0]);
  // A major one of special equipment: two working days.
  const given = await step(editor, 'assignPublicConcern', row, { organizationId: cityId });
  expect(given.dueOn).toBe('2026-03-04');
  expect([await count(editor, waiting), await count(reporter, waiting)]).toEqual([0, 1]);
  expect([await count(editor, { overdue: true }), await count(editor, { overdue: false })]).toEqual([0, 1]);
  await at(server, '2026-03-05T09:00:00+08:00');
  expect([await count(editor, { overdue: true }), await count(editor, { overdue: false })]).toEqual([1, 0]);
  expect(await count(editor, { workItemId: plan.items[2] })).toBe(1);
  expect(await count(editor, { workItemId: plan.items[3] })).toBe(0);
  expect(await count(editor, { search: '困人' })).toBe(1);
  expect(await count(editor, { raisedFrom: '2026-03-02' })).toBe(0);
  expect(
    await count(editor, {
      placeId: await server.organizationId('440106'),
      source: 'HOTLINE',
      severity: 'MAJOR',
    }),
  ).toBe(1);
  expect(await count(editor, { followed: true })).toBe(0);
});

test('subjects are the administrator’s: their days count from then on, and one name stands once', async () => {
  const admin = await server.user('440000', 'SYSTEM_ADMIN');
  const input = { name: '儿童用品', ordinaryDays: 5, seriousDays: 3, majorDays: 1, sortOrder: 20 };
  const fields = 'concernSubject { id version name active }';
  expect(await refused(admin, 'createConcernSubject', { ...input, seriousDays: 6 })).toEqual([
    'BAD_INPUT',
    'seriousDays outOfRange',
  ]);
  expect(await refused(admin, 'createConcernSubject', { ...input, name: '计量' })).toEqual([
    'CONFLICT',
    'duplicate',
    'name duplicate',
  ]);
  const { concernSubject } = await admin.run('createConcernSubject', input, fields);
  const given = await assigned({ subjectId: concernSubject.id });
  expect(given.dueOn).toBe('2026-03-09');
  await admin.run('updateConcernSubject', { ...input, ...concernSubject, active: false }, fields);
  expect(
    await refused(
      editor,
      'recordPublicConcern',
      await concern(server, editor, '440106', { subjectId: concernSubject.id }),
    ),
  ).toEqual(['BAD_INPUT', 'subjectId notFound']);
  expect(await subjectId(editor, '食品安全')).not.toBe('');
  expect((await editor.refused('createConcernSubject', input)).extensions.code).toBe('FORBIDDEN');
});

test('put right until it is answered; not taken up, with a reason', async () => {
  const input = await concern(server, editor, '440100', {
    severity: 'SERIOUS',
    workItemIds: [plan.items[2]],
  });
  const right = await step(editor, 'updatePublicConcern', await assigned(), input);
  expect(right).toMatchObject({
    severity: 'SERIOUS',
    place: { shortName: '广州市局' },
    workItems: [{ number: 2 }],
    status: 'ASSIGNED',
    dueOn: '2026-03-16',
  });
  const row = await made();
  const dismissed = await step(editor, 'dismissPublicConcern', row, { reason: '属合同纠纷，建议诉讼解决。' });
  expect(dismissed).toMatchObject({
    status: 'DISMISSED',
    availableActions: [],
    steps: [{ action: 'DISMISS', text: '属合同纠纷，建议诉讼解决。' }],
  });
});

test('a morning’s job tells of what is due and what is overdue, once each', async () => {
  await assigned();
  const run = (today: string) =>
    remindConcerns.run({
      reader: server.database.newReader(),
      now: new Date(`${today}T00:15:00Z`),
      today,
    } as never);
  await server.query('truncate notification cascade');
  expect(await run('2026-03-14')).toEqual({ told: 0 });
  expect(await run('2026-03-15')).toEqual({ told: 1 });
  expect(await run('2026-03-16')).toEqual({ told: 0 });
  // To whoever answers, and to whoever recorded it.
  expect(await run('2026-03-17')).toEqual({ told: 2 });
  expect(await run('2026-03-18')).toEqual({ told: 0 });
  const { notifications } = await editor.data('{ notifications { nodes { kind text } } }');
  expect(notifications.nodes).toEqual([
    {
      kind: 'CONCERN_OVERDUE',
      text: '群众反映逾期未答复（2026年3月16日到期，广州市局）：商场电梯多次困人',
    },
  ]);
});
