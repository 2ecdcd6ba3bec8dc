import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { refusalOf, type ScoredYear, scoredYear, standings } from '../../../../test/harness/honours.ts';
import { adopted, ledger } from '../../../../test/harness/scoring.ts';
import { at } from '../../../../test/harness/time.ts';

let year: ScoredYear;
let editor: Client;
let leader: Client;

beforeAll(async () => {
  year = await scoredYear();
  ({ editor, leader } = year);
});
afterAll(() => year.server.stop());

const counts = 'submitted adopted county city province national instructions points';
const fields = `bulletin { id version kind status title number body figuresAt availableActions figures { lateCount }
  adoptionFigures { sum { ${counts} } units { organization level ${counts} } pieceCount
    pieces { title organization channels { channel level adoptedOn } } silent { organization } }
  rankingFigures { withTarget reached rows { organization level unitClass points target percent rank outOf lead } } }`;
const input = (kind: string, periodFrom: string, periodTo: string, more: object = {}) => ({
  ...{ kind, periodFrom, periodTo, organizationIds: [year.ids['440100'], year.ids['440300']] },
  ...more,
});
const quarter = (more: object = {}) => input('ADOPTION', '2026-04-01', '2026-06-30', more);
const whole = (more: object = {}) => input('RANKING', '2026-01-01', '2026-12-31', more);
const run = async (client: Client, mutation: string, values: object): Promise<Data> =>
  (await client.run(mutation, values, fields)).bulletin;
const key = ({ id, version }: Data, more: object = {}) => ({ id, version, ...more });
const read = async (id: string): Promise<Data> =>
  (await leader.data(`query($id: ID!) { bulletin(id: $id) { ${fields.slice(11, -2)} } }`, { id })).bulletin;
const reproducible = async (id: string): Promise<boolean> =>
  (await editor.data('query($id: ID!) { bulletinReproducible(id: $id) }', { id })).bulletinReproducible;
const line = (row: Data) =>
  [row.organization, row.unitClass, row.points, row.target, row.percent, row.rank, row.outOf, row.lead].join(
    ' ',
  );

test('a quarter: pieces sent up and carried by level, points, the pieces, and who sent nothing', async () => {
  const draft = await run(editor, 'draftBulletin', quarter());
  expect(draft).toMatchObject({
    ...{ kind: 'ADOPTION', status: 'DRAFT', figures: null, rankingFigures: null },
    title: '广东省质量技术监督局2026年第二季度信息采用情况通报',
    figuresAt: '2027-01-10T01:00:00.000Z',
    availableActions: ['UPDATE', 'REFRESH', 'WITHDRAW'],
  });
  const { sum, units, pieces, pieceCount, silent } = draft.adoptionFigures;
  const none = { county: 0, city: 0, province: 0, national: 0, instructions: 0 };
  expect(sum).toEqual({ ...none, submitted: 3, adopted: 3, city: 1, province: 2, points: 90 });
  const one = { ...none, level: 'CITY', submitted: 1, adopted: 1 };
  expect(units).toEqual([
    { ...one, organization: '广州市局', province: 1, points: 40 },
    { ...one, organization: '珠海市局', province: 1, points: 40 },
    { ...one, organization: '深圳市局', city: 1, points: 10 },
  ]);
  expect(pieceCount).toBe(3);
  expect(pieces[0]).toEqual({
    ...{ title: '稿件', organization: '珠海市局' },
    channels: [{ channel: 'PROVINCE报', level: 'PROVINCE', adoptedOn: '2026-04-02' }],
  });
  expect(silent.slice(0, 2)).toEqual([{ organization: '韶关市局' }, { organization: '汕头市局' }]);
  expect(draft.body.split('\n').slice(0, 4)).toEqual([
    '一、总体情况',
    '截至2027年1月10日9时，全省3个单位本季度共报送信息3条，被采用3条（省级2次、市级1次）。',
    '二、采用与得分',
    '得分居前的是广州市局（采用1条，40分）、珠海市局（采用1条，40分）、深圳市局（采用1条，10分）。各单位情况见附表。',
  ]);
  expect(draft.body).toContain(`${silent.length}个单位没有报送信息：韶关市局、汕头市局、`);
});

