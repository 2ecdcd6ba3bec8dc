import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import { type FigureBasis, rateUnits } from '@duban/schema/vocabulary/roll-up';
import type { Comparator } from '@duban/schema/vocabulary/work-plan';

/** Of siblings those that lead count; where none leads, all. */
export function counted<Row extends { role: AssignmentRole }>(siblings: readonly Row[]): readonly Row[] {
  const leading = siblings.filter(({ role }) => role === 'LEAD');
  return leading.length > 0 ? leading : siblings;
}

export interface Part {
  role: AssignmentRole;
  /** What was accepted of it; 100 when completed. */
  percent: number;
  /** The day on which it turns red by what was accepted. */
  redOn: string | null;
}

/** What follows from the parts; `percent` is null where there are none. */
export function rolledUp(parts: readonly Part[]): { percent: number | null; redOn: string | null } {
  const rows = counted(parts);
  const total = rows.reduce((sum, { percent }) => sum + percent, 0);
  return {
    percent: rows.length === 0 ? null : Math.floor(total / rows.length),
    redOn:
      rows
        .map(({ redOn }) => redOn)
        .filter((day) => day !== null)
        .toSorted()[0] ?? null,
  };
}

/** A figure's unit and whether more or less of it is better. */
export interface Measure {
  comparator: Comparator;
  unit: string;
}

export function isRate({ unit }: Measure): boolean {
  return rateUnits.includes(unit);
}

/** Amounts are added up; of rates the worst holds. Without the noise that sums of decimals have. */
export function combined(measure: Measure, values: readonly number[]): number {
  if (isRate(measure)) return measure.comparator === 'AT_MOST' ? Math.max(...values) : Math.min(...values);
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));
}

/** Someone who was given the item, and what they measured of one figure, by the newest accepted report. */
export interface Measuring {
  id: string;
  parentId: string | null;
  role: AssignmentRole;
  organizationId: string;
  /** The organizations above its own. */
  above: readonly string[];
  own: { value: number; reportId: string } | null;
}

export interface Figure {
  value: number;
  basis: FigureBasis;
  /** Whether every part that counts has a value. */
  complete: boolean;
  sources: readonly { value: number; reportId: string }[];
}

/**
 * What an assignment's figure is: of the parts once all of them have a value; until then its own, which holds theirs,
 * or else what the parts have so far.
 */
export function figureOf(measure: Measure, row: Measuring, all: readonly Measuring[]): Figure | null {
  const parts = counted(all.filter(({ parentId }) => parentId === row.id));
  const ofParts = parts.map((part) => figureOf(measure, part, all)).filter((figure) => figure !== null);
  const complete = ofParts.length === parts.length;
  if (row.own !== null && (parts.length === 0 || !complete))
    return { value: row.own.value, basis: 'OWN', complete, sources: [row.own] };
  return gathered(measure, ofParts, complete);
}

function gathered(measure: Measure, figures: readonly Figure[], complete: boolean): Figure | null {
  if (figures.length === 0) return null;
  return {
    value: combined(
      measure,
      figures.map(({ value }) => value),
    ),
    basis: 'PARTS',
    complete: complete && figures.every((figure) => figure.complete),
    sources: figures.flatMap(({ sources }) => sources),
  };
}

/** The same of an item: a county that was given it beside its city is in the city's own figure, and not counted again. */
export function figureOfItem(measure: Measure, all: readonly Measuring[]): Figure | null {
  const ids = new Set(all.map(({ id }) => id));
  const given = counted(all.filter(({ parentId }) => parentId === null || !ids.has(parentId)));
  const figures = given.map((row) => ({ row, figure: figureOf(measure, row, all) }));
  const holds = new Set(
    figures.filter(({ figure }) => figure?.basis === 'OWN').map(({ row }) => row.organizationId),
  );
  const once = figures.filter(({ row }) => !row.above.some((id) => holds.has(id)));
  const known = once.map(({ figure }) => figure).filter((figure) => figure !== null);
  return gathered(measure, known, known.length === once.length);
}

/** Whether shares make up the whole: their sum, or for a rate each of them. */
export type Fit = 'fits' | 'sharesFallShort' | 'sharesExceed';

export function fitOf(measure: Measure, whole: number, shares: readonly number[]): { fit: Fit; sum: number } {
  const sum = combined(measure, shares);
  if (sum === whole) return { fit: 'fits', sum };
  return { fit: sum < whole ? 'sharesFallShort' : 'sharesExceed', sum };
}
