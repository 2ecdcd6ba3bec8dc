import { suggestedMeasures } from '@duban/schema/vocabulary/measure';
import sql from 'sql-template-tag';
import { bindMeasure } from '../../features/measure/measure.commands.ts';
import type { ActivityPart } from '../../features/publicity-activity/activity-part.entity.ts';
import { summarisePublicityActivity } from '../../features/publicity-activity/commands/close.ts';
import {
  answerActivityInvitation,
  reportActivityPart,
} from '../../features/publicity-activity/commands/part.ts';
import {
  createPublicityActivity,
  markActivityStep,
} from '../../features/publicity-activity/commands/plan.ts';
import { setOccasionYear } from '../../features/publicity-occasion/publicity-occasion.commands.ts';
import { occasionsOf } from '../../features/publicity-occasion/publicity-occasion.queries.ts';
import { displayTitle } from '../../features/work-plan/work-item.entity.ts';
import { backstage } from './accounts.ts';
import {
  answerTexts,
  occasionThemes,
  type ProvinceActivityText,
  partTexts,
  provinceActivityTexts,
} from './activity-texts.ts';
import { chance, pick, type Stage } from './stage.ts';

const office = 'province.editor';
/** The section on publicity and information, and reports of emergencies. */
const measuredItems = [74, 75, 76, 81];
const invited = ['440100', '440300', '440600', '441300', '440800', '441900'];

/** The year’s themes, as its notices gave them. */
async function playOccasions(stage: Stage, beganOn: Date): Promise<void> {
  const year = Number(stage.today.slice(0, 4));
  const context = await stage.as(office, beganOn);
  for (const { occasion } of await occasionsOf(context, year)) {
    const theme = occasionThemes.find(({ name }) => name === occasion.name)?.theme;
    if (!theme) continue;
    await setOccasionYear(await stage.as(office, beganOn), {
      ...{ id: occasion.id, version: occasion.version, year, theme },
    });
  }
}

async function idsOf(stage: Stage, codes: readonly string[]): Promise<string[]> {
  const rows = await stage.database.reader.rows<{ id: string }>(sql`
    select id from organization where code = any(${[...codes]}::text[]) order by sort_order`);
  return rows.map(({ id }) => id);
}

type Part = ActivityPart & { code: string };

const partsOf = (stage: Stage, activityId: string) =>
  stage.database.reader.rows<Part>(sql`
    select r.id, r.version, o.code from activity_part r join organization o on o.id = r.organization_id
    where r.activity_id = ${activityId}::uuid order by o.sort_order, o.id`);

async function report(stage: Stage, part: Part, on: Date, random: () => number): Promise<void> {
  const username = part.code === '440000' ? office : backstage(part.code, 'LIAISON');
  await reportActivityPart(await stage.as(username, on), {
    ...{ id: part.id, version: part.version, summary: pick(partTexts, random) },
    events: 2 + Math.floor(random() * 8),
    people: 400 + Math.floor(random() * 40) * 50,
    materials: 200 + Math.floor(random() * 60) * 20,
  });
}

interface Answered {
  text: ProvinceActivityText;
  stage: Stage;
  activityId: string;
  random: () => number;
}

/** All but the last answer; one has other duties. What has ended is reported by those that take part. */
async function answer({ text, stage, activityId, random }: Answered): Promise<void> {
  const units = (await partsOf(stage, activityId)).filter(({ code }) => code !== '440000');
  for (const [index, { id, version, code }] of units.slice(0, -1).entries()) {
    const join = index !== 2;
    const context = await stage.as(backstage(code, 'LIAISON'), stage.moment(text.begins + 3, random));
    await answerActivityInvitation(context, {
      ...{ id, version, join },
      note: join ? answerTexts.join : answerTexts.decline,
    });
  }
}

