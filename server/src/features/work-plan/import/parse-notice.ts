import { foldForMatching } from '../../../kernel/text/script.ts';
import { type Block, readBlocks } from './blocks.ts';
import { coverLines, excerptOf } from './coverage.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readLines } from './lines.ts';
import { normaliseNotice } from './normalise.ts';
import type { ImportWarning, ImportWarningCode, ParsedNotice } from './notice.ts';
import { NoticeError } from './notice-error.ts';
import { buildOutline } from './outline.ts';
import { planLayout } from './plan-layout.ts';
import { readSections } from './sections.ts';

/** A notice's text in, the plan that it issues out. Throws NoticeError where there is none to read. */
export function parseNotice(raw: string): ParsedNotice {
  const text = normaliseNotice(raw);
  const folded = foldForMatching(text);
  const lines = readLines(folded);
  const blocks = readBlocks(lines);
  const firstPoint = blocks.findIndex(({ kind }) => kind === 'HEADING' || kind === 'ROW');
  const front = readFrontMatter(text, firstPoint < 0 ? lines : lines.slice(0, firstPoint), lines);
  const layout = planLayout(buildOutline(blocks));
  const year = front.year ?? (front.issuedOn ? Number(front.issuedOn.slice(0, 4)) : null);
  const { sections, warnings } = readSections({ text, folded, year }, layout.sections, front.title, blocks);
  const items = sections.flatMap((section) => section.items);
  if (items.length === 0) throw new NoticeError('UNNUMBERED');
  const coverage = coverLines(text, blocks, items, layout.leadInLines);
  const ordered = [...missing(front, text, blocks), ...coverage.warnings, ...warnings].sort(
    (a, b) => a.line - b.line,
  );
  return { text, ...front, sections, leadIns: coverage.leadIns, warnings: ordered };
}

function missing(front: FrontMatter, text: string, blocks: Block[]): ImportWarning[] {
  const first = blocks[0]?.line;
  if (!first) return [];
  const absent: [unknown, ImportWarningCode][] = [
    [front.title, 'NO_TITLE'],
    [front.documentNumber, 'NO_DOCUMENT_NUMBER'],
    [front.issuedOn, 'NO_ISSUE_DATE'],
  ];
  return absent
    .filter(([value]) => value === null)
    .map(([, code]) => ({ code, line: first.number, excerpt: excerptOf(text, first) }));
}
