import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { Cadence, Comparator } from '@duban/schema/vocabulary/work-plan';
import { bare } from '../../../kernel/text/script.ts';

export interface WordedTarget {
  name: string;
  comparator: Comparator;
  value: number;
  unit: string;
}

/** All that a notice says of one point: what a revision compares, and what is kept of each version. */
export interface Wording {
  number: number;
  label: string;
  sectionOrdinal: number;
  section: string;
  title: string | null;
  requirement: string;
  targets: WordedTarget[];
  pilotPlaces: string[];
  responsible: { role: 'LEAD' | 'SUPPORT'; name: string; organizationId: string | null }[];
  dueText: string | null;
  dueOn: string | null;
  cadences: { level: OrganizationLevel; cadence: Cadence }[];
  startOffset: number;
  endOffset: number;
}

/** A point as it stands; its rows keep their ids. */
export interface StandingPoint extends Wording {
  id: string;
  sectionId: string;
  targets: (WordedTarget & { id: string })[];
}

/** A point's text as it is compared and shown. */
export function textOf({ title, requirement }: Pick<Wording, 'title' | 'requirement'>): string {
  return title === null ? requirement : `${title}\n${requirement}`;
}

const targetSays = ({ name, comparator, value, unit }: WordedTarget) =>
  [bare(name), comparator, value, bare(unit)].join('|');

export function sameTarget(one: WordedTarget, other: WordedTarget): boolean {
  return targetSays(one) === targetSays(other);
}

function says(point: Wording): string {
  return JSON.stringify([
    bare(point.title ?? ''),
    bare(point.requirement),
    point.targets.map(targetSays),
    point.pilotPlaces.map(bare),
    point.responsible.map(({ role, name }) => [role, bare(name)]),
    bare(point.dueText ?? ''),
    point.dueOn,
    point.cadences.map(({ level, cadence }) => `${level} ${cadence}`).sort(),
  ]);
}

export function sameWording(one: Wording, other: Wording): boolean {
  return says(one) === says(other);
}
