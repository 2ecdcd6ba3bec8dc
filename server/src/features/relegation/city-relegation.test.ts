import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CityYear, cityYear } from '../../../../test/harness/city-office.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { classFields, refusalOf } from '../../../../test/harness/honours.ts';
import { runJob } from '../../kernel/jobs.ts';
import { proposeByRules } from './relegation.job.ts';

let year: CityYear;
let cityEditor: Client;
let cityLeader: Client;

const title = 'demonstrationUnit { id version name standing }';
const titled = async (editor: Client, leader: Client, name: string) => {
  const { demonstrationUnit } = await editor.run('createDemonstrationUnit', { name }, title);
  const next = { organizationId: year.ids['440106'], startsOn: '2026-01-01', grounds: '先进' };
  await leader.run('handOverDemonstrationUnit', { id: demonstrationUnit.id, version: 1, ...next }, title);
};

/** Tianhe holds a title of the city and one of the province, and is the last of the city's first class. */
beforeAll(async () => {
  year = await cityYear();
  ({ cityEditor, cityLeader } = year);
  const classOf = (client: Client, ordinal: number, codes: string[], of = 2026) =>
    client.run(
      'createUnitClass',
      {
        ...{ year: of, ordinal, name: `${ordinal}类`, points: 100 },
        organizationIds: codes.map((code) => year.ids[code]),
      },
      classFields,
    );
  await classOf(cityEditor, 1, ['440103', '440106']);
  await classOf(cityEditor, 2, ['440104']);
  await classOf(cityEditor, 1, ['440103', '440106'], 2027);
  await classOf(cityEditor, 2, ['440104'], 2027);
  await titled(cityEditor, cityLeader, '市示范点');
  await titled(year.editor, year.leader, '省示范点');
});
afterAll(() => year.server.stop());

const rule = async (more: object = {}): Promise<object> => {
  const { unitClasses } = await cityEditor.data(
    'query($filter: UnitClassFilter) { unitClasses(filter: $filter) { nodes { id } } }',
    { filter: { year: 2026, officeId: year.ids['440100'] } },
  );
  return {
    ...{ year: 2026, name: '末位', kind: 'LAST_BELOW_TARGET', unitClassId: unitClasses.nodes[0].id },
    ...{ lastCount: 1, belowPercent: 60, consequences: ['LOSE_TITLE', 'LOWER_CLASS', 'CRITICISM'] },
    ...more,
  };
};
const listed = `{ relegations { nodes { id version status availableActions office { shortName } organization { shortName }
  facts { points target rank outOf } } } }`;
const relegations = async (client: Client): Promise<Data[]> => (await client.data(listed)).relegations.nodes;
const decided = 'relegation { status outcomes { consequence done accountabilityDecisionId } }';

