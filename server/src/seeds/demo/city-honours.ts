import sql from 'sql-template-tag';
import {
  createDemonstrationUnit,
  handOverDemonstrationUnit,
} from '../../features/demonstration-unit/demonstration-unit.commands.ts';
import type { Stage } from './stage.ts';

async function countiesOf(stage: Stage): Promise<ReadonlyMap<string, string>> {
  const rows = await stage.database.reader.rows<{ id: string; code: string }>(sql`
    select o.id, o.code from organization o join organization c on c.id = o.city_id and c.code = '440100'
    where o.level = 'COUNTY' and o.kind = 'BUREAU' order by o.sort_order, o.id`);
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

/** A city runs the same for its counties as the province for all. */
export async function playCityHonours(stage: Stage): Promise<void> {
  const counties = await countiesOf(stage);
  await playTitle(stage, counties);
}
