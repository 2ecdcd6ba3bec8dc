import type { Line } from './lines.ts';
import type { TextSpan } from './notice.ts';

export const columns = [
  'NUMBER',
  'SECTION',
  'TASK',
  'REQUIREMENT',
  'LEAD',
  'SUPPORT',
  'JOINT',
  'DUE',
  'OTHER',
] as const;
export type Column = (typeof columns)[number];

/** A cell's content without its surrounding spaces. */
export interface TableCell extends TextSpan {
  folded: string;
}

const names: [RegExp, Column][] = [
  [/^(?:序号|编号|项目编号)$/, 'NUMBER'],
  [/^(?:类别|分类|工作类别|工作领域|板块|部分|项目类别)$/, 'SECTION'],
  [
    /^(?:工作任务|重点任务|主要任务|任务|任务名称|重点工作|工作事项|事项|任务事项|目标任务|工作内容|任务内容|工作要点|项目)$/,
    'TASK',
  ],
  [/^(?:工作要求|具体要求|工作措施|具体措施|具体内容|主要措施|工作目标|具体任务|主要内容)$/, 'REQUIREMENT'],
  [/^(?:牵头|主办|主责|第一责任)(?:单位|部门|处室)?(?:\(部门\))?$/, 'LEAD'],
  [/^(?:配合|协办|参与|参加|协同)(?:单位|部门|处室)?$/, 'SUPPORT'],
  [/^(?:责任|负责|承办|落实)(?:单位|部门|处室)?$/, 'JOINT'],
  [/^(?:完成时限|时限|完成时间|时间要求|办理时限|时间进度|完成期限|进度要求|时间安排)(?:要求)?$/, 'DUE'],
];

/** A row of column names: at least the task's and one more. */
export function readHeader({ folded, leadingTabs }: Pick<Line, 'folded' | 'leadingTabs'>): Column[] | null {
  if (!folded.includes('\t') || folded.length > 300) return null;
  const header = folded.split('\t').map((cell) => columnOf(cell.replace(/\s+/g, '')));
  const named = header.filter((column) => column !== 'OTHER');
  if (!header.includes('TASK') && header.includes('REQUIREMENT'))
    header[header.indexOf('REQUIREMENT')] = 'TASK';
  if (!header.includes('TASK') || named.length < 2) return null;
  return [...new Array<Column>(leadingTabs).fill('OTHER'), ...header];
}

function columnOf(name: string): Column {
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER';
}

/** The cells of a row under a header; null where the line is no row. */
export function readCells(line: Line, header: Column[]): Map<Column, TableCell> | null {
  if (!line.folded.includes('\t')) return null;
  const cells = new Map<Column, TableCell>();
  let from = line.startOffset;
  line.folded.split('\t').forEach((part, index) => {
    const column = header[line.leadingTabs + index] ?? 'OTHER';
    const content = part.trim();
    const startOffset = from + part.indexOf(content);
    if (content && !cells.has(column))
      cells.set(column, { startOffset, endOffset: startOffset + content.length, folded: content });
    from += part.length + 1;
  });
  return cells.has('TASK') ? cells : null;
}
