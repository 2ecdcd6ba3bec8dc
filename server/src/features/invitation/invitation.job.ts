import type { Job } from '../../kernel/jobs.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';
import { dueRows, overdueRows } from './invitation.queries.ts';

/** 催约稿: before work begins, those who owe a piece; once it is overdue, they and the office that waits, each once. */
export const remindInvitations: Job = {
  name: 'remindInvitations',
  cron: '20 8 * * *',
  async run({ reader, now, today }) {
    const occasion = { actorId: null, at: now };
    const due = await notifyOfRows(reader, {
      ...occasion,
      kind: 'INVITATION_REMINDER',
      rows: dueRows(today),
    });
    const units = await notifyOfRows(reader, {
      ...{ ...occasion, kind: 'INVITATION_OVERDUE', roles: ['LIAISON', 'LEADER'] },
      rows: overdueRows(today, 'organization_id'),
    });
    const offices = await notifyOfRows(reader, {
      ...{ ...occasion, kind: 'INVITATION_OVERDUE', roles: ['EDITOR'] },
      rows: overdueRows(today, 'issuer_id'),
    });
    return { told: due + units + offices };
  },
};
