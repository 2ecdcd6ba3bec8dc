import type { TextSpan } from './notice.ts';

/** Words that end the name of a body that can be charged with work. */
const bodySuffix =
  /(?:局|处|科|室|办|委|厅|院|所|中心|部门?|单位|政府|总?队|站|协会|学会|联合会|公司|司|组|党委|工会|团委|支部|各地|各市|各县|\))$/;
const notABody = /^(?:由|专人|主要负责人|负责人|领导|谁)|(?:负责人|领导|专人|人员)$/;

/** The names of a list (A、B和C等) as ranges of the searched text. */
export function readNames(folded: string, start: number, end: number): TextSpan[] {
  const names: TextSpan[] = [];
  for (const [from, to] of splitList(folded, start, end)) {
    for (const span of splitConjunction(folded, from, to)) {
      const trimmed = trimName(folded, span);
      if (trimmed) names.push(trimmed);
    }
  }
  return names;
}

/** Unlabelled statements (A、B负责) count only where every name looks like a body's. */
export function areBodies(folded: string, names: TextSpan[]): boolean {
  return names.length > 0 && names.every((name) => isBody(folded.slice(name.startOffset, name.endOffset)));
}

function isBody(name: string): boolean {
  return name.length <= 30 && bodySuffix.test(name) && !notABody.test(name) && !/[。;:]/.test(name);
}

/** Separators inside brackets belong to a name: 广州、深圳市局(办公室、法规处). */
function* splitList(folded: string, start: number, end: number): Generator<[number, number]> {
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i += 1) {
    const character = folded[i] ?? '';
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[、,;/\n\t]/.test(character)) {
      yield [from, i];
      from = i + 1;
    }
  }
  yield [from, end];
}

/** 计量处和稽查局 are two, 规划和科技处 is one: only split between two that are bodies each. */
function* splitConjunction(folded: string, start: number, end: number): Generator<TextSpan> {
  const name = folded.slice(start, end);
  const match = /(?:以及|会同|[和与及])/.exec(name);
  if (
    match &&
    isBody(name.slice(0, match.index).trim()) &&
    isBody(
      name
        .slice(match.index + match[0].length)
        .replace(/等$/, '')
        .trim(),
    )
  ) {
    yield { startOffset: start, endOffset: start + match.index };
    yield { startOffset: start + match.index + match[0].length, endOffset: end };
    return;
  }
  yield { startOffset: start, endOffset: end };
}

function trimName(folded: string, span: TextSpan): TextSpan | null {
  let { startOffset, endOffset } = span;
  const name = folded.slice(startOffset, endOffset);
  startOffset += /^(?:\s|由|并|各自)*/.exec(name)?.[0].length ?? 0;
  endOffset -=
    /(?:\s|等(?:单位|部门)?|分别|共同|牵头|按(?:照)?(?:各自)?(?:职责|职能)?(?:分工)?)*$/.exec(
      folded.slice(startOffset, endOffset),
    )?.[0].length ?? 0;
  if (endOffset - startOffset < 2 || endOffset - startOffset > 40) return null;
  return { startOffset, endOffset };
}
