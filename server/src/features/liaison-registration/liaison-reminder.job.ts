import { dayOf } from '../../kernel/days.ts';
import type { Job } from '../../kernel/jobs.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';
import { organizationsByIds } from '../organization/organization.queries.ts';
import { openCalls, owingRows } from './liaison-call.queries.ts';
import { reminderDay } from './liaison-registration.state.ts';

/**
 * 催报: before work begins, those who owe their registration. The key names the day that the reminder belongs to, so that
 * a second run tells nobody twice and one that comes late makes up for it.
 */
export const remindLiaisons: Job = {
  name: 'remindLiaisons',
  cron: '10 8 * * *',
  async run({ reader, now, today }) {
    const calls = await openCalls(reader);
    const offices = await organizationsByIds(
      reader,
      calls.map((call) => call.organizationId),
    );
    let told = 0;
    for (const call of calls) {
      const day = reminderDay(call.fileBy, dayOf(new Date(call.calledAt)), today);
      if (day === null) continue;
      const by = offices.find(({ id }) => id === call.organizationId)?.name ?? '';
      told += await notifyOfRows(reader, {
        kind: 'LIAISON_REMINDER',
        actorId: null,
        at: now,
        rows: owingRows(call, by, today, `LIAISON_REMINDER ${call.id} ${day}`),
      });
    }
    return { told };
  },
};
