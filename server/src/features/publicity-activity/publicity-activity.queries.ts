import type { ChannelLevel } from '@duban/schema/vocabulary/publicity';
import type { ActivityStatus } from '@duban/schema/vocabulary/publicity-activity';
import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { scopeSql } from '../../kernel/scope.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { PublicityActivity } from './publicity-activity.entity.ts';
import type { PublicityActivityFilter } from './publicity-activity.inputs.ts';
import { awaitsSql, heldBy, visibleTo } from './publicity-activity.policy.ts';

/** The status as its days and its ending have it. */
function statusSql(status: ActivityStatus, today: string): Sql {
  switch (status) {
    case 'PLANNED':
      return sql`(p.ending is null and p.starts_on > ${today}::date)`;
    case 'UNDER_WAY':
      return sql`(p.ending is null and p.starts_on <= ${today}::date and p.ends_on >= ${today}::date)`;
    case 'ENDED':
      return sql`(p.ending is null and p.ends_on < ${today}::date)`;
    case 'SUMMARISED':
      return sql`p.ending = 'SUMMARISED'`;
    case 'CANCELLED':
      return sql`p.ending = 'CANCELLED'`;
  }
}

async function conditions(context: SignedIn, filter: PublicityActivityFilter): Promise<Sql> {
  const { viewer, clock } = context;
  const terms = [visibleTo(viewer, 'p')];
  if (filter.ids) terms.push(sql`p.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`p.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.occasionId) terms.push(sql`p.occasion_id = any(${idsOnly([filter.occasionId])}::uuid[])`);
  if (filter.workItemId) {
    terms.push(sql`exists (select 1 from publicity_activity_work_item l where l.activity_id = p.id
      and l.work_item_id = any(${idsOnly([filter.workItemId])}::uuid[]))`);
  }
  if (filter.year != null) {
    terms.push(
      sql`p.starts_on <= make_date(${filter.year}, 12, 31) and p.ends_on >= make_date(${filter.year}, 1, 1)`,
    );
  }
  if (filter.status) terms.push(statusSql(filter.status, clock.today()));
  if (filter.awaitingViewer) terms.push(awaitsSql(viewer, clock.today()));
  if (filter.search) terms.push(foundSql(filter.search, 'p', ['title', 'theme']));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'p'));
  return join(terms, ' and ');
}

export async function publicityActivitiesPage(
  context: SignedIn,
  filter: PublicityActivityFilter,
  page: PageArgs,
): Promise<Page<PublicityActivity>> {
  return pageOf<PublicityActivity>(context.reader, {
    select: columns(PublicityActivity, 'p'),
    from: sql`from publicity_activity p where ${await conditions(context, filter)}`,
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
        and ${heldBy(context.viewer, 'x')}
      order by x.starts_on desc, x.id desc limit ${most}) p
    where a.id = any(${assignmentIds}::uuid[])`);
}

export interface ActivityCoverage {
  activityId: string;
  level: ChannelLevel;
  count: number;
}

/** What was carried of its pieces, those that the viewer may see. */
export function coverageOfActivities(
  { reader, viewer }: SignedIn,
  ids: readonly string[],
): Promise<ActivityCoverage[]> {
  return reader.rows(sql`
    select s.publicity_activity_id as "activityId", d.level, count(*)::int as count
    from submission s join adoption d on d.submission_id = s.id
    where s.publicity_activity_id = any(${ids}::uuid[]) and ${scopeSql(viewer.scope, 's')}
    group by 1, 2 order by array_position(array['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'], d.level)`);
}

interface YearOfOccasion {
  year: number;
  id: string;
}

/** Those that were not cancelled, by the year in which they begin. */
export function countsByOccasion(
  { reader, viewer }: SignedIn,
  asked: readonly YearOfOccasion[],
): Promise<(YearOfOccasion & { count: number })[]> {
  return reader.rows(sql`
    select k.year, p.occasion_id as id, count(*)::int as count
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as k(year int, id uuid)
    join publicity_activity p on p.occasion_id = k.id
      and p.starts_on between make_date(k.year, 1, 1) and make_date(k.year, 12, 31)
    where p.ending is distinct from 'CANCELLED' and ${visibleTo(viewer, 'p')} group by 1, 2`);
}
