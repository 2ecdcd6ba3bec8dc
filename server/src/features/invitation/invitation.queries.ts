import { invitationReminderDays } from '@duban/schema/vocabulary/invitation';
import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { Invitation } from './invitation.entity.ts';
import type { InvitationFilter } from './invitation.inputs.ts';
import { awaitsSql, visibleTo } from './invitation.policy.ts';

/** Due first comes last: the newest due day stands above. */
export async function invitationsPage(
  context: SignedIn,
  filter: InvitationFilter,
  page: PageArgs,
): Promise<Page<Invitation>> {
  const today = context.clock.today();
  const terms = [visibleTo(context.viewer, 'v')];
  if (filter.ids) terms.push(sql`v.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`v.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.workItemId)
    terms.push(sql`v.id in (select l.invitation_id from invitation_work_item l
      where l.work_item_id = any(${idsOnly([filter.workItemId])}::uuid[]))`);
  if (filter.status) terms.push(sql`v.status = ${chosenSql(filter.status)}`);
  if (filter.overdue != null) {
    const overdue = sql`(v.status = 'OPEN' and v.due_on < ${today}::date)`;
    terms.push(filter.overdue ? overdue : sql`not ${overdue}`);
  }
  if (filter.awaitingViewer) terms.push(awaitsSql(context.viewer, today));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'v'));
  return pageOf<Invitation>(context.reader, {
    select: columns(Invitation, 'v'),
    from: sql`from invitation v where ${join(terms, ' and ')}`,
    orderBy: sql`v.due_on desc, v.id desc`,
    page,
  });
}

export function visibleInvitations(context: SignedIn, ids: readonly string[]): Promise<Invitation[]> {
  return context.reader.rows<Invitation>(sql`
    select ${columns(Invitation, 'v')} from invitation v
    where v.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'v')}`);
}

/** What each piece answers. */
export function invitationsOfSubmissions(context: SignedIn, ids: readonly string[]): Promise<Invitation[]> {
  return context.reader.rows<Invitation>(sql`
    select ${columns(Invitation, 'v')} from invitation v
    where v.submission_id = any(${ids}::uuid[]) and ${visibleTo(context.viewer, 'v')}`);
}

export function itemsOfInvitations(
  reader: Reader,
  ids: readonly string[],
): Promise<(WorkItem & { invitationId: string })[]> {
  return reader.rows(sql`
    select ${columns(WorkItem, 'i')}, l.invitation_id as "invitationId" from invitation_work_item l
    join work_item i on i.id = l.work_item_id where l.invitation_id = any(${ids}::uuid[]) order by i.year, i.number`);
}

const told = (recipient: Sql, params: Sql, key: Sql): Sql => sql`
  ${recipient} as organization_id, null::uuid as user_id, 'Invitation' as subject_type, v.id as subject_id,
  ${params} as params, ${key} as dedup_key`;

/** Units with an open invitation, by the last reminder day that has come: a run that was missed is made up for. */
export function dueRows(today: string): Sql {
  return sql`
    select ${told(
      sql`v.organization_id`,
      sql`jsonb_build_object('title', v.title, 'dueOn', v.due_on)`,
      sql`'INVITATION_REMINDER ' || v.id || ' ' || d.days`,
    )}
    from invitation v cross join lateral (
      select min(days) as days from unnest(${[...invitationReminderDays]}::int[]) days where v.due_on - days <= ${today}::date
        and v.due_on - days >= (v.issued_at at time zone 'Asia/Shanghai')::date) d
    where v.status = 'OPEN' and v.due_on >= ${today}::date and d.days is not null`;
}

/** Of what is overdue: the unit, and the office that waits. */
export function overdueRows(today: string, of: 'organization_id' | 'issuer_id'): Sql {
  return sql`
    select ${told(
      sql([`v.${of}`]),
      sql`jsonb_build_object('title', v.title, 'dueOn', v.due_on, 'organization', o.short_name)`,
      sql`'INVITATION_OVERDUE ' || v.id`,
    )}
    from invitation v join organization o on o.id = v.organization_id
    where v.status = 'OPEN' and v.due_on < ${today}::date`;
}
