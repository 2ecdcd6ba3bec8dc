export const noticeErrorCodes = [
  'EMPTY',
  'BINARY',
  'TOO_LARGE',
  'UNNUMBERED',
  /** More than any office could give out: 83 are a province's year. */
  'TOO_MANY_POINTS',
  'WRONG_FORMAT',
  /** Macros, document type definitions, encrypted parts: refused whatever they hold. */
  'UNSAFE',
] as const;
export type NoticeErrorCode = (typeof noticeErrorCodes)[number];

/** Why a notice cannot be read at all; the caller turns it into the API's BAD_INPUT. */
export class NoticeError extends Error {
  override readonly name = 'NoticeError';
  readonly code: NoticeErrorCode;

  constructor(code: NoticeErrorCode) {
    super(`The notice cannot be read: ${code}`);
    this.code = code;
  }
}
