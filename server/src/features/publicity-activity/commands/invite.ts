import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import type { Organization } from '../../organization/organization.entity.ts';
import { subordinates } from '../../organization/organization.queries.ts';
import { ActivityPart } from '../activity-part.entity.ts';
import type { PublicityActivity } from '../publicity-activity.entity.ts';
import type { InviteToActivityInput } from '../publicity-activity.inputs.ts';
import { activityFor, bump, tell } from './step.ts';

/** Units below the organizer that exist today. */
async function invitable(work: Work, ids: readonly string[]): Promise<Organization[]> {
  const { viewer, clock } = work.context;
  const rows = await subordinates(work.reader, viewer.organizationId, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id, place) => {
    const row = byId.get(id);
    if (!row?.below) throw badInput(`organizationIds.${place}`, 'notSubordinate');
    if (row.validTo !== null && row.validTo < clock.today())
      throw badInput(`organizationIds.${place}`, 'abolished', { names: row.shortName });
    return row;
  });
}

/** Adds the units to those that take part, and tells them; whoever is invited already is named. */
export async function addUnits(
  work: Work,
  activity: PublicityActivity,
  organizationIds: readonly string[],
): Promise<void> {
  if (organizationIds.length === 0) return;
  const { viewer, clock } = work.context;
  const units = await invitable(work, organizationIds);
  const standing = await work.em.find(ActivityPart, {
    activityId: activity.id,
    organizationId: { $in: [...organizationIds] },
  });
  if (standing.length > 0) {
    const taken = new Set(standing.map(({ organizationId }) => organizationId));
    const names = units.flatMap((unit) => (taken.has(unit.id) ? [unit.shortName] : [])).join('、');
    throw conflict('invitedAlready', { names }, 'organizationIds');
  }
  work.em.persist(
    units.map((unit) =>
      Object.assign(new ActivityPart(), {
        id: newId(),
        ...scopeOf(unit),
        activityId: activity.id,
        invitedAt: clock.now().toISOString(),
        inviterId: viewer.userId,
      }),
    ),
  );
  const { title, startsOn } = activity;
  const params = { by: viewer.organizationName, title, startsOn };
  await tell(work, 'ACTIVITY_INVITED', activity, params, { organizationIds, occasion: 'invited' });
}

/** 邀请: by the organizer, until the activity has ended. */
export function inviteToActivity(context: Context, input: InviteToActivityInput): Promise<PublicityActivity> {
  return runCommand(context, 'inviteToActivity', input, async (work) => {
    const row = await activityFor(work, input, 'INVITE');
    await addUnits(work, row, input.organizationIds);
    await bump(work, row, input.version);
    work.audit('PublicityActivity', row.id, { organizationIds: input.organizationIds });
    return row;
  });
}
