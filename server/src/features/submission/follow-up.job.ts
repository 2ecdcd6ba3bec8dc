import { followUpHours } from '@duban/schema/vocabulary/submission';
import sql from 'sql-template-tag';
import type { Job } from '../../kernel/jobs.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';

/**
 * 催续报: each hour, open urgent matters of which nothing came in time; once for each interval that passed, so that a
 * second run tells nobody twice and one that was missed is made up for.
 */
export const remindFollowUps: Job = {
  name: 'remindFollowUps',
  cron: '5 * * * *',
  async run({ reader, now }) {
    const at = now.toISOString();
    const told = await notifyOfRows(reader, {
      kind: 'FOLLOW_UP_DUE',
      actorId: null,
      at: now,
      rows: sql`
        select s.organization_id, null::uuid as user_id, 'Submission' as subject_type, s.id as subject_id,
          jsonb_build_object('title', s.title, 'hours', ${followUpHours}::int * (1 + n.passed)) as params,
          'FOLLOW_UP_DUE ' || s.id || ' ' || extract(epoch from s.follow_up_due_at) || ' ' || n.passed as dedup_key
        from submission s cross join lateral (
          select floor(extract(epoch from ${at}::timestamptz - s.follow_up_due_at) / ${followUpHours * 3600})::int as passed) n
        where s.follow_up_due_at < ${at}::timestamptz`,
    });
    return { told };
  },
};
