import sql, { type Sql } from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';

/** Of an entry as it is kept; a moment as a number, since its text would follow the session's zone. */
const digestOf = (alias: string): Sql => {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`sha256(convert_to(jsonb_build_array(${column('id')}, extract(epoch from ${column('at')}), ${column('actor_id')},
    ${column('organization_id')}, ${column('province_id')}, ${column('action')}, ${column('entity_type')}, ${column('entity_id')},
    ${column('changes')}, ${column('address')})::text, 'UTF8'))`;
};

/** Of a seal, from the one before it and what it holds. */
const chained = (former: Sql, ids: Sql, digests: Sql): Sql => sql`
  sha256(coalesce(${former}, ''::bytea) || convert_to(${ids}::text, 'UTF8') || convert_to(${digests}::text, 'UTF8'))`;

/** Up to where the trail had been numbered, and when that was read. */
export interface Horizon {
  lastId: string;
  at: string;
}

export async function horizonNow(reader: Reader): Promise<Horizon> {
  const row = await reader.row<Horizon>(sql`
    select s.last_value::text as "lastId", clock_timestamp()::text as at from audit_entry_id_seq s`);
  return row ?? { lastId: '0', at: '-infinity' };
}

/**
 * Every entry that was numbered by then is written or never will be: whoever had begun by then has ended. A transaction
 * that waits and has written nothing holds no number: an export may take its time.
 */
export async function isSettled(reader: Reader, { at }: Horizon): Promise<boolean> {
  const row = await reader.row<{ settled: boolean }>(sql`
    select not exists (select 1 from pg_stat_activity a where a.datname = current_database() and a.pid <> pg_backend_pid()
      and a.xact_start <= ${at}::timestamptz and not (a.state = 'idle in transaction' and a.backend_xid is null)) as settled`);
  return row?.settled ?? false;
}

/** Few enough for a short statement. */
export const mostAtOnce = 5_000;

/** Seals what follows the last seal; of two servers at once one is too late and does nothing. @returns how many entries */
export async function sealUpTo(reader: Reader, { lastId }: Horizon): Promise<number> {
  const row = await reader.row<{ entries: number }>(sql`
    with last as (select number, last_id, digest from audit_seal order by number desc limit 1),
    entry as (
      select e.id, ${digestOf('e')} as digest from audit_entry e
      where e.id > coalesce((select last_id from last), 0) and e.id <= ${lastId}::bigint order by e.id limit ${mostAtOnce}),
    made as (
      select count(*)::int as entries, min(id) as first_id, max(id) as last_id, array_agg(id order by id) as ids,
        array_agg(digest order by id) as digests from entry)
    insert into audit_seal (number, first_id, last_id, entries, ids, digests, digest, sealed_at)
    select coalesce((select number from last), 0) + 1, first_id, last_id, entries, ids, digests,
      ${chained(sql`(select digest from last)`, sql`ids`, sql`digests`)}, clock_timestamp()
    from made where entries > 0 on conflict do nothing returning entries`);
  return row?.entries ?? 0;
}

/** Of a province's part of the chain, which is one for the whole database. */
export interface TrailState {
  /** Seals that hold an entry of the province. */
  seals: number;
  entries: number;
  /** Hex, of the newest of those seals; null while there is none. */
  digest: string | null;
  sealedAt: string | null;
  unsealed: number;
}

export async function trailState(reader: Reader, provinceId: string): Promise<TrailState> {
  const row = await reader.row<TrailState>(sql`
    with sealed as (select coalesce(max(last_id), 0) as until from audit_seal),
    own as materialized (
      select s.number, s.digest, s.sealed_at from audit_seal s where exists (select 1 from audit_entry e
        where e.province_id = ${provinceId}::uuid and e.id between s.first_id and s.last_id)),
    last as (select digest, sealed_at from own order by number desc limit 1),
    entry as (
      select count(*) filter (where e.id <= sealed.until)::int as sealed, count(*) filter (where e.id > sealed.until)::int as unsealed
      from audit_entry e, sealed where e.province_id = ${provinceId}::uuid)
    select (select count(*)::int from own) as seals, entry.sealed as entries, entry.unsealed,
      (select encode(digest, 'hex') from last) as digest, (select sealed_at from last) as "sealedAt"
    from entry`);
  if (!row) throw new Error('a select of counts has no row');
  return row;
}

/** Of the whole chain. */
export async function newestSeal(reader: Reader): Promise<number> {
  const row = await reader.row<{ number: number }>(
    sql`select coalesce(max(number), 0) as number from audit_seal`,
  );
  return row?.number ?? 0;
}

export type TrailFaultKind = 'CHANGED' | 'MISSING' | 'INSERTED' | 'SEAL';

export interface TrailFault {
  kind: TrailFaultKind;
  /** The entry's id; of SEAL the seal's number. */
  id: string;
}

const sealsAtOnce = 40;

/** The chain: each seal follows from the one before it and from what it holds, and none is left out. */
const brokenSeals = (from: number): Sql => sql`
  select 'SEAL' as kind, s.number::text as id from (
    select x.*, lag(x.digest) over w as former, lag(x.number) over w as before, lag(x.last_id) over w as former_id
    from audit_seal x where x.number between ${from - 1}::int and ${from + sealsAtOnce - 1}::int window w as (order by x.number)) s
  where s.number >= ${from}::int and (s.number <> coalesce(s.before, 0) + 1 or s.first_id <= coalesce(s.former_id, 0)
    or s.digest is distinct from ${chained(sql`s.former`, sql`s.ids`, sql`s.digests`)})`;

/** The entries of some seals: each as it was sealed, none gone, none put in between. */
const brokenEntries = (from: number): Sql => sql`
  select case when k.id is null then 'INSERTED' when e.id is null then 'MISSING' else 'CHANGED' end as kind,
    coalesce(k.id, e.id)::text as id
  from (select u.id, u.digest from audit_seal s, unnest(s.ids, s.digests) u(id, digest)
    where s.number between ${from}::int and ${from + sealsAtOnce - 1}::int) k
  full join (select * from audit_entry a where a.id > coalesce((select last_id from audit_seal where number = ${from - 1}::int), 0)
    and a.id <= (select max(last_id) from audit_seal where number between ${from}::int and ${from + sealsAtOnce - 1}::int)) e on e.id = k.id
  where k.id is null or e.id is null or k.digest <> ${digestOf('e')}`;

/** All that does not agree with the seals, some of them at a time so that no statement is long. */
export async function trailFaults(reader: Reader, seals: number): Promise<TrailFault[]> {
  const faults: TrailFault[] = [];
  for (let from = 1; from <= seals; from += sealsAtOnce) {
    faults.push(...(await reader.rows<TrailFault>(brokenSeals(from))));
    faults.push(...(await reader.rows<TrailFault>(sql`${brokenEntries(from)} order by 2`)));
  }
  return faults;
}

/** Whether a digest that somebody noted is one of the chain's. */
export async function isOfChain(reader: Reader, digest: string): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(digest)) return false;
  const rows = await reader.rows(sql`select 1 from audit_seal where digest = decode(${digest}, 'hex')`);
  return rows.length > 0;
}
