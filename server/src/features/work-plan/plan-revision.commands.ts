import type { PlanChangeKind, PlanRevisionAction } from '@duban/schema/vocabulary/plan-revision';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import { type Context, type SignedIn, signedIn } from '../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import type { Reader } from '../../kernel/sql.ts';
import type { ParsedNotice } from './import/notice.ts';
import { PlanRevision, PlanRevisionChange } from './plan-revision.entity.ts';
import type {
  CreatePlanRevisionInput,
  IssuePlanRevisionInput,
  PreviewPlanRevisionInput,
  WithdrawPlanRevisionInput,
} from './plan-revision.inputs.ts';
import { canRevise, isRevisionVisible } from './plan-revision.policy.ts';
import { countRunning, standingPlan } from './plan-revision.queries.ts';
import { planRevisionStates } from './plan-revision.state.ts';
import {
  applyPoints,
  applySections,
  applyTargets,
  dropEmptySections,
  holdMoved,
  keepBaseline,
  keepVersions,
  moveAssignments,
  openPlan,
  tellRevised,
} from './plan-revision-apply.queries.ts';
import { comparePlans, type PlanComparison, type PointChange } from './revision/compare-plans.ts';
import type { Wording } from './revision/wording.ts';
import { WorkItem, WorkPlanSection } from './work-item.entity.ts';
import {
  digestOf,
  type MatchedItem,
  noticeOf,
  type WorkPlanDraft,
  withOrganizations,
} from './work-plan.commands.ts';
import { WorkPlan } from './work-plan.entity.ts';
import { isVisible } from './work-plan.policy.ts';
import { workPlanById } from './work-plan.queries.ts';

function pointsOf(draft: WorkPlanDraft): Wording[] {
  return draft.sections.flatMap(({ ordinal, title: section, items }) =>
    items.map(({ targets, ...item }: MatchedItem) => ({
      ...item,
      sectionOrdinal: ordinal,
      section,
      targets: targets.map(({ name, comparator, value, unit }) => ({ name, comparator, value, unit })),
    })),
  );
}

export interface RevisionDraft extends PlanComparison {
  notice: WorkPlanDraft;
  number: number;
}

/** The plan may be revised by the viewer, now. */
function checkPlan({ viewer }: SignedIn, plan: WorkPlan | null): asserts plan is WorkPlan {
  if (!plan || !isVisible(viewer, plan)) throw notFound();
  if (!canRevise(viewer, plan)) throw forbidden();
  if (plan.status !== 'ISSUED') throw badInput('workPlanId', 'planNotIssued');
}

async function compared(
  context: SignedIn,
  reader: Reader,
  plan: WorkPlan,
  parsed: ParsedNotice,
  { attachmentId }: PreviewPlanRevisionInput,
): Promise<RevisionDraft> {
  const notice = await withOrganizations(context, parsed, plan.year);
  const standing = await standingPlan(reader, plan.id);
  const field = attachmentId == null ? 'text' : 'attachmentId';
  if (digestOf(notice.text) === standing.textDigest) throw conflict('revisionSame', undefined, field);
  if (standing.open !== null) throw conflict('revisionOpen', { number: standing.open }, 'workPlanId');
  const comparison = comparePlans(standing, { sections: notice.sections, points: pointsOf(notice) });
  if (comparison.changes.every(({ kind }) => kind === 'UNCHANGED')) {
    throw conflict('revisionSame', undefined, field);
  }
  return { ...comparison, notice, number: standing.revisions + 1 };
}

/** The plan as it may be revised now, and what the revised notice says. */
async function asked(context: Context, input: PreviewPlanRevisionInput) {
  const caller = signedIn(context);
  const plan = await workPlanById(caller, input.workPlanId);
  checkPlan(caller, plan);
  const { text, attachmentId } = input;
  return { caller, plan, parsed: await noticeOf(caller, { text, attachmentId, year: plan.year }) };
}

export interface RevisionPreview extends RevisionDraft {
  running: number;
}

/**
 * Reads and stores nothing.
 * @throws DomainError NOT_FOUND, FORBIDDEN; BAD_INPUT naming workPlanId, text or attachmentId; CONFLICT naming them
 */
export async function previewPlanRevision(
  context: Context,
  input: PreviewPlanRevisionInput,
): Promise<RevisionPreview> {
  const { caller, plan, parsed } = await asked(context, input);
  const draft = await compared(caller, caller.reader, plan, parsed, input);
  const touched = draft.changes.filter(({ kind }) => kind === 'CHANGED' || kind === 'REMOVED');
  const ids = touched.flatMap(({ workItemId }) => workItemId ?? []);
  return { ...draft, running: await countRunning(caller, ids) };
}

