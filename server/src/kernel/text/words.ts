import { foldForMatching } from './script.ts';

/**
 * The words of a text as an index keeps them and as a query asks for them. Chinese has no spaces: Node's own segmenter
 * (ICU's dictionary) says what its words are, and every two neighbouring characters stand in the index besides, so that
 * nothing hangs on how a text was cut. What the dictionary says decides the order of what was found, never whether.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Letters and digits that stand together: Han characters apart from others. */
const runs = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;
const han = /^\p{Script=Han}/u;

export const longestIndexed = 12_000;
/** PostgreSQL refuses a lexeme of more than 2,046 bytes, and with it all that is indexed together; nobody asks with more than 200 characters. */
const longestWord = 255;
/** Of a tsvector: later positions would all be the last. */
const lastPosition = 16_383;
/** A body begins behind every title, so that no phrase runs from the one into the other. */
const bodyBegins = 512;

/** Simplified, half-width, small letters; unit by unit as long as the text. */
export function folded(text: string): string {
  return foldForMatching(text).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

interface Run {
  text: string;
  at: number;
  han: boolean;
}

function runsOf(text: string): Run[] {
  return [...text.matchAll(runs)].map((found) => ({
    text: found[0],
    at: found.index,
    han: han.test(found[0]),
  }));
}

interface Word {
  text: string;
  at: number;
}

/** Where the dictionary sees words of a run; those of one character are none. */
function wordsOf(run: Run): Word[] {
  return [...segmenter.segment(run.text)].map(({ segment, index }) => ({
    text: segment,
    at: run.at + index,
  }));
}

/** A: word of the title, B: pair of the title, C: word of the body, D: pair of the body. */
type Weight = 'A' | 'B' | 'C' | 'D';

function lexemesInto(
  found: Map<string, Map<number, Weight>>,
  text: string,
  [word, pair]: readonly [Weight, Weight],
  begins: number,
): void {
  const add = (whole: string, at: number, weight: Weight) => {
    const lexeme =
      whole.length > longestWord ? whole.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '') : whole;
    const position = Math.min(begins + at, lastPosition);
    const places = found.get(lexeme) ?? new Map<number, Weight>();
    found.set(lexeme, places);
    // The better weight of one place stays.
    if ((places.get(position) ?? 'E') > weight) places.set(position, weight);
  };
  for (const run of runsOf(text)) {
    if (!run.han) {
      add(run.text, run.at, word);
      continue;
    }
    const length = run.text.length;
    for (let i = 0; i + 1 < length; i += 1) add(run.text.slice(i, i + 2), run.at + i, pair);
    // The last character begins no pair: it stands alone, so that a single one is found by what begins with it.
    add(run.text.slice(-1), run.at + length - 1, length === 1 ? word : pair);
    for (const { text: segment, at } of wordsOf(run)) if (segment.length > 1) add(segment, at, word);
  }
}

/** A tsvector as text: nothing of a lexeme needs escaping, since it holds letters and digits alone. */
export function vectorOf(title: string, body: string): string {
  const found = new Map<string, Map<number, Weight>>();
  lexemesInto(found, folded(title.slice(0, bodyBegins - 12)), ['A', 'B'], 1);
  lexemesInto(found, folded(body.slice(0, longestIndexed)), ['C', 'D'], bodyBegins);
  return [...found]
    .map(([lexeme, places]) => {
      // PostgreSQL keeps 255 places of a lexeme.
      const kept = [...places].slice(0, 255).map(([at, weight]) => `${at}${weight}`);
      return `'${lexeme}':${kept.join(',')}`;
    })
    .join(' ');
}

/** One thing that is asked for: a run of characters that must stand so, as a word where it is one. */
export interface Term {
  text: string;
  /** Of a quoted phrase: nothing but these characters in this order. */
  exact: boolean;
}

