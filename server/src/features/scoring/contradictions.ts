import type { QuotaPeriod } from '@duban/schema/vocabulary/scoring';
import type { ScoringRules } from '@duban/schema/vocabulary/scoring-templates';
import { badInput } from '../../kernel/errors.ts';

/** The second of two rules for the same thing is named: nobody could say which of them holds. */
function checkTwice<Rule>(list: string, rules: readonly Rule[], keyOf: (rule: Rule) => string): void {
  const first = new Map<string, number>();
  for (const [index, rule] of rules.entries()) {
    const other = first.get(keyOf(rule));
    if (other !== undefined)
      throw badInput(`rules.${list}.${index}`, 'ruleContradicts', { other: other + 1 });
    first.set(keyOf(rule), index);
  }
}

function checkHeadlines({ adoptions }: ScoringRules): void {
  for (const [index, rule] of adoptions.entries()) {
    if (rule.place !== 'HEADLINE') continue;
    const ordinary = adoptions.find(
      ({ level, kind, place }) => place === 'ORDINARY' && level === rule.level && kind === rule.kind,
    );
    if (ordinary && ordinary.points > rule.points)
      throw badInput(`rules.adoptions.${index}.points`, 'headlineBelow', { points: ordinary.points });
  }
}

function checkCeiling({ severalMedia, ceiling, adoptions }: ScoringRules): void {
  if (severalMedia !== 'CEILING') {
    if (ceiling !== null) throw badInput('rules.ceiling', 'ceilingNotUsed');
    return;
  }
  if (ceiling === null) throw badInput('rules.ceiling', 'required');
  const dearest = Math.max(...adoptions.map(({ points }) => points));
  if (ceiling < dearest) throw badInput('rules.ceiling', 'ceilingBelow', { points: dearest });
}

const timesAYear: Readonly<Record<QuotaPeriod, number>> = { MONTH: 12, QUARTER: 4, YEAR: 1 };

function checkCap({ yearCap, quotas }: ScoringRules): void {
  if (yearCap === null) return;
  for (const { period, points } of quotas) {
    const needed = points * timesAYear[period];
    if (yearCap < needed) throw badInput('rules.yearCap', 'capBelowQuota', { points: needed });
  }
}

/**
 * Rules that cannot hold together.
 * @throws DomainError BAD_INPUT naming the later rule, or the figure that does not fit
 */
export function checkContradictions(rules: ScoringRules): void {
  checkTwice('adoptions', rules.adoptions, ({ level, kind, place }) => `${level} ${kind} ${place}`);
  checkTwice('instructions', rules.instructions, ({ level }) => level);
  checkTwice('late', rules.late, ({ kind }) => kind);
  checkTwice('faults', rules.faults, ({ fault }) => fault);
  checkTwice('quotas', rules.quotas, ({ level, period }) => `${level} ${period}`);
  checkHeadlines(rules);
  checkCeiling(rules);
  if (rules.severalMedia === 'SHARED' && rules.jointAuthors !== 'SHARED')
    throw badInput('rules.jointAuthors', 'jointContradicts');
  checkCap(rules);
}
