/** Class 08 and PostgreSQL's own words at its end, its start, and where it takes no more connections. */
const states = /^(08...|57P0[1-5]|53300)$/;
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EHOSTUNREACH']);
/** pg and its pool tell these by their words alone. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the database could not be asked, or the connection was lost while it was: what was to be written may be written. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message } = error as Error & { code?: unknown };
  return typeof code === 'string' ? states.test(code) || network.has(code) : words.test(message);
}
