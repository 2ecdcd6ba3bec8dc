import type { ApprovalChainAction } from '@duban/schema/vocabulary/approval-chain';
import sql, { type Sql } from 'sql-template-tag';
import { inScope, type ScopedRow } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { visibleTo as visibleInBureau } from '../press-office/press-office.policy.ts';

/** A setting: the system administrator's, so that nobody shortens the way that their own release takes. */
export function canSetChain(viewer: Viewer): boolean {
  return hasRole(viewer, 'SYSTEM_ADMIN');
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  if (canSetChain(viewer)) return sql`${sql([`${alias}.province_id`])} = ${viewer.provinceId}::uuid`;
  return visibleInBureau(viewer, alias);
}

/** Whose chain the viewer may read: any of the province for who sets it, else within scope and of their own bureau. */
export function canRead(viewer: Viewer, bureau: ScopedRow, ownBureauId: string): boolean {
  if (canSetChain(viewer)) return bureau.provinceId === viewer.provinceId;
  return worksInBusiness(viewer) && (inScope(viewer.scope, bureau) || bureau.organizationId === ownBureauId);
}

export function availableActions(viewer: Viewer): ApprovalChainAction[] {
  return canSetChain(viewer) ? ['SET'] : [];
}
