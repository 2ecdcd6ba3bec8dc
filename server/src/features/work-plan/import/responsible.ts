import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import type { TextSpan } from './notice.ts';
import { areBodies, readNames } from './responsible-names.ts';

export interface Responsibility extends TextSpan {
  bodies: { role: AssignmentRole; startOffset: number; endOffset: number }[];
  /** All were charged alike (责任单位, 负责); a 牵头单位 named elsewhere leads them. */
  jointly: boolean;
  /** Several were charged without a word on who leads, so the first was taken to. */
  leadAssumed: boolean;
  /** 列第一位者为牵头单位,下同 */
  firstLeadsFromHere: boolean;
  /** 下同 without such a note: the same bodies answer for what follows. */
  sameFromHere: boolean;
}

type Charge = 'LEAD' | 'SUPPORT' | 'JOINT';

const keyword = /牵头|责任|负责|配合|主办|协办|承办|落实|参与|参加/;
const label =
  /^(?:[·\-*]\s?)?(牵头|主办|主责|主要责任|第一责任|责任|负责|承办|落实|配合|协办|协助|参与|参加|协同)(?:单位|部门|处室|科室|机构)?\s{0,2}:/;
const ending =
  /(牵头(?:负责|落实|组织实施|实施)?|(?:共同|分别)?负责(?:落实|实施|组织实施)?|组织实施|承办|(?:按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?)(?:负责|配合|参与|落实)?(?:落实)?|配合|协助|协办|参与|参加|落实)$/;
const firstLeads =
  /(?:列|排)?(?:在)?(?:第一位|首位|第一个|第一)(?:者|的)?(?:的)?(?:单位|部门|处室)?(?:为|是)?牵头/;

/** A bracket's inside or a paragraph of its own: who is charged with what. null where it says nothing of the kind. */
export function readResponsibility(
  folded: string,
  start: number,
  end: number,
  firstLeadsAlready: boolean,
): Responsibility | null {
  if (end - start > 600 || !keyword.test(folded.slice(start, end))) return null;
  const reading: Responsibility = {
    startOffset: start,
    endOffset: end,
    bodies: [],
    jointly: false,
    leadAssumed: false,
    firstLeadsFromHere: false,
    sameFromHere: false,
  };
  const joint: TextSpan[] = [];
  for (const [from, to] of clauses(folded, start, end)) {
    const clause = folded.slice(from, to);
    if (firstLeads.test(clause)) reading.firstLeadsFromHere = true;
    else if (/^(?:以)?下同$/.test(clause)) reading.sameFromHere = true;
    else if (!readClause(folded, from, to, reading, joint)) return null;
  }
  settleJoint(reading, joint, firstLeadsAlready || reading.firstLeadsFromHere);
  if (reading.firstLeadsFromHere) reading.sameFromHere = false;
  return reading.bodies.length > 0 || reading.firstLeadsFromHere ? reading : null;
}

function readClause(
  folded: string,
  start: number,
  end: number,
  reading: Responsibility,
  joint: TextSpan[],
): boolean {
  const clause = folded.slice(start, end);
  const labelled = label.exec(clause);
  if (labelled) {
    charge(chargeOf(labelled[1] ?? ''), readNames(folded, start + labelled[0].length, end), reading, joint);
    return true;
  }
  const ended = ending.exec(clause);
  if (!ended) return false;
  const names = readNames(folded, start, start + ended.index);
  // 按职责分工负责 after its list; (按职责分工负责) alone charges nobody.
  if (!areBodies(folded, names)) return false;
  const supports =
    /配合|协助|协办|参与|参加/.test(ended[0]) || (/职责|职能/.test(ended[0]) && hasLead(reading));
  charge(/牵头/.test(ended[0]) ? 'LEAD' : supports ? 'SUPPORT' : 'JOINT', names, reading, joint);
  return true;
}

function chargeOf(word: string): Charge {
  if (/牵头|主办|主责|主要责任|第一责任/.test(word)) return 'LEAD';
  return /配合|协办|协助|参与|参加|协同/.test(word) ? 'SUPPORT' : 'JOINT';
}

function charge(as: Charge, names: TextSpan[], reading: Responsibility, joint: TextSpan[]): void {
  if (as === 'JOINT') joint.push(...names);
  else reading.bodies.push(...names.map((name) => ({ role: as, ...name })));
}

/** 责任单位 beside a 牵头单位 support it; on their own the first of them leads. */
function settleJoint(reading: Responsibility, joint: TextSpan[], firstLeadsSaid: boolean): void {
  const led = hasLead(reading);
  joint.forEach((name, index) => {
    reading.bodies.push({ role: !led && index === 0 ? 'LEAD' : 'SUPPORT', ...name });
  });
  reading.jointly = !led && joint.length > 0 && reading.bodies.length === joint.length;
  reading.leadAssumed = !led && joint.length > 1 && !firstLeadsSaid;
}

function hasLead(reading: Responsibility): boolean {
  return reading.bodies.some((body) => body.role === 'LEAD');
}

/** 牵头单位:A,B;责任单位:C splits at ; only, A、B牵头,C配合 at , too. Brackets keep their inside. */
function* clauses(folded: string, start: number, end: number): Generator<[number, number]> {
  let depth = 0;
  let from = start;
  for (let i = start; i <= end; i += 1) {
    const character = i < end ? (folded[i] ?? '') : ';';
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (i < end && (depth > 0 || !/[;。,\n]/.test(character))) continue;
    if (character === ',' && !endsClause(folded.slice(from, i), folded.slice(i + 1, end))) continue;
    const clause = folded.slice(from, i);
    if (clause.trim())
      yield [from + (clause.length - clause.trimStart().length), from + clause.trimEnd().length];
    from = i + 1;
  }
}

function endsClause(before: string, after: string): boolean {
  return (
    ending.test(before.trimEnd()) ||
    firstLeads.test(before) ||
    label.test(after.trimStart().slice(0, 12)) ||
    /^\s*(?:列|排|以?下同)/.test(after)
  );
}
