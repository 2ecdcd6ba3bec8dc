import sql, { join } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { Instruction } from './instruction.entity.ts';
import type { InstructionFilter } from './instruction.inputs.ts';
import { visibleTo } from './instruction.policy.ts';

export async function instructionsPage(
  context: SignedIn,
  filter: InstructionFilter,
  page: PageArgs,
): Promise<Page<Instruction>> {
  const terms = [visibleTo(context.viewer, 'n')];
  if (filter.ids) terms.push(sql`n.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.level) terms.push(sql`n.level = ${chosenSql(filter.level)}`);
  if (filter.organizationId)
    terms.push(sql`n.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.assignmentId) terms.push(sql`n.assignment_id = any(${idsOnly([filter.assignmentId])}::uuid[])`);
  if (filter.open != null)
    terms.push(filter.open ? sql`n.assignment_id is null` : sql`n.assignment_id is not null`);
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'n'));
  return pageOf<Instruction>(context.reader, {
    select: columns(Instruction, 'n'),
    from: sql`from instruction n where ${join(terms, ' and ')}`,
    orderBy: sql`n.instructed_on desc, n.id desc`,
    page,
  });
}

export function visibleInstructions(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<Instruction[]> {
  return reader.rows<Instruction>(sql`
    select ${columns(Instruction, 'n')} from instruction n where n.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'n')}`);
}

export function instructionsOfSubmissions(
  { reader, viewer }: SignedIn,
  ids: readonly string[],
): Promise<Instruction[]> {
  return reader.rows<Instruction>(sql`
    select ${columns(Instruction, 'n')} from instruction n
    where n.submission_id = any(${ids}::uuid[]) and ${visibleTo(viewer, 'n')} order by n.instructed_on desc, n.id`);
}
