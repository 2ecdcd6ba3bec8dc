import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import pg from 'pg';
import { servePostGraphile } from './postgraphile-instance.ts';
import { databaseUrl } from './serve.ts';

type Settings = Record<string, string>;

const owner = new pg.Pool({ connectionString: databaseUrl, max: 1 });
/** A session is looked up once and kept without a look at its end: cheaper than what this project does, in the peer's favour. */
const sessions = new Map<string, Settings>();

async function lookUp(token: string): Promise<Settings> {
  const { rows } = await owner.query(
    `select s.user_id, s.organization_id, o.province_id, o.city_id from session s join organization o on o.id = s.organization_id
     where s.token_digest = $1`,
    [createHash('sha256').update(token).digest('hex')],
  );
  if (!rows[0]) throw new Error('not signed in');
  const known = Object.entries<string | null>(rows[0]).filter(([, value]) => value !== null);
  return Object.fromEntries(known.map(([name, value]) => [`viewer.${name}`, value as string]));
}

async function settingsOf(request: IncomingMessage | undefined): Promise<Settings> {
  const token = /__Host-duban=([^;]+)/.exec(request?.headers.cookie ?? '')?.[1] ?? '';
  const settings = sessions.get(token) ?? (await lookUp(token));
  sessions.set(token, settings);
  return settings;
}

/** The role of those who sign in, from the connection's start: to set it in each transaction would cost a setting more. */
function asViewer(): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} -c role=bench_viewer`);
  return url.href;
}

/** As its documentation has it for signed-in users: the session's identity as settings, which row security reads. */
await servePostGraphile(asViewer(), {
  grafast: { context: async ({ node }) => ({ pgSettings: await settingsOf(node?.req) }) },
});
