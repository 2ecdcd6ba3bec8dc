import {
  type CoverageAction,
  type CoverageStatus,
  coverageActions,
  coverageSigners,
  coverageStatuses,
} from '@duban/schema/vocabulary/coverage-request';
import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { coverageStates } from './coverage-request.state.ts';

interface RequestRow extends ScopedRow {
  status: CoverageStatus;
  officeId: string;
  applicantId: string;
  round: number;
  signatures: readonly { round: number; personId: string }[];
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row);
}

/** Whose turn it is; nobody's where no signature is awaited. */
export function signerOf(status: CoverageStatus) {
  return coverageSigners[status];
}

export function canRequest(viewer: Viewer): boolean {
  return hasRole(viewer, 'LIAISON', 'REPORTER');
}

/** In the one's own organization or in the office's, by the table of who signs when. */
function isTheirTurn(viewer: Viewer, row: RequestRow): boolean {
  const signer = signerOf(row.status);
  if (!signer || !hasRole(viewer, signer.role)) return false;
  return viewer.organizationId === (signer.of === 'APPLICANT' ? row.organizationId : row.officeId);
}

/** Nobody signs what they asked for, nor for two of those who sign. */
export function signedBefore(viewer: Viewer, row: RequestRow): boolean {
  return (
    row.applicantId === viewer.userId ||
    row.signatures.some(({ round, personId }) => round === row.round && personId === viewer.userId)
  );
}

const signs = (viewer: Viewer, row: RequestRow) => isTheirTurn(viewer, row) && !signedBefore(viewer, row);
const asked = (viewer: Viewer, row: RequestRow) =>
  row.organizationId === viewer.organizationId && canRequest(viewer);

const rules: Readonly<Record<CoverageAction, (viewer: Viewer, row: RequestRow) => boolean>> = {
  SIGN: signs,
  RETURN: signs,
  RESUBMIT: asked,
  WITHDRAW: asked,
  HANDLE: (viewer, row) => row.officeId === viewer.organizationId && hasRole(viewer, 'EDITOR'),
  REOPEN: () => false,
};

export function can(viewer: Viewer, action: CoverageAction, row: RequestRow): boolean {
  return isVisible(viewer, row) && rules[action](viewer, row);
}

export function availableActions(viewer: Viewer, row: RequestRow): CoverageAction[] {
  return coverageActions.filter(
    (action) => coverageStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}

/** What waits for the viewer to sign, handle or put right, for alias `c`: said to be open too, since an index holds those. */
export function awaitsSql(viewer: Viewer): Sql {
  const own = sql`c.organization_id = ${viewer.organizationId}::uuid`;
  const office = sql`c.office_id = ${viewer.organizationId}::uuid`;
  const turns = coverageStatuses.flatMap((status) => {
    const signer = signerOf(status);
    if (!signer || !hasRole(viewer, signer.role)) return [];
    return [sql`(c.status = ${chosenSql(status)} and ${signer.of === 'APPLICANT' ? own : office})`];
  });
  if (hasRole(viewer, 'EDITOR')) turns.push(sql`(c.status = 'APPROVED' and ${office})`);
  if (canRequest(viewer)) turns.push(sql`(c.status = 'RETURNED' and ${own})`);
  if (turns.length === 0) return sql`false`;
  return sql`(c.status not in ('HANDLED', 'WITHDRAWN') and (${join(turns, ' or ')}))`;
}
