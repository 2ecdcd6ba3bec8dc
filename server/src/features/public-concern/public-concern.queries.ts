import { concernLimits } from '@duban/schema/vocabulary/public-concern';
import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { addDays } from '../../kernel/days.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { rarestPairsSql } from '../../kernel/text/rarest-pairs.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { PublicConcern, PublicConcernPerson } from './public-concern.entity.ts';
import type { PublicConcernFilter } from './public-concern.inputs.ts';
import { awaitsSql, visibleTo } from './public-concern.policy.ts';

export function overdueSql(alias: string, today: string): Sql {
  return sql`(${sql([`${alias}.status`])} = 'ASSIGNED' and ${sql([`${alias}.due_on`])} < ${today}::date)`;
}

function spanOf({ raisedFrom, raisedTo }: PublicConcernFilter): Sql[] {
  return [
    ...(raisedFrom ? [sql`c.raised_on >= ${raisedFrom}::date`] : []),
    ...(raisedTo ? [sql`c.raised_on <= ${raisedTo}::date`] : []),
  ];
}

/** One, not any of one: planned without values a list seems to be ten, and another index the better one. */
function idsOf(filter: PublicConcernFilter): Sql[] {
  const is = (column: string, id: string | null | undefined) => {
    if (!id) return [];
    return [isId(id) ? sql`${sql([`c.${column}`])} = ${id}::uuid` : sql`false`];
  };
  return [
    ...(filter.ids ? [sql`c.id = any(${idsOnly(filter.ids)}::uuid[])`] : []),
    ...is('organization_id', filter.organizationId),
    ...is('subject_id', filter.concernSubjectId),
    ...is('place_id', filter.placeId),
    ...is('place_branch_id', filter.placeBranchId),
    ...is('merged_into_id', filter.mergedIntoId),
  ];
}

export async function conditions(context: SignedIn, filter: PublicConcernFilter): Promise<Sql> {
  const terms = [visibleTo(context.viewer, 'c'), ...idsOf(filter), ...spanOf(filter)];
  if (filter.status) terms.push(sql`c.status = ${chosenSql(filter.status)}`);
  if (filter.source) terms.push(sql`c.source = ${chosenSql(filter.source)}`);
  if (filter.severity) terms.push(sql`c.severity = ${chosenSql(filter.severity)}`);
  if (filter.workItemId) {
    terms.push(sql`c.id in (select l.concern_id from public_concern_work_item l
      where l.work_item_id = any(${idsOnly([filter.workItemId])}::uuid[]))`);
  }
  if (filter.overdue != null) {
    const overdue = overdueSql('c', context.clock.today());
    terms.push(filter.overdue ? overdue : sql`not coalesce(${overdue}, false)`);
  }
  if (filter.followed != null) terms.push(filter.followed ? sql`c.task_count > 0` : sql`c.task_count = 0`);
  if (filter.awaitingViewer) terms.push(awaitsSql(context.viewer));
  if (filter.search) terms.push(foundSql(filter.search, 'c', ['title', 'text']));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'c'));
  return join(terms, ' and ');
}

export const newestFirst = sql`c.raised_on desc, c.id desc`;

export async function publicConcernsPage(
  context: SignedIn,
  filter: PublicConcernFilter,
  page: PageArgs,
): Promise<Page<PublicConcern>> {
  return pageOf<PublicConcern>(context.reader, {
    select: columns(PublicConcern, 'c'),
    from: sql`from public_concern c where ${await conditions(context, filter)}`,
    orderBy: newestFirst,
    page,
  });
}

export function visibleConcerns(context: SignedIn, ids: readonly string[]): Promise<PublicConcern[]> {
  return context.reader.rows<PublicConcern>(sql`
    select ${columns(PublicConcern, 'c')} from public_concern c
    where c.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'c')}`);
}

export function itemsOfConcerns(
  reader: Reader,
  ids: readonly string[],
): Promise<(WorkItem & { concernId: string })[]> {
  return reader.rows(sql`
    select ${columns(WorkItem, 'i')}, l.concern_id as "concernId" from public_concern_work_item l
    join work_item i on i.id = l.work_item_id where l.concern_id = any(${ids}::uuid[]) order by i.year, i.number`);
}

export function personsOfConcerns(reader: Reader, ids: readonly string[]): Promise<PublicConcernPerson[]> {
  return reader.rows<PublicConcernPerson>(sql`
    select ${columns(PublicConcernPerson, 'p')} from public_concern_person p where p.concern_id = any(${ids}::uuid[])`);
}

/** Concerns are short: a few pairs may be all that two tellings of one matter share. */
const likeSearch = { pairs: 40, frequent: 0.05, fewest: 10 } as const;

/** Of half a year, within what the viewer sees, those that share the most of the text's rarest pairs; likeness is for the caller. */
export function concernsNear(
  { reader, viewer, clock }: SignedIn,
  text: string,
  exceptId: string | null,
): Promise<PublicConcern[]> {
  const since = addDays(clock.today(), -concernLimits.likeDays);
  return reader.rows<PublicConcern>(sql`
    with ${rarestPairsSql('public_concern', text, likeSearch)},
    alike as (
      select h.id, count(*) as shared from rare cross join lateral (
        select c.id, c.organization_id, c.city_id, c.province_id, c.raised_on, c.status from public_concern c
        where c.search_pairs @> array[rare.p] offset 0) h
      where ${visibleTo(viewer, 'h')} and h.raised_on >= ${since}::date and h.status not in ('MERGED', 'DISMISSED')
        and not h.id = any(${idsOnly(exceptId ? [exceptId] : [])}::uuid[])
      group by h.id order by shared desc, h.id limit ${concernLimits.compared}::int)
    select ${columns(PublicConcern, 'c')} from alike join public_concern c on c.id = alike.id order by alike.shared desc, c.id`);
}
