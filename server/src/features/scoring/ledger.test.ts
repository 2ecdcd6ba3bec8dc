import type { ScoringRules } from '@duban/schema/vocabulary/scoring-templates';
import { describe, expect, test } from 'vitest';
import { adoption, nothing, piece, scheme } from './ledger.samples.ts';
import { ledgerOf } from './ledger.ts';
import type { ScoredYear, ScoreLine } from './ledger.types.ts';

const short = ({ sourceId, period, points, outcome, lostTo }: ScoreLine) =>
  [sourceId ?? period, points, outcome, ...(lostTo ? [lostTo] : [])].join(' ');
const inThree: ScoredYear = {
  ...nothing,
  pieces: [piece('p')],
  adoptions: [
    adoption('x', 'p', { level: 'PROVINCE' }),
    adoption('y', 'p', { level: 'NATIONAL', day: '2026-04-01' }),
    adoption('z', 'p', { place: 'HEADLINE' }),
  ],
};

describe('one piece in several media', () => {
  test.each([
    ['HIGHEST', null, ['x 0 DUPLICATE y', 'z 0 DUPLICATE y', 'y 20 COUNTED']],
    ['CUMULATIVE', null, ['x 10 COUNTED', 'z 8 COUNTED', 'y 20 COUNTED']],
    ['CEILING', 25, ['x 5 CEILING', 'z 0 CEILING', 'y 20 COUNTED']],
  ] as const)('%s', (severalMedia, ceiling, lines) => {
    expect(ledgerOf(inThree, [scheme({ severalMedia, ceiling })]).map(short)).toEqual(lines);
  });

  test('shared among joint authors; what does not divide goes to the first', () => {
    const year = {
      ...inThree,
      pieces: [piece('p', { jointIds: ['c', 'b'] })],
      adoptions: [adoption('x', 'p', { level: 'PROVINCE' })],
    };
    const points = (more: Partial<ScoringRules>) =>
      ledgerOf(year, [scheme(more)]).map((line) => `${line.organizationId} ${line.points}`);
    expect(points({ severalMedia: 'SHARED', jointAuthors: 'SHARED' })).toEqual([
      'a 3.34',
      'b 3.33',
      'c 3.33',
    ]);
    expect(points({ jointAuthors: 'EACH' })).toEqual(['a 10', 'b 10', 'c 10']);
    expect(points({ jointAuthors: 'FIRST' })).toEqual(['a 10']);
  });

  test('equals: the earlier day, then the smaller id', () => {
    const adoptions = [adoption('n', 'p'), adoption('m', 'p'), adoption('l', 'p', { day: '2026-03-03' })];
    const lines = ledgerOf({ ...inThree, adoptions }, [scheme({ severalMedia: 'HIGHEST' })]);
    expect(lines.map(short)).toEqual(['m 4 COUNTED', 'n 0 DUPLICATE m', 'l 0 DUPLICATE m']);
  });
});

test('the rule of its kind goes before any kind, and a headline without one is an ordinary place', () => {
  const adoptions = [
    adoption('1', 'p', { kind: 'TV' }),
    adoption('2', 'p', { kind: 'TV', place: 'HEADLINE' }),
    adoption('3', 'p', { level: 'PROVINCE', place: 'HEADLINE' }),
    adoption('4', 'p', { level: 'COUNTY' }),
  ];
  const lines = ledgerOf({ ...inThree, adoptions }, [scheme()]);
  expect(lines.map(short)).toEqual(['1 5 COUNTED', '2 8 COUNTED', '3 10 COUNTED', '4 0 NO_RULE']);
  expect(lines.map(({ ruleIndex }) => ruleIndex)).toEqual([2, 1, 3, null]);
});

