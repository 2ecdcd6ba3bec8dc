import { type SearchKind, searchKinds, searchLimits } from '@duban/schema/vocabulary/search';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import {
  highlighted,
  queriesOf,
  type Segment,
  type Term,
  termsOf,
  type WordQueries,
} from '../../kernel/text/words.ts';
import { indexPending } from './search-index.queries.ts';
import { searchables } from './searchables.queries.ts';

interface Place {
  kind: SearchKind;
  id: string;
  totalCount: number;
}

interface Texts {
  kind: SearchKind;
  id: string;
  title: string;
  body: string;
  organizationId: string;
  linkId: string;
  day: string;
}

export interface Hit {
  kind: SearchKind;
  id: string;
  linkId: string;
  organizationId: string;
  day: string;
  title: Segment[];
  excerpt: Segment[];
}

export interface Group {
  kind: SearchKind;
  totalCount: number;
  more: boolean;
  hits: Hit[];
}

export interface Found {
  words: string[];
  groups: Group[];
}

interface Asked {
  kinds: readonly SearchKind[];
  first: number;
  offset: number;
}

/**
 * A word that stands in more rows than this, times the root of all rows, is met sooner by walking through what the viewer
 * sees, the newest first, than by going through all rows that hold it. A test has all kinds walked.
 */
export const commonness = { factor: 50 };

interface Weighed {
  waiting: boolean;
  kind: SearchKind | null;
  common: boolean;
}

/** Which kinds may hold it, and where it is common; and whether rows wait to be taken in. The index knows, no row's words are read. */
function weighed({ reader }: SignedIn, words: WordQueries, kinds: readonly SearchKind[]): Promise<Weighed[]> {
  return reader.rows<Weighed>(sql`
    select exists (select 1 from search_pending) as waiting, k.kind,
      coalesce(k.rows > ${commonness.factor}::float8 * sqrt((select greatest(reltuples, 0) from pg_class where oid = 'search_entry'::regclass)), false) as common
    from (select 1) one left join (select e.kind, count(*) as rows from search_entry e
      where e.words @@ ${words.likely}::tsquery and e.kind = any(${[...kinds]}::text[]) group by e.kind) k on true`);
}

/** Of one kind, those of the matches that the viewer may see: by the rule of its own lists. */
function visibleSql({ viewer }: SignedIn, kind: SearchKind): Sql {
  const { from, own, visibleTo } = searchables[kind];
  return sql`select m.kind, m.subject_id, m.at from matched m, ${own ?? from}
    where t.id = m.subject_id and m.kind = ${chosenSql(kind)} and ${visibleTo(viewer)}`;
}

/** The same by the index of the kind's own list, as far as they are counted. The function, unlike its operator, asks no index. */
function walkedSql({ viewer }: SignedIn, kind: SearchKind, words: WordQueries): Sql {
  const { from, own, at, visibleTo } = searchables[kind];
  return sql`(select e.kind, e.subject_id, e.at from search_entry e, ${own ?? from}
    where e.kind = ${chosenSql(kind)} and e.subject_id = t.id and ts_match_vq(e.words, ${words.found}::tsquery) and ${visibleTo(viewer)}
    order by ${at} desc, t.id desc limit ${searchLimits.counted + 1})`;
}

/** Asked last, since a phrase has to be read from the row: of rows that are neither of a kind that is walked. */
const standingSql = ({ found, likely }: WordQueries): Sql =>
  found === likely ? empty : sql`and ts_match_vq(e.words, ${found}::tsquery)`;

/** All that is found and visible of each kind; of a word that is common as much as is counted. */
function seenSql(context: SignedIn, words: WordQueries, kinds: readonly Weighed[]): Sql {
  return join(
    kinds.flatMap(({ kind, common }) =>
      kind ? [common ? walkedSql(context, kind, words) : visibleSql(context, kind)] : [],
    ),
    ' union all ',
  );
}

/**
 * Puts the newest of each kind in order: titles that hold the words as words, then words anywhere, then pairs of characters
 * in a title, then the rest; the newer first. A weight is looked at for those alone, since it has to be read from the row.
 */
