import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors.ts';
import { columns } from '../../kernel/sql.ts';
import { visibleTo } from '../assignment/assignment.policy.ts';
import { lightSql, overdueSql } from '../assignment/assignment.queries.ts';
import { Organization } from '../organization/organization.entity.ts';
import { organizationById } from '../organization/organization.queries.ts';
import type { WorkPlanSection } from '../work-plan/work-item.entity.ts';
import { sectionsOfPlans, workPlanById } from '../work-plan/work-plan.queries.ts';

export interface MatrixCell {
  sectionId: string;
  organizationId: string;
  total: number;
  completed: number;
  overdue: number;
  red: number;
  yellow: number;
  green: number;
  percent: number;
}

export interface Matrix {
  sections: WorkPlanSection[];
  organizations: Organization[];
  cells: MatrixCell[];
}

/** Which column an assignment counts in: the branch below the province, or the bureau below the one that is looked into. */
interface Columns {
  key: Sql;
  condition: Sql;
}

function columnsOf({ viewer }: SignedIn, parent: Organization | null): Columns {
  if (parent === null || parent.level === 'PROVINCE') {
    return viewer.scope.kind === 'ORGANIZATIONS'
      ? { key: sql`a.bureau_id`, condition: sql`true` }
      : { key: sql`a.city_id`, condition: sql`a.city_id is not null` };
  }
  return { key: sql`a.bureau_id`, condition: sql`a.city_id = ${parent.id}::uuid` };
}

function cells(context: SignedIn, planId: string, { key, condition }: Columns): Promise<MatrixCell[]> {
  const today = context.clock.today();
  const counted = (condition: Sql) => sql`count(*) filter (where ${condition})::int`;
  return context.reader.rows<MatrixCell>(sql`
    select a.section_id as "sectionId", ${key} as "organizationId", count(*)::int as total,
      ${counted(sql`a.status = 'COMPLETED'`)} as completed, ${counted(overdueSql('a', today))} as overdue,
      ${counted(lightSql('RED', 'a', today))} as red, ${counted(lightSql('YELLOW', 'a', today))} as yellow,
      ${counted(lightSql('GREEN', 'a', today))} as green, round(avg(a.percent))::int as percent
    from assignment a where a.work_plan_id = ${planId}::uuid and ${visibleTo(context.viewer, 'a')} and ${condition}
    group by 1, 2`);
}

/** The bureaus of the columns, whether or not anything was given to them. */
function bureaus(context: SignedIn, parent: Organization | null): Promise<Organization[]> {
  const { viewer, clock, reader } = context;
  const inForce = sql`o.kind = 'BUREAU' and (o.valid_to is null or o.valid_to >= ${clock.today()}::date)`;
  let which: Sql;
  // First: a county that looks into its city's matrix finds itself there, and not its neighbours.
  if (viewer.scope.kind === 'ORGANIZATIONS') which = sql`o.id = any(${viewer.scope.organizationIds}::uuid[])`;
  else if (parent !== null && parent.level !== 'PROVINCE') which = sql`o.city_id = ${parent.id}::uuid`;
  else if (viewer.scope.kind === 'CITY') which = sql`o.id = ${viewer.scope.cityId}::uuid`;
  else which = sql`o.province_id = ${viewer.provinceId}::uuid and o.city_id = o.id`;
  return reader.rows<Organization>(sql`
    select ${columns(Organization, 'o')} from organization o where ${inForce} and ${which} order by o.sort_order, o.id`);
}

/**
 * Section × organization. Without a parent the branches directly below the province that the viewer may see; with a
 * city its own share and its counties.
 * @throws DomainError NOT_FOUND where plan or parent is not for the viewer to see
 */
export async function completionMatrix(
  context: SignedIn,
  planId: string,
  parentId: string | null,
): Promise<Matrix> {
  const plan = await workPlanById(context, planId);
  const parent = parentId === null ? null : await organizationById(context, parentId);
  if (!plan || (parentId !== null && !parent)) throw notFound();
  const [sections, organizations, counted] = await Promise.all([
    sectionsOfPlans(context.reader, [plan.id]),
    bureaus(context, parent),
    cells(context, plan.id, columnsOf(context, parent)),
  ]);
  return { sections, organizations, cells: counted };
}
