import sql, { type Sql } from 'sql-template-tag';

/** Columns that every row with an owner carries, so that who may see it needs no join. */
export interface ScopedRow {
  organizationId: string;
  /** The bureau directly below the province in whose branch it stands: a city, or a county that the province addresses itself. */
  cityId: string | null;
  provinceId: string;
}

/** What a viewer may see: the whole province, one city's branch, or a few organizations. */
export type Scope =
  | { kind: 'PROVINCE'; provinceId: string }
  | { kind: 'CITY'; cityId: string }
  | { kind: 'ORGANIZATIONS'; organizationIds: readonly string[] };

export function inScope(scope: Scope, row: ScopedRow): boolean {
  switch (scope.kind) {
    case 'PROVINCE':
      return row.provinceId === scope.provinceId;
    case 'CITY':
      return row.cityId === scope.cityId;
    case 'ORGANIZATIONS':
      return scope.organizationIds.includes(row.organizationId);
  }
}

const aliases = /^[a-z_]+$/;

/** The same rule as a condition over a table's alias. */
export function scopeSql(scope: Scope, alias: string): Sql {
  if (!aliases.test(alias)) throw new Error(`not an alias: ${alias}`);
  const column = (name: string) => sql([`${alias}.${name}`]);
  switch (scope.kind) {
    case 'PROVINCE':
      return sql`${column('province_id')} = ${scope.provinceId}::uuid`;
    case 'CITY':
      return sql`${column('city_id')} = ${scope.cityId}::uuid`;
    case 'ORGANIZATIONS':
      return sql`${column('organization_id')} = any(${scope.organizationIds}::uuid[])`;
  }
}
