import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { ScoreObjection } from '../score-objection.entity.ts';
import type { AnswerScoreObjectionInput, ObjectToScoreInput } from '../scoring.inputs.ts';
import { canAnswer, canObject } from '../scoring.policy.ts';
import { visibleEntries, visibleObjections } from '../scoring.queries.ts';
import { answerDueDay, scoreObjectionStates } from '../scoring.state.ts';
import { scoreYear } from './scores.ts';

/** Once against a line, by the organization that it scores. */
export function objectToScore(context: Context, input: ObjectToScoreInput): Promise<ScoreObjection> {
  return runCommand(context, 'objectToScore', input, async (work) => {
    const { viewer, clock } = work.context;
    const [entry] = await visibleEntries(work.context, work.reader, [input.entryId]);
    if (!entry) throw notFound();
    if (!canObject(viewer, entry)) throw forbidden();
    if (await work.em.count(ScoreObjection, { entryId: entry.id }))
      throw conflict('objectedAlready', undefined, 'entryId');
    const { year, day, rule, points, submissionId } = entry;
    const row = Object.assign(new ScoreObjection(), {
      id: newId(),
      ...scopeOf({ ...entry, id: entry.organizationId }),
      ...{ entryId: entry.id, year, day, rule, points, submissionId },
      reasons: input.reasons.trim(),
      objectedAt: clock.now().toISOString(),
      objectorId: viewer.userId,
      answerDueOn: answerDueDay(clock.today()),
    });
    work.em.persist(row);
    await work.em.flush();
    work.audit('ScoreObjection', row.id, { entryId: entry.id, rule, points, reasons: row.reasons });
    return row;
  });
}

function checkCorrection({ upheld, correction }: AnswerScoreObjectionInput): void {
  if (upheld && !correction) throw badInput('correction', 'required');
  if (!upheld && correction != null) throw badInput('correction', 'notForThisKind');
}

/** Upheld, it becomes an event of the year like any other, and the year is scored anew. */
export function answerScoreObjection(
  context: Context,
  input: AnswerScoreObjectionInput,
): Promise<ScoreObjection> {
  return runCommand(context, 'answerScoreObjection', input, async (work) => {
    const { viewer, clock } = work.context;
    const [visible] = await visibleObjections(work.context, work.reader, [input.id]);
    if (!visible) throw notFound();
    if (!canAnswer(viewer, visible)) throw forbidden();
    const row = await work.em.findOneOrFail(
      ScoreObjection,
      { id: visible.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    atVersion(row, input.version);
    const status = scoreObjectionStates.next(row.status, input.upheld ? 'UPHOLD' : 'REJECT');
    if (!status) throw wrongState();
    checkCorrection(input);
    Object.assign(row, {
      status,
      answer: input.answer.trim(),
      correction: input.correction == null ? null : Math.round(input.correction * 100) / 100,
      answeredAt: clock.now().toISOString(),
      answererId: viewer.userId,
    });
    await work.em.flush();
    work.audit('ScoreObjection', row.id, { to: status, answer: row.answer, correction: row.correction });
    if (input.upheld) await scoreYear(work, row.year);
    return row;
  });
}
