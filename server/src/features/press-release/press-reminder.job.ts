import sql from 'sql-template-tag';
import { addDays } from '../../kernel/days.ts';
import type { Job } from '../../kernel/jobs.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';

/**
 * 拟发布日期: on the day before, and once it is past, the bureau's office and those who drafted it hear that it is not out and
 * where it stands. The keys name the day, so that another day is told of anew, and nobody hears of one twice.
 */
export const remindReleases: Job = {
  name: 'remindReleases',
  cron: '25 8 * * *',
  async run({ reader, now, today }) {
    const rows = (kind: string, when: ReturnType<typeof sql>) => sql`
      select distinct told.id as organization_id, null::uuid as user_id, 'PressRelease' as subject_type, r.id as subject_id,
        jsonb_build_object('title', r.title, 'plannedOn', r.planned_on, 'pressStatus', r.status) as params,
        ${kind} || ' ' || r.id || ' ' || r.planned_on as dedup_key
      from press_release r cross join lateral (values (r.bureau_id), (r.organization_id)) told(id)
      where r.status in ('IN_APPROVAL', 'RETURNED', 'APPROVED') and ${when}`;
    const occasion = { actorId: null, at: now };
    const due = await notifyOfRows(reader, {
      ...{ ...occasion, kind: 'PRESS_DUE' },
      rows: rows('PRESS_DUE', sql`r.planned_on between ${today}::date and ${addDays(today, 1)}::date`),
    });
    const overdue = await notifyOfRows(reader, {
      ...{ ...occasion, kind: 'PRESS_OVERDUE' },
      rows: rows('PRESS_OVERDUE', sql`r.planned_on < ${today}::date`),
    });
    return { told: due + overdue };
  },
};
