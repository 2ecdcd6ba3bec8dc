import type { NotificationKind, NotificationParams } from '@duban/schema/vocabulary/notification';
import type { ActivityAction } from '@duban/schema/vocabulary/publicity-activity';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, type Work } from '../../../kernel/command.ts';
import { forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { notify } from '../../notification/notify.queries.ts';
import { PublicityActivity } from '../publicity-activity.entity.ts';
import { can } from '../publicity-activity.policy.ts';
import { visibleActivities } from '../publicity-activity.queries.ts';
import { activityStates, statusOn } from '../publicity-activity.state.ts';

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

export async function lockedActivity(work: Work, id: string): Promise<PublicityActivity> {
  const [visible] = isId(id) ? await visibleActivities(work.context, work.reader, [id]) : [];
  if (!visible) throw notFound();
  return work.em.findOneOrFail(PublicityActivity, { id }, locked);
}

/** The activity at that version, where the action can be done now and by this viewer. */
export async function activityFor(
  work: Work,
  { id, version }: { id: string; version: number },
  action: ActivityAction,
): Promise<PublicityActivity> {
  const row = await lockedActivity(work, id);
  if (!can(work.context.viewer, action, row)) throw forbidden();
  atVersion(row, version);
  if (!activityStates.next(statusOn(row, work.context.clock.today()), action)) throw wrongState();
  return row;
}

/** What changed beside the row is a change of the activity all the same: who read it before is stale. */
export async function bump({ em, reader }: Work, row: PublicityActivity, version: number): Promise<void> {
  await em.flush();
  if (row.version !== version) return;
  await reader.rows(sql`update publicity_activity set version = version + 1 where id = ${row.id}::uuid`);
  await em.refresh(row);
}

type AboutActivity = Extract<NotificationKind, `ACTIVITY_${string}`>;

/** Those of the organizations who hear of the kind. */
export async function tell<Kind extends AboutActivity>(
  { reader, context }: Work,
  kind: Kind,
  activity: PublicityActivity,
  params: NotificationParams<Kind>,
  { organizationIds, occasion }: { organizationIds: readonly string[]; occasion: string | number },
): Promise<void> {
  await notify(reader, {
    kind,
    params,
    subject: { type: 'PublicityActivity', id: activity.id },
    organizationIds,
    actorId: context.viewer.userId,
    at: context.clock.now(),
    dedupKey: `${kind} ${activity.id} ${occasion}`,
  });
}
