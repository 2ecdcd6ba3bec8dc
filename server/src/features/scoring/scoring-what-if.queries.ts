import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { badInput, notFound } from '../../kernel/errors.ts';
import { ledgerOf } from './ledger.ts';
import { readYear, type Standing, standingsOf } from './score-year.queries.ts';
import { canTrySchemes } from './scoring.policy.ts';
import { visibleScoringSchemes } from './scoring.queries.ts';

export interface ScoringTrial extends Standing {
  formerPoints: number | null;
  formerRank: number | null;
}

/** The last day of a year that can be counted. */
export function lastDayOf(year: number, today: string): string {
  const end = `${year}-12-31`;
  if (`${year}-01-01` > today) throw badInput('year', 'inFuture');
  return end < today ? end : today;
}

/** What a scheme would have given if it had been in force all year, beside what was given; nothing is stored. */
export async function tryScheme(context: SignedIn, id: string, year: number): Promise<ScoringTrial[]> {
  const { reader, viewer, clock } = context;
  const [scheme] = await visibleScoringSchemes(context, reader, [id]);
  if (!scheme || !canTrySchemes(viewer)) throw notFound();
  const until = lastDayOf(year, clock.today());
  const events = await readYear(reader, { provinceId: viewer.provinceId, year, until });
  const { id: schemeId, revision, rules } = scheme;
  // What objections corrected was given by another scheme.
  const lines = ledgerOf({ ...events, corrections: [] }, [
    { id: schemeId, revision, startsOn: `${year}-01-01`, endsOn: null, rules },
  ]);
  const former = await reader.rows<{ organizationId: string; points: number; rank: number }>(sql`
    select organization_id as "organizationId", points, rank from score
    where province_id = ${viewer.provinceId}::uuid and year = ${year}`);
  const byOrganization = new Map(former.map((row) => [row.organizationId, row]));
  return standingsOf(events.organizations, lines).map((row) => {
    const before = byOrganization.get(row.organizationId);
    return { ...row, formerPoints: before?.points ?? null, formerRank: before?.rank ?? null };
  });
}
