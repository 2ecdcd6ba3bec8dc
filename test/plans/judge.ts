import type { PlanMode, Scan } from './plans.ts';

/** Tables of at least so many rows are large: reading through one is felt, and grows with the years. */
export const largeFrom = 3000;
/** Who keeps a tenth of what was read has no quicker way to it: a count of nearly everything reads nearly everything. */
const wastefulBelow = 0.1;

/** A reading along an index is a page's until it has passed so many rows. */
const pageOfRows = 5000;

/** A reading of a large table that goes through all of it for a few rows; also along an index, when it goes through most of it. */
export function isWasteful(
  { table, sequential, read, kept }: Scan,
  rows: ReadonlyMap<string, number>,
): boolean {
  const size = rows.get(table) ?? 0;
  if (size < largeFrom || kept >= read * wastefulBelow) return false;
  return sequential || read > Math.max(size / 2, pageOfRows);
}

/** What stays as it is, and why; one that no longer occurs has to go. */
export interface Exception {
  how: string;
  call: RegExp;
  /** Only where the planner does not see the values, or only where it does. */
  mode?: PlanMode;
  why: string;
}

export interface Finding {
  call: string;
  who: string;
  mode: PlanMode;
  scan: Scan;
}

/** The exceptions that did not occur, and what none of them covers, each reading once with how often it was met. */
export function judge(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  modes: readonly PlanMode[],
): { unexplained: string[]; needless: string[] } {
  const met = new Set<Exception>();
  const counts = new Map<string, { example: Finding; times: number }>();
  for (const finding of findings) {
    const exception = exceptions.find(
      ({ how, call, mode }) =>
        finding.scan.how === how &&
        call.test(`${finding.who} ${finding.call}`) &&
        (mode === undefined || finding.mode === mode),
    );
    if (exception) {
      met.add(exception);
      continue;
    }
    const key = `${finding.who} ${finding.scan.how} ${finding.call.split(' ')[0]}`;
    const known = counts.get(key);
    counts.set(key, { example: known?.example ?? finding, times: (known?.times ?? 0) + 1 });
  }
  return {
    unexplained: [...counts.values()].map(({ example, times }) => describe(example, times)),
    needless: exceptions
      .filter((exception) => !met.has(exception) && modes.includes(exception.mode ?? 'force_generic_plan'))
      .map(({ how, call }) => `${how} ${call}`),
  };
}

function describe({ call, who, mode, scan }: Finding, times: number): string {
  const { how, read, kept, statement } = scan;
  return `${how}: read ${Math.round(read)}, kept ${Math.round(kept)}; ${who}, ${call} (${mode}); ${times} times
  ${statement.replaceAll(/\s+/g, ' ').trim()}`;
}
