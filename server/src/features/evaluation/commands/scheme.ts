import {
  criterionRules,
  fullMarks,
  type SchemeAction,
  type SchemeStatus,
} from '@duban/schema/vocabulary/evaluation';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { askForApproval } from '../../notification/approval-notify.queries.ts';
import { sendBack, settle, withdraw } from '../../returnable/returnable.queries.ts';
import type {
  CloseEvaluationSchemeInput,
  CreateEvaluationSchemeInput,
  EnactEvaluationSchemeInput,
  EvaluationSchemeVersionInput,
  ReturnEvaluationSchemeInput,
  SchemeCriterionInput,
  UpdateEvaluationSchemeInput,
  WithdrawEvaluationSchemeInput,
} from '../evaluation.inputs.ts';
import {
  canDrawUpSchemes,
  canOnScheme,
  schemeActionIsOpen,
  schemeRules,
  wrote,
} from '../evaluation.policy.ts';
import { blocksSql, visibleSchemes } from '../evaluation.queries.ts';
import { EvaluationScheme } from '../evaluation-scheme.entity.ts';
import { schemeStates } from '../evaluation-scheme.state.ts';

/** @throws DomainError BAD_INPUT naming the criterion, or all of them where their sum is wrong */
function checkCriteria(criteria: readonly SchemeCriterionInput[]): void {
  for (const [index, { criterion, each, weight }] of criteria.entries()) {
    if (criteria.findIndex((one) => one.criterion === criterion) < index)
      throw badInput(`criteria.${index}.criterion`, 'duplicate');
    const byRow = criterionRules[criterion].kind !== 'SHARE';
    if (byRow && weight > 0 && !(each && each > 0)) throw badInput(`criteria.${index}.each`, 'required');
    if (!byRow && each != null) throw badInput(`criteria.${index}.each`, 'notForThisKind');
  }
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum !== fullMarks) throw badInput('criteria', 'weightsSum', { sum, full: fullMarks });
}

function write(scheme: EvaluationScheme, input: CreateEvaluationSchemeInput, editorId: string): void {
  checkCriteria(input.criteria);
  const criteria = input.criteria.map(({ criterion, weight, each }) => ({
    criterion,
    weight,
    each: each ?? null,
  }));
  const { title, year, level } = input;
  Object.assign(scheme, { title: title.trim(), year, level, criteria, editorId });
}

const approved = ({ id, title, version }: EvaluationScheme) => ({
  ...({ matter: 'EVALUATION_SCHEME', title, version } as const),
  subject: { type: 'EvaluationScheme', id } as const,
});

export function createEvaluationScheme(
  context: Context,
  input: CreateEvaluationSchemeInput,
): Promise<EvaluationScheme> {
  return runCommand(context, 'createEvaluationScheme', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canDrawUpSchemes(viewer)) throw forbidden();
    const scheme = Object.assign(new EvaluationScheme(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      authorId: viewer.userId,
      createdAt: clock.now().toISOString(),
    });
    write(scheme, input, viewer.userId);
    work.em.persist(scheme);
    await work.em.flush();
    work.audit('EvaluationScheme', scheme.id, { ...input });
    await askForApproval(work, approved(scheme));
    return scheme;
  });
}

