import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { wroteSql } from '../../kernel/edited.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { hasRole } from '../../kernel/viewer.ts';
import { like } from '../organization/organization.queries.ts';
import { Bulletin, StoredFigures } from './bulletin.entity.ts';
import type { BulletinFilter } from './bulletin.inputs.ts';
import { draftableKinds, partVisibleTo, visibleTo } from './bulletin.policy.ts';

/** Of the viewer's organization, which it goes to. */
const addressedSql = (
  { viewer }: SignedIn,
  alias: string,
): Sql => sql`exists (select 1 from bulletin_addressee oa
  where oa.bulletin_id = ${sql([`${alias}.id`])} and oa.organization_id = ${viewer.organizationId}::uuid)`;

const readSql = ({ viewer }: SignedIn, alias: string): Sql => sql`exists (select 1 from bulletin_reading og
  where og.bulletin_id = ${sql([`${alias}.id`])} and og.user_id = ${viewer.userId}::uuid)`;

/** Published to the viewer's organization, and not opened by the viewer. */
export const unreadSql = (context: SignedIn, alias: string): Sql =>
  sql`${sql([`${alias}.status`])} = 'PUBLISHED' and ${addressedSql(context, alias)} and not ${readSql(context, alias)}`;

/** A leader approves what others wrote; the office of its kind puts right what was returned, and publishes what was approved. */
export function awaitsViewerSql({ viewer }: SignedIn, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const draft = sql`${column('status')} = 'DRAFT' and ${column('return_comment')}`;
  const own = draftableKinds(viewer);
  const terms = [
    ...(hasRole(viewer, 'LEADER') ? [sql`(${draft} is null and not ${wroteSql(viewer, alias)})`] : []),
    ...(own.length > 0
      ? [
          sql`(${column('kind')} = any(${own}::text[]) and ((${draft} is not null) or ${column('status')} = 'APPROVED'))`,
        ]
      : []),
  ];
  if (terms.length === 0) return sql`false`;
  return sql`(${column('organization_id')} = ${viewer.organizationId}::uuid and (${join(terms, ' or ')}))`;
}

export function bulletinsPage(
  context: SignedIn,
  filter: BulletinFilter,
  page: PageArgs,
): Promise<Page<Bulletin>> {
  const terms = [visibleTo(context.viewer, 'b')];
  if (filter.ids) terms.push(sql`b.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year != null) terms.push(sql`b.year = ${filter.year}`);
  if (filter.kind) terms.push(sql`b.kind = ${chosenSql(filter.kind)}`);
  if (filter.status) terms.push(sql`b.status = ${filter.status}`);
  else if (!filter.ids) terms.push(sql`b.status <> 'WITHDRAWN'`);
  if (filter.own) terms.push(sql`b.organization_id = ${context.viewer.organizationId}::uuid`);
  if (filter.unread) terms.push(unreadSql(context, 'b'));
  if (filter.awaiting) terms.push(awaitsViewerSql(context, 'b'));
  if (filter.search)
    terms.push(
      sql`(b.title ilike ${like(filter.search)} or b.number ilike ${like(filter.search)} or b.body ilike ${like(filter.search)})`,
    );
  return pageOf<Bulletin>(context.reader, {
    select: columns(Bulletin, 'b'),
    from: sql`from bulletin b where ${join(terms, ' and ')}`,
    orderBy: sql`b.created_at desc, b.id desc`,
    page,
  });
}

export function visibleBulletins(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<Bulletin[]> {
  return reader.rows<Bulletin>(sql`
    select ${columns(Bulletin, 'b')} from bulletin b
    where b.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'b')}`);
}

export interface OwnReading {
  bulletinId: string;
  addressed: boolean;
  read: boolean;
}

/** Where the viewer stands: whether it goes to their organization, and whether they have read it. */
export function ownReadings(
  context: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<OwnReading[]> {
  return reader.rows<OwnReading>(sql`
    select b.id as "bulletinId", ${addressedSql(context, 'b')} as addressed, ${readSql(context, 'b')} as read
    from bulletin b where b.id = any(${ids}::uuid[])`);
}

export interface Receipt {
  bulletinId: string;
  organizationId: string;
  /** Null: nobody of the addressee has read it. */
  userId: string | null;
  at: string | null;
}

/** A row for each reader of each addressee that the viewer may know of, the first reader first. */
export function receiptsOf({ reader, viewer }: SignedIn, ids: readonly string[]): Promise<Receipt[]> {
  return reader.rows<Receipt>(sql`
    select d.bulletin_id as "bulletinId", d.organization_id as "organizationId", g.user_id as "userId", g.at
    from bulletin_addressee d join bulletin b on b.id = d.bulletin_id join organization o on o.id = d.organization_id
      left join bulletin_reading g on g.bulletin_id = d.bulletin_id and g.organization_id = d.organization_id
    where d.bulletin_id = any(${ids}::uuid[]) and ${partVisibleTo(viewer, 'd', 'b')}
    order by o.sort_order, o.id, g.at, g.user_id`);
}

export function figuresOf(reader: Reader, ids: readonly string[]): Promise<StoredFigures[]> {
  return reader.rows<StoredFigures>(sql`
    select ${columns(StoredFigures, 'f')} from bulletin_figures f where f.bulletin_id = any(${ids}::uuid[])`);
}

export async function storeFigures(
  reader: Reader,
  { bulletinId, figures, names }: StoredFigures,
): Promise<void> {
  await reader.rows(sql`
    insert into bulletin_figures (bulletin_id, figures, names)
    values (${bulletinId}::uuid, ${JSON.stringify(figures)}::jsonb, ${JSON.stringify(names)}::jsonb)
    on conflict (bulletin_id) do update set figures = excluded.figures, names = excluded.names`);
}
