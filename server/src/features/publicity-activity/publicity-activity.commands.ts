import { runCommand } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden } from '../../kernel/errors.ts';
import { newId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { missingItem } from '../work-plan/work-item.queries.ts';
import { PublicityActivity, PublicityActivityWorkItem } from './publicity-activity.entity.ts';
import type { CreatePublicityActivityInput } from './publicity-activity.inputs.ts';
import { canWriteActivities } from './publicity-activity.policy.ts';

export function createPublicityActivity(
  context: Context,
  input: CreatePublicityActivityInput,
): Promise<PublicityActivity> {
  return runCommand(context, 'createPublicityActivity', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canWriteActivities(viewer)) throw forbidden();
    if (input.endsOn < input.startsOn) throw badInput('endsOn', 'endBeforeStart');
    const missing = await missingItem(work.context, work.reader, input.workItemIds);
    if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
    const scope = scopeOf({ ...viewer, id: viewer.organizationId });
    const activity = Object.assign(new PublicityActivity(), {
      id: newId(),
      ...scope,
      title: input.title.trim(),
      theme: input.theme?.trim() || null,
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      authorId: viewer.userId,
      createdAt: clock.now().toISOString(),
    });
    work.em.persist(activity);
    await work.em.flush();
    work.em.persist(
      input.workItemIds.map((workItemId) =>
        Object.assign(new PublicityActivityWorkItem(), { workItemId, activityId: activity.id, ...scope }),
      ),
    );
    work.audit('PublicityActivity', activity.id, { ...input });
    return activity;
  });
}
