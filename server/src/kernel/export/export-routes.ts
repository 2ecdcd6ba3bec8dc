import { exportLimits, exportRowsHeader, exportTitles } from '@duban/schema/vocabulary/export';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Context, signedIn } from '../context.ts';
import { answerError } from '../error-format.ts';
import { badInput, forbidden, notFound } from '../errors.ts';
import { worksInBusiness } from '../viewer.ts';
import { type ExportSettings, Exports } from './export.ts';
import { readInput } from './filter-input.ts';
import type { Chosen } from './notes.ts';
import type { AnySheet } from './sheet.ts';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/** JSON, and how long it may be. */
interface Choosing {
  filter: string | undefined;
  orderBy: string | undefined;
  max: number;
}

interface Asked {
  Params: { file: string };
  Querystring: { filter?: string; orderBy?: string };
  Body: unknown;
}

/** `{ "filter": {…}, "orderBy": {…} }`: what is too long for an address. */
function ofBody(body: unknown): Choosing {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badInput('filter', 'malformed');
  const text = (value: unknown) => (value == null ? undefined : JSON.stringify(value));
  const { filter, orderBy } = body as Record<string, unknown>;
  return { filter: text(filter), orderBy: text(orderBy), max: exportLimits.postedFilter };
}

export interface ExportRoutes {
  contextOf: ContextOf;
  schema: GraphQLSchema;
  sheets: readonly AnySheet[];
  settings?: Partial<ExportSettings> | undefined;
}

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function chosenBy(
  schema: GraphQLSchema,
  sheet: AnySheet,
  { filter: asked, orderBy, max }: Choosing,
): Promise<Chosen> {
  const filter = await readInput(schema, sheet.filter, asked ?? '{}', 'filter', max);
  if (orderBy === undefined || !sheet.order) return { filter, order: null };
  return { filter, order: await readInput(schema, sheet.order, orderBy, 'orderBy', max) };
}

/** GET /exports/<list>.xlsx?filter=<JSON>&orderBy=<JSON>, or POST with both in a JSON body: all rows of the list, as the API's pages have them. */
export function exportRoutes(
  app: FastifyInstance,
  { contextOf, schema, sheets, settings }: ExportRoutes,
): void {
  const exports = new Exports(settings);

  async function send(
    context: Context,
    request: FastifyRequest<Asked>,
    choosing: () => Choosing,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const caller = signedIn(context);
    if (!worksInBusiness(caller.viewer)) throw forbidden();
    const sheet = sheets.find(({ name }) => `${name}.xlsx` === request.params.file);
    if (!sheet) throw notFound();
    const { rows, stream } = await exports.open(caller, sheet, await chosenBy(schema, sheet, choosing()));
    const day = caller.clock.today();
    const name = encodeURIComponent(`${exportTitles[sheet.name][caller.language]}-${day}.xlsx`);
    reply.header('content-type', contentType);
    reply.header(
      'content-disposition',
      `attachment; filename="${sheet.name}-${day}.xlsx"; filename*=UTF-8''${name}`,
    );
    reply.header(exportRowsHeader, rows);
    reply.header('cache-control', 'private, no-store');
    return reply.send(stream);
  }

  const answer =
    (choosingOf: (request: FastifyRequest<Asked>) => Choosing) =>
    async (request: FastifyRequest<Asked>, reply: FastifyReply) => {
      const context = await contextOf(request, reply);
      try {
        return await send(context, request, () => choosingOf(request), reply);
      } catch (error) {
        return answerError(reply, error, context.language, request.log);
      }
    };

  const ofAddress = answer(({ query: { filter, orderBy } }) => ({
    filter,
    orderBy,
    max: exportLimits.filter,
  }));
  app.get<Asked>('/exports/:file', { exposeHeadRoute: false }, ofAddress);
  app.post<Asked>(
    '/exports/:file',
    answer(({ body }) => ofBody(body)),
  );
}
