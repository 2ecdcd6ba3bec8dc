import { rateUnits } from '@duban/schema/vocabulary/roll-up';
import type { Figure, PartToSplit } from './assignment.graphql.ts';

/** What the form holds: by target a share for each part, in their order. */
export interface SplitValues {
  targetId: string;
  shares: Record<string, (number | null)[]>;
  confirmed: boolean;
}

/** What is to be shared out: the own share, else the point's figure. */
export function wholeOf({ share, target }: Pick<Figure, 'share' | 'target'>): number {
  return share ?? target.value;
}

export function sumOf(shares: readonly (number | null)[] | undefined): number {
  return Number((shares ?? []).reduce<number>((sum, share) => sum + (share ?? 0), 0).toPrecision(12));
}

/** Whole numbers that make up the whole, the first ones by one more; a rate is everybody's. */
export function evenShares(figure: Pick<Figure, 'share' | 'target'>, count: number): number[] {
  const whole = wholeOf(figure);
  if (rateUnits.includes(figure.target.unit)) return Array.from({ length: count }, () => whole);
  const each = Math.floor(whole / count);
  const rest = Number((whole - each * count).toPrecision(12));
  return Array.from({ length: count }, (_, index) => {
    const more = Math.max(0, Math.min(1, rest - index));
    return Number((each + more).toPrecision(12));
  });
}

export function beginSplit(figures: readonly Figure[], parts: readonly PartToSplit[]): SplitValues {
  const shareOf = (part: PartToSplit, targetId: string) =>
    part.figures.find(({ target }) => target.id === targetId)?.share ?? null;
  return {
    targetId: figures[0]?.target.id ?? '',
    shares: Object.fromEntries(
      figures.map(({ target }) => [target.id, parts.map((part) => shareOf(part, target.id))]),
    ),
    confirmed: false,
  };
}

/** The figure at hand; shares left blank are none. */
export function splitInput(
  { workItemId, version }: { workItemId: string; version: number },
  parts: readonly PartToSplit[],
  { targetId, shares, confirmed }: SplitValues,
) {
  return {
    ...{ workItemId, version, confirmed },
    shares: parts.flatMap((part, index) => {
      const value = shares[targetId]?.[index] ?? null;
      return value === null ? [] : [{ assignmentId: part.id, targetId, value }];
    }),
  };
}
