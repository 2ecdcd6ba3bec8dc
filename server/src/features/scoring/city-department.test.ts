import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CityYear, cityYear } from '../../../../test/harness/city-office.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { classFields, refusalOf, standings } from '../../../../test/harness/honours.ts';
import { adopted, ledger, piece, rulesOf, schemeInput, scores } from '../../../../test/harness/scoring.ts';
import { at } from '../../../../test/harness/time.ts';

let year: CityYear;
let cityEditor: Client;
let office: Client;
/** As the province ranked before any department of a city had written. */
let before: { digest: string; board: string[]; scores: string[] };

const line = (row: Data) =>
  [row.organization.shortName, row.points, row.target, row.percent, row.rank, row.outOf, row.lead].join(' ');
const scoreLine = (row: Data) => [row.organization.shortName, row.points, row.rank, row.outOf].join(' ');
const board = async (client: Client, more: object = {}) => (await standings(client, more)).map(line);
const ofCity = (more: object = {}) => ({ officeId: year.ids['440100'], level: 'CITY', ...more });
const computed = async (): Promise<string> =>
  (await year.editor.run('computeScores', { year: 2026 }, 'scoreYear { digest }')).scoreYear.digest;
const province = async () => ({
  digest: await computed(),
  board: await board(year.editor),
  scores: (await scores(year.editor, { year: 2026, officeId: year.ids['440000'] })).map(scoreLine),
});

/** The city's office brings in 50 points with two pieces, its standardization department 5 with a joint one. */
beforeAll(async () => {
  year = await cityYear();
  ({ cityEditor } = year);
  const { server } = year;
  for (const code of ['440100-office', '440100-standardization'])
    year.ids[code] = await server.organizationId(code);
  office = await server.user('440100-office', 'LEADER', 'LIAISON');
  before = await province();
  const first = await piece(server, '440100-office', '2026-06-08T09:00:00+08:00');
  await adopted(server, first, 'PROVINCE', '2026-06-08');
  const second = await piece(server, '440100-office', '2026-09-08T09:00:00+08:00');
  await adopted(server, second, 'CITY', '2026-09-08');
  const third = await piece(server, '440100-standardization', '2026-09-09T09:00:00+08:00');
  await adopted(server, third, 'COUNTY', '2026-09-09');
}, 60_000);
afterAll(() => year.server.stop());

test('a city’s departments stand on its board by what the one ledger gives them, and on no other', async () => {
  await computed();
  expect(await board(cityEditor, ofCity())).toEqual([
    '广州市局办公室 50   1 2 45',
    '广州市局标准化科 5   2 2 ',
  ]);
  const after = await province();
  expect(after.board).toEqual(before.board);
  expect(after.scores).toEqual(before.scores);
  // The bureau's score is what it was: a piece counts for whoever wrote it.
  expect(after.scores[0]).toBe('广州市局 140 1 21');
});

test('its scores are ranked among each other, beside the province’s', async () => {
  const { scores: page } = await year.editor.data(
    `query($filter: ScoreFilter) { scores(filter: $filter) { totalCount nodes { points rank outOf level
      organization { shortName } office { shortName } } } }`,
    { filter: { year: 2026, officeId: year.ids['440100'] } },
  );
  const one = { level: 'CITY', outOf: 2, office: { shortName: '广州市局' } };
  expect(page).toEqual({
    totalCount: 2,
    nodes: [
      { ...one, points: 50, rank: 1, organization: { shortName: '广州市局办公室' } },
      { ...one, points: 5, rank: 2, organization: { shortName: '广州市局标准化科' } },
    ],
  });
  // Unless told a list is of the board on which the viewer stands; a unit is found on whichever is its.
  expect(await scores(year.editor, { year: 2026, level: 'CITY' })).toHaveLength(21);
  expect((await scores(office, { year: 2026 })).map(scoreLine)).toEqual(['广州市局办公室 50 1 2']);
  const organizationId = year.ids['440100-standardization'];
  expect((await scores(year.editor, { organizationId })).map(scoreLine)).toEqual(['广州市局标准化科 5 2 2']);
});

