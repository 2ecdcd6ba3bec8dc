import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import sql from 'sql-template-tag';
import { assignWorkItems, breakDownAssignment } from '../../features/assignment/commands/assign.ts';
import { addDays } from '../../kernel/days.ts';
import { backstage } from './accounts.ts';
import { leadDepartments } from './lead-departments.ts';
import { chance, type Stage } from './stage.ts';

interface Item {
  id: string;
  number: number;
}

/** Points whose work every city does; the others are the provincial departments' own. */
const cityItems = [
  1, 4, 8, 11, 12, 17, 23, 24, 27, 33, 36, 38, 39, 43, 45, 50, 55, 57, 58, 66, 67, 72, 74, 78, 82,
];

/** What the cities hand on to their counties, and which cities do it most. */
const countyItems: Readonly<Record<string, readonly number[]>> = {
  '440100': [4, 8, 11, 12, 24, 27, 33, 39, 43, 74, 82],
  '440300': [4, 11, 12, 27, 33, 39, 43, 74],
  '440600': [4, 11, 33],
  '441300': [4, 12, 39],
  '440800': [4, 11],
  '445200': [4, 33],
  '440200': [4, 27],
  '441900': [],
};

/** Days from today to the due date: some are past, some near, most ahead. */
const dueIn = [75, -12, 40, 100, 20, 2, 60, 130, -4, 30, 90, 10];

/** Besides what the notice itself asks for again and again: the supervisor wants to hear of this one every quarter. */
const quarterly = 12;

export function dueOnOf(stage: Stage, number: number): string {
  return addDays(stage.today, dueIn[number % dueIn.length] ?? 60);
}

/** A twelfth of the points is led by the cities themselves, the pilots' among them. */
function cityRole(number: number): AssignmentRole {
  return number === 38 || number % 12 === 3 ? 'LEAD' : 'SUPPORT';
}

export async function assignEverything(stage: Stage, planId: string): Promise<void> {
  const { reader } = stage.database;
  const items = await reader.rows<Item>(
    sql`select id, number from work_item where work_plan_id = ${planId}::uuid order by number`,
  );
  const tree = await reader.rows<{ id: string; code: string; parentId: string; cityId: string | null }>(sql`
    select id, code, parent_id as "parentId", city_id as "cityId" from organization`);
  const idOf = new Map(tree.map((row) => [row.code, row.id]));
  const branches = tree.filter((row) => row.cityId === row.id);
  const random = chance(1);
  for (const item of items) {
    const dueOn = dueOnOf(stage, item.number);
    const lead = idOf.get(leadDepartments.get(item.number) ?? '') ?? '';
    const organizations = [
      { organizationId: lead, role: 'LEAD' as const, dueOn },
      ...(cityItems.includes(item.number)
        ? branches.map((row) => ({
            organizationId: row.id,
            role: cityRole(item.number),
            dueOn,
            ...(item.number === quarterly && { cadence: 'QUARTERLY' as const }),
          }))
        : []),
    ];
    const context = await stage.as('province.supervisor', stage.moment(149, random));
    await assignWorkItems(context, { workItemIds: [item.id], organizations });
  }
  await breakDown(stage, planId, tree, idOf);
}

async function breakDown(
  stage: Stage,
  planId: string,
  tree: readonly { id: string; code: string; parentId: string }[],
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  const random = chance(2);
  for (const [city, numbers] of Object.entries(countyItems)) {
    const cityId = idOf.get(city);
    const counties = tree.filter((row) => row.parentId === cityId && !row.code.includes('-'));
    const own = await stage.database.reader.rows<{ id: string; number: number; dueOn: string }>(sql`
      select a.id, i.number, a.due_on as "dueOn" from assignment a join work_item i on i.id = a.work_item_id
      where a.work_plan_id = ${planId}::uuid and a.organization_id = ${cityId ?? null}::uuid and i.number = any(${numbers}::int[])`);
    for (const { id, dueOn } of own) {
      const organizations = counties.map((county) => ({
        organizationId: county.id,
        role: 'SUPPORT' as const,
        dueOn: addDays(dueOn, -2),
      }));
      const context = await stage.as(backstage(city, 'SUPERVISOR'), stage.moment(140, random));
      await breakDownAssignment(context, { id, organizations });
    }
  }
}
