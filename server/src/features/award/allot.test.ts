import { expect, test } from 'vitest';
import { type Allotted, allot, type Candidate, shortlist } from './allot.ts';

const one = (recipientId: string, points: number, struck = false): Candidate => ({
  recipientId,
  points,
  struck,
});
const told = (rows: Allotted[] | undefined) =>
  rows?.map(({ standing, grade, tied }) => [grade ?? standing, ...(tied ? ['tied'] : [])].join(' '));
const prizes = [
  { grade: 'FIRST', count: 1 },
  { grade: 'SECOND', count: 2 },
] as const;

test('prizes go down the order; who is struck out makes room for the next', () => {
  const rows = [one('a', 9), one('b', 8), one('c', 7), one('d', 6), one('e', 5)];
  expect(told(allot([{ prizes, candidates: rows }])[0])).toEqual([
    'FIRST',
    'SECOND',
    'SECOND',
    'RESERVE',
    'RESERVE',
  ]);
  const struck = rows.map((row) => ({ ...row, struck: ['a', 'c'].includes(row.recipientId) }));
  expect(told(allot([{ prizes, candidates: struck }])[0])).toEqual([
    'STRUCK',
    'FIRST',
    'STRUCK',
    'SECOND',
    'SECOND',
  ]);
});

test('nobody wins twice: what the contest before took is passed over, and comes back when it is struck there', () => {
  const contests = (struck: boolean) => [
    { prizes: [{ grade: 'UNGRADED', count: 1 }] as const, candidates: [one('a', 9, struck), one('b', 8)] },
    {
      prizes: [{ grade: 'UNGRADED', count: 1 }] as const,
      candidates: [one('a', 9), one('b', 8), one('c', 7)],
    },
  ];
  expect(allot(contests(false)).map(told)).toEqual([
    ['UNGRADED', 'RESERVE'],
    ['ELSEWHERE', 'UNGRADED', 'RESERVE'],
  ]);
  expect(allot(contests(true)).map(told)).toEqual([
    ['STRUCK', 'UNGRADED'],
    ['UNGRADED', 'ELSEWHERE', 'RESERVE'],
  ]);
});

test('equal points that a line divides are said aloud', () => {
  const rows = [one('a', 9), one('b', 9), one('c', 9), one('d', 9), one('e', 1)];
  expect(told(allot([{ prizes, candidates: rows }])[0])).toEqual([
    'FIRST tied',
    'SECOND',
    'SECOND tied',
    'RESERVE',
    'RESERVE',
  ]);
});

test('a short list holds the winners, five in reserve, and whoever cannot win beside them', () => {
  const rows = 'abcdefghijkl'.split('').map((id, index) => one(id, 20 - index, id === 'b'));
  const ids = (elsewhere: string[]) =>
    shortlist(rows, prizes, { elsewhere: new Set(elsewhere), reserve: 5 })
      .map((row) => row.recipientId)
      .join('');
  expect(ids([])).toBe('abcdefghi');
  expect(ids(['a', 'c'])).toBe('abcdefghijk');
  expect(ids(['a', 'c', 'd', 'e'])).toBe('abcdefghijkl');
});
