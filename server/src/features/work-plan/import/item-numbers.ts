import type { ImportWarningCode } from './notice.ts';

export interface PrintedNumber {
  printed: number | null;
  /** Points under one heading share it */
  group: unknown;
  /** （一）, 1. and a table's rows each count for themselves */
  layer: string;
}

export interface Numbering {
  numbers: number[];
  /** Index of the point that each warning is about */
  doubts: { code: ImportWarningCode; index: number }[];
}

/** Numbers that run on through the whole plan are kept; else points count by position. */
export function numberItems(items: PrintedNumber[]): Numbering {
  const runsOn = items.every((item, index) => {
    const previous = items[index - 1];
    if (item.printed === null) return false;
    return !previous || (item.layer === previous.layer && item.printed > (previous.printed ?? 0));
  });
  const doubts: Numbering['doubts'] = [];
  let restarted = false;
  items.forEach((item, index) => {
    const previous = items[index - 1];
    if (item.printed === null || previous?.printed == null || previous.layer !== item.layer) return;
    const newGroup = previous.group !== item.group;
    if (item.printed > previous.printed + 1) {
      if (runsOn || !newGroup) doubts.push({ code: 'NUMBER_GAP', index });
    } else if (item.printed === 1 || (newGroup && item.printed <= previous.printed)) {
      if (!restarted) doubts.push({ code: 'NUMBER_RESTARTED', index });
      restarted = true;
    } else if (item.printed <= previous.printed) doubts.push({ code: 'NUMBER_REPEATED', index });
  });
  return { numbers: items.map((item, index) => (runsOn ? (item.printed ?? index + 1) : index + 1)), doubts };
}
