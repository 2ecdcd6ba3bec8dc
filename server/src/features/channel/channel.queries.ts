import sql, { join } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { like } from '../organization/organization.queries.ts';
import { Channel } from './channel.entity.ts';
import type { ChannelFilter } from './channel.inputs.ts';
import { visibleTo } from './channel.policy.ts';

export function channelsPage(
  { reader, viewer }: SignedIn,
  filter: ChannelFilter,
  page: PageArgs,
): Promise<Page<Channel>> {
  const terms = [visibleTo(viewer, 'k')];
  if (filter.ids) terms.push(sql`k.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.kind) terms.push(sql`k.kind = ${chosenSql(filter.kind)}`);
  if (filter.level) terms.push(sql`k.level = ${chosenSql(filter.level)}`);
  if (filter.ownership) terms.push(sql`k.ownership = ${chosenSql(filter.ownership)}`);
  if (filter.on)
    terms.push(
      sql`k.starts_on <= ${filter.on}::date and (k.ends_on is null or k.ends_on >= ${filter.on}::date)`,
    );
  if (filter.search) terms.push(sql`k.name ilike ${like(filter.search)}`);
  return pageOf<Channel>(reader, {
    select: columns(Channel, 'k'),
    from: sql`from channel k where ${join(terms, ' and ')}`,
    orderBy: sql`array_position(array['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'], k.level), k.ownership, k.name, k.starts_on, k.id`,
    page,
  });
}

export function visibleChannels(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<Channel[]> {
  return reader.rows<Channel>(sql`
    select ${columns(Channel, 'k')} from channel k where k.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'k')}`);
}

/** The one of that name on that day. */
export function channelNamed(
  { viewer }: SignedIn,
  reader: Reader,
  name: string,
  day: string,
): Promise<Channel | null> {
  return reader.row<Channel>(sql`
    select ${columns(Channel, 'k')} from channel k where ${visibleTo(viewer, 'k')} and k.name = ${name}
      and k.starts_on <= ${day}::date and (k.ends_on is null or k.ends_on >= ${day}::date)`);
}
