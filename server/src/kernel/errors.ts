import type { ErrorCode } from '@duban/schema/vocabulary/errors';
import type { MessageKey } from '@duban/schema/vocabulary/messages';

export type MessageParams = Readonly<Record<string, string | number>>;

/** Why something was refused: a key of the vocabulary and what goes into its sentence. */
export interface Reason {
  key: MessageKey;
  params?: MessageParams;
}

export interface ErrorDetails {
  /** Input path, e.g. `organizations.0.dueOn`, to the reason it was refused. */
  fields?: Readonly<Record<string, Reason>>;
  reason?: Reason;
  params?: MessageParams;
}

/** The one error that commands and queries throw; everything else reaches the client as INTERNAL with a log id. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

export const unauthenticated = (reason?: Reason) => new DomainError('UNAUTHENTICATED', { reason });
/** Also for all that the viewer may not see: a foreign id answers exactly as a missing one. */
export const notFound = (field?: string) =>
  new DomainError('NOT_FOUND', field ? { fields: { [field]: { key: 'notFound' } } } : {});
export const forbidden = (key?: MessageKey, field?: string) =>
  new DomainError(
    'FORBIDDEN',
    key ? { reason: { key }, ...(field ? { fields: { [field]: { key } } } : {}) } : {},
  );
export const wrongState = (key?: MessageKey, params?: MessageParams) =>
  new DomainError('WRONG_STATE', key ? { reason: { key, params } } : {});
export const conflict = (key: MessageKey, params?: MessageParams, field?: string) =>
  new DomainError('CONFLICT', {
    reason: { key, params },
    ...(field ? { fields: { [field]: { key, params } } } : {}),
  });
export const badInput = (field: string, key: MessageKey, params?: MessageParams) =>
  new DomainError('BAD_INPUT', { fields: { [field]: { key, params } } });
/** More than one answer may hold. */
export const tooLarge = (key: MessageKey, params?: MessageParams) =>
  new DomainError('TOO_LARGE', { reason: { key, params } });
/** Nothing is wrong with the request but its moment. */
export const busy = (key: MessageKey) => new DomainError('BUSY', { reason: { key } });
