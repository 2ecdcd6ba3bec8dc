import { bulletinLimits } from '@duban/schema/vocabulary/bulletin';
import { channelLevels } from '@duban/schema/vocabulary/publicity';
import sql, { type Sql } from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';
import {
  boardOf,
  isOwnHouse,
  memberBefore,
  rankedUnits,
  scoredSql,
} from '../annual-target/standing.queries.ts';
import { inBranchOf, provinceOffice } from '../honour-office/honour-office.policy.ts';
import { ledgerAsOf, pointsBetween } from '../scoring/ledger-as-of.queries.ts';
import { dayEnding, endOf, type FigureQuestion, startOf } from './bulletin-figures.queries.ts';
import type {
  AdoptedPieceRow,
  AdoptionCounts,
  AdoptionUnitRow,
  CarriedBy,
  CountedAdoptions,
  CountedRanking,
  SchemeSpan,
} from './publicity-figures.entity.ts';

/** `schemes`: those that a former count went by, where it is counted again. */
export interface PublicityQuestion extends FigureQuestion {
  schemes?: readonly SchemeSpan[] | undefined;
}

const untilOf = ({ periodTo, at }: FigureQuestion) => (dayEnding(at) < periodTo ? dayEnding(at) : periodTo);
const yearOf = ({ periodTo }: FigureQuestion) => Number(periodTo.slice(0, 4));

/** The province speaks of all that is scored, a city of its own branch. */
const branchSql = ({ issuer }: FigureQuestion, alias: string): Sql => inBranchOf(issuer, alias);

/**
 * Of a city's own house are counted those that it had put in a class by then: what was published before its departments
 * stood on its board is counted the same again.
 */
