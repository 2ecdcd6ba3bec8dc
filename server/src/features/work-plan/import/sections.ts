import type { Block } from './blocks.ts';
import { excerptOf } from './coverage.ts';
import { headingOf } from './headings.ts';
import type { ItemReading, NoticeText } from './item-content.ts';
import { numberItems } from './item-numbers.ts';
import { ItemReader, labelOf } from './items.ts';
import type { ImportWarning, ImportWarningCode, ParsedResponsible, ParsedSection } from './notice.ts';
import type { Entry } from './outline.ts';
import type { PlannedSection } from './plan-layout.ts';

interface Read {
  entry: Entry;
  section: PlannedSection;
  reading: ItemReading;
}

export function readSections(
  notice: NoticeText,
  planned: PlannedSection[],
  planTitle: string | null,
  blocks: Block[],
): { sections: ParsedSection[]; warnings: ImportWarning[] } {
  const read = readAll(notice, planned);
  const numbering = numberItems(
    read.map(({ entry }) => ({
      printed: printedNumber(entry),
      group: entry.parent,
      layer: entry.marker?.layer ?? 'ROW',
    })),
  );
  const warn = warner(notice.text, blocks);
  const warnings = [
    ...numbering.doubts.map(({ code, index }) => warn(code, read[index]?.reading.item.startOffset ?? 0)),
    ...read.flatMap(({ reading }) => doubtsOf(reading, warn)),
  ];
  const bySection = Map.groupBy(
    read.map((one, index) => ({ ...one, number: numbering.numbers[index] ?? index + 1 })),
    ({ section }) => section,
  );
  const sections = planned.map((section, index) => {
    const items = (bySection.get(section) ?? []).map(({ entry, reading, number }) => ({
      ...reading.item,
      number,
      label: labelOf(entry, section.heading, notice.text),
    }));
    const startOffset = section.heading?.block.line.startOffset ?? items[0]?.startOffset ?? 0;
    return {
      ordinal: index + 1,
      title: titleOf(section, notice.text, planTitle),
      items,
      startOffset,
      endOffset: items.at(-1)?.endOffset ?? startOffset,
    };
  });
  return { sections, warnings };
}

function readAll(notice: NoticeText, planned: PlannedSection[]): Read[] {
  const reader = new ItemReader(notice);
  const charged = new Map<Entry, ParsedResponsible[]>();
  const inherited = (heading: Entry | null): ParsedResponsible[] => {
    if (!heading) return [];
    const known = charged.get(heading);
    if (known) return known;
    const above = inherited(heading.parent);
    const own = reader.readHeading(heading);
    const bodies = own.length > 0 ? own : above;
    charged.set(heading, bodies);
    return bodies;
  };
  return planned.flatMap((section) =>
    section.entries.map((entry) => ({
      entry,
      section,
      reading: reader.read(entry, inherited(entry.parent)),
    })),
  );
}

function printedNumber(entry: Entry): number | null {
  if (entry.marker) return entry.marker.number;
  const cell = /^\d{1,6}/.exec(entry.block.cells?.get('NUMBER')?.folded ?? '');
  return cell ? Number(cell[0]) : null;
}

/** A heading's own words; a table's column; else the plan's title for a notice of one layer. */
function titleOf(section: PlannedSection, text: string, planTitle: string | null): string {
  const { heading } = section;
  if (heading) {
    const { startOffset, endOffset, folded } = heading.block.line;
    const content = folded.slice(heading.marker?.length ?? 0);
    const indent = content.length - content.trimStart().length;
    const words = headingOf(content).replace(
      /\s?[([【][^()[\]【】]{0,80}(?:牵头|负责|责任|配合)[^()[\]【】]{0,200}[)\]】]$/,
      '',
    );
    const from = startOffset + (heading.marker?.length ?? 0) + indent;
    return text.slice(from, Math.min(endOffset, from + words.length));
  }
  const cell = section.entries
    .find((entry) => entry.block.cells?.has('SECTION'))
    ?.block.cells?.get('SECTION');
  return cell ? text.slice(cell.startOffset, cell.endOffset) : (planTitle ?? '工作任务');
}

type Warner = (code: ImportWarningCode, offset: number) => ImportWarning;

function doubtsOf(reading: ItemReading, warn: Warner): ImportWarning[] {
  const doubts = reading.unreadFigures.map((offset) => warn('UNREAD_FIGURE', offset));
  if (reading.leadAssumedAt !== null) doubts.push(warn('LEAD_ASSUMED', reading.leadAssumedAt));
  if (reading.unreadDeadlineAt !== null) doubts.push(warn('UNREAD_DEADLINE', reading.unreadDeadlineAt));
  return doubts;
}

function warner(text: string, blocks: Block[]): Warner {
  return (code, offset) => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.line.startOffset ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = blocks[low]?.line;
    return {
      code,
      line: line?.number ?? 1,
      excerpt: excerptOf(text, { startOffset: offset, endOffset: line?.endOffset ?? offset }),
    };
  };
}
