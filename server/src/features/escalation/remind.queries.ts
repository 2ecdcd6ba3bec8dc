import sql from 'sql-template-tag';
import type { Work } from '../../kernel/command.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';
import { responsibleRoles, titleSql } from './escalation-run.queries.ts';

/** Those who must do it and their leader, of each by itself. */
export async function tellReminded(
  { reader, context }: Work,
  assignmentIds: readonly string[],
  comment: string,
): Promise<void> {
  const { viewer, clock } = context;
  await notifyOfRows(reader, {
    ...{ kind: 'URGED', actorId: viewer.userId, at: clock.now(), roles: responsibleRoles },
    rows: sql`
      select a.organization_id, null::uuid as user_id, 'Assignment' as subject_type, a.id as subject_id,
        jsonb_build_object('by', ${viewer.organizationName}::text, 'item', i.number, 'title', ${titleSql}, 'dueOn', a.due_on,
          'comment', ${comment}::text) as params,
        'URGED ' || a.id::text || ' ' || ${clock.today()}::text as dedup_key
      from assignment a join work_item i on i.id = a.work_item_id where a.id = any(${assignmentIds}::uuid[])`,
  });
}