async function playProvince(stage: Stage, text: ProvinceActivityText, workItemIds: string[]): Promise<void> {
  const random = chance(text.begins + 400);
  const announced = stage.moment(Math.max(text.begins + 12, 1), random);
  const activity = await createPublicityActivity(await stage.as(office, announced), {
    ...{ title: text.title, theme: text.theme, content: text.content, workItemIds },
    startsOn: stage.ago(text.begins),
    endsOn: stage.ago(text.ends),
    steps: text.steps.map(({ title, daysBefore }) => ({ title, dueOn: stage.ago(daysBefore) })),
    organizationIds: await idsOf(stage, invited),
  });
  if (text.begins < 0) return;
  const version = await markSteps(stage, text, activity);
  await answer({ text, stage, activityId: activity.id, random });
  if (text.ends < 0) return;
  for (const part of await joined(stage, activity.id))
    await report(stage, part, stage.moment(text.ends - 3, random), random);
  await summarisePublicityActivity(await stage.as(office, stage.moment(text.ends - 10, random)), {
    ...{ id: activity.id, version, summary: answerTexts.summary },
  });
}

/** Those whose day has come, each on the day after it was due. */
async function markSteps(
  stage: Stage,
  text: ProvinceActivityText,
  { id, version }: { id: string; version: number },
): Promise<number> {
  let at = version;
  for (const [step, { daysBefore }] of text.steps.entries()) {
    if (daysBefore <= 0) continue;
    const doneOn = stage.ago(daysBefore - 1);
    const context = await stage.as(office, stage.moment(daysBefore - 1, chance(step + 410)));
    at = (await markActivityStep(context, { id, version: at, step, doneOn })).version;
  }
  return at;
}

async function joined(stage: Stage, activityId: string): Promise<Part[]> {
  return stage.database.reader.rows<Part>(sql`
    select r.id, r.version, o.code from activity_part r join organization o on o.id = r.organization_id
    where r.activity_id = ${activityId}::uuid and r.status = 'JOINED' order by o.sort_order, o.id`);
}

/** What cities and counties held: most of what has been over for a month is reported and summarised. */
async function playEarlier(stage: Stage): Promise<void> {
  const ended = await stage.database.reader.rows<{ id: string; version: number; code: string }>(sql`
    select p.id, p.version, o.code from publicity_activity p join organization o on o.id = p.organization_id
    where p.ends_on < ${stage.ago(30)}::date and p.ending is null order by p.starts_on, p.id`);
  for (const [index, { id, version, code }] of ended.entries()) {
    if (index % 4 === 3) continue;
    const random = chance(index + 500);
    const on = stage.moment(25, random);
    for (const part of await joined(stage, id)) await report(stage, part, on, random);
    await summarisePublicityActivity(await stage.as(backstage(code, 'LIAISON'), stage.moment(20, random)), {
      ...{ id, version, summary: pick(partTexts, random) },
    });
  }
}

/** What the points about publicity itself are measured by, as the office decided when the plan was issued. */
async function playMeasures(stage: Stage, planId: string): Promise<void> {
  const items = await stage.database.reader.rows<{
    id: string;
    title: string | null;
    requirement: string;
    year: number;
  }>(sql`
    select id, title, requirement, year from work_item where work_plan_id = ${planId}::uuid and number = any(${measuredItems}::int[]) order by number`);
  const setOn = stage.moment(139, chance(398));
  for (const item of items) {
    for (const measure of suggestedMeasures(displayTitle(item)))
      await bindMeasure(await stage.as(office, setOn), {
        ...{ workItemId: item.id, measure },
        startsOn: `${item.year}-01-01`,
      });
  }
}

/** Activities of the province: one summarised, one under way, one ahead; and what became of those below. */
export async function playActivitiesOfYear(stage: Stage, planId: string): Promise<void> {
  await playOccasions(stage, stage.moment(140, chance(399)));
  await playMeasures(stage, planId);
  await playEarlier(stage);
  for (const text of provinceActivityTexts) {
    const rows = await stage.database.reader.rows<{ id: string }>(sql`
      select id from work_item where work_plan_id = ${planId}::uuid and number = any(${[...text.itemNumbers]}::int[])`);
    await playProvince(
      stage,
      text,
      rows.map(({ id }) => id),
    );
  }
}
