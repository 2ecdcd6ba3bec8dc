import { createHash } from 'node:crypto';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { ScoreRule, ScoreSource } from '@duban/schema/vocabulary/scoring';
import sql, { type Sql } from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';
import type {
  SchemeInForce,
  ScoredAdoption,
  ScoredCorrection,
  ScoredFault,
  ScoredInstruction,
  ScoredOrganization,
  ScoredPiece,
  ScoredYear,
  ScoreLine,
} from './ledger.types.ts';

interface Span {
  provinceId: string;
  from: string;
  until: string;
  /** What was recorded from this moment on does not count; all counts unless told. */
  before?: string | undefined;
}

const recordedBefore = (column: string, { before }: Span): Sql =>
  before === undefined ? sql`` : sql` and ${sql([column])} < ${before}::timestamptz`;

/** Those named as they stand, or as they stood at a moment. */
const namedThen = ({ before }: Span): Sql =>
  before === undefined
    ? sql`j.dropped_at is null`
    : sql`j.named_at < ${before}::timestamptz and (j.dropped_at is null or j.dropped_at >= ${before}::timestamptz)`;

const inChina = (column: string): Sql => sql([`(${column} at time zone 'Asia/Shanghai')::date`]);

const within = (column: string, { from, until }: Span): Sql =>
  sql`${sql([column])} between ${from}::date and ${until}::date`;

/** Pieces to which anything happened in the span that a scheme may score. */
function piecesSql(span: Span): Sql {
  const { provinceId, from, until } = span;
  return sql`
    with told as (
      select d.submission_id as id from adoption d where ${within('d.adopted_on', span)}
      union select n.submission_id from instruction n where n.province_id = ${provinceId}::uuid and ${within('n.instructed_on', span)}
      union select l.id from submission l where l.province_id = ${provinceId}::uuid and l.late
        and l.submitted_at >= ${from}::date::timestamp at time zone 'Asia/Shanghai'
        and l.submitted_at < (${until}::date + 1)::timestamp at time zone 'Asia/Shanghai'${recordedBefore('l.submitted_at', span)})
    select s.id, s.organization_id as "organizationId", s.kind, s.late, ${inChina('s.submitted_at')} as day,
      array(select j.organization_id::text from joint_author j where j.submission_id = s.id and ${namedThen(span)} order by 1)::text[] as "jointIds"
    from told t join submission s on s.id = t.id where s.province_id = ${provinceId}::uuid`;
}

/** A province's year takes longer than other statements may. */
export async function allowLongStatements(reader: Reader): Promise<void> {
  await reader.rows(sql`select set_config('statement_timeout', '60s', true)`);
}

/** All that happened in a province from the year's first day to the last that counts, in any order. */
export async function readYear(
  reader: Reader,
  { provinceId, year, until, before }: { provinceId: string; year: number; until: string; before?: string },
): Promise<ScoredYear> {
  const span = { provinceId, from: `${year}-01-01`, until, before };
  const province = sql`province_id = ${provinceId}::uuid`;
  const pieces = await reader.rows<ScoredPiece>(piecesSql(span));
  const known = new Set(pieces.map(({ id }) => id));
  const adoptions = await reader.rows<ScoredAdoption>(sql`
    select d.id, d.submission_id as "submissionId", d.level, d.kind, d.place, d.adopted_on as day
    from adoption d where ${within('d.adopted_on', span)}${recordedBefore('d.recorded_at', span)}`);
  const instructions = await reader.rows<ScoredInstruction>(sql`
    select id, submission_id as "submissionId", level, instructed_on as day from instruction
    where ${province} and ${within('instructed_on', span)}${recordedBefore('recorded_at', span)}`);
  const faults = await reader.rows<ScoredFault>(sql`
    select id, organization_id as "organizationId", submission_id as "submissionId", fault, day from publicity_fault
    where ${province} and ${within('day', span)}${recordedBefore('recorded_at', span)}`);
  const corrections = await reader.rows<ScoredCorrection>(sql`
    select id, organization_id as "organizationId", submission_id as "submissionId", rule as "of", correction as points, day
    from score_objection where ${province} and year = ${year} and status = 'UPHELD' and ${within('day', span)}${recordedBefore('answered_at', span)}`);
  const organizations = await reader.rows<Omit<ScoredOrganization, 'owes'>>(sql`
    select id, level, case when kind <> 'BUREAU' and level = 'CITY' then city_id else province_id end as "officeId",
      valid_from as "from", valid_to as "to" from organization
    where ${province} and (case when kind = 'BUREAU' then level <> 'PROVINCE' else level <> 'COUNTY' end) and valid_from <= ${until}::date
      and (valid_to is null or valid_to >= ${span.from}::date)
    order by kind <> 'BUREAU' and level = 'CITY', array_position(array['CITY', 'COUNTY', 'PROVINCE'], level), city_id, id`);
  // The province’s schemes say what its own board is to bring in; a city asks its departments for targets.
  const owing = organizations.map((row) => ({ ...row, owes: row.officeId === provinceId }));
  return {
    ...{ year, until, instructions, faults, corrections, organizations: owing },
    // Another province's adoptions have no piece here.
    adoptions: adoptions.filter(({ submissionId }) => known.has(submissionId)),
    // Late in the span: a piece of last year that is adopted in this one was judged then.
    pieces: pieces.map((piece) => ({ ...piece, late: piece.late && piece.day >= span.from })),
  };
}

