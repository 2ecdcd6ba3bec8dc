import type { RelegationFacts } from './relegation.entity.ts';
import type { RelegationRule } from './relegation-rule.entity.ts';

export interface Found {
  organizationId: string;
  period: string;
  facts: RelegationFacts;
}

interface RankedUnit {
  organizationId: string;
  points: number;
  target: number | null;
  percent: number | null;
  rank: number;
  outOf: number;
}

/**
 * So many from the end, and below the percentage. Equal points stand together: to take one of them would be chance; where
 * all are equal nobody is last. A unit without a target has not missed it.
 */
export function lastBelow(
  { lastCount, belowPercent }: Pick<RelegationRule, 'lastCount' | 'belowPercent'>,
  units: readonly RankedUnit[],
  period: string,
): Found[] {
  const worse = (unit: RankedUnit) => units.filter(({ points }) => points < unit.points).length;
  return units
    .filter((unit) => unit.rank > 1 && worse(unit) < (lastCount ?? 0))
    .filter(({ percent }) => percent !== null && percent < (belowPercent ?? 0))
    .map(({ organizationId, points, target, percent, rank, outOf }) => ({
      ...{ organizationId, period },
      facts: { points, target, percent, rank, outOf, months: [] },
    }));
}

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Each time that so many months have come together, by the last of them; those counted once count no second time. */
export function monthsBelow(
  { months, consecutive }: Pick<RelegationRule, 'months' | 'consecutive'>,
  organizationId: string,
  short: readonly string[],
): Found[] {
  const found: Found[] = [];
  let run: string[] = [];
  for (const month of [...short].sort()) {
    const last = run.at(-1);
    if (consecutive && last !== undefined && monthNumber(month) !== monthNumber(last) + 1) run = [];
    run.push(month);
    if (run.length < (months ?? Number.POSITIVE_INFINITY)) continue;
    found.push({
      ...{ organizationId, period: month },
      facts: { points: null, target: null, percent: null, rank: null, outOf: null, months: run },
    });
    run = [];
  }
  return found;
}
