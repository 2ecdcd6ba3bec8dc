import pg from 'pg';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const digits = '0123456789abcdef';
const turned = '89abcdef01234567';

/** What is put to names that no two may have. */
export const twinMark = '.twin';

/** The same with the twin's ids: another last digit, so that ids keep their order; the twin's twin is the first again. */
export function twinOf(text: string): string {
  return text.replaceAll(
    new RegExp(uuid, 'g'),
    (id) => id.slice(0, -1) + turned[digits.indexOf(id.at(-1) ?? '')],
  );
}

const functions = `
create function twin(id uuid) returns uuid language sql immutable as
  $$ select (left(id::text, 35) || translate(right(id::text, 1), '${digits}', '${turned}'))::uuid $$;
create function twin(ids uuid[]) returns uuid[] language sql immutable as
  $$ select case when ids is null then null else array(select twin(i) from unnest(ids) with ordinality u(i, n) order by n) end $$;
create function twin(t text) returns text language sql immutable as $$
  select case when t !~ '${uuid}' then t else (
    select string_agg(case when part ~ '^${uuid}$' then twin(part::uuid)::text else part end, '' order by n)
    from unnest(regexp_split_to_array(regexp_replace(t, '(${uuid})', chr(1) || '\\1' || chr(1), 'g'), chr(1))) with ordinality u(part, n)) end $$;
create function twin(t text[]) returns text[] language sql immutable as
  $$ select case when t is null then null else array(select twin(x) from unnest(t) with ordinality u(x, n) order by n) end $$;
create function twin(j jsonb) returns jsonb language sql immutable as $$ select twin(j::text)::jsonb $$;
`;

/** What is the whole database's: who does what is written there, and nobody reads it by province. */
const ofAll = [
  'migration',
  'demonstration',
  'job_inbox',
  'audit_seal',
  'search_pending',
  'search_progress',
  'session',
];
/** No two may have the same. */
const alone: Readonly<Record<string, string>> = {
  'app_user.username': `username || '${twinMark}'`,
  'organization.code': `code || '${twinMark}'`,
};
const mapped = ['uuid', '_uuid', 'text', '_text', 'jsonb'];

interface Column {
  table: string;
  name: string;
  type: string;
  ownNumber: boolean;
}

/** A second province in the database: every row of the first once more, under other ids, and nothing else. */
export async function addTwinProvince(adminUrl: string): Promise<void> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    await client.query(functions);
    const { rows } = await client.query<Column>(
      `
      select c.relname as table, a.attname as name, t.typname as type, a.attidentity <> '' as "ownNumber"
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        join pg_type t on t.oid = a.atttypid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relname = any($1) order by 1, a.attnum`,
      [ofAll],
    );
    // Neither triggers nor references: all rows come, in whatever order.
    await client.query('set session_replication_role = replica');
    for (const [table, columns] of Map.groupBy(rows, (column) => column.table)) {
      const given = columns.filter(({ ownNumber }) => !ownNumber);
      const values = given.map(
        ({ name, type }) =>
          alone[`${table}.${name}`] ?? (mapped.includes(type) ? `twin("${name}")` : `"${name}"`),
      );
      const own = table === 'calendar_year' ? ' where province_id is not null' : '';
      await client.query(`insert into "${table}" (${given.map(({ name }) => `"${name}"`).join(', ')})
        select ${values.join(', ')} from "${table}"${own}`);
    }
  } finally {
    await client.end();
  }
}
