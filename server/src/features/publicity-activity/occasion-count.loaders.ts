import { signedIn } from '../../kernel/context.ts';
import { edge } from '../../kernel/loaders.ts';
import { countsByOccasion } from './publicity-activity.queries.ts';

/** Keys are `year id`; a calendar asks for one year. */
export const activityCountOf = edge<string, number>(async (context, keys) => {
  const asked = keys.map((key) => ({
    year: Number(key.slice(0, key.indexOf(' '))),
    id: key.slice(key.indexOf(' ') + 1),
  }));
  const rows = await countsByOccasion(signedIn(context), asked);
  const counts = new Map(rows.map(({ year, id, count }) => [`${year} ${id}`, count]));
  return keys.map((key) => counts.get(key) ?? 0);
});
