export const attachmentLimits = {
  /** bytes of one file */
  size: 50 * 1024 * 1024,
  /** UTF-16 units of a name */
  name: 200,
  /** files of one report or reply */
  count: 20,
  /** uploads of one user at once, on one server */
  atOnce: 5,
  /** bytes of one user's files of a day that nothing was submitted with */
  unusedOfDay: 2 * 1024 * 1024 * 1024,
  /** days for which a file is kept that nothing was submitted with and no draft holds */
  unusedDays: 30,
} as const;

/** What may be uploaded: the ending, and the type that the file's own first bytes must show. */
export const attachmentTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};
