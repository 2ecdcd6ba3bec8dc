import type { QuotaPeriod } from '@duban/schema/vocabulary/scoring';
import { addDays } from '../../kernel/days.ts';
import type { SchemeInForce, ScoredYear, ScoreLine } from './ledger.types.ts';

type SchemeOn = (day: string) => SchemeInForce | null;

interface Period {
  name: string;
  kind: QuotaPeriod;
  from: string;
  to: string;
}

const months: Readonly<Record<QuotaPeriod, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

const firstOf = (year: number, month: number) =>
  month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`;

function nameOf(kind: QuotaPeriod, year: number, month: number): string {
  if (kind === 'MONTH') return firstOf(year, month).slice(0, 7);
  return kind === 'QUARTER' ? `${year}-Q${(month + 2) / 3}` : `${year}`;
}

/** A year's periods of each kind. */
function periodsOf(year: number): Period[] {
  return (Object.keys(months) as QuotaPeriod[]).flatMap((kind) =>
    Array.from({ length: 12 / months[kind] }, (_, index) => {
      const month = 1 + index * months[kind];
      const to = addDays(firstOf(year, month + months[kind]), -1);
      return { kind, name: nameOf(kind, year, month), from: firstOf(year, month), to };
    }),
  );
}

/** Awards count towards quota and cap, and what corrects them; deductions do not. */
function awardsByMonth({ corrections }: ScoredYear, lines: readonly ScoreLine[]): Map<string, number> {
  const awards = new Set(['ADOPTION', 'INSTRUCTION']);
  const ofAwards = new Set(corrections.filter(({ of }) => awards.has(of)).map(({ id }) => id));
  const sums = new Map<string, number>();
  for (const { rule, organizationId, day, sourceId, points } of lines) {
    if (!awards.has(rule) && !(rule === 'CORRECTION' && ofAwards.has(sourceId ?? ''))) continue;
    const key = `${organizationId} ${day.slice(0, 7)}`;
    sums.set(key, (sums.get(key) ?? 0) + Math.round(points * 100));
  }
  return sums;
}

function sumOf(sums: ReadonlyMap<string, number>, organizationId: string, from: string, to: string): number {
  let sum = 0;
  for (let month = Number(from.slice(5, 7)); month <= Number(to.slice(5, 7)); month += 1)
    sum += sums.get(`${organizationId} ${from.slice(0, 4)}-${String(month).padStart(2, '0')}`) ?? 0;
  return sum;
}

/** For each period that has ended: what an organization lacks, times the factor, by the scheme of the period's last day. */
export function shortfallLines(
  events: ScoredYear,
  lines: readonly ScoreLine[],
  schemeOn: SchemeOn,
): ScoreLine[] {
  const sums = awardsByMonth(events, lines);
  const ended = periodsOf(events.year).filter(({ to }) => to <= events.until);
  return ended.flatMap(({ kind, name, from, to }) => {
    const scheme = schemeOn(to);
    if (!scheme) return [];
    return events.organizations.flatMap((organization): ScoreLine[] => {
      const { id, level } = organization;
      const stood =
        organization.owes && organization.from <= from && (organization.to === null || organization.to >= to);
      const ruleIndex = scheme.rules.quotas.findIndex((rule) => rule.level === level && rule.period === kind);
      const quota = scheme.rules.quotas[ruleIndex];
      if (!stood || !quota) return [];
      const lacking = Math.round(quota.points * 100) - sumOf(sums, id, from, to);
      if (lacking <= 0 || quota.factor === 0) return [];
      const points = -Math.round(lacking * quota.factor) / 100;
      return [
        {
          ...{
            organizationId: id,
            day: to,
            rule: 'SHORTFALL',
            schemeId: scheme.id,
            revision: scheme.revision,
          },
          ...{ ruleIndex, sourceId: null, submissionId: null, period: name, worth: points, points },
          ...{ outcome: 'COUNTED', lostTo: null },
        },
      ];
    });
  });
}

/** What a year's awards have above the cap is taken away, by the scheme of the last day that is counted. */
export function capLines(events: ScoredYear, lines: readonly ScoreLine[], schemeOn: SchemeOn): ScoreLine[] {
  const end = `${events.year}-12-31`;
  const day = events.until < end ? events.until : end;
  const scheme = schemeOn(day);
  const cap = scheme?.rules.yearCap ?? null;
  if (!scheme || cap === null) return [];
  const sums = awardsByMonth(events, lines);
  const organizations = [...new Set([...sums.keys()].map((key) => key.slice(0, key.indexOf(' '))))];
  return organizations.flatMap((organizationId): ScoreLine[] => {
    const above = sumOf(sums, organizationId, `${events.year}-01-01`, end) - Math.round(cap * 100);
    if (above <= 0) return [];
    return [
      {
        ...{ organizationId, day, rule: 'YEAR_CAP', schemeId: scheme.id, revision: scheme.revision },
        ...{ ruleIndex: null, sourceId: null, submissionId: null, period: `${events.year}` },
        ...{ worth: -above / 100, points: -above / 100, outcome: 'COUNTED', lostTo: null },
      },
    ];
  });
}
