import type { EntityClass } from '@mikro-orm/postgresql';
import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { LeadingGroupPost, Spokesperson, SubjectArea } from './press-office.entity.ts';
import type { LeadingGroupPostFilter, SpokespersonFilter, SubjectAreaFilter } from './press-office.inputs.ts';
import { visibleTo } from './press-office.policy.ts';

/** Holds on the day, for an alias with first and last day. */
export function onDaySql(alias: string, day: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('starts_on')} <= ${day}::date and (${column('ends_on')} is null or ${column('ends_on')} >= ${day}::date))`;
}

/** The bureau that somebody works in, or whose department they work in. */
export const ownBureauSql = (organizationId: string): Sql => sql`(
  select o.bureau_id from organization o where o.id = ${organizationId}::uuid)`;

function conditions({ viewer }: SignedIn, filter: LeadingGroupPostFilter): Sql[] {
  const terms = [visibleTo(viewer, 'p')];
  if (filter.ids) terms.push(sql`p.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`p.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.ownBureau) terms.push(sql`p.organization_id = ${ownBureauSql(viewer.organizationId)}`);
  if (filter.on) terms.push(onDaySql('p', filter.on));
  return terms;
}

export function leadingGroupPage(
  context: SignedIn,
  filter: LeadingGroupPostFilter,
  page: PageArgs,
): Promise<Page<LeadingGroupPost>> {
  return pageOf<LeadingGroupPost>(context.reader, {
    select: columns(LeadingGroupPost, 'p'),
    from: sql`from leading_group_post p where ${join(conditions(context, filter), ' and ')}`,
    orderBy: sql`p.organization_id, array_position(array['HEAD', 'DEPUTY', 'MEMBER'], p.post), p.starts_on, p.id`,
    page,
  });
}

export function spokespersonsPage(
  context: SignedIn,
  filter: SpokespersonFilter,
  page: PageArgs,
): Promise<Page<Spokesperson>> {
  return pageOf<Spokesperson>(context.reader, {
    select: columns(Spokesperson, 'p'),
    from: sql`from spokesperson p where ${join(conditions(context, filter), ' and ')}`,
    orderBy: sql`p.organization_id, p.starts_on desc, p.id desc`,
    page,
  });
}

export function subjectAreasPage(
  context: SignedIn,
  filter: SubjectAreaFilter,
  page: PageArgs,
): Promise<Page<SubjectArea>> {
  const terms = conditions(context, filter);
  if (filter.kind) terms.push(sql`p.kind = ${chosenSql(filter.kind)}`);
  return pageOf<SubjectArea>(context.reader, {
    select: columns(SubjectArea, 'p'),
    from: sql`from subject_area p where ${join(terms, ' and ')}`,
    orderBy: sql`p.organization_id, p.position, p.id`,
    page,
  });
}

/** Another of the row’s bureau that is alike on one of its days. */
export function sameDays<Row extends object>(
  reader: Reader,
  [entity, table]: readonly [EntityClass<Row>, 'leading_group_post' | 'spokesperson' | 'subject_area'],
  row: { id: string; organizationId: string; startsOn: string; endsOn: string | null },
  alike: Sql,
): Promise<Row | null> {
  return reader.row<Row>(sql`
    select ${columns(entity, 'p')} from ${sql([table])} p
    where p.organization_id = ${row.organizationId}::uuid and p.id <> ${row.id}::uuid and ${alike}
      and daterange(p.starts_on, p.ends_on, '[]') && daterange(${row.startsOn}::date, ${row.endsOn}::date, '[]') limit 1`);
}

export function areasByIds(reader: Reader, ids: readonly string[]): Promise<SubjectArea[]> {
  return reader.rows(sql`
    select ${columns(SubjectArea, 'p')} from subject_area p where p.id = any(${idsOnly(ids)}::uuid[])`);
}

export function spokespersonsByIds(reader: Reader, ids: readonly string[]): Promise<Spokesperson[]> {
  return reader.rows(sql`
    select ${columns(Spokesperson, 'p')} from spokesperson p where p.id = any(${idsOnly(ids)}::uuid[])`);
}

/** First and last day on which the person spoke for the bureau. */
export function daysSpoken(
  reader: Reader,
  id: string,
): Promise<{ first: string | null; last: string | null } | null> {
  return reader.row(sql`
    select min(r.released_at at time zone 'Asia/Shanghai')::date as first, max(r.released_at at time zone 'Asia/Shanghai')::date as last
    from press_release r where r.spokesperson_id = ${id}::uuid`);
}
