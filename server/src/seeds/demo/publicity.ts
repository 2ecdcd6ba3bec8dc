import sql from 'sql-template-tag';
import { createPublicityActivity } from '../../features/publicity-activity/commands/plan.ts';
import { occasionsOf } from '../../features/publicity-occasion/publicity-occasion.queries.ts';
import { recordAdoption } from '../../features/submission/commands/adoption.ts';
import { followUpSubmission } from '../../features/submission/commands/follow-up.ts';
import { submitSubmission } from '../../features/submission/commands/submit.ts';
import type { Submission } from '../../features/submission/submission.entity.ts';
import { addDays } from '../../kernel/days.ts';
import { backstage } from './accounts.ts';
import { channelTexts, publicityActivityTexts } from './publicity-texts.ts';
import { returnComments } from './review-texts.ts';
import { chance, pick, type Stage } from './stage.ts';
import { type SubmissionText, submissionTexts } from './submission-texts.ts';
import { clearedPiece, reviewed } from './submission-way.ts';

const cities = ['440100', '440300', '440100', '440600', '440100', '441300', '440300', '440800'];
const counties = ['440106', '440305', '440106', '440104', '440106', '440604'];

type Items = (numbers: readonly number[]) => string[];

export async function playPublicity(stage: Stage, planId: string): Promise<void> {
  const rows = await stage.database.reader.rows<{ id: string; number: number }>(sql`
    select id, number from work_item where work_plan_id = ${planId}::uuid`);
  const byNumber = new Map(rows.map((row) => [row.number, row.id]));
  const items: Items = (numbers) => numbers.flatMap((number) => byNumber.get(number) ?? []);
  await playActivities(stage, items);
  await stage.inParallel(submissionTexts, (text, index) => playSubmission(stage, text, index, items));
}

async function playActivities(stage: Stage, items: Items): Promise<void> {
  const random = chance(7);
  const year = stage.today.slice(0, 4);
  const occasions = await occasionsOf(await stage.as('province.editor', new Date()), Number(year));
  for (const [index, text] of publicityActivityTexts.entries()) {
    const startsOn = `${year}-${String(text.month).padStart(2, '0')}-${String(text.day).padStart(2, '0')}`;
    for (const code of [
      cities[index % cities.length] ?? '',
      ...(index % 2 ? [counties[index % counties.length] ?? ''] : []),
    ]) {
      const context = await stage.as(backstage(code, 'LIAISON'), stage.moment(100 - index * 8, random));
      await createPublicityActivity(context, {
        title: text.title,
        theme: text.theme,
        startsOn,
        endsOn: addDays(startsOn, text.days - 1),
        workItemIds: items(text.itemNumbers),
        occasionId: occasions.find(({ occasion }) => text.title.includes(occasion.name))?.occasion.id ?? null,
      });
    }
  }
}

/** 续报: what became of it, some hours later. */
async function closedMatter(stage: Stage, piece: Submission, code: string, at: Date): Promise<Submission> {
  const later = new Date(Math.min(at.getTime() + 9 * 3_600_000, Date.now()));
  return followUpSubmission(await stage.as(backstage(code, 'LIAISON'), later), {
    ...{ id: piece.id, closes: true, news: '事态平稳，未造成次生影响。' },
    measures: '已按预案处置完毕，有关责任单位完成整改。',
  });
}

/** Most pieces come in time; every seventh is late. */
async function playSubmission(
  stage: Stage,
  text: SubmissionText,
  index: number,
  items: Items,
): Promise<void> {
  const random = chance(index + 900);
  const list = text.level === 'CITY' ? cities : counties;
  const code = list[index % list.length] ?? '';
  const submittedAt = stage.moment(1 + Math.floor(index * 3.1), random);
  const hours =
    text.kind === 'URGENT' ? (index % 7 === 3 ? 5 : 1) : index % 7 === 3 ? 100 : 6 + random() * 50;
  const submission = await submitSubmission(await stage.as(backstage(code, 'LIAISON'), submittedAt), {
    kind: text.kind,
    title: text.title,
    body: text.body,
    occurredAt: new Date(submittedAt.getTime() - hours * 3_600_000),
    workItemIds: items(text.itemNumbers),
  });
  const told = text.kind === 'URGENT' ? await closedMatter(stage, submission, code, submittedAt) : submission;
  if (index < 6) return;
  const returned = index % 9 === 8 ? pick(returnComments, random) : null;
  const accepted = await reviewed(stage, told, submittedAt, returned);
  if (accepted.status !== 'ACCEPTED') return;
  // Every seventh still waits for its secrecy review.
  if (index % 7 === 6) return;
  let { version } = await clearedPiece(
    stage,
    accepted,
    new Date(Math.min(submittedAt.getTime() + 20 * 3_600_000, Date.now())),
  );
  for (const [nth, channel] of channelTexts.entries()) {
    if ((index + nth * 3) % 8 > 1) continue;
    const adoptedOn = addDays(submittedAt.toISOString().slice(0, 10), 1);
    if (adoptedOn > stage.today) continue;
    const later = await stage.as('province.editor', new Date());
    version = (
      await recordAdoption(later, {
        id: submission.id,
        version,
        channel: channel.name,
        kind: channel.kind,
        level: channel.level,
        adoptedOn,
      })
    ).version;
  }
}
