import { createHash } from 'node:crypto';
import type { MessageKey } from '@duban/schema/vocabulary/messages';
import type { WorkPlanAction, WorkPlanStatus } from '@duban/schema/vocabulary/work-plan';
import { workPlanImportLimits } from '@duban/schema/vocabulary/work-plan-import';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import { type Context, type SignedIn, signedIn } from '../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { columns } from '../../kernel/sql.ts';
import { readAttachment } from '../attachment/attachment.queries.ts';
import { Organization } from '../organization/organization.entity.ts';
import { withdraw } from '../returnable/returnable.queries.ts';
import { matchOrganization } from './import/match-organization.ts';
import type { ParsedItem, ParsedNotice, ParsedResponsible } from './import/notice.ts';
import { NoticeError, type NoticeErrorCode } from './import/notice-error.ts';
import { readNoticeApart } from './import/notice-reader.ts';
import type { NoticeSource } from './import/read-notice.ts';
import { Target, WorkItem, WorkPlanSection } from './work-item.entity.ts';
import { WorkPlan } from './work-plan.entity.ts';
import type { IssueWorkPlanInput, WithdrawWorkPlanInput, WorkPlanImportInput } from './work-plan.inputs.ts';
import { can, canImport, isVisible } from './work-plan.policy.ts';
import { workPlanStates } from './work-plan.state.ts';

export interface MatchedResponsible extends ParsedResponsible {
  organizationId: string | null;
}

export interface MatchedItem extends ParsedItem {
  responsible: MatchedResponsible[];
}

/** What an import would store: the preview shows it, the import stores it, and both go through here. */
export interface WorkPlanDraft extends ParsedNotice {
  sections: (ParsedNotice['sections'][number] & { items: MatchedItem[] })[];
}

const noticeMessages: Readonly<Record<NoticeErrorCode, MessageKey>> = {
  EMPTY: 'noticeEmpty',
  BINARY: 'noticeBinary',
  TOO_LARGE: 'noticeTooLarge',
  UNNUMBERED: 'noticeUnnumbered',
  TOO_MANY_POINTS: 'noticePoints',
  WRONG_FORMAT: 'noticeWrongFormat',
  UNSAFE: 'noticeUnsafe',
};

async function sourceOf(context: SignedIn, input: WorkPlanImportInput): Promise<NoticeSource> {
  if ((input.text == null) === (input.attachmentId == null)) throw badInput('text', 'textOrAttachment');
  // Half of a surrogate pair cannot be stored as JSON; the replacement is as long, so offsets stay.
  if (input.text != null) return { text: input.text.toWellFormed() };
  const file = await readAttachment(context, input.attachmentId ?? '');
  if (!file) throw badInput('attachmentId', 'notFound');
  return file;
}

/**
 * What a notice says by itself. Read before a command begins: a transaction would stay open meanwhile.
 * @throws DomainError BAD_INPUT naming text or attachmentId
 */
export async function noticeOf(context: SignedIn, input: WorkPlanImportInput): Promise<ParsedNotice> {
  const field = input.attachmentId == null ? 'text' : 'attachmentId';
  try {
    return await readNoticeApart(await sourceOf(context, input));
  } catch (error) {
    if (!(error instanceof NoticeError)) throw error;
    const params = error.code === 'TOO_MANY_POINTS' ? { max: workPlanImportLimits.points } : undefined;
    throw badInput(field, noticeMessages[error.code], params);
  }
}

/** Matches the units that the notice names to the tree; a name that fits none is a warning. */
export async function withOrganizations(
  { reader, viewer, clock }: SignedIn,
  notice: ParsedNotice,
  year: number | null,
): Promise<WorkPlanDraft> {
  const organizations = await reader.rows<Organization>(sql`
    select ${columns(Organization, 'o')} from organization o
    where o.province_id = ${viewer.provinceId}::uuid and (o.valid_to is null or o.valid_to >= ${clock.today()}::date)`);
  const lineOf = lineFinder(notice.text);
  const warnings = [...notice.warnings];
  const sections = notice.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      ...item,
      responsible: item.responsible.map((unit) => {
        const organizationId = matchOrganization(unit.name, organizations);
        if (!organizationId)
          warnings.push({ code: 'UNKNOWN_ORGANIZATION', line: lineOf(item.startOffset), excerpt: unit.name });
        return { ...unit, organizationId };
      }),
    })),
  }));
  if (year !== null && notice.year !== null && year !== notice.year) {
    warnings.push({ code: 'YEAR_DIFFERS', line: 1, excerpt: `${notice.year} ≠ ${year}` });
  }
  warnings.sort((a, b) => a.line - b.line);
  return { ...notice, year: year ?? notice.year, sections, warnings };
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\n/g)].map((match) => match.index + 1);
  return (offset) => starts.filter((start) => start <= offset).length + 1;
}

