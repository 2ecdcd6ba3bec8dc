import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound } from '../../../kernel/errors.ts';
import { idsOnly, newId } from '../../../kernel/id.ts';
import { ownOffice } from '../../honour-office/honour-office.policy.ts';
import type {
  CopyUnitClassesInput,
  CreateUnitClassInput,
  UpdateUnitClassInput,
} from '../annual-target.inputs.ts';
import { canSetTargets, canSetTargetsOf } from '../annual-target.policy.ts';
import { scoredSql } from '../standing.queries.ts';
import { UnitClass } from '../unit-class.entity.ts';
import { membersOf, visibleUnitClasses } from '../unit-class.queries.ts';
import { setClassTarget, tellOfTarget } from './target.ts';

/** Two that write classes of a year at once wait for each other here. */
async function alone({ reader, context }: Work, year: number): Promise<void> {
  const key = `classes ${context.viewer.organizationId} ${year}`;
  await reader.rows(sql`select pg_advisory_xact_lock(hashtext(${key}))`);
}

async function checkNames(work: Work, row: UnitClass): Promise<void> {
  const { organizationId, year, id } = row;
  for (const other of await work.em.find(UnitClass, { organizationId, year, id: { $ne: id } })) {
    if (other.name === row.name) throw badInput('name', 'duplicate');
    if (other.ordinal === row.ordinal) throw badInput('ordinal', 'duplicate');
  }
}

/** A unit stands in one class of an office and year, and only what is scored stands in any. */
async function checkMembers({ reader }: Work, row: UnitClass, ids: readonly string[]): Promise<void> {
  const { organizationId: officeId, year } = row;
  const found = await reader.rows<{ id: string; className: string | null }>(sql`
    select o.id, k.name as "className" from organization o
      left join unit_class_member m on m.organization_id = o.id and m.office_id = ${officeId}::uuid and m.year = ${year} and m.removed_at is null and m.unit_class_id <> ${row.id}::uuid
      left join unit_class k on k.id = m.unit_class_id
    where o.id = any(${idsOnly(ids)}::uuid[]) and ${scoredSql({ office: row, year }, 'o')}`);
  const byId = new Map(found.map((one) => [one.id, one]));
  for (const [index, id] of ids.entries()) {
    const one = byId.get(id);
    if (!one) throw badInput(`organizationIds.${index}`, 'unitNotScored');
    if (one.className !== null)
      throw badInput(`organizationIds.${index}`, 'inAnotherClass', { name: one.className });
  }
}

/** Gives those that are new. Who left keeps the row that says until when. */
async function placeMembers({ reader, context }: Work, row: UnitClass, ids: readonly string[]) {
  const at = context.clock.now().toISOString();
  const before = (await membersOf(reader, [row.id])).map((one) => one.organizationId);
  const added = ids.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !ids.includes(id));
  await reader.rows(sql`
    update unit_class_member set removed_at = ${at}::timestamptz
    where unit_class_id = ${row.id}::uuid and removed_at is null and organization_id = any(${removed}::uuid[])`);
  await reader.rows(sql`
    insert into unit_class_member (unit_class_id, organization_id, office_id, year, added_at)
    select ${row.id}::uuid, x, ${row.organizationId}::uuid, ${row.year}, ${at}::timestamptz from unnest(${added}::uuid[]) x`);
  return { added, removed };
}

interface ClassValues {
  year: number;
  ordinal: number;
  name: string;
  points: number;
  organizationIds: readonly string[];
}

async function addClass(work: Work, values: ClassValues): Promise<UnitClass> {
  const { year, ordinal, name, points, organizationIds } = values;
  const office = ownOffice(work.context.viewer);
  const row = Object.assign(new UnitClass(), { id: newId(), ...office, year, ordinal, name: name.trim() });
  await checkNames(work, row);
  await checkMembers(work, row, organizationIds);
  work.em.persist(row);
  await work.em.flush();
  await placeMembers(work, row, organizationIds);
  await setClassTarget(work, row, { points, reason: null });
  work.audit('UnitClass', row.id, { ...values, name: row.name });
  return row;
}

export function createUnitClass(context: Context, input: CreateUnitClassInput): Promise<UnitClass> {
  return runCommand(context, 'createUnitClass', input, async (work) => {
    if (!canSetTargets(work.context.viewer)) throw forbidden();
    await alone(work, input.year);
    return addClass(work, input);
  });
}

/** Changes of the target or of the units say why, and those concerned are told. */
export function updateUnitClass(context: Context, input: UpdateUnitClassInput): Promise<UnitClass> {
  return runCommand(context, 'updateUnitClass', input, async (work) => {
    const { viewer } = work.context;
    const [visible] = await visibleUnitClasses(work.context, work.reader, [input.id]);
    if (!visible) throw notFound();
    if (!canSetTargetsOf(viewer, visible)) throw forbidden();
    await alone(work, visible.year);
    const row = await work.em.findOneOrFail(
      UnitClass,
      { id: visible.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    atVersion(row, input.version);
    const { ordinal, points, organizationIds } = input;
    const reason = input.reason?.trim() || null;
    Object.assign(row, { ordinal, name: input.name.trim() });
    await checkNames(work, row);
    await checkMembers(work, row, organizationIds);
    await work.em.flush();
    const { added, removed } = await placeMembers(work, row, organizationIds);
    const target = await setClassTarget(work, row, { points, reason });
    if ((target.changed || added.length + removed.length > 0) && reason === null)
      throw badInput('reason', 'required');
    if (!target.changed) await tellOfTarget(work, target.row, added);
    // Members and targets are rows of their own: the class they belong to is another version all the same.
    if (row.version === input.version) {
      await work.reader.rows(sql`update unit_class set version = version + 1 where id = ${row.id}::uuid`);
    }
    work.audit('UnitClass', row.id, {
      ...{ ordinal, name: row.name, points, reason },
      ...{ unitsAdded: added, unitsRemoved: removed },
    });
    return { ...row, version: input.version + 1 };
  });
}

/** Takes over the classes of a year with their targets and the units that still stand, those relegated one class lower. */
export function copyUnitClasses(context: Context, input: CopyUnitClassesInput): Promise<UnitClass[]> {
  return runCommand(context, 'copyUnitClasses', input, async (work) => {
    const { viewer } = work.context;
    if (!canSetTargets(viewer)) throw forbidden();
    const { fromYear, toYear } = input;
    await alone(work, toYear);
    const office = ownOffice(viewer);
    const { organizationId } = office;
    if (await work.em.count(UnitClass, { organizationId, year: toYear }))
      throw conflict('classesThere', { year: toYear }, 'toYear');
    const former = await work.reader.rows<ClassValues>(sql`
      select k.ordinal, k.name, (select t.points from annual_target t where t.unit_class_id = k.id order by t.revision desc limit 1) as points,
        array(select m.organization_id::text from unit_class_member m join organization o on o.id = m.organization_id
            join unit_class c on c.id = m.unit_class_id
          where c.organization_id = k.organization_id and c.year = k.year and coalesce(m.next_ordinal, c.ordinal) = k.ordinal
            and m.removed_at is null and ${scoredSql({ office, year: toYear }, 'o')}) as "organizationIds"
      from unit_class k where k.organization_id = ${organizationId}::uuid and k.year = ${fromYear} order by k.ordinal`);
    if (former.length === 0) throw badInput('fromYear', 'noClasses', { year: fromYear });
    const rows: UnitClass[] = [];
    for (const values of former) rows.push(await addClass(work, { ...values, year: toYear }));
    return rows;
  });
}
