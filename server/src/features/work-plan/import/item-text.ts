import { isHeadingLine, titleEnd } from './headings.ts';
import type { TextSpan } from './notice.ts';

export interface ItemText {
  title: TextSpan | null;
  requirement: TextSpan;
}

/**
 * Splits a point into its title sentence and the rest. `brackets` are the places that name units: one at
 * the end of the title or the start of the rest belongs to neither.
 */
export function splitItemText(folded: string, start: number, end: number, brackets: TextSpan[]): ItemText {
  const body = folded.slice(start, end);
  const sentence = titleEnd(body);
  if (sentence > 0) {
    const split = take(
      folded,
      { startOffset: start, endOffset: start + sentence },
      { startOffset: start + sentence + 1, endOffset: end },
      brackets,
    );
    if (split) return split;
  }
  const newline = body.indexOf('\n');
  if (sentence < 0 && newline > 0 && isTitleParagraph(folded, start, start + newline, brackets)) {
    const split = take(
      folded,
      { startOffset: start, endOffset: start + newline },
      { startOffset: start + newline + 1, endOffset: end },
      brackets,
    );
    if (split) return split;
  }
  return { title: null, requirement: trim(folded, { startOffset: start, endOffset: end }) };
}

function isTitleParagraph(folded: string, start: number, end: number, brackets: TextSpan[]): boolean {
  const paragraph = trim(folded, withoutTrailing(folded, { startOffset: start, endOffset: end }, brackets));
  const line = folded.slice(paragraph.startOffset, paragraph.endOffset);
  return !/[;,、]$/.test(line) && isHeadingLine(line);
}

function take(folded: string, first: TextSpan, rest: TextSpan, brackets: TextSpan[]): ItemText | null {
  const requirement = trim(folded, withoutLeading(folded, rest, brackets));
  if (requirement.startOffset >= requirement.endOffset) return null;
  const title = trim(folded, withoutTrailing(folded, first, brackets));
  const ending = /[。:;.\s]+$/.exec(folded.slice(title.startOffset, title.endOffset))?.[0].length ?? 0;
  title.endOffset -= ending;
  return title.endOffset > title.startOffset ? { title, requirement } : null;
}

function withoutTrailing(folded: string, span: TextSpan, brackets: TextSpan[]): TextSpan {
  const bracket = brackets.find(
    ({ endOffset, startOffset }) =>
      startOffset > span.startOffset &&
      endOffset <= span.endOffset &&
      /^[。\s]*$/.test(folded.slice(endOffset, span.endOffset)),
  );
  return bracket ? { ...span, endOffset: bracket.startOffset } : span;
}

function withoutLeading(folded: string, span: TextSpan, brackets: TextSpan[]): TextSpan {
  const bracket = brackets.find(
    ({ startOffset, endOffset }) =>
      startOffset >= span.startOffset &&
      endOffset <= span.endOffset &&
      /^\s*$/.test(folded.slice(span.startOffset, startOffset)),
  );
  if (!bracket) return span;
  const mark = /^[。;]?/.exec(folded.slice(bracket.endOffset, span.endOffset))?.[0].length ?? 0;
  return { ...span, startOffset: bracket.endOffset + mark };
}

function trim(folded: string, { startOffset, endOffset }: TextSpan): TextSpan {
  const content = folded.slice(startOffset, endOffset);
  const leading = content.length - content.trimStart().length;
  return {
    startOffset: Math.min(startOffset + leading, endOffset),
    endOffset: startOffset + Math.max(leading, content.trimEnd().length),
  };
}
