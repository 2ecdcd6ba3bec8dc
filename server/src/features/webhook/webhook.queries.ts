import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { Webhook } from './webhook.entity.ts';

/** Those of the administrator's province, newest first. */
export function webhooksPage({ reader, viewer }: SignedIn, page: PageArgs): Promise<Page<Webhook>> {
  return pageOf<Webhook>(reader, {
    select: columns(Webhook, 'w'),
    from: sql`from webhook w where w.province_id = ${viewer.provinceId}::uuid`,
    orderBy: sql`w.created_at desc, w.id desc`,
    page,
  });
}

export function webhooksByIds(reader: Reader, ids: readonly string[]): Promise<Webhook[]> {
  return reader.rows<Webhook>(
    sql`select ${columns(Webhook, 'w')} from webhook w where w.id = any(${ids}::uuid[])`,
  );
}
