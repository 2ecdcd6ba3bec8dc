import {
  type AssistanceAction,
  type AssistanceStatus,
  assistanceActions,
} from '@duban/schema/vocabulary/assistance-notice';
import sql, { join, type Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { assistanceStates } from './coverage-request.state.ts';

interface NoticeRow extends ScopedRow {
  status: AssistanceStatus;
  issuerId: string;
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row);
}

/** A bureau's publicity office, to whoever stands below. */
export function canIssue(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR') && viewer.kind === 'BUREAU';
}

const unit = (viewer: Viewer, row: NoticeRow) =>
  row.organizationId === viewer.organizationId && hasRole(viewer, 'LIAISON', 'LEADER');
const office = (viewer: Viewer, row: NoticeRow) =>
  row.issuerId === viewer.organizationId && hasRole(viewer, 'EDITOR');

const rules: Readonly<Record<AssistanceAction, (viewer: Viewer, row: NoticeRow) => boolean>> = {
  ARRANGE: unit,
  REPORT: unit,
  ACCEPT: office,
  RETURN: office,
  CANCEL: office,
};

export function can(viewer: Viewer, action: AssistanceAction, row: NoticeRow): boolean {
  return isVisible(viewer, row) && rules[action](viewer, row);
}

export function availableActions(viewer: Viewer, row: NoticeRow): AssistanceAction[] {
  return assistanceActions.filter(
    (action) => assistanceStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}

/** What waits for the viewer to arrange, report or confirm, for alias `n`: said to be open too, since an index holds those. */
export function awaitsSql(viewer: Viewer): Sql {
  const turns: Sql[] = [];
  if (hasRole(viewer, 'LIAISON', 'LEADER'))
    turns.push(
      sql`(n.status in ('ISSUED', 'ARRANGED') and n.organization_id = ${viewer.organizationId}::uuid)`,
    );
  if (hasRole(viewer, 'EDITOR'))
    turns.push(sql`(n.status = 'REPORTED' and n.issuer_id = ${viewer.organizationId}::uuid)`);
  if (turns.length === 0) return sql`false`;
  return sql`(n.status not in ('CLOSED', 'CANCELLED') and (${join(turns, ' or ')}))`;
}
