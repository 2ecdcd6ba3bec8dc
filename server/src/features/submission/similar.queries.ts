import { setImmediate } from 'node:timers/promises';
import { duplicateSearch } from '@duban/schema/vocabulary/submission';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { isId } from '../../kernel/id.ts';
import { columns } from '../../kernel/sql.ts';
import { comparable, likeness } from '../../kernel/text/likeness.ts';
import { Passages } from '../../kernel/text/longest-shared.ts';
import { rarestPairsSql } from '../../kernel/text/rarest-pairs.ts';
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
 * Pieces of the last two years that share most of the text's rarest pairs of characters, whenever they were sent up. What else is
 * asked of a piece stands outside, or the planner would look for pairs in all that the viewer sees.
 */
function candidates(
  { reader, viewer, clock }: SignedIn,
  { title, body }: Wording,
  exceptId: string | null,
): Promise<Submission[]> {
  const { days, compared } = duplicateSearch;
  return reader.rows<Submission>(sql`
    with ${rarestPairsSql('submission', `${title} ${body}`, duplicateSearch)},
    alike as (
      select h.id, count(*) as shared, max(h.submitted_at) as submitted_at from rare cross join lateral (
        select s.id, s.submitted_at, s.organization_id, s.city_id, s.province_id from submission s
        where s.search_pairs @> array[rare.p] offset 0) h
      where ${visibleTo(viewer, 'h')} and h.submitted_at > ${clock.now().toISOString()}::timestamptz - make_interval(days => ${days}::int)
        and h.id is distinct from ${exceptId}::uuid
      group by h.id order by shared desc, submitted_at desc limit ${compared}::int)
    select ${columns(Submission, 's')} from alike join submission s on s.id = alike.id order by alike.shared desc, alike.submitted_at desc`);
}

/** Of the texts, or of the titles where those share more. */
function passagesOf({ title, body }: Wording): (other: Wording) => string {
  const [inTitle, inBody] = [new Passages(title), new Passages(body)];
  return (other) => {
    const [ofBody, ofTitle] = [inBody.sharedWith(other.body), inTitle.sharedWith(other.title)];
    return ofTitle.length > ofBody.length ? ofTitle : ofBody;
  };
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
  const found: Omit<Similar, 'sharedPassage'>[] = [];
  for (const submission of rows) {
    // Sixty texts of 20,000 characters: others have their turn in between.
    await setImmediate();
    const itsBody = comparable(submission.body);
    const bodyShare = likeness(body, itsBody);
    const share = Math.max(bodyShare, likeness(whole, comparable(submission.title + submission.body)));
    const titleShare = likeness(title, comparable(submission.title));
    found.push({
      submission,
      percent: percentOf(share),
      titlePercent: percentOf(titleShare),
      bodyPercent: percentOf(bodyShare),
    });
  }
  const shown = found
    .filter(({ percent }) => percent >= duplicateSearch.percent)
    .sort((one, other) => other.percent - one.percent)
    .slice(0, duplicateSearch.shown);
  if (shown.length === 0) return [];
  const sharedWith = passagesOf(wording);
  return shown.map((row) => ({ ...row, sharedPassage: sharedWith(row.submission) }));
}
