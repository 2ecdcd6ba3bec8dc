import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { columns } from '../../kernel/sql.ts';
import { visibleTo } from '../assignment/assignment.policy.ts';
import { lightSql, overdueSql } from '../assignment/assignment.queries.ts';
import { readCells, staleSql, visibleCellsSql } from '../assignment/completion-cell.queries.ts';
import { Organization } from '../organization/organization.entity.ts';
import { branchesOf } from '../organization/organization.loaders.ts';
import { organizationById } from '../organization/organization.queries.ts';
import type { WorkPlanSection } from '../work-plan/work-item.entity.ts';
import { sectionsOf, workPlanOf } from '../work-plan/work-plan.loaders.ts';
import { isVisible } from '../work-plan/work-plan.policy.ts';

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

/** Which column an assignment counts in, which assignments count at all, and whose columns there are. */
interface Columns {
  key: Sql;
  condition: Sql;
  organizations: Sql;
  /** The same as cells of the rollup; null where a branch must be looked into. */
  cells: Sql | null;
}

/** Departments have no branch and share their bureau's: they stand in a column of their own. */
function columnsBelow(parent: Organization): Columns {
  const { id } = parent;
  if (parent.kind !== 'BUREAU') {
    const condition = sql`a.organization_id = ${id}::uuid`;
    return { key: sql`a.organization_id`, condition, organizations: sql`o.id = ${id}::uuid`, cells: null };
  }
  const key = sql`a.bureau_id`;
  return parent.cityId === id
    ? {
        key,
        condition: sql`a.city_id = ${id}::uuid`,
        organizations: sql`o.kind = 'BUREAU' and o.city_id = ${id}::uuid`,
        cells: null,
      }
    : { key, condition: sql`a.bureau_id = ${id}::uuid`, organizations: sql`o.id = ${id}::uuid`, cells: null };
}

function columnsOf({ viewer }: SignedIn, parent: Organization | null): Columns {
  const { scope } = viewer;
  // A county that looks into its city sees its own column, and no neighbour's name.
  const looksUp =
    scope.kind === 'ORGANIZATIONS' && parent !== null && !scope.organizationIds.includes(parent.id);
  if (parent !== null && parent.parentId !== null && !looksUp) return columnsBelow(parent);
  if (scope.kind === 'ORGANIZATIONS') {
    const isBureau = viewer.kind === 'BUREAU';
    const own = sql`o.id = any(${scope.organizationIds}::uuid[])`;
    return {
      key: isBureau ? sql`a.bureau_id` : sql`a.organization_id`,
      condition: sql`true`,
      organizations: isBureau ? sql`o.kind = 'BUREAU' and ${own}` : own,
      cells: null,
    };
  }
  const branches = sql`o.kind = 'BUREAU' and o.city_id = o.id`;
  return {
    key: sql`a.city_id`,
    condition: sql`a.city_id is not null`,
    organizations:
      scope.kind === 'PROVINCE'
        ? sql`${branches} and o.province_id = ${scope.provinceId}::uuid`
        : sql`${branches} and o.id = ${scope.cityId}::uuid`,
    cells: sql`${visibleCellsSql(viewer) ?? sql`false`} and c.branch_id <> c.province_id`,
  };
}

async function cells(context: SignedIn, planId: string, which: Columns): Promise<MatrixCell[]> {
  if (which.cells === null) return countAssignments(context, planId, which);
  const today = context.clock.today();
  const visible = sql`c.work_plan_id = ${planId}::uuid and ${which.cells}`;
  const rows = await readCells(context, visible, () =>
    context.reader.rows<SectionRow>(sql`
      select "sectionId", array_agg(branch_id)::text as branches,
        array_agg(array[total, completed, overdue, red, yellow, (2 * percents + total) / (2 * total)])::text as figures,
        bool_or(stale) as stale
      from (select c.section_id as "sectionId", c.branch_id, sum(c.total) as total, sum(c.completed) as completed,
          sum(c.overdue) as overdue, sum(c.red) as red, sum(c.yellow) as yellow, sum(c.percent_sum) as percents,
          bool_or(${staleSql(today)}) as stale
        from completion_cell c where ${visible} group by 1, 2 having sum(c.total) > 0) cell
      group by 1`),
  );
  return rows.flatMap(cellsOfSection);
}

