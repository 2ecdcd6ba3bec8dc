import sql, { join, type Sql } from 'sql-template-tag';
import { wroteSql } from '../../kernel/edited.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

interface DraftTurn {
  /** The viewer draws such things up. */
  drawsUp: boolean;
  /** Condition: as it stands no leader could pass it. */
  blocked: Sql;
}

/**
 * Of the viewer's own office: a draft, for a leader who wrote none of it; what was returned, for whoever draws such things
 * up, and so what could not be passed: they change or withdraw it. That follows from the row alone, since the reasons of a
 * return outlive the edit.
 */
export function draftAwaitsSql(viewer: Viewer, alias: string, { drawsUp, blocked }: DraftTurn): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const terms = [
    ...(hasRole(viewer, 'LEADER')
      ? [sql`(${column('status')} = 'DRAFT' and not ${wroteSql(viewer, alias)} and not ${blocked})`]
      : []),
    ...(drawsUp
      ? [sql`(${column('status')} = 'RETURNED' or (${column('status')} = 'DRAFT' and ${blocked}))`]
      : []),
  ];
  if (terms.length === 0) return sql`false`;
  return sql`(${column('organization_id')} = ${viewer.organizationId}::uuid and (${join(terms, ' or ')}))`;
}
