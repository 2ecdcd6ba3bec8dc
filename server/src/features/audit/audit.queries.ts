import sql, { join } from 'sql-template-tag';
import { AuditEntry } from '../../kernel/audit.entity.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns } from '../../kernel/sql.ts';
import type { AuditEntryFilter } from './audit.inputs.ts';

/** The trail of the auditor's province, newest first. */
export function auditEntriesPage(
  context: SignedIn,
  filter: AuditEntryFilter,
  page: PageArgs,
): Promise<Page<AuditEntry>> {
  const terms = [sql`e.province_id = ${context.viewer.provinceId}::uuid`];
  if (filter.actorId) terms.push(sql`e.actor_id = any(${idsOnly([filter.actorId])}::uuid[])`);
  if (filter.entityType) terms.push(sql`e.entity_type = ${filter.entityType}`);
  if (filter.entityId) terms.push(sql`e.entity_id = any(${idsOnly([filter.entityId])}::uuid[])`);
  if (filter.action) terms.push(sql`e.action = ${filter.action}`);
  if (filter.since) terms.push(sql`e.at >= ${filter.since}::timestamptz`);
  if (filter.until) terms.push(sql`e.at < ${filter.until}::timestamptz`);
  return pageOf<AuditEntry>(context.reader, {
    select: columns(AuditEntry, 'e'),
    from: sql`from audit_entry e where ${join(terms, ' and ')}`,
    orderBy: sql`e.id desc`,
    page,
  });
}
