import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import {
  adopted,
  inForce,
  instructed,
  ledger,
  piece,
  rulesOf,
  schemeInput,
  scores,
} from '../../../../test/harness/scoring.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let editor: Client;
let leader: Client;
let guangzhou: Client;
const ids: Record<string, string> = {};
let tv: string;

/** By hand: Guangzhou 40 + 20 + 5 + 2, Shenzhen 5 + 2 - 5, Tianhe -100. */
beforeAll(async () => {
  server = await startServer({ now: new Date('2026-09-01T12:00:00+08:00') });
  [editor, leader, guangzhou] = await Promise.all([
    server.user('440000', 'EDITOR'),
    server.user('440000', 'LEADER'),
    server.user('440100', 'LEADER', 'LIAISON'),
  ]);
  for (const code of ['440100', '440106', '440300']) ids[code] = await server.organizationId(code);
  await inForce(editor, leader, { title: '上半年办法', endsOn: '2026-06-30' });
  await inForce(editor, leader, {
    ...{ title: '下半年办法', startsOn: '2026-07-01' },
    rules: rulesOf('HEADLINES', { quotas: [], yearCap: null }),
  });
  const first = await piece(server, '440100', '2026-03-02T12:00:00+08:00');
  await adopted(server, first, 'PROVINCE', '2026-03-03');
  tv = await adopted(server, first, 'CITY', '2026-03-04');
  await adopted(server, first, 'NATIONAL', '2026-07-02');
  await instructed(server, first, 'CITY', '2026-03-10');
  const joint = await piece(server, '440100', '2026-07-05T12:00:00+08:00');
  const authors = { id: joint, version: 1, organizationIds: [ids['440300']] };
  await guangzhou.run('nameJointAuthors', authors, 'submission { version jointAuthors { id } }');
  await adopted(server, joint, 'PROVINCE', '2026-07-06', 'HEADLINE');
  await adopted(server, joint, 'CITY', '2026-07-07');
  await piece(server, '440106', '2026-05-31T23:30:00+08:00', { kind: 'URGENT', late: true });
  await editor.run('recordPublicityFault', fault(), 'publicityFault { id }');
  await at(server, '2027-01-10T12:00:00+08:00');
});
afterAll(() => server.stop());

const fault = (more: object = {}) => ({
  organizationId: ids['440300'],
  fault: 'INVITATION_FAILED',
  day: '2026-09-01',
  reason: '约稿到期未交',
  ...more,
});
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];
const yearFields = 'scoreYear { year until lines digest }';
const compute = async (year = 2026): Promise<Data> =>
  (await editor.run('computeScores', { year }, yearFields)).scoreYear;
const line = (row: Data) =>
  `${row.day} ${row.rule} ${row.revision}.${row.ruleIndex} ${row.worth} ${row.points} ${row.outcome}`;

test('a year under two schemes: lines, scores, ranks', async () => {
  expect(await compute()).toMatchObject({ year: 2026, until: '2026-12-31', lines: 10 });
  const own = await ledger(guangzhou, ids['440100'] ?? '');
  expect(own.map(line)).toEqual([
    '2026-03-03 ADOPTION 1.2 40 40 COUNTED',
    '2026-03-04 ADOPTION 1.1 10 0 DUPLICATE',
    '2026-03-10 INSTRUCTION 1.0 20 20 COUNTED',
    '2026-07-02 ADOPTION 2.2 20 0 DUPLICATE',
    '2026-07-06 ADOPTION 2.4 10 5 COUNTED',
    '2026-07-07 ADOPTION 2.0 4 2 COUNTED',
  ]);
  expect(own[1]).toMatchObject({ source: 'Adoption', sourceId: tv, lostTo: own[0].sourceId });
  expect(own.map((row: Data) => row.scheme.title)).toEqual([
    ...Array(3).fill('上半年办法'),
    ...Array(3).fill('下半年办法'),
  ]);
  expect((await ledger(editor, ids['440106'] ?? '')).map(line)).toEqual([
    '2026-05-31 LATE 1.1 -100 -100 COUNTED',
  ]);
  const cities = await scores(editor, { year: 2026, level: 'CITY' });
  expect(cities).toHaveLength(21);
  expect(cities.slice(0, 3)).toMatchObject([
    { points: 67, awards: 67, deductions: 0, rank: 1, outOf: 21, organization: { shortName: '广州市局' } },
    { points: 2, awards: 7, deductions: -5, rank: 2, organization: { shortName: '深圳市局' } },
    { points: 0, rank: 3 },
  ]);
  // Each sees its own branch: the city its counties, the other city none of it.
  expect(await scores(guangzhou, { year: 2026, level: 'CITY' })).toHaveLength(1);
  expect(await ledger(guangzhou, ids['440300'] ?? '')).toEqual([]);
  // A joint author's line is of a piece that it does not see.
  const shenzhen = await ledger(await server.user('440300', 'LEADER'), ids['440300'] ?? '');
  expect(shenzhen.map((row: Data) => [line(row), row.submission])).toEqual([
    ['2026-07-06 ADOPTION 2.4 10 5 COUNTED', null],
    ['2026-07-07 ADOPTION 2.0 4 2 COUNTED', null],
    ['2026-09-01 FAULT 2.0 -5 -5 COUNTED', null],
  ]);
});

test('scoring again gives the same lines with the same ids, in whatever order rows arrived', async () => {
  const before = await compute();
  const lines = await ledger(editor, ids['440100'] ?? '');
  await server.query(
    'create table kept as select * from adoption; delete from adoption; insert into adoption select * from kept order by id desc; drop table kept',
  );
  expect(await compute()).toEqual(before);
  expect(await ledger(editor, ids['440100'] ?? '')).toEqual(lines);
});

