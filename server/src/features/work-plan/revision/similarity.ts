import { type Comparable, comparable, likeness } from '../../../kernel/text/likeness.ts';
import type { Wording } from './wording.ts';

export interface ComparablePoint {
  title: Comparable | null;
  requirement: Comparable;
  whole: Comparable;
}

export function comparablePoint({ title, requirement }: Pick<Wording, 'title' | 'requirement'>) {
  return {
    title: title === null ? null : comparable(title),
    requirement: comparable(requirement),
    whole: comparable(`${title ?? ''}${requirement}`),
  };
}

/** A title that stays says more of a point than any sentence below it. */
const titleWeight = 0.4;

export function pointLikeness(one: ComparablePoint, other: ComparablePoint): number {
  const whole = likeness(one.whole, other.whole);
  if (!one.title || !other.title) return whole;
  const parts =
    titleWeight * likeness(one.title, other.title) +
    (1 - titleWeight) * likeness(one.requirement, other.requirement);
  return Math.max(whole, parts);
}
