import sql from 'sql-template-tag';
import { runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { idsOnly } from '../../../kernel/id.ts';
import { markRead, unreadCount } from '../notification.queries.ts';
import { notifiedChannel } from '../notify.queries.ts';

/** Answers with how many are left unread. That somebody has read a reminder is evidence: the trail keeps it. */
export function markNotificationsRead(context: Context, input: { ids?: string[] | null }): Promise<number> {
  return runCommand(context, 'markNotificationsRead', input, async ({ reader, context: caller, audit }) => {
    const { viewer, clock } = caller;
    const read = await markRead(reader, viewer, input.ids ? idsOnly(input.ids) : null, clock.now());
    if (read.length > 0) {
      audit('User', viewer.userId, { notificationIds: read.map((row) => row.id) });
      // The reader's other windows count too.
      await reader.rows(sql`select pg_notify(${notifiedChannel}, ${viewer.userId})`);
    }
    return unreadCount(reader, viewer);
  });
}
