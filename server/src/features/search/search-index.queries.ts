import { setTimeout } from 'node:timers/promises';
import type { SearchKind } from '@duban/schema/vocabulary/search';
import type { EntityManager } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import { type Database, transactionReader } from '../../kernel/database.ts';
import { watchedRest } from '../../kernel/pace.ts';
import type { Reader } from '../../kernel/sql.ts';
import { vectorOf } from '../../kernel/text/words.ts';
import { searchables } from './searchables.queries.ts';

/** Rows at a time: a search that comes first waits for no more. */
const atOnce = 200;

interface Indexed {
  id: string;
  title: string;
  body: string;
  at: string;
}

/** Reads what the rows say now and writes their words; what is gone meanwhile has none. */
async function writeEntries(reader: Reader, kind: SearchKind, ids: readonly string[]): Promise<void> {
  const { from, title, body, at } = searchables[kind];
  const rows = await reader.rows<Indexed>(sql`
    select t.id, ${title} as title, ${body} as body, ${at} as at from ${from} where t.id = any(${ids}::uuid[])`);
  // A report stands under its point's title, which is not its own words.
  const titled = kind !== 'PROGRESS_REPORT';
  await reader.rows(sql`
    insert into search_entry (kind, subject_id, at, words)
    select ${kind}, e.id, e.at, e.words::tsvector
    from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.at)}::timestamptz[],
      ${rows.map((row) => vectorOf(titled ? row.title : '', row.body))}::text[]) e(id, at, words) order by e.id
    on conflict (kind, subject_id) do update set at = excluded.at, words = excluded.words`);
}

/** Takes what waits, oldest first; what another server has taken is left to it. Its note goes with its words, in one transaction. */
async function takePending(reader: Reader): Promise<number> {
  const taken = await reader.rows<{ kind: SearchKind; id: string }>(sql`
    with waiting as (select p.id from search_pending p order by p.id limit ${atOnce} for update skip locked)
    delete from search_pending p using waiting w where p.id = w.id returning p.kind, p.subject_id as id`);
  const byKind = new Map<SearchKind, Set<string>>();
  for (const { kind, id } of taken) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  for (const [kind, ids] of [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)))
    await writeEntries(reader, kind, [...ids].sort());
  return taken.length;
}

const inTransaction = <Result>(database: Database, work: (reader: Reader) => Promise<Result>) =>
  database.orm.em.fork().transactional((em) => work(transactionReader(em as EntityManager)));

/** Before a search: what waits, unless it is a backlog, which is the upkeep's. */
export async function indexPending(database: Database): Promise<void> {
  await inTransaction(database, takePending);
}

/** The oldest id that a row of that moment may have: ids begin with their milliseconds. */
function idAt(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** No transaction that stores a report lasts as long. */
const settled = 5 * 60_000;

/**
 * Reports tell nobody that they came, so that submitting one costs what it cost: they are found by their ids, which grow with
 * time, from where the last run ended; the last minutes are looked at again, since commits come in another order than ids.
 */
async function takeReports(reader: Reader): Promise<number> {
  const kind: SearchKind = 'PROGRESS_REPORT';
  const [progress] = await reader.rows<{ last: string; horizon: string }>(sql`
    select p.last_id as last, least(p.last_id, ${idAt(new Date(Date.now() - settled))}::uuid) as horizon
    from search_progress p where p.kind = ${kind} for update skip locked`);
  if (!progress) return 0;
  const rows = await reader.rows<{ id: string }>(sql`
    select r.id from progress_report r where r.id > ${progress.horizon}::uuid
      and not exists (select 1 from search_entry e where e.kind = ${chosenSql(kind)} and e.subject_id = r.id)
    order by r.id limit ${atOnce}`);
  if (rows.length === 0) return 0;
  await writeEntries(
    reader,
    kind,
    rows.map(({ id }) => id),
  );
  await reader.rows(sql`
    update search_progress set last_id = greatest(last_id, ${rows.at(-1)?.id ?? progress.last}::uuid) where kind = ${kind}`);
  return rows.length;
}

const working = new WeakSet<Database>();

/** Times as long as a batch took: a fifth of one core where nobody else wants it, a fortieth where everybody does. */
const rests = { quiet: 4, busy: 36 } as const;

async function restAfter(tookMs: number): Promise<void> {
  const busy = await watchedRest(tookMs * rests.quiet);
  if (busy > 0) await setTimeout(busy * tookMs * rests.busy);
}

/**
 * The upkeep's part, every minute: all that waits, and the reports that have come. `gently`: it rests after each batch, and
 * the longer the more others have to do: on reporting day the cores are theirs who report, and words wait until evening.
 */
export async function indexAll(database: Database, gently = false): Promise<number> {
  if (working.has(database)) return 0;
  working.add(database);
  let done = 0;
  try {
    for (const take of [takePending, takeReports]) {
      for (let count = atOnce; count === atOnce; done += count) {
        const began = performance.now();
        count = await inTransaction(database, take);
        if (gently && count === atOnce) await restAfter(performance.now() - began);
      }
    }
  } finally {
    working.delete(database);
  }
  return done;
}
