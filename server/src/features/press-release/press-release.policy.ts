import { type ApprovalStepRule, recorderRole } from '@duban/schema/vocabulary/approval-chain';
import {
  type PressAction,
  type PressMode,
  type PressStatus,
  pressActions,
} from '@duban/schema/vocabulary/press-release';
import sql, { type Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { pressStates, stepAt } from './press-release.state.ts';

interface ReleaseFacts extends ScopedRow {
  status: PressStatus;
  mode: PressMode;
  bureauId: string;
  steps: readonly ApprovalStepRule[];
  position: number;
  writerIds: readonly string[];
}

/** What a viewer did about a release in its round, and the bureau above its own, which the row does not say. */
export interface Standing {
  passed: boolean;
  superiorId: string | null;
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row);
}

/** 科室起草: a department's or the bureau's own people. */
export function canDraft(viewer: Viewer): boolean {
  return hasRole(viewer, 'LIAISON', 'REPORTER');
}

const drafts = (viewer: Viewer, row: ReleaseFacts) =>
  row.organizationId === viewer.organizationId && canDraft(viewer);

/** 办公室: the bureau's. */
const isOffice = (viewer: Viewer, row: ReleaseFacts) =>
  row.bureauId === viewer.organizationId && hasRole(viewer, 'EDITOR', 'LEADER');

export function placeOf(
  { place }: ApprovalStepRule,
  row: ReleaseFacts,
  superiorId: string | null,
): string | null {
  if (place === 'DEPARTMENT') return row.organizationId;
  return place === 'SUPERIOR' ? superiorId : row.bureauId;
}

/** In the organization and by the role that the awaited step names; what is decided outside the bureau's office records. */
export function isTheirTurn(viewer: Viewer, row: ReleaseFacts, { superiorId }: Standing): boolean {
  const step = stepAt(row.steps, row.position);
  if (!step || step.kind === 'DRAFT') return false;
  if (step.kind === 'OUTSIDE') return row.bureauId === viewer.organizationId && hasRole(viewer, recorderRole);
  return (
    step.role !== null &&
    hasRole(viewer, step.role) &&
    placeOf(step, row, superiorId) === viewer.organizationId
  );
}

/** Nobody passes what they wrote, nor two reviews of a round; replies from outside one person may record. */
export function tookAStep(viewer: Viewer, row: ReleaseFacts, { passed }: Standing): boolean {
  if (row.writerIds.includes(viewer.userId)) return true;
  return passed && stepAt(row.steps, row.position)?.kind === 'REVIEW';
}

type Rule = (viewer: Viewer, row: ReleaseFacts, standing: Standing) => boolean;

const decides: Rule = (viewer, row, standing) =>
  isTheirTurn(viewer, row, standing) && !tookAStep(viewer, row, standing);

const rules: Readonly<Record<PressAction, Rule>> = {
  UPDATE: drafts,
  SUBMIT: drafts,
  PASS: decides,
  RETURN: decides,
  COMPLETE: () => false,
  CONSENT: (viewer, row) => row.mode === 'SPECIAL' && isOffice(viewer, row),
  RELEASE: isOffice,
  TIE: isOffice,
  WITHDRAW: drafts,
  BREACH: (viewer, row) => canRecordDiscipline(viewer, row),
};

export function can(viewer: Viewer, action: PressAction, row: ReleaseFacts, standing: Standing): boolean {
  return isVisible(viewer, row) && rules[action](viewer, row, standing);
}

export function availableActions(viewer: Viewer, row: ReleaseFacts, standing: Standing): PressAction[] {
  return pressActions.filter(
    (action) => pressStates.next(row.status, action) !== null && can(viewer, action, row, standing),
  );
}

/** A bureau's office or leader, on its own and on what is below it. */
export function canRecordDiscipline(viewer: Viewer, row: ScopedRow): boolean {
  return canBeginDiscipline(viewer) && inScope(viewer.scope, row);
}

export function canBeginDiscipline(viewer: Viewer): boolean {
  return viewer.kind === 'BUREAU' && hasRole(viewer, 'EDITOR', 'LEADER');
}

/** 逾期未发布: of what is on its way; a draft may still get another day. */
export function isOverdue(
  { status, plannedOn }: { status: PressStatus; plannedOn: string },
  today: string,
): boolean {
  return ['IN_APPROVAL', 'RETURNED', 'APPROVED'].includes(status) && plannedOn < today;
}

/** What waits for the viewer, for alias `r` with its bureau `b`: said to be open too, since an index holds those. */
export function awaitsSql(viewer: Viewer): Sql {
  const id = viewer.organizationId;
  const step = sql`(r.steps -> (r.position - 1))`;
  const reviewed = sql`(r.status = 'IN_APPROVAL' and ${viewer.userId}::text <> all(r.writer_ids) and (
    (${step} ->> 'kind' = 'OUTSIDE' and r.bureau_id = ${id}::uuid and ${hasRole(viewer, recorderRole)})
    or (${step} ->> 'kind' = 'REVIEW' and ${step} ->> 'role' = any(${[...viewer.roles]}::text[]) and ${id}::uuid = case ${step} ->> 'place'
        when 'DEPARTMENT' then r.organization_id when 'BUREAU' then r.bureau_id else b.parent_id end
      and not exists (select 1 from press_approval d where d.release_id = r.id and d.round = r.round and d.person_id = ${viewer.userId}::uuid))))`;
  const returned = canDraft(viewer)
    ? sql`(r.status = 'RETURNED' and r.organization_id = ${id}::uuid)`
    : sql`false`;
  const approved = hasRole(viewer, 'EDITOR')
    ? sql`(r.status = 'APPROVED' and r.bureau_id = ${id}::uuid)`
    : sql`false`;
  return sql`(r.status in ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED') and (${reviewed} or ${returned} or ${approved}))`;
}
