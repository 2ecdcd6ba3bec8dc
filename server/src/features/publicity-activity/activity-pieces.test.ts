import { afterAll, beforeAll, expect, test } from 'vitest';
import { activityPlan, createActivity } from '../../../../test/harness/activity.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { submitPiece } from '../../../../test/harness/submission.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let editor: Client;
let guangzhou: Client;
let ids: string[];

/** Two activities of Guangzhou: about one it sent three pieces and Shenzhen one, about the other nobody any. */
beforeAll(async () => {
  server = await startServer();
  const plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
  editor = await server.user('440000', 'EDITOR');
  guangzhou = await server.user('440100', 'EDITOR', 'LIAISON');
  const shenzhen = await server.user('440300', 'LIAISON');
  const made = [];
  for (const title of ['质量月', '标准日'])
    made.push(await createActivity(guangzhou, activityPlan([plan.items[1]], { title })));
  ids = made.map(({ id }) => id);
  for (const [minute, title] of ['一', '二', '三'].entries()) {
    await at(server, `2026-03-02T13:0${minute}:00+08:00`);
    await submitPiece(guangzhou, { title });
  }
  await at(server, '2026-03-02T13:10:00+08:00');
  await submitPiece(shenzhen, { title: '四' });
  await server.query('update submission set publicity_activity_id = $1', [ids[0]]);
});
afterAll(() => server.stop());

const asked = async (client: Client, selection: string): Promise<Data[]> =>
  (await client.data(`{ publicityActivities { nodes { id title ${selection} } } }`)).publicityActivities
    .nodes;
const titles = (rows: Data[]) => rows.map(({ title }) => title);

test('an activity’s pieces come by pages, newest first, with their number', async () => {
  const rows = await asked(
    editor,
    'submissionCount newest: submissions(first: 2) { title } next: submissions(first: 2, offset: 2) { title } past: submissions(offset: 9) { title }',
  );
  const [month] = rows.filter(({ title }) => title === '质量月');
  expect([month?.submissionCount, ...[month?.newest, month?.next, month?.past].map(titles)]).toEqual([
    4,
    ['四', '三'],
    ['二', '一'],
    [],
  ]);
  const [day] = rows.filter(({ title }) => title === '标准日');
  expect([day?.submissionCount, day?.newest]).toEqual([0, []]);
});

test('each reader’s own are counted and come, those of others are not', async () => {
  const [month] = (await asked(guangzhou, 'submissionCount submissions { title }')).filter(
    ({ title }) => title === '质量月',
  );
  expect([month?.submissionCount, titles(month?.submissions)]).toEqual([3, ['三', '二', '一']]);
});

test('no page is longer than a hundred, however many activities there are: one statement for all', async () => {
  expect(
    await editor.refusal('{ publicityActivities { nodes { submissions(first: 101) { id } } } }'),
  ).toMatchObject({
    extensions: { code: 'BAD_INPUT', fields: { first: { key: 'outOfRange' } } },
  });
  server.statements();
  await asked(editor, 'one: submissions(first: 1) { title } two: submissions(first: 2) { title }');
  // The list, and the pieces of both with both lengths.
  expect(server.statements()).toBe(2);
});