test('a draft over a past year changes nothing', async () => {
  const before = await compute();
  const rules = rulesOf('HEADLINES', { quotas: [], yearCap: null });
  const { scoringScheme } = await editor.run(
    'createScoringScheme',
    schemeInput({ rules }),
    'scoringScheme { id }',
  );
  const trial = `query($id: ID!) { scoringWhatIf(scoringSchemeId: $id, year: 2026) { points rank formerPoints formerRank
    organization { shortName } } }`;
  const { scoringWhatIf } = await leader.data(trial, { id: scoringScheme.id });
  const of = (name: string) => scoringWhatIf.find((row: Data) => row.organization.shortName === name);
  // 6 + 4 + 20 cumulative, 10 for the instruction, 5 + 2 shared.
  expect(of('广州市局')).toMatchObject({ points: 47, rank: 1, formerPoints: 67, formerRank: 1 });
  expect(of('天河区局')).toMatchObject({ points: 0, formerPoints: -100 });
  expect((await guangzhou.refusal(trial, { id: scoringScheme.id })).extensions.code).toBe('NOT_FOUND');
  expect(await compute()).toEqual(before);
  expect((await scores(guangzhou, { year: 2026, level: 'CITY' }))[0].points).toBe(67);
});

test('an objection to a line is answered; upheld, it is an event like others', async () => {
  await compute();
  const [, duplicate, note] = await ledger(guangzhou, ids['440100'] ?? '');
  expect(duplicate).toMatchObject({ mayObject: true, objection: null });
  const fields = 'scoreObjection { id version status rule points day answerDueOn availableActions }';
  const object = { entryId: duplicate.id, reasons: '电视报道系另行采制' };
  const stranger = await server.user('440300', 'LEADER');
  expect((await stranger.refused('objectToScore', object)).extensions.code).toBe('NOT_FOUND');
  expect((await leader.refused('objectToScore', object)).extensions.code).toBe('FORBIDDEN');
  const { scoreObjection: row } = await guangzhou.run('objectToScore', object, fields);
  expect(row).toMatchObject({ status: 'OPEN', rule: 'ADOPTION', points: 0, answerDueOn: '2027-02-09' });
  expect(reasons(await guangzhou.refused('objectToScore', object))).toEqual([
    'CONFLICT',
    'entryId objectedAlready',
  ]);
  const answer = (more: object) => ({
    id: row.id,
    version: row.version,
    upheld: true,
    answer: '属实',
    ...more,
  });
  expect(reasons(await leader.refused('answerScoreObjection', answer({})))).toEqual([
    'BAD_INPUT',
    'correction required',
  ]);
  expect((await guangzhou.refused('answerScoreObjection', answer({ correction: 10 }))).extensions.code).toBe(
    'FORBIDDEN',
  );
  const { scoreObjection: answered } = await leader.run(
    'answerScoreObjection',
    answer({ correction: 10 }),
    fields,
  );
  expect(answered).toMatchObject({ status: 'UPHELD', availableActions: [] });
  expect((await scores(guangzhou, { year: 2026, level: 'CITY' }))[0].points).toBe(77);
  const lines = await ledger(guangzhou, ids['440100'] ?? '');
  expect(lines.map(line)).toContain('2026-03-04 CORRECTION 1.null 10 10 COUNTED');
  expect(lines.find((one: Data) => one.id === duplicate.id)).toMatchObject({
    objection: { status: 'UPHELD', answer: '属实', correction: 10 },
  });
  const { scoreObjection: other } = await guangzhou.run(
    'objectToScore',
    { entryId: note.id, reasons: '应计省级' },
    fields,
  );
  const reject = { id: other.id, version: other.version, upheld: false, answer: '市领导批示', correction: 1 };
  expect(reasons(await leader.refused('answerScoreObjection', reject))).toEqual([
    'BAD_INPUT',
    'correction notForThisKind',
  ]);
  const rejected = await leader.run('answerScoreObjection', { ...reject, correction: null }, fields);
  expect(rejected.scoreObjection.status).toBe('REJECTED');
  const again = { ...reject, version: rejected.scoreObjection.version, correction: null };
  expect((await leader.refused('answerScoreObjection', again)).extensions.code).toBe('WRONG_STATE');
  expect(await compute()).toMatchObject({ lines: 11 });
});

test('faults and joint authors name what is wrong', async () => {
  const refused = async (more: object) => reasons(await editor.refused('recordPublicityFault', fault(more)));
  expect(await refused({})).toEqual(['CONFLICT', 'fault faultTwice']);
  expect(await refused({ day: '2027-01-11' })).toEqual(['BAD_INPUT', 'day inFuture']);
  expect(await refused({ fault: 'FALSE' })).toEqual(['BAD_INPUT', 'submissionId faultNeedsPiece']);
  expect(await refused({ organizationId: 'x' })).toEqual(['BAD_INPUT', 'organizationId notFound']);
  const id = await piece(server, '440100', '2026-12-01T12:00:00+08:00');
  expect(await refused({ fault: 'FALSE', submissionId: id })).toEqual(['BAD_INPUT', 'submissionId notFound']);
  const authors = async (organizationIds: (string | undefined)[]) =>
    reasons(await guangzhou.refused('nameJointAuthors', { id, version: 1, organizationIds }));
  expect(await authors([ids['440100']])).toEqual(['BAD_INPUT', 'organizationIds.0 jointOwn']);
  expect(await authors([ids['440300'], 'x'])).toEqual(['BAD_INPUT', 'organizationIds.1 notFound']);
  expect(reasons(await editor.refused('computeScores', { year: 2028 }))).toEqual([
    'BAD_INPUT',
    'year inFuture',
  ]);
  expect((await guangzhou.refused('computeScores', { year: 2026 })).extensions.code).toBe('FORBIDDEN');
});
