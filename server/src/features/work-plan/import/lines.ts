import type { TextSpan } from './notice.ts';

export interface Line extends TextSpan {
  /** 1-based */
  number: number;
  /** Folded for matching, trimmed: exactly what stands between startOffset and endOffset. */
  folded: string;
  /** Tabs before the first character: a table's row whose first cells are empty */
  leadingTabs: number;
}

/** The lines that hold anything, each without its surrounding white space. */
export function readLines(folded: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let from = 0;
  while (from <= folded.length) {
    const newline = folded.indexOf('\n', from);
    const to = newline < 0 ? folded.length : newline;
    number += 1;
    const line = readLine(folded.slice(from, to), from, number);
    if (line) lines.push(line);
    from = to + 1;
  }
  return lines;
}

function readLine(raw: string, from: number, number: number): Line | null {
  const content = raw.trim();
  if (content === '') return null;
  const indent = raw.length - raw.trimStart().length;
  const leadingTabs = indent === 0 ? 0 : raw.slice(0, indent).split('\t').length - 1;
  const startOffset = from + indent;
  return { number, startOffset, endOffset: startOffset + content.length, folded: content, leadingTabs };
}
