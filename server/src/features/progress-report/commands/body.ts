import sql from 'sql-template-tag';
import { badInput, forbidden } from '../../../kernel/errors.ts';
import { idsOnly } from '../../../kernel/id.ts';
import type { Reader } from '../../../kernel/sql.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { MeasurementInput } from '../progress-report.inputs.ts';

/** Whoever may see another organization's assignment still does not report on it. */
export function refuseOthers(viewer: Viewer, { organizationId }: { organizationId: string }): void {
  if (organizationId !== viewer.organizationId) throw forbidden('othersAssignment', 'assignmentId');
}

/** Unit by target, of the targets that may be measured. */
export type Units = Readonly<Record<string, string>>;

export function targetIdsOf(measurements: readonly MeasurementInput[] | null | undefined): string[] {
  return idsOnly((measurements ?? []).map(({ targetId }) => targetId));
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

export async function unitsOf(
  reader: Reader,
  workItemId: string,
  measurements: readonly MeasurementInput[] | null | undefined,
): Promise<Units> {
  if (!measurements?.length) return {};
  const rows = await reader.rows<{ id: string; unit: string }>(sql`
    select t.id, t.unit from target t
    where t.work_item_id = ${workItemId}::uuid and not t.withdrawn and t.id = any(${targetIdsOf(measurements)}::uuid[])`);
  return Object.fromEntries(rows.map(({ id, unit }) => [id, unit]));
}
