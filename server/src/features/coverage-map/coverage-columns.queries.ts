import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { badInput, notFound } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { inScope, scopeSql } from '../../kernel/scope.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { columns } from '../../kernel/sql.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { organizationById } from '../organization/organization.queries.ts';
import type { WorkPlan } from '../work-plan/work-plan.entity.ts';
import { workPlanOf } from '../work-plan/work-plan.loaders.ts';
import { isVisible } from '../work-plan/work-plan.policy.ts';
import type { CoverageMapFilter } from './coverage-map.inputs.ts';

/** Ties, pieces, and rows that are measured: all carry the same scope columns. */
type ColumnAlias = 'l' | 's' | 'r';

/** For whom something is counted, and in whose column. */
export interface ColumnScope {
  /** Within the viewer’s scope and below the organization that was asked for, for an alias. */
  within: (alias: ColumnAlias) => Sql;
  /** The organization whose column a row counts in, for an alias. */
  key: (alias: ColumnAlias) => Sql;
  /** Organizations of the columns, under alias `o`. */
  organizations: Sql;
  /** Whether columns are the branches of the province, for which cells are kept. */
  branches: boolean;
}

export interface MapScope extends ColumnScope {
  plan: WorkPlan;
}

const of = (alias: string, column: string) => sql([`${alias}.${column}`]);
const bureauOf = (alias: string) =>
  sql`(select b.bureau_id from organization b where b.id = ${of(alias, 'organization_id')})`;

/** Who looks up to a superior sees what is their own. */
function isAbove({ scope }: Viewer, asked: Organization): boolean {
  if (scope.kind === 'CITY') return asked.cityId !== scope.cityId;
  return scope.kind === 'ORGANIZATIONS' && !scope.organizationIds.includes(asked.id);
}

/** @throws DomainError NOT_FOUND where the organization is not for the viewer to see */
export async function columnScope(context: SignedIn, parentId: string | null): Promise<ColumnScope> {
  const { viewer } = context;
  const asked = parentId === null ? null : await organizationById(context, parentId);
  if (parentId !== null && !asked) throw notFound();
  if (viewer.scope.kind === 'PROVINCE' && (asked === null || asked.id === viewer.provinceId)) {
    return {
      within: (alias) => scopeSql(viewer.scope, alias),
      key: (alias) => sql`coalesce(${of(alias, 'city_id')}, ${of(alias, 'province_id')})`,
      organizations: sql`o.kind = 'BUREAU' and (o.id = ${viewer.provinceId}::uuid or (o.city_id = o.id and o.province_id = ${viewer.provinceId}::uuid))`,
      branches: true,
    };
  }
  const parent = asked === null || isAbove(viewer, asked) ? null : asked;
  const below = new Map<ColumnAlias, Sql>();
  for (const alias of ['l', 's', 'r'] as const)
    if (parent !== null) below.set(alias, await branchSql(context, parent.id, alias));
  const branchId = parent?.cityId ?? (viewer.scope.kind === 'CITY' ? viewer.scope.cityId : null);
  const within = (alias: ColumnAlias) => {
    const terms = [scopeSql(viewer.scope, alias), below.get(alias)];
    // Ties are found by point and branch; without their branch all of the year are read for one city’s.
    if (alias === 'l' && branchId !== null) terms.push(sql`l.branch_id = ${branchId}::uuid`);
    return sql`(${join(
      terms.filter((term) => term !== undefined),
      ' and ',
    )})`;
  };
  return { within, key: bureauOf, organizations: bureausOf(context, parent), branches: false };
}

/** One organization’s own pieces: what is below it writes for itself. */
async function unitScope(context: SignedIn, id: string): Promise<ColumnScope> {
  const { viewer } = context;
  const unit = await organizationById(context, id);
  if (!unit || !inScope(viewer.scope, scopeOf(unit))) throw notFound();
  const branch = sql`l.branch_id = ${unit.cityId ?? unit.provinceId}::uuid`;
  return {
    within: (alias) =>
      sql`(${of(alias, 'organization_id')} = ${unit.id}::uuid${alias === 'l' ? sql` and ${branch}` : sql``})`,
    key: (alias) => of(alias, 'organization_id'),
    organizations: sql`o.id = ${unit.id}::uuid`,
    branches: false,
  };
}

/** @throws DomainError NOT_FOUND where plan or organization is not for the viewer to see */
export async function mapScope(
  context: SignedIn,
  { workPlanId, parentId, organizationId }: CoverageMapFilter,
): Promise<MapScope> {
  if (parentId && organizationId) throw badInput('organizationId', 'subtreeOrUnit');
  const plan = isId(workPlanId) ? await workPlanOf(context).load(workPlanId) : null;
  if (!plan || !isVisible(context.viewer, plan)) throw notFound();
  const scope = organizationId ? unitScope(context, organizationId) : columnScope(context, parentId ?? null);
  return { plan, ...(await scope) };
}

/** Bureaus of a branch; of a county or a department that sees itself alone, its bureau. */
function bureausOf({ viewer }: SignedIn, parent: Organization | null): Sql {
  const { scope } = viewer;
  if (parent !== null) {
    return parent.cityId === parent.id
      ? sql`o.kind = 'BUREAU' and o.city_id = ${parent.id}::uuid`
      : sql`o.id = ${parent.bureauId}::uuid`;
  }
  if (scope.kind === 'CITY') return sql`o.kind = 'BUREAU' and o.city_id = ${scope.cityId}::uuid`;
  if (scope.kind === 'ORGANIZATIONS')
    return sql`o.id in (select b.bureau_id from organization b where b.id = any(${scope.organizationIds}::uuid[]))`;
  return sql`o.kind = 'BUREAU' and o.province_id = ${scope.provinceId}::uuid`;
}

/** Those that exist today, the superior first. */
export function columnOrganizations(
  { reader, clock }: SignedIn,
  { organizations }: ColumnScope,
): Promise<Organization[]> {
  return reader.rows<Organization>(sql`
    select ${columns(Organization, 'o')} from organization o
    where ${organizations} and (o.valid_to is null or o.valid_to >= ${clock.today()}::date)
    order by (o.level = 'PROVINCE') desc, o.sort_order, o.id`);
}
