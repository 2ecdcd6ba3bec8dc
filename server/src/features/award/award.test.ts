import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { refusalOf, type ScoredYear, scoredYear } from '../../../../test/harness/honours.ts';
import { adopted } from '../../../../test/harness/scoring.ts';
import { waitsFor } from '../../../../test/harness/waiting.ts';
import { expectWithdrawn } from '../../../../test/harness/withdrawal.ts';

let year: ScoredYear;
let editor: Client;
let leader: Client;
const classes: Record<string, string> = {};

beforeAll(async () => {
  year = await scoredYear();
  ({ editor, leader } = year);
  const reporter = await year.server.user('440100', 'REPORTER');
  // Guangzhou's 40 points are another's: its officer has 100 of them.
  await year.server.query(
    'update submission set author_id = (select id from app_user where username = $1) where id = $2',
    [reporter.username, year.pieces[1]],
  );
  const { unitClasses } = await editor.data('{ unitClasses { nodes { id name } } }');
  for (const { id, name } of unitClasses.nodes) classes[name] = id;
});
afterAll(() => year.server.stop());

const fields = `awardRound { id version status title scoredAt returnComment availableActions contests { name honour unitClass { name } }
  awards { id contest place honour standing grade tied points strikeReason organization { shortName } person { name }
    reasons { target percent lead adoptions instructions deductions lines { day rule title points } } } }`;
const run = async (client: Client, mutation: string, input: object): Promise<Data> =>
  (await client.run(mutation, input, fields)).awardRound;
const key = ({ id, version }: Data, more: object = {}) => ({ id, version, ...more });
const ungraded = (count: number) => [{ grade: 'UNGRADED', count }];
const contests = () => [
  {
    ...{ name: '一类单位', honour: 'ADVANCED_COLLECTIVE', unitClassId: classes.一类单位 },
    ...{ minPercent: 100, noFaults: false },
    prizes: [
      { grade: 'SECOND', count: 1 },
      { grade: 'FIRST', count: 1 },
    ],
  },
  {
    ...{ name: '地市', honour: 'ADVANCED_COLLECTIVE', level: 'CITY', noFaults: false },
    prizes: [{ grade: 'THIRD', count: 1 }],
  },
  { name: '联络员', honour: 'EXCELLENT_LIAISON', noFaults: false, prizes: ungraded(2) },
  { name: '个人', honour: 'ADVANCED_INDIVIDUAL', noFaults: false, prizes: ungraded(1) },
];
const input = (more: object = {}) => ({ year: 2026, title: '2026年度评选', contests: contests(), ...more });
const told = ({ awards }: Data, contest: number) =>
  awards
    .filter((row: Data) => row.contest === contest)
    .map(
      (row: Data) =>
        `${row.organization.shortName} ${row.points} ${row.grade ?? row.standing}${row.tied ? ' tied' : ''}`,
    );
const awardOf = ({ awards }: Data, contest: number, unit: string): Data =>
  awards.find((row: Data) => row.contest === contest && row.organization.shortName === unit);

test('winners are proposed from the ledger, with their reasons', async () => {
  const round = await run(editor, 'createAwardRound', input());
  expect(round).toMatchObject({
    status: 'DRAFT',
    availableActions: ['UPDATE', 'REFRESH', 'STRIKE', 'SUBMIT', 'WITHDRAW'],
  });
  expect([0, 1, 2, 3].map((contest) => told(round, contest))).toEqual([
    ['广州市局 140 FIRST', '深圳市局 100 SECOND'],
    ['广州市局 140 ELSEWHERE', '深圳市局 100 ELSEWHERE', '珠海市局 40 THIRD', '汕头市局 10 RESERVE'],
    [
      ...['广州市局 100 UNGRADED', '深圳市局 100 UNGRADED', '珠海市局 40 RESERVE', '汕头市局 10 RESERVE'],
      '天河区局 5 RESERVE',
    ],
    [
      ...[
        '广州市局 100 ELSEWHERE',
        '深圳市局 100 ELSEWHERE',
        '广州市局 40 UNGRADED tied',
        '珠海市局 40 RESERVE',
      ],
      ...['汕头市局 10 RESERVE', '天河区局 5 RESERVE'],
    ],
  ]);
  expect(awardOf(round, 0, '广州市局').reasons).toEqual({
    ...{ target: 100, percent: 140, lead: 40, adoptions: 3, instructions: 1, deductions: 0 },
    lines: [
      { day: '2026-02-10', rule: 'ADOPTION', title: '稿件', points: 80 },
      { day: '2026-05-11', rule: 'ADOPTION', title: '稿件', points: 40 },
      { day: '2026-08-12', rule: 'ADOPTION', title: '稿件', points: 10 },
      { day: '2026-10-20', rule: 'INSTRUCTION', title: '稿件', points: 10 },
    ],
  });
  expect(round.awards.find((row: Data) => row.contest === 3 && row.grade)).toMatchObject({
    person: { name: expect.any(String) },
    reasons: { target: null, percent: null, lead: 0, adoptions: 1, instructions: 0 },
  });
});

