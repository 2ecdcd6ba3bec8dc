import { usualClasses } from '@duban/schema/vocabulary/annual-target';
import sql from 'sql-template-tag';
import { setAnnualTarget } from '../../features/annual-target/commands/target.ts';
import { createUnitClass } from '../../features/annual-target/commands/unit-class.ts';
import type { ContestInput } from '../../features/award/award.inputs.ts';
import {
  approveAwardRound,
  publishAwardRound,
  submitAwardRound,
} from '../../features/award/commands/publish.ts';
import { createAwardRound, strikeAward } from '../../features/award/commands/round.ts';
import { draftBulletin } from '../../features/bulletin/commands/draft.ts';
import { approveBulletin, publishBulletin, readBulletin } from '../../features/bulletin/commands/publish.ts';
import {
  createDemonstrationUnit,
  handOverDemonstrationUnit,
  recordDemonstrationTenure,
} from '../../features/demonstration-unit/demonstration-unit.commands.ts';
import { confirmRelegation, waiveRelegation } from '../../features/relegation/commands/decide.ts';
import { proposeRelegations } from '../../features/relegation/commands/propose.ts';
import { createRelegationRule } from '../../features/relegation/commands/rule.ts';
import { backstage } from './accounts.ts';
import type { Stage } from './stage.ts';

interface Unit {
  id: string;
  code: string;
}

function unitsOf(stage: Stage, level: 'CITY' | 'COUNTY'): Promise<Unit[]> {
  return stage.database.reader.rows<Unit>(sql`
    select id, code from organization where level = ${level} and kind = 'BUREAU' order by sort_order, id`);
}
const idsOf = async (stage: Stage) => (await unitsOf(stage, 'CITY')).map(({ id }) => id);

/** Those that send most pieces up. */
const firstClass = ['440100', '440300', '440600', '440800', '441300'];

/** Cities in two classes, counties in two; one city's target is halved in mid-year, with its reason. */
async function playTargets(stage: Stage, year: number): Promise<void> {
  const editor = await stage.as('province.editor', stage.momentOf(`${year}-01-12`));
  const [cities, counties] = [await unitsOf(stage, 'CITY'), await unitsOf(stage, 'COUNTY')];
  const units = [
    cities.filter(({ code }) => firstClass.includes(code)),
    cities.filter(({ code }) => !firstClass.includes(code)),
    counties.slice(0, 40),
    counties.slice(40),
  ];
  for (const [index, { ordinal, name, points }] of usualClasses.entries())
    await createUnitClass(editor, {
      ...{ year, ordinal, name, points },
      organizationIds: (units[index] ?? []).map(({ id }) => id),
    });
  await setAnnualTarget(await stage.as('province.editor', new Date()), {
    ...{
      organizationId: cities.find(({ code }) => code === '440800')?.id ?? '',
      year,
      revision: 0,
      points: 50,
    },
    reason: '机构改革期间信息岗位空缺半年，目标按半年计。',
  });
}

/** The last quarter that is over: its first and last day. */
function lastQuarter(today: string): { periodFrom: string; periodTo: string } {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3 - 3;
  const day = (months: number, date: number) =>
    new Date(Date.UTC(year, months, date)).toISOString().slice(0, 10);
  return { periodFrom: day(first, 1), periodTo: day(first + 3, 0) };
}

/** The quarter's bulletin is published and read by some; the year's ranking so far waits for the leader. */
async function playPublicityBulletins(stage: Stage, year: number): Promise<void> {
  const organizationIds = await idsOf(stage);
  const editor = await stage.as('province.editor', new Date());
  const leader = await stage.as('province.leader', new Date());
  const draft = await draftBulletin(editor, {
    ...{ kind: 'ADOPTION', ...lastQuarter(stage.today), organizationIds },
  });
  const { id } = await publishBulletin(editor, await approveBulletin(leader, draft));
  for (const code of ['440200', '440300', '440500'])
    await readBulletin(await stage.as(backstage(code, 'LIAISON'), new Date()), { id });
  await draftBulletin(editor, {
    ...{ kind: 'RANKING', periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, organizationIds },
  });
}

const ungraded = (count: number) => [{ grade: 'UNGRADED' as const, count }];

