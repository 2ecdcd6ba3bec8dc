import sql, { type Sql } from 'sql-template-tag';
import { idsOnly } from '../../kernel/id.ts';

/** A filter’s condition; an office that the viewer may not read has no rows, as one that is not there. */
export function ofOffice(alias: string, office: 'organization_id' | 'office_id', id: string): Sql {
  return sql`${sql([`${alias}.${office}`])} = any(${idsOnly([id])}::uuid[])`;
}
