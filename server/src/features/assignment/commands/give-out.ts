import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { Cadence } from '@duban/schema/vocabulary/work-plan';
import sql from 'sql-template-tag';
import type { Work } from '../../../kernel/command.ts';
import { badInput, conflict } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { newRowOf } from '../../../kernel/row.ts';
import type { WorkCalendar } from '../../../kernel/working-days.ts';
import { calendarOf } from '../../calendar/calendar.queries.ts';
import { type Subordinate, subordinates } from '../../organization/organization.queries.ts';
import type { WorkItem } from '../../work-plan/work-item.entity.ts';
import { heldSections } from '../../work-plan/work-item.queries.ts';
import { Assignment } from '../assignment.entity.ts';
import type { AssignedOrganizationInput } from '../assignment.inputs.ts';
import { lightDays } from '../assignment.state.ts';
import { tellAssigned } from '../assignment-notify.queries.ts';
import { PeriodBook } from '../period-book.entity.ts';
import type { ReportingPeriod } from '../reporting-period.entity.ts';
import { writePeriods } from '../reporting-period.queries.ts';

/** An item to give out, and the assignment of the giver that it becomes a part of. */
export interface Given {
  item: WorkItem;
  parent: { id: string; dueOn: string } | null;
}

interface Recipient {
  input: AssignedOrganizationInput;
  organization: Subordinate;
}

/** Whatever stands outside the giver's branch is refused with the same words as what does not exist. */
async function recipientsOf(work: Work, inputs: readonly AssignedOrganizationInput[]): Promise<Recipient[]> {
  const { viewer, clock } = work.context;
  const found = await subordinates(
    work.reader,
    viewer.organizationId,
    inputs.map((input) => input.organizationId),
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  const seen = new Set<string>();
  return inputs.map((input, index) => {
    const organization = byId.get(input.organizationId);
    const field = `organizations.${index}`;
    if (!organization?.below) throw badInput(`${field}.organizationId`, 'notSubordinate');
    if (seen.has(organization.id)) throw badInput(`${field}.organizationId`, 'duplicate');
    if (organization.validTo !== null && organization.validTo < clock.today()) {
      throw badInput(`${field}.organizationId`, 'abolished', { names: organization.shortName });
    }
    if (input.dueOn < clock.today()) throw badInput(`${field}.dueOn`, 'inPast');
    seen.add(organization.id);
    return { input, organization };
  });
}

function checkDueDates(given: readonly Given[], recipients: readonly Recipient[]): void {
  const latest = given
    .map(({ parent }) => parent?.dueOn)
    .filter((day) => day !== undefined)
    .sort()[0];
  if (latest === undefined) return;
  const index = recipients.findIndex(({ input }) => input.dueOn > latest);
  if (index >= 0) throw badInput(`organizations.${index}.dueOn`, 'afterParentsDueDate', { dueOn: latest });
}

/** The same thing is not asked of an organization twice. */
async function refuseRepeats(
  { reader }: Work,
  given: readonly Given[],
  recipients: readonly Recipient[],
): Promise<void> {
  const repeats = await reader.rows<{ name: string }>(sql`
    select i.number || ' · ' || o.short_name as name from assignment a
    join work_item i on i.id = a.work_item_id join organization o on o.id = a.organization_id
    where a.status <> 'CANCELLED' and a.work_item_id = any(${given.map(({ item }) => item.id)}::uuid[])
      and a.organization_id = any(${recipients.map(({ organization }) => organization.id)}::uuid[])
    order by i.number, o.sort_order limit 5`);
  if (repeats.length > 0) {
    throw conflict('alreadyAssigned', { names: repeats.map((row) => row.name).join('、') }, 'organizations');
  }
}

function cadenceFor(item: WorkItem, level: OrganizationLevel): Cadence {
  return item.cadences.find((row) => row.level === level)?.cadence ?? 'ONCE';
}

function newAssignment(
  { context }: Work,
  { item, parent }: Given,
  { input, organization }: Recipient,
): Assignment {
  const { viewer, clock } = context;
  const cadence = input.cadence ?? cadenceFor(item, organization.level);
  return newRowOf(Assignment, {
    id: newId(),
    version: 1,
    workItemId: item.id,
    workPlanId: item.workPlanId,
    sectionId: item.sectionId,
    year: item.year,
    organizationId: organization.id,
    bureauId: organization.bureauId,
    cityId: organization.cityId,
    provinceId: organization.provinceId,
    assignerId: viewer.organizationId,
    parentId: parent?.id ?? null,
    role: input.role,
    dueOn: input.dueOn,
    cadence,
    assignedAt: clock.now().toISOString(),
  });
}

/** The period of today is open at once; the light follows from its due day too. */
function openFirst({ context }: Work, row: Assignment, calendar: WorkCalendar): ReportingPeriod[] {
  const assignedOn = context.clock.today();
  const book = new PeriodBook(row, [], calendar, assignedOn).open();
  const reportDueOn = book.reportDueOn();
  const { dueOn } = row;
  Object.assign(row, { reportDueOn, ...lightDays({ assignedOn, dueOn, percent: 0, reportDueOn }) });
  return book.changed;
}

/** Of one statement: a busy machine must not take as long for it as a statement may take. */
const atOnce = 2_000;

/** One statement for some thousand rows and one for their audit: 83 items to 143 bureaus are 11,869. */
async function insertAll(work: Work, rows: readonly Assignment[], action: string): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce)
    await insertSome(work, rows.slice(from, from + atOnce), action);
}

