import type { TargetProgress } from '@duban/schema/vocabulary/annual-target';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import { daysBetween } from '../../kernel/days.ts';

export interface Contender {
  organizationId: string;
  level: OrganizationLevel;
  unitClassId: string | null;
  points: number;
  target: number | null;
}

export interface Rank {
  /** Of the target, rounded down: 99.9 is not reached. Null without a target. */
  percent: number | null;
  rank: number;
  outOf: number;
  /** Points before the next one behind; 0 where the points are equal, null behind all others. */
  lead: number | null;
  /** Points behind the next one before it; null for the first. */
  behind: number | null;
}

export type Ranked<Row extends Contender> = Row & Rank;

const hundredths = (points: number) => Math.round(points * 100);

export const percentOf = (points: number, target: number): number =>
  Math.floor((hundredths(points) * 100) / hundredths(target));

/** Units are ranked within their class; those in none within their level. */
export const groupOf = ({ unitClassId, level }: Pick<Contender, 'unitClassId' | 'level'>): string =>
  unitClassId ?? level;

function inGroup(group: readonly Contender[]): Map<string, Rank> {
  const sorted = [...group].sort((a, b) => hundredths(b.points) - hundredths(a.points));
  const totals = sorted.map(({ points }) => hundredths(points));
  return new Map(
    sorted.map(({ organizationId, points, target }, index) => {
      const own = totals[index] ?? 0;
      const next = totals[index + 1];
      const better = totals.filter((total) => total > own).at(-1);
      const rank: Rank = {
        percent: target === null ? null : percentOf(points, target),
        rank: 1 + totals.indexOf(own),
        outOf: sorted.length,
        lead: next === undefined ? null : (own - next) / 100,
        behind: better === undefined ? null : (better - own) / 100,
      };
      return [organizationId, rank];
    }),
  );
}

/** The rows in their order, each with its rank and how far it stands from its neighbours. Equal points share a rank. */
export function ranked<Row extends Contender>(rows: readonly Row[]): Ranked<Row>[] {
  const ranks = new Map([...Map.groupBy(rows, groupOf).values()].flatMap((group) => [...inGroup(group)]));
  return rows.map((row) => Object.assign({ ...row }, ranks.get(row.organizationId) as Rank));
}

/** By the last day that was counted: the part of the year that has passed is the part that is due. */
export function progressOf({ points, target }: Contender, until: string | null): TargetProgress {
  if (target === null) return 'NO_TARGET';
  if (points >= target) return 'REACHED';
  if (until === null) return 'BEHIND';
  const year = until.slice(0, 4);
  const passed = daysBetween(`${year}-01-01`, until) + 1;
  const whole = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
  return points * whole >= target * passed ? 'ON_PACE' : 'BEHIND';
}
