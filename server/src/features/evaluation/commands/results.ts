import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { notifyOfRows } from '../../notification/notify.queries.ts';
import { allowLongStatement, storeResults } from '../computation.queries.ts';
import type { ComputeEvaluationsInput, PublishEvaluationsInput } from '../evaluation.inputs.ts';
import { lastObjectionDay } from '../evaluation.state.ts';
import type { EvaluationScheme } from '../evaluation-scheme.entity.ts';
import { takeScheme } from './scheme.ts';

/** Anew each time until they are published: the same data gives the same results. */
export function computeEvaluations(
  context: Context,
  input: ComputeEvaluationsInput,
): Promise<EvaluationScheme> {
  return runCommand(context, 'computeEvaluations', input, async (work) => {
    const { clock } = work.context;
    const scheme = await takeScheme(work, 'COMPUTE', input);
    await allowLongStatement(work.reader);
    await work.reader.rows(sql`delete from evaluation where scheme_id = ${scheme.id}::uuid`);
    const figuresAt = clock.now().toISOString();
    const evaluated = await storeResults(work.reader, scheme, { figuresAt, today: clock.today() });
    Object.assign(scheme, { figuresAt, evaluated });
    work.audit('EvaluationScheme', scheme.id, { figuresAt, evaluated });
    return scheme;
  });
}

/** Tells each organization of its own result. */
async function tell({ reader, context }: Work, scheme: EvaluationScheme): Promise<void> {
  const { viewer, clock } = context;
  await notifyOfRows(reader, {
    kind: 'EVALUATION_PUBLISHED',
    actorId: viewer.userId,
    at: clock.now(),
    rows: sql`select v.organization_id, null::uuid as user_id, 'Evaluation' as subject_type, v.id as subject_id,
      ${JSON.stringify({ by: viewer.organizationName, year: scheme.year })}::jsonb as params,
      'EVALUATION_PUBLISHED ' || v.id as dedup_key from evaluation v where v.scheme_id = ${scheme.id}::uuid`,
  });
}

/** As they were computed, with the moment of their figures: nothing counts them again. */
export function publishEvaluations(
  context: Context,
  input: PublishEvaluationsInput,
): Promise<EvaluationScheme> {
  return runCommand(context, 'publishEvaluations', input, async (work) => {
    const { viewer, clock } = work.context;
    const scheme = await takeScheme(work, 'PUBLISH', input);
    const publishedAt = clock.now().toISOString();
    await work.reader.rows(sql`
      update evaluation set status = 'PUBLISHED', published_rank = rank, published_at = ${publishedAt}::timestamptz,
        publisher_id = ${viewer.userId}::uuid, object_until = ${lastObjectionDay(clock.today())}::date, version = version + 1
      where scheme_id = ${scheme.id}::uuid and status = 'COMPUTED'`);
    Object.assign(scheme, { publishedAt, publisherId: viewer.userId });
    work.audit('EvaluationScheme', scheme.id, { publishedAt, evaluated: scheme.evaluated });
    await tell(work, scheme);
    return scheme;
  });
}