test('who sees them: the province and the city, a department its own, no county and no other city', async () => {
  const names = async (client: Client) =>
    (await standings(client, ofCity())).map((row) => row.organization.shortName);
  const both = ['广州市局办公室', '广州市局标准化科'];
  expect(await names(year.editor)).toEqual(both);
  expect(await names(cityEditor)).toEqual(both);
  expect(await names(office)).toEqual(['广州市局办公室']);
  expect(await names(year.tianhe)).toEqual([]);
  expect(await names(year.shenzhen)).toEqual([]);
  expect(await scores(year.tianhe, { officeId: year.ids['440100'] })).toEqual([]);
  // On the province's board a city's department is nobody; unless told it asks for its own.
  expect(await board(office, { officeId: year.ids['440000'] })).toEqual([]);
  expect(await board(office)).toEqual(['广州市局办公室 50   1 2 45']);
});

test('the city puts them in a class and asks one of them for less, as it does with counties', async () => {
  const organizationIds = ['440100-office', '440100-standardization'].map((code) => year.ids[code]);
  const values = { year: 2026, ordinal: 1, name: '科室', points: 40, organizationIds };
  await cityEditor.run('createUnitClass', values, classFields);
  const own = { year: 2026, revision: 0, points: 4, reason: '人手少' };
  const organizationId = organizationIds[1];
  await cityEditor.run('setAnnualTarget', { ...own, organizationId }, 'annualTarget { id }');
  expect(await board(cityEditor, ofCity())).toEqual([
    '广州市局办公室 50 40 125 1 2 45',
    '广州市局标准化科 5 4 125 2 2 ',
  ]);
  // Nobody else does: the province ranks none of them, another city has its own.
  const refusals = [
    await year.editor.refused('createUnitClass', { ...values, ordinal: 9, name: '别' }),
    await year.editor.refused('setAnnualTarget', { ...own, organizationId }),
  ];
  expect(refusals.map(refusalOf)).toEqual([
    ['BAD_INPUT', 'organizationIds.0 unitNotScored'],
    ['BAD_INPUT', 'organizationId unitNotScored'],
  ]);
});

test('a joint piece of the bureau and its department gives each what the scheme shares', async () => {
  const { server, ids } = year;
  await server.query('insert into joint_author (submission_id, organization_id) values ($1, $2)', [
    year.pieces[2],
    ids['440100-standardization'],
  ]);
  await computed();
  const lines = await ledger(cityEditor, ids['440100-standardization'] ?? '');
  expect(lines.map(({ points, day }) => `${day} ${points}`)).toEqual(['2026-08-12 10', '2026-09-09 5']);
  expect((await scores(year.editor, { year: 2026 })).map(scoreLine)[0]).toBe('广州市局 140 1 21');
  await server.query('delete from joint_author where organization_id = $1', [ids['440100-standardization']]);
  await computed();
});

test('its leader objects to a line, the province’s answers, and the city’s board moves', async () => {
  const [entry] = await ledger(office, year.ids['440100-office'] ?? '');
  expect(entry?.mayObject).toBe(true);
  const objection = (
    await office.run(
      'objectToScore',
      { entryId: entry?.id, reasons: '另有全国性媒体采用' },
      'scoreObjection { id version }',
    )
  ).scoreObjection;
  const answer = { ...objection, upheld: true, answer: '补计', correction: 40 };
  expect(refusalOf(await year.cityLeader.refused('answerScoreObjection', answer))).toEqual(['FORBIDDEN']);
  await year.leader.run('answerScoreObjection', answer, 'scoreObjection { status }');
  expect((await board(cityEditor, ofCity()))[0]).toBe('广州市局办公室 90 40 225 1 2 85');
});

test('a draft is tried over them too: ranked among each other, without the quotas of the province’s board', async () => {
  const { scoringScheme } = await year.editor.run(
    'createScoringScheme',
    schemeInput({
      startsOn: '2028-01-01',
      rules: rulesOf('FOUR_LEVELS', {
        ...{ yearCap: null, instructions: [{ level: 'COUNTY', points: 10 }] },
        quotas: [{ level: 'CITY', period: 'YEAR', points: 200, factor: 1 }],
      }),
    }),
    'scoringScheme { id }',
  );
  const { scoringWhatIf } = await year.editor.data(
    `query($id: ID!) { scoringWhatIf(scoringSchemeId: $id, year: 2026) { points deductions rank formerRank
      organization { shortName } office { shortName } } }`,
    { id: scoringScheme.id },
  );
  const tried = scoringWhatIf.filter((row: Data) => row.office.shortName === '广州市局');
  expect(tried).toEqual([
    {
      ...{ points: 50, deductions: 0, rank: 1, formerRank: 1 },
      ...{ organization: { shortName: '广州市局办公室' }, office: { shortName: '广州市局' } },
    },
    {
      ...{ points: 5, deductions: 0, rank: 2, formerRank: 2 },
      ...{ organization: { shortName: '广州市局标准化科' }, office: { shortName: '广州市局' } },
    },
  ]);
  const own = scoringWhatIf.find((row: Data) => row.organization.shortName === '广州市局');
  expect([own.points, own.deductions]).toEqual([80, -60]);
});

