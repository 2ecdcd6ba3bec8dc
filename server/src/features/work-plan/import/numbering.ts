import { readNumeral } from './chinese-numerals.ts';

/** GB/T 9704-2012 7.3.3 layers, outermost first; 第一部分 stands above them. */
export const layers = ['PART', 'CHINESE', 'CHINESE_PAREN', 'ARABIC', 'ARABIC_PAREN', 'CIRCLED'] as const;
export type Layer = (typeof layers)[number];

export interface Marker {
  layer: Layer;
  number: number;
  /** UTF-16 units that the printed number takes, from the line's first character */
  length: number;
}

const chinese = '[一二三四五六七八九十百〇零]{1,7}';
const patterns: [Layer, RegExp][] = [
  ['PART', new RegExp(`^第\\s?(${chinese}|\\d{1,3})\\s?(?:部分|章|篇)[\\s、:.]*`)],
  ['CHINESE', new RegExp(`^(${chinese})\\s{0,3}[、.．](?!\\d)`)],
  ['CHINESE_PAREN', new RegExp(`^\\(\\s{0,2}(${chinese})\\s{0,2}\\)[、.]?`)],
  // 1.5倍 and 2012.4.28 are figures; 1.2012年 is point 1.
  ['ARABIC', /^(\d{1,4})\s{0,3}(?:[、．]|\.(?!\d)|\.(?=\d{4}年))/],
  ['ARABIC_PAREN', /^\(\s{0,2}(\d{1,4})\s{0,2}\)[、.]?/],
  ['ARABIC_PAREN', /^(\d{1,3})\)[、.]?/],
];

/** Numbers that are one character: first and last code point of each run, value of the first. */
const singleCharacters: [Layer, number, number][] = [
  ['ARABIC', 0x2488, 0x249b], // ⒈
  ['ARABIC_PAREN', 0x2474, 0x2487], // ⑴
  ['CHINESE_PAREN', 0x3220, 0x3229], // ㈠
  ['CIRCLED', 0x2460, 0x2473], // ①
  ['CIRCLED', 0x2780, 0x2789],
];

/** The number that a line (folded, trimmed) begins with. */
export function readMarker(line: string): Marker | null {
  const first = line.charCodeAt(0);
  for (const [layer, from, to] of singleCharacters) {
    if (first >= from && first <= to) {
      return { layer, number: first - from + 1, length: /^.[、.]/.test(line) ? 2 : 1 };
    }
  }
  const head = line.slice(0, 16);
  for (const [layer, pattern] of patterns) {
    const match = pattern.exec(head);
    if (!match?.[1]) continue;
    const number = readNumeral(match[1]);
    if (number === null || isYearList(match[0], line)) return null;
    return { layer, number, length: match[0].trimEnd().length };
  }
  return null;
}

/** 2010、2011年 … begins a sentence, not a point. */
function isYearList(label: string, line: string): boolean {
  return /^(?:19|20)\d\d\s*、/.test(label) && /^\s*\d/.test(line.slice(label.length));
}
