import sql, { join } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { DisciplineRecord } from './discipline-record.entity.ts';
import type { DisciplineRecordFilter } from './discipline-record.inputs.ts';
import { visibleTo } from './discipline-record.policy.ts';

export async function disciplineRecordsPage(
  context: SignedIn,
  filter: DisciplineRecordFilter,
  page: PageArgs,
): Promise<Page<DisciplineRecord>> {
  const terms = [visibleTo(context.viewer, 'd')];
  if (filter.ids) terms.push(sql`d.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.kind) terms.push(sql`d.kind = ${chosenSql(filter.kind)}`);
  if (filter.status) terms.push(sql`d.status = ${chosenSql(filter.status)}`);
  if (filter.organizationId)
    terms.push(sql`d.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.pressReleaseId)
    terms.push(sql`d.press_release_id = any(${idsOnly([filter.pressReleaseId])}::uuid[])`);
  if (filter.search) terms.push(foundSql(filter.search, 'd', ['title', 'facts']));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'd'));
  return pageOf<DisciplineRecord>(context.reader, {
    select: columns(DisciplineRecord, 'd'),
    from: sql`from discipline_record d where ${join(terms, ' and ')}`,
    orderBy: sql`d.recorded_at desc, d.id desc`,
    page,
  });
}

export function visibleRecords(context: SignedIn, ids: readonly string[]): Promise<DisciplineRecord[]> {
  return context.reader.rows<DisciplineRecord>(sql`
    select ${columns(DisciplineRecord, 'd')} from discipline_record d
    where d.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'd')}`);
}

export function recordsOfReleases(context: SignedIn, ids: readonly string[]): Promise<DisciplineRecord[]> {
  return context.reader.rows<DisciplineRecord>(sql`
    select ${columns(DisciplineRecord, 'd')} from discipline_record d
    where d.press_release_id = any(${ids}::uuid[]) and ${visibleTo(context.viewer, 'd')} order by d.recorded_at, d.id`);
}
