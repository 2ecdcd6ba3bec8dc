import sql, { join } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { PublicityActivity } from './publicity-activity.entity.ts';
import type { PublicityActivityFilter } from './publicity-activity.inputs.ts';
import { visibleTo } from './publicity-activity.policy.ts';

export async function publicityActivitiesPage(
  context: SignedIn,
  filter: PublicityActivityFilter,
  page: PageArgs,
): Promise<Page<PublicityActivity>> {
  const terms = [visibleTo(context.viewer, 'p')];
  if (filter.ids) terms.push(sql`p.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`p.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.workItemId) {
    terms.push(sql`exists (select 1 from publicity_activity_work_item l where l.activity_id = p.id
      and l.work_item_id = any(${idsOnly([filter.workItemId])}::uuid[]))`);
  }
  if (filter.search) terms.push(foundSql(filter.search, 'p', ['title', 'theme']));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'p'));
  return pageOf<PublicityActivity>(context.reader, {
    select: columns(PublicityActivity, 'p'),
    from: sql`from publicity_activity p where ${join(terms, ' and ')}`,
    orderBy: sql`p.starts_on desc, p.id desc`,
    page,
  });
}

export function visibleActivities(
  context: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<PublicityActivity[]> {
  return reader.rows<PublicityActivity>(sql`
    select ${columns(PublicityActivity, 'p')} from publicity_activity p
    where p.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'p')}`);
}

export function itemsOfActivities(
  reader: Reader,
  ids: readonly string[],
): Promise<(WorkItem & { activityId: string })[]> {
  return reader.rows(sql`
    select ${columns(WorkItem, 'i')}, l.activity_id as "activityId" from publicity_activity_work_item l
    join work_item i on i.id = l.work_item_id where l.activity_id = any(${ids}::uuid[]) order by i.year, i.number`);
}

/** Activities of each assignment's branch about its item: a city's also count what its counties do. */
export function activitiesAbout(
  context: SignedIn,
  assignmentIds: readonly string[],
  most: number,
): Promise<(PublicityActivity & { assignmentId: string })[]> {
  return context.reader.rows(sql`
    select ${columns(PublicityActivity, 'p')}, a.id as "assignmentId" from assignment a
    cross join lateral (
      select x.* from publicity_activity_work_item l join publicity_activity x on x.id = l.activity_id
      where l.work_item_id = a.work_item_id and l.branch_id = a.branch_id and (l.organization_id = a.organization_id or l.city_id = a.organization_id)
        and ${visibleTo(context.viewer, 'x')}
      order by x.starts_on desc, x.id desc limit ${most}) p
    where a.id = any(${assignmentIds}::uuid[])`);
}
