import sql from 'sql-template-tag';
import { idsOnly } from '../../kernel/id.ts';
import type { Reader } from '../../kernel/sql.ts';
import type { MeasurementInput } from './progress-report.inputs.ts';

/** Unit by target, of the targets that may be measured. */
export type Units = Readonly<Record<string, string>>;

export function targetIdsOf(measurements: readonly MeasurementInput[] | null | undefined): string[] {
  return idsOnly((measurements ?? []).map(({ targetId }) => targetId));
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
