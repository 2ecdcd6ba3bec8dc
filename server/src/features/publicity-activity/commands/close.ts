import sql from 'sql-template-tag';
import { runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { attach } from '../../attachment/attachment.queries.ts';
import type { PublicityActivity } from '../publicity-activity.entity.ts';
import type {
  CancelPublicityActivityInput,
  SummarisePublicityActivityInput,
} from '../publicity-activity.inputs.ts';
import { statusOn } from '../publicity-activity.state.ts';
import { activityFor, tell } from './step.ts';

/** 总结: by the organizer, after the last day; anew where something was put right. */
export function summarisePublicityActivity(
  context: Context,
  input: SummarisePublicityActivityInput,
): Promise<PublicityActivity> {
  return runCommand(context, 'summarisePublicityActivity', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await activityFor(work, input, 'SUMMARISE');
    await attach(work, input.attachmentIds ?? [], { publicityActivityId: row.id });
    work.audit('PublicityActivity', row.id, { from: statusOn(row, clock.today()), to: 'SUMMARISED' });
    return Object.assign(row, {
      ending: 'SUMMARISED' as const,
      summary: input.summary.trim(),
      closedAt: clock.now().toISOString(),
      closerId: viewer.userId,
    });
  });
}

/** 取消: those that were invited hear why. */
export function cancelPublicityActivity(
  context: Context,
  input: CancelPublicityActivityInput,
): Promise<PublicityActivity> {
  return runCommand(context, 'cancelPublicityActivity', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await activityFor(work, input, 'CANCEL');
    const cancelReason = input.reason.trim();
    work.audit('PublicityActivity', row.id, {
      from: statusOn(row, clock.today()),
      to: 'CANCELLED',
      reason: cancelReason,
    });
    const units = await work.reader.rows<{ id: string }>(sql`
      select organization_id as id from activity_part
      where activity_id = ${row.id}::uuid and organization_id <> ${row.organizationId}::uuid and status <> 'DECLINED'`);
    const params = { by: viewer.organizationName, title: row.title, comment: cancelReason };
    const organizationIds = units.map(({ id }) => id);
    await tell(work, 'ACTIVITY_CANCELLED', row, params, { organizationIds, occasion: 'cancelled' });
    return Object.assign(row, {
      ending: 'CANCELLED' as const,
      cancelReason,
      closedAt: clock.now().toISOString(),
      closerId: viewer.userId,
    });
  });
}
