import type { ScoreOutcome } from '@duban/schema/vocabulary/scoring';
import type {
  SchemeInForce,
  ScoredAdoption,
  ScoredFault,
  ScoredInstruction,
  ScoredPiece,
  ScoredYear,
  ScoreLine,
} from './ledger.types.ts';
import { capLines, shortfallLines } from './ledger-quota.ts';

/**
 * The ledger of a year: a pure function from what happened and the schemes in force to lines.
 *
 * Each event is judged by the scheme of its own day. How one piece in several media counts is said by the scheme of the day
 * on which it was first adopted, so that a change in July gives no piece two highest awards. A year counts its own events
 * only. Where two events are worth the same, the earlier wins, then the smaller id: no order of arrival enters. Points are
 * counted in hundredths; what a share cannot divide goes to the first author.
 */
export function ledgerOf(events: ScoredYear, schemes: readonly SchemeInForce[]): ScoreLine[] {
  const schemeOn = schemesByDay(schemes);
  const year: Year = { schemeOn, pieces: new Map(events.pieces.map((piece) => [piece.id, piece])) };
  const voids = voidsOf(events.faults, schemeOn);
  const awards = [
    ...pieceLines(year, events.adoptions, voids, adoptionAwards),
    ...pieceLines(year, events.instructions, voids, instructionAwards),
  ].map((line) => voidMonth(line, voids));
  const lines = [
    ...awards,
    ...lateLines(events.pieces, schemeOn),
    ...faultLines(events.faults, schemeOn),
    ...correctionLines(events, schemeOn),
  ];
  lines.push(...shortfallLines(events, lines, schemeOn));
  lines.push(...capLines(events, lines, schemeOn));
  return lines.sort(inOrder);
}

export type SchemeOn = (day: string) => SchemeInForce | null;

interface Year {
  schemeOn: SchemeOn;
  pieces: ReadonlyMap<string, ScoredPiece>;
}

function schemesByDay(schemes: readonly SchemeInForce[]): SchemeOn {
  return (day) =>
    schemes.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn)) ?? null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One line stands for one event of one organization under one rule, so this order has no ties. */
function inOrder(a: ScoreLine, b: ScoreLine): number {
  return (
    compare(a.organizationId, b.organizationId) ||
    compare(a.day, b.day) ||
    compare(a.rule, b.rule) ||
    compare(a.sourceId ?? a.period ?? '', b.sourceId ?? b.period ?? '')
  );
}

export const cents = (points: number) => Math.round(points * 100);

interface Voids {
  /** Piece or `organization month` to the fault that takes its points. */
  pieces: ReadonlyMap<string, string>;
  months: ReadonlyMap<string, string>;
}

const byDay = (a: { day: string; id: string }, b: { day: string; id: string }) =>
  compare(a.day, b.day) || compare(a.id, b.id);

function voidsOf(faults: readonly ScoredFault[], schemeOn: SchemeOn): Voids {
  const pieces = new Map<string, string>();
  const months = new Map<string, string>();
  for (const fault of [...faults].sort(byDay)) {
    const effect = schemeOn(fault.day)?.rules.faults.find((rule) => rule.fault === fault.fault)?.effect;
    const month = `${fault.organizationId} ${fault.day.slice(0, 7)}`;
    if (effect === 'PIECE_ZERO' && fault.submissionId && !pieces.has(fault.submissionId))
      pieces.set(fault.submissionId, fault.id);
    if (effect === 'MONTH_ZERO' && !months.has(month)) months.set(month, fault.id);
  }
  return { pieces, months };
}

function voidMonth(line: ScoreLine, { months }: Voids): ScoreLine {
  const lostTo = months.get(`${line.organizationId} ${line.day.slice(0, 7)}`);
  return lostTo === undefined || line.points === 0 ? line : { ...line, points: 0, outcome: 'VOIDED', lostTo };
}

