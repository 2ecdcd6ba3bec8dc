import { badInput, forbidden } from '../../../kernel/errors.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { MeasurementInput } from '../progress-report.inputs.ts';
import type { Units } from '../target-units.queries.ts';

/** Whoever may see another organization's assignment still does not report on it. */
export function refuseOthers(viewer: Viewer, { organizationId }: { organizationId: string }): void {
  if (organizationId !== viewer.organizationId) throw forbidden('othersAssignment', 'assignmentId');
}

/** Values are of the point's own targets, one each, in the target's unit. */
export function checkMeasurements(
  measurements: readonly MeasurementInput[] | null | undefined,
  units: Units,
): void {
  const seen = new Set<string>();
  (measurements ?? []).forEach(({ targetId, unit }, index) => {
    const own = units[targetId];
    if (own === undefined) throw badInput(`measurements.${index}.targetId`, 'wrongTarget');
    if (seen.has(targetId)) throw badInput(`measurements.${index}.targetId`, 'duplicate');
    if (unit != null && unit.trim() !== own)
      throw badInput(`measurements.${index}.unit`, 'wrongUnit', { unit: own });
    seen.add(targetId);
  });
}

/** As they are kept: the unit is the target's. */
export function measured(
  measurements: readonly MeasurementInput[] | null | undefined,
): { targetId: string; value: number }[] {
  return (measurements ?? []).map(({ targetId, value }) => ({ targetId, value }));
}
