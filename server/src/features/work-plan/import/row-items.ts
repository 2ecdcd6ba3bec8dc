import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import { readDueCell } from './due-cell.ts';
import { type ItemReading, mergeResponsible, type NoticeText, readItemContent } from './item-content.ts';
import { type ItemText, splitItemText } from './item-text.ts';
import type { Line } from './lines.ts';
import type { ParsedResponsible } from './notice.ts';
import { readNames } from './responsible-names.ts';
import { findResponsibilities } from './responsible-places.ts';
import type { Column, TableCell } from './table.ts';

type Cells = Map<Column, TableCell>;

/** A table's row: its columns say what brackets and wording say elsewhere. */
export function readRow(notice: NoticeText, line: Line, cells: Cells, firstLeads: boolean): ItemReading {
  const task = cells.get('TASK') ?? { ...line };
  const inText = findResponsibilities(notice.folded, task.startOffset, task.endOffset, firstLeads);
  const words = rowWords(notice.folded, task, cells.get('REQUIREMENT'), inText.requirementEnd, inText.found);
  const bracketed = inText.found.flatMap(({ bodies }) =>
    bodies.map(({ role, startOffset, endOffset }) => ({
      role,
      name: notice.text.slice(startOffset, endOffset),
    })),
  );
  const joint = namesIn(notice, cells.get('JOINT'));
  const led = cells.has('LEAD') || bracketed.some(({ role }) => role === 'LEAD');
  const responsible = mergeResponsible([
    ...charged(namesIn(notice, cells.get('LEAD')), () => 'LEAD'),
    ...bracketed,
    ...charged(joint, (index) => (!led && index === 0 ? 'LEAD' : 'SUPPORT')),
    ...charged(namesIn(notice, cells.get('SUPPORT')), () => 'SUPPORT'),
  ]);
  const due = cells.get('DUE');
  const read = due && readDueCell(due.folded, notice.year);
  const inRow = read && due && { ...read, start: due.startOffset, end: due.endOffset };
  return {
    ...readItemContent(
      notice,
      { startOffset: line.startOffset, endOffset: line.endOffset },
      words,
      responsible,
      inRow,
    ),
    leadAssumedAt: !led && joint.length > 1 && !firstLeads ? (cells.get('JOINT')?.startOffset ?? null) : null,
    unreadDeadlineAt: read && due && !read.understood ? due.startOffset : null,
  };
}

function rowWords(
  folded: string,
  task: TableCell,
  requirement: TableCell | undefined,
  end: number,
  brackets: ItemText['requirement'][],
): ItemText {
  if (requirement && requirement.startOffset > task.startOffset) return { title: task, requirement };
  return splitItemText(folded, task.startOffset, end > task.startOffset ? end : task.endOffset, brackets);
}

/** Cells part names with spaces too. */
function namesIn(notice: NoticeText, cell: TableCell | undefined): string[] {
  if (!cell) return [];
  const names: string[] = [];
  for (const part of cell.folded.matchAll(/\S+/g)) {
    const start = cell.startOffset + part.index;
    for (const name of readNames(notice.folded, start, start + part[0].length)) {
      names.push(notice.text.slice(name.startOffset, name.endOffset));
    }
  }
  return names;
}

function charged(names: string[], role: (index: number) => AssignmentRole): ParsedResponsible[] {
  return names.map((name, index) => ({ role: role(index), name }));
}
