import type { PlanChangeKind } from '@duban/schema/vocabulary/plan-revision';
import { diffText, type Segment } from '../../../kernel/text/diff-text.ts';
import { bare } from '../../../kernel/text/script.ts';
import { matchPoints, type Pair } from './match-points.ts';
import {
  type StandingPoint,
  sameTarget,
  sameWording,
  textOf,
  type WordedTarget,
  type Wording,
} from './wording.ts';

/** A figure before and after; the row keeps its id, since reports measure against it. */
export interface TargetChange {
  id: string | null;
  ordinal: number;
  before: WordedTarget | null;
  after: WordedTarget | null;
}

export interface PointChange {
  ordinal: number;
  kind: PlanChangeKind;
  /** The new number; of what is withdrawn the old one. */
  number: number;
  workItemId: string | null;
  before: Wording | null;
  after: Wording | null;
  segments: Segment[];
  targets: TargetChange[];
}

export interface StandingSection {
  id: string;
  ordinal: number;
  title: string;
}

/** A section of the revised notice, and which standing one it is. */
export interface RevisedSection {
  ordinal: number;
  title: string;
  sectionId: string | null;
}

export interface PlanComparison {
  sections: RevisedSection[];
  changes: PointChange[];
}

type Points = Pair<StandingPoint, Wording>;

/** A section is the one of its title, else the one that most of its points stood in. */
function matchSections(
  standing: readonly StandingSection[],
  revised: readonly { ordinal: number; title: string }[],
  points: readonly Points[],
): RevisedSection[] {
  const taken = new Set<string>();
  const take = (id: string | undefined) => {
    if (id === undefined || taken.has(id)) return null;
    taken.add(id);
    return id;
  };
  const named = revised.map(({ ordinal, title }) => ({
    ordinal,
    title,
    sectionId: take(
      standing.find((section) => bare(section.title) === bare(title) && !taken.has(section.id))?.id,
    ),
  }));
  return named.map((section) => {
    if (section.sectionId) return section;
    const counts = new Map<string, number>();
    for (const [before, after] of points) {
      if (!before || after?.sectionOrdinal !== section.ordinal || taken.has(before.sectionId)) continue;
      counts.set(before.sectionId, (counts.get(before.sectionId) ?? 0) + 1);
    }
    const [most] = [...counts].sort((one, other) => other[1] - one[1]);
    return { ...section, sectionId: take(most?.[0]) };
  });
}

/** A figure is the one of its name and unit, else the next of its unit. */
export function compareTargets(
  before: StandingPoint['targets'],
  after: readonly WordedTarget[],
): TargetChange[] {
  const left = [...before];
  const take = (fits: (target: WordedTarget) => boolean) => {
    const index = left.findIndex(fits);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const like = (one: WordedTarget, other: WordedTarget) =>
    bare(one.name) === bare(other.name) && bare(one.unit) === bare(other.unit);
  const exact = after.map((target) => take((old) => like(old, target)));
  const rows = after.map((target, ordinal): TargetChange => {
    const old = exact[ordinal] ?? take(({ unit }) => bare(unit) === bare(target.unit));
    return { id: old?.id ?? null, ordinal, before: old, after: target };
  });
  const gone = left.map(
    (old, index): TargetChange => ({ id: old.id, ordinal: after.length + index, before: old, after: null }),
  );
  return [...rows, ...gone];
}

/** Only what is another figure than before. */
export const isOther = ({ before, after }: TargetChange) => !(before && after && sameTarget(before, after));

function kindOf([before, after]: Points, sections: readonly RevisedSection[]): PlanChangeKind {
  if (!before) return 'ADDED';
  if (!after) return 'REMOVED';
  if (!sameWording(before, after)) return 'CHANGED';
  const section = sections.find(({ ordinal }) => ordinal === after.sectionOrdinal);
  return before.number === after.number && section?.sectionId === before.sectionId ? 'UNCHANGED' : 'MOVED';
}

function segmentsOf(kind: PlanChangeKind, [before, after]: Points): Segment[] {
  if (kind === 'CHANGED' && before && after) return diffText(textOf(before), textOf(after));
  if (after) return [{ kind: before ? 'SAME' : 'ADDED', text: textOf(after) }];
  return before ? [{ kind: 'REMOVED', text: textOf(before) }] : [];
}

function wordingOf({ id: _id, sectionId: _sectionId, ...wording }: StandingPoint): Wording {
  return wording;
}

/** What a revised notice makes of the standing plan; pure, so that what is previewed is what is stored. */
export function comparePlans(
  standing: { sections: readonly StandingSection[]; points: readonly StandingPoint[] },
  revised: { sections: readonly { ordinal: number; title: string }[]; points: readonly Wording[] },
): PlanComparison {
  const points = matchPoints(standing.points, revised.points);
  const sections = matchSections(standing.sections, revised.sections, points);
  const changes = points.map((pair, ordinal): PointChange => {
    const [before, after] = pair;
    const kind = kindOf(pair, sections);
    return {
      ordinal,
      kind,
      number: after?.number ?? before?.number ?? 0,
      workItemId: before?.id ?? null,
      before: before && wordingOf(before),
      after,
      segments: segmentsOf(kind, pair),
      targets:
        kind === 'MOVED' || kind === 'UNCHANGED'
          ? []
          : compareTargets(before?.targets ?? [], after?.targets ?? []),
    };
  });
  return { sections, changes };
}
