import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { commonness } from './search.queries.ts';
import { indexAll } from './search-index.queries.ts';

let server: TestServer;
let supervisor: Client;
let liaison: Client;
let plan: Plan;

beforeAll(async () => {
  server = await startServer();
  supervisor = await server.user('440000', 'SUPERVISOR');
  plan = await issuedPlan(supervisor);
  liaison = await server.user('440100', 'LIAISON', 'REPORTER', 'LEADER');
});
afterAll(() => server.stop());

const query = `query($text: String!, $kinds: [SearchKind!], $first: Int, $offset: Int) {
  search(text: $text, kinds: $kinds, first: $first, offset: $offset) { words groups { kind totalCount hits {
    id linkId day title { text hit } excerpt { text hit } organization { shortName } } } } }`;
const found = async (text: string, more: object = {}, client = liaison): Promise<Data> =>
  (await client.data(query, { text, ...more })).search;
const plain = (segments: { text: string }[]) => segments.map(({ text }) => text).join('');
const titles = async (text: string, more: object = {}): Promise<string[]> =>
  (await found(text, { kinds: ['SUBMISSION'], ...more })).groups.flatMap((group: Data) =>
    group.hits.map((hit: Data) => plain(hit.title)),
  );
async function write(title: string, body: string): Promise<string> {
  const input = { kind: 'ROUTINE', title, body, occurredAt: '2026-03-01T10:00:00+08:00', workItemIds: [] };
  return (await liaison.run('submitSubmission', input, 'submission { id }')).submission.id;
}

test('words of a title come first, then words anywhere, then other places; what was written is found at once', async () => {
  await write('物质量化考评办法', '把考评细化到人。');
  await write('专项检查情况', '检查了产品的质量。');
  await write('开展质量提升行动', '帮扶企业。');
  await write('无关的稿件', '物质量化，不提别的。');
  expect(await titles('质量')).toEqual([
    '开展质量提升行动',
    '专项检查情况',
    '物质量化考评办法',
    '无关的稿件',
  ]);
});

test('several words in any order, a phrase as it stands, one character, folded', async () => {
  await write('电梯维保约谈会', '约谈了三家维保单位，要求按规定检验电梯。');
  expect(await titles('检验 约谈')).toEqual(['电梯维保约谈会']);
  expect(await titles('電梯 ＂維保單位＂')).toEqual(['电梯维保约谈会']);
  expect(await titles('"单位维保"')).toEqual([]);
  expect(await titles('"维保单位"')).toEqual(['电梯维保约谈会']);
  expect(await titles('梯')).toEqual(['电梯维保约谈会']);
  expect(await titles('会')).toContain('电梯维保约谈会');
  expect(await titles('电梯 没有的词')).toEqual([]);
});

