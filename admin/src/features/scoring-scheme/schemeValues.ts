import type { QuotaPeriod } from '@duban/schema/vocabulary/scoring';
import { type ScoringRules, scoringTemplates } from '@duban/schema/vocabulary/scoring-templates';
import { today } from '../../ui/dates.ts';
import type { SchemePage } from './scoring-scheme.graphql.ts';

/** A choice of nothing is an empty text in a form. */
type AdoptionValues = Omit<ScoringRules['adoptions'][number], 'kind'> & {
  kind: NonNullable<ScoringRules['adoptions'][number]['kind']> | '';
};

export interface SchemeValues {
  title: string;
  startsOn: string;
  endsOn: string;
  rules: Omit<ScoringRules, 'adoptions'> & { adoptions: AdoptionValues[] };
}

export function rulesValues(rules: ScoringRules | SchemePage['rules']): SchemeValues['rules'] {
  const copy = structuredClone(rules) as ScoringRules;
  return { ...copy, adoptions: copy.adoptions.map((rule) => ({ ...rule, kind: rule.kind ?? '' })) };
}

export const templateValues = (code: string): SchemeValues['rules'] => {
  const template = scoringTemplates.find((one) => one.code === code) ?? scoringTemplates[0];
  if (!template) throw new Error('no template');
  return rulesValues(template.rules);
};

export const newScheme = (): SchemeValues => ({
  title: '',
  startsOn: today(),
  endsOn: '',
  rules: templateValues(''),
});

/** What a new row of each list begins with. */
export const blankRules = {
  adoptions: { level: 'CITY', kind: '', place: 'ORDINARY', points: 0 },
  instructions: { level: 'CITY', points: 0 },
  late: { kind: 'ROUTINE', deduct: 0 },
  faults: { fault: 'CONCEALED', deduct: 0, effect: 'NONE' },
  quotas: { level: 'CITY', period: 'MONTH' satisfies QuotaPeriod, points: 0, factor: 1 },
} as const;

export function schemeInput({ title, startsOn, endsOn, rules }: SchemeValues) {
  const { severalMedia, ceiling, adoptions } = rules;
  return {
    ...{ title, startsOn, endsOn: endsOn || null },
    rules: {
      ...rules,
      ceiling: severalMedia === 'CEILING' ? ceiling : null,
      adoptions: adoptions.map((rule) => ({ ...rule, kind: rule.kind || null })),
    },
  };
}
