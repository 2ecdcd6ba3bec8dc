import { usualClasses } from '@duban/schema/vocabulary/annual-target';
import sql from 'sql-template-tag';
import { setAnnualTarget } from '../../features/annual-target/commands/target.ts';
import { createUnitClass } from '../../features/annual-target/commands/unit-class.ts';
import { draftBulletin } from '../../features/bulletin/commands/draft.ts';
import { approveBulletin, publishBulletin, readBulletin } from '../../features/bulletin/commands/publish.ts';
import { backstage } from './accounts.ts';
import type { Stage } from './stage.ts';

async function idsOf(stage: Stage, level: 'CITY' | 'COUNTY'): Promise<string[]> {
  const rows = await stage.database.reader.rows<{ id: string }>(sql`
    select id from organization where level = ${level} and kind = 'BUREAU' order by sort_order, id`);
  return rows.map((row) => row.id);
}

/** Cities in two classes, counties in two; one city's target is halved in mid-year, with its reason. */
async function playTargets(stage: Stage, year: number): Promise<void> {
  const editor = await stage.as('province.editor', stage.momentOf(`${year}-01-12`));
  const [cities, counties] = [await idsOf(stage, 'CITY'), await idsOf(stage, 'COUNTY')];
  const units = [cities.slice(0, 9), cities.slice(9), counties.slice(0, 40), counties.slice(40)];
  for (const [index, { ordinal, name, points }] of usualClasses.entries())
    await createUnitClass(editor, {
      ...{ year, ordinal, name, points },
      organizationIds: units[index] ?? [],
    });
  await setAnnualTarget(await stage.as('province.editor', new Date()), {
    ...{ organizationId: cities[4] ?? '', year, revision: 0, points: 50 },
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
  const organizationIds = await idsOf(stage, 'CITY');
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

/** What follows from the year's scores. */
export async function playHonours(stage: Stage): Promise<void> {
  const year = Number(stage.today.slice(0, 4));
  await playTargets(stage, year);
  await playPublicityBulletins(stage, year);
}
