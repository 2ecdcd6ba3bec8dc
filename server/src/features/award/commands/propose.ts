import { awardGrades, awardLimits } from '@duban/schema/vocabulary/award';
import sql from 'sql-template-tag';
import type { Work } from '../../../kernel/command.ts';
import { badInput } from '../../../kernel/errors.ts';
import { idsOnly, newId } from '../../../kernel/id.ts';
import { allot, shortlist } from '../allot.ts';
import { Award } from '../award.entity.ts';
import type { ContestInput } from '../award.inputs.ts';
import { scoredAtOf } from '../award.queries.ts';
import type { AwardRound, Contest } from '../award-round.entity.ts';
import { type Contender, contendersOf, fieldOf, keyOf, reasonsOf } from '../candidates.queries.ts';

function checkPrizes({ prizes }: ContestInput, path: string): void {
  for (const [index, { grade }] of prizes.entries()) {
    const field = `${path}.prizes.${index}.grade`;
    if (prizes.findIndex((one) => one.grade === grade) !== index) throw badInput(field, 'duplicate');
    if (grade === 'UNGRADED' && prizes.length > 1) throw badInput(field, 'ungradedAlone');
  }
  const count = prizes.reduce((sum, one) => sum + one.count, 0);
  if (count > awardLimits.winners) throw badInput(`${path}.prizes`, 'tooMany', { max: awardLimits.winners });
}

/** Rules that contradict each other are refused by the place where they do. */
function checkContests(contests: readonly ContestInput[], classIds: ReadonlySet<string>): void {
  const groups = new Set<string>();
  for (const [index, contest] of contests.entries()) {
    const path = `contests.${index}`;
    const { honour, level, unitClassId, minPercent } = contest;
    if (level && unitClassId) throw badInput(`${path}.unitClassId`, 'levelOrClass');
    if (unitClassId && !classIds.has(unitClassId)) throw badInput(`${path}.unitClassId`, 'notFound');
    if (honour !== 'ADVANCED_COLLECTIVE' && minPercent != null)
      throw badInput(`${path}.minPercent`, 'notForThisKind');
    checkPrizes(contest, path);
    const group = `${honour} ${unitClassId ?? level ?? ''}`;
    if (groups.has(group)) throw badInput(`${path}.honour`, 'contestTwice');
    groups.add(group);
  }
}

const plain = (contest: ContestInput): Contest => ({
  ...{ name: contest.name.trim(), honour: contest.honour, noFaults: contest.noFaults },
  ...{ level: contest.level ?? null, unitClassId: contest.unitClassId || null },
  ...{ minPercent: contest.minPercent ?? null, minPoints: contest.minPoints ?? null },
  prizes: contest.prizes
    .map(({ grade, count }) => ({ grade, count }))
    .sort((a, b) => awardGrades.indexOf(a.grade) - awardGrades.indexOf(b.grade)),
});

export async function contestsOf(
  { reader, context }: Work,
  year: number,
  inputs: readonly ContestInput[],
): Promise<Contest[]> {
  const wanted = inputs.flatMap(({ unitClassId }) => unitClassId ?? []);
  const classes = await reader.rows<{ id: string }>(sql`
    select k.id from unit_class k where k.id = any(${idsOnly(wanted)}::uuid[]) and k.year = ${year}
      and k.organization_id = ${context.viewer.organizationId}::uuid`);
  checkContests(inputs, new Set(classes.map(({ id }) => id)));
  return inputs.map(plain);
}

interface Listed extends Contender {
  struck: boolean;
  lead: number | null;
}

const strikeKey = (contest: string, recipientId: string) => `${contest} ${recipientId}`;

/** Who was struck out before stays so where the same contest still has them. */
async function strikesOf({ em }: Work, round: AwardRound) {
  const rows = await em.find(Award, { roundId: round.id, standing: 'STRUCK' });
  return new Map(
    rows.map((row) => [
      strikeKey(round.contests[row.contest]?.name ?? '', row.userId ?? row.organizationId),
      { strikeReason: row.strikeReason, strikerId: row.strikerId },
    ]),
  );
}

type Strikes = Awaited<ReturnType<typeof strikesOf>>;

/** The best of each contest, with some in reserve behind them. */
function listsOf(contests: readonly Contest[], contenders: readonly Contender[][], strikes: Strikes) {
  const lists: { prizes: Contest['prizes']; candidates: Listed[] }[] = [];
  for (const [index, { name, prizes }] of contests.entries()) {
    const rows = (contenders[index] ?? []).map((row, place, all): Listed => {
      const next = all[place + 1];
      const lead = next ? Math.round((row.points - next.points) * 100) / 100 : null;
      return { ...row, lead, struck: strikes.has(strikeKey(name, row.recipientId)) };
    });
    const winners = allot(lists).flatMap((told, at) =>
      told.flatMap(({ standing }, place) =>
        standing === 'PROPOSED' ? (lists[at]?.candidates[place]?.recipientId ?? []) : [],
      ),
    );
    const options = { elsewhere: new Set(winners), reserve: awardLimits.reserve };
    lists.push({ prizes, candidates: shortlist(rows, prizes, options) });
  }
  return lists;
}

/**
 * Proposes anew from the ledger as it was last scored. Strikes are found by the contests that the round still has.
 * @throws DomainError BAD_INPUT where the year was not scored yet
 */
export async function propose(work: Work, round: AwardRound, contests: Contest[]): Promise<void> {
  const { reader, em } = work;
  const { provinceId, year } = round;
  const scoredAt = await scoredAtOf(reader, provinceId, year);
  if (scoredAt === null) throw badInput('year', 'notScored');
  const strikes = await strikesOf(work, round);
  const field = await fieldOf(reader, { office: round, year });
  const lists = listsOf(
    contests,
    contests.map((contest) => contendersOf(field, contest)),
    strikes,
  );
  Object.assign(round, { contests, scoredAt });
  em.persist(round);
  await em.flush();
  const reasons = await reasonsOf(
    reader,
    { office: round, year },
    lists.flatMap(({ candidates }) => candidates),
  );
  const none = { adoptions: 0, instructions: 0, deductions: 0, lines: [] };
  const rows = allot(lists).flatMap((told, contest) =>
    told.map(({ standing, grade, tied }, index) => {
      const { name, honour } = contests[contest] as Contest;
      const row = lists[contest]?.candidates[index] as Listed;
      const { recipientId, organizationId, cityId, userId, points, target, percent, lead } = row;
      return {
        ...{
          id: newId(),
          version: 1,
          roundId: round.id,
          contest,
          place: index + 1,
          honour,
          standing,
          grade,
          tied,
        },
        ...{ organizationId, cityId, provinceId, userId, points },
        reasons: { target, percent, lead, ...(reasons.get(keyOf(row)) ?? none) },
        ...(strikes.get(strikeKey(name, recipientId)) ?? { strikeReason: null, strikerId: null }),
      };
    }),
  );
  await em.nativeDelete(Award, { roundId: round.id });
  if (rows.length > 0) await em.insertMany(Award, rows);
}
