import { type ItemReading, mergeResponsible, type NoticeText, readItemContent } from './item-content.ts';
import { splitItemText } from './item-text.ts';
import type { ParsedResponsible, TextSpan } from './notice.ts';
import type { Entry } from './outline.ts';
import type { Responsibility } from './responsible.ts';
import { findResponsibilities } from './responsible-places.ts';
import { readRow } from './row-items.ts';

/** Reads points in the notice's order: who leads, once said with 下同, rules those that follow. */
export class ItemReader {
  private readonly notice: NoticeText;
  private firstLeads = false;
  private standing: ParsedResponsible[] = [];

  constructor(notice: NoticeText) {
    this.notice = notice;
  }

  /** A heading may charge all points below it: 一、质量管理(质量处负责) */
  readHeading(heading: Entry): ParsedResponsible[] {
    const { startOffset, endOffset } = heading.block.line;
    const end = heading.paragraphs.at(-1)?.line.endOffset ?? endOffset;
    const { found } = findResponsibilities(
      this.notice.folded,
      startOffset + (heading.marker?.length ?? 0),
      end,
      this.firstLeads,
    );
    return this.bodiesOf(found);
  }

  read(entry: Entry, inherited: ParsedResponsible[]): ItemReading {
    if (entry.block.cells) return readRow(this.notice, entry.block.line, entry.block.cells, this.firstLeads);
    const { folded } = this.notice;
    const span = spanOf(entry);
    const content = skipSpace(folded, span.startOffset + (entry.marker?.length ?? 0));
    const { found, requirementEnd } = findResponsibilities(folded, content, span.endOffset, this.firstLeads);
    // A point of nothing but its units still says something: that.
    const end = requirementEnd > content ? requirementEnd : span.endOffset;
    const words = splitItemText(folded, content, end, found);
    const own = this.bodiesOf(found);
    if (found.some((reading) => reading.sameFromHere)) this.standing = own;
    const charged = [own, inherited, this.standing].find((bodies) => bodies.length > 0) ?? [];
    const leadAssumedAt = found.find((reading) => reading.leadAssumed)?.startOffset ?? null;
    return { ...readItemContent(this.notice, span, words, charged), leadAssumedAt };
  }

  private bodiesOf(found: Responsibility[]): ParsedResponsible[] {
    if (found.some((reading) => reading.firstLeadsFromHere)) this.firstLeads = true;
    const bodies = found.flatMap((reading) => reading.bodies);
    return mergeResponsible(
      bodies.map((body) => ({
        role: body.role,
        name: this.notice.text.slice(body.startOffset, body.endOffset),
      })),
    );
  }
}

/** From the printed number to the last line below it. */
export function spanOf(entry: Entry): TextSpan {
  let last = entry;
  while (last.children.length > 0) last = last.children.at(-1) ?? last;
  const endOffset = last.paragraphs.at(-1)?.line.endOffset ?? last.block.line.endOffset;
  return { startOffset: entry.block.line.startOffset, endOffset };
}

/** The printed number with those of the headings between it and its section, as they stand in the notice. */
export function labelOf(entry: Entry, section: Entry | null, text: string): string {
  const own = entry.block.cells?.get('NUMBER');
  if (own) return text.slice(own.startOffset, own.endOffset);
  let label = '';
  for (let at: Entry | null = entry; at && at !== section; at = at.parent) {
    const { startOffset } = at.block.line;
    label = text.slice(startOffset, startOffset + (at.marker?.length ?? 0)).trim() + label;
  }
  return label;
}

function skipSpace(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && /\s/.test(folded[at] ?? '')) at += 1;
  return at;
}
