import type { Language } from '@duban/schema/vocabulary/label';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { onlookerByToken, viewerByToken } from './features/user/session.queries.ts';
import type { Clock } from './kernel/clock.ts';
import type { Context } from './kernel/context.ts';
import type { Database } from './kernel/database.ts';
import type { Mailer, Outgoing } from './kernel/outgoing.ts';
import { ReadMeter } from './kernel/read-meter.ts';
import type { SecretBox } from './kernel/secret-box.ts';
import type { Reader } from './kernel/sql.ts';
import type { Viewer } from './kernel/viewer.ts';

/** __Host-: this host only, with Secure and Path=/; browsers take loopback addresses for secure. */
export const sessionCookie = '__Host-duban';

const cookieOptions = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const;

export interface Surroundings {
  database: Database;
  clock: Clock;
  filesDir: string;
  outgoing?: Outgoing;
  mailer?: Mailer;
  secrets?: SecretBox;
  /** Told of each request's reader, so that tests can count its statements. */
  onReader?(reader: Reader): void;
}

/** Chinese unless the reader asks for English. */
export function languageOf(header: string | undefined): Language {
  return header?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function idempotencyKeyOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  return Array.isArray(header) ? header.join(',') : header;
}

/** Who holds the request's session now; asking is no sign of life. */
export function onlookerMaker({ database, clock }: Surroundings) {
  return async (request: FastifyRequest): Promise<Viewer | null> => {
    const token = request.cookies[sessionCookie];
    if (!token) return null;
    return onlookerByToken(database.references, database.reader, token, clock.now());
  };
}

export function contextMaker(surroundings: Surroundings) {
  const { database, clock, filesDir, outgoing, mailer, secrets, onReader } = surroundings;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const reader = database.newReader();
    onReader?.(reader);
    const token = request.cookies[sessionCookie];
    const viewer = token ? await viewerByToken(database.references, reader, token, clock.now()) : null;
    if (viewer) reader.meter = new ReadMeter(viewer.userId, (release) => reply.raw.once('close', release));
    return {
      database,
      reader,
      clock,
      filesDir,
      outgoing,
      mailer,
      secrets,
      viewer,
      language: languageOf(request.headers['accept-language']),
      address: request.ip,
      idempotencyKey: idempotencyKeyOf(request.headers['idempotency-key']),
      loaders: new Map(),
      setSession: (token) =>
        void (token === null
          ? reply.clearCookie(sessionCookie, cookieOptions)
          : reply.setCookie(sessionCookie, token, cookieOptions)),
    };
  };
}
