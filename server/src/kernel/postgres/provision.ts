import pg from 'pg';

export interface Access {
  port: number;
  passwordOf(role: string): string;
}

export const urlFor = ({ port, passwordOf }: Access, role: string, database: string) =>
  `postgres://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`;

const roleMissing = '28P01';
const databaseMissing = '3D000';

/** Makes the role and database `duban` where one is missing; also after a first start that was cut short. */
export async function provisionDatabase(access: Access): Promise<void> {
  try {
    await withClient(urlFor(access, 'duban', 'duban'), async () => {});
  } catch (error) {
    if (![roleMissing, databaseMissing].includes((error as { code?: string }).code ?? '')) throw error;
    await withClient(urlFor(access, 'postgres', 'postgres'), (client) => createDatabase(client, access));
  }
}

async function createDatabase(client: pg.Client, { passwordOf }: Access): Promise<void> {
  const { rows } = await client.query(`select from pg_roles where rolname = 'duban'`);
  await client.query(
    `${rows.length > 0 ? 'alter' : 'create'} role duban login password '${passwordOf('duban')}'`,
  );
  const { rows: databases } = await client.query(`select from pg_database where datname = 'duban'`);
  if (databases.length === 0) await client.query('create database duban owner duban');
}

async function withClient(url: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await use(client);
  } finally {
    await client.end();
  }
}
