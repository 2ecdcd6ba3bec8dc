import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bytesOf } from './answer-bytes.ts';
import type { Context } from './context.ts';
import type { KnownOperation, KnownOperations, Variables } from './known-operations.ts';

const contentType = 'application/json; charset=utf-8';

/** What is answered with that, as clients and browsers send it; Apollo weighs any other header. */
const takenAsJson = new Set([undefined, '*/*', 'application/json']);

interface Asked {
  operation: KnownOperation;
  variables: Variables;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null for whatever Apollo is to look at: another form of request, or an operation that it has not seen yet. */
function askedBy({ method, body, headers }: FastifyRequest, operations: KnownOperations): Asked | null {
  if (method !== 'POST' || !takenAsJson.has(headers.accept) || !isRecord(body) || body.extensions)
    return null;
  const { query, variables = null, operationName = null } = body;
  if (typeof query !== 'string' || (variables !== null && !isRecord(variables))) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  const operation = operations.find(query, operationName ?? undefined);
  return operation && { operation, variables: variables ?? undefined };
}

/**
 * POST /graphql. An operation that Apollo has once parsed, validated and let pass its limits is run at once the next
 * time: its way through Apollo's pipeline, which finds all of that again by a digest, was a tenth of a small request.
 */
export function graphqlHandler(
  graphql: ApolloServer<Context>,
  operations: KnownOperations,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
) {
  const apollo = fastifyApolloHandler(graphql, { context: contextOf }) as (
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<unknown>;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const asked = askedBy(request, operations);
    if (!asked) return apollo(request, reply);
    const context = await contextOf(request, reply);
    const answer = await operations.run(asked.operation, asked.variables, context);
    reply.header('content-type', contentType);
    return bytesOf(answer);
  };
}
