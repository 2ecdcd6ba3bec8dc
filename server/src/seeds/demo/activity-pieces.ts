import { Readable } from 'node:stream';
import sql from 'sql-template-tag';
import { uploadAttachment } from '../../features/attachment/attachment.commands.ts';
import { recordAdoption } from '../../features/submission/commands/adoption.ts';
import { submitSubmission } from '../../features/submission/commands/submit.ts';
import { addDays, dayOf } from '../../kernel/days.ts';
import { backstage } from './accounts.ts';
import { activityPieceTexts, untiedPieceTexts } from './activity-texts.ts';
import { chance, type Stage } from './stage.ts';
import { clearedPiece, reviewed } from './submission-way.ts';

const hour = 3_600_000;

/** What the unit sends along as proof. */
async function proofOf(stage: Stage, sentAt: Date): Promise<string> {
  const text = '现场咨询登记（摘录）\n接待咨询 126 人次，发放宣传手册 340 份，现场检定血压计 21 台。\n';
  const context = await stage.as('guangzhou.liaison', sentAt);
  const { id } = await uploadAttachment(context, {
    name: '现场咨询登记.txt',
    stream: Readable.from([Buffer.from(text)]),
  });
  return id;
}

/** What Guangzhou wrote of the activity that the province has summarised, carried by its own site. */
async function playActivityPieces(stage: Stage): Promise<void> {
  const activity = await stage.database.reader.row<{ id: string; items: string[]; endsOn: string }>(sql`
    select p.id, p.ends_on as "endsOn", array_agg(l.work_item_id::text) as items from publicity_activity p
    join publicity_activity_work_item l on l.activity_id = p.id join organization o on o.id = p.organization_id
    where o.level = 'PROVINCE' and p.ending = 'SUMMARISED' group by p.id limit 1`);
  if (!activity) return;
  for (const [index, { title, body }] of activityPieceTexts.entries()) {
    const sentAt = new Date(Date.parse(`${addDays(activity.endsOn, index * 3 - 10)}T10:00:00+08:00`));
    const piece = await submitSubmission(await stage.as('guangzhou.liaison', sentAt), {
      ...{ kind: 'ROUTINE', title, body, publicityActivityId: activity.id, workItemIds: activity.items },
      occurredAt: new Date(sentAt.getTime() - 8 * hour),
      attachmentIds: [await proofOf(stage, sentAt)],
    });
    const accepted = await reviewed(stage, piece, sentAt);
    const { id, version } = await clearedPiece(stage, accepted, new Date(sentAt.getTime() + 20 * hour));
    await recordAdoption(await stage.as('province.editor', new Date()), {
      ...{ id, version, channel: '省局门户网站', kind: 'WEBSITE', level: 'PROVINCE' },
      adoptedOn: addDays(dayOf(sentAt), 1),
    });
  }
}

/** First words of something that nobody has placed yet: an editor ties them to a point. */
async function playUntied(stage: Stage): Promise<void> {
  for (const [index, { code, title, body }] of untiedPieceTexts.entries()) {
    const sentAt = stage.moment(index * 9 + 2, chance(index + 420));
    await submitSubmission(await stage.as(backstage(code, 'LIAISON'), sentAt), {
      ...{ kind: 'ROUTINE', title, body, workItemIds: [] },
      occurredAt: new Date(sentAt.getTime() - 20 * hour),
    });
  }
}

export async function playPiecesOfYear(stage: Stage): Promise<void> {
  await playActivityPieces(stage);
  await playUntied(stage);
}
