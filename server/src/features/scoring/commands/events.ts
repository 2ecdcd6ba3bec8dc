import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound } from '../../../kernel/errors.ts';
import { idsOnly, newId } from '../../../kernel/id.ts';
import { inScope, type ScopedRow } from '../../../kernel/scope.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { organizationsByIds } from '../../organization/organization.queries.ts';
import type { Submission } from '../../submission/submission.entity.ts';
import { visibleSubmissions } from '../../submission/submission.queries.ts';
import { PublicityFault } from '../publicity-fault.entity.ts';
import type { NameJointAuthorsInput, RecordPublicityFaultInput } from '../scoring.inputs.ts';
import { canNameAuthors, canRecordFault } from '../scoring.policy.ts';

async function pieceOf(
  { context }: Work,
  { fault, submissionId, organizationId }: RecordPublicityFaultInput,
) {
  if (!submissionId) {
    if (fault === 'FALSE') throw badInput('submissionId', 'faultNeedsPiece');
    return null;
  }
  const [piece] = await visibleSubmissions(context, [submissionId]);
  if (piece?.organizationId !== organizationId) throw badInput('submissionId', 'notFound');
  return piece;
}

/** Once for each organization, kind, piece and day. */
export function recordPublicityFault(
  context: Context,
  input: RecordPublicityFaultInput,
): Promise<PublicityFault> {
  return runCommand(context, 'recordPublicityFault', input, async (work) => {
    const { viewer, clock } = work.context;
    const [organization] = await organizationsByIds(work.reader, [input.organizationId]);
    const scope: ScopedRow | null = organization ? scopeOf(organization) : null;
    if (!scope || !inScope(viewer.scope, scope)) throw badInput('organizationId', 'notFound');
    if (!canRecordFault(viewer, scope)) throw forbidden();
    const { fault, day } = input;
    if (day > clock.today()) throw badInput('day', 'inFuture');
    const submissionId = (await pieceOf(work, input))?.id ?? null;
    const organizationId = scope.organizationId;
    if (await work.em.count(PublicityFault, { organizationId, fault, day, submissionId }))
      throw conflict('faultTwice', undefined, 'fault');
    const row = Object.assign(new PublicityFault(), {
      id: newId(),
      ...scope,
      ...{ fault, submissionId, day, reason: input.reason.trim() },
      recordedAt: clock.now().toISOString(),
      recorderId: viewer.userId,
    });
    work.em.persist(row);
    await work.em.flush();
    work.audit('PublicityFault', row.id, { organizationId, fault, submissionId, day });
    return row;
  });
}

async function checkAuthors({ reader, context }: Work, piece: Submission, ids: readonly string[]) {
  const rows = await organizationsByIds(reader, ids);
  for (const [index, id] of ids.entries()) {
    if (id === piece.organizationId) throw badInput(`organizationIds.${index}`, 'jointOwn');
    if (rows.find((row) => row.id === id)?.provinceId !== context.viewer.provinceId)
      throw badInput(`organizationIds.${index}`, 'notFound');
  }
}

/** Who is named no more keeps the row with the moment: what a score rested on can be read again. */
async function writeAuthors({ reader, context }: Work, submissionId: string, ids: readonly string[]) {
  const now = context.clock.now().toISOString();
  await reader.rows(sql`
    update joint_author set dropped_at = ${now}::timestamptz
    where submission_id = ${submissionId}::uuid and dropped_at is null and not organization_id = any(${ids}::uuid[])`);
  await reader.rows(sql`
    insert into joint_author (submission_id, organization_id, named_at)
    select ${submissionId}::uuid, x, ${now}::timestamptz from unnest(${ids}::uuid[]) x
    where not exists (select 1 from joint_author j where j.submission_id = ${submissionId}::uuid and j.organization_id = x and j.dropped_at is null)
    on conflict (submission_id, organization_id, named_at) do update set dropped_at = null`);
}

export function nameJointAuthors(context: Context, input: NameJointAuthorsInput): Promise<Submission> {
  return runCommand(context, 'nameJointAuthors', input, async (work) => {
    const { viewer } = work.context;
    // Two who name them at once: the second reads what the first has left.
    await work.reader.rows(
      sql`select 1 from submission where id = any(${idsOnly([input.id])}::uuid[]) for no key update`,
    );
    const [piece] = await visibleSubmissions(work.context, [input.id]);
    if (!piece) throw notFound();
    if (!canNameAuthors(viewer, piece)) throw forbidden();
    atVersion(piece, input.version);
    await checkAuthors(work, piece, input.organizationIds);
    await writeAuthors(work, piece.id, input.organizationIds);
    await work.reader.rows(sql`update submission set version = version + 1 where id = ${piece.id}::uuid`);
    work.audit('Submission', piece.id, { organizationIds: input.organizationIds });
    return { ...piece, version: piece.version + 1 };
  });
}
