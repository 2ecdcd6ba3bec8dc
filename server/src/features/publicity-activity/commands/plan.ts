import type { Work } from '../../../kernel/command.ts';
import { runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { visibleOccasions } from '../../publicity-occasion/publicity-occasion.queries.ts';
import { missingItem } from '../../work-plan/work-item.queries.ts';
import { ActivityPart } from '../activity-part.entity.ts';
import { PublicityActivity, PublicityActivityWorkItem } from '../publicity-activity.entity.ts';
import type {
  CreatePublicityActivityInput,
  MarkActivityStepInput,
  UpdatePublicityActivityInput,
} from '../publicity-activity.inputs.ts';
import { canWriteActivities } from '../publicity-activity.policy.ts';
import { addUnits } from './invite.ts';
import { activityFor, bump } from './step.ts';

/** What the plan names must be there for the viewer to see, and its days in order. */
async function check({ context, reader }: Work, input: CreatePublicityActivityInput): Promise<void> {
  if (input.endsOn < input.startsOn) throw badInput('endsOn', 'endBeforeStart');
  const missing = await missingItem(context, reader, input.workItemIds);
  if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
  if (input.occasionId && (await visibleOccasions(context, reader, [input.occasionId])).length === 0)
    throw badInput('occasionId', 'notFound');
  const today = context.clock.today();
  for (const [place, { doneOn }] of (input.steps ?? []).entries())
    if (doneOn && doneOn > today) throw badInput(`steps.${place}.doneOn`, 'inFuture');
}

function planOf(input: CreatePublicityActivityInput) {
  const steps = (input.steps ?? []).map(({ title, dueOn, doneOn }) => ({
    title: title.trim(),
    dueOn,
    doneOn: doneOn ?? null,
  }));
  return {
    title: input.title.trim(),
    theme: input.theme?.trim() || null,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    occasionId: input.occasionId || null,
    content: input.content?.trim() || null,
    steps: steps.sort((one, other) => one.dueOn.localeCompare(other.dueOn)),
  };
}

const tie = (activity: PublicityActivity, workItemId: string) =>
  Object.assign(new PublicityActivityWorkItem(), {
    workItemId,
    activityId: activity.id,
    ...scopeOf({ ...activity, id: activity.organizationId }),
  });

/** The organizer is the first of the units that take part. */
function ownPart({ context }: Work, activity: PublicityActivity): ActivityPart {
  const { userId } = context.viewer;
  return Object.assign(new ActivityPart(), {
    id: newId(),
    ...scopeOf({ ...activity, id: activity.organizationId }),
    activityId: activity.id,
    status: 'JOINED',
    invitedAt: activity.createdAt,
    inviterId: userId,
    answeredAt: activity.createdAt,
    answererId: userId,
  });
}

export function createPublicityActivity(
  context: Context,
  input: CreatePublicityActivityInput,
): Promise<PublicityActivity> {
  return runCommand(context, 'createPublicityActivity', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canWriteActivities(viewer)) throw forbidden();
    await check(work, input);
    const activity = Object.assign(new PublicityActivity(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      ...planOf(input),
      authorId: viewer.userId,
      createdAt: clock.now().toISOString(),
    });
    work.em.persist(activity);
    await work.em.flush();
    work.em.persist(ownPart(work, activity));
    work.em.persist(input.workItemIds.map((id) => tie(activity, id)));
    await addUnits(work, activity, input.organizationIds ?? []);
    work.audit('PublicityActivity', activity.id, { ...input });
    return activity;
  });
}

/** Points that are no longer named lose their tie, and with it their part of the coverage. */
async function retie(work: Work, activity: PublicityActivity, workItemIds: readonly string[]): Promise<void> {
  const standing = await work.em.find(PublicityActivityWorkItem, { activityId: activity.id });
  const before = new Set(standing.map(({ workItemId }) => workItemId));
  const named = new Set(workItemIds);
  for (const row of standing) if (!named.has(row.workItemId)) work.em.remove(row);
  work.em.persist(workItemIds.filter((id) => !before.has(id)).map((id) => tie(activity, id)));
}

/** The plan as the organizer changes it; units are invited and answer apart from it. */
export function updatePublicityActivity(
  context: Context,
  input: UpdatePublicityActivityInput,
): Promise<PublicityActivity> {
  return runCommand(context, 'updatePublicityActivity', input, async (work) => {
    const row = await activityFor(work, input, 'EDIT');
    await check(work, input);
    await retie(work, row, input.workItemIds);
    if (input.organizationIds?.length) throw badInput('organizationIds', 'invitedApart');
    const { id, version, ...changes } = input;
    Object.assign(row, planOf(input));
    await bump(work, row, version);
    work.audit('PublicityActivity', id, changes);
    return row;
  });
}

export function markActivityStep(context: Context, input: MarkActivityStepInput): Promise<PublicityActivity> {
  return runCommand(context, 'markActivityStep', input, async (work) => {
    const row = await activityFor(work, input, 'MARK_STEP');
    const step = row.steps[input.step];
    if (!step) throw badInput('step', 'notFound');
    const doneOn = input.doneOn ?? null;
    if (doneOn !== null && doneOn > work.context.clock.today()) throw badInput('doneOn', 'inFuture');
    if (step.doneOn === doneOn) throw wrongState();
    row.steps = row.steps.map((one, place) => (place === input.step ? { ...one, doneOn } : one));
    work.audit('PublicityActivity', row.id, { step: step.title, doneOn });
    return row;
  });
}