/** The scheme as the viewer may see it, locked. */
export async function findScheme(work: Work, id: string): Promise<EvaluationScheme> {
  const [visible] = await visibleSchemes(work.context, work.reader, [id]);
  if (!visible) throw notFound();
  return work.em.findOneOrFail(EvaluationScheme, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** The scheme, and the state that the action leads to; nothing is changed yet. */
async function stepOf(
  work: Work,
  action: SchemeAction,
  { id, version }: EvaluationSchemeVersionInput,
): Promise<{ scheme: EvaluationScheme; status: SchemeStatus }> {
  const { viewer } = work.context;
  const scheme = await findScheme(work, id);
  if (!canOnScheme(viewer, action, scheme))
    throw forbidden(schemeRules[action].notOwn && wrote(viewer, scheme) ? 'ownWork' : undefined);
  atVersion(scheme, version);
  const status = schemeStates.next(scheme.status, action);
  if (!status || !schemeActionIsOpen(action, scheme))
    throw wrongState(scheme.publishedAt === null ? undefined : 'resultsPublished');
  return { scheme, status };
}

/** Takes the action's step in the table of states; nothing is stored yet. */
export async function takeScheme(
  work: Work,
  action: SchemeAction,
  input: EvaluationSchemeVersionInput,
): Promise<EvaluationScheme> {
  const { scheme, status } = await stepOf(work, action, input);
  scheme.status = status;
  return scheme;
}

export function updateEvaluationScheme(
  context: Context,
  input: UpdateEvaluationSchemeInput,
): Promise<EvaluationScheme> {
  return runCommand(context, 'updateEvaluationScheme', input, async (work) => {
    const { scheme, status } = await stepOf(work, 'UPDATE', input);
    const again = scheme.status === 'RETURNED';
    scheme.status = status;
    write(scheme, input, work.context.viewer.userId);
    work.audit('EvaluationScheme', scheme.id, { ...input, ...(again && { to: status }) });
    if (again) await askForApproval(work, approved(scheme));
    return scheme;
  });
}

/** One scheme at a time is in force for a year and level, and none after its results were published. */
async function checkAlone({ reader }: Work, scheme: EvaluationScheme): Promise<void> {
  const { provinceId, year, level } = scheme;
  // Two that are put in force at once wait for each other here.
  await reader.rows(
    sql`select pg_advisory_xact_lock(hashtext(${`evaluation ${provinceId} ${year} ${level}`}))`,
  );
  const other = await reader.row<{ title: string; published: boolean }>(sql`
    select o.title, o.published_at is not null as published from evaluation_scheme o
    join evaluation_scheme d on ${blocksSql('o', 'd')}
    where d.id = ${scheme.id}::uuid order by o.published_at nulls last limit 1`);
  if (other)
    throw badInput('year', other.published ? 'yearPublished' : 'schemeInForce', { title: other.title });
}

export function enactEvaluationScheme(
  context: Context,
  input: EnactEvaluationSchemeInput,
): Promise<EvaluationScheme> {
  return runCommand(context, 'enactEvaluationScheme', input, async (work) => {
    const { viewer, clock } = work.context;
    const scheme = await takeScheme(work, 'ENACT', input);
    await checkAlone(work, scheme);
    Object.assign(scheme, { enacterId: viewer.userId, enactedAt: clock.now().toISOString() });
    work.audit('EvaluationScheme', scheme.id, { to: scheme.status });
    await settle(work, scheme, approved(scheme));
    return scheme;
  });
}

export function returnEvaluationScheme(
  context: Context,
  input: ReturnEvaluationSchemeInput,
): Promise<EvaluationScheme> {
  return runCommand(context, 'returnEvaluationScheme', input, async (work) => {
    const scheme = await takeScheme(work, 'RETURN', input);
    await sendBack(work, scheme, approved(scheme), input.comment);
    return scheme;
  });
}

/** By whoever may edit it; nobody is asked to put it in force any more. */
export function withdrawEvaluationScheme(
  context: Context,
  input: WithdrawEvaluationSchemeInput,
): Promise<EvaluationScheme> {
  return runCommand(context, 'withdrawEvaluationScheme', input, async (work) => {
    const scheme = await takeScheme(work, 'WITHDRAW', input);
    withdraw(work, scheme, 'EvaluationScheme', input.reason);
    return scheme;
  });
}

/** Results that were never published go with it: the next scheme computes its own. */
export function closeEvaluationScheme(
  context: Context,
  input: CloseEvaluationSchemeInput,
): Promise<EvaluationScheme> {
  return runCommand(context, 'closeEvaluationScheme', input, async (work) => {
    const scheme = await takeScheme(work, 'CLOSE', input);
    const open = await work.reader.row<{ count: number }>(sql`
      select count(*)::int as count from evaluation where scheme_id = ${scheme.id}::uuid and status = 'OBJECTED'`);
    if (open && open.count > 0) throw wrongState('openObjections', { count: open.count });
    await work.reader.rows(
      sql`delete from evaluation where scheme_id = ${scheme.id}::uuid and status = 'COMPUTED'`,
    );
    Object.assign(scheme, { closedAt: work.context.clock.now().toISOString() });
    if (scheme.publishedAt === null) Object.assign(scheme, { figuresAt: null, evaluated: null });
    work.audit('EvaluationScheme', scheme.id, { to: scheme.status });
    return scheme;
  });
}
