import { awardLimits, type Honour } from '@duban/schema/vocabulary/award';
import sql, { type Sql } from 'sql-template-tag';
import type { ScopedRow } from '../../kernel/scope.ts';
import type { Reader } from '../../kernel/sql.ts';
import { type Standing, standingsOf } from '../annual-target/standing.queries.ts';
import { inBranchOf } from '../honour-office/honour-office.policy.ts';
import type { AwardReasonLine, AwardReasons } from './award.entity.ts';
import type { Contest } from './award-round.entity.ts';

interface Year {
  office: ScopedRow;
  year: number;
}

export interface Contender {
  /** The unit, or the person. */
  recipientId: string;
  organizationId: string;
  cityId: string | null;
  userId: string | null;
  points: number;
  target: number | null;
  percent: number | null;
}

interface Writer {
  userId: string;
  organizationId: string;
  points: number;
  liaison: boolean;
}

/** What units and people are chosen from: all below the office, as the year was last scored. */
export interface Field {
  standings: readonly Standing[];
  writers: readonly Writer[];
  /** Units with a fault in the year. */
  faulty: ReadonlySet<string>;
}

/**
 * A writer's points are those that the own unit got for their pieces: of a joint piece its share, as the scheme shares it.
 * Liaison officers are those who held the role on the last day that was counted.
 */
function writersSql({ office, year }: Year): Sql {
  return sql`
    select s.author_id as "userId", y.organization_id as "organizationId", sum(y.points) as points,
      exists (select 1 from membership m, score_year z where m.user_id = s.author_id and m.organization_id = y.organization_id and m.role = 'LIAISON'
        and z.province_id = ${office.provinceId}::uuid and z.year = ${year} and m.valid_from <= z.until
        and (m.valid_to is null or m.valid_to >= z.until)) as liaison
    from score_entry y join submission s on s.id = y.submission_id and s.organization_id = y.organization_id
    where ${inBranchOf(office, 'y')} and y.year = ${year}
    group by s.author_id, y.organization_id`;
}

export async function fieldOf(reader: Reader, of: Year): Promise<Field> {
  const faulty = await reader.rows<{ id: string }>(sql`
    select distinct h.organization_id as id from publicity_fault h where ${inBranchOf(of.office, 'h')}
      and h.day between make_date(${of.year}, 1, 1) and make_date(${of.year}, 12, 31)`);
  return {
    standings: await standingsOf(reader, of),
    writers: await reader.rows<Writer>(writersSql(of)),
    faulty: new Set(faulty.map(({ id }) => id)),
  };
}

const eligible: Readonly<Record<Exclude<Honour, 'ADVANCED_COLLECTIVE'>, (writer: Writer) => boolean>> = {
  ADVANCED_INDIVIDUAL: () => true,
  EXCELLENT_LIAISON: ({ liaison }) => liaison,
};

function unitsFor(
  { standings, faulty }: Field,
  { level, unitClassId, noFaults }: Contest,
): readonly Standing[] {
  return standings.filter(
    (unit) =>
      (level === null || unit.level === level) &&
      (unitClassId === null || unit.unitClassId === unitClassId) &&
      !(noFaults && faulty.has(unit.organizationId)),
  );
}

/** Those who may win, the best first; equals by percent, then in the order of the tree. Nobody wins without a point. */
export function contendersOf(field: Field, contest: Contest): Contender[] {
  const units = unitsFor(field, contest);
  const order = new Map(units.map((unit, index) => [unit.organizationId, index]));
  const place = (row: Contender) => order.get(row.organizationId) ?? 0;
  const { honour, minPercent, minPoints } = contest;
  const rows: Contender[] =
    honour === 'ADVANCED_COLLECTIVE'
      ? units
          .filter(({ percent }) => minPercent === null || (percent ?? -1) >= minPercent)
          .map(({ organizationId, cityId, points, target, percent }) => ({
            ...{ recipientId: organizationId, organizationId, cityId, userId: null, points, target, percent },
          }))
      : field.writers
          .filter((writer) => order.has(writer.organizationId) && eligible[honour](writer))
          .map(({ userId, organizationId, points }) => ({
            ...{ recipientId: userId, organizationId, userId, points, target: null, percent: null },
            cityId: units[order.get(organizationId) ?? 0]?.cityId ?? null,
          }));
  return rows
    .filter(({ points }) => points > 0 && points >= (minPoints ?? 0))
    .sort(
      (a, b) =>
        b.points - a.points ||
        (b.percent ?? 0) - (a.percent ?? 0) ||
        place(a) - place(b) ||
        (a.recipientId < b.recipientId ? -1 : 1),
    );
}

type Told = Pick<AwardReasons, 'adoptions' | 'instructions' | 'deductions' | 'lines'>;

interface Recipient {
  organizationId: string;
  userId: string | null;
}

export const keyOf = ({ organizationId, userId }: Recipient) => `${organizationId} ${userId ?? ''}`;

/** What the ledger says of each of them: counts, and the lines that gave most. */
export async function reasonsOf(
  reader: Reader,
  { office, year }: Year,
  recipients: readonly Recipient[],
): Promise<ReadonlyMap<string, Told>> {
  const wanted = JSON.stringify(recipients.map(({ organizationId, userId }) => ({ organizationId, userId })));
  const lines = await reader.rows<Recipient & AwardReasonLine & Omit<Told, 'lines'> & { place: number }>(sql`
    with wanted as (select distinct * from jsonb_to_recordset(${wanted}::jsonb) as x("organizationId" uuid, "userId" uuid)),
    told as (
      select w.*, y.day, y.rule, y.points, y.submission_id as "submissionId", s.title,
        count(*) filter (where y.rule = 'ADOPTION' and y.points > 0) over whole as adoptions,
        count(*) filter (where y.rule = 'INSTRUCTION' and y.points > 0) over whole as instructions,
        count(*) filter (where y.points < 0) over whole as deductions,
        row_number() over (partition by w."organizationId", w."userId" order by y.points desc, y.day, y.id) as place
      from wanted w join score_entry y on y.organization_id = w."organizationId" and y.province_id = ${office.provinceId}::uuid and y.year = ${year}
        left join submission s on s.id = y.submission_id
      where w."userId" is null or (s.author_id = w."userId" and s.organization_id = w."organizationId")
      window whole as (partition by w."organizationId", w."userId"))
    select "organizationId", "userId", day, rule, points, "submissionId", title, adoptions::int, instructions::int, deductions::int, place::int
    from told where place <= ${awardLimits.lines} order by place`);
  return new Map(
    [...Map.groupBy(lines, keyOf)].map(([key, rows]) => [
      key,
      {
        ...{ adoptions: rows[0]?.adoptions ?? 0, instructions: rows[0]?.instructions ?? 0 },
        deductions: rows[0]?.deductions ?? 0,
        lines: rows
          .filter(({ points }) => points > 0)
          .map(({ day, rule, title, submissionId, points }) => ({ day, rule, title, submissionId, points })),
      },
    ]),
  );
}
