import sql, { join } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { AssistanceNotice } from './assistance-notice.entity.ts';
import type { AssistanceNoticeFilter } from './assistance-notice.inputs.ts';
import { awaitsSql, visibleTo } from './assistance-notice.policy.ts';

export async function assistanceNoticesPage(
  context: SignedIn,
  filter: AssistanceNoticeFilter,
  page: PageArgs,
): Promise<Page<AssistanceNotice>> {
  const terms = [visibleTo(context.viewer, 'n')];
  if (filter.ids) terms.push(sql`n.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`n.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.coverageRequestId)
    terms.push(sql`n.coverage_request_id = any(${idsOnly([filter.coverageRequestId])}::uuid[])`);
  if (filter.workItemId) {
    terms.push(sql`n.id in (select l.notice_id from assistance_notice_work_item l
      where l.work_item_id = any(${idsOnly([filter.workItemId])}::uuid[]))`);
  }
  if (filter.status) terms.push(sql`n.status = ${chosenSql(filter.status)}`);
  if (filter.awaitingViewer) terms.push(awaitsSql(context.viewer));
  if (filter.search) terms.push(foundSql(filter.search, 'n', ['title', 'content']));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'n'));
  return pageOf<AssistanceNotice>(context.reader, {
    select: columns(AssistanceNotice, 'n'),
    from: sql`from assistance_notice n where ${join(terms, ' and ')}`,
    orderBy: sql`n.issued_at desc, n.id desc`,
    page,
  });
}

export function visibleNotices(context: SignedIn, ids: readonly string[]): Promise<AssistanceNotice[]> {
  return context.reader.rows<AssistanceNotice>(sql`
    select ${columns(AssistanceNotice, 'n')} from assistance_notice n
    where n.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'n')}`);
}

/** Those that followed each request, oldest first; a notice may go to a unit that the viewer does not see. */
export function noticesOfRequests(context: SignedIn, ids: readonly string[]): Promise<AssistanceNotice[]> {
  return context.reader.rows<AssistanceNotice>(sql`
    select ${columns(AssistanceNotice, 'n')} from assistance_notice n
    where n.coverage_request_id = any(${ids}::uuid[]) and ${visibleTo(context.viewer, 'n')} order by n.issued_at, n.id`);
}

export function itemsOfNotices(
  reader: Reader,
  ids: readonly string[],
): Promise<(WorkItem & { noticeId: string })[]> {
  return reader.rows(sql`
    select ${columns(WorkItem, 'i')}, l.notice_id as "noticeId" from assistance_notice_work_item l
    join work_item i on i.id = l.work_item_id where l.notice_id = any(${ids}::uuid[]) order by i.year, i.number`);
}
