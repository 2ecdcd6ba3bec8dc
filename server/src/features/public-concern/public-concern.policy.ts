import type { Light } from '@duban/schema/vocabulary/assignment';
import {
  type ConcernAction,
  type ConcernStatus,
  concernActions,
} from '@duban/schema/vocabulary/public-concern';
import sql, { join, type Sql } from 'sql-template-tag';
import { lightOn } from '../../kernel/light.ts';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { concernStates, turningDays } from './public-concern.state.ts';

interface ConcernRow extends ScopedRow {
  status: ConcernStatus;
  intakeId: string;
  answererId: string | null;
}

/** Whoever recorded it stands above whoever answers for it, and so sees it as long as it lives. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row);
}

export function canRecord(viewer: Viewer): boolean {
  return hasRole(viewer, 'LIAISON', 'EDITOR');
}

/** Whoever takes a part in any of them: records and judges, or answers. */
export function canHandle(viewer: Viewer): boolean {
  return canRecord(viewer) || hasRole(viewer, 'REPORTER', 'LEADER');
}

/** Subjects and their working days are a setting: the system administrator's. */
export function canEditSubjects(viewer: Viewer): boolean {
  return hasRole(viewer, 'SYSTEM_ADMIN');
}

export function subjectsVisibleTo(viewer: Viewer, alias: string): Sql {
  return sql`${sql([`${alias}.province_id`])} = ${viewer.provinceId}::uuid`;
}

const intake = (viewer: Viewer, row: ConcernRow) =>
  row.intakeId === viewer.organizationId && canRecord(viewer);
const handler = (viewer: Viewer, row: ConcernRow) =>
  row.organizationId === viewer.organizationId && hasRole(viewer, 'REPORTER', 'LEADER');
/** Nobody judges their own answer. */
const judges = (viewer: Viewer, row: ConcernRow) => intake(viewer, row) && row.answererId !== viewer.userId;
/** Whoever gives work within what they see: the task that follows is theirs to give. */
const follows = (viewer: Viewer, row: ConcernRow) => intake(viewer, row) || hasRole(viewer, 'SUPERVISOR');

const rules: Readonly<Record<ConcernAction, (viewer: Viewer, row: ConcernRow) => boolean>> = {
  // Once it is given, the one that has it may hand it on to one below.
  ASSIGN: (viewer, row) => intake(viewer, row) || (row.status === 'ASSIGNED' && handler(viewer, row)),
  ANSWER: handler,
  ACCEPT: judges,
  CLOSE: intake,
  RETURN: judges,
  FOLLOW: follows,
  UPDATE: intake,
  MERGE: intake,
  SEPARATE: intake,
  DISMISS: intake,
};

export function can(viewer: Viewer, action: ConcernAction, row: ConcernRow): boolean {
  return isVisible(viewer, row) && rules[action](viewer, row);
}

export function availableActions(viewer: Viewer, row: ConcernRow): ConcernAction[] {
  return concernActions.filter(
    (action) => concernStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}

/** While they are handled, those who handle it; whoever has to tell the person, always. */
export function canReadPerson(viewer: Viewer, row: ConcernRow): boolean {
  const underWay = ['ASSIGNED', 'ANSWERED', 'ACCEPTED'].includes(row.status);
  return isVisible(viewer, row) && (intake(viewer, row) || (underWay && handler(viewer, row)));
}

/** Null where no answer is owed. */
export function lightOf(row: { status: ConcernStatus; dueOn: string | null }, today: string): Light | null {
  const days = turningDays(row);
  return days && lightOn(days, today);
}

/** What waits for the viewer to assign, answer, judge or tell, for alias `c`. */
export function awaitsSql(viewer: Viewer): Sql {
  const turns: Sql[] = [];
  if (canRecord(viewer))
    turns.push(sql`(c.status in ('RECORDED', 'ANSWERED', 'ACCEPTED') and c.intake_id = ${viewer.organizationId}::uuid
      and (c.status <> 'ANSWERED' or c.answerer_id is distinct from ${viewer.userId}::uuid))`);
  if (hasRole(viewer, 'REPORTER', 'LEADER'))
    turns.push(sql`(c.status = 'ASSIGNED' and c.organization_id = ${viewer.organizationId}::uuid)`);
  return turns.length === 0 ? sql`false` : sql`(${join(turns, ' or ')})`;
}
