import type { FastifyBaseLogger } from 'fastify';
import sql from 'sql-template-tag';
import type { Database } from '../../../kernel/database.ts';
import { notifiedChannel } from '../../notification/notify.queries.ts';
import { deliverDue, type Sending } from './deliver.ts';

const minuteMs = 60_000;
/** What is under way when the server ends; what is left then is sent again after its lease. */
const endWithinMs = 8_000;

/** That of a server may be wrong. */
async function databaseNow({ reader }: Database): Promise<Date> {
  const row = await reader.row<{ now: string }>(sql`select now() as now`);
  return new Date(row?.now ?? Date.now());
}

/**
 * Sends what is due each minute, and at once what was just told. No job of pg-boss: its transaction would stay open while
 * a mail server thinks, and that each thing is sent by one server only is settled by how they claim it.
 * @returns a function that ends it
 */
export async function startDeliveries(
  sending: Sending,
  log: FastifyBaseLogger,
  everyMs = minuteMs,
): Promise<() => Promise<void>> {
  const { database, mailer } = sending;
  let running: Promise<void> | null = null;
  let again = false;
  let ended = false;
  const run = async () => {
    do {
      again = false;
      const tried = await deliverDue(sending, await databaseNow(database));
      if (tried > 0) log.info({ tried }, 'deliveries');
    } while (again && !ended);
  };
  const kick = () => {
    again = true;
    if (ended || running) return;
    running = run()
      .catch((error: unknown) => log.error({ err: error }, 'deliveries'))
      .finally(() => {
        running = null;
      });
  };
  const stopHearing = await database.references.hear(notifiedChannel, kick);
  const timer = setInterval(kick, everyMs).unref();
  kick();
  return async () => {
    ended = true;
    stopHearing();
    clearInterval(timer);
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, endWithinMs).unref())]);
    mailer?.close();
  };
}