/** A first round is published, the year's own waits for the leader, with one candidate struck out. */
async function playAwards(stage: Stage, year: number): Promise<void> {
  const editor = await stage.as('province.editor', new Date());
  const leader = await stage.as('province.leader', new Date());
  const prizes = [
    { grade: 'FIRST' as const, count: 1 },
    { grade: 'SECOND' as const, count: 2 },
  ];
  const cities: ContestInput = {
    ...{ name: '地市先进集体', honour: 'ADVANCED_COLLECTIVE', level: 'CITY', noFaults: false },
    prizes,
  };
  const officers: ContestInput = {
    ...{ name: '优秀信息联络员', honour: 'EXCELLENT_LIAISON', noFaults: false, prizes: ungraded(3) },
  };
  const first = await createAwardRound(editor, {
    ...{ year, title: `${year}年信息宣传中期评选`, contests: [cities, officers] },
  });
  const approved = await approveAwardRound(leader, await submitAwardRound(editor, first));
  await publishAwardRound(editor, approved);
  await playTitle(stage, year, first.id);
  const second = await createAwardRound(editor, {
    ...{ year, title: `${year}年度信息宣传工作评选` },
    contests: [
      { ...cities, noFaults: true },
      { ...cities, name: '县区先进集体', level: 'COUNTY' },
      officers,
      { ...officers, name: '先进个人', honour: 'ADVANCED_INDIVIDUAL' },
    ],
  });
  const [last] = await stage.database.reader.rows<{ id: string }>(sql`
    select id from award where round_id = ${second.id}::uuid and contest = 1 and standing = 'PROPOSED' order by place desc limit 1`);
  const struck = last
    ? await strikeAward(editor, {
        id: last.id,
        version: second.version,
        reason: '主要稿件由上级单位代写，不参评。',
      })
    : second;
  await submitAwardRound(editor, struck);
}

/** Two held it before; the first of the published round gets it now. */
async function playTitle(stage: Stage, year: number, roundId: string): Promise<void> {
  const editor = await stage.as('province.editor', new Date());
  const codes = await unitsOf(stage, 'CITY');
  const idOf = (code: string) => codes.find((unit) => unit.code === code)?.id ?? '';
  let title = await createDemonstrationUnit(editor, {
    name: '信息宣传工作流动示范点',
    purpose: '在信息报送和宣传报道中带头的单位，总结做法，供其他单位交流学习。',
  });
  const past = [
    [idOf('440600'), year - 2],
    [idOf('440100'), year - 1],
  ] as const;
  for (const [organizationId, held] of past)
    title = await recordDemonstrationTenure(editor, {
      ...{
        id: title.id,
        version: title.version,
        organizationId,
        startsOn: `${held}-01-01`,
        endsOn: `${held}-12-31`,
      },
      grounds: '上年度信息宣传先进集体一等奖。',
    });
  const [award] = await stage.database.reader.rows<{ id: string; organizationId: string }>(sql`
    select id, organization_id as "organizationId" from award where round_id = ${roundId}::uuid and grade = 'FIRST'`);
  if (!award) return;
  await handOverDemonstrationUnit(await stage.as('province.leader', new Date()), {
    ...{ id: title.id, version: title.version, organizationId: award.organizationId, startsOn: stage.today },
    ...{ grounds: '中期评选地市先进集体一等奖。', awardId: award.id },
  });
}

/** Quarters of the first class are judged by a rule; one proposal is confirmed, one waived, the others wait. */
async function playRelegation(stage: Stage, year: number): Promise<void> {
  const editor = await stage.as('province.editor', new Date());
  const [first] = await stage.database.reader.rows<{ id: string }>(sql`
    select id from unit_class where year = ${year} order by ordinal limit 1`);
  await createRelegationRule(editor, {
    ...{
      year,
      name: '一类单位季度末位',
      kind: 'LAST_BELOW_TARGET',
      unitClassId: first?.id ?? '',
      period: 'QUARTER',
    },
    ...{ lastCount: 1, belowPercent: 40, consequences: ['LOSE_TITLE'] },
  });
  await createRelegationRule(editor, {
    ...{ year, name: '连续三个月未完成月度定额', kind: 'MONTHS_BELOW_QUOTA', months: 3 },
    consequences: ['CRITICISM'],
  });
  await proposeRelegations(editor, { year });
  const [one, two] = await stage.database.reader.rows<{ id: string; version: number }>(sql`
    select id, version from relegation order by period, id limit 2`);
  const leader = await stage.as('province.leader', new Date());
  if (one) await confirmRelegation(leader, { ...one, reason: '季度未达目标四成，居末位。' });
  if (two) await waiveRelegation(leader, { ...two, reason: '该季度网站迁移，停报一个月，情况属实。' });
}

/** What follows from the year's scores. */
export async function playHonours(stage: Stage): Promise<void> {
  const year = Number(stage.today.slice(0, 4));
  await playTargets(stage, year);
  await playPublicityBulletins(stage, year);
  await playAwards(stage, year);
  await playRelegation(stage, year);
}
