import sql from 'sql-template-tag';
import type { Work } from '../../../kernel/command.ts';
import { badInput, conflict } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { tellAssigned } from '../../assignment/assignment-notify.queries.ts';
import { bookOf, writePeriods } from '../../assignment/reporting-period.queries.ts';
import { type Subordinate, subordinates } from '../../organization/organization.queries.ts';
import { heldSections } from '../../work-plan/work-item.queries.ts';
import { checkLatest } from './due-date.ts';

export interface Recipient {
  organizationId?: string | null;
  dueOn?: string | null;
}

async function recipientOf(
  { reader, context }: Work,
  old: Assignment,
  id: string | null | undefined,
): Promise<Subordinate> {
  if (!id) throw badInput('organizationId', 'required');
  const [organization] = await subordinates(reader, old.assignerId, [id]);
  if (!organization?.below) throw badInput('organizationId', 'notSubordinate');
  if (organization.validTo !== null && organization.validTo < context.clock.today())
    throw badInput('organizationId', 'abolished', { names: organization.shortName });
  if (organization.id === old.organizationId) throw badInput('organizationId', 'sameOrganization');
  const held = await reader.row(sql`select 1 as held from assignment
    where work_item_id = ${old.workItemId}::uuid and organization_id = ${organization.id}::uuid and status <> 'CANCELLED'`);
  if (held) throw conflict('alreadyAssigned', { names: organization.shortName }, 'organizationId');
  return organization;
}

/** The cells of both branches, locked in one order before either is counted: two reassignments crossing do not wait in a circle. */
async function lockCells({ reader }: Work, old: Assignment, organization: Subordinate): Promise<void> {
  const branches = [old, organization].map((row) => row.cityId ?? row.provinceId);
  await reader.rows(sql`
    select 1 as one from completion_cell where work_item_id = ${old.workItemId}::uuid and branch_id = any(${branches}::uuid[])
    order by work_item_id, branch_id for no key update`);
}

/** 改派: the point as a new assignment of another organization; what was done before stays with the old one. */
export async function replacementFor(work: Work, old: Assignment, to: Recipient): Promise<Assignment> {
  const { clock } = work.context;
  const organization = await recipientOf(work, old, to.organizationId);
  const dueOn = to.dueOn ?? old.dueOn;
  if (dueOn < clock.today()) throw badInput('dueOn', 'inPast');
  await checkLatest(work, old, dueOn);
  const sectionId = (await heldSections(work.reader, [old.workItemId])).get(old.workItemId) ?? old.sectionId;
  await lockCells(work, old, organization);
  const { workItemId, workPlanId, year, assignerId, parentId, role, cadence } = old;
  const replacement = Object.assign(new Assignment(), {
    ...{ id: newId(), workItemId, workPlanId, sectionId, year, assignerId, parentId, role, cadence, dueOn },
    organizationId: organization.id,
    bureauId: organization.bureauId,
    cityId: organization.cityId,
    provinceId: organization.provinceId,
    assignedAt: clock.now().toISOString(),
    replacesId: old.id,
  });
  const periods = await bookOf(work.reader, replacement, clock.today());
  replacement.reported(0, periods.reportDueOn());
  work.em.persist(replacement);
  await work.em.flush();
  await work.reader.rows(sql`
    insert into target_share (assignment_id, target_id, value)
    select ${replacement.id}::uuid, target_id, value from target_share where assignment_id = ${old.id}::uuid`);
  await writePeriods(work.reader, periods.changed);
  work.audit('Assignment', replacement.id, {
    workItemId,
    organizationId: organization.id,
    role,
    dueOn,
    cadence,
    replacesId: old.id,
  });
  await tellAssigned(work, [replacement.id]);
  return replacement;
}
