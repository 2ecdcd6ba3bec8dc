import sql, { type Sql } from 'sql-template-tag';

export interface RarestPairs {
  /** So many at most. */
  pairs: number;
  /** A pair in more than this share of the rows chooses too many, */
  frequent: number;
  /** but so many are taken in any case. */
  fewest: number;
}

/**
 * CTEs, the last of them `rare(p)`: those pairs of a text's neighbouring characters that the fewest rows of a table have in
 * `search_pairs`. What is frequent the planner's statistics know; of pairs that they do not know a hash makes a fair choice. A
 * reader asks the index for each pair by itself, so that what is shared is counted without reading one row's pairs.
 */
export function rarestPairsSql(table: string, text: string, { pairs, frequent, fewest }: RarestPairs): Sql {
  return sql`
    known as materialized (
      select e, f from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) k(e, f)
      where s.schemaname = current_schema() and s.tablename = ${sql([`'${table}'`])} and s.attname = 'search_pairs' and e is not null),
    rare as materialized (
      select p from (
        select p, coalesce(known.f, 0) as f, row_number() over (order by coalesce(known.f, 0), md5(p)) as place
        from unnest(bigrams(${text}::text)) p left join known on known.e = p where p !~ '[[:space:][:punct:]]') ranked
      where f < ${frequent}::real or place <= ${fewest}::int order by place limit ${pairs}::int)`;
}