test('a scheme that changes in July: each event by its own day, one piece by the rule of its first', () => {
  const spring = scheme({ severalMedia: 'HIGHEST' }, { endsOn: '2026-06-30' });
  const autumn = scheme(
    { adoptions: [{ level: 'CITY', kind: null, place: 'ORDINARY', points: 6 }] },
    { id: 'two', revision: 2, startsOn: '2026-07-01' },
  );
  const year = {
    ...nothing,
    pieces: [piece('p'), piece('q', { day: '2026-07-01' })],
    adoptions: [
      adoption('x', 'p', { day: '2026-06-30' }),
      adoption('y', 'p', { day: '2026-07-01' }),
      adoption('z', 'q', { day: '2026-07-01' }),
    ],
  };
  const lines = ledgerOf(year, [autumn, spring]);
  expect(lines.map((line) => `${short(line)} ${line.schemeId} ${line.revision}`)).toEqual([
    'x 0 DUPLICATE y one 1',
    'y 6 COUNTED two 2',
    'z 6 COUNTED two 2',
  ]);
});

test('lateness, concealment, false pieces, negative news, corrections', () => {
  const year: ScoredYear = {
    ...nothing,
    pieces: [piece('p', { late: true }), piece('q', { kind: 'URGENT', late: true, day: '2026-05-01' })],
    adoptions: [adoption('x', 'p'), adoption('y', 'q', { day: '2026-05-02' })],
    instructions: [{ id: 'i', submissionId: 'q', level: 'PROVINCE', day: '2026-05-31' }],
    faults: [
      { id: 'f', organizationId: 'a', submissionId: 'p', fault: 'FALSE', day: '2026-09-01' },
      { id: 'g', organizationId: 'a', submissionId: null, fault: 'NEGATIVE_NEWS', day: '2026-05-20' },
      { id: 'h', organizationId: 'b', submissionId: null, fault: 'CONCEALED', day: '2026-05-20' },
      { id: 'k', organizationId: 'b', submissionId: null, fault: 'INVITATION_FAILED', day: '2026-05-20' },
    ],
    corrections: [
      { id: 'c', organizationId: 'a', submissionId: 'p', of: 'LATE', points: 1, day: '2026-03-01' },
    ],
  };
  expect(ledgerOf(year, [scheme()]).map((line) => `${line.organizationId} ${short(line)}`)).toEqual([
    'a c 1 COUNTED',
    'a p -1 COUNTED',
    'a x 0 VOIDED f',
    'a q -100 COUNTED',
    'a y 0 VOIDED g',
    'a g -10 COUNTED',
    'a i 0 VOIDED g',
    'a f -5 COUNTED',
    'b h -200 COUNTED',
  ]);
});

test('quota, what is short of it, and the year’s cap', () => {
  const quotas = [{ level: 'COUNTY', period: 'MONTH', points: 10, factor: 2 } as const];
  const ofProvince = { level: 'COUNTY', officeId: 'p', owes: true, from: '2020-01-01', to: null } as const;
  const organizations = [
    { id: 'a', ...ofProvince },
    { id: 'b', ...ofProvince, from: '2026-02-02' },
    { id: 'c', ...ofProvince, level: 'CITY' as const },
    // A city's department owes the province nothing.
    { id: 'd', ...ofProvince, officeId: 'c', owes: false },
  ];
  const year = { ...inThree, organizations, until: '2026-04-30' };
  const lines = ledgerOf(year, [scheme({ quotas, yearCap: 30 })]);
  expect(
    lines.filter(({ rule }) => rule === 'SHORTFALL').map((line) => `${line.organizationId} ${short(line)}`),
  ).toEqual([
    'a 2026-01 -20 COUNTED',
    'a 2026-02 -20 COUNTED',
    'b 2026-03 -20 COUNTED',
    'b 2026-04 -20 COUNTED',
  ]);
  // 10 + 8 + 20 are 8 above 30.
  expect(lines.filter(({ rule }) => rule === 'YEAR_CAP')).toMatchObject([
    { organizationId: 'a', day: '2026-04-30', points: -8, period: '2026' },
  ]);
});
