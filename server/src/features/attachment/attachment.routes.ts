import { createReadStream } from 'node:fs';
import { attachmentLimits } from '@duban/schema/vocabulary/attachment';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Context, signedIn } from '../../kernel/context.ts';
import { answerError } from '../../kernel/error-format.ts';
import { badInput, forbidden, notFound } from '../../kernel/errors.ts';
import { worksInBusiness } from '../../kernel/viewer.ts';
import { asOneOfFew, sweepUploads, uploadAttachment } from './attachment.commands.ts';
import { pathOf, visibleAttachment } from './attachment.queries.ts';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

async function filePart(request: FastifyRequest): Promise<MultipartFile | undefined> {
  if (!request.isMultipart()) return undefined;
  try {
    return await request.file();
  } catch (error) {
    request.log.info({ err: error }, 'upload refused');
    throw badInput('file', 'fileRefused');
  }
}

async function upload(context: Context, request: FastifyRequest): Promise<object> {
  const part = await filePart(request);
  if (!part) throw badInput('file', 'required');
  const { id, name, size, contentType } = await uploadAttachment(context, {
    name: part.filename,
    stream: part.file,
  });
  return { id, name, size, contentType };
}

async function download(context: Context, id: string, reply: FastifyReply): Promise<FastifyReply> {
  const caller = signedIn(context);
  const row = worksInBusiness(caller.viewer) ? await visibleAttachment(caller, id) : null;
  if (!row) throw notFound();
  reply.header('content-type', row.contentType);
  reply.header('content-length', row.size);
  reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`);
  reply.header('cache-control', 'private, no-store');
  return reply.send(createReadStream(pathOf(context.filesDir, row.digest)));
}

/** POST /attachments (one file, multipart, at most 50 MB) and GET /attachments/:id. */
export async function attachmentRoutes(
  app: FastifyInstance,
  contextOf: ContextOf,
  filesDir: string,
): Promise<void> {
  app.addHook('onReady', () => sweepUploads(filesDir));
  await app.register(multipart, {
    limits: { files: 1, fileSize: attachmentLimits.size, fields: 0 },
    throwFileSizeLimit: false,
  });
  app.post('/attachments', async (request, reply) => {
    const context = await contextOf(request, reply);
    try {
      if (!worksInBusiness(signedIn(context).viewer)) throw forbidden();
      return await asOneOfFew(context, () => upload(context, request));
    } catch (error) {
      return answerError(reply, error, context.language, request.log);
    }
  });
  app.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply) => {
    const context = await contextOf(request, reply);
    try {
      return await download(context, request.params.id, reply);
    } catch (error) {
      return answerError(reply, error, context.language, request.log);
    }
  });
}