const mostTerms = 12;
const quotes = /["“”]/;

/** Whatever is typed is words: there is nothing that could be a mistake. What stands in quotes is a phrase. */
export function termsOf(query: string): Term[] {
  const parts = folded(query).split(quotes);
  const terms = parts.flatMap((part, index) => {
    const phrase = index % 2 === 1;
    if (phrase) return runsOf(part).map(({ text }) => ({ text, exact: true }));
    return runsOf(part).flatMap((run) => (run.han ? splitHan(run) : [{ text: run.text, exact: false }]));
  });
  const known = new Set<string>();
  const once = terms.filter(({ text }) => !known.has(text) && known.add(text));
  return once.slice(0, mostTerms);
}

/** Words of two characters and more; a single one goes with its neighbour, since nobody looks for 月 in 质量月 alone. */
function splitHan(run: Run): Term[] {
  const terms: Term[] = [];
  let singles = '';
  let before = '';
  const end = (after = '') => {
    const alone =
      singles.length === 1
        ? (before ? before.slice(-1) : '') + singles + (before ? '' : after.slice(0, 1))
        : singles;
    if (singles) terms.push({ text: alone, exact: false });
    singles = '';
  };
  for (const { text } of wordsOf(run)) {
    if (text.length === 1) {
      singles += text;
      continue;
    }
    end(text);
    terms.push({ text, exact: false });
    before = text;
  }
  end();
  return terms;
}

/** The lexemes of one term, by their weights: its pairs side by side, or itself as a word. */
function termQuery({ text, exact }: Term, weights: string, between = ' <-> '): string {
  const suffix = weights ? `:${weights}` : '';
  if (!han.test(text)) return `'${text}'${exact ? suffix : `:*${weights}`}`;
  if (text.length === 1) return `'${text}':*${weights}`;
  const pairs: string[] = [];
  for (let i = 0; i + 1 < text.length; i += 1) pairs.push(`'${text.slice(i, i + 2)}'${suffix}`);
  return pairs.length === 1 ? (pairs[0] ?? '') : `(${pairs.join(between)})`;
}

/** Of words that the dictionary knows the word itself; what it does not know, its pairs. */
function wordQuery(term: Term, words: string, pairs: string): string {
  const known = [...segmenter.segment(term.text)].length === 1 && term.text.length > 1;
  return known ? `'${term.text}':${words}` : termQuery(term, pairs);
}

/** tsqueries as text: all terms anywhere; in the title; as words of the title; as words anywhere. */
export interface WordQueries {
  found: string;
  /** All pairs in any places: hardly more rows, and an index tells them without reading one. */
  likely: string;
  titled: string;
  titleWords: string;
  words: string;
}

/** Null where nothing was asked for. */
export function queriesOf(terms: readonly Term[]): WordQueries | null {
  if (terms.length === 0) return null;
  const all = (of: (term: Term) => string) => terms.map(of).join(' & ');
  return {
    found: all((term) => termQuery(term, '')),
    likely: all((term) => termQuery(term, '', ' & ')),
    titled: all((term) => termQuery(term, 'AB')),
    titleWords: all((term) => wordQuery(term, 'A', 'AB')),
    words: all((term) => wordQuery(term, 'AC', 'ABCD')),
  };
}

/** A part of a text, and whether it is what was looked for: shown as it is, never as markup. */
export interface Segment {
  text: string;
  hit: boolean;
}

/** The places of all terms in a folded text, the earliest first, none within another. */
function hitsIn(text: string, terms: readonly Term[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const { text: sought } of terms) {
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
      found.push([at, at + sought.length]);
  }
  found.sort(([a, x], [b, y]) => a - b || y - x);
  const merged: [number, number][] = [];
  for (const [from, to] of found) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The text in segments; where `most` is given, that many characters around the place that holds the most of what was sought. */
export function highlighted(text: string, terms: readonly Term[], most?: number): Segment[] {
  const hits = hitsIn(folded(text), terms);
  const [from, to] =
    most === undefined || text.length <= most ? [0, text.length] : windowOf(text, hits, most);
  const segments: Segment[] = [];
  const push = (part: string, hit: boolean) => {
    if (part) segments.push({ text: part.replaceAll(/\s+/g, ' '), hit });
  };
  let at = from;
  if (from > 0) push('…', false);
  for (const [begins, ends] of hits) {
    if (ends <= from || begins >= to) continue;
    push(text.slice(at, Math.max(begins, from)), false);
    push(text.slice(Math.max(begins, from), Math.min(ends, to)), true);
    at = Math.min(ends, to);
  }
  push(text.slice(at, to), false);
  if (to < text.length) push('…', false);
  return segments;
}

function windowOf(text: string, hits: readonly [number, number][], most: number): [number, number] {
  let best = 0;
  let count = -1;
  for (const [begins] of hits) {
    const inside = hits.filter(([from, to]) => from >= begins && to <= begins + most).length;
    if (inside > count) [best, count] = [begins, inside];
  }
  const from = Math.max(0, Math.min(best - Math.floor(most / 5), text.length - most));
  // Not in the middle of a pair of surrogates.
  const whole = (at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);
  return [whole(from), whole(Math.min(text.length, from + most))];
}
