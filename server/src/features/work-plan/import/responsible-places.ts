import type { TextSpan } from './notice.ts';
import { type Responsibility, readResponsibility } from './responsible.ts';

const charged = /牵头|责任|负责|配合|主办|协办|承办|落实/;

export interface FoundResponsibilities {
  found: Responsibility[];
  /** Where the requirement ends: what names units at the end of a point is no part of it. */
  requirementEnd: number;
}

/**
 * Who answers for a point: brackets anywhere in it, and paragraphs at its end that do nothing but name them.
 * `start` is the content behind the printed number.
 */
export function findResponsibilities(
  folded: string,
  start: number,
  end: number,
  firstLeads: boolean,
): FoundResponsibilities {
  const found: Responsibility[] = [];
  const paragraphs = readTrailingParagraphs(folded, start, end, firstLeads);
  const bodyEnd = paragraphs[0]?.startOffset ?? end;
  for (const bracket of readBrackets(folded, start, bodyEnd)) {
    const reading = readResponsibility(folded, bracket.startOffset + 1, bracket.endOffset - 1, firstLeads);
    if (reading) found.push({ ...reading, startOffset: bracket.startOffset, endOffset: bracket.endOffset });
  }
  return { found: [...found, ...paragraphs], requirementEnd: trimTrailing(folded, start, bodyEnd, found) };
}

/** A、B、C负责落实。 and 牵头单位:A as paragraphs below the body, last ones first. */
function readTrailingParagraphs(
  folded: string,
  start: number,
  end: number,
  firstLeads: boolean,
): Responsibility[] {
  const readings: Responsibility[] = [];
  let to = end;
  while (to > start) {
    const newline = folded.lastIndexOf('\n', to - 1);
    if (newline < start) break;
    const raw = folded.slice(newline + 1, to);
    const line = raw.trim();
    if (line) {
      const from = newline + 1 + raw.indexOf(line);
      const inner = trimFrame(line);
      const reading = charged.test(line)
        ? readResponsibility(folded, from + inner.start, from + inner.end, firstLeads)
        : null;
      if (!reading) break;
      readings.unshift({ ...reading, startOffset: from, endOffset: from + line.length });
    }
    to = newline;
  }
  return joinRoles(readings);
}

/** 责任单位 on the line below 牵头单位 support it. */
function joinRoles(readings: Responsibility[]): Responsibility[] {
  let led = false;
  for (const reading of readings) {
    if (led) {
      reading.leadAssumed = false;
      if (reading.jointly) for (const body of reading.bodies) body.role = 'SUPPORT';
    }
    led ||= reading.bodies.some((body) => body.role === 'LEAD');
  }
  return readings;
}

/** (…)。 around a paragraph's statement */
function trimFrame(line: string): { start: number; end: number } {
  const end = line.length - (/[。;]*$/.exec(line)?.[0].length ?? 0);
  const framed = /^[([【]/.test(line) && /[)\]】]$/.test(line.slice(0, end)) && closes(line, end);
  return framed ? { start: 1, end: end - 1 } : { start: 0, end };
}

function closes(line: string, end: number): boolean {
  const first = readBrackets(line, 0, end).next().value;
  return first?.endOffset === end;
}

/** Outermost brackets of up to 600 units, one pass. */
function* readBrackets(folded: string, start: number, end: number): Generator<TextSpan> {
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i += 1) {
    const character = folded[i] ?? '';
    if (character === '\n')
      depth = 0; // an unclosed bracket must not swallow those of later paragraphs
    else if ('([【'.includes(character)) {
      if (depth === 0) from = i;
      depth += 1;
    } else if (')]】'.includes(character) && depth > 0) {
      depth -= 1;
      if (depth === 0 && i - from <= 600) yield { startOffset: from, endOffset: i + 1 };
    }
  }
}

function trimTrailing(folded: string, start: number, end: number, found: Responsibility[]): number {
  let to = start + folded.slice(start, end).trimEnd().length;
  for (const reading of found.toReversed()) {
    const between = folded.slice(reading.endOffset, to);
    if (/^[。;.\s]*$/.test(between)) to = start + folded.slice(start, reading.startOffset).trimEnd().length;
  }
  return to;
}