test('what a city’s rule says follows, follows from the city’s own title and classes, and by its own leader', async () => {
  await cityEditor.run('createRelegationRule', await rule(), 'relegationRule { id }');
  expect(await cityEditor.run('proposeRelegations', { year: 2026 }, 'proposed')).toEqual({ proposed: 1 });
  const [row] = await relegations(cityLeader);
  expect(row).toMatchObject({
    ...{ status: 'PROPOSED', availableActions: ['CONFIRM', 'WAIVE'], office: { shortName: '广州市局' } },
    organization: { shortName: '天河区局' },
    facts: { points: 5, target: 100, rank: 2, outOf: 2 },
  });
  // A proposal is its office's alone, also before the province.
  for (const client of [year.leader, year.editor, year.shenzhen, year.tianhe])
    expect(await relegations(client)).toEqual([]);
  const key = { id: row?.id, version: row?.version };
  expect(refusalOf(await year.leader.refused('confirmRelegation', key))).toEqual(['NOT_FOUND']);
  const { relegation } = await cityLeader.run('confirmRelegation', key, decided);
  expect(relegation.outcomes.map((one: Data) => [one.consequence, one.done])).toEqual([
    ['LOSE_TITLE', true],
    ['LOWER_CLASS', true],
    ['CRITICISM', true],
  ]);
  const { demonstrationUnits } = await cityLeader.data(
    '{ demonstrationUnits { nodes { name tenures { endsOn } } } }',
  );
  expect(demonstrationUnits.nodes.map((one: Data) => [one.name, one.tenures[0].endsOn]).sort()).toEqual([
    ['市示范点', '2027-01-10'],
    ['省示范点', null],
  ]);
  const { unitClasses } = await cityEditor.data(
    'query($filter: UnitClassFilter) { unitClasses(filter: $filter) { nodes { ordinal organizations { shortName } } } }',
    { filter: { year: 2027, officeId: year.ids['440100'] } },
  );
  expect(unitClasses.nodes[1].organizations).toEqual([{ shortName: '越秀区局' }, { shortName: '天河区局' }]);
  const { accountabilityDecisions } = await cityLeader.data(
    '{ accountabilityDecisions { nodes { id kind issuer { shortName } organization { shortName } } } }',
  );
  expect(accountabilityDecisions.nodes).toMatchObject([
    {
      ...{ id: relegation.outcomes[2].accountabilityDecisionId, kind: 'CRITICISM' },
      ...{ issuer: { shortName: '广州市局' }, organization: { shortName: '天河区局' } },
    },
  ]);
});

test('a confirmed one is read by the unit, its city and the province, which acts on none', async () => {
  for (const client of [year.tianhe, year.leader])
    expect(await relegations(client)).toMatchObject([{ status: 'CONFIRMED', availableActions: [] }]);
  expect(await relegations(year.shenzhen)).toEqual([]);
});

test('rules are compared within an office, and the province leaves a city’s to the city', async () => {
  expect(refusalOf(await cityEditor.refused('createRelegationRule', await rule({ name: '又' })))).toEqual([
    'BAD_INPUT',
    'kind ruleTwice',
  ]);
  expect(refusalOf(await year.editor.refused('createRelegationRule', await rule()))).toEqual([
    'BAD_INPUT',
    'unitClassId notFound',
  ]);
  const { relegationRules } = await year.editor.data(
    '{ relegationRules { nodes { id version availableActions office { shortName } } } }',
  );
  expect(relegationRules.nodes).toMatchObject([{ availableActions: [], office: { shortName: '广州市局' } }]);
  const { id, version } = relegationRules.nodes[0];
  expect(
    refusalOf(await year.editor.refused('updateRelegationRule', { id, version, ...(await rule()) })),
  ).toEqual(['FORBIDDEN']);
});

test('a city’s rule proposes by itself among the city’s units, and tells the city alone', async () => {
  const quarterly = { name: '季度末位', unitClassId: null, level: 'COUNTY', period: 'QUARTER' };
  const more = { ...quarterly, belowPercent: 100, consequences: ['LOSE_TITLE'] };
  await cityEditor.run('createRelegationRule', await rule(more), 'relegationRule { id }');
  const morning = new Date('2027-01-11T07:35:00+08:00');
  expect(await runJob(year.server.database, proposeByRules, 'one morning', morning)).toEqual({
    ...{ proposed: 2, told: 0 },
  });
  const proposed = (await relegations(cityLeader)).filter(({ status }) => status === 'PROPOSED');
  // Tianhe had none in the second quarter, Liwan none in the third; in the others all were equal.
  expect(proposed.map(({ organization }) => organization.shortName).sort()).toEqual(['天河区局', '荔湾区局']);
  const told = async (client: Client): Promise<string[]> =>
    (await client.data('{ notifications { nodes { text } } }')).notifications.nodes
      .map(({ text }: Data) => text)
      .filter((text: string) => text.includes('末位处理提议'));
  expect((await told(cityLeader))[0]).toBe('2026年有 2 项末位处理提议，请决定');
  expect([await told(year.leader), await told(year.shenzhen)]).toEqual([[], []]);
});
