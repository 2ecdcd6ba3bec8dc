import { existsSync } from 'node:fs';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import serveStatic from '@fastify/static';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { attachmentRoutes } from './features/attachment/attachment.routes.ts';
import { sheets } from './features/index.ts';
import { eventRoutes } from './features/notification/notification.routes.ts';
import type { LiveOptions } from './features/notification/notification-readers.ts';
import { answerError } from './kernel/error-format.ts';
import { unauthenticated } from './kernel/errors.ts';
import type { ExportSettings } from './kernel/export/export.ts';
import { exportRoutes } from './kernel/export/export-routes.ts';
import { graphqlHandler } from './kernel/graphql-handler.ts';
import { createGraphQLServer } from './kernel/graphql-server.ts';
import { KnownOperations } from './kernel/known-operations.ts';
import { securityHeaders } from './kernel/security-headers.ts';
import {
  contextMaker,
  languageOf,
  onlookerMaker,
  type Surroundings,
  sessionCookie,
} from './request-context.ts';
import { createSchema } from './schema.ts';

export interface AppOptions extends Surroundings {
  /** Where the built console lies; without it there is the API only. */
  consoleDir?: string;
  /** What exports may take; tests set less. */
  exports?: Partial<ExportSettings>;
  /** Of GET /events; tests wait for less. */
  live?: LiveOptions;
  logLevel?: 'silent' | 'error' | 'warn' | 'info';
}

/** A notice of 5 MiB as JSON; who is not signed in sends no more than 256 KiB. */
const bodyLimits = { signedIn: 16 * 1024 * 1024, anyone: 256 * 1024 } as const;

/** Requests that are under way when the server is told to end have this long. */
const drainMs = 8_000;

/** Nothing is loaded from elsewhere; MUI writes its styles into the page. */
const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** Requests: GraphQL, attachments, exports, health, and the console. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    // A logger of its own for each request, which nothing here writes to, was 2 % of a page's CPU.
    childLoggerFactory: (logger) => logger,
    logger: {
      level: options.logLevel ?? 'warn',
      redact: ['req.headers.cookie', 'req.headers.authorization'],
    },
    bodyLimit: bodyLimits.signedIn,
    // For a file of 50 MB over 5 Mbit/s; a statement ends after 5 s whatever the client does.
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
  });
  await app.register(cookie);
  const headers = securityHeaders({ contentSecurityPolicy });
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
  await app.register(compress, {
    threshold: 2048,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { 1: 4 } },
  });
  const contextOf = contextMaker(options);
  refuseEarly(app, contextOf);
  healthRoutes(app, options);
  await attachmentRoutes(app, contextOf, options.filesDir);
  await eventRoutes(app, { ...options.live, database: options.database, onlookerOf: onlookerMaker(options) });
  const schema = await createSchema();
  exportRoutes(app, { contextOf, schema, sheets, settings: options.exports });
  const operations = new KnownOperations(schema, app.log);
  const graphql = createGraphQLServer(schema, operations, app.log);
  await graphql.start();
  app.addHook('onClose', () => graphql.stop());
  // Node looks after no timeouts once it closes: a connection that a client left half-way would hold the end up for ever.
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), drainMs).unref();
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: graphqlHandler(graphql, operations, contextOf),
  });
  await consoleRoutes(app, options.consoleDir);
  return app;
}

/** What is refused before any handler runs, and what a failure there tells. */
function refuseEarly(app: FastifyInstance, contextOf: ReturnType<typeof contextMaker>): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!isLarge(request)) return;
    if (!request.cookies[sessionCookie]) return reply.code(413).send({ errors: [] });
    // An invented cookie makes no user: the session is looked up before the body is read.
    const { viewer, language } = await contextOf(request, reply);
    if (!viewer) return answerError(reply, unauthenticated(), language, request.log);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // Fastify's own refusals name the request's fault; anything else could name a table or an address.
    if (error.statusCode !== undefined && error.statusCode < 500) return reply.send(error);
    return answerError(reply, error, languageOf(request.headers['accept-language']), request.log);
  });
}

/** More than a stranger may send, or a body that does not say how long it is. */
function isLarge({ headers }: FastifyRequest): boolean {
  const length = headers['content-length'];
  if (length === undefined) return headers['transfer-encoding'] !== undefined;
  return Number(length) > bodyLimits.anyone;
}

function healthRoutes(app: FastifyInstance, { database }: AppOptions): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await database.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'database unreachable' });
  });
}

/** Built files carry a digest in their name and are kept for a year; the page that names them is asked for each time. */
async function consoleRoutes(app: FastifyInstance, consoleDir: string | undefined): Promise<void> {
  if (!consoleDir || !existsSync(consoleDir)) return;
  await app.register(serveStatic, {
    root: consoleDir,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
