import type { BulletinKind } from '@duban/schema/vocabulary/bulletin';
import { type FigureNames, withNames } from '../bulletin-figures.entity.ts';
import type { AnyFigures } from '../bulletin-kinds.queries.ts';
import { adoptionsWithNames, rankingWithNames } from '../publicity-figures.entity.ts';
import { composeBulletin, defaultTitle } from './compose.ts';
import { adoptionTitle, composeAdoptions, composeRanking, rankingTitle } from './compose-publicity.ts';

/** The text that says the figures. */
export function composed(figures: AnyFigures, names: FigureNames, whole: string): string {
  if ('lateCount' in figures) return composeBulletin(withNames(figures, names), whole);
  if ('rows' in figures) return composeRanking(rankingWithNames(figures, names), whole);
  return composeAdoptions(adoptionsWithNames(figures, names), whole);
}

const titles: Readonly<Record<BulletinKind, (name: string, from: string, to: string) => string>> = {
  SUPERVISION: defaultTitle,
  ADOPTION: adoptionTitle,
  RANKING: rankingTitle,
};

export const titleOf = (
  kind: BulletinKind,
  name: string,
  { periodFrom, periodTo }: { periodFrom: string; periodTo: string },
): string => titles[kind](name, periodFrom, periodTo);
