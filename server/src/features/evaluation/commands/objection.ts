import type { EvaluationAction } from '@duban/schema/vocabulary/evaluation';
import type { NotificationKind } from '@duban/schema/vocabulary/notification';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { type NotificationToOrganizations, notify } from '../../notification/notify.queries.ts';
import { Evaluation, EvaluationEntry, type EvaluationPart } from '../evaluation.entity.ts';
import type {
  AnswerObjectionInput,
  EvaluationCorrectionInput,
  ObjectToEvaluationInput,
} from '../evaluation.inputs.ts';
import { can, isOpen } from '../evaluation.policy.ts';
import { rankAnew, visibleEvaluations } from '../evaluation.queries.ts';
import { answerDueDay, evaluationStates } from '../evaluation.state.ts';

async function take(
  work: Work,
  action: Exclude<EvaluationAction, 'PUBLISH'>,
  { id, version }: { id: string; version: number },
): Promise<Evaluation> {
  const { viewer, clock } = work.context;
  const [visible] = await visibleEvaluations(work.context, work.reader, [id]);
  if (!visible) throw notFound();
  const row = await work.em.findOneOrFail(Evaluation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!can(viewer, action, row)) throw forbidden(row.publisherId === viewer.userId ? 'ownWork' : undefined);
  atVersion(row, version);
  const status = evaluationStates.next(row.status, action);
  if (!status || !isOpen(action, row, clock.today())) {
    const late = status && row.objectUntil !== null;
    throw late ? wrongState('objectionTooLate', { day: row.objectUntil ?? '' }) : wrongState();
  }
  row.status = status;
  return row;
}

type Word<Kind extends NotificationKind> = Pick<
  NotificationToOrganizations<Kind>,
  'kind' | 'params' | 'subject' | 'organizationIds'
>;

/** The office hears of an objection, the organization of its answer; each once. */
async function tell<Kind extends NotificationKind>(
  { reader, context }: Work,
  { id }: Evaluation,
  word: Word<Kind>,
): Promise<void> {
  const { viewer, clock } = context;
  const dedupKey = `${word.kind} ${id}`;
  await notify(reader, { ...word, actorId: viewer.userId, at: clock.now(), dedupKey });
}

/** Once, by a leader of the organization that was judged. */
export function objectToEvaluation(context: Context, input: ObjectToEvaluationInput): Promise<Evaluation> {
  return runCommand(context, 'objectToEvaluation', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await take(work, 'OBJECT', input);
    Object.assign(row, {
      objection: input.reasons.trim(),
      objectedAt: clock.now().toISOString(),
      objectorId: viewer.userId,
      answerDueOn: answerDueDay(clock.today()),
    });
    work.audit('Evaluation', row.id, { to: row.status, reasons: row.objection });
    await tell(work, row, {
      kind: 'EVALUATION_OBJECTED',
      params: { by: viewer.organizationName, year: row.year, dueOn: row.answerDueOn ?? '' },
      subject: { type: 'Evaluation', id: row.id },
      organizationIds: [row.provinceId],
    });
    return row;
  });
}

const cents = (points: number) => Math.round(points * 100);

/** @throws DomainError BAD_INPUT naming the correction that leaves the criterion's range */
function correctedParts(
  parts: readonly EvaluationPart[],
  corrections: readonly EvaluationCorrectionInput[],
): EvaluationPart[] {
  const points = new Map(parts.map((part) => [part.criterion, cents(part.points)]));
  for (const [index, { criterion, points: change }] of corrections.entries()) {
    const part = parts.find((one) => one.criterion === criterion);
    if (!part) throw badInput(`corrections.${index}.criterion`, 'notForThisKind');
    if (cents(change) === 0) throw badInput(`corrections.${index}.points`, 'nothingChanged');
    const sum = (points.get(criterion) ?? 0) + cents(change);
    const range = { min: -part.points, max: Math.round((part.weight - part.points) * 100) / 100 };
    if (sum < 0 || sum > cents(part.weight))
      throw badInput(`corrections.${index}.points`, 'outOfRange', range);
    points.set(criterion, sum);
  }
  return parts.map((part) => ({ ...part, points: (points.get(part.criterion) ?? 0) / 100 }));
}

/** The result as corrected: a version of its own, with the whole ledger and the lines that correct it. */
async function correct(
  work: Work,
  former: Evaluation,
  corrections: readonly EvaluationCorrectionInput[],
): Promise<Evaluation> {
  const { em, reader, context } = work;
  const parts = correctedParts(former.parts, corrections);
  const points = parts.reduce((sum, part) => sum + cents(part.points), 0) / 100;
  const { schemeId, organizationId, cityId, provinceId, year, level, rank, outOf, figuresAt } = former;
  const row = Object.assign(new Evaluation(), {
    ...{ id: newId(), schemeId, organizationId, cityId, provinceId, year, level, rank, outOf, figuresAt },
    ...{ status: 'PUBLISHED', edition: former.edition + 1, points, parts },
    publishedRank: former.publishedRank,
    publishedAt: context.clock.now().toISOString(),
    publisherId: context.viewer.userId,
  });
  em.persist(row);
  await em.flush();
  await reader.rows(sql`
    insert into evaluation_entry (evaluation_id, criterion, source, source_id, assignment_id, work_item_id, title, day, good, total, correction, points)
    select ${row.id}::uuid, criterion, source, source_id, assignment_id, work_item_id, title, day, good, total, correction, points
    from evaluation_entry where evaluation_id = ${former.id}::uuid order by criterion, day nulls first, id`);
  await em.insertMany(
    EvaluationEntry,
    corrections.map(({ criterion, points: change, reason }) => ({
      ...{ evaluationId: row.id, criterion, points: cents(change) / 100, correction: true },
      ...{ title: reason.trim(), day: context.clock.today() },
    })),
  );
  await rankAnew(reader, schemeId);
  return em.findOneOrFail(Evaluation, { id: row.id }, { refresh: true });
}

/** By a leader of the office who did not publish it. Answers with the result that stands now. */
export function answerObjection(context: Context, input: AnswerObjectionInput): Promise<Evaluation> {
  return runCommand(context, 'answerObjection', input, async (work) => {
    const { viewer, clock } = work.context;
    const corrections = input.corrections ?? [];
    const row = await take(work, input.decision, input);
    if (input.decision === 'UPHOLD' && corrections.length === 0) throw badInput('corrections', 'required');
    if (input.decision === 'REJECT' && corrections.length > 0)
      throw badInput('corrections', 'notForThisKind');
    Object.assign(row, {
      answer: input.answer.trim(),
      answeredAt: clock.now().toISOString(),
      answererId: viewer.userId,
    });
    await work.em.flush();
    work.audit('Evaluation', row.id, { to: row.status, answer: row.answer });
    const standing = input.decision === 'UPHOLD' ? await correct(work, row, corrections) : row;
    if (standing !== row) work.audit('Evaluation', standing.id, { edition: standing.edition, corrections });
    await tell(work, row, {
      kind: 'EVALUATION_ANSWERED',
      params: { by: viewer.organizationName, year: row.year },
      subject: { type: 'Evaluation', id: standing.id },
      organizationIds: [row.organizationId],
    });
    return standing;
  });
}