interface Award<Event> {
  event: Event;
  scheme: SchemeInForce | null;
  ruleIndex: number | null;
  worth: number;
  points: number;
  outcome: ScoreOutcome;
  lostTo: string | null;
}

type PieceEvent = ScoredAdoption | ScoredInstruction;
type Judge<Event> = (events: readonly Event[], schemeOn: SchemeOn) => Award<Event>[];

/** All events of each piece are judged together, then shared among its authors. */
function pieceLines<Event extends PieceEvent>(
  { schemeOn, pieces }: Year,
  events: readonly Event[],
  voids: Voids,
  judge: Judge<Event>,
): ScoreLine[] {
  const byPiece = Map.groupBy([...events].sort(byDay), (event) => event.submissionId);
  return [...byPiece].flatMap(([id, ofPiece]) => {
    const piece = pieces.get(id);
    if (!piece) return [];
    const awards = judge(ofPiece, schemeOn);
    const lostTo = voids.pieces.get(id);
    if (lostTo !== undefined)
      for (const award of awards) Object.assign(award, { points: 0, outcome: 'VOIDED', lostTo });
    return awards.flatMap((award) => sharesOf(piece, award));
  });
}

function sharesOf(piece: ScoredPiece, award: Award<PieceEvent>): ScoreLine[] {
  const rules = award.scheme?.rules;
  const shared = rules?.jointAuthors === 'SHARED' || rules?.severalMedia === 'SHARED';
  const joint = [...new Set(piece.jointIds)].filter((id) => id !== piece.organizationId).sort(compare);
  const authors = rules?.jointAuthors === 'FIRST' && !shared ? [] : joint;
  const share = shared ? Math.floor(award.points / (authors.length + 1)) : award.points;
  const first = shared ? award.points - share * authors.length : award.points;
  const { event, scheme, ruleIndex, worth, outcome, lostTo } = award;
  return [piece.organizationId, ...authors].map((organizationId, index) => ({
    organizationId,
    day: event.day,
    rule: 'place' in event ? 'ADOPTION' : 'INSTRUCTION',
    schemeId: scheme?.id ?? null,
    revision: scheme?.revision ?? null,
    ruleIndex,
    sourceId: event.id,
    submissionId: piece.id,
    period: null,
    worth: worth / 100,
    points: (index === 0 ? first : share) / 100,
    outcome,
    lostTo,
  }));
}

function awardOf<Event extends PieceEvent>(
  event: Event,
  scheme: SchemeInForce | null,
  rules: readonly { points: number }[],
  ruleIndex: number,
): Award<Event> {
  const rule = rules[ruleIndex];
  const worth = rule ? cents(rule.points) : 0;
  const outcome = rule ? 'COUNTED' : 'NO_RULE';
  return { event, scheme, ruleIndex: rule ? ruleIndex : null, worth, points: worth, outcome, lostTo: null };
}

/** The rule for exactly this kind and place first; a headline without a rule of its own is worth an ordinary place. */
function adoptionRule({ rules }: SchemeInForce, { level, kind, place }: ScoredAdoption): number {
  const places = place === 'HEADLINE' ? (['HEADLINE', 'ORDINARY'] as const) : (['ORDINARY'] as const);
  for (const at of places) {
    for (const of of [kind, null]) {
      const index = rules.adoptions.findIndex(
        (rule) => rule.level === level && rule.kind === of && rule.place === at,
      );
      if (index >= 0) return index;
    }
  }
  return -1;
}

function adoptionAwards(events: readonly ScoredAdoption[], schemeOn: SchemeOn): Award<ScoredAdoption>[] {
  const awards = events.map((event) => {
    const scheme = schemeOn(event.day);
    return awardOf(event, scheme, scheme?.rules.adoptions ?? [], scheme ? adoptionRule(scheme, event) : -1);
  });
  const rules = awards.find((award) => award.scheme !== null)?.scheme?.rules;
  if (rules?.severalMedia === 'HIGHEST') keepHighest(awards);
  if (rules?.severalMedia === 'CEILING' && rules.ceiling !== null) keepBelow(awards, cents(rules.ceiling));
  return awards;
}

