import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { refusalOf, type ScoredYear, scoredYear } from '../../../../test/harness/honours.ts';

let year: ScoredYear;
let editor: Client;
let leader: Client;
let zhuhai: Client;
const classes: Record<string, string> = {};

beforeAll(async () => {
  year = await scoredYear();
  ({ editor, leader } = year);
  zhuhai = await year.server.user('440400', 'LEADER', 'SUPERVISOR');
  const { unitClasses } = await editor.data('{ unitClasses { nodes { id name } } }');
  for (const { id, name } of unitClasses.nodes) classes[name] = id;
});
afterAll(() => year.server.stop());

const rule = (more: object = {}) => ({
  ...{ year: 2026, name: '一类单位末位淘汰', kind: 'LAST_BELOW_TARGET', unitClassId: classes.一类单位 },
  ...{ lastCount: 1, belowPercent: 60, consequences: ['LOSE_TITLE', 'LOWER_CLASS', 'CRITICISM'] },
  ...more,
});
const ruleFields = 'relegationRule { id version name availableActions }';
const fields = `id version period status reason availableActions facts { points target percent rank outOf months }
  outcomes { consequence done accountabilityDecisionId } organization { shortName } rule { name }`;
const propose = async (): Promise<number> =>
  (await editor.run('proposeRelegations', { year: 2026 }, 'proposed')).proposed;
const listed = async (client: Client, filter: object = {}): Promise<Data[]> =>
  (
    await client.data(
      `query($filter: RelegationFilter) { relegations(filter: $filter) { totalCount nodes { ${fields} } } }`,
      { filter },
    )
  ).relegations.nodes;
const decide = async (
  client: Client,
  mutation: string,
  { id, version }: Data,
  more: object = {},
): Promise<Data> =>
  (await client.run(mutation, { id, version, ...more }, `relegation { ${fields} }`)).relegation;

