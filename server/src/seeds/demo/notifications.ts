import sql from 'sql-template-tag';
import { remindDeadlines } from '../../features/deadline/deadline.job.ts';
import { markNotificationsRead } from '../../features/notification/commands/read.ts';
import { reviewNotice } from '../../features/progress-report/review-notice.job.ts';
import { runJob } from '../../kernel/jobs.ts';
import { demoAccounts } from './accounts.ts';
import { chance, type Stage } from './stage.ts';

/** Until so many days ago everyone read what they were told; what came since waits for whoever signs in. */
const readUntilDaysAgo = 12;
/** Days of which replies and reviews were reminded: what was due before is over. */
const deadlinesTold = 8;

export async function playNotifications(stage: Stage): Promise<void> {
  const random = chance(17);
  const { database } = stage;
  const until = stage.moment(readUntilDaysAgo, random);
  for (const { username } of demoAccounts) {
    const context = await stage.as(username, until);
    const old = await database.reader.rows<{ id: string }>(sql`
      select id from notification where recipient_id = ${context.viewer.userId}::uuid and created_at < ${until}::timestamptz`);
    if (old.length > 0) await markNotificationsRead(context, { ids: old.map((row) => row.id) });
  }
  for (let daysAgo = deadlinesTold; daysAgo >= 0; daysAgo -= 1) {
    const morning = new Date(`${stage.ago(daysAgo)}T08:05:00+08:00`);
    if (morning.getTime() < Date.now())
      await runJob(database, remindDeadlines, `demonstration ${daysAgo}`, morning);
  }
  await runJob(database, reviewNotice, 'demonstration', stage.moment(0, random));
}