function instructionAwards(
  events: readonly ScoredInstruction[],
  schemeOn: SchemeOn,
): Award<ScoredInstruction>[] {
  const awards = events.map((event) => {
    const scheme = schemeOn(event.day);
    const rules = scheme?.rules.instructions ?? [];
    return awardOf(
      event,
      scheme,
      rules,
      rules.findIndex((rule) => rule.level === event.level),
    );
  });
  const rules = awards.find((award) => award.scheme !== null)?.scheme?.rules;
  if (rules?.severalInstructions === 'HIGHEST') keepHighest(awards);
  return awards;
}

/** Awards come by day and id, and the sort is stable: of equals the earliest goes first. */
const dearestFirst = <Event>(awards: readonly Award<Event>[]) =>
  awards.filter((award) => award.outcome === 'COUNTED').sort((a, b) => b.points - a.points);

function keepHighest<Event extends PieceEvent>(awards: readonly Award<Event>[]): void {
  const [winner, ...others] = dearestFirst(awards);
  for (const award of others)
    Object.assign(award, { points: 0, outcome: 'DUPLICATE', lostTo: winner?.event.id ?? null });
}

function keepBelow<Event extends PieceEvent>(awards: readonly Award<Event>[], ceiling: number): void {
  let left = ceiling;
  for (const award of dearestFirst(awards)) {
    const points = Math.min(award.points, left);
    if (points < award.points) Object.assign(award, { points, outcome: 'CEILING' });
    left -= points;
  }
}

export const noEvent = {
  sourceId: null,
  submissionId: null,
  period: null,
  outcome: 'COUNTED',
  lostTo: null,
} as const;

/** A line that takes points away, or null where the scheme of that day takes none. */
function deduction(
  scheme: SchemeInForce | null,
  rules: readonly { deduct: number }[],
  ruleIndex: number,
  event: Pick<ScoreLine, 'organizationId' | 'day' | 'rule' | 'sourceId' | 'submissionId'>,
): ScoreLine[] {
  const rule = rules[ruleIndex];
  if (!scheme || !rule) return [];
  const points = rule.deduct === 0 ? 0 : -cents(rule.deduct) / 100;
  const { id: schemeId, revision } = scheme;
  return [{ ...noEvent, ...event, schemeId, revision, ruleIndex, worth: points, points }];
}

function lateLines(pieces: readonly ScoredPiece[], schemeOn: SchemeOn): ScoreLine[] {
  return pieces.flatMap(({ id, organizationId, kind, late, day }) => {
    const scheme = late ? schemeOn(day) : null;
    const rules = scheme?.rules.late ?? [];
    const index = rules.findIndex((rule) => rule.kind === kind);
    return deduction(scheme, rules, index, {
      ...{ organizationId, day, rule: 'LATE', sourceId: id, submissionId: id },
    });
  });
}

function faultLines(faults: readonly ScoredFault[], schemeOn: SchemeOn): ScoreLine[] {
  return faults.flatMap(({ id, organizationId, submissionId, fault, day }) => {
    const scheme = schemeOn(day);
    const rules = scheme?.rules.faults ?? [];
    const index = rules.findIndex((rule) => rule.fault === fault);
    return deduction(scheme, rules, index, {
      ...{ organizationId, day, rule: 'FAULT', sourceId: id, submissionId },
    });
  });
}

function correctionLines({ corrections }: ScoredYear, schemeOn: SchemeOn): ScoreLine[] {
  return corrections.map(({ id, organizationId, submissionId, day, points }) => {
    const scheme = schemeOn(day);
    return {
      ...noEvent,
      ...{ organizationId, day, rule: 'CORRECTION', sourceId: id, submissionId, ruleIndex: null },
      ...{ schemeId: scheme?.id ?? null, revision: scheme?.revision ?? null, worth: points, points },
    };
  });
}
