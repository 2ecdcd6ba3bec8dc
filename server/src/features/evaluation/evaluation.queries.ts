import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { hasRole } from '../../kernel/viewer.ts';
import { blockedSql, blockersOf, type Obstacle } from '../returnable/obstacle.queries.ts';
import { draftAwaitsSql } from '../returnable/returnable.policy.ts';
import { Evaluation, EvaluationEntry } from './evaluation.entity.ts';
import type { EvaluationEntryFilter, EvaluationFilter, EvaluationSchemeFilter } from './evaluation.inputs.ts';
import { canDrawUpSchemes, schemeVisibleTo, visibleTo } from './evaluation.policy.ts';
import { EvaluationScheme } from './evaluation-scheme.entity.ts';

/** `other` has the year and level of `draft`, which so is put in force no more. */
export function blocksSql(other: string, draft: string): Sql {
  const column = (alias: string, name: string) => sql([`${alias}.${name}`]);
  const same = ['province_id', 'year', 'level'].map(
    (name) => sql`${column(other, name)} = ${column(draft, name)}`,
  );
  return sql`(${join(same, ' and ')} and ${column(other, 'id')} <> ${column(draft, 'id')}
    and (${column(other, 'status')} = 'IN_FORCE' or ${column(other, 'published_at')} is not null))`;
}

/** What is in force or published for the year and level; of several what was published first. */
const obstacle: Obstacle<EvaluationScheme> = {
  entity: EvaluationScheme,
  table: 'evaluation_scheme',
  blocks: blocksSql,
  first: sql`o.published_at nulls last`,
};

export const blockersOfSchemes = ({ reader, viewer }: SignedIn, draftIds: readonly string[]) =>
  blockersOf(reader, draftIds, obstacle, schemeVisibleTo(viewer, 'o'));

/** Drafts and what came back; and for leaders results of a year that is over, to be published. */
export function schemeAwaitsSql({ viewer, clock }: SignedIn, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const terms = [
    draftAwaitsSql(viewer, alias, {
      drawsUp: canDrawUpSchemes(viewer),
      blocked: blockedSql(obstacle, alias),
    }),
  ];
  if (hasRole(viewer, 'LEADER'))
    terms.push(sql`(${column('organization_id')} = ${viewer.organizationId}::uuid and ${column('status')} = 'IN_FORCE'
      and ${column('figures_at')} is not null and ${column('published_at')} is null
      and ${column('year')} < ${Number(clock.today().slice(0, 4))})`);
  return sql`(${join(terms, ' or ')})`;
}

export function schemesPage(
  context: SignedIn,
  filter: EvaluationSchemeFilter,
  page: PageArgs,
): Promise<Page<EvaluationScheme>> {
  const terms = [schemeVisibleTo(context.viewer, 's')];
  if (filter.ids) terms.push(sql`s.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year != null) terms.push(sql`s.year = ${filter.year}`);
  if (filter.level) terms.push(sql`s.level = ${filter.level}`);
  if (filter.status) terms.push(sql`s.status = ${filter.status}`);
  else if (!filter.ids) terms.push(sql`s.status <> 'WITHDRAWN'`);
  if (filter.awaiting) terms.push(schemeAwaitsSql(context, 's'));
  return pageOf<EvaluationScheme>(context.reader, {
    select: columns(EvaluationScheme, 's'),
    from: sql`from evaluation_scheme s where ${join(terms, ' and ')}`,
    orderBy: sql`s.year desc, s.level, s.id desc`,
    page,
  });
}

export function visibleSchemes(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<EvaluationScheme[]> {
  return reader.rows<EvaluationScheme>(sql`
    select ${columns(EvaluationScheme, 's')} from evaluation_scheme s
    where s.id = any(${idsOnly(ids)}::uuid[]) and ${schemeVisibleTo(viewer, 's')}`);
}

/** Objections, for a leader of the evaluating office who did not publish the result. */
export function awaitsAnswerSql({ viewer }: SignedIn, alias: string): Sql {
  if (!hasRole(viewer, 'LEADER')) return sql`false`;
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('province_id')} = ${viewer.organizationId}::uuid and ${column('status')} = 'OBJECTED'
    and ${column('publisher_id')} <> ${viewer.userId}::uuid)`;
}

export function evaluationsPage(
  context: SignedIn,
  filter: EvaluationFilter,
  page: PageArgs,
): Promise<Page<Evaluation>> {
  const terms = [visibleTo(context.viewer, 'v')];
  if (filter.ids) terms.push(sql`v.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year != null) terms.push(sql`v.year = ${filter.year}`);
  if (filter.level) terms.push(sql`v.level = ${filter.level}`);
  if (filter.status) terms.push(sql`v.status = ${filter.status}`);
  else if (!filter.ids && !filter.organizationId) terms.push(sql`v.status <> 'CORRECTED'`);
  if (filter.awaitingAnswer) terms.push(awaitsAnswerSql(context, 'v'));
  if (filter.schemeId) terms.push(sql`v.scheme_id = any(${idsOnly([filter.schemeId])}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`v.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  return pageOf<Evaluation>(context.reader, {
    select: columns(Evaluation, 'v'),
    from: sql`from evaluation v where ${join(terms, ' and ')}`,
    orderBy: sql`v.year desc, v.level, v.rank, v.organization_id, v.edition desc, v.id`,
    page,
  });
}

export function visibleEvaluations(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<Evaluation[]> {
  return reader.rows<Evaluation>(sql`
    select ${columns(Evaluation, 'v')} from evaluation v
    where v.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'v')}`);
}

/** The ledger of a result that the viewer may see; by criterion, then as it was counted. */
export function entriesPage(
  { reader, viewer }: SignedIn,
  filter: EvaluationEntryFilter,
  page: PageArgs,
): Promise<Page<EvaluationEntry>> {
  const terms = [
    sql`y.evaluation_id = any(${idsOnly([filter.evaluationId ?? ''])}::uuid[])`,
    sql`exists (select 1 from evaluation v where v.id = y.evaluation_id and ${visibleTo(viewer, 'v')})`,
  ];
  if (filter.criterion) terms.push(sql`y.criterion = ${filter.criterion}`);
  return pageOf<EvaluationEntry>(reader, {
    select: columns(EvaluationEntry, 'y'),
    from: sql`from evaluation_entry y where ${join(terms, ' and ')}`,
    orderBy: sql`y.criterion, y.day nulls first, y.id`,
    page,
  });
}

/** Every edition of the organization's result by that scheme, the newest first. */
export function editionsOf(
  context: SignedIn,
  keys: readonly { schemeId: string; organizationId: string }[],
): Promise<Evaluation[]> {
  return context.reader.rows<Evaluation>(sql`
    select ${columns(Evaluation, 'v')} from evaluation v
    where (v.scheme_id, v.organization_id) in (select * from unnest(${keys.map((key) => key.schemeId)}::uuid[],
      ${keys.map((key) => key.organizationId)}::uuid[])) and ${visibleTo(context.viewer, 'v')}
    order by v.edition desc`);
}

/** Equal points share a rank; a result that was replaced has none among the others. */
export async function rankAnew(reader: Reader, schemeId: string): Promise<void> {
  await reader.rows(sql`
    update evaluation v set rank = r.rank, version = v.version + 1
    from (select id, rank() over (order by points desc)::int as rank from evaluation
      where scheme_id = ${schemeId}::uuid and status <> 'CORRECTED') r
    where v.id = r.id and v.rank <> r.rank`);
}