function classedSql(question: FigureQuestion, alias: string): Sql {
  const { issuer, at } = question;
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('kind')} <> 'BUREAU' and exists (select 1 from unit_class_member m where m.organization_id = ${column('id')}
    and m.office_id = ${issuer.organizationId}::uuid and m.year = ${yearOf(question)} and ${memberBefore(at)}))`;
}

/** What a bulletin of the branch has rows for. */
function countedSql(question: FigureQuestion, alias: string): Sql {
  const year = yearOf(question);
  const byProvince = scoredSql({ office: provinceOffice(question.issuer.provinceId), year }, alias);
  const branch = branchSql(question, alias);
  if (question.issuer.cityId === null) return byProvince;
  return sql`((${byProvince} and ${branch}) or (${scoredSql({ office: question.issuer, year }, alias)} and ${classedSql(question, alias)}))`;
}

type Counted = Omit<AdoptionUnitRow, 'organization' | 'points'>;

/** Each unit of the branch that stood in the period, in the order of the tree, with what was recorded by the moment. */
function unitCounts(reader: Reader, question: FigureQuestion): Promise<Counted[]> {
  const { periodFrom, periodTo, at } = question;
  const days = sql`between ${periodFrom}::date and ${periodTo}::date`;
  const carried = (level: Sql) =>
    sql`coalesce((select sum(c.times) filter (where c.level = ${level}) from carried c where c.organization_id = o.id), 0)::int`;
  return reader.rows<Counted>(sql`
    with sent as (
      select s.organization_id, count(*)::int as times from submission s
      where ${branchSql(question, 's')} and s.submitted_at >= ${startOf(periodFrom)}::timestamptz
        and s.submitted_at < least(${endOf(periodTo)}::timestamptz, ${at}::timestamptz) group by s.organization_id),
    adopting as (
      select s.organization_id, s.id, d.level from adoption d join submission s on s.id = d.submission_id
      where d.adopted_on ${days} and d.recorded_at < ${at}::timestamptz and ${branchSql(question, 's')}),
    carried as (select organization_id, level, count(*)::int as times from adopting group by organization_id, level),
    pieces as (select organization_id, count(distinct id)::int as times from adopting group by organization_id),
    noted as (
      select n.organization_id, count(*)::int as times from instruction n
      where ${branchSql(question, 'n')} and n.instructed_on ${days} and n.recorded_at < ${at}::timestamptz group by n.organization_id)
    select o.id as "organizationId", o.level, coalesce(sent.times, 0) as submitted, coalesce(pieces.times, 0) as adopted,
      ${carried(sql`'COUNTY'`)} as county, ${carried(sql`'CITY'`)} as city, ${carried(sql`'PROVINCE'`)} as province,
      ${carried(sql`'NATIONAL'`)} as national, coalesce(noted.times, 0) as instructions
    from organization o left join sent on sent.organization_id = o.id left join pieces on pieces.organization_id = o.id
      left join noted on noted.organization_id = o.id
    where ${countedSql(question, 'o')}
      and o.valid_from <= ${periodTo}::date and (o.valid_to is null or o.valid_to >= ${periodFrom}::date)
    order by array_position(array['CITY', 'COUNTY', 'PROVINCE'], o.level), o.sort_order, o.id`);
}

type Piece = CountedAdoptions['pieces'][number];

/** Pieces that were carried in the period, those of the highest level first. */
async function adoptedPieces(reader: Reader, question: FigureQuestion): Promise<Piece[]> {
  const { periodFrom, periodTo, at } = question;
  const rows = await reader.rows<Pick<AdoptedPieceRow, 'submissionId' | 'organizationId'> & CarriedBy>(sql`
    select s.id as "submissionId", s.organization_id as "organizationId", d.channel, d.level, d.place, d.adopted_on as "adoptedOn"
    from adoption d join submission s on s.id = d.submission_id
    where d.adopted_on between ${periodFrom}::date and ${periodTo}::date and d.recorded_at < ${at}::timestamptz
      and ${branchSql(question, 's')}
    order by array_position(${[...channelLevels]}::text[], d.level) desc, d.adopted_on, d.id`);
  return [...Map.groupBy(rows, (row) => row.submissionId)].map(([submissionId, carried]) => ({
    submissionId,
    organizationId: carried[0]?.organizationId ?? '',
    channels: carried.map(({ channel, level, place, adoptedOn }) => ({ channel, level, place, adoptedOn })),
  }));
}

const hundredths = (points: number) => Math.round(points * 100);

function sumOf(rows: readonly AdoptionCounts[]): AdoptionCounts {
  const sum = (read: (row: AdoptionCounts) => number) => rows.reduce((before, row) => before + read(row), 0);
  return {
    submitted: sum((row) => row.submitted),
    adopted: sum((row) => row.adopted),
    county: sum((row) => row.county),
    city: sum((row) => row.city),
    province: sum((row) => row.province),
    national: sum((row) => row.national),
    instructions: sum((row) => row.instructions),
    points: sum((row) => hundredths(row.points)) / 100,
  };
}

/** In the order of the tree until points differ. */
function byPoints(rows: CountedAdoptions['units']): CountedAdoptions['units'] {
  return [...Map.groupBy(rows, ({ level }) => level).values()].flatMap((group) =>
    group.sort((a, b) => hundredths(b.points) - hundredths(a.points)),
  );
}

export async function countAdoptions(reader: Reader, question: PublicityQuestion): Promise<CountedAdoptions> {
  const { issuer, periodFrom, periodTo, at } = question;
  const year = yearOf(question);
  const { lines, schemes } = await ledgerAsOf(reader, {
    ...{ provinceId: issuer.provinceId, year, until: untilOf(question), before: at },
    ...(question.schemes && { schemes: question.schemes }),
  });
  const points = pointsBetween(lines, periodFrom, periodTo);
  const units = (await unitCounts(reader, question)).map((row) => ({
    ...row,
    points: points.get(row.organizationId) ?? 0,
  }));
  const pieces = await adoptedPieces(reader, question);
  const active = units.filter(
    (row) => row.submitted + row.adopted + row.instructions > 0 || row.points !== 0,
  );
  return {
    ...{ at, schemes, sum: sumOf(units), units: byPoints(active), pieceCount: pieces.length },
    pieces: pieces.slice(0, bulletinLimits.pieces),
    silent: units.filter(({ submitted }) => submitted === 0).map(({ organizationId }) => organizationId),
  };
}

export async function countRanking(reader: Reader, question: PublicityQuestion): Promise<CountedRanking> {
  const { issuer, periodFrom, periodTo, at } = question;
  const year = yearOf(question);
  const { provinceId } = issuer;
  const { lines, schemes } = await ledgerAsOf(reader, {
    ...{ provinceId, year, until: untilOf(question), before: at },
    ...(question.schemes && { schemes: question.schemes }),
  });
  const office = await boardOf(reader, issuer, { year, at });
  const units = await rankedUnits(reader, {
    question: { office, year, at },
    branchId: issuer.cityId,
    among: (unit) => office.cityId === null || !isOwnHouse(office, unit) || unit.unitClassId !== null,
    points: pointsBetween(lines, periodFrom, periodTo),
  });
  const rows = units.map((row) => ({
    ...{ organizationId: row.organizationId, level: row.level, unitClassId: row.unitClassId },
    ...{ points: row.points, target: row.target, percent: row.percent },
    ...{ rank: row.rank, outOf: row.outOf, lead: row.lead },
  }));
  const withTarget = rows.filter(({ target }) => target !== null);
  return {
    ...{ at, schemes, withTarget: withTarget.length },
    reached: withTarget.filter(({ points, target }) => points >= (target ?? 0)).length,
    rows,
  };
}

/** What organizations, classes and pieces in the figures are called today. */
export async function publicityNames(
  reader: Reader,
  figures: CountedAdoptions | CountedRanking,
): Promise<Readonly<Record<string, string>>> {
  const units = 'rows' in figures ? figures.rows : [...figures.units, ...figures.pieces];
  const classes = 'rows' in figures ? figures.rows.flatMap(({ unitClassId }) => unitClassId ?? []) : [];
  const silent = 'silent' in figures ? figures.silent : [];
  const pieces = 'pieces' in figures ? figures.pieces.map(({ submissionId }) => submissionId) : [];
  const organizations = [...units.map(({ organizationId }) => organizationId), ...silent];
  const found = await reader.rows<{ id: string; name: string }>(sql`
    select id, short_name as name from organization where id = any(${organizations}::uuid[])
    union all select id, name from unit_class where id = any(${[...new Set(classes)]}::uuid[])
    union all select id, title from submission where id = any(${pieces}::uuid[])`);
  return Object.fromEntries(found.map(({ id, name }) => [id, name]));
}