test('awards and relegation of the city name them as a level of its board', async () => {
  const contest = { honour: 'ADVANCED_COLLECTIVE', name: '科室', level: 'CITY', noFaults: false };
  const { awardRound } = await cityEditor.run(
    'createAwardRound',
    {
      ...{ year: 2026, title: '科室评选' },
      contests: [{ ...contest, prizes: [{ grade: 'FIRST', count: 1 }] }],
    },
    'awardRound { awards { points grade organization { shortName } } }',
  );
  expect(awardRound.awards).toEqual([
    { points: 90, grade: 'FIRST', organization: { shortName: '广州市局办公室' } },
    { points: 5, grade: null, organization: { shortName: '广州市局标准化科' } },
  ]);
  const rule = { year: 2026, name: '末位', kind: 'LAST_BELOW_TARGET', level: 'CITY' };
  await cityEditor.run(
    'createRelegationRule',
    { ...rule, lastCount: 1, belowPercent: 130, consequences: ['CRITICISM'] },
    'relegationRule { id }',
  );
  await cityEditor.run('proposeRelegations', { year: 2026 }, 'proposed');
  const { relegations } = await cityEditor.data('{ relegations { nodes { organization { shortName } } } }');
  expect(relegations.nodes).toEqual([{ organization: { shortName: '广州市局标准化科' } }]);
  expect(
    refusalOf(
      await cityEditor.refused('createRelegationRule', {
        ...rule,
        ...{ lastCount: 2, belowPercent: 10, consequences: ['CRITICISM'] },
      }),
    ),
  ).toEqual(['BAD_INPUT', 'lastCount wholeClass']);
});

test('the city’s bulletins count them from when it classed them; what was drawn up before counts the same again', async () => {
  const fields = `bulletin { id adoptionFigures { sum { submitted } units { organization submitted points } }
    rankingFigures { rows { organization unitClass points rank } } }`;
  const drafted = async (kind: string, periodFrom: string, periodTo: string): Promise<Data> =>
    (
      await cityEditor.run(
        'draftBulletin',
        { kind, periodFrom, periodTo, organizationIds: [year.ids['440106']] },
        fields,
      )
    ).bulletin;
  const reproducible = async (id: string) =>
    (await cityEditor.data('query($id: ID!) { bulletinReproducible(id: $id) }', { id })).bulletinReproducible;
  // The class is of this very moment: not before it.
  const early = await drafted('ADOPTION', '2026-07-01', '2026-09-30');
  const told = ({ adoptionFigures }: Data) =>
    adoptionFigures.units.map((row: Data) => `${row.organization} ${row.submitted} ${row.points}`);
  expect(told(early)).toEqual(['广州市局 1 10', '天河区局 1 5']);
  await at(year.server, '2027-01-11T09:00:00+08:00');
  const late = await drafted('ADOPTION', '2026-07-01', '2026-09-30');
  expect(told(late)).toEqual([
    '广州市局 1 10',
    '广州市局办公室 1 10',
    '广州市局标准化科 1 5',
    '天河区局 1 5',
  ]);
  expect(late.adoptionFigures.sum.submitted).toBe(4);
  expect([await reproducible(early.id), await reproducible(late.id)]).toEqual([true, true]);
  const { rows } = (await drafted('RANKING', '2026-01-01', '2026-12-31')).rankingFigures;
  expect(rows.slice(0, 2)).toEqual([
    { organization: '广州市局办公室', unitClass: '科室', points: 90, rank: 1 },
    { organization: '广州市局标准化科', unitClass: '科室', points: 5, rank: 2 },
  ]);
});
