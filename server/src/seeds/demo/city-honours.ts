import sql from 'sql-template-tag';
import { setAnnualTarget } from '../../features/annual-target/commands/target.ts';
import { createUnitClass } from '../../features/annual-target/commands/unit-class.ts';
import {
  approveAwardRound,
  publishAwardRound,
  submitAwardRound,
} from '../../features/award/commands/publish.ts';
import { createAwardRound } from '../../features/award/commands/round.ts';
import {
  createDemonstrationUnit,
  handOverDemonstrationUnit,
} from '../../features/demonstration-unit/demonstration-unit.commands.ts';
import { proposeRelegations } from '../../features/relegation/commands/propose.ts';
import { createRelegationRule } from '../../features/relegation/commands/rule.ts';
import type { Stage } from './stage.ts';

async function unitsOf(stage: Stage, level: 'CITY' | 'COUNTY'): Promise<ReadonlyMap<string, string>> {
  const rows = await stage.database.reader.rows<{ id: string; code: string }>(sql`
    select o.id, o.code from organization o join organization c on c.id = o.city_id and c.code = '440100'
    where o.id <> c.id and o.level = ${level} and (o.kind = 'BUREAU') = (o.level = 'COUNTY') order by o.sort_order, o.id`);
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/** Guangzhou's own title, which has moved once. */
async function playTitle(stage: Stage, counties: ReadonlyMap<string, string>): Promise<void> {
  let title = await createDemonstrationUnit(
    await stage.as('guangzhou.editor', stage.momentOf(stage.ago(150))),
    {
      name: '信息宣传工作流动示范点',
      purpose: '授予报送及时、采用较多的区局，在全市例会上交流做法。',
    },
  );
  const holders = [
    ['440106', 150, '上年度完成目标的140%，领先第二名。'],
    ['440103', 60, '上季度省级以上采用最多，接任示范点。'],
  ] as const;
  for (const [code, daysAgo, grounds] of holders) {
    const startsOn = stage.ago(daysAgo);
    title = await handOverDemonstrationUnit(await stage.as('guangzhou.leader', stage.momentOf(startsOn)), {
      ...{
        id: title.id,
        version: title.version,
        organizationId: counties.get(code) ?? '',
        startsOn,
        grounds,
      },
    });
  }
}

/** The counties in two classes and the departments in a third; the target of one county is lowered, with its reason. */
async function playTargets(stage: Stage, year: number, counties: ReadonlyMap<string, string>): Promise<void> {
  const editor = await stage.as('guangzhou.editor', stage.momentOf(stage.ago(140)));
  const ids = [...counties.values()];
  const classes = [
    { name: '中心城区', points: 30, organizationIds: ids.slice(0, 5) },
    { name: '外围城区', points: 15, organizationIds: ids.slice(5) },
    { name: '市局科室', points: 30, organizationIds: [...(await unitsOf(stage, 'CITY')).values()] },
  ];
  for (const [index, values] of classes.entries())
    await createUnitClass(editor, { year, ordinal: index + 1, ...values });
  const organizationId = counties.get('440103') ?? '';
  await setAnnualTarget(await stage.as('guangzhou.editor', stage.momentOf(stage.ago(70))), {
    ...{ organizationId, year, revision: 0, points: 20, reason: '区划调整期间合署办公，目标按三分之二计。' },
  });
}

/** Published, so that the province reads it too. */
async function playAwards(stage: Stage, year: number): Promise<void> {
  const editor = await stage.as('guangzhou.editor', new Date());
  const round = await createAwardRound(editor, {
    ...{ year, title: `${year}年全市信息宣传中期评选` },
    contests: [
      {
        ...{ name: '区局先进集体', honour: 'ADVANCED_COLLECTIVE', level: 'COUNTY', noFaults: false },
        prizes: [
          { grade: 'FIRST', count: 1 },
          { grade: 'SECOND', count: 2 },
        ],
      },
      {
        ...{ name: '科室先进集体', honour: 'ADVANCED_COLLECTIVE', level: 'CITY', noFaults: false },
        prizes: [{ grade: 'FIRST', count: 1 }],
      },
      {
        ...{ name: '区局优秀信息联络员', honour: 'EXCELLENT_LIAISON', noFaults: false },
        prizes: [{ grade: 'UNGRADED', count: 2 }],
      },
    ],
  });
  const won = await stage.database.reader.rows(sql`
    select id from award where round_id = ${round.id}::uuid and standing = 'PROPOSED' limit 1`);
  // Early in a year no county has a point yet: the round stays a draft.
  if (won.length === 0) return;
  const leader = await stage.as('guangzhou.leader', new Date());
  await publishAwardRound(editor, await approveAwardRound(leader, await submitAwardRound(editor, round)));
}

/** What the city's own rule finds waits for its leader. */
async function playRelegation(stage: Stage, year: number): Promise<void> {
  const editor = await stage.as('guangzhou.editor', new Date());
  await createRelegationRule(editor, {
    ...{ year, name: '区局季度末位', kind: 'LAST_BELOW_TARGET', level: 'COUNTY', period: 'QUARTER' },
    ...{ lastCount: 1, belowPercent: 30, consequences: ['LOSE_TITLE'] },
  });
  await proposeRelegations(editor, { year });
}

/** A city runs the same for its counties and departments as the province for all. */
export async function playCityHonours(stage: Stage): Promise<void> {
  const year = Number(stage.today.slice(0, 4));
  const counties = await unitsOf(stage, 'COUNTY');
  await playTitle(stage, counties);
  await playTargets(stage, year, counties);
  await playAwards(stage, year);
  await playRelegation(stage, year);
}
