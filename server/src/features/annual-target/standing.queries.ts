import type { TargetProgress } from '@duban/schema/vocabulary/annual-target';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import { pageSize } from '@duban/schema/vocabulary/paging';
import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import type { Page, PageArgs } from '../../kernel/paging.ts';
import { type Scope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import type { Reader } from '../../kernel/sql.ts';
import {
  inBranchOf,
  provinceOffice,
  readableOffice,
  standsWith,
} from '../honour-office/honour-office.policy.ts';
import type { TargetStandingFilter } from './annual-target.inputs.ts';
import { groupOf, progressOf, type Ranked, ranked } from './ranked.ts';

export interface StandingQuestion {
  /** Whose board: the province ranks all that is scored, a city those below it. */
  office: ScopedRow;
  year: number;
  /** Classes and targets as they stood before this moment; as they stand now unless told. */
  at?: string;
}

export interface UnitRow {
  organizationId: string;
  /** Of its branch. */
  cityId: string | null;
  level: OrganizationLevel;
  unitClassId: string | null;
  /** The unit’s own, else its class’s. */
  target: number | null;
  ownRevision: number;
  ownTarget: boolean;
}

interface CountedApart {
  question: StandingQuestion;
  /** Of one city alone; null: of all. */
  branchId: string | null;
  points: ReadonlyMap<string, number>;
  /** Of the year's target that is asked for. */
  part?: number;
  among?: (unit: UnitRow) => boolean;
}

/** By whose classes an issuer's branch was ranked at a moment: the own ones where there are any, else the province's. */
export async function boardOf(
  reader: Reader,
  issuer: ScopedRow,
  { year, at }: Required<Omit<StandingQuestion, 'office'>>,
): Promise<ScopedRow> {
  const own = await reader.row(sql`
    select m.id from unit_class_member m join unit_class k on k.id = m.unit_class_id
    where k.organization_id = ${issuer.organizationId}::uuid and k.year = ${year} and m.added_at < ${at}::timestamptz limit 1`);
  return own ? issuer : provinceOffice(issuer.provinceId);
}

/** Units with points that were counted apart, ranked as of the question's moment, by group and rank. */
export async function rankedUnits(
  reader: Reader,
  { question, branchId, points, part = 1, among = () => true }: CountedApart,
): Promise<Ranked<UnitRow & { points: number }>[]> {
  const units = (await unitsOf(reader, question))
    .filter((unit) => (branchId === null || unit.cityId === branchId) && among(unit))
    .map((row) => ({
      ...row,
      points: points.get(row.organizationId) ?? 0,
      target: row.target === null ? null : Math.round(row.target * part * 100) / 100,
    }));
  return [...Map.groupBy(ranked(units), groupOf).values()].flatMap((group) =>
    group.sort((a, b) => a.rank - b.rank),
  );
}

interface ScoredRow extends UnitRow {
  year: number;
  scoreId: string | null;
  points: number;
  visible: boolean;
  ordinal: number | null;
}

/** Who stands on an office’s board: the bureaus below it, and what stands beside them in the office’s own house. */
export const scoredSql = ({ office, year }: StandingQuestion, alias: string): Sql => {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`${inBranchOf(office, alias)} and ${column('id')} <> ${office.organizationId}::uuid and (${column('kind')} = 'BUREAU' or ${column('level')} = ${levelOf(office)})
    and ${column('valid_from')} <= make_date(${year}, 12, 31) and (${column('valid_to')} is null or ${column('valid_to')} >= make_date(${year}, 1, 1))`;
};

const levelOf = ({ cityId }: ScopedRow): OrganizationLevel => (cityId === null ? 'PROVINCE' : 'CITY');

/** A part of the office’s own house: below a bureau nothing else is of its level. */
export const isOwnHouse = (office: ScopedRow, { level }: Pick<UnitRow, 'level'>): boolean =>
  level === levelOf(office);

/** Members of classes, under `m`, as they stood before a moment. */
export const memberBefore = (at: string): Sql =>
  sql`m.added_at < ${at}::timestamptz and (m.removed_at is null or m.removed_at >= ${at}::timestamptz)`;

const setBefore = (at: string | undefined): Sql => (at ? sql` and t.set_at < ${at}::timestamptz` : sql``);

/** Each scored unit with its class and target, in columns of `u`. */
function unitsSql(question: StandingQuestion): Sql {
  const { office, year, at } = question;
  const officeId = sql`${office.organizationId}::uuid`;
  const member = at ? memberBefore(at) : sql`m.removed_at is null`;
  return sql`
    select o.id as organization_id, o.city_id, o.province_id, o.level, o.kind <> 'BUREAU' as own_house, o.sort_order, m.unit_class_id, k.ordinal,
      own.points as own_points, coalesce(own.revision, 0) as own_revision, coalesce(own.points, shared.points) as target
    from organization o
      left join unit_class_member m on m.organization_id = o.id and m.office_id = ${officeId} and m.year = ${year} and ${member}
      left join unit_class k on k.id = m.unit_class_id
      left join lateral (select t.points, t.revision from annual_target t where t.organization_id = o.id and t.office_id = ${officeId} and t.year = ${year}${setBefore(at)}
        order by t.revision desc limit 1) own on true
      left join lateral (select t.points from annual_target t where t.unit_class_id = m.unit_class_id${setBefore(at)}
        order by t.revision desc limit 1) shared on true
    where ${scoredSql(question, 'o')}`;
}

const unitColumns = sql`u.organization_id as "organizationId", u.city_id as "cityId", u.level, u.unit_class_id as "unitClassId", u.target,
  u.own_revision as "ownRevision", u.own_points is not null as "ownTarget"`;

/** Classes and targets of all scored units, by class, level and the order of the tree. */
export function unitsOf(reader: Reader, question: StandingQuestion): Promise<UnitRow[]> {
  return reader.rows<UnitRow>(sql`
    select ${unitColumns} from (${unitsSql(question)}) u
    order by u.ordinal nulls last, u.own_house, array_position(array['CITY', 'COUNTY', 'PROVINCE'], u.level), u.sort_order, u.organization_id`);
}

export type Standing = Ranked<ScoredRow> & { progress: TargetProgress };

/** All units below the office ranked as the year was last scored; the scope only says which of them a viewer sees. */
export async function standingsOf(
  reader: Reader,
  question: StandingQuestion,
  scope: Scope = { kind: 'PROVINCE', provinceId: question.office.provinceId },
): Promise<Standing[]> {
  const { office, year } = question;
  const rows = await reader.rows<ScoredRow & { until: string | null }>(sql`
    select ${unitColumns}, ${year}::int as year, c.id as "scoreId", coalesce(c.points, 0) as points, u.ordinal,
      ${scopeSql(scope, 'u')} as visible, y.until
    from (${unitsSql(question)}) u left join score c on c.organization_id = u.organization_id and c.year = ${year}
      left join score_year y on y.province_id = ${office.provinceId}::uuid and y.year = ${year}
    order by u.ordinal nulls last, u.own_house, array_position(array['CITY', 'COUNTY', 'PROVINCE'], u.level), points desc, u.sort_order, u.organization_id`);
  const until = rows[0]?.until ?? null;
  return ranked(rows).map((row) => ({ ...row, progress: progressOf(row, until) }));
}

/** A province has less than two hundred units: ranks need all of them, whoever asks. */
export async function standingsPage(
  { reader, viewer, clock }: SignedIn,
  filter: TargetStandingFilter,
  page: PageArgs,
): Promise<Page<Standing & { id: string; officeId: string }>> {
  const office = readableOffice(viewer, filter.officeId || standsWith(viewer));
  if (!office) return { totalCount: 0, nodes: [] };
  const year = filter.year ?? Number(clock.today().slice(0, 4));
  const rows = await standingsOf(reader, { office, year }, viewer.scope);
  const chosen = rows.filter(
    (row) =>
      row.visible &&
      (!filter.unitClassId || row.unitClassId === filter.unitClassId) &&
      (!filter.level || row.level === filter.level) &&
      (!filter.organizationId || row.organizationId === filter.organizationId) &&
      (!filter.progress || row.progress === filter.progress),
  );
  const from = page.offset ?? 0;
  const nodes = chosen.slice(from, from + (page.first ?? pageSize.default));
  return {
    totalCount: chosen.length,
    nodes: nodes.map((row) => ({
      ...row,
      id: `${row.organizationId} ${row.year} ${office.organizationId}`,
      officeId: office.organizationId,
    })),
  };
}
