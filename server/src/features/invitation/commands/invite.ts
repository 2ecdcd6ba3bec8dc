import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { notifyOfRows } from '../../notification/notify.queries.ts';
import type { Organization } from '../../organization/organization.entity.ts';
import { subordinates } from '../../organization/organization.queries.ts';
import { missingItem } from '../../work-plan/work-item.queries.ts';
import { Invitation, InvitationWorkItem } from '../invitation.entity.ts';
import type { InviteSubmissionsInput } from '../invitation.inputs.ts';
import { canInvite } from '../invitation.policy.ts';

async function unitsOf({ reader, context }: Work, ids: readonly string[]): Promise<Organization[]> {
  const rows = await subordinates(reader, context.viewer.organizationId, ids);
  return ids.map((id, index) => {
    const row = rows.find((one) => one.id === id);
    if (!row?.below) throw badInput(`organizationIds.${index}`, 'notSubordinate');
    if (row.validTo !== null && row.validTo < context.clock.today())
      throw badInput(`organizationIds.${index}`, 'abolished', { names: row.shortName });
    return row;
  });
}

async function tellUnits({ reader, context }: Work, rows: readonly Invitation[]): Promise<void> {
  const { viewer, clock } = context;
  await notifyOfRows(reader, {
    ...{ kind: 'INVITED', actorId: viewer.userId, at: clock.now() },
    rows: sql`
      select v.organization_id, null::uuid as user_id, 'Invitation' as subject_type, v.id as subject_id,
        jsonb_build_object('by', ${viewer.organizationName}::text, 'title', v.title, 'dueOn', v.due_on) as params,
        'INVITED ' || v.id as dedup_key
      from invitation v where v.id = any(${rows.map(({ id }) => id)}::uuid[])`,
  });
}

/**
 * 约稿: one for each unit, which answers for itself.
 * @throws DomainError FORBIDDEN; BAD_INPUT naming `organizationIds.0`, `dueOn` or `workItemIds.0`
 */
export function inviteSubmissions(context: Context, input: InviteSubmissionsInput): Promise<Invitation[]> {
  return runCommand(context, 'inviteSubmissions', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canInvite(viewer)) throw forbidden();
    if (input.dueOn < clock.today()) throw badInput('dueOn', 'inPast');
    const units = await unitsOf(work, input.organizationIds);
    const missing = await missingItem(work.context, work.reader, input.workItemIds);
    if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
    const { title, requirement, dueOn } = input;
    const rows = units.map((unit) =>
      Object.assign(new Invitation(), {
        id: newId(),
        ...scopeOf(unit),
        ...{ issuerId: viewer.organizationId, title: title.trim(), requirement: requirement.trim(), dueOn },
        issuedAt: clock.now().toISOString(),
        authorId: viewer.userId,
      }),
    );
    work.em.persist(rows);
    await work.em.flush();
    for (const { id: invitationId } of rows)
      work.em.persist(
        input.workItemIds.map((workItemId) =>
          Object.assign(new InvitationWorkItem(), { workItemId, invitationId }),
        ),
      );
    await work.em.flush();
    await tellUnits(work, rows);
    const { organizationIds, workItemIds } = input;
    work.audit('Invitation', rows[0]?.id ?? '', { title: title.trim(), dueOn, organizationIds, workItemIds });
    return rows;
  });
}
