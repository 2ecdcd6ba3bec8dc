import {
  type PlanRevisionAction,
  type PlanRevisionStatus,
  planRevisionActions,
} from '@duban/schema/vocabulary/plan-revision';
import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../../kernel/viewer.ts';
import { planRevisionStates } from './plan-revision.state.ts';
import { canImport } from './work-plan.policy.ts';

interface RevisionRow {
  status: PlanRevisionStatus;
  organizationId: string;
  provinceId: string;
}

/** As the plan itself: what was issued is the whole province's, anything else the issuer's. */
export function revisionVisibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('province_id')} = ${viewer.provinceId}::uuid
    and (${column('status')} = 'ISSUED' or ${column('organization_id')} = ${viewer.organizationId}::uuid))`;
}

export function isRevisionVisible(viewer: Viewer, row: RevisionRow): boolean {
  return (
    row.provinceId === viewer.provinceId &&
    (row.status === 'ISSUED' || row.organizationId === viewer.organizationId)
  );
}

/** The supervisor of the bureau that issued the plan. */
export function canRevise(viewer: Viewer, row: { organizationId: string }): boolean {
  return canImport(viewer) && row.organizationId === viewer.organizationId;
}

export function availableRevisionActions(viewer: Viewer, row: RevisionRow): PlanRevisionAction[] {
  return planRevisionActions.filter(
    (action) => planRevisionStates.next(row.status, action) !== null && canRevise(viewer, row),
  );
}
