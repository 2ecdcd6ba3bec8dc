import sql from 'sql-template-tag';
import type { Job, JobRun } from '../../kernel/jobs.ts';
import { isWorkingDay } from '../../kernel/working-days.ts';
import { readCalendar } from '../calendar/calendar.queries.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';

async function tellProvince({ reader, now, today }: JobRun, provinceId: string): Promise<number> {
  if (!isWorkingDay(await readCalendar(reader, provinceId), today)) return 0;
  return notifyOfRows(reader, {
    kind: 'REPORT_SUBMITTED',
    actorId: null,
    at: now,
    rows: sql`
      select r.reviewer_organization_id as organization_id, null::uuid as user_id, 'Assignment' as subject_type,
        (min(r.assignment_id::text))::uuid as subject_id,
        jsonb_build_object('count', count(*), 'since', (min(r.submitted_at) at time zone 'Asia/Shanghai')::date) as params,
        ${`REPORT_SUBMITTED ${today}`} as dedup_key
      from progress_report r where r.status = 'SUBMITTED' and r.province_id = ${provinceId}::uuid
      group by r.reviewer_organization_id`,
  });
}

/**
 * On working days, before work begins, those who review hear how many reports wait. Not of each as it comes: on reporting
 * day that would be a hundred lines for one person, which the queue says in a figure, and a cost to everyone who reports.
 */
export const reviewNotice: Job = {
  name: 'reviewNotice',
  cron: '30 8 * * *',
  async run(run) {
    const provinces = await run.reader.rows<{ id: string }>(
      sql`select distinct r.province_id as id from progress_report r where r.status = 'SUBMITTED'`,
    );
    let told = 0;
    for (const { id } of provinces) told += await tellProvince(run, id);
    return { told };
  },
};
