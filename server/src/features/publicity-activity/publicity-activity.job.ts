import sql, { type Sql } from 'sql-template-tag';
import type { Job } from '../../kernel/jobs.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';
import { type EndedActivity, endedActivitiesSql } from './activity-part.queries.ts';
import { reminderDay, summaryDueOn } from './publicity-activity.state.ts';

interface Occasion {
  id: string;
  key: string;
  dueOn: string;
}

const occasionsSql = (occasions: readonly Occasion[]): Sql =>
  sql`jsonb_to_recordset(${JSON.stringify(occasions)}::jsonb) as x(id uuid, key text, "dueOn" text)`;

/** Units that have said that they take part, or nothing yet. */
const owingParts = (occasions: readonly Occasion[]): Sql => sql`
  select r.organization_id, null::uuid as user_id, 'PublicityActivity' as subject_type, p.id as subject_id,
    jsonb_build_object('title', p.title, 'endsOn', p.ends_on) as params, 'ACTIVITY_PART_DUE ' || x.key as dedup_key
  from ${occasionsSql(occasions)} join publicity_activity p on p.id = x.id
  join activity_part r on r.activity_id = p.id and r.status in ('INVITED', 'JOINED')`;

const owingSummaries = (occasions: readonly Occasion[]): Sql => sql`
  select p.organization_id, null::uuid as user_id, 'PublicityActivity' as subject_type, p.id as subject_id,
    jsonb_build_object('title', p.title, 'endsOn', p.ends_on, 'dueOn', x."dueOn") as params,
    'ACTIVITY_SUMMARY_DUE ' || x.key as dedup_key
  from ${occasionsSql(occasions)} join publicity_activity p on p.id = x.id`;

/**
 * 催报、催总结: before work begins, of what has ended. The key names the day that the reminder belongs to, so that a second
 * run tells nobody twice and one that comes late makes up for it.
 */
export const remindActivities: Job = {
  name: 'remindActivities',
  cron: '20 8 * * *',
  async run({ reader, now, today }) {
    const ended = await reader.rows<EndedActivity>(endedActivitiesSql(today));
    const occasions = ended.flatMap(({ id, endsOn }) => {
      const day = reminderDay(endsOn, today);
      return day === null ? [] : [{ id, key: `${id} ${day}`, dueOn: summaryDueOn({ endsOn }) }];
    });
    if (occasions.length === 0) return { told: 0 };
    const about = { actorId: null, at: now };
    const parts = await notifyOfRows(reader, {
      ...about,
      kind: 'ACTIVITY_PART_DUE',
      rows: owingParts(occasions),
    });
    const summaries = await notifyOfRows(reader, {
      ...about,
      kind: 'ACTIVITY_SUMMARY_DUE',
      rows: owingSummaries(occasions),
    });
    return { told: parts + summaries };
  },
};
