import sql from 'sql-template-tag';
import { draftBulletin, updateBulletin } from '../../features/bulletin/commands/draft.ts';
import { approveBulletin, publishBulletin, readBulletin } from '../../features/bulletin/commands/publish.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { backstage } from './accounts.ts';
import { chance, type Stage } from './stage.ts';

const random = chance(17);
const as = (stage: Stage, username: string, daysAgo: number): Promise<SignedIn> =>
  stage.as(username, stage.moment(daysAgo, random));

/** Within one year, as a bulletin's period is. */
function period(stage: Stage, fromDaysAgo: number, toDaysAgo: number) {
  const periodTo = stage.ago(toDaysAgo);
  const newYear = `${periodTo.slice(0, 4)}-01-01`;
  const from = stage.ago(fromDaysAgo);
  return { periodFrom: from < newYear ? newYear : from, periodTo };
}

async function below(stage: Stage, code: string): Promise<string[]> {
  const rows = await stage.database.reader.rows<{ id: string }>(sql`
    select o.id from organization o join organization p on p.id = o.parent_id
    where p.code = ${code} and o.kind = 'BUREAU' order by o.sort_order`);
  return rows.map((row) => row.id);
}

async function published(stage: Stage, issuer: 'province' | 'guangzhou', code: string, daysAgo: number) {
  const organizationIds = await below(stage, code);
  const supervisor = `${issuer}.supervisor`;
  const draft = await draftBulletin(await as(stage, supervisor, daysAgo), {
    ...period(stage, daysAgo + 30, daysAgo + 1),
    organizationIds,
  });
  const edited = await updateBulletin(await as(stage, supervisor, daysAgo), {
    id: draft.id,
    version: draft.version,
    title: draft.title,
    body: `${draft.body}\n逾期单位请于本通报印发之日起10个工作日内报送整改情况。`,
    organizationIds,
  });
  const approved = await approveBulletin(await as(stage, `${issuer}.leader`, daysAgo - 1), edited);
  return publishBulletin(await as(stage, supervisor, daysAgo - 2), approved);
}

/** The province's for a month past, read by most; Guangzhou's own for its counties; and a draft that awaits approval. */
export async function playBulletins(stage: Stage): Promise<void> {
  const provinces = await published(stage, 'province', '440000', 10);
  const readers = ['440200', '440300', '440400', '440500', '440600', '440700', '440800', '440900', '441200'];
  for (const code of readers)
    await readBulletin(await as(stage, backstage(code, 'REPORTER'), 7), { id: provinces.id });
  await readBulletin(await as(stage, 'guangzhou.leader', 6), { id: provinces.id });
  const cities = await published(stage, 'guangzhou', '440100', 5);
  await readBulletin(await as(stage, 'tianhe.leader', 2), { id: cities.id });
  await draftBulletin(await as(stage, 'province.supervisor', 1), {
    ...period(stage, 9, 1),
    organizationIds: await below(stage, '440000'),
  });
}
