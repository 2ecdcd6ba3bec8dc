import { AddressRefused } from '../../../kernel/safe-address.ts';

interface Failure {
  name?: string;
  code?: string;
  responseCode?: number;
  response?: string;
  message?: string;
}

const longest = 300;

/** Why a delivery failed, in words that name no address of the inside: its record is read by its recipient too. */
export function failureText(error: unknown): string {
  if (error instanceof AddressRefused) return error.message;
  const { name, code, responseCode, response, message } = (error ?? {}) as Failure;
  if (responseCode !== undefined) return `SMTP ${response ?? responseCode}`.slice(0, longest);
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT') return 'timed out';
  // The mailer's own code hides the system's.
  const system = /\bE[A-Z]{4,}\b/.exec(message ?? '')?.[0];
  if (code) return system ?? code;
  return (message ?? 'failed').slice(0, longest);
}
