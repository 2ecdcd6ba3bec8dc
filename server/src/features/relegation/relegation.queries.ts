import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { hasRole } from '../../kernel/viewer.ts';
import { rankedUnits, scoredSql } from '../annual-target/standing.queries.ts';
import { ofOffice } from '../honour-office/honour-office.queries.ts';
import { type Found, lastBelow, monthsBelow } from './applied.ts';
import { Relegation } from './relegation.entity.ts';
import type { RelegationFilter, RelegationRuleFilter } from './relegation.inputs.ts';
import { ruleVisibleTo, visibleTo } from './relegation.policy.ts';
import { RelegationRule } from './relegation-rule.entity.ts';

/** A leader decides what others have proposed. */
export function awaitsDecisionSql({ viewer }: SignedIn, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  if (!hasRole(viewer, 'LEADER')) return sql`false`;
  return sql`(${column('status')} = 'PROPOSED' and ${column('office_id')} = ${viewer.organizationId}::uuid
    and ${column('proposer_id')} <> ${viewer.userId}::uuid)`;
}

export function relegationsPage(
  context: SignedIn,
  filter: RelegationFilter,
  page: PageArgs,
): Promise<Page<Relegation>> {
  const terms = [visibleTo(context.viewer, 'l')];
  if (filter.ids) terms.push(sql`l.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.officeId) terms.push(ofOffice('l', 'office_id', filter.officeId));
  if (filter.year != null) terms.push(sql`l.year = ${filter.year}`);
  if (filter.status) terms.push(sql`l.status = ${chosenSql(filter.status)}`);
  if (filter.organizationId)
    terms.push(sql`l.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.awaiting) terms.push(awaitsDecisionSql(context, 'l'));
  return pageOf<Relegation>(context.reader, {
    select: columns(Relegation, 'l'),
    from: sql`from relegation l where ${join(terms, ' and ')}`,
    orderBy: sql`l.year desc, l.proposed_at desc, l.id desc`,
    page,
  });
}

export function visibleRelegations(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<Relegation[]> {
  return reader.rows<Relegation>(sql`
    select ${columns(Relegation, 'l')} from relegation l where l.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'l')}`);
}

export function rulesPage(
  { reader, viewer }: SignedIn,
  filter: RelegationRuleFilter,
  page: PageArgs,
): Promise<Page<RelegationRule>> {
  const terms = [ruleVisibleTo(viewer, 'q')];
  if (filter.ids) terms.push(sql`q.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.officeId) terms.push(ofOffice('q', 'organization_id', filter.officeId));
  if (filter.year != null) terms.push(sql`q.year = ${filter.year}`);
  return pageOf<RelegationRule>(reader, {
    select: columns(RelegationRule, 'q'),
    from: sql`from relegation_rule q where ${join(terms, ' and ')}`,
    orderBy: sql`q.year desc, q.created_at, q.id`,
    page,
  });
}

export function visibleRules(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<RelegationRule[]> {
  return reader.rows<RelegationRule>(sql`
    select ${columns(RelegationRule, 'q')} from relegation_rule q where q.id = any(${idsOnly(ids)}::uuid[]) and ${ruleVisibleTo(viewer, 'q')}`);
}

/** Those that a proposal rests on. */
export async function usedRules(reader: Reader, ids: readonly string[]): Promise<{ id: string }[]> {
  return reader.rows(
    sql`select distinct l.rule_id as id from relegation l where l.rule_id = any(${ids}::uuid[])`,
  );
}

interface Period {
  key: string;
  from: string;
  to: string;
  /** Of the year’s target. */
  part: number;
}

/** The year, or its quarters, as far as they are over on the last day that was counted. */
export function periodsOf(
  { year, period }: Pick<RelegationRule, 'year' | 'period'>,
  until: string,
): Period[] {
  const whole = [{ key: String(year), from: `${year}-01-01`, to: `${year}-12-31`, part: 1 }];
  const quarters = ['03-31', '06-30', '09-30', '12-31'].map((end, index) => ({
    key: `${year}-Q${index + 1}`,
    from: `${year}-${String(3 * index + 1).padStart(2, '0')}-01`,
    to: `${year}-${end}`,
    part: 0.25,
  }));
  return (period === 'YEAR' ? whole : quarters).filter(({ to }) => to <= until);
}

const concerns = (
  { level, unitClassId }: RelegationRule,
  unit: { level: string; unitClassId: string | null },
) => (level === null || unit.level === level) && (unitClassId === null || unit.unitClassId === unitClassId);

async function pointsIn(reader: Reader, { provinceId, year }: RelegationRule, { from, to }: Period) {
  const rows = await reader.rows<{ id: string; points: number }>(sql`
    select y.organization_id as id, sum(y.points) as points from score_entry y
    where y.province_id = ${provinceId}::uuid and y.year = ${year} and y.day between ${from}::date and ${to}::date group by y.organization_id`);
  return new Map(rows.map(({ id, points }) => [id, points]));
}

async function foundLast(reader: Reader, rule: RelegationRule, until: string): Promise<Found[]> {
  const { year } = rule;
  const found: Found[] = [];
  for (const period of periodsOf(rule, until)) {
    const units = await rankedUnits(reader, {
      question: { office: rule, year },
      branchId: null,
      points: await pointsIn(reader, rule, period),
      part: period.part,
      among: (unit) => concerns(rule, unit),
    });
    found.push(...lastBelow(rule, units, period.key));
  }
  return found;
}

/** From the ledger’s own lines: a month short of the quota that the scheme of its day had. */
async function foundShort(reader: Reader, rule: RelegationRule): Promise<Found[]> {
  const { provinceId, year } = rule;
  const rows = await reader.rows<{
    id: string;
    level: string;
    unitClassId: string | null;
    months: string[];
  }>(sql`
    select y.organization_id as id, o.level, m.unit_class_id as "unitClassId", array_agg(distinct y.period) as months
    from score_entry y join organization o on o.id = y.organization_id
      left join unit_class_member m on m.organization_id = o.id and m.office_id = ${rule.organizationId}::uuid and m.year = ${year} and m.removed_at is null
    where ${scoredSql({ office: rule, year }, 'o')} and y.province_id = ${provinceId}::uuid and y.year = ${year} and y.rule = 'SHORTFALL' and y.points < 0 and y.period like '____-__'
      and y.period not like '%Q%' group by y.organization_id, o.level, m.unit_class_id order by y.organization_id`);
  return rows.filter((row) => concerns(rule, row)).flatMap((row) => monthsBelow(rule, row.id, row.months));
}

/** Whom a rule finds, as the year was last scored. */
export function foundBy(reader: Reader, rule: RelegationRule, until: string): Promise<Found[]> {
  return rule.kind === 'LAST_BELOW_TARGET' ? foundLast(reader, rule, until) : foundShort(reader, rule);
}
