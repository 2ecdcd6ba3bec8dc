import sql, { join } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { Channel } from '../channel/channel.entity.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { Submission } from '../submission/submission.entity.ts';
import { visibleTo as submissionVisibleTo } from '../submission/submission.policy.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { PressApproval } from './press-approval.entity.ts';
import { PressRelease } from './press-release.entity.ts';
import type { PressReleaseFilter } from './press-release.inputs.ts';
import { awaitsSql, visibleTo } from './press-release.policy.ts';

const withBureau = sql`press_release r join organization b on b.id = r.bureau_id`;

export async function pressReleasesPage(
  context: SignedIn,
  filter: PressReleaseFilter,
  page: PageArgs,
): Promise<Page<PressRelease>> {
  const terms = [visibleTo(context.viewer, 'r')];
  if (filter.ids) terms.push(sql`r.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.mode) terms.push(sql`r.mode = ${chosenSql(filter.mode)}`);
  if (filter.status) terms.push(sql`r.status = ${chosenSql(filter.status)}`);
  if (filter.organizationId)
    terms.push(sql`r.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.subjectAreaId)
    terms.push(sql`r.subject_area_id = any(${idsOnly([filter.subjectAreaId])}::uuid[])`);
  if (filter.workItemId) {
    terms.push(sql`r.id in (select l.release_id from press_release_work_item l
      where l.work_item_id = any(${idsOnly([filter.workItemId])}::uuid[]))`);
  }
  if (filter.year)
    terms.push(
      sql`r.planned_on between make_date(${filter.year}, 1, 1) and make_date(${filter.year}, 12, 31)`,
    );
  if (filter.awaitingViewer) terms.push(awaitsSql(context.viewer));
  if (filter.search) terms.push(foundSql(filter.search, 'r', ['title', 'body']));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'r'));
  return pageOf<PressRelease>(context.reader, {
    select: columns(PressRelease, 'r'),
    from: sql`from ${filter.awaitingViewer ? withBureau : sql`press_release r`} where ${join(terms, ' and ')}`,
    orderBy: sql`r.drafted_at desc, r.id desc`,
    page,
  });
}

/** For the start page's figure. */
export const awaitingViewerSql = ({ viewer }: SignedIn) =>
  sql`${withBureau} where ${visibleTo(viewer, 'r')} and ${awaitsSql(viewer)}`;

export function visibleReleases(context: SignedIn, ids: readonly string[]): Promise<PressRelease[]> {
  return context.reader.rows<PressRelease>(sql`
    select ${columns(PressRelease, 'r')} from press_release r
    where r.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'r')}`);
}

export function releasesOfEntries(context: SignedIn, entryIds: readonly string[]): Promise<PressRelease[]> {
  return context.reader.rows<PressRelease>(sql`
    select ${columns(PressRelease, 'r')} from press_release r where r.plan_entry_id = any(${entryIds}::uuid[])
      and r.status <> 'WITHDRAWN' and ${visibleTo(context.viewer, 'r')}`);
}

/** Those of which the viewer decided a step in the round that is under way. */
export function decidedByViewer(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<{ releaseId: string }[]> {
  return reader.rows(sql`
    select r.id as "releaseId" from press_release r join press_approval d on d.release_id = r.id and d.round = r.round
    where r.id = any(${ids}::uuid[]) and d.person_id = ${viewer.userId}::uuid`);
}

export function approvalsOfReleases(reader: Reader, ids: readonly string[]): Promise<PressApproval[]> {
  return reader.rows<PressApproval>(sql`
    select ${columns(PressApproval, 'd')} from press_approval d where d.release_id = any(${ids}::uuid[])
    order by d.round, d.position`);
}

export function itemsOfReleases(
  reader: Reader,
  ids: readonly string[],
): Promise<(WorkItem & { releaseId: string })[]> {
  return reader.rows(sql`
    select ${columns(WorkItem, 'i')}, l.release_id as "releaseId" from press_release_work_item l
    join work_item i on i.id = l.work_item_id where l.release_id = any(${ids}::uuid[]) order by i.year, i.number`);
}

export function channelsOfReleases(
  reader: Reader,
  ids: readonly string[],
): Promise<(Channel & { releaseId: string })[]> {
  return reader.rows(sql`
    select ${columns(Channel, 'k')}, l.release_id as "releaseId" from press_release_channel l
    join channel k on k.id = l.channel_id where l.release_id = any(${ids}::uuid[]) order by k.name, k.id`);
}

/** Those that the viewer may see. */
export function piecesOfReleases(
  { reader, viewer }: SignedIn,
  ids: readonly string[],
): Promise<(Submission & { releaseId: string })[]> {
  return reader.rows(sql`
    select ${columns(Submission, 's')}, l.release_id as "releaseId" from press_release_submission l
    join submission s on s.id = l.submission_id
    where l.release_id = any(${ids}::uuid[]) and ${submissionVisibleTo(viewer, 's')} order by s.submitted_at, s.id`);
}
