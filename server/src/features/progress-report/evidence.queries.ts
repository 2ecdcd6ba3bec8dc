import sql from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';

/**
 * The figures that need evidence and have none: no report of the assignment, or of what it was broken down to, that
 * measures the figure carries a file. What was returned proves nothing; an older version's files count for the newer.
 */
export async function targetsWithoutEvidence(
  reader: Reader,
  assignment: { id: string; workItemId: string },
): Promise<string[]> {
  const rows = await reader.rows<{ name: string }>(sql`
    with recursive within_it(id) as (
      select ${assignment.id}::uuid union all
      select c.id from assignment c join within_it w on c.parent_id = w.id where c.status <> 'CANCELLED')
    select t.name from target t where t.work_item_id = ${assignment.workItemId}::uuid and t.evidence_required and not t.withdrawn and not exists (
      select 1 from within_it w join progress_report r on r.assignment_id = w.id join attachment f on f.progress_report_id = r.id
      where r.status <> 'RETURNED' and r.measurements @> jsonb_build_array(jsonb_build_object('targetId', t.id)))
    order by t.ordinal`);
  return rows.map(({ name }) => name);
}
