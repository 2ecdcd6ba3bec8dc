import sql from 'sql-template-tag';
import { idsOnly } from '../../kernel/id.ts';
import type { Reader } from '../../kernel/sql.ts';
import { ledgerOf } from './ledger.ts';
import type { SchemeInForce, ScoreLine } from './ledger.types.ts';
import { readYear } from './score-year.queries.ts';

/** A scheme with the days that it had at a moment. */
type Span = Pick<SchemeInForce, 'id' | 'startsOn' | 'endsOn'>;

interface LedgerQuestion {
  provinceId: string;
  year: number;
  until: string;
  /** What was recorded from this moment on does not count. */
  before: string;
  /** Those that were in force then, where that was noted; else those that are in force now. */
  schemes?: readonly Span[];
}

function enacted(reader: Reader, provinceId: string, before: string): Promise<SchemeInForce[]> {
  return reader.rows<SchemeInForce>(sql`
    select id, revision, starts_on as "startsOn", ends_on as "endsOn", rules from scoring_scheme
    where province_id = ${provinceId}::uuid and status = 'IN_FORCE' and enacted_at < ${before}::timestamptz order by starts_on, id`);
}

async function noted(reader: Reader, spans: readonly Span[]): Promise<SchemeInForce[]> {
  const rows = await reader.rows<SchemeInForce>(sql`
    select id, revision, rules from scoring_scheme where id = any(${idsOnly(spans.map(({ id }) => id))}::uuid[])`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return spans.flatMap((span) => {
    const scheme = byId.get(span.id);
    return scheme ? [{ ...scheme, startsOn: span.startsOn, endsOn: span.endsOn }] : [];
  });
}

/**
 * The ledger as it would have been made at a moment: of what had been recorded by then, corrections included. The running
 * scores go on; this stays.
 */
export async function ledgerAsOf(
  reader: Reader,
  { provinceId, year, until, before, schemes }: LedgerQuestion,
): Promise<{ lines: ScoreLine[]; schemes: Span[] }> {
  const inForce = schemes ? await noted(reader, schemes) : await enacted(reader, provinceId, before);
  const lines = ledgerOf(await readYear(reader, { provinceId, year, until, before }), inForce);
  return { lines, schemes: inForce.map(({ id, startsOn, endsOn }) => ({ id, startsOn, endsOn })) };
}

/** Points of each organization on the days from one to another, both included. */
export function pointsBetween(
  lines: readonly ScoreLine[],
  from: string,
  to: string,
): ReadonlyMap<string, number> {
  const hundredths = new Map<string, number>();
  for (const { organizationId, day, points } of lines)
    if (day >= from && day <= to)
      hundredths.set(organizationId, (hundredths.get(organizationId) ?? 0) + Math.round(points * 100));
  return new Map([...hundredths].map(([id, sum]) => [id, sum / 100]));
}
