import type { ScoringRules } from '@duban/schema/vocabulary/scoring-templates';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../../../../test/harness/random.ts';
import { adoption, nothing, piece, scheme } from './ledger.samples.ts';
import { ledgerOf } from './ledger.ts';
import type { ScoredYear, ScoreLine } from './ledger.types.ts';

/** A year of any events: some on one day, some of equal worth, some of pieces written by three. */
function anyYear(seed: number): ScoredYear {
  const random = randomOf(seed);
  const below = (count: number) => Math.floor(random() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const day = () => `2026-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(4)).padStart(2, '0')}`;
  const organizations = ['a', 'b', 'c', 'd'];
  const levels = ['COUNTY', 'CITY', 'PROVINCE', 'NATIONAL'] as const;
  const list = <T>(count: number, make: (id: string) => T): T[] =>
    Array.from({ length: below(count) + 1 }, (_, index) => make(String(index).padStart(3, '0')));
  const pieces = list(20, (id) =>
    piece(`p${id}`, {
      ...{ organizationId: one(organizations), late: random() < 0.2, day: day() },
      jointIds: organizations.filter(() => random() < 0.2),
    }),
  );
  return {
    ...nothing,
    pieces,
    adoptions: list(60, (id) =>
      adoption(`a${id}`, one(pieces).id, {
        ...{ level: one(levels), kind: one(['TV', 'NEWSPAPER']), day: day() },
        place: one(['ORDINARY', 'HEADLINE']),
      }),
    ),
    instructions: list(10, (id) => ({
      ...{ id: `i${id}`, submissionId: one(pieces).id, level: one(levels), day: day() },
    })),
    faults: list(5, (id) => ({
      ...{ id: `f${id}`, organizationId: one(organizations), submissionId: one(pieces).id, day: day() },
      fault: one(['CONCEALED', 'FALSE', 'NEGATIVE_NEWS', 'INVITATION_FAILED'] as const),
    })),
    corrections: [],
    organizations: organizations.map((id) => ({
      id,
      level: 'COUNTY' as const,
      ...{ officeId: 'p', owes: true },
      from: '2020-01-01',
      to: null,
    })),
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
const sum = (lines: readonly ScoreLine[]) =>
  Math.round(lines.reduce((total, line) => total + line.points * 100, 0));
const awardsOf = (lines: readonly ScoreLine[]) =>
  lines.filter(({ rule }) => rule === 'ADOPTION' || rule === 'INSTRUCTION');
const quotas = [{ level: 'COUNTY', period: 'MONTH', points: 10, factor: 1.5 } as const];
const halves = [
  scheme({ severalMedia: 'HIGHEST', quotas, yearCap: 50 }, { endsOn: '2026-06-30' }),
  scheme(
    { severalMedia: 'CEILING', ceiling: 12, quotas, jointAuthors: 'SHARED' },
    { id: 'two', revision: 2, startsOn: '2026-07-01' },
  ),
];

describe('whatever happens in a year', () => {
  test('the order in which events arrived changes no line', () => {
    for (const seed of seeds) {
      const year = anyYear(seed);
      const random = randomOf(seed + 1000);
      const mixed = Object.fromEntries(
        Object.entries(year).map(([key, value]) => [
          key,
          Array.isArray(value) ? shuffled(value, random) : value,
        ]),
      ) as unknown as ScoredYear;
      expect(ledgerOf(mixed, [...halves].reverse())).toEqual(ledgerOf(year, halves));
    }
  });

  test('highest only is never above cumulative, nor is a ceiling; no piece is above its ceiling', () => {
    for (const seed of seeds) {
      const year = anyYear(seed);
      const by = (more: Partial<ScoringRules>) => awardsOf(ledgerOf(year, [scheme(more)]));
      const cumulative = by({});
      for (const organizationId of ['a', 'b', 'c', 'd']) {
        const of = (lines: ScoreLine[]) =>
          sum(lines.filter((line) => line.organizationId === organizationId));
        expect(of(by({ severalMedia: 'HIGHEST' }))).toBeLessThanOrEqual(of(cumulative));
        expect(of(by({ severalMedia: 'CEILING', ceiling: 15 }))).toBeLessThanOrEqual(of(cumulative));
      }
      const limited = by({ severalMedia: 'CEILING', ceiling: 15 }).filter(({ rule }) => rule === 'ADOPTION');
      const pieces = Map.groupBy(limited, (line) => `${line.organizationId} ${line.submissionId}`);
      for (const lines of pieces.values()) expect(sum(lines)).toBeLessThanOrEqual(1500);
    }
  });

  test('awards and cap together are never above the cap; shares add up to the whole', () => {
    for (const seed of seeds) {
      const year = anyYear(seed);
      const capped = ledgerOf(year, [scheme({ yearCap: 30 })]);
      for (const organizationId of ['a', 'b', 'c', 'd']) {
        const own = capped.filter((line) => line.organizationId === organizationId);
        const counted = own.filter(({ rule }) => ['ADOPTION', 'INSTRUCTION', 'YEAR_CAP'].includes(rule));
        expect(sum(counted)).toBeLessThanOrEqual(3000);
      }
      const ofPieces = (more: Partial<ScoringRules>) =>
        // A month that scores nothing is one author's own.
        sum(awardsOf(ledgerOf({ ...year, faults: [] }, [scheme(more)])));
      expect(ofPieces({ jointAuthors: 'SHARED' })).toBe(ofPieces({ jointAuthors: 'FIRST' }));
    }
  });

  test('one line for an event of an organization under a rule', () => {
    for (const seed of seeds) {
      const lines = ledgerOf(anyYear(seed), halves);
      const keys = lines.map(
        ({ organizationId, rule, sourceId, period }) => `${organizationId} ${rule} ${sourceId ?? period}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
