import { type MeasureAction, measureActions } from '@duban/schema/vocabulary/measure';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

/** Whoever issues the plan says by what its points are measured: the province’s supervisors, and its publicity office. */
export function canSetMeasures(viewer: Viewer): boolean {
  return hasRole(viewer, 'SUPERVISOR', 'EDITOR') && viewer.level === 'PROVINCE' && viewer.kind === 'BUREAU';
}

export function availableActions(viewer: Viewer, row: { endsOn: string | null }): MeasureAction[] {
  return row.endsOn === null && canSetMeasures(viewer) ? [...measureActions] : [];
}
