import sql from 'sql-template-tag';
import { addDays } from '../../kernel/days.ts';
import type { Job } from '../../kernel/jobs.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';

/**
 * 临期、逾期: on the day before, and once it is past, both to whoever answers; what is overdue also to whoever recorded it.
 * The keys name the due day, so that nobody hears of it twice and a run that comes late makes up for the one before.
 */
export const remindConcerns: Job = {
  name: 'remindConcerns',
  cron: '15 8 * * *',
  async run({ reader, now, today }) {
    const owed = (kind: string) => sql`'PublicConcern' as subject_type, c.id as subject_id,
      ${kind} || ' ' || c.id || ' ' || c.due_on as dedup_key`;
    const due = await notifyOfRows(reader, {
      kind: 'CONCERN_DUE',
      actorId: null,
      at: now,
      rows: sql`select c.organization_id, null::uuid as user_id, ${owed('CONCERN_DUE')},
        jsonb_build_object('title', c.title, 'dueOn', c.due_on) as params
        from public_concern c where c.status = 'ASSIGNED' and c.due_on between ${today}::date and ${addDays(today, 1)}::date`,
    });
    const overdue = await notifyOfRows(reader, {
      kind: 'CONCERN_OVERDUE',
      actorId: null,
      at: now,
      rows: sql`select distinct told.id as organization_id, null::uuid as user_id, ${owed('CONCERN_OVERDUE')},
        jsonb_build_object('title', c.title, 'dueOn', c.due_on, 'organization', o.short_name) as params
        from public_concern c join organization o on o.id = c.organization_id
        cross join lateral (values (c.organization_id), (c.intake_id)) told(id)
        where c.status = 'ASSIGNED' and c.due_on < ${today}::date`,
    });
    return { told: due + overdue };
  },
};