async function insertSome(
  { reader, context }: Work,
  rows: readonly Assignment[],
  action: string,
): Promise<void> {
  await reader.rows(sql`
    insert into assignment (id, version, work_item_id, work_plan_id, section_id, year, organization_id, bureau_id, city_id,
      province_id, assigner_id, parent_id, role, status, percent, due_on, cadence, report_due_on, assigned_at, yellow_on, red_on)
    select id, 1, "workItemId", "workPlanId", "sectionId", year, "organizationId", "bureauId", "cityId", "provinceId",
      "assignerId", "parentId", role, 'PENDING', 0, "dueOn", cadence, "reportDueOn", "assignedAt", "yellowOn", "redOn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "workItemId" uuid, "workPlanId" uuid, "sectionId" uuid,
      year int, "organizationId" uuid, "bureauId" uuid, "cityId" uuid, "provinceId" uuid, "assignerId" uuid, "parentId" uuid,
      role text, "dueOn" date, cadence text, "reportDueOn" date, "assignedAt" timestamptz, "yellowOn" date, "redOn" date)`);
  const { viewer, address, clock } = context;
  await reader.rows(sql`
    insert into audit_entry (at, actor_id, organization_id, province_id, action, entity_type, entity_id, changes, address)
    select ${clock.now()}, ${viewer.userId}, ${viewer.organizationId}, ${viewer.provinceId}, ${action}, 'Assignment', a.id,
      jsonb_build_object('workItemId', a.work_item_id, 'organizationId', a.organization_id, 'role', a.role,
        'dueOn', a.due_on, 'cadence', a.cadence), ${address}
    from assignment a where a.id = any(${rows.map((row) => row.id)}::uuid[])`);
}

/**
 * Gives items to organizations below the giver, every item to every one.
 * @throws DomainError BAD_INPUT naming `organizations.N.organizationId` or `.dueOn`; CONFLICT where one has the item already
 */
export async function giveOut(
  work: Work,
  action: string,
  given: readonly Given[],
  inputs: readonly AssignedOrganizationInput[],
): Promise<Assignment[]> {
  const recipients = await recipientsOf(work, inputs);
  checkDueDates(given, recipients);
  await refuseRepeats(work, given, recipients);
  const sections = await heldSections(
    work.reader,
    given.map(({ item }) => item.id),
  );
  const rows = given.flatMap((one) => recipients.map((recipient) => newAssignment(work, one, recipient)));
  for (const row of rows) row.sectionId = sections.get(row.workItemId) ?? row.sectionId;
  const calendar = await calendarOf(work.context);
  const periods = rows.flatMap((row) => openFirst(work, row, calendar));
  await insertAll(work, rows, action);
  await writePeriods(work.reader, periods);
  await tellAssigned(
    work,
    rows.map((row) => row.id),
  );
  return rows;
}
