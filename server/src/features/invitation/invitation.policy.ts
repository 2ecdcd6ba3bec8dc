import {
  type InvitationAction,
  type InvitationStatus,
  invitationActions,
} from '@duban/schema/vocabulary/invitation';
import sql, { join, type Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { invitationStates } from './invitation.state.ts';

interface InvitationRow extends ScopedRow {
  status: InvitationStatus;
  issuerId: string;
  dueOn: string;
}

/** The unit itself and whoever stands above it. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row);
}

/** A bureau's editors, to whoever stands below. */
export function canInvite(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR') && viewer.kind === 'BUREAU';
}

const issues = (viewer: Viewer, row: InvitationRow) =>
  row.issuerId === viewer.organizationId && hasRole(viewer, 'EDITOR');

const rules: Readonly<
  Record<InvitationAction, (viewer: Viewer, row: InvitationRow, today: string) => boolean>
> = {
  ANSWER: (viewer, row) => row.organizationId === viewer.organizationId && hasRole(viewer, 'LIAISON'),
  FAIL: (viewer, row, today) => issues(viewer, row) && row.dueOn < today,
  CANCEL: issues,
};

export function mayDo(viewer: Viewer, action: InvitationAction, row: InvitationRow, today: string): boolean {
  return isVisible(viewer, row) && rules[action](viewer, row, today);
}

export function availableActions(viewer: Viewer, row: InvitationRow, today: string): InvitationAction[] {
  return invitationActions.filter(
    (action) => invitationStates.next(row.status, action) !== null && mayDo(viewer, action, row, today),
  );
}

/** What waits for the viewer to write, or to be settled because nothing came, for alias `v`. */
export function awaitsSql(viewer: Viewer, today: string): Sql {
  const turns: Sql[] = [];
  if (hasRole(viewer, 'LIAISON')) turns.push(sql`v.organization_id = ${viewer.organizationId}::uuid`);
  if (hasRole(viewer, 'EDITOR'))
    turns.push(sql`(v.issuer_id = ${viewer.organizationId}::uuid and v.due_on < ${today}::date)`);
  if (turns.length === 0) return sql`false`;
  return sql`(v.status = 'OPEN' and (${join(turns, ' or ')}))`;
}
