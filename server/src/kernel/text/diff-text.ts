import type { SegmentKind } from '@duban/schema/vocabulary/plan-revision';
import { align, type Step } from './align.ts';
import { comparable, likeness } from './likeness.ts';
import { bare } from './script.ts';

export interface Segment {
  kind: SegmentKind;
  text: string;
}

/** Below this a sentence is another one, and not the same one changed. */
const leastLikeness = 0.4;
/** Sentences of a stretch that are looked at for pairs. */
const mostPaired = 2_500;

/** A sentence ends with its sign and the marks that close it, or with its line. Together they are the text. */
export function sentencesOf(text: string): string[] {
  const found = text.match(/[^。；！？;!?\n]*(?:[。；！？;!?]+[”’」』）)"]*\n*|\n+|$)/gu) ?? [];
  return found.filter((sentence) => sentence !== '');
}

/** Numbers and Latin words change as a whole: 30 becomes 50, and not 3 becomes 5. */
const tokensOf = (text: string): string[] => text.match(/\d+(?:\.\d+)?|[A-Za-z]+|[\s\S]/gu) ?? [];

/** Neighbours of a kind are one; between two that are the same, what was removed stands before what was added. */
export function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  const gap = { REMOVED: '', ADDED: '' };
  const close = () => {
    for (const kind of ['REMOVED', 'ADDED'] as const) {
      if (gap[kind]) result.push({ kind, text: gap[kind] });
      gap[kind] = '';
    }
  };
  for (const { kind, text } of segments) {
    if (text === '') continue;
    if (kind !== 'SAME') {
      gap[kind] += text;
      continue;
    }
    close();
    const last = result.at(-1);
    if (last?.kind === 'SAME') last.text += text;
    else result.push({ kind, text });
  }
  close();
  return result;
}

/** A single character that stayed by chance between two changes reads as part of them. */
function withoutIslands(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, index): Segment[] => {
    const between = index > 0 && index < segments.length - 1;
    if (segment.kind !== 'SAME' || !between || bare(segment.text).length > 1) return [segment];
    return [
      { kind: 'REMOVED', text: segment.text },
      { kind: 'ADDED', text: segment.text },
    ];
  });
}

/** Within a sentence that was changed: runs of characters. */
export function diffSentence(before: string, after: string): Segment[] {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const segments = align(old.map(bare), fresh.map(bare)).map(([i, j]): Segment => {
    if (j === null) return { kind: 'REMOVED', text: old[i ?? 0] ?? '' };
    return { kind: i === null ? 'ADDED' : 'SAME', text: fresh[j] ?? '' };
  });
  return joined(withoutIslands(joined(segments)));
}

/** Which sentence of a stretch became which, in order, so that together they are as alike as can be. */
function pairUp(old: readonly string[], fresh: readonly string[]): Step[] {
  const [n, m] = [old.length, fresh.length];
  const [before, after] = [old.map(comparable), fresh.map(comparable)];
  const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const alike = (i: number, j: number) => {
    const [one, other] = [before[i], after[j]];
    const score = one && other ? likeness(one, other) : 0;
    return score >= leastLikeness ? score : Number.NEGATIVE_INFINITY;
  };
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = m - 1; j >= 0; j -= 1) {
      (best[i] ?? [])[j] = Math.max(at(i + 1, j), at(i, j + 1), alike(i, j) + at(i + 1, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    if (at(i, j) === alike(i, j) + at(i + 1, j + 1)) steps.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) steps.push([i++, null]);
    else steps.push([null, j++]);
  }
  while (i < n) steps.push([i++, null]);
  while (j < m) steps.push([null, j++]);
  return steps;
}

function diffStretch(old: readonly string[], fresh: readonly string[]): Segment[] {
  if (old.length * fresh.length > mostPaired) {
    return [
      { kind: 'REMOVED', text: old.join('') },
      { kind: 'ADDED', text: fresh.join('') },
    ];
  }
  return pairUp(old, fresh).flatMap(([i, j]): Segment[] => {
    if (j === null) return [{ kind: 'REMOVED', text: old[i ?? 0] ?? '' }];
    if (i === null) return [{ kind: 'ADDED', text: fresh[j] ?? '' }];
    return diffSentence(old[i] ?? '', fresh[j] ?? '');
  });
}

/** Sentence by sentence what changed; what is the same is given as the new text has it. */
export function diffText(before: string, after: string): Segment[] {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
  const segments: Segment[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const close = () => {
    segments.push(...diffStretch(gone, come));
    [gone, come] = [[], []];
  };
  for (const [i, j] of align(old.map(bare), fresh.map(bare))) {
    if (i !== null && j !== null) {
      close();
      segments.push({ kind: 'SAME', text: fresh[j] ?? '' });
    } else if (i !== null) gone.push(old[i] ?? '');
    else if (j !== null) come.push(fresh[j] ?? '');
  }
  close();
  return joined(segments);
}
