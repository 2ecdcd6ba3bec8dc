import type { ImportPreview, PreviewItem } from '../work-plan.graphql.ts';

interface Span {
  startOffset: number;
  endOffset: number;
}
/** A piece of the notice that is marked in one way throughout. */
export interface Segment {
  start: number;
  text: string;
  /** startOffset of the point that it belongs to: numbers may begin anew in each section, offsets do not */
  item?: number;
  target: boolean;
  leadIn: boolean;
  /** the warned line that begins here or runs through here */
  warnedLine?: number;
}

export function itemsOf(preview: ImportPreview): PreviewItem[] {
  return preview.sections.flatMap((section) => section.items);
}

/** Lines are counted from 1, as editors count them. */
export function spanOfLine(text: string, line: number): Span {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const next = text.indexOf('\n', start);
    if (next === -1) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { startOffset: start, endOffset: end === -1 ? text.length : end };
}

function covering<Kind extends Span>(spans: readonly Kind[], start: number): Kind | undefined {
  return spans.find((span) => span.startOffset <= start && start < span.endOffset);
}

/** Cuts the text wherever a mark begins or ends, so that marks may overlap and no character is drawn twice. */
export function segmentsOf(preview: ImportPreview): Segment[] {
  const { text, leadIns, warnings } = preview;
  const items = itemsOf(preview);
  const targets = items.flatMap((item) => item.targets);
  const warned = [...new Set(warnings.map(({ line }) => line))].map((line) => ({
    line,
    ...spanOfLine(text, line),
  }));
  const spans: Span[] = [...items, ...targets, ...leadIns, ...warned];
  const cuts = new Set([0, text.length, ...spans.flatMap((span) => [span.startOffset, span.endOffset])]);
  const offsets = [...cuts].filter((offset) => offset >= 0 && offset <= text.length).sort((a, b) => a - b);
  return offsets.slice(0, -1).map((start, index) => {
    const item = covering(items, start)?.startOffset;
    const warnedLine = covering(warned, start)?.line;
    return {
      start,
      text: text.slice(start, offsets[index + 1]),
      target: covering(targets, start) !== undefined,
      leadIn: covering(leadIns, start) !== undefined,
      ...(item !== undefined && { item }),
      ...(warnedLine !== undefined && { warnedLine }),
    };
  });
}
