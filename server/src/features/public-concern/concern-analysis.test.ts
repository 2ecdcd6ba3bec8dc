import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { record, step, subjectId } from '../../../../test/harness/concern.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { exported, table } from '../../../../test/harness/spreadsheet.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let editor: Client;
let guangzhou: Client;

/** Three of lifts in Guangzhou this quarter, one of food in Shenzhen; one of lifts the quarter before, two a year before. */
beforeAll(async () => {
  server = await startServer();
  editor = await server.user('440000', 'EDITOR');
  guangzhou = await server.user('440100', 'EDITOR', 'REPORTER');
  await at(server, '2026-03-20T12:00:00+08:00');
  const food = await subjectId(editor, '食品安全');
  const raised = (place: string, raisedOn: string, more = {}) =>
    record(server, editor, place, { raisedOn, ...more });
  const first = await raised('440106', '2026-01-10', { person: { name: '陈某某', phone: '13800001234' } });
  await raised('440106', '2026-01-12', { repeatOfId: first.id });
  await raised('440100', '2026-03-02');
  await raised('440305', '2026-02-05', {
    subjectId: food,
    source: 'NETWORK',
    title: '=糕点发霉',
    severity: 'SERIOUS',
  });
  await raised('440106', '2025-12-31');
  await raised('440106', '2025-01-01');
  await raised('440106', '2025-03-31');
  const given = await step(
    editor,
    'assignPublicConcern',
    { ...first, version: 2 },
    {
      organizationId: await server.organizationId('440100'),
    },
  );
  const answered = await step(guangzhou, 'answerPublicConcern', given, { answer: '已整改。' });
  const accepted = await step(editor, 'reviewPublicConcern', answered, { decision: 'ACCEPT' });
  await step(editor, 'closePublicConcern', accepted, { satisfaction: 'UNSATISFIED', comment: '仍不放心' });
});
afterAll(() => server.stop());

const line = 'name raised repeats settled overdue satisfied unsatisfied previous lastYear counts';
const query = `query($filter: ConcernAnalysisFilter!, $by: ConcernDimension!) { concernAnalysis(filter: $filter, by: $by) {
  previousSpan { from to } lastYearSpan { from to } periods { from to } total { ${line} } lines { key ${line} } } }`;
const quarter = { from: '2026-01-01', to: '2026-03-31', unit: 'MONTH' };
const analysed = async (client: Client, by: string, filter: object = {}): Promise<Data> =>
  (await client.data(query, { filter: { ...quarter, ...filter }, by })).concernAnalysis;

test('by subject and month, beside the quarter before and that of the year before', async () => {
  const analysis = await analysed(editor, 'SUBJECT');
  expect(analysis.periods.map((one: Data) => one.from)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  expect(analysis.previousSpan).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  expect(analysis.lastYearSpan).toEqual({ from: '2025-01-01', to: '2025-03-31' });
  const none = { repeats: 0, settled: 0, overdue: 0, satisfied: 0, unsatisfied: 0 };
  const lifts = { ...none, raised: 3, repeats: 1, settled: 1, unsatisfied: 1, previous: 1, lastYear: 2 };
  expect(analysis.lines).toEqual([
    { key: await subjectId(editor, '特种设备'), name: '特种设备', ...lifts, counts: [2, 0, 1] },
    {
      key: await subjectId(editor, '食品安全'),
      name: '食品安全',
      ...none,
      raised: 1,
      previous: 0,
      lastYear: 0,
      counts: [0, 1, 0],
    },
  ]);
  expect(analysis.total).toEqual({ name: null, ...lifts, raised: 4, counts: [2, 1, 1] });
});

test('by city, place and source; filters narrow it, and a list drills down to the rows', async () => {
  const by = async (dimension: string, filter: object = {}, client = editor) =>
    (await analysed(client, dimension, filter)).lines.map(
      (one: Data) => `${one.name ?? one.key} ${one.raised}`,
    );
  expect(await by('CITY')).toEqual(['广州市局 3', '深圳市局 1']);
  expect(await by('PLACE')).toEqual(['天河区局 2', '南山区局 1', '广州市局 1']);
  expect(await by('SOURCE')).toEqual(['HOTLINE 3', 'NETWORK 1']);
  expect(await by('SUBJECT', { source: 'NETWORK' })).toEqual(['食品安全 1']);
  const shenzhen = await server.organizationId('440300');
  expect(await by('SUBJECT', { placeBranchId: shenzhen, to: '2026-02-04' })).toEqual([]);
  const { publicConcerns } = await editor.data(
    'query($filter: PublicConcernFilter) { publicConcerns(filter: $filter) { totalCount } }',
    {
      filter: {
        concernSubjectId: await subjectId(editor, '特种设备'),
        placeBranchId: await server.organizationId('440100'),
        raisedFrom: '2026-01-01',
        raisedTo: '2026-01-31',
      },
    },
  );
  expect(publicConcerns.totalCount).toBe(2);
});

test('within what the viewer sees', async () => {
  expect((await analysed(guangzhou, 'CITY')).lines.map((one: Data) => [one.name, one.raised])).toEqual([
    ['广州市局', 1],
  ]);
  expect((await analysed(await server.user('440300', 'LEADER'), 'CITY')).total.raised).toBe(0);
});

test('what is wrong is said of its field', async () => {
  const refused = async (filter: object) =>
    reasons(await editor.refusal(query, { filter: { ...quarter, ...filter }, by: 'CITY' }));
  expect(await refused({ to: '2025-12-31' })).toEqual(['BAD_INPUT', 'filter.to endBeforeStart']);
  expect(await refused({ to: '2029-01-01' })).toEqual(['BAD_INPUT', 'filter.to spanTooLong']);
});

test('as a spreadsheet: subject × city × month, each beside the month and the year before', async () => {
  const { sheets } = await exported(editor, 'concern-analysis', { filter: quarter });
  const lines = table(sheets).map((one) =>
    [one.类别, one.发生地, one['时段（起）'], one.反映件数, one.上一时段, one.去年同期, one.不满意].join(' '),
  );
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  expect(lines).toEqual([
    `特种设备 广州市局 ${day('2026-01-01')} 2 1 1 1`,
    `食品安全 深圳市局 ${day('2026-02-01')} 1 0 0 0`,
    `特种设备 广州市局 ${day('2026-03-01')} 1 0 1 0`,
  ]);
});

test('the rows as a spreadsheet: cells that begin like a formula are escaped, persons are left out', async () => {
  const { sheets } = await exported(editor, 'public-concerns', { filter: { raisedFrom: '2026-01-01' } });
  const lines = table(sheets);
  expect(lines.map((one) => one.标题)).toEqual([
    '商场电梯多次困人',
    "'=糕点发霉",
    '商场电梯多次困人',
    '商场电梯多次困人',
  ]);
  expect(lines[3]).toMatchObject({ 回访结果: '不满意', 重复件: 1, 承办单位: '广州市局', 状态: '已办结' });
  expect(JSON.stringify(sheets)).not.toMatch(/陈某某|13800001234/);
  const mine = (await exported(guangzhou, 'public-concerns', { filter: {} })).sheets;
  expect(table(mine)).toHaveLength(1);
});
