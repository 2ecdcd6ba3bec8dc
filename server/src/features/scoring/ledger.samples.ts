import type { ScoringRules } from '@duban/schema/vocabulary/scoring-templates';
import type { SchemeInForce, ScoredYear } from './ledger.types.ts';

/** What the ledger’s tests begin from: a scheme, … */
export const rules = (more: Partial<ScoringRules> = {}): ScoringRules => ({
  adoptions: [
    { level: 'CITY', kind: null, place: 'ORDINARY', points: 4 },
    { level: 'CITY', kind: null, place: 'HEADLINE', points: 8 },
    { level: 'CITY', kind: 'TV', place: 'ORDINARY', points: 5 },
    { level: 'PROVINCE', kind: null, place: 'ORDINARY', points: 10 },
    { level: 'NATIONAL', kind: null, place: 'ORDINARY', points: 20 },
  ],
  instructions: [
    { level: 'CITY', points: 10 },
    { level: 'PROVINCE', points: 20 },
  ],
  severalMedia: 'CUMULATIVE',
  ceiling: null,
  severalInstructions: 'CUMULATIVE',
  jointAuthors: 'EACH',
  late: [
    { kind: 'ROUTINE', deduct: 1 },
    { kind: 'URGENT', deduct: 100 },
  ],
  faults: [
    { fault: 'CONCEALED', deduct: 200, effect: 'NONE' },
    { fault: 'FALSE', deduct: 5, effect: 'PIECE_ZERO' },
    { fault: 'NEGATIVE_NEWS', deduct: 10, effect: 'MONTH_ZERO' },
  ],
  quotas: [],
  yearCap: null,
  ...more,
});
export const scheme = (
  more: Partial<ScoringRules> = {},
  days: Partial<SchemeInForce> = {},
): SchemeInForce => ({
  id: 'one',
  revision: 1,
  startsOn: '2026-01-01',
  endsOn: null,
  rules: rules(more),
  ...days,
});
export const nothing: ScoredYear = {
  year: 2026,
  until: '2026-12-31',
  pieces: [],
  adoptions: [],
  instructions: [],
  faults: [],
  corrections: [],
  organizations: [],
};
export const piece = (id: string, more: object = {}) => ({
  ...{ id, organizationId: 'a', jointIds: [], kind: 'ROUTINE' as const, late: false, day: '2026-03-01' },
  ...more,
});
export const adoption = (id: string, submissionId: string, more: object = {}) => ({
  ...{ id, submissionId, level: 'CITY' as const, kind: 'NEWSPAPER' as const },
  ...{ place: 'ORDINARY' as const, day: '2026-03-02', ...more },
});
