import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { columns } from '../../kernel/sql.ts';
import { ProgressReport } from './progress-report.entity.ts';
import { visibleTo } from './progress-report.policy.ts';
import { figuresAtSql, inForceSql } from './progress-report.queries.ts';

/** A report that is shown beside another. */
export type Beside = ProgressReport & { besideId: string };

/** Of each report the one before it on the same assignment, in the version that counts now. */
export function previousReports(context: SignedIn, ids: readonly string[]): Promise<Beside[]> {
  return context.reader.rows<Beside>(sql`
    select ${columns(ProgressReport, 'p')}, r.id as "besideId" from progress_report r
    cross join lateral (select * from progress_report x where x.assignment_id = r.assignment_id and ${inForceSql('x')}
      and ${figuresAtSql('x')} < ${figuresAtSql('r')} order by ${figuresAtSql('x')} desc limit 1) p
    where r.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'r')}`);
}

/**
 * Level by level: what a report of a city was written over. Of each part the newest report that was accepted by then, in
 * the version of that day, so that it reads the same for ever.
 */
export function partReports(context: SignedIn, ids: readonly string[]): Promise<Beside[]> {
  return context.reader.rows<Beside>(sql`
    select ${columns(ProgressReport, 'p')}, r.id as "besideId" from progress_report r
    join assignment c on c.parent_id = r.assignment_id join organization o on o.id = c.organization_id
    cross join lateral (select * from progress_report x where x.assignment_id = c.id and x.status = 'ACCEPTED'
      and x.reviewed_at <= r.submitted_at order by ${figuresAtSql('x')} desc, x.revision desc limit 1) p
    where r.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'r')} and ${visibleTo(context.viewer, 'p')}
    order by o.sort_order, p.id`);
}
