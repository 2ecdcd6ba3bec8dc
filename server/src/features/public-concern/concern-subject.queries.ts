import sql, { join } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { ConcernSubject } from './concern-subject.entity.ts';
import type { ConcernSubjectFilter } from './concern-subject.inputs.ts';
import { subjectsVisibleTo } from './public-concern.policy.ts';

export function concernSubjectsPage(
  { reader, viewer }: SignedIn,
  filter: ConcernSubjectFilter,
  page: PageArgs,
): Promise<Page<ConcernSubject>> {
  const terms = [subjectsVisibleTo(viewer, 's')];
  if (filter.ids) terms.push(sql`s.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.active != null) terms.push(filter.active ? sql`s.active` : sql`not s.active`);
  return pageOf<ConcernSubject>(reader, {
    select: columns(ConcernSubject, 's'),
    from: sql`from concern_subject s where ${join(terms, ' and ')}`,
    orderBy: sql`s.sort_order, s.name, s.id`,
    page,
  });
}

export function subjectsById(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<ConcernSubject[]> {
  return reader.rows<ConcernSubject>(sql`
    select ${columns(ConcernSubject, 's')} from concern_subject s
    where s.id = any(${idsOnly(ids)}::uuid[]) and ${subjectsVisibleTo(viewer, 's')}`);
}

/** The id of the one that has the name; two that take it at once wait for each other here. */
export async function subjectNamed(reader: Reader, provinceId: string, name: string): Promise<string | null> {
  await reader.rows(sql`select pg_advisory_xact_lock(hashtext(${`concern subject ${provinceId} ${name}`}))`);
  const row = await reader.row<{ id: string }>(sql`
    select s.id from concern_subject s where s.province_id = ${provinceId}::uuid and s.name = ${name}`);
  return row?.id ?? null;
}

/** Null where it is none of the viewer's province. */
export async function subjectName(context: SignedIn, id: string): Promise<string | null> {
  return (await subjectsById(context, context.reader, [id]))[0]?.name ?? null;
}
