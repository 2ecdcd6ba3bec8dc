import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput } from '../../../kernel/errors.ts';
import { notify, notifyOfRows } from '../../notification/notify.queries.ts';
import { Award } from '../award.entity.ts';
import type {
  ApproveAwardRoundInput,
  PublishAwardRoundInput,
  ReturnAwardRoundInput,
  SubmitAwardRoundInput,
} from '../award.inputs.ts';
import type { AwardRound } from '../award-round.entity.ts';
import { takeRound } from './round.ts';

async function tellOffice(
  { reader, context }: Work,
  kind: 'AWARDS_TO_APPROVE' | 'AWARDS_RETURNED',
  { id, title, version, organizationId }: AwardRound,
  comment: string,
): Promise<void> {
  const { viewer, clock } = context;
  await notify(reader, {
    kind,
    actorId: viewer.userId,
    at: clock.now(),
    params: { title, comment },
    subject: { type: 'AwardRound', id },
    organizationIds: [organizationId],
    dedupKey: `${kind} ${id} ${version}`,
  });
}

export function submitAwardRound(context: Context, input: SubmitAwardRoundInput): Promise<AwardRound> {
  return runCommand(context, 'submitAwardRound', input, async (work) => {
    const round = await takeRound(work, 'SUBMIT', input);
    if ((await work.em.count(Award, { roundId: round.id, standing: 'PROPOSED' })) === 0)
      throw badInput('id', 'nobodyProposed');
    round.returnComment = null;
    work.audit('AwardRound', round.id, { to: round.status });
    await tellOffice(work, 'AWARDS_TO_APPROVE', round, '');
    return round;
  });
}

/** By a leader of the office who proposed and changed none of it. */
export function approveAwardRound(context: Context, input: ApproveAwardRoundInput): Promise<AwardRound> {
  return runCommand(context, 'approveAwardRound', input, async (work) => {
    const { viewer, clock } = work.context;
    const round = await takeRound(work, 'APPROVE', input);
    Object.assign(round, { approverId: viewer.userId, approvedAt: clock.now().toISOString() });
    work.audit('AwardRound', round.id, { to: round.status });
    return round;
  });
}

export function returnAwardRound(context: Context, input: ReturnAwardRoundInput): Promise<AwardRound> {
  return runCommand(context, 'returnAwardRound', input, async (work) => {
    const round = await takeRound(work, 'RETURN', input);
    const comment = input.comment.trim();
    Object.assign(round, { approverId: null, approvedAt: null, returnComment: comment });
    work.audit('AwardRound', round.id, { to: round.status, comment });
    await tellOffice(work, 'AWARDS_RETURNED', round, comment);
    return round;
  });
}

/** Each unit hears how many honours it and its people have got. */
async function tellWinners({ reader, context }: Work, { id, title }: AwardRound): Promise<void> {
  const { viewer, clock } = context;
  await notifyOfRows(reader, {
    kind: 'AWARDS_PUBLISHED',
    actorId: viewer.userId,
    at: clock.now(),
    rows: sql`select a.organization_id, null::uuid as user_id, 'AwardRound' as subject_type, a.round_id as subject_id,
      jsonb_build_object('by', ${viewer.organizationName}::text, 'title', ${title}::text, 'count', count(*)) as params,
      'AWARDS_PUBLISHED ' || a.round_id as dedup_key
      from award a where a.round_id = ${id}::uuid and a.standing = 'PROPOSED' group by a.organization_id, a.round_id`,
  });
}

/** From now on it is told to everybody, and changed by nobody. */
export function publishAwardRound(context: Context, input: PublishAwardRoundInput): Promise<AwardRound> {
  return runCommand(context, 'publishAwardRound', input, async (work) => {
    const round = await takeRound(work, 'PUBLISH', input);
    round.publishedAt = work.context.clock.now().toISOString();
    work.audit('AwardRound', round.id, { to: round.status });
    await tellWinners(work, round);
    return round;
  });
}