export function schemesInForce(reader: Reader, provinceId: string): Promise<SchemeInForce[]> {
  return reader.rows<SchemeInForce>(sql`
    select id, revision, starts_on as "startsOn", ends_on as "endsOn", rules from scoring_scheme
    where province_id = ${provinceId}::uuid and status = 'IN_FORCE' order by starts_on`);
}

const sources: Readonly<Record<ScoreRule, ScoreSource | null>> = {
  ADOPTION: 'Adoption',
  INSTRUCTION: 'Instruction',
  LATE: 'Submission',
  FAULT: 'PublicityFault',
  CORRECTION: 'ScoreObjection',
  SHORTFALL: null,
  YEAR_CAP: null,
};

/** An id that follows from what it stands for. */
function idOf(...parts: (string | number | null)[]): string {
  const hex = createHash('sha256').update(parts.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function digestOf(lines: readonly ScoreLine[]): string {
  return createHash('sha256').update(JSON.stringify(lines)).digest('hex');
}

export interface Standing {
  organizationId: string;
  /** Among whose units it is ranked: a city’s departments among each other, all others of a level in the province. */
  officeId: string;
  level: OrganizationLevel;
  points: number;
  awards: number;
  deductions: number;
  rank: number;
  outOf: number;
}

const hundredths = (points: number) => Math.round(points * 100);

/** Each organization that stands in the year, with what its lines add up to and its rank within its level of its board. */
export function standingsOf(
  organizations: readonly ScoredOrganization[],
  lines: readonly ScoreLine[],
): Standing[] {
  const sums = new Map(organizations.map(({ id }) => [id, { awards: 0, deductions: 0 }]));
  for (const { organizationId, points } of lines) {
    const sum = sums.get(organizationId);
    if (sum) sum[points > 0 ? 'awards' : 'deductions'] += hundredths(points);
  }
  const groups = Map.groupBy(organizations, ({ officeId, level }) => `${officeId} ${level}`);
  return [...groups.values()].flatMap((group) => {
    const totals = group
      .map((one) => ({ ...one, ...(sums.get(one.id) ?? { awards: 0, deductions: 0 }) }))
      .map((row) => ({ ...row, total: row.awards + row.deductions }))
      .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
    return totals.map(({ id, officeId, level, awards, deductions, total }) => ({
      ...{ organizationId: id, officeId, level },
      ...{ points: total / 100, awards: awards / 100, deductions: deductions / 100 },
      rank: 1 + totals.findIndex((other) => other.total === total),
      outOf: totals.length,
    }));
  });
}

/** Rows of one statement: a parameter of some megabytes. */
const chunk = 10_000;

/** In the place of the year's lines and standings of before. */
export async function storeYear(
  reader: Reader,
  { provinceId, year }: { provinceId: string; year: number },
  lines: readonly ScoreLine[],
  standings: readonly Standing[],
): Promise<void> {
  const scope = sql`province_id = ${provinceId}::uuid and year = ${year}`;
  await reader.rows(sql`delete from score_entry where ${scope}`);
  await reader.rows(sql`delete from score where ${scope}`);
  for (let start = 0; start < lines.length; start += chunk) {
    const rows = lines.slice(start, start + chunk).map((line) => ({
      ...line,
      id: idOf(provinceId, year, line.organizationId, line.rule, line.sourceId ?? line.period),
      source: sources[line.rule],
    }));
    await reader.rows(sql`
      insert into score_entry (id, organization_id, city_id, province_id, year, day, rule, scheme_id, revision, rule_index, source,
        source_id, submission_id, period, worth, points, outcome, lost_to)
      select x.id, x."organizationId", o.city_id, o.province_id, ${year}, x.day, x.rule, x."schemeId", x.revision, x."ruleIndex", x.source,
        x."sourceId", x."submissionId", x.period, x.worth, x.points, x.outcome, x."lostTo"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, "organizationId" uuid, day date, rule text, "schemeId" uuid,
        revision int, "ruleIndex" int, source text, "sourceId" uuid, "submissionId" uuid, period text, worth numeric, points numeric,
        outcome text, "lostTo" uuid) join organization o on o.id = x."organizationId"`);
  }
  const scores = standings.map((row) => ({ ...row, id: idOf(provinceId, year, row.organizationId) }));
  await reader.rows(sql`
    insert into score (id, organization_id, city_id, province_id, office_id, year, level, points, awards, deductions, rank, out_of)
    select x.id, x."organizationId", o.city_id, o.province_id, x."officeId", ${year}, x.level, x.points, x.awards, x.deductions, x.rank, x."outOf"
    from jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) as x(id uuid, "organizationId" uuid, "officeId" uuid, level text, points numeric,
      awards numeric, deductions numeric, rank int, "outOf" int) join organization o on o.id = x."organizationId"`);
}
