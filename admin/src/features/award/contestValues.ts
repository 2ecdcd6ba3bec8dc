import type { AwardGrade, Honour } from '@duban/schema/vocabulary/award';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import { scopeInput, scopeValue } from '../annual-target/unitScope.ts';
import type { ContestRow } from './award.graphql.ts';

/** `scope`: empty for all below the office, `level:CITY` or `class:<id>`. */
export interface ContestValues {
  name: string;
  honour: Honour;
  scope: string;
  minPercent: number | null;
  minPoints: number | null;
  noFaults: boolean;
  FIRST: number | null;
  SECOND: number | null;
  THIRD: number | null;
  UNGRADED: number | null;
}

export interface RoundValues {
  title: string;
  contests: ContestValues[];
}

const grades: readonly AwardGrade[] = ['FIRST', 'SECOND', 'THIRD', 'UNGRADED'];
const noPrizes = { FIRST: null, SECOND: null, THIRD: null, UNGRADED: null };

export const newContest = (): ContestValues => ({
  ...{
    name: '',
    honour: 'ADVANCED_COLLECTIVE',
    scope: '',
    minPercent: null,
    minPoints: null,
    noFaults: true,
  },
  ...noPrizes,
});

/** What such appraisals usually give: graded collectives of each level below the office, officers and writers without grades. */
export function usualContests(
  names: readonly [string, string, string, string],
  officeLevel: OrganizationLevel,
): ContestValues[] {
  const [cities, counties, officers, writers] = names;
  const graded = { FIRST: 1, SECOND: 2, THIRD: 3, UNGRADED: null };
  const ungraded = { ...noPrizes, UNGRADED: 5 };
  const ofCities = { ...newContest(), name: cities, scope: 'level:CITY', ...graded };
  return [
    ...(officeLevel === 'PROVINCE' ? [ofCities] : []),
    { ...newContest(), name: counties, scope: 'level:COUNTY', ...graded },
    { ...newContest(), name: officers, honour: 'EXCELLENT_LIAISON', ...ungraded },
    { ...newContest(), name: writers, honour: 'ADVANCED_INDIVIDUAL', ...ungraded },
  ];
}

export function contestValues(contest: ContestRow): ContestValues {
  const { name, honour, level, unitClassId, minPercent, minPoints, noFaults, prizes } = contest;
  const scope = scopeValue(level, unitClassId);
  return {
    ...{ name, honour, scope, minPercent, minPoints, noFaults, ...noPrizes },
    ...Object.fromEntries(prizes.map(({ grade, count }) => [grade, count])),
  };
}

export function contestInput(values: ContestValues) {
  const { name, honour, scope, minPercent, minPoints, noFaults } = values;
  return {
    ...{ name, honour, minPercent, minPoints, noFaults },
    ...scopeInput(scope),
    prizes: grades.flatMap((grade) => {
      const count = values[grade];
      return count ? [{ grade, count }] : [];
    }),
  };
}

/** Where the form shows what the API says of a contest. */
export const placeOfContest = (path: string): string =>
  path
    .replace(/\.(unitClassId|level)$/, '.scope')
    .replace(/\.prizes\.\d+\.(grade|count)$/, '.UNGRADED')
    .replace(/\.prizes$/, '.FIRST');
