import type { Context } from '../../kernel/context.ts';
import { targetsOf } from '../work-plan/work-plan.loaders.ts';
import type { Measurement } from './measurement.entity.ts';

interface Measured {
  workItemId: string;
  measurements: { targetId: string; value: number }[];
}

/** What a report or draft measured, with the targets of its point. */
export async function measuredOf(context: Context, row: Measured): Promise<Measurement[]> {
  if (row.measurements.length === 0) return [];
  const targets = new Map(
    (await targetsOf(context).load(row.workItemId)).map((target) => [target.id, target]),
  );
  return row.measurements.flatMap(({ targetId, value }) => {
    const target = targets.get(targetId);
    return target ? [{ target, value }] : [];
  });
}
