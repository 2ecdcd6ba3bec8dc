import type { TextSpan } from './notice.ts';

export interface Line extends TextSpan {
  /** 1-based */
  number: number;
  /** Folded for matching, trimmed: exactly what stands between startOffset and endOffset. */
  folded: string;
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
    const raw = folded.slice(from, to);
    const content = raw.trimEnd();
    const startOffset = from + (content.length - content.trimStart().length);
    if (content.trim()) {
      lines.push({ number, startOffset, endOffset: from + content.length, folded: content.trimStart() });
    }
    from = to + 1;
  }
  return lines;
}