test('the last of a class below its percentage is proposed once, confirmed, and what follows is done', async () => {
  const { ids, server } = year;
  const { demonstrationUnit: title } = await editor.run(
    'createDemonstrationUnit',
    { name: '流动示范点' },
    'demonstrationUnit { id version }',
  );
  const holder = { ...title, organizationId: ids['440400'], startsOn: '2026-01-01', grounds: '上年度第一' };
  await leader.run('handOverDemonstrationUnit', holder, 'demonstrationUnit { id }');
  const { relegationRule } = await editor.run('createRelegationRule', rule(), ruleFields);
  expect(relegationRule.availableActions).toEqual(['UPDATE']);
  expect(await propose()).toBe(1);
  expect(await propose()).toBe(0);
  const stale = { ...rule({ lastCount: 2 }), id: relegationRule.id, version: relegationRule.version };
  expect(refusalOf(await editor.refused('updateRelegationRule', stale))).toEqual(['WRONG_STATE', 'ruleUsed']);
  const [row] = await listed(leader, { awaiting: true });
  expect(row).toMatchObject({
    ...{ period: '2026', status: 'PROPOSED', organization: { shortName: '珠海市局' }, outcomes: [] },
    facts: { points: 40, target: 100, percent: 40, rank: 3, outOf: 3, months: [] },
    availableActions: ['CONFIRM', 'WAIVE'],
  });
  expect((await leader.data('{ overview { relegationsToDecide } }')).overview.relegationsToDecide).toBe(1);
  expect(await listed(zhuhai)).toEqual([]);
  expect(refusalOf(await editor.refused('confirmRelegation', { id: row.id, version: row.version }))).toEqual([
    'FORBIDDEN',
  ]);

  const done = await decide(leader, 'confirmRelegation', row, { reason: '连续两年末位' });
  expect(done).toMatchObject({
    ...{ status: 'CONFIRMED', reason: '连续两年末位', availableActions: [] },
    outcomes: [
      { consequence: 'LOSE_TITLE', done: true },
      { consequence: 'LOWER_CLASS', done: false },
      { consequence: 'CRITICISM', done: true },
    ],
  });
  const { demonstrationUnits } = await zhuhai.data(
    '{ demonstrationUnits { nodes { standing tenures { endsOn endReason } } } }',
  );
  expect(demonstrationUnits.nodes).toEqual([
    { standing: 'HELD', tenures: [{ endsOn: '2027-01-10', endReason: '一类单位末位淘汰' }] },
  ]);
  const supervisor = await server.user('440000', 'SUPERVISOR');
  const { accountabilityDecision } = await supervisor.data(
    'query($id: ID!) { accountabilityDecision(id: $id) { kind status grounds organization { shortName } } }',
    { id: done.outcomes[2].accountabilityDecisionId },
  );
  expect(accountabilityDecision).toMatchObject({
    ...{ kind: 'CRITICISM', status: 'PROPOSED', organization: { shortName: '珠海市局' } },
    grounds:
      '2026年度信息宣传得分40分，完成目标的40%，在3个单位中居第3位，符合“一类单位末位淘汰”的规定，提请通报批评。',
  });
  // Next year's classes are yet to be made: they are taken over with the unit one class lower.
  const { unitClasses } = await editor.run(
    'copyUnitClasses',
    { fromYear: 2026, toYear: 2027 },
    'unitClasses { name organizations { shortName } }',
  );
  const names = unitClasses.map((one: Data) => [
    one.name,
    one.organizations.map((unit: Data) => unit.shortName),
  ]);
  expect(names).toEqual([
    ['一类单位', ['广州市局', '深圳市局']],
    ['二类单位', ['珠海市局', '汕头市局']],
  ]);
  expect((await listed(zhuhai)).map((one) => one.status)).toEqual(['CONFIRMED']);
  expect(await listed(year.shenzhen)).toEqual([]);
  const { notifications } = await zhuhai.data('{ notifications { nodes { kind text } } }');
  expect(notifications.nodes[1]).toEqual({
    kind: 'RELEGATION_CONFIRMED',
    text: '广东省质量技术监督局依据“一类单位末位淘汰”确认对你单位的末位处理（2026年度）',
  });
});

test('months short of the quota and quarters are found too; who was waived is proposed no more', async () => {
  const { server, ids } = year;
  await server.query(
    `insert into score_entry (id, organization_id, city_id, province_id, year, day, rule, period, worth, points, outcome)
     select gen_random_uuid(), o.id, o.city_id, o.province_id, 2026, '2026-06-30', 'SHORTFALL', x, -10, -10, 'COUNTED'
     from organization o, unnest(array['2026-01', '2026-02', '2026-04', '2026-05', '2026-06', '2026-Q1']) x where o.id = $1`,
    [ids['440500']],
  );
  const months = {
    kind: 'MONTHS_BELOW_QUOTA',
    lastCount: null,
    belowPercent: null,
    unitClassId: null,
    months: 3,
  };
  await editor.run(
    'createRelegationRule',
    rule({ ...months, name: '三个月未完成定额', consequences: ['CRITICISM'] }),
    ruleFields,
  );
  const quarter = rule({
    name: '季度末位',
    period: 'QUARTER',
    belowPercent: 50,
    consequences: ['LOSE_TITLE'],
  });
  await editor.run('createRelegationRule', quarter, ruleFields);
  await propose();
  const rows = (await listed(leader, { status: 'PROPOSED' })).map(
    (row) =>
      `${row.rule.name} ${row.period} ${row.organization.shortName} ${row.facts.percent ?? row.facts.months.join('、')}`,
  );
  // By quarter each has 25 to reach: 80, 80 and 0; 40, 10 and 40; 10, 10 and 0; 10, 0 and 0.
  expect(rows.sort()).toEqual([
    '三个月未完成定额 2026-06 汕头市局 2026-04、2026-05、2026-06',
    '季度末位 2026-Q1 珠海市局 0',
    '季度末位 2026-Q2 深圳市局 40',
    '季度末位 2026-Q3 珠海市局 0',
    '季度末位 2026-Q4 深圳市局 0',
    '季度末位 2026-Q4 珠海市局 0',
  ]);
  const [first] = await listed(leader, { organizationId: ids['440500'] });
  expect(
    refusalOf(await leader.refused('waiveRelegation', { id: first.id, version: first.version, reason: ' ' })),
  ).toEqual(['BAD_INPUT', 'reason required']);
  expect(await decide(leader, 'waiveRelegation', first, { reason: '网站迁移停报' })).toMatchObject({
    ...{ status: 'WAIVED', reason: '网站迁移停报', outcomes: [] },
  });
  const again = await leader.refused('confirmRelegation', { id: first.id, version: first.version + 1 });
  expect(refusalOf(again)).toEqual(['WRONG_STATE']);
  expect(await propose()).toBe(0);
});

