import { exportRowsHeader, exportTitles } from '@duban/schema/vocabulary/export';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Context, signedIn } from '../context.ts';
import { answerError } from '../error-format.ts';
import { forbidden, notFound } from '../errors.ts';
import { worksInBusiness } from '../viewer.ts';
import { type ExportSettings, Exports } from './export.ts';
import { readInput } from './filter-input.ts';
import type { Chosen } from './notes.ts';
import type { AnySheet } from './sheet.ts';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

interface Asked {
  Params: { file: string };
  Querystring: { filter?: string; orderBy?: string };
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
  query: Asked['Querystring'],
): Promise<Chosen> {
  const filter = await readInput(schema, sheet.filter, query.filter ?? '{}', 'filter');
  if (query.orderBy === undefined || !sheet.order) return { filter, order: null };
  return { filter, order: await readInput(schema, sheet.order, query.orderBy, 'orderBy') };
}

/** GET /exports/<list>.xlsx?filter=<JSON>&orderBy=<JSON>: all rows of the list, as the API's pages have them. */
export function exportRoutes(
  app: FastifyInstance,
  { contextOf, schema, sheets, settings }: ExportRoutes,
): void {
  const exports = new Exports(settings);

  async function send(
    context: Context,
    request: FastifyRequest<Asked>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const caller = signedIn(context);
    if (!worksInBusiness(caller.viewer)) throw forbidden();
    const sheet = sheets.find(({ name }) => `${name}.xlsx` === request.params.file);
    if (!sheet) throw notFound();
    const { rows, stream } = await exports.open(caller, sheet, await chosenBy(schema, sheet, request.query));
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

  app.get<Asked>('/exports/:file', { exposeHeadRoute: false }, async (request, reply) => {
    const context = await contextOf(request, reply);
    try {
      return await send(context, request, reply);
    } catch (error) {
      return answerError(reply, error, context.language, request.log);
    }
  });
}
