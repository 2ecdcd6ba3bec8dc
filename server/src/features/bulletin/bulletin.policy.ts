import {
  type BulletinAction,
  type BulletinKind,
  type BulletinStatus,
  bulletinActions,
  bulletinKindRoles,
  bulletinKinds,
} from '@duban/schema/vocabulary/bulletin';
import sql, { type Sql } from 'sql-template-tag';
import { type Edited, wrote } from '../../kernel/edited.ts';
import { type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { bulletinStates } from './bulletin.state.ts';

interface BulletinFacts extends ScopedRow, Edited {
  kind: BulletinKind;
  status: BulletinStatus;
}

/** A draft is its office's own; once published its superiors see it, and those whom it goes to with their branch. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('organization_id')} = ${viewer.organizationId}::uuid or (${column('status')} = 'PUBLISHED'
    and (${scopeSql(viewer.scope, alias)} or exists (select 1 from bulletin_addressee va
      where va.bulletin_id = ${column('id')} and ${scopeSql(viewer.scope, 'va')}))))`;
}

/** Addressees: those of the viewer's branch, and all of them for a bulletin of the viewer's branch. */
export function partVisibleTo(viewer: Viewer, part: string, bulletin: string): Sql {
  return sql`(${scopeSql(viewer.scope, part)} or ${scopeSql(viewer.scope, bulletin)})`;
}

/** Whoever has subordinates to report on. */
export function canDraft(viewer: Viewer, kind: BulletinKind): boolean {
  return hasRole(viewer, bulletinKindRoles[kind]) && viewer.kind === 'BUREAU' && viewer.level !== 'COUNTY';
}

export function draftableKinds(viewer: Viewer): BulletinKind[] {
  return bulletinKinds.filter((kind) => canDraft(viewer, kind));
}

export function canDraftBulletins(viewer: Viewer): boolean {
  return draftableKinds(viewer).length > 0;
}

type OfficeAction = Exclude<BulletinAction, 'READ'>;

/** The office of its kind, or the leader. */
const officeRoles: Readonly<Record<OfficeAction, 'LEADER' | 'OFFICE'>> = {
  UPDATE: 'OFFICE',
  REFRESH: 'OFFICE',
  APPROVE: 'LEADER',
  RETURN: 'LEADER',
  WITHDRAW: 'OFFICE',
  PUBLISH: 'OFFICE',
};

/** Nobody approves, or sends back, what they wrote. */
export const ofOwnWork = (viewer: Viewer, action: BulletinAction, row: Edited) =>
  (action === 'APPROVE' || action === 'RETURN') && wrote(viewer, row);

/** `addressed`: the viewer's own organization is among those whom it goes to. */
export function can(viewer: Viewer, action: BulletinAction, row: BulletinFacts, addressed: boolean): boolean {
  if (action === 'READ') return addressed && worksInBusiness(viewer);
  const role = officeRoles[action] === 'OFFICE' ? bulletinKindRoles[row.kind] : 'LEADER';
  if (row.organizationId !== viewer.organizationId || !hasRole(viewer, role)) return false;
  return !ofOwnWork(viewer, action, row);
}

/** What was read once is read. */
export function availableActions(
  viewer: Viewer,
  row: BulletinFacts,
  { addressed, read }: { addressed: boolean; read: boolean },
): BulletinAction[] {
  return bulletinActions.filter(
    (action) =>
      bulletinStates.next(row.status, action) !== null &&
      can(viewer, action, row, addressed) &&
      !(action === 'READ' && read),
  );
}
