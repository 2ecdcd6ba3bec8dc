import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden } from '../../../kernel/errors.ts';
import { idsOnly, newId } from '../../../kernel/id.ts';
import { ownOffice } from '../../honour-office/honour-office.policy.ts';
import { notify } from '../../notification/notify.queries.ts';
import { AnnualTarget } from '../annual-target.entity.ts';
import type { SetAnnualTargetInput } from '../annual-target.inputs.ts';
import { canSetTargets } from '../annual-target.policy.ts';
import { scoredSql } from '../standing.queries.ts';
import type { UnitClass } from '../unit-class.entity.ts';
import { membersOf, targetsOfClasses } from '../unit-class.queries.ts';

export async function tellOfTarget(
  { reader, context }: Work,
  target: AnnualTarget,
  organizationIds: readonly string[],
): Promise<void> {
  const { viewer, clock } = context;
  if (target.points === null || organizationIds.length === 0) return;
  await notify(reader, {
    kind: 'TARGET_SET',
    actorId: viewer.userId,
    at: clock.now(),
    params: { by: viewer.organizationName, year: target.year, points: target.points },
    subject: { type: 'AnnualTarget', id: target.id },
    organizationIds,
    dedupKey: `TARGET_SET ${target.id}`,
  });
}

interface NewTarget {
  points: number | null;
  reason: string | null;
}

function another(
  { em, context }: Work,
  of: Pick<AnnualTarget, 'year' | 'unitClassId' | 'organizationId' | 'cityId'>,
  revision: number,
  { points, reason }: NewTarget,
): AnnualTarget {
  const { viewer, clock } = context;
  const row = Object.assign(new AnnualTarget(), {
    id: newId(),
    ...{ provinceId: viewer.provinceId, officeId: viewer.organizationId },
    ...of,
    points: points === null ? null : Math.round(points * 100) / 100,
    ...{ revision, reason, setAt: clock.now().toISOString(), setterId: viewer.userId },
  });
  em.persist(row);
  return row;
}

/** Nothing is written where the class has this target already. */
export async function setClassTarget(
  work: Work,
  { id, year }: UnitClass,
  { points, reason }: { points: number; reason: string | null },
): Promise<{ changed: boolean; row: AnnualTarget }> {
  const [last] = await targetsOfClasses(work.reader, [id]);
  if (last?.points === Math.round(points * 100) / 100) return { changed: false, row: last };
  const of = { year, unitClassId: id, organizationId: null, cityId: null };
  const row = another(work, of, (last?.revision ?? 0) + 1, { points, reason });
  await work.em.flush();
  const members = await membersOf(work.reader, [id]);
  await tellOfTarget(
    work,
    row,
    members.map((one) => one.organizationId),
  );
  return { changed: true, row };
}

/** A unit's own target goes before its class's; taken back, the class's holds again. */
export function setAnnualTarget(context: Context, input: SetAnnualTargetInput): Promise<AnnualTarget> {
  return runCommand(context, 'setAnnualTarget', input, async (work) => {
    const { viewer } = work.context;
    if (!canSetTargets(viewer)) throw forbidden();
    const { organizationId, year, revision } = input;
    const points = input.points ?? null;
    // Two that set it at once: the second reads what the first has left.
    const unit = await work.reader.row<{ id: string; cityId: string | null }>(sql`
      select o.id, o.city_id as "cityId" from organization o
      where o.id = any(${idsOnly([organizationId])}::uuid[]) and ${scoredSql({ office: ownOffice(viewer), year }, 'o')} for no key update`);
    if (!unit) throw badInput('organizationId', 'unitNotScored');
    const last = await work.reader.row<{ revision: number; points: number | null }>(sql`
      select t.revision, t.points from annual_target t where t.organization_id = ${unit.id}::uuid and t.office_id = ${viewer.organizationId}::uuid and t.year = ${year}
      order by t.revision desc limit 1`);
    if ((last?.revision ?? 0) !== revision) throw conflict('staleVersion', undefined, 'revision');
    if (points === null && (last?.points ?? null) === null) throw badInput('points', 'required');
    const of = { year, unitClassId: null, organizationId: unit.id, cityId: unit.cityId };
    const row = another(work, of, revision + 1, { points, reason: input.reason.trim() });
    await work.em.flush();
    work.audit('AnnualTarget', row.id, { organizationId, year, points, reason: row.reason });
    await tellOfTarget(work, row, [unit.id]);
    return row;
  });
}
