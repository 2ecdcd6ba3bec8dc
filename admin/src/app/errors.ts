import { ApolloError } from '@apollo/client';
import { type ErrorCode, errorCodes, errorMessages } from '@duban/schema/vocabulary/errors';
import type { Language } from '@duban/schema/vocabulary/label';
import { fieldMessages, type MessageKey } from '@duban/schema/vocabulary/messages';
import type { Params } from './i18n/messages.ts';
import { renderLabel } from './i18n/useLabel.ts';

export interface Message {
  key: MessageKey;
  params?: Params;
}
interface Extensions {
  code?: string;
  fields?: Record<string, Message>;
  reason?: Message;
  params?: Params;
}
/** UNREACHABLE is the console's own: the server gave no answer at all. */
export type ApiErrorCode = ErrorCode | 'UNREACHABLE';

const unreachable = {
  zh: '连接不上服务器，请检查网络后重试。',
  en: 'The server cannot be reached: check the network and try again.',
};

/** A failure that no log entry was named for, as where a gateway answered. */
const failed = { zh: '系统出错，请稍后重试。', en: 'Something went wrong; try again later.' };

const httpStatuses: Record<ApiErrorCode, number> = {
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
  UNREACHABLE: 503,
};

export function isOutdated(code: ApiErrorCode | undefined): boolean {
  return code === 'CONFLICT' || code === 'WRONG_STATE';
}

export class ApiError extends Error {
  readonly status: number;
  constructor(
    readonly code: ApiErrorCode,
    private readonly extensions: Extensions = {},
  ) {
    super(code);
    this.name = 'ApiError';
    this.status = httpStatuses[code];
  }

  /** What was read is older than what stands: another look helps. */
  get outdated(): boolean {
    return isOutdated(this.code);
  }

  /** The reason where the server gave one, else what the code means. */
  describe(language: Language): string {
    if (this.code === 'UNREACHABLE') return unreachable[language];
    const { reason, params } = this.extensions;
    if (this.code === 'INTERNAL' && !params?.logId) return failed[language];
    return reason ? renderMessage(reason, language) : renderLabel(errorMessages[this.code], language, params);
  }

  /** Path of the field → what is wrong with it. */
  fields(language: Language): Record<string, string> {
    const entries = Object.entries(this.extensions.fields ?? {});
    return Object.fromEntries(entries.map(([path, message]) => [path, renderMessage(message, language)]));
  }
}

function renderMessage(message: Message, language: Language): string {
  return renderLabel(fieldMessages[message.key] ?? fieldMessages.invalid, language, message.params);
}

function ofExtensions(extensions: Extensions): ApiError {
  const code = errorCodes.find((known) => known === extensions.code) ?? 'INTERNAL';
  return new ApiError(code, extensions);
}

/** A status other than 200 arrives as a network error whose result holds the GraphQL errors. */
function extensionsOfResponse(networkError: ApolloError['networkError']): Extensions | undefined {
  if (!networkError || !('result' in networkError) || typeof networkError.result !== 'object')
    return undefined;
  const errors: unknown = networkError.result.errors;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  return first && typeof first === 'object' && 'extensions' in first
    ? (first.extensions as Extensions)
    : undefined;
}

/** The errors of an answer outside GraphQL, which have the same shape. */
export function errorOfAnswer(body: unknown): ApiError {
  const errors = body && typeof body === 'object' && 'errors' in body ? body.errors : undefined;
  const first: { extensions?: Extensions } | undefined = Array.isArray(errors) ? errors[0] : undefined;
  return ofExtensions(first?.extensions ?? {});
}

export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (!(error instanceof ApolloError)) return new ApiError('INTERNAL');
  return ofResponse(error.graphQLErrors, error.networkError);
}

/** What a request's errors come to, however they arrived. */
export function ofResponse(
  graphQLErrors: readonly { extensions?: unknown }[] | undefined,
  networkError: ApolloError['networkError'] | undefined,
): ApiError {
  const extensions = graphQLErrors?.[0]?.extensions ?? extensionsOfResponse(networkError ?? null);
  if (extensions) return ofExtensions(extensions as Extensions);
  return new ApiError(networkError ? 'UNREACHABLE' : 'INTERNAL');
}