/** One section's cells as two arrays in PostgreSQL's notation: 440 rows of nine columns cost this process twice as much. */
interface SectionRow {
  sectionId: string;
  branches: string;
  figures: string;
  stale: boolean;
}

function cellsOfSection({ sectionId, branches, figures }: SectionRow): MatrixCell[] {
  const rows: number[][] = JSON.parse(figures.replaceAll('{', '[').replaceAll('}', ']'));
  const ids = branches.slice(1, -1).split(',');
  return rows.map(([total = 0, completed = 0, overdue = 0, red = 0, yellow = 0, percent = 0], place) => ({
    sectionId,
    organizationId: ids[place] ?? '',
    total,
    completed,
    overdue,
    red,
    yellow,
    green: total - red - yellow,
    percent,
  }));
}

function countAssignments(
  context: SignedIn,
  planId: string,
  { key, condition }: Columns,
): Promise<MatrixCell[]> {
  const today = context.clock.today();
  const counted = (condition: Sql) => sql`count(*) filter (where ${condition})::int`;
  return context.reader.rows<MatrixCell>(sql`
    select a.section_id as "sectionId", ${key} as "organizationId", count(*)::int as total,
      ${counted(sql`a.status = 'COMPLETED'`)} as completed, ${counted(overdueSql('a', today))} as overdue,
      ${counted(lightSql('RED', 'a', today))} as red, ${counted(lightSql('YELLOW', 'a', today))} as yellow,
      ${counted(lightSql('GREEN', 'a', today))} as green, round(avg(a.percent))::int as percent
    from assignment a where a.work_plan_id = ${planId}::uuid and a.status <> 'CANCELLED' and ${visibleTo(context.viewer, 'a')} and ${condition}
    group by 1, 2`);
}

/** The organizations of the columns that exist today, given anything or not, and those abolished whose share counts. */
async function columnOrganizations(
  context: SignedIn,
  planId: string,
  which: Columns,
  counted: Promise<MatrixCell[]>,
): Promise<Organization[]> {
  const { viewer, clock } = context;
  if (which.cells === null) return organizationsOfColumns(context, planId, which);
  const branches = (await branchesOf(context).load(viewer.provinceId)) ?? [];
  const withShare = new Set((await counted).map((cell) => cell.organizationId));
  return branches.filter(
    (row) =>
      (viewer.scope.kind === 'PROVINCE' || row.id === viewer.cityId) &&
      (row.validTo === null || row.validTo >= clock.today() || withShare.has(row.id)),
  );
}

function organizationsOfColumns(
  { clock, reader }: SignedIn,
  planId: string,
  { key, organizations }: Columns,
): Promise<Organization[]> {
  return reader.rows<Organization>(sql`
    select ${columns(Organization, 'o')} from organization o
    where ${organizations} and (o.valid_to is null or o.valid_to >= ${clock.today()}::date
      or exists (select 1 from assignment a where a.work_plan_id = ${planId}::uuid and ${key} = o.id))
    order by o.sort_order, o.id`);
}

/**
 * Section × organization. Without a parent the branches directly below the province that the viewer may see; with a
 * city its own share and its counties; with a county or a department that one alone.
 * @throws DomainError NOT_FOUND where plan or parent is not for the viewer to see
 */
export async function completionMatrix(
  context: SignedIn,
  planId: string,
  parentId: string | null,
): Promise<Matrix> {
  const { viewer } = context;
  const plan = isId(planId) ? await workPlanOf(context).load(planId) : null;
  const parent = parentId === null ? null : await organizationById(context, parentId);
  if (!plan || !isVisible(viewer, plan) || (parentId !== null && !parent)) throw notFound();
  const which = columnsOf(context, parent);
  const counted = cells(context, plan.id, which);
  const [sections, organizations, cellsOfPlan] = await Promise.all([
    sectionsOf(context).load(plan.id),
    columnOrganizations(context, plan.id, which, counted),
    counted,
  ]);
  return { sections: sections ?? [], organizations, cells: cellsOfPlan };
}
