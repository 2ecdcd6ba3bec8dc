import sql, { join, type Sql } from 'sql-template-tag';
import { wroteSql } from '../../kernel/edited.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

/**
 * Of the viewer's own office: a draft, for a leader who wrote none of it; what was returned, for whoever draws such things
 * up. That follows from the state alone, since the reasons of a return outlive the edit.
 */
export function draftAwaitsSql(viewer: Viewer, alias: string, drawsUp: boolean): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const terms = [
    ...(hasRole(viewer, 'LEADER')
      ? [sql`(${column('status')} = 'DRAFT' and not ${wroteSql(viewer, alias)})`]
      : []),
    ...(drawsUp ? [sql`${column('status')} = 'RETURNED'`] : []),
  ];
  if (terms.length === 0) return sql`false`;
  return sql`(${column('organization_id')} = ${viewer.organizationId}::uuid and (${join(terms, ' or ')}))`;
}
