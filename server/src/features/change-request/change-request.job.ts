import { LockMode } from '@mikro-orm/core';
import type { Job } from '../../kernel/jobs.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { suspensionsToEnd } from './change-request.queries.ts';
import { resumeWhole } from './commands/cascade.ts';

/**
 * 中止到期: what was suspended until a day goes on from that day, whenever this runs; a part of a suspended whole from
 * the day on which the whole goes on.
 */
export const endSuspensions: Job = {
  name: 'endSuspensions',
  cron: '4 * * * *',
  async run({ em, reader, today, audit }) {
    let ended = 0;
    for (const { id, assignmentId, until } of await suspensionsToEnd(reader, today)) {
      const row = await em.findOneOrFail(
        Assignment,
        { id: assignmentId },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      );
      const parent = row.parentId ? await em.findOneOrFail(Assignment, { id: row.parentId }) : null;
      if (row.status !== 'SUSPENDED' || row.suspensionId !== id || parent?.status === 'SUSPENDED') continue;
      const day = parent?.resumedOn && parent.resumedOn > until ? parent.resumedOn : until;
      const hands = {
        em,
        reader,
        audit: (type: string, entityId: string, changes: Record<string, unknown>) =>
          audit(type, entityId, changes, row.provinceId),
      };
      ended += (await resumeWhole(hands, row, day)).length;
    }
    return { ended };
  },
};
