/** A step of an alignment: what both have, what only the first has, what only the second has. */
export type Step = [before: number | null, after: number | null];

/** Bytes that the table may take; beyond it a stretch counts as replaced. */
const mostCells = 4_000_000;

const pairs = (from: number, to: number, count: number): Step[] =>
  Array.from({ length: count }, (_, i) => [from + i, to + i]);
const removed = (from: number, count: number): Step[] =>
  Array.from({ length: count }, (_, i) => [from + i, null]);
const added = (from: number, count: number): Step[] =>
  Array.from({ length: count }, (_, i) => [null, from + i]);

function sharedStart(before: readonly string[], after: readonly string[]): number {
  let i = 0;
  while (i < before.length && i < after.length && before[i] === after[i]) i += 1;
  return i;
}

function sharedEnd(before: readonly string[], after: readonly string[], start: number): number {
  let i = 0;
  const most = Math.min(before.length, after.length) - start;
  while (i < most && before[before.length - 1 - i] === after[after.length - 1 - i]) i += 1;
  return i;
}

/** The longest common subsequence by its table; in a gap what is removed comes before what is added. */
function middle(before: readonly string[], after: readonly string[], offset: number): Step[] {
  const [n, m] = [before.length, after.length];
  if (n * m > mostCells) return [...removed(offset, n), ...added(offset, m)];
  const width = m + 1;
  const longest = new Uint32Array((n + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = m - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    if (before[i] === after[j]) steps.push([offset + i++, offset + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) steps.push([offset + i++, null]);
    else steps.push([null, offset + j++]);
  }
  return [...steps, ...removed(offset + i, n - i), ...added(offset + j, m - j)];
}

/** How one list becomes the other, keeping as much as can be kept in order. */
export function align(before: readonly string[], after: readonly string[]): Step[] {
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  return [
    ...pairs(0, 0, start),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end), start),
    ...pairs(before.length - end, after.length - end, end),
  ];
}
