import type { AwardGrade, AwardStanding } from '@duban/schema/vocabulary/award';

export interface Prize {
  grade: AwardGrade;
  count: number;
}

export interface Candidate {
  /** The unit, or the person. */
  recipientId: string;
  points: number;
  struck: boolean;
}

export interface Allotted {
  standing: AwardStanding;
  grade: AwardGrade | null;
  /** As many points as the next one behind, who got less. */
  tied: boolean;
}

interface Contestants {
  prizes: readonly Prize[];
  /** In their order. */
  candidates: readonly Candidate[];
}

const gradesOf = (prizes: readonly Prize[]): AwardGrade[] =>
  prizes.flatMap(({ grade, count }) => Array<AwardGrade>(count).fill(grade));

function standings({ prizes, candidates }: Contestants, won: Set<string>): Omit<Allotted, 'tied'>[] {
  const grades = gradesOf(prizes);
  return candidates.map(({ recipientId, struck }) => {
    if (struck) return { standing: 'STRUCK', grade: null };
    if (won.has(recipientId)) return { standing: 'ELSEWHERE', grade: null };
    const grade = grades.shift();
    if (grade === undefined) return { standing: 'RESERVE', grade: null };
    won.add(recipientId);
    return { standing: 'PROPOSED', grade };
  });
}

/**
 * Who gets what in each contest, in their order: the best not struck out, and nobody twice. One rule for the first
 * proposal and for every change of it.
 */
export function allot(contests: readonly Contestants[]): Allotted[][] {
  const won = new Set<string>();
  return contests.map((contest) => {
    const told = standings(contest, won);
    const inRow = told.flatMap((row, index) =>
      row.standing === 'PROPOSED' || row.standing === 'RESERVE' ? [{ row, index }] : [],
    );
    const ties = new Set(
      inRow.flatMap(({ row, index }, place) => {
        const next = inRow[place + 1];
        const even = next && contest.candidates[index]?.points === contest.candidates[next.index]?.points;
        return even && row.grade !== next.row.grade ? [index] : [];
      }),
    );
    return told.map((row, index) => ({ ...row, tied: ties.has(index) }));
  });
}

/** So many of a contest's candidates, in their order, that the prizes are given and some stand in reserve. */
export function shortlist<Row extends Candidate>(
  rows: readonly Row[],
  prizes: readonly Prize[],
  { elsewhere, reserve }: { elsewhere: ReadonlySet<string>; reserve: number },
): Row[] {
  let wanted = gradesOf(prizes).length + reserve;
  const end = rows.findIndex((row) => {
    if (!row.struck && !elsewhere.has(row.recipientId)) wanted -= 1;
    return wanted < 0;
  });
  return end < 0 ? [...rows] : rows.slice(0, end);
}
