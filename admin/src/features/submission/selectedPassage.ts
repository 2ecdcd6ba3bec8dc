import type { MarkPart } from '@duban/schema/vocabulary/submission';

export interface Passage {
  part: MarkPart;
  start: number;
  end: number;
  quote: string;
}

/** Characters of the part before a point of it; the numbers of marks that stand in it are not its text. */
function offsetIn(part: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(part, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  for (const number of before.querySelectorAll('[data-mark-number]')) number.remove();
  return before.textContent?.length ?? 0;
}

const partOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-part]') ?? null;

/** What is selected within one part of a piece; null where nothing is, or more than one part. */
export function selectedPassage(): Passage | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const part = partOf(range.startContainer);
  if (!part || part !== partOf(range.endContainer)) return null;
  const start = offsetIn(part, range.startContainer, range.startOffset);
  const end = offsetIn(part, range.endContainer, range.endOffset);
  const copy = range.cloneContents();
  for (const number of copy.querySelectorAll('[data-mark-number]')) number.remove();
  return end > start
    ? { part: part.dataset.part as MarkPart, start, end, quote: copy.textContent ?? '' }
    : null;
}
