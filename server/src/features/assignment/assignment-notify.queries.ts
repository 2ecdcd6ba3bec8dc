import type { NotificationKind } from '@duban/schema/vocabulary/notification';
import sql, { type Sql } from 'sql-template-tag';
import type { Work } from '../../kernel/command.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';

const mostNamed = 10;

function tell({ reader, context }: Work, kind: NotificationKind, rows: Sql): Promise<number> {
  return notifyOfRows(reader, { kind, actorId: context.viewer.userId, at: context.clock.now(), rows });
}

/** Each organization hears once of all that it was given together: of the one, or of the list. */
export async function tellAssigned(work: Work, assignmentIds: readonly string[]): Promise<void> {
  const by = work.context.viewer.organizationName;
  await tell(
    work,
    'ASSIGNED',
    sql`
      select a.organization_id, null::uuid as user_id,
        case when count(*) = 1 then 'Assignment' else 'WorkPlan' end as subject_type,
        case when count(*) = 1 then (min(a.id::text))::uuid else (min(a.work_plan_id::text))::uuid end as subject_id,
        jsonb_build_object('by', ${by}::text, 'count', count(*), 'dueOn', min(a.due_on), 'items',
          array_to_string((array_agg(i.number order by i.number))[1:${mostNamed}], '、')
            || case when count(*) > ${mostNamed} then '…' else '' end) as params,
        'ASSIGNED ' || min(a.id::text) as dedup_key
      from assignment a join work_item i on i.id = a.work_item_id
      where a.id = any(${assignmentIds}::uuid[]) group by a.organization_id`,
  );
}

type AboutAssignment =
  | 'COMPLETION_CLAIMED'
  | 'COMPLETION_RETURNED'
  | 'COMPLETION_CONFIRMED'
  | 'CHANGE_REQUESTED'
  | 'CHANGE_DECIDED'
  | 'REPORT_RETURNED'
  | 'REPORT_ACCEPTED';

/** Tells an organization what was done about an assignment; `occasion` tells one time from the next. */
export async function tellOfAssignment(
  work: Work,
  kind: AboutAssignment,
  about: { assignmentId: string; organizationId: string; occasion: string; comment?: string | null },
): Promise<void> {
  const by = work.context.viewer.organizationName;
  await tell(
    work,
    kind,
    sql`
      select ${about.organizationId}::uuid as organization_id, null::uuid as user_id, 'Assignment' as subject_type, a.id as subject_id,
        jsonb_strip_nulls(jsonb_build_object('by', ${by}::text, 'item', i.number, 'comment', ${about.comment ?? null}::text)) as params,
        ${`${kind} ${about.occasion}`} as dedup_key
      from assignment a join work_item i on i.id = a.work_item_id where a.id = ${about.assignmentId}::uuid`,
  );
}

/** Whoever gave work to an organization that ends hears, in one line, what of it is not done: nobody will do it there. */
export async function tellOfAbolished(work: Work, organizationId: string, validTo: string): Promise<void> {
  await tell(
    work,
    'HOLDER_ABOLISHED',
    sql`
      select a.assigner_id as organization_id, null::uuid as user_id, 'Organization' as subject_type, a.organization_id as subject_id,
        jsonb_build_object('organization', min(o.short_name), 'validTo', ${validTo}::text, 'count', count(*), 'items',
          array_to_string((array_agg(distinct i.number order by i.number))[1:${mostNamed}], '、')
            || case when count(distinct i.number) > ${mostNamed} then '…' else '' end) as params,
        'HOLDER_ABOLISHED ' || a.organization_id::text || ' ' || ${validTo}::text as dedup_key
      from assignment a join work_item i on i.id = a.work_item_id join organization o on o.id = a.organization_id
      where a.organization_id = ${organizationId}::uuid and a.is_open group by a.assigner_id, a.organization_id`,
  );
}
