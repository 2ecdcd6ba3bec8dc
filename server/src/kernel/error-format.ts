import { randomUUID } from 'node:crypto';
import { dayInWords } from '@duban/schema/vocabulary/day-words';
import { type ErrorCode, errorMessages } from '@duban/schema/vocabulary/errors';
import { filled } from '@duban/schema/vocabulary/filled';
import type { Label, Language } from '@duban/schema/vocabulary/label';
import { fieldMessages } from '@duban/schema/vocabulary/messages';
import type { FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { DomainError, type ErrorDetails, type MessageParams, type Reason } from './errors.ts';
import { isUnreachable } from './unreachable.ts';

interface Log {
  error(details: object, message: string): void;
}

interface ValidationNode {
  property: string;
  constraints?: Record<string, string>;
  children?: ValidationNode[];
}

function render(label: Label, language: Language, params: MessageParams = {}): string {
  return filled(label[language], params, (name) => dayInWords(String(params[name] ?? ''), language));
}

function sentence(reason: Reason, language: Language): string {
  return render(fieldMessages[reason.key], language, reason.params);
}

function reasonOf(message: string): Reason {
  try {
    return JSON.parse(message) as Reason;
  } catch {
    return { key: 'invalid' };
  }
}

/** Paths of refused fields, e.g. `organizations.0.dueOn`, from class-validator's tree. */
function fieldsOf(nodes: readonly ValidationNode[], prefix = ''): Record<string, Reason> {
  return Object.assign(
    {},
    ...nodes.map((node) => {
      const path = `${prefix}${node.property}`;
      const [message] = Object.values(node.constraints ?? {});
      return {
        ...(message === undefined ? {} : { [path]: reasonOf(message) }),
        ...fieldsOf(node.children ?? [], `${path}.`),
      };
    }),
  ) as Record<string, Reason>;
}

const variablePath = /at "\w+\.([\w.[\]]+)"/;

/** A value of the wrong type never reaches a resolver: the error of its coercion names the place. */
function coercionError(error: GraphQLFormattedError): DomainError | null {
  const code = error.extensions?.code;
  if (code !== 'BAD_USER_INPUT') return null;
  const path = variablePath.exec(error.message)?.[1];
  const missing = /Field "(\w+)" of required type/.exec(error.message)?.[1];
  const field = [path?.replaceAll(/\[(\d+)\]/g, '.$1'), missing].filter(Boolean).join('.') || 'input';
  return new DomainError('BAD_INPUT', { fields: { [field]: { key: missing ? 'required' : 'invalid' } } });
}

export function domainErrorOf(error: unknown): DomainError | null {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof DomainError) return original;
  if (original instanceof ArgumentValidationError) {
    const nodes = original.extensions.validationErrors as unknown as ValidationNode[];
    return new DomainError('BAD_INPUT', { fields: fieldsOf(nodes) });
  }
  if (isUniqueViolation(original)) return new DomainError('CONFLICT', { reason: { key: 'duplicate' } });
  if (isUnreachable(original)) return new DomainError('UNAVAILABLE');
  if (isStale(original)) return new DomainError('CONFLICT', { reason: { key: 'staleVersion' } });
  return null;
}

/** Two writers at once: the index refuses what the check before it could not see. */
function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23505';
}

function isStale(error: unknown): boolean {
  return error instanceof Error && error.name === 'OptimisticLockError';
}

export interface ErrorBody {
  message: string;
  extensions: {
    code: string;
    fields?: Record<string, Reason & { message: string }>;
    reason?: Reason & { message: string };
    params?: MessageParams;
  };
}

/** What a client sees: code, sentence in the reader's language, and which field for which reason. */
export function errorBody(code: ErrorCode, details: ErrorDetails, language: Language): ErrorBody {
  const say = (reason: Reason) => ({ ...reason, message: sentence(reason, language) });
  const fields =
    details.fields &&
    Object.fromEntries(Object.entries(details.fields).map(([path, reason]) => [path, say(reason)]));
  const [first] = Object.entries(fields ?? {});
  const message = details.reason
    ? sentence(details.reason, language)
    : render(errorMessages[code], language, details.params);
  return {
    message: first && !details.reason ? `${message}（${first[0]}：${first[1].message}）` : message,
    extensions: {
      code,
      ...(fields && { fields }),
      ...(details.reason && { reason: say(details.reason) }),
      ...(details.params && { params: details.params }),
    },
  };
}

const sqlState = /^[0-9A-Z]{5}$/;

/** PostgreSQL's words quote the failing row, which may hold a password's hash: the log gets the place, not the values. */
function withoutValues(error: unknown): unknown {
  const { code, constraint, table, name, stack, originalError } = (error ?? {}) as Record<string, unknown>;
  // A field's error carries the words of what it wraps.
  if (originalError) return withoutValues(originalError);
  if (typeof code !== 'string' || !sqlState.test(code)) return error;
  const frames = String(stack)
    .split('\n')
    .filter((line) => line.startsWith('    at '));
  return { type: name, code, table, constraint, stack: frames.join('\n') };
}

/** Nothing of an unexpected error leaves the server but the id under which it was logged. */
export function internalError(error: unknown, language: Language, log: Log): ErrorBody {
  const logId = randomUUID().slice(0, 8);
  log.error({ logId, err: withoutValues(error) }, 'unexpected error');
  return errorBody('INTERNAL', { params: { logId } }, language);
}

/** Errors of the query text itself keep Apollo's code; its message names no more than the client wrote. */
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export function formatGraphQLError(
  formatted: GraphQLFormattedError,
  error: unknown,
  language: Language,
  log: Log,
): GraphQLFormattedError {
  const domain = domainErrorOf(error) ?? coercionError(formatted);
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (domain) return { ...errorBody(domain.code, domain.details, language), ...place };
  const code = String(formatted.extensions?.code);
  if (requestCodes.has(code)) return { message: formatted.message, ...place, extensions: { code } };
  return { ...internalError(error, language, log), ...place };
}

const statusOf: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  WRONG_STATE: 409,
  CONFLICT: 409,
  TOO_LARGE: 413,
  BUSY: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** The same errors outside GraphQL, with their HTTP status. */
export function answerError(reply: FastifyReply, error: unknown, language: Language, log: Log): FastifyReply {
  const domain = domainErrorOf(error);
  const body = domain
    ? errorBody(domain.code, domain.details, language)
    : internalError(error, language, log);
  return reply.status(statusOf[domain?.code ?? 'INTERNAL']).send({ errors: [body] });
}
