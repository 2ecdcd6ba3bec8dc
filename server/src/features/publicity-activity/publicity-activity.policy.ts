import {
  type ActivityAction,
  type ActivityPartAction,
  type ActivityPartStatus,
  activityActions,
  activityPartActions,
  activityPartWindows,
} from '@duban/schema/vocabulary/publicity-activity';
import sql, { join, type Sql } from 'sql-template-tag';
import { type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import {
  type ActivityDays,
  activityPartStates,
  activityStates,
  statusOn,
  summaryDueOn,
} from './publicity-activity.state.ts';

export type ActivityRow = ScopedRow & ActivityDays;
export interface PartRow extends ScopedRow {
  status: ActivityPartStatus;
}

export const statusOf = statusOn;
export const dueOn = summaryDueOn;

/** What the viewer’s branch holds, and what one of its units is invited to. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  // Whoever is invited stands below the organizer, so in its province.
  if (viewer.scope.kind === 'PROVINCE') return scopeSql(viewer.scope, alias);
  const id = sql([`${alias}.id`]);
  return sql`${id} in (select vo.id from publicity_activity vo where ${scopeSql(viewer.scope, 'vo')}
    union all select va.activity_id from activity_part va where ${scopeSql(viewer.scope, 'va')})`;
}

/** Held by the viewer's branch itself. */
export function heldBy(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

/** Units that take part: those of the viewer's branch, and all of an activity of the viewer's branch. */
export function partVisibleTo(viewer: Viewer, part: string, activity: string): Sql {
  return sql`(${scopeSql(viewer.scope, part)} or ${scopeSql(viewer.scope, activity)})`;
}

/** A unit's liaison officer, and an office that plans for those below it. */
export function canWriteActivities(viewer: Viewer): boolean {
  return hasRole(viewer, 'LIAISON', 'EDITOR');
}

/** The organizer's own people; what its days bring about is nobody's to do. */
export function can(viewer: Viewer, action: ActivityAction, row: ActivityRow): boolean {
  if (action === 'BEGIN' || action === 'END') return false;
  return row.organizationId === viewer.organizationId && canWriteActivities(viewer);
}

export function availableActions(viewer: Viewer, row: ActivityRow, today: string): ActivityAction[] {
  const status = statusOn(row, today);
  return activityActions.filter(
    (action) => activityStates.next(status, action) !== null && can(viewer, action, row),
  );
}

/** A unit answers for itself; the organizer takes part in what it organizes. */
export function canOnPart(
  viewer: Viewer,
  action: ActivityPartAction,
  part: PartRow,
  activity: ActivityRow,
): boolean {
  if (action === 'DECLINE' && part.organizationId === activity.organizationId) return false;
  return part.organizationId === viewer.organizationId && hasRole(viewer, 'LIAISON', 'LEADER', 'EDITOR');
}

export function availablePartActions(
  viewer: Viewer,
  part: PartRow,
  activity: ActivityRow,
  today: string,
): ActivityPartAction[] {
  const status = statusOn(activity, today);
  return activityPartActions.filter(
    (action) =>
      activityPartStates.next(part.status, action) !== null &&
      activityPartWindows[action].includes(status) &&
      canOnPart(viewer, action, part, activity),
  );
}

/** What waits for the viewer, for alias `p`: invitations to answer, parts to report once it has ended, a summary to write. */
export function awaitsSql(viewer: Viewer, today: string): Sql {
  const turns: Sql[] = [];
  if (hasRole(viewer, 'LIAISON', 'LEADER', 'EDITOR'))
    turns.push(sql`p.id in (select w.activity_id from activity_part w where w.organization_id = ${viewer.organizationId}::uuid
      and w.status in ('INVITED', 'JOINED') and (w.status = 'INVITED' or p.ends_on < ${today}::date))`);
  if (canWriteActivities(viewer))
    turns.push(sql`(p.organization_id = ${viewer.organizationId}::uuid and p.ends_on < ${today}::date)`);
  if (turns.length === 0) return sql`false`;
  return sql`(p.ending is null and (${join(turns, ' or ')}))`;
}
