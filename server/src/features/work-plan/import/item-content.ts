import { readCadences } from './cadence.ts';
import { type Deadline, readDeadline } from './deadlines.ts';
import type { ItemText } from './item-text.ts';
import type { ParsedItem, ParsedResponsible, TextSpan } from './notice.ts';
import { readPilotPlaces } from './pilot-places.ts';
import { findTargets } from './targets.ts';

export interface NoticeText {
  text: string;
  /** foldForMatching(text) */
  folded: string;
  /** The plan's */
  year: number | null;
}

/** A point as read, with the offsets of what could not be read of it. */
export interface ItemReading {
  item: Omit<ParsedItem, 'number' | 'label'>;
  leadAssumedAt: number | null;
  unreadFigures: number[];
  unreadDeadlineAt: number | null;
}

/** What a point's own words say: figures, pilots, rhythm, deadline. `due` comes from a table's column where there is one. */
export function readItemContent(
  notice: NoticeText,
  span: TextSpan,
  words: ItemText,
  responsible: ParsedResponsible[],
  due?: Deadline,
): ItemReading {
  const { text, folded } = notice;
  const start = words.title?.startOffset ?? words.requirement.startOffset;
  const end = words.requirement.endOffset;
  const body = folded.slice(start, end);
  const shown = text.slice(start, end);
  const title = words.title ? text.slice(words.title.startOffset, words.title.endOffset) : null;
  const { targets, unread } = findTargets(shown, body, start, title);
  const deadline = due
    ? { ...due, start: due.start - start, end: due.end - start }
    : readDeadline(body, notice.year);
  const pilotPlaces = readPilotPlaces(body).map((place) => shown.slice(place.start, place.end));
  return {
    item: {
      startOffset: span.startOffset,
      endOffset: span.endOffset,
      title,
      requirement: text.slice(words.requirement.startOffset, end),
      targets,
      pilotPlaces: [...new Set(pilotPlaces)],
      responsible,
      dueText: deadline ? text.slice(start + deadline.start, start + deadline.end) : null,
      dueOn: deadline?.dueOn ?? null,
      cadences: readCadences(body),
    },
    leadAssumedAt: null,
    unreadFigures: unread,
    unreadDeadlineAt: null,
  };
}

/** One role for each body, the first one said; leads first. */
export function mergeResponsible(named: ParsedResponsible[]): ParsedResponsible[] {
  const byName = new Map<string, ParsedResponsible>();
  for (const one of named) {
    const known = byName.get(one.name);
    if (!known || (known.role === 'SUPPORT' && one.role === 'LEAD')) byName.set(one.name, one);
  }
  return [...byName.values()].sort((a, b) => Number(b.role === 'LEAD') - Number(a.role === 'LEAD'));
}
