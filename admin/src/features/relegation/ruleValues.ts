import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import {
  type RelegationConsequence,
  type RelegationKind,
  type RelegationPeriod,
  relegationConsequences,
} from '@duban/schema/vocabulary/relegation';
import { scopeInput, scopeValue } from '../annual-target/unitScope.ts';
import type { RuleRow } from './relegation.graphql.ts';

/** `scope`: empty for all below the office, `level:CITY` or `class:<id>`. */
export interface RuleValues {
  name: string;
  kind: RelegationKind;
  scope: string;
  period: RelegationPeriod;
  lastCount: number | null;
  belowPercent: number | null;
  months: number | null;
  consecutive: boolean;
  follows: Record<RelegationConsequence, boolean>;
}

export const newRule = (level: OrganizationLevel): RuleValues => ({
  ...{ name: '', kind: 'LAST_BELOW_TARGET', scope: `level:${level}`, period: 'YEAR' },
  ...{ lastCount: 1, belowPercent: 60, months: 3, consecutive: true },
  follows: { LOSE_TITLE: true, LOWER_CLASS: false, CRITICISM: false },
});

export function ruleValues(rule: RuleRow): RuleValues {
  const { name, kind, level, unitClass, period, lastCount, belowPercent, months, consecutive } = rule;
  return {
    ...{ name, kind, period, lastCount, belowPercent, months, consecutive },
    scope: scopeValue(level, unitClass?.id),
    follows: Object.fromEntries(
      relegationConsequences.map((one) => [one, rule.consequences.includes(one)]),
    ) as RuleValues['follows'],
  };
}

export function ruleInput(values: RuleValues) {
  const { name, kind, scope, period, lastCount, belowPercent, months, consecutive, follows } = values;
  const isLast = kind === 'LAST_BELOW_TARGET';
  return {
    ...{ name, kind },
    ...scopeInput(scope),
    period: isLast ? period : null,
    lastCount: isLast ? lastCount : null,
    belowPercent: isLast ? belowPercent : null,
    months: isLast ? null : months,
    consecutive: isLast ? null : consecutive,
    consequences: relegationConsequences.filter((one) => follows[one]),
  };
}

/** Where the form shows what the API says. */
export const placeOfRule = (path: string, values: RuleValues): string => {
  if (path === 'unitClassId' || path === 'level') return 'scope';
  if (!path.startsWith('consequences')) return path;
  const index = Number(path.split('.')[1]);
  const chosen = relegationConsequences.filter((one) => values.follows[one]);
  return `follows.${chosen[index] ?? 'LOSE_TITLE'}`;
};
