import type { AwardRoundAction } from '@duban/schema/vocabulary/award';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { withdraw } from '../../returnable/returnable.queries.ts';
import { allot } from '../allot.ts';
import { Award } from '../award.entity.ts';
import type {
  AwardRoundVersionInput,
  CreateAwardRoundInput,
  RefreshAwardRoundInput,
  StrikeAwardInput,
  UpdateAwardRoundInput,
  WithdrawAwardRoundInput,
} from '../award.inputs.ts';
import { can, canProposeAwards, ofOwnWork } from '../award.policy.ts';
import { visibleRounds } from '../award.queries.ts';
import { awardRoundStates } from '../award.state.ts';
import { AwardRound } from '../award-round.entity.ts';
import { contestsOf, propose } from './propose.ts';

export function createAwardRound(context: Context, input: CreateAwardRoundInput): Promise<AwardRound> {
  return runCommand(context, 'createAwardRound', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canProposeAwards(viewer)) throw forbidden();
    const { year } = input;
    const contests = await contestsOf(work, year, input.contests);
    const round = Object.assign(new AwardRound(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      ...{ year, title: input.title.trim(), contests },
      createdAt: clock.now().toISOString(),
      authorId: viewer.userId,
      editorIds: [viewer.userId],
    });
    await propose(work, round, contests);
    work.audit('AwardRound', round.id, { year, title: round.title, contests, scoredAt: round.scoredAt });
    return round;
  });
}

/** Takes the action's step in the table of states; nothing is stored yet. */
export async function takeRound(
  work: Work,
  action: AwardRoundAction,
  { id, version }: AwardRoundVersionInput,
): Promise<AwardRound> {
  const { viewer } = work.context;
  const [visible] = await visibleRounds(work.context, work.reader, [id]);
  if (!visible) throw notFound();
  const round = await work.em.findOneOrFail(
    AwardRound,
    { id: visible.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!can(viewer, action, round)) throw forbidden(ofOwnWork(viewer, action, round) ? 'ownWork' : undefined);
  atVersion(round, version);
  const status = awardRoundStates.next(round.status, action);
  if (!status) throw wrongState();
  round.status = status;
  return round;
}

/** Who changes it takes part in the proposal, and approves it no more. */
function edited(round: AwardRound, userId: string): void {
  round.returnComment = null;
  if (!round.editorIds.includes(userId)) round.editorIds = [...round.editorIds, userId];
}

/** The version goes up with what is proposed, also where no column of the round's own changes. */
async function touched(work: Work, round: AwardRound, version: number): Promise<AwardRound> {
  await work.em.flush();
  if (round.version === version)
    await work.reader.rows(sql`update award_round set version = version + 1 where id = ${round.id}::uuid`);
  return Object.assign({ ...round }, { version: version + 1 });
}

export function updateAwardRound(context: Context, input: UpdateAwardRoundInput): Promise<AwardRound> {
  return runCommand(context, 'updateAwardRound', input, async (work) => {
    const round = await takeRound(work, 'UPDATE', input);
    const contests = await contestsOf(work, round.year, input.contests);
    edited(round, work.context.viewer.userId);
    round.title = input.title.trim();
    await propose(work, round, contests);
    work.audit('AwardRound', round.id, { title: round.title, contests });
    return touched(work, round, input.version);
  });
}

/** From the ledger as it was scored last; who was struck out stays so. */
export function refreshAwardRound(context: Context, input: RefreshAwardRoundInput): Promise<AwardRound> {
  return runCommand(context, 'refreshAwardRound', input, async (work) => {
    const round = await takeRound(work, 'REFRESH', input);
    edited(round, work.context.viewer.userId);
    await propose(work, round, round.contests);
    work.audit('AwardRound', round.id, { scoredAt: round.scoredAt });
    return touched(work, round, input.version);
  });
}

/** Prizes go down the order of those left, in this contest and in those after it. */
async function allotAgain({ em }: Work, round: AwardRound, rows: Award[]): Promise<void> {
  const byContest = round.contests.map(({ prizes }, contest) => ({
    prizes,
    rows: rows.filter((row) => row.contest === contest).sort((a, b) => a.place - b.place),
  }));
  const told = allot(
    byContest.map(({ prizes, rows: candidates }) => ({
      prizes,
      candidates: candidates.map(({ userId, organizationId, points, strikeReason }) => ({
        ...{ recipientId: userId ?? organizationId, points, struck: strikeReason !== null },
      })),
    })),
  );
  for (const [contest, { rows: candidates }] of byContest.entries())
    for (const [index, row] of candidates.entries()) Object.assign(row, told[contest]?.[index]);
  em.persist(rows);
}

export function strikeAward(context: Context, input: StrikeAwardInput): Promise<AwardRound> {
  return runCommand(context, 'strikeAward', input, async (work) => {
    const { viewer } = work.context;
    const award = isId(input.id) ? await work.em.findOne(Award, { id: input.id }) : null;
    if (!award) throw notFound();
    const round = await takeRound(work, 'STRIKE', { id: award.roundId, version: input.version });
    const reason = input.reason?.trim() || null;
    if (reason === null && award.strikeReason === null) throw badInput('reason', 'required');
    const rows = await work.em.find(Award, { roundId: round.id });
    Object.assign(award, { strikeReason: reason, strikerId: reason === null ? null : viewer.userId });
    await allotAgain(work, round, rows);
    edited(round, viewer.userId);
    work.audit('AwardRound', round.id, { awardId: award.id, struck: reason !== null, reason });
    return touched(work, round, input.version);
  });
}

/** By the office that proposed it; its candidates are told nothing. */
export function withdrawAwardRound(context: Context, input: WithdrawAwardRoundInput): Promise<AwardRound> {
  return runCommand(context, 'withdrawAwardRound', input, async (work) => {
    const round = await takeRound(work, 'WITHDRAW', input);
    withdraw(work, round, 'AwardRound', input.reason);
    return round;
  });
}