test('of a joint piece a writer has the share that the own unit got', async () => {
  const { server, pieces, ids } = year;
  const shared = { id: pieces[0], version: 1, organizationIds: [ids['440300']] };
  await year.guangzhou.run('nameJointAuthors', shared, 'submission { id }');
  await server.query(`update scoring_scheme set rules = jsonb_set(rules, '{jointAuthors}', '"SHARED"')`);
  await editor.run('computeScores', { year: 2026 }, 'scoreYear { lines }');
  const round = await run(editor, 'createAwardRound', input({ contests: contests().slice(2, 3) }));
  // 100 less the 40 of its national piece that are Shenzhen's, to whose writer they do not belong either.
  expect(told(round, 0).slice(0, 2)).toEqual(['深圳市局 100 UNGRADED', '广州市局 60 UNGRADED']);
  await server.query(`update scoring_scheme set rules = jsonb_set(rules, '{jointAuthors}', '"EACH"')`);
  await server.query('delete from joint_author');
  await editor.run('computeScores', { year: 2026 }, 'scoreYear { lines }');
});

test('who is struck out makes room, here and in the contests after it; a refresh keeps strikes', async () => {
  const round = await run(editor, 'createAwardRound', input());
  const shenzhen = awardOf(round, 0, '深圳市局');
  const strike = (more: object = {}) => ({
    id: shenzhen.id,
    version: round.version,
    reason: '经查有瞒报',
    ...more,
  });
  expect(refusalOf(await editor.refused('strikeAward', strike({ reason: ' ' })))).toEqual([
    'BAD_INPUT',
    'reason required',
  ]);
  const struck = await run(editor, 'strikeAward', strike());
  expect(told(struck, 0)).toEqual(['广州市局 140 FIRST', '深圳市局 100 STRUCK']);
  expect(told(struck, 1)).toEqual([
    ...['广州市局 140 ELSEWHERE', '深圳市局 100 THIRD', '珠海市局 40 RESERVE', '汕头市局 10 RESERVE'],
  ]);
  expect(refusalOf(await editor.refused('strikeAward', strike()))).toEqual([
    'CONFLICT',
    'version staleVersion',
  ]);
  await adopted(year.server, year.pieces[3] ?? '', 'CITY', '2026-10-14');
  await editor.run('computeScores', { year: 2026 }, 'scoreYear { lines }');
  const refreshed = await run(editor, 'refreshAwardRound', key(struck));
  expect(told(refreshed, 0)).toEqual(['广州市局 150 FIRST', '深圳市局 100 STRUCK']);
  expect(awardOf(refreshed, 0, '深圳市局').strikeReason).toBe('经查有瞒报');
  const restored = await run(editor, 'strikeAward', {
    ...{ id: awardOf(refreshed, 0, '深圳市局').id, version: refreshed.version, reason: null },
  });
  expect(told(restored, 0)).toEqual(['广州市局 150 FIRST', '深圳市局 100 SECOND']);
  const fewer = await run(
    editor,
    'updateAwardRound',
    key(restored, { title: '改', contests: contests().slice(0, 1) }),
  );
  expect(fewer.awards).toHaveLength(2);
});

