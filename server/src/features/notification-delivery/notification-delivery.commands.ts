import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { notFound, wrongState } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { notifiedChannel } from '../notification/notify.queries.ts';
import { NotificationDelivery } from './notification-delivery.entity.ts';
import { isVisible } from './notification-delivery.policy.ts';
import { deliveryStates } from './notification-delivery.state.ts';

/** Begins anew at once: all its tries are before it again. */
export function retryDelivery(
  context: Context,
  input: { id: string; version: number },
): Promise<NotificationDelivery> {
  return runCommand(context, 'retryDelivery', input, async ({ em, reader, context: caller, audit }) => {
    const { viewer, clock } = caller;
    const row = isId(input.id)
      ? await em.findOne(NotificationDelivery, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!row || !isVisible(viewer, row)) throw notFound();
    atVersion(row, input.version);
    const status = deliveryStates.next(row.status, 'RETRY');
    if (!status) throw wrongState();
    audit('NotificationDelivery', row.id, { from: row.status, to: status });
    Object.assign(row, { status, attempts: 0, nextAttemptAt: clock.now().toISOString() });
    await em.flush();
    await reader.rows(sql`select pg_notify(${notifiedChannel}, '')`);
    return row;
  });
}
