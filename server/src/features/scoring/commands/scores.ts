import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { forbidden } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { ledgerOf } from '../ledger.ts';
import { ScoreYear } from '../score.entity.ts';
import {
  allowLongStatements,
  digestOf,
  readYear,
  schemesInForce,
  standingsOf,
  storeYear,
} from '../score-year.queries.ts';
import type { ComputeScoresInput } from '../scoring.inputs.ts';
import { canScore } from '../scoring.policy.ts';
import { lastDayOf } from '../scoring-what-if.queries.ts';

/** Scores a year anew, from all that happened: what was there before counts for nothing. */
export async function scoreYear(work: Work, year: number): Promise<ScoreYear> {
  const { reader, em, context } = work;
  const { provinceId } = context.viewer;
  const until = lastDayOf(year, context.clock.today());
  // Two who score at once do it one after the other.
  await reader.rows(sql`select pg_advisory_xact_lock(hashtext(${`score ${provinceId} ${year}`}))`);
  await allowLongStatements(reader);
  const events = await readYear(reader, { provinceId, year, until });
  const lines = ledgerOf(events, await schemesInForce(reader, provinceId));
  await storeYear(reader, { provinceId, year }, lines, standingsOf(events.organizations, lines));
  const row =
    (await em.findOne(ScoreYear, { provinceId, year })) ??
    Object.assign(new ScoreYear(), { id: newId(), provinceId, year });
  const computedAt = context.clock.now().toISOString();
  Object.assign(row, { until, lines: lines.length, digest: digestOf(lines), computedAt });
  em.persist(row);
  await em.flush();
  return row;
}

export function computeScores(context: Context, input: ComputeScoresInput): Promise<ScoreYear> {
  return runCommand(context, 'computeScores', input, async (work) => {
    if (!canScore(work.context.viewer)) throw forbidden();
    const row = await scoreYear(work, input.year);
    const { year, until, lines, digest } = row;
    work.audit('ScoreYear', row.id, { year, until, lines, digest });
    return row;
  });
}
