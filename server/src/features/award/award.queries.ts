import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { hasRole } from '../../kernel/viewer.ts';
import { ofOffice } from '../honour-office/honour-office.queries.ts';
import { Award } from './award.entity.ts';
import type { AwardFilter, AwardRoundFilter } from './award.inputs.ts';
import { canProposeAwards, visibleTo } from './award.policy.ts';
import { AwardRound } from './award-round.entity.ts';

/** A leader approves what others proposed; the office puts right what was returned, and publishes what was approved. */
export function awaitsViewerSql({ viewer }: SignedIn, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const terms = [
    ...(hasRole(viewer, 'LEADER')
      ? [
          sql`(${column('status')} = 'AWAITING_APPROVAL' and not ${viewer.userId}::uuid = any(${column('editor_ids')}))`,
        ]
      : []),
    ...(canProposeAwards(viewer)
      ? [
          sql`(${column('status')} = 'DRAFT' and ${column('return_comment')} is not null)`,
          sql`${column('status')} = 'APPROVED'`,
        ]
      : []),
  ];
  if (terms.length === 0) return sql`false`;
  return sql`(${column('organization_id')} = ${viewer.organizationId}::uuid and (${join(terms, ' or ')}))`;
}

export function awardRoundsPage(
  context: SignedIn,
  filter: AwardRoundFilter,
  page: PageArgs,
): Promise<Page<AwardRound>> {
  const terms = [visibleTo(context.viewer, 'w')];
  if (filter.ids) terms.push(sql`w.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.officeId) terms.push(ofOffice('w', 'organization_id', filter.officeId));
  if (filter.year != null) terms.push(sql`w.year = ${filter.year}`);
  if (filter.status) terms.push(sql`w.status = ${chosenSql(filter.status)}`);
  else if (!filter.ids) terms.push(sql`w.status <> 'WITHDRAWN'`);
  if (filter.awaiting) terms.push(awaitsViewerSql(context, 'w'));
  return pageOf<AwardRound>(context.reader, {
    select: columns(AwardRound, 'w'),
    from: sql`from award_round w where ${join(terms, ' and ')}`,
    orderBy: sql`w.year desc, w.created_at desc, w.id desc`,
    page,
  });
}

export function visibleRounds(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<AwardRound[]> {
  return reader.rows<AwardRound>(sql`
    select ${columns(AwardRound, 'w')} from award_round w where w.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'w')}`);
}

/** Of rounds that the viewer may see: candidates that won nothing are their office's own. */
const awardVisible = ({ viewer }: SignedIn): Sql =>
  sql`${visibleTo(viewer, 'w')} and (a.standing = 'PROPOSED' or w.organization_id = ${viewer.organizationId}::uuid)`;

export function awardsPage(context: SignedIn, filter: AwardFilter, page: PageArgs): Promise<Page<Award>> {
  const terms = [awardVisible(context)];
  if (filter.roundId) terms.push(sql`a.round_id = any(${idsOnly([filter.roundId])}::uuid[])`);
  else terms.push(sql`w.status <> 'WITHDRAWN'`);
  if (filter.organizationId)
    terms.push(sql`a.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.year != null) terms.push(sql`w.year = ${filter.year}`);
  if (filter.standing) terms.push(sql`a.standing = ${chosenSql(filter.standing)}`);
  if (filter.honour) terms.push(sql`a.honour = ${chosenSql(filter.honour)}`);
  return pageOf<Award>(context.reader, {
    select: columns(Award, 'a'),
    from: sql`from award a join award_round w on w.id = a.round_id where ${join(terms, ' and ')}`,
    orderBy: sql`w.year desc, w.created_at desc, a.round_id, a.contest, a.place, a.id`,
    page,
  });
}

export function visibleAwards(context: SignedIn, ids: readonly string[]): Promise<Award[]> {
  return context.reader.rows<Award>(sql`
    select ${columns(Award, 'a')} from award a join award_round w on w.id = a.round_id
    where a.id = any(${idsOnly(ids)}::uuid[]) and ${awardVisible(context)}`);
}

/** In the order of contests and places. */
export function awardsOfRounds(context: SignedIn, roundIds: readonly string[]): Promise<Award[]> {
  return context.reader.rows<Award>(sql`
    select ${columns(Award, 'a')} from award a join award_round w on w.id = a.round_id
    where a.round_id = any(${roundIds}::uuid[]) and ${awardVisible(context)} order by a.round_id, a.contest, a.place`);
}

/** When a year was last scored; null where it was not. */
export async function scoredAtOf(reader: Reader, provinceId: string, year: number): Promise<string | null> {
  const row = await reader.row<{ at: string }>(sql`
    select computed_at as at from score_year where province_id = ${provinceId}::uuid and year = ${year}`);
  return row?.at ?? null;
}