function locked(work: Work, id: string): Promise<WorkPlan | null> {
  if (!isId(id)) return Promise.resolve(null);
  return work.em.findOne(WorkPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** For the trail. */
function counted(changes: readonly Pick<PointChange, 'kind'>[]): Record<string, number> {
  const count = (kind: PlanChangeKind) => changes.filter((change) => change.kind === kind).length;
  return {
    changed: count('CHANGED'),
    added: count('ADDED'),
    removed: count('REMOVED'),
    moved: count('MOVED'),
  };
}

/** Stores what the preview shows; the plan stands as it was until the revision is issued. */
export async function createPlanRevision(
  context: Context,
  input: CreatePlanRevisionInput,
): Promise<PlanRevision> {
  const { parsed } = await asked(context, input);
  return runCommand(context, 'createPlanRevision', input, async (work) => {
    const { viewer, clock } = work.context;
    const plan = await locked(work, input.workPlanId);
    checkPlan(work.context, plan);
    const { notice, number, sections, changes } = await compared(
      work.context,
      work.reader,
      plan,
      parsed,
      input,
    );
    const revision = Object.assign(new PlanRevision(), {
      id: newId(),
      ...scopeOf({ id: plan.organizationId, cityId: plan.cityId, provinceId: plan.provinceId }),
      workPlanId: plan.id,
      number,
      documentNumber: notice.documentNumber,
      issuedOn: notice.issuedOn,
      reason: input.reason.trim(),
      text: notice.text,
      textDigest: digestOf(notice.text),
      sections,
      importerId: viewer.userId,
      createdAt: clock.now().toISOString(),
    });
    work.em.persist(revision);
    await work.em.flush();
    for (const change of changes) {
      work.em.persist(
        Object.assign(new PlanRevisionChange(), { id: newId(), revisionId: revision.id, ...change }),
      );
    }
    work.audit('PlanRevision', revision.id, {
      workPlanId: plan.id,
      revision: number,
      documentNumber: revision.documentNumber,
      reason: revision.reason,
      ...counted(changes),
    });
    await work.em.flush();
    return Object.assign(JSON.parse(JSON.stringify(revision)) as PlanRevision, { text: '' });
  });
}

/** The revision with its plan, both locked as creation locks it: no other revision is compared with a plan that just changes. */
async function decided(work: Work, input: IssuePlanRevisionInput, action: PlanRevisionAction) {
  const { viewer, clock } = work.context;
  const found = isId(input.id) ? await work.em.findOne(PlanRevision, { id: input.id }) : null;
  if (!found || !isRevisionVisible(viewer, found)) throw notFound();
  if (!canRevise(viewer, found)) throw forbidden();
  const plan = await locked(work, found.workPlanId);
  const revision = await work.em.refresh(found, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!plan || !revision) throw notFound();
  atVersion(revision, input.version);
  const status = planRevisionStates.next(revision.status, action);
  if (!status) throw wrongState();
  const settle = (counts: Record<string, number> = {}) => {
    work.audit('PlanRevision', revision.id, { from: revision.status, to: status, ...counts });
    Object.assign(revision, { status, deciderId: viewer.userId, decidedAt: clock.now().toISOString() });
    return revision;
  };
  return { plan, revision, settle };
}

/** Points that the notice adds, with the numbers that it gives them. */
async function addPoints(
  work: Work,
  plan: WorkPlan,
  revision: PlanRevision,
  changes: readonly PlanRevisionChange[],
): Promise<void> {
  const sections = await work.em.find(WorkPlanSection, { workPlanId: plan.id }, { refresh: true });
  for (const change of changes) {
    if (change.kind !== 'ADDED' || !change.after) continue;
    const { targets: _targets, section: _section, sectionOrdinal, ...facts } = change.after;
    const sectionId = sections.find(({ ordinal }) => ordinal === sectionOrdinal)?.id;
    const item = Object.assign(new WorkItem(), {
      ...facts,
      id: newId(),
      workPlanId: plan.id,
      sectionId,
      provinceId: plan.provinceId,
      year: plan.year,
      revisionId: revision.id,
    });
    work.em.persist(item);
    change.workItemId = item.id;
  }
  await work.em.flush();
}

/**
 * 下发修订: points get the new wording and place, running assignments stay as they are, down to their due dates. What becomes of
 * those of a withdrawn point the office decides, one by one.
 */
export function issuePlanRevision(context: Context, input: IssuePlanRevisionInput): Promise<PlanRevision> {
  return runCommand(context, 'issuePlanRevision', input, async (work) => {
    const { plan, revision, settle } = await decided(work, input, 'ISSUE');
    const changes = await work.em.find(PlanRevisionChange, { revisionId: revision.id });
    await openPlan(work, revision);
    await keepBaseline(work, revision);
    await holdMoved(work, revision);
    await applySections(work, revision);
    await applyPoints(work, revision);
    await moveAssignments(work, revision);
    await addPoints(work, plan, revision, changes);
    await dropEmptySections(work, revision);
    await applyTargets(work, revision);
    await keepVersions(work, revision);
    await tellRevised(work, revision, plan.title);
    work.forget('work_plan', 'work_plan_section', 'work_item');
    return settle(counted(changes));
  });
}

export function withdrawPlanRevision(
  context: Context,
  input: WithdrawPlanRevisionInput,
): Promise<PlanRevision> {
  return runCommand(context, 'withdrawPlanRevision', input, async (work) => {
    const { settle } = await decided(work, input, 'WITHDRAW');
    return settle();
  });
}
