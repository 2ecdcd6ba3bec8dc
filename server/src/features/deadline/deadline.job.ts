import sql from 'sql-template-tag';
import type { Job, JobRun } from '../../kernel/jobs.ts';
import type { WorkCalendar } from '../../kernel/working-days.ts';
import { readCalendar } from '../calendar/calendar.queries.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';
import { type DeadlineWindow, deadlineWindows } from './deadline.state.ts';
import { type Told, toldOf } from './owed.queries.ts';

const kinds = { NEAR: 'DEADLINE_NEAR', PASSED: 'DEADLINE_PASSED' } as const;

/** What was set so late that a step had been reached by then told it itself. */
function tell(
  { reader, now, today }: JobRun,
  { matter, when, roles, rows }: Told,
  windows: DeadlineWindow[],
) {
  const of = (name: keyof DeadlineWindow) =>
    windows.filter((one) => one.when === when).map((one) => one[name]);
  const kind = kinds[when];
  return notifyOfRows(reader, {
    ...{ kind, actorId: null, at: now, roles },
    rows: sql`
      select w.organization_id, w.user_id, w.subject_type, w.subject_id, jsonb_build_object('matter', ${matter}::text, 'title', w.title,
        'dueOn', w.due_on, 'days', abs(w.due_on - ${today}::date)) as params,
        ${`${kind} ${matter} `}::text || w.occasion || ' ' || w.due_on || ' ' || s.key as dedup_key
      from (${rows}) w
      join unnest(${of('key')}::text[], ${of('lead')}::int[], ${of('dueFrom')}::date[], ${of('dueTo')}::date[]) s(key, lead, due_from, due_to)
        on w.due_on between s.due_from and s.due_to
      where s.lead is null or w.known_on is null or w.due_on - s.lead > w.known_on`,
  });
}

async function tellProvince(run: JobRun, provinceId: string, calendar: WorkCalendar): Promise<number> {
  let told = 0;
  for (const one of toldOf(provinceId, run.today))
    told += await tell(run, one, deadlineWindows(one.matter, calendar, run.today));
  return told;
}

/**
 * Before work begins, and once more for a server that was down then: replies to orders, decisions on reviews, promises and
 * answers to objections, before their day and after it. The key names step and day, so that a second run tells nobody twice.
 */
export const remindDeadlines: Job = {
  name: 'remindDeadlines',
  cron: '5 8,13 * * *',
  async run(run) {
    const provinces = await run.reader.rows<{ id: string }>(
      sql`select id from organization where level = 'PROVINCE' and kind = 'BUREAU'`,
    );
    let told = 0;
    for (const { id } of provinces) told += await tellProvince(run, id, await readCalendar(run.reader, id));
    return { told };
  },
};
