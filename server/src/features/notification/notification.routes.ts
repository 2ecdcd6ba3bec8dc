import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../kernel/database.ts';
import { isId } from '../../kernel/id.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { missedSince, standings } from './notification.queries.ts';
import { type LiveOptions, type LiveReader, NotificationReaders } from './notification-readers.ts';

export interface EventsOptions extends LiveOptions {
  database: Database;
  /** Who holds the request's session now, without keeping the session alive by asking. */
  onlookerOf(request: FastifyRequest): Promise<Viewer | null>;
}

/** What a window that takes nothing any more may have waiting in memory. */
const mostBuffered = 64 * 1024;
const reconnectMs = 3_000;

interface Stream {
  send(text: string): void;
  end(): void;
}

/** The answer stays open: from here on Fastify leaves it to us. */
function openStream(reply: FastifyReply): Stream {
  const { raw } = reply;
  reply.header('content-type', 'text/event-stream; charset=utf-8');
  reply.header('cache-control', 'no-store, no-transform');
  // For proxies that would gather what should be told at once.
  reply.header('x-accel-buffering', 'no');
  reply.hijack();
  raw.writeHead(200, reply.getHeaders() as Record<string, string>);
  raw.write(`retry: ${reconnectMs}\n\n`);
  return {
    send(text) {
      if (raw.writableLength > mostBuffered) raw.destroy();
      else raw.write(text);
    },
    end: () => raw.end(),
  };
}

const eventText = (unread: number, id: string | null) =>
  `event: notification\n${id ? `id: ${id}\n` : ''}data: ${JSON.stringify({ unread, id })}\n\n`;

/** What it missed since the id that it saw last, and in any case how things stand. */
async function catchUp(
  { database }: EventsOptions,
  stream: Stream,
  viewer: Viewer,
  lastId: unknown,
): Promise<void> {
  const [standing] = await standings(database.reader, [viewer]);
  const unread = standing?.unread ?? 0;
  const missed =
    typeof lastId === 'string' && isId(lastId) ? await missedSince(database.reader, viewer, lastId) : [];
  for (const id of missed) stream.send(eventText(unread, id));
  if (missed.length === 0) stream.send(eventText(unread, standing?.id ?? null));
}

/**
 * GET /events: `notification` events with the number of unread ones and the newest id, for as long as the session lasts.
 * A reader with too many windows is answered 429, at which a browser does not ask again.
 */
export async function eventRoutes(app: FastifyInstance, options: EventsOptions): Promise<void> {
  const readers = new NotificationReaders(options.database, app.log, options);
  await readers.listen();
  app.addHook('preClose', async () => readers.close());
  app.get('/events', async (request, reply) => {
    const viewer = await options.onlookerOf(request);
    if (!viewer) return reply.code(401).send();
    const reader: LiveReader & { stream?: Stream } = {
      userId: viewer.userId,
      look: () => options.onlookerOf(request),
      tell: ({ unread, id }) => reader.stream?.send(eventText(unread, id)),
      beat: () => reader.stream?.send(': \n\n'),
      end: () => reader.stream?.end(),
    };
    if (!readers.add(reader)) return reply.code(429).send();
    reply.raw.on('close', () => readers.remove(reader));
    reader.stream = openStream(reply);
    await catchUp(options, reader.stream, viewer, request.headers['last-event-id']).catch(
      (error: unknown) => {
        request.log.error({ err: error }, 'events');
        reply.raw.destroy();
      },
    );
  });
}