test('a unit whose class of next year is made already is moved at once', async () => {
  const { server, ids } = year;
  await editor.run(
    'createRelegationRule',
    rule({
      name: '地市末位',
      unitClassId: null,
      level: 'CITY',
      lastCount: 5,
      belowPercent: 100,
      consequences: ['LOSE_TITLE'],
    }),
    ruleFields,
  );
  await propose();
  await server.query(`update relegation_rule set consequences = '{LOWER_CLASS}' where name = '季度末位'`);
  const [row] = await listed(leader, { organizationId: ids['440300'], status: 'PROPOSED' });
  expect((await decide(leader, 'confirmRelegation', row)).outcomes).toEqual([
    { consequence: 'LOWER_CLASS', done: true, accountabilityDecisionId: null },
  ]);
  const { unitClasses } = await editor.data(
    '{ unitClasses(filter: { year: 2027 }) { nodes { name organizations { shortName } } } }',
  );
  expect(unitClasses.nodes.map((one: Data) => one.organizations.map((unit: Data) => unit.shortName))).toEqual(
    [['广州市局'], ['深圳市局', '珠海市局', '汕头市局']],
  );
});

test('rules that contradict each other, or themselves, are refused by the field', async () => {
  const refused = async (more: object, client = editor) =>
    refusalOf(await client.refused('createRelegationRule', rule({ name: '又', ...more })));
  const months = { kind: 'MONTHS_BELOW_QUOTA', lastCount: null, belowPercent: null, months: 3 };
  const cases: [object, string][] = [
    [{}, 'kind ruleTwice'],
    [{ lastCount: null }, 'lastCount required'],
    [{ lastCount: 3 }, 'lastCount wholeClass'],
    [{ months: 3 }, 'months notForThisKind'],
    [{ unitClassId: null }, 'unitClassId required'],
    [{ level: 'CITY' }, 'unitClassId levelOrClass'],
    [{ unitClassId: year.ids['440100'] }, 'unitClassId notFound'],
    [{ unitClassId: classes.二类单位, lastCount: 1 }, 'lastCount wholeClass'],
    [
      { unitClassId: null, level: 'COUNTY', consequences: ['CRITICISM', 'LOWER_CLASS'] },
      'consequences.1 noLowerClass',
    ],
    [{ ...months, months: null }, 'months required'],
    [{ ...months, belowPercent: 60 }, 'belowPercent notForThisKind'],
    [{ ...months, period: 'QUARTER' }, 'period notForThisKind'],
    [{ consequences: [] }, 'consequences required'],
  ];
  for (const [more, reason] of cases) expect(await refused(more), reason).toEqual(['BAD_INPUT', reason]);
  expect(await refused({}, await year.server.user('440106', 'EDITOR'))).toEqual(['FORBIDDEN']);
  expect(refusalOf(await editor.refused('proposeRelegations', { year: 2024 }))).toEqual([
    'BAD_INPUT',
    'year notScored',
  ]);
});
