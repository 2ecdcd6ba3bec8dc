import type { Block } from './blocks.ts';
import type { ImportWarning, TextSpan } from './notice.ts';

const longestExcerpt = 60;

export interface Coverage {
  leadIns: TextSpan[];
  warnings: ImportWarning[];
}

/**
 * Gives every line an owner: a point, the lead-in or a warning. What is left over is UNPLACED_TEXT, so that
 * nothing is lost in silence whatever the rules before made of it.
 */
export function coverLines(
  text: string,
  blocks: Block[],
  items: TextSpan[],
  leadInLines: Set<number>,
): Coverage {
  const coverage: Coverage = { leadIns: [], warnings: [] };
  let next = 0;
  let extending = false;
  for (const { kind, line } of blocks) {
    while ((items[next]?.endOffset ?? Number.POSITIVE_INFINITY) <= line.startOffset) next += 1;
    const inItem = (items[next]?.startOffset ?? Number.POSITIVE_INFINITY) <= line.startOffset;
    const leadsIn = !inItem && kind !== 'NOISE' && leadInLines.has(line.number);
    if (leadsIn) extendLeadIn(coverage.leadIns, line, extending);
    else if (kind === 'NOISE')
      coverage.warnings.push({ code: 'NOISE_LINE', line: line.number, excerpt: excerptOf(text, line) });
    else if (!inItem)
      coverage.warnings.push({ code: 'UNPLACED_TEXT', line: line.number, excerpt: excerptOf(text, line) });
    extending = leadsIn;
  }
  return coverage;
}

function extendLeadIn(leadIns: TextSpan[], line: TextSpan, extending: boolean): void {
  const last = leadIns.at(-1);
  if (extending && last) last.endOffset = line.endOffset;
  else leadIns.push({ startOffset: line.startOffset, endOffset: line.endOffset });
}

export function excerptOf(text: string, { startOffset, endOffset }: TextSpan): string {
  const excerpt = text.slice(startOffset, Math.min(endOffset, startOffset + longestExcerpt));
  return endOffset - startOffset > longestExcerpt ? `${excerpt}…` : excerpt;
}