function placesOf(
  context: SignedIn,
  words: WordQueries,
  kinds: readonly Weighed[],
  { first, offset }: Asked,
): Promise<Place[]> {
  const rare = kinds.flatMap(({ kind, common }) => (kind && !common ? [kind] : []));
  return context.reader.rows<Place>(sql`
    with matched as materialized (
      select e.kind, e.subject_id, e.at from search_entry e
      where e.words @@ ${words.likely}::tsquery and e.kind = any(${rare}::text[]) ${standingSql(words)}),
    seen as materialized (${seenSql(context, words, kinds)}),
    newest as (select s.*, count(*) over (partition by s.kind)::int as total,
      row_number() over (partition by s.kind order by s.at desc, s.subject_id desc) as age from seen s),
    tiered as (
      select n.kind, n.subject_id, n.at, n.total,
        case when e.words @@ ${words.titleWords}::tsquery then 0 when e.words @@ ${words.words}::tsquery then 1
          when e.words @@ ${words.titled}::tsquery then 2 else 3 end as tier
      from newest n join search_entry e on e.kind = n.kind and e.subject_id = n.subject_id where n.age <= ${searchLimits.ordered}),
    placed as (select t.*, row_number() over (partition by t.kind order by t.tier, t.at desc, t.subject_id desc) as place from tiered t)
    select p.kind, p.subject_id as id, p.total as "totalCount" from placed p
    where p.place > ${offset} and p.place <= ${offset + first} order by p.kind, p.place`);
}

/** The texts of a page's rows, in one statement. */
function textsOf({ reader }: SignedIn, places: readonly Place[]): Promise<Texts[]> {
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const { from, title, body, at, organizationId, linkId } = searchables[kind];
    const ids = places.filter((place) => place.kind === kind).map(({ id }) => id);
    return sql`select ${chosenSql(kind)} as kind, t.id, ${title} as title, ${body} as body, ${organizationId} as "organizationId",
      ${linkId} as "linkId", ((${at}) at time zone 'Asia/Shanghai')::date as day from ${from} where t.id = any(${ids}::uuid[])`;
  });
  return reader.rows<Texts>(join(parts, ' union all '));
}

function hitOf({ title, body, ...row }: Texts, terms: readonly Term[]): Hit {
  return {
    ...row,
    title: highlighted(title || body.slice(0, 40), terms),
    excerpt: highlighted(body, terms, searchLimits.excerpt),
  };
}

async function found(context: SignedIn, words: WordQueries, asked: Asked): Promise<Place[]> {
  let kinds = await weighed(context, words, asked.kinds);
  if (kinds.some(({ waiting }) => waiting)) {
    await indexPending(context.database);
    kinds = await weighed(context, words, asked.kinds);
  }
  const holding = kinds.filter(({ kind }) => kind);
  return holding.length > 0 ? placesOf(context, words, holding, asked) : [];
}

/** 全文检索, within what the viewer may see. What has changed a moment ago is taken in first, so that everybody finds what they wrote. */
export async function search(context: SignedIn, text: string, asked: Asked): Promise<Found> {
  const terms = termsOf(text);
  const words = queriesOf(terms);
  if (!words) return { words: [], groups: [] };
  const places = await found(context, words, asked);
  if (places.length === 0) return { words: terms.map((term) => term.text), groups: [] };
  const texts = new Map((await textsOf(context, places)).map((row) => [`${row.kind} ${row.id}`, row]));
  const groups = searchKinds.flatMap((kind) => {
    const ofKind = places.filter((place) => place.kind === kind);
    const [some] = ofKind;
    if (!some) return [];
    const hits = ofKind.flatMap(({ id }) => {
      const row = texts.get(`${kind} ${id}`);
      return row ? [hitOf(row, terms)] : [];
    });
    const { counted } = searchLimits;
    return [{ kind, totalCount: Math.min(some.totalCount, counted), more: some.totalCount > counted, hits }];
  });
  return { words: terms.map((term) => term.text), groups };
}
