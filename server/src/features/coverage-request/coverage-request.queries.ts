import sql, { join } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { CoverageRequest } from './coverage-request.entity.ts';
import type { CoverageRequestFilter } from './coverage-request.inputs.ts';
import { awaitsSql, visibleTo } from './coverage-request.policy.ts';

export async function coverageRequestsPage(
  context: SignedIn,
  filter: CoverageRequestFilter,
  page: PageArgs,
): Promise<Page<CoverageRequest>> {
  const terms = [visibleTo(context.viewer, 'c')];
  if (filter.ids) terms.push(sql`c.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`c.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.workItemId) {
    terms.push(sql`c.id in (select l.request_id from coverage_request_work_item l
      where l.work_item_id = any(${idsOnly([filter.workItemId])}::uuid[]))`);
  }
  if (filter.status) terms.push(sql`c.status = ${chosenSql(filter.status)}`);
  if (filter.awaitingViewer) terms.push(awaitsSql(context.viewer));
  if (filter.search) terms.push(foundSql(filter.search, 'c', ['title', 'content']));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'c'));
  return pageOf<CoverageRequest>(context.reader, {
    select: columns(CoverageRequest, 'c'),
    from: sql`from coverage_request c where ${join(terms, ' and ')}`,
    orderBy: sql`c.requested_at desc, c.id desc`,
    page,
  });
}

export function visibleRequests(context: SignedIn, ids: readonly string[]): Promise<CoverageRequest[]> {
  return context.reader.rows<CoverageRequest>(sql`
    select ${columns(CoverageRequest, 'c')} from coverage_request c
    where c.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'c')}`);
}

export function itemsOfRequests(
  reader: Reader,
  ids: readonly string[],
): Promise<(WorkItem & { requestId: string })[]> {
  return reader.rows(sql`
    select ${columns(WorkItem, 'i')}, l.request_id as "requestId" from coverage_request_work_item l
    join work_item i on i.id = l.work_item_id where l.request_id = any(${ids}::uuid[]) order by i.year, i.number`);
}
