import type { Language } from '@duban/schema/vocabulary/label';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import { unauthenticated } from './errors.ts';
import type { Mailer, Outgoing } from './outgoing.ts';
import type { SecretBox } from './secret-box.ts';
import type { Reader } from './sql.ts';
import type { Viewer } from './viewer.ts';

/** What one request carries through resolvers, commands and queries. */
export interface Context {
  readonly database: Database;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly viewer: Viewer | null;
  readonly language: Language;
  /** The client's address, for the audit trail */
  readonly address: string | null;
  readonly idempotencyKey: string | null;
  /** Where attachments are kept */
  readonly filesDir: string;
  /** Left out: nothing leaves this server but answers. */
  readonly outgoing?: Outgoing;
  /** For what somebody waits for at the screen; all else goes by the outbox. */
  readonly mailer?: Mailer;
  /** Left out: where no secret is made or read, as in the demonstration. */
  readonly secrets?: SecretBox;
  readonly loaders: Map<symbol, unknown>;
  /** Sets the session cookie, or clears it with null. */
  setSession(token: string | null): void;
}

export interface SignedIn extends Context {
  readonly viewer: Viewer;
}

/** Seals and opens what the database keeps sealed. */
export function secretsOf({ secrets }: Context): SecretBox {
  if (!secrets) throw new Error('a secret without keys');
  return secrets;
}

export function signedIn(context: Context): SignedIn {
  if (!context.viewer) throw unauthenticated();
  return context as SignedIn;
}