test('a word without end, or a text of nothing but different words, stops nobody’s search', async () => {
  const han = Array.from({ length: 20_000 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
  ).join('');
  await write('无尽的词', `${'q'.repeat(3000)} ${'𝒳'.repeat(2000)} ${'9'.repeat(5000)}`);
  await write('没有重复的字', han);
  expect(await titles('无尽')).toEqual(['无尽的词']);
  expect(await titles('q'.repeat(200))).toEqual(['无尽的词']);
  expect(await titles(han.slice(7000, 7020))).toEqual(['没有重复的字']);
});

test('nothing that is typed is a mistake', async () => {
  for (const text of [
    '',
    ' ',
    "' or 1=1 --",
    '\\',
    ':*',
    '& | ! <-> ( )',
    '"',
    '“',
    '%_',
    '\u0000'.slice(1),
    '😀',
  ])
    expect((await found(text)).groups).toEqual([]);
  const { extensions } = await liaison.refusal(query, { text: '字'.repeat(201) });
  expect(extensions.fields?.text?.key).toBe('tooLong');
});

test('a hit says where it stands, and holds markup as text', async () => {
  const id = await write(
    '<img src=x onerror=alert(1)>舆情处置',
    `${'背景。'.repeat(100)}发布了<b>舆情</b>通报。`,
  );
  const [group] = (await found('舆情')).groups;
  expect(group).toMatchObject({ kind: 'SUBMISSION', totalCount: 1 });
  const [hit] = group.hits;
  expect(hit).toMatchObject({ id, linkId: id, organization: { shortName: '广州市局' } });
  expect(hit.title).toEqual([
    { text: '<img src=x onerror=alert(1)>', hit: false },
    { text: '舆情', hit: true },
    { text: '处置', hit: false },
  ]);
  expect(plain(hit.excerpt)).toContain('发布了<b>舆情</b>通报。');
  expect(plain(hit.excerpt).length).toBeLessThanOrEqual(122);
});

test('a search runs three statements, for one row of a kind or for fifty; where nothing holds it, one', async () => {
  for (const first of [1, 50]) {
    await found('质量', { first });
    server.statements();
    await found('质量', { first });
    expect(server.statements()).toBe(3);
  }
  await found('没有这个词');
  server.statements();
  await found('没有这个词');
  expect(server.statements()).toBe(1);
});

test('of a common word up to a thousand are counted, and it is said that there are more; both ways find the same', async () => {
  const [model] = await server.query<{ id: string }>(
    'select id from submission where organization_id = $1 limit 1',
    [await server.organizationId('440100')],
  );
  await server.query(
    `insert into submission (organization_id, city_id, province_id, kind, title, body, occurred_at, due_at, submitted_at, late, status, author_id)
     select s.organization_id, s.city_id, s.province_id, s.kind, '常见词' || n, case when n % 2 = 0 then '常用的短语' else '短语常用' end,
       s.occurred_at, s.due_at, s.submitted_at - n * interval '1 minute', s.late, 'ACCEPTED', s.author_id from submission s, generate_series(1, 1001) n where s.id = $1`,
    [model?.id],
  );
  await indexAll(server.database);
  await server.query('analyze search_entry');
  const ask = async (text: string) => {
    const { search } = await liaison.data(
      'query($text: String!) { search(text: $text, first: 50) { groups { kind totalCount more hits { id } } } }',
      { text },
    );
    return search.groups;
  };
  const texts = ['常见', '常用的短语', '"短语常用"', '常见 短语', '质量', '常见词1001'];
  const told = [];
  for (const text of texts) told.push(await ask(text));
  expect(told[0]).toMatchObject([{ totalCount: 1000, more: true }]);
  expect(told[1]).toMatchObject([{ totalCount: 500, more: false }]);
  expect(told[5]).toMatchObject([{ totalCount: 1, more: false }]);
  const { factor } = commonness;
  // Every kind is walked.
  commonness.factor = 0;
  try {
    for (const [place, text] of texts.entries()) expect([text, await ask(text)]).toEqual([text, told[place]]);
  } finally {
    commonness.factor = factor;
  }
  await server.query("delete from submission where title like '常见词%'");
});

test('what is changed is found by its new words alone; pages go through a kind', async () => {
  const id = await write('标准体系建设', '原文');
  expect(await titles('标准体系')).toEqual(['标准体系建设']);
  await server.query(`update submission set title = '计量体系建设' where id = $1`, [id]);
  expect(await titles('标准体系')).toEqual([]);
  expect(await titles('计量体系')).toEqual(['计量体系建设']);
  await server.query('delete from submission where id = $1', [id]);
  expect(await titles('计量体系')).toEqual([]);
  for (const n of [1, 2, 3]) await write(`分页稿件第${n}篇`, '内容');
  const first = await found('分页稿件', { first: 2 });
  const second = await found('分页稿件', { first: 2, offset: 2 });
  expect(first.groups[0]).toMatchObject({ totalCount: 3 });
  const all = [...first.groups[0].hits, ...second.groups[0].hits].map((hit: Data) => plain(hit.title));
  expect(all.sort()).toEqual(['分页稿件第1篇', '分页稿件第2篇', '分页稿件第3篇']);
});

test('reports are taken in by the minute’s upkeep, once each, and lead to their assignment', async () => {
  const organizationId = await server.organizationId('440100');
  const { assignments } = await supervisor.run(
    'assignWorkItems',
    {
      workItemIds: [plan.items[1]],
      organizations: [{ organizationId, role: 'LEAD', dueOn: '2026-12-31' }],
    },
    'assignments { id version }',
  );
  const { assignment } = await liaison.run(
    'acknowledgeAssignment',
    assignments[0],
    'assignment { id version }',
  );
  await liaison.run(
    'submitProgressReport',
    { assignmentId: assignment.id, percent: 10, summary: '走访了气瓶充装站。' },
    'progressReport { id }',
  );
  expect((await found('气瓶充装')).groups).toEqual([]);
  expect(await indexAll(server.database)).toBeGreaterThan(0);
  expect(await indexAll(server.database)).toBe(0);
  const [group] = (await found('气瓶 充装')).groups;
  expect(group).toMatchObject({ kind: 'PROGRESS_REPORT', totalCount: 1 });
  expect(group.hits[0]).toMatchObject({ linkId: assignment.id });
  // Words of its point alone do not find it.
  expect((await found('开展质量测试')).groups.map((one: Data) => one.kind)).toEqual(['WORK_ITEM']);
});
