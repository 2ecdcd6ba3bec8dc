import { duplicateSearch } from '@duban/schema/vocabulary/submission';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { isId } from '../../kernel/id.ts';
import { columns } from '../../kernel/sql.ts';
import { comparable, likeness, longestShared } from '../../kernel/text/likeness.ts';
import { Submission } from './submission.entity.ts';
import { visibleTo } from './submission.policy.ts';

export interface Similar {
  submission: Submission;
  percent: number;
  titlePercent: number;
  bodyPercent: number;
  sharedPassage: string;
}

interface Wording {
  title: string;
  body: string;
}

/**
 * Pieces of the last two years that share the rarest pairs of characters with the text, those that share most first. What
 * is frequent the planner's statistics know; of pairs that they do not know a hash makes a fair choice. A pair of every
 * twentieth piece chooses too many: it is left out while others remain, and of what is chosen the newest are looked at.
 */
function candidates(
  { reader, viewer, clock }: SignedIn,
  { title, body }: Wording,
  exceptId: string | null,
): Promise<Submission[]> {
  const { days, pairs, read, compared, frequent, fewest } = duplicateSearch;
  return reader.rows<Submission>(sql`
    with known as materialized (
      select e, f from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) k(e, f)
      where s.schemaname = current_schema() and s.tablename = 'submission' and s.attname = 'search_pairs' and e is not null),
    rare as materialized (
      select array_agg(p) as pairs from (
        select p from (
          select p, coalesce(known.f, 0) as f, row_number() over (order by coalesce(known.f, 0), md5(p)) as place
          from unnest(bigrams(${`${title} ${body}`}::text)) p left join known on known.e = p where p !~ '[[:space:][:punct:]]') ranked
        where f < ${frequent}::real or place <= ${fewest}::int order by place limit ${pairs}::int) chosen)
    select ${columns(Submission, 's')} from (
      select s.id, s.submitted_at, (select count(*) from unnest(s.search_pairs) q where q = any((select pairs from rare)::text[])) as shared
      from submission s
      where ${visibleTo(viewer, 's')} and s.search_pairs && (select pairs from rare)
        and s.submitted_at > ${clock.now().toISOString()}::timestamptz - make_interval(days => ${days}::int)
        and s.id is distinct from ${exceptId}::uuid
      order by s.submitted_at desc limit ${read}::int) m join submission s on s.id = m.id
    order by m.shared desc, m.submitted_at desc limit ${compared}::int`);
}

/** Of the texts, or of the titles where those share more. */
function passageOf(one: Wording, other: Wording): string {
  const [body, title] = [longestShared(one.body, other.body), longestShared(one.title, other.title)];
  return title.length > body.length ? title : body;
}

const percentOf = (share: number) => Math.round(share * 100);

/**
 * Earlier pieces that the viewer may see and that say nearly the same: Dice's coefficient over pairs of characters, of
 * title and text together, or of the text alone where another title was found for it.
 */
export async function similarSubmissions(
  context: SignedIn,
  wording: Wording,
  exceptId: string | null,
): Promise<Similar[]> {
  if (wording.title.trim().length + wording.body.trim().length < 4) return [];
  const rows = await candidates(context, wording, exceptId && isId(exceptId) ? exceptId : null);
  const [title, body, whole] = [wording.title, wording.body, wording.title + wording.body].map(comparable);
  if (!title || !body || !whole) return [];
  const found = rows.map((submission) => {
    const itsBody = comparable(submission.body);
    const bodyShare = likeness(body, itsBody);
    const share = Math.max(bodyShare, likeness(whole, comparable(submission.title + submission.body)));
    return {
      submission,
      percent: percentOf(share),
      titlePercent: percentOf(likeness(title, comparable(submission.title))),
      bodyPercent: percentOf(bodyShare),
    };
  });
  return found
    .filter(({ percent }) => percent >= duplicateSearch.percent)
    .sort((one, other) => other.percent - one.percent)
    .slice(0, duplicateSearch.shown)
    .map((row) => ({
      ...row,
      sharedPassage: passageOf(wording, row.submission),
    }));
}