test('what is recorded later belongs to the quarter all the same, and not to the draft that was counted before', async () => {
  const before = await run(editor, 'draftBulletin', quarter());
  await at(year.server, '2027-01-12T09:00:00+08:00');
  const late = await adopted(year.server, year.pieces[1] ?? '', 'NATIONAL', '2026-06-29');
  await year.server.query(`update adoption set recorded_at = '2027-01-11 09:00+08' where id = $1`, [late]);
  expect((await read(before.id)).adoptionFigures.sum).toMatchObject({ national: 0, points: 90 });
  expect(await reproducible(before.id)).toBe(true);
  const anew = await run(editor, 'refreshBulletin', key(before));
  // Its highest award counts: 80 in the place of 40.
  expect(anew.adoptionFigures.sum).toMatchObject({ adopted: 3, province: 2, national: 1, points: 130 });
  await year.server.query('delete from adoption where id = $1', [late]);
  expect(await reproducible(anew.id)).toBe(false);
});

test('a city tells of its own branch, ranked by itself', async () => {
  const office = await year.server.user('440100', 'EDITOR');
  const own = { organizationIds: [year.ids['440106']] };
  const draft = await run(office, 'draftBulletin', whole(own));
  expect(draft.rankingFigures.rows.slice(0, 2).map(line)).toEqual([
    '广州市局 一类单位 140 100 140 1 1 ',
    '天河区局  5   1 11 5',
  ]);
  const counted = await run(office, 'draftBulletin', input('ADOPTION', '2026-07-01', '2026-09-30', own));
  expect(counted.adoptionFigures.units.map((row: Data) => [row.organization, row.points])).toEqual([
    ['广州市局', 10],
    ['天河区局', 5],
  ]);
  expect(counted.body).toContain('广州市质量技术监督局2个单位本季度共报送信息2条');
});

test('the ranking that was published stays, while an objection moves the running score', async () => {
  const draft = await run(editor, 'draftBulletin', whole());
  expect(draft.rankingFigures).toMatchObject({ withTarget: 4, reached: 2 });
  expect(draft.rankingFigures.rows.slice(0, 5).map(line)).toEqual([
    '广州市局 一类单位 140 100 140 1 3 40',
    '深圳市局 一类单位 100 100 100 2 3 60',
    '珠海市局 一类单位 40 100 40 3 3 ',
    '汕头市局 二类单位 10 80 12 1 1 ',
    '韶关市局  0   1 17 0',
  ]);
  expect(draft.body).toContain(
    '一类单位（3个）居前的是广州市局140分，完成目标的140%；深圳市局100分，完成目标的100%；珠海市局40分，完成目标的40%，第一名领先40分。',
  );
  expect(draft.body).toContain(
    '4个有年度目标的单位中，2个完成目标，2个未完成：珠海市局（40%）、汕头市局（12%）。',
  );
  const approved = await run(leader, 'approveBulletin', key(draft));
  expect((await editor.data('{ overview { bulletinsToHandle } }')).overview.bulletinsToHandle).toBe(1);
  const supervisor = await year.server.user('440000', 'SUPERVISOR');
  expect((await supervisor.data('{ overview { bulletinsToHandle } }')).overview.bulletinsToHandle).toBe(0);
  const published = await run(editor, 'publishBulletin', key(approved));
  expect(published.number).toBe('粤质监信排〔2027〕1号');
  const { notifications } = await year.shenzhen.data('{ notifications { nodes { kind text } } }');
  expect(notifications.nodes[0]).toMatchObject({ kind: 'BULLETIN_PUBLISHED' });

  const [first] = await ledger(year.shenzhen, year.ids['440300'] ?? '');
  const { scoreObjection } = await year.shenzhen.run(
    'objectToScore',
    { entryId: first.id, reasons: '另有转载' },
    'scoreObjection { id version }',
  );
  await at(year.server, '2027-01-20T09:00:00+08:00');
  await leader.run(
    'answerScoreObjection',
    { ...scoreObjection, upheld: true, correction: 50, answer: '属实' },
    'scoreObjection { id }',
  );
  expect(
    (await standings(editor)).slice(0, 2).map((row) => [row.organization.shortName, row.points]),
  ).toEqual([
    ['深圳市局', 150],
    ['广州市局', 140],
  ]);
  // Another target, another class, another author, a scheme that ends earlier: none of it reaches what was published.
  const { unitClasses } = await editor.data(
    '{ unitClasses(filter: { year: 2026 }) { nodes { id version } } }',
  );
  await editor.run(
    'updateUnitClass',
    {
      ...unitClasses.nodes[0],
      ...{ ordinal: 1, name: '甲类单位', points: 200, reason: '调整' },
      organizationIds: [year.ids['440300']],
    },
    'unitClass { id }',
  );
  const authors = { id: year.pieces[0], version: 1, organizationIds: [year.ids['440300']] };
  await year.guangzhou.run('nameJointAuthors', authors, 'submission { id }');
  const { scoringSchemes } = await editor.data('{ scoringSchemes { nodes { id version } } }');
  await editor.run(
    'endScoringScheme',
    { ...scoringSchemes.nodes[0], endsOn: '2026-11-30' },
    'scoringScheme { id }',
  );
  await at(year.server, '2027-01-21T09:00:00+08:00');
  const kept = await read(published.id);
  expect(kept.rankingFigures).toEqual(draft.rankingFigures);
  expect(await reproducible(published.id)).toBe(true);
  const anew = await run(editor, 'draftBulletin', whole());
  // 100, 50 for the objection, 80 for the piece that it now has its name on.
  expect(anew.rankingFigures.rows.slice(0, 1).map(line)).toEqual(['深圳市局 甲类单位 230 200 115 1 1 ']);
});

