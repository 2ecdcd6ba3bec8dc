import sql from 'sql-template-tag';
import { replyToSupervisionOrder } from '../../features/supervision-order/commands/answer.ts';
import { closeSupervisionOrder } from '../../features/supervision-order/commands/conclude.ts';
import { issueSupervisionOrder } from '../../features/supervision-order/commands/issue.ts';
import { addDays } from '../../kernel/days.ts';
import { backstage } from './accounts.ts';
import { chance, type Stage } from './stage.ts';
import { supervisionConclusions, supervisionOrderTexts } from './supervision-texts.ts';

interface Scene {
  issuer: string;
  addressees: readonly string[];
  daysAgo: number;
  replies: number;
  closed: boolean;
}

/** Each with another end: closed, answered, half answered, waiting, overdue. */
const scenes: readonly Scene[] = [
  { issuer: '440000', addressees: ['440600', '440800'], daysAgo: 60, replies: 2, closed: true },
  { issuer: '440000', addressees: ['440300'], daysAgo: 45, replies: 1, closed: true },
  { issuer: '440000', addressees: ['440100', '440300'], daysAgo: 20, replies: 2, closed: false },
  { issuer: '440000', addressees: ['440100', '441300', '445200'], daysAgo: 8, replies: 1, closed: false },
  { issuer: '440000', addressees: ['440100'], daysAgo: 2, replies: 0, closed: false },
  { issuer: '440100', addressees: ['440106', '440104'], daysAgo: 15, replies: 1, closed: false },
  { issuer: '440100', addressees: ['440106'], daysAgo: 1, replies: 0, closed: false },
  { issuer: '440300', addressees: ['440305'], daysAgo: 4, replies: 0, closed: false },
];

export async function playOrders(stage: Stage): Promise<void> {
  const random = chance(5);
  for (const [index, scene] of scenes.entries()) {
    const text = supervisionOrderTexts[index % supervisionOrderTexts.length];
    if (!text) continue;
    const ids = await stage.database.reader.rows<{ code: string; id: string }>(sql`
      select code, id from organization where code = any(${scene.addressees}::text[])`);
    const assignments = await stage.database.reader.rows<{ id: string }>(sql`
      select a.id from assignment a join work_item i on i.id = a.work_item_id
      where a.organization_id = any(${ids.map((row) => row.id)}::uuid[]) and i.number = any(${text.itemNumbers}::int[])`);
    const order = await issueSupervisionOrder(
      await stage.as(backstage(scene.issuer, 'SUPERVISOR'), stage.moment(scene.daysAgo, random)),
      {
        organizationIds: ids.map((row) => row.id),
        assignmentIds: assignments.map((row) => row.id),
        requirement: text.requirement,
        dueOn: addDays(stage.ago(scene.daysAgo), text.days),
        urgency: text.days <= 5 ? 'URGENT' : 'NORMAL',
      },
    );
    let version = order.version;
    for (const code of scene.addressees.slice(0, scene.replies)) {
      const context = await stage.as(
        backstage(code, 'REPORTER'),
        stage.moment(Math.max(1, scene.daysAgo - 3), random),
      );
      version = (await replyToSupervisionOrder(context, { id: order.id, text: text.reply })).version;
    }
    if (!scene.closed) continue;
    const context = await stage.as(
      backstage(scene.issuer, 'SUPERVISOR'),
      stage.moment(Math.max(1, scene.daysAgo - 8), random),
    );
    await closeSupervisionOrder(context, {
      id: order.id,
      version,
      conclusion: supervisionConclusions[index % supervisionConclusions.length] ?? '',
    });
  }
}
