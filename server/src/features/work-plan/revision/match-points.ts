import { type ComparablePoint, comparablePoint, pointLikeness } from './similarity.ts';
import type { Wording } from './wording.ts';

type Point = Pick<Wording, 'number' | 'title' | 'requirement'>;
export type Pair<Old, New> = [before: Old | null, after: New | null];

/** The same number is a hint, and not more: one point put in the middle gives all later ones another. */
const numberCounts = 0.15;
const leastLikeness = 0.5;
/** Some hundred points that all changed; beyond that only numbers and equal words are looked at. */
const mostPairs = 250_000;

interface Place {
  index: number;
  number: number;
  point: ComparablePoint;
}

const placesOf = (points: readonly Point[]): Place[] =>
  points.map((point, index) => ({ index, number: point.number, point: comparablePoint(point) }));

/** Equal words find each other first, those of the same number before the others. */
function matchEqual(before: Place[], after: Place[], found: Map<number, number>): void {
  const byText = Map.groupBy(before, ({ point }) => point.whole.text);
  const take = (to: Place, from: Place | undefined) => {
    if (!from) return;
    found.set(to.index, from.index);
    const rest = (byText.get(from.point.whole.text) ?? []).filter((place) => place !== from);
    byText.set(from.point.whole.text, rest);
  };
  for (const to of after) {
    take(
      to,
      byText.get(to.point.whole.text)?.find(({ number }) => number === to.number),
    );
  }
  for (const to of after) if (!found.has(to.index)) take(to, byText.get(to.point.whole.text)?.[0]);
}

function candidatesOf(before: Place[], after: Place[]) {
  const few = before.length * after.length <= mostPairs;
  return after.flatMap((to) =>
    before
      .filter((from) => few || from.number === to.number)
      .map((from) => {
        const bonus = from.number === to.number ? numberCounts : 0;
        return { from, to, score: pointLikeness(from.point, to.point) + bonus };
      })
      .filter(({ score }) => score >= leastLikeness),
  );
}

/** The best pair first; what stands closer wins a tie, so that the result is the same every time. */
function matchLike(before: Place[], after: Place[], found: Map<number, number>): void {
  const distance = ({ from, to }: { from: Place; to: Place }) => Math.abs(from.index - to.index);
  const candidates = candidatesOf(before, after).sort(
    (one, other) =>
      other.score - one.score || distance(one) - distance(other) || one.to.index - other.to.index,
  );
  const taken = new Set<number>();
  for (const { from, to } of candidates) {
    if (found.has(to.index) || taken.has(from.index)) continue;
    found.set(to.index, from.index);
    taken.add(from.index);
  }
}

/** Which point of the revised notice is which standing one, in the order of their numbers. */
export function matchPoints<Old extends Point, New extends Point>(
  standing: readonly Old[],
  revised: readonly New[],
): Pair<Old, New>[] {
  const before = placesOf(standing);
  const after = placesOf(revised);
  const found = new Map<number, number>();
  matchEqual(before, after, found);
  const used = new Set(found.values());
  matchLike(
    before.filter(({ index }) => !used.has(index)),
    after.filter(({ index }) => !found.has(index)),
    found,
  );
  const kept = new Set(found.values());
  const pairs: Pair<Old, New>[] = revised.map((point, index) => {
    const from = found.get(index);
    return [from === undefined ? null : (standing[from] ?? null), point];
  });
  const gone: Pair<Old, New>[] = standing
    .filter((_, index) => !kept.has(index))
    .map((point) => [point, null]);
  const numberOf = ([old, fresh]: Pair<Old, New>) => fresh?.number ?? old?.number ?? 0;
  // Sorting is stable: what is gone stands before what has its number now.
  return [...gone, ...pairs].sort((one, other) => numberOf(one) - numberOf(other));
}