test('what is published is frozen in the database too', async () => {
  const approved = await run(leader, 'approveBulletin', key(await run(editor, 'draftBulletin', quarter())));
  const { id } = await run(editor, 'publishBulletin', key(approved));
  const refused = /published bulletin/;
  await expect(year.server.query(`update bulletin set body = '改' where id = $1`, [id])).rejects.toThrow(
    refused,
  );
  await expect(
    year.server.query(`update bulletin_figures set figures = '{}' where bulletin_id = $1`, [id]),
  ).rejects.toThrow(refused);
  await expect(year.server.query('delete from bulletin where id = $1', [id])).rejects.toThrow(refused);
});

test.each([
  ['part of a quarter', () => quarter({ periodTo: '2026-06-29' }), 'periodTo notAQuarter'],
  ['a quarter begun late', () => quarter({ periodFrom: '2026-05-01' }), 'periodFrom notAQuarter'],
  ['half a year', () => whole({ periodTo: '2026-06-30' }), 'periodTo notAYear'],
  ['a year to come', () => input('RANKING', '2028-01-01', '2028-12-31'), 'periodFrom inFuture'],
])('%s is refused by the name of the field', async (_, values, reason) => {
  expect(refusalOf(await editor.refused('draftBulletin', values()))).toEqual(['BAD_INPUT', reason]);
});

test('each office drafts its own kinds', async () => {
  const supervisor = await year.server.user('440000', 'SUPERVISOR');
  expect(refusalOf(await supervisor.refused('draftBulletin', quarter()))).toEqual(['FORBIDDEN']);
  expect(refusalOf(await editor.refused('draftBulletin', quarter({ kind: 'SUPERVISION' })))).toEqual([
    'FORBIDDEN',
  ]);
  expect(refusalOf(await year.tianhe.refused('draftBulletin', quarter()))).toEqual(['FORBIDDEN']);
  const draft = await run(editor, 'draftBulletin', quarter());
  expect(refusalOf(await supervisor.refused('refreshBulletin', key(draft)))).toEqual(['FORBIDDEN']);
});