test('submitted, returned, approved by who took no part, published, told, frozen', async () => {
  const { server, guangzhou } = year;
  const round = await run(editor, 'createAwardRound', input());
  const waits = async (client: Client) =>
    (await client.data('{ overview { awardsToHandle } }')).overview.awardsToHandle;
  const read = async (client: Client): Promise<Data> =>
    (
      await client.data(`query($id: ID!) { awardRound(id: $id) { ${fields.slice(13, -2)} } }`, {
        id: round.id,
      })
    ).awardRound;
  expect(await waits(leader)).toBe(0);
  const submitted = await run(editor, 'submitAwardRound', key(round));
  expect([await waits(leader), await waits(editor)]).toEqual([1, 0]);
  expect(refusalOf(await editor.refused('refreshAwardRound', key(submitted)))).toEqual(['WRONG_STATE']);
  const returned = await run(leader, 'returnAwardRound', key(submitted, { comment: '补充县区' }));
  expect(returned).toMatchObject({ status: 'DRAFT', returnComment: '补充县区' });
  expect([await waits(leader), await waits(editor)]).toEqual([0, 1]);
  const both = await server.user('440000', 'EDITOR', 'LEADER');
  const again = await run(both, 'refreshAwardRound', key(returned));
  const ready = await run(editor, 'submitAwardRound', key(again));
  expect(refusalOf(await both.refused('approveAwardRound', key(ready)))).toEqual(['FORBIDDEN', 'ownWork']);
  const sentBack = await both.refused('returnAwardRound', key(ready, { comment: '改' }));
  expect(refusalOf(sentBack)).toEqual(['FORBIDDEN', 'ownWork']);
  const approved = await run(leader, 'approveAwardRound', key(ready));
  expect(await read(guangzhou)).toBeNull();
  await run(editor, 'publishAwardRound', key(approved));
  const seen = await read(guangzhou);
  expect(seen).toMatchObject({ status: 'PUBLISHED', availableActions: [] });
  expect(told(seen, 0)).toEqual(['广州市局 150 FIRST', '深圳市局 100 SECOND']);
  expect(seen.awards.every((row: Data) => row.standing === 'PROPOSED')).toBe(true);
  const { notifications } = await guangzhou.data('{ notifications { nodes { kind text } } }');
  expect(notifications.nodes[0]).toEqual({
    kind: 'AWARDS_PUBLISHED',
    // The city, its officer, its reporter.
    text: '广东省质量技术监督局公布了2026年度评选，你单位及个人获 3 项表彰',
  });
  const { awards } = await guangzhou.data(
    'query($filter: AwardFilter) { awards(filter: $filter) { totalCount nodes { grade round { title } } } }',
    { filter: { organizationId: year.ids['440100'], honour: 'ADVANCED_COLLECTIVE' } },
  );
  expect(awards).toEqual({ totalCount: 1, nodes: [{ grade: 'FIRST', round: { title: '2026年度评选' } }] });
  for (const statement of [
    'update award set points = 1',
    "update award_round set title = '改' where status = 'PUBLISHED'",
  ])
    await expect(server.query(statement)).rejects.toThrow(/published award/);
});

test('a round that is not held is withdrawn, also once it came back', async () => {
  const { server } = year;
  const foreign = await server.user('440100', 'EDITOR', 'LEADER');
  const round = await run(editor, 'createAwardRound', input());
  const submitted = await run(editor, 'submitAwardRound', key(round));
  const early = await editor.refused('withdrawAwardRound', key(submitted, { reason: '不评' }));
  expect(refusalOf(early)).toEqual(['WRONG_STATE']);
  const row = await run(leader, 'returnAwardRound', key(submitted, { comment: '今年不评' }));
  const drafted = { server, name: 'AwardRound', table: 'award_round', row, drafter: editor, leader };
  const withdrawn = await expectWithdrawn({ ...drafted, foreign });
  expect(refusalOf(await editor.refused('submitAwardRound', key(withdrawn)))).toEqual(['WRONG_STATE']);
  expect(await waitsFor({ editor, leader }, 'awardsToHandle')).toEqual({});
});

test('what is wrong with a round is named by its field', async () => {
  const [first, second, liaisons] = contests();
  const refused = async (list: object[], more: object = {}, client = editor) =>
    refusalOf(await client.refused('createAwardRound', input({ contests: list, ...more })));
  const twice = [1, 2].map((count) => ({ grade: 'FIRST', count }));
  const cases: [object[], string][] = [
    [[{ ...first, level: 'CITY' }], 'contests.0.unitClassId levelOrClass'],
    [[{ ...first, unitClassId: year.ids['440100'] }], 'contests.0.unitClassId notFound'],
    [[{ ...liaisons, minPercent: 100 }], 'contests.0.minPercent notForThisKind'],
    [[second, { ...first, prizes: twice }].map((one) => one ?? {}), 'contests.1.prizes.1.grade duplicate'],
    [
      [{ ...first, prizes: [...ungraded(1), { grade: 'FIRST', count: 1 }] }],
      'contests.0.prizes.0.grade ungradedAlone',
    ],
    [[first, { ...first, name: '又' }].map((one) => one ?? {}), 'contests.1.honour contestTwice'],
    [[{ ...first, prizes: [] }], 'contests.0.prizes required'],
  ];
  for (const [list, reason] of cases) expect(await refused(list)).toEqual(['BAD_INPUT', reason]);
  expect(await refused([liaisons ?? {}], { year: 2025 })).toEqual(['BAD_INPUT', 'year notScored']);
  expect(await refused([liaisons ?? {}], {}, await year.server.user('440106', 'EDITOR'))).toEqual([
    'FORBIDDEN',
  ]);
  const nobody = { ...second, minPoints: 1000 };
  const empty = await run(editor, 'createAwardRound', input({ contests: [nobody] }));
  expect(refusalOf(await editor.refused('submitAwardRound', key(empty)))).toEqual([
    'BAD_INPUT',
    'id nobodyProposed',
  ]);
});