/** Reads and stores nothing. */
export async function previewWorkPlanImport(
  context: Context,
  input: WorkPlanImportInput,
): Promise<WorkPlanDraft> {
  const caller = signedIn(context);
  if (!canImport(caller.viewer)) throw forbidden();
  return withOrganizations(caller, await noticeOf(caller, input), input.year ?? null);
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text.replaceAll(/\s/g, '')).digest('hex');
}

async function refuseRepeat({ em, context }: Work, draft: WorkPlanDraft, year: number): Promise<void> {
  const { provinceId } = context.viewer;
  const same =
    draft.documentNumber === null
      ? { textDigest: digestOf(draft.text) }
      : { $or: [{ textDigest: digestOf(draft.text) }, { documentNumber: draft.documentNumber, year }] };
  if (await em.count(WorkPlan, { provinceId, status: { $ne: 'WITHDRAWN' }, ...same }))
    throw conflict('noticeImportedBefore', undefined, 'text');
}

function storeItems({ em }: Work, plan: WorkPlan, draft: WorkPlanDraft): void {
  for (const section of draft.sections) {
    const sectionId = newId();
    em.persist(
      Object.assign(new WorkPlanSection(), {
        id: sectionId,
        workPlanId: plan.id,
        ordinal: section.ordinal,
        title: section.title,
      }),
    );
    for (const item of section.items) {
      const { targets, ...facts } = item;
      const id = newId();
      em.persist(
        Object.assign(new WorkItem(), {
          ...facts,
          id,
          workPlanId: plan.id,
          sectionId,
          provinceId: plan.provinceId,
          year: plan.year,
        }),
      );
      targets.forEach((target, ordinal) => {
        const { name, comparator, value, unit } = target;
        em.persist(
          Object.assign(new Target(), {
            id: newId(),
            workItemId: id,
            ordinal,
            name,
            comparator,
            value,
            unit,
          }),
        );
      });
    }
  }
}

/**
 * Stores what the preview shows, all or nothing.
 * @throws DomainError BAD_INPUT naming text, attachmentId or year; CONFLICT where the notice was imported before
 */
export async function importWorkPlan(context: Context, input: WorkPlanImportInput): Promise<WorkPlan> {
  const caller = signedIn(context);
  if (!canImport(caller.viewer)) throw forbidden();
  const notice = await noticeOf(caller, input);
  return runCommand(context, 'importWorkPlan', input, async (work) => {
    const { viewer } = work.context;
    const draft = await withOrganizations(work.context, notice, input.year ?? null);
    if (draft.year === null) throw badInput('year', 'noYear');
    await refuseRepeat(work, draft, draft.year);
    const plan = Object.assign(new WorkPlan(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      year: draft.year,
      title: draft.title ?? `${draft.year}`,
      documentNumber: draft.documentNumber,
      issuedOn: draft.issuedOn,
      text: draft.text,
      textDigest: digestOf(draft.text),
      importerId: viewer.userId,
      createdAt: work.context.clock.now().toISOString(),
    });
    work.em.persist(plan);
    await work.em.flush();
    storeItems(work, plan, draft);
    const items = draft.sections.reduce((sum, section) => sum + section.items.length, 0);
    work.audit('WorkPlan', plan.id, {
      year: plan.year,
      title: plan.title,
      sections: draft.sections.length,
      items,
    });
    await work.em.flush();
    return Object.assign(JSON.parse(JSON.stringify(plan)) as WorkPlan, { text: '' });
  });
}

/** The plan as the viewer may see it, locked, and the state that the action leads to; nothing is changed yet. */
async function stepOf(
  { em, context: { viewer } }: Work,
  action: WorkPlanAction,
  { id, version }: IssueWorkPlanInput,
): Promise<{ plan: WorkPlan; status: WorkPlanStatus }> {
  const plan = isId(id) ? await em.findOne(WorkPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!plan || !isVisible(viewer, plan)) throw notFound();
  if (!can(viewer, plan)) throw forbidden();
  atVersion(plan, version);
  const status = workPlanStates.next(plan.status, action);
  if (!status) throw wrongState();
  return { plan, status };
}

/** DRAFT → ISSUED: from now on the whole province sees it and its items can be assigned. */
export function issueWorkPlan(context: Context, input: IssueWorkPlanInput): Promise<WorkPlan> {
  return runCommand(context, 'issueWorkPlan', input, async (work) => {
    const { plan, status } = await stepOf(work, 'ISSUE', input);
    work.forget('work_plan');
    work.audit('WorkPlan', plan.id, { from: plan.status, to: status });
    plan.status = status;
    return plan;
  });
}

/** A draft that was imported by mistake: the notice may be imported again. */
export function withdrawWorkPlan(context: Context, input: WithdrawWorkPlanInput): Promise<WorkPlan> {
  return runCommand(context, 'withdrawWorkPlan', input, async (work) => {
    const { plan, status } = await stepOf(work, 'WITHDRAW', input);
    work.forget('work_plan');
    plan.status = status;
    withdraw(work, plan, 'WorkPlan', input.reason);
    return plan;
  });
}
