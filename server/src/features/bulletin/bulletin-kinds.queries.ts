import type { BulletinKind } from '@duban/schema/vocabulary/bulletin';
import type { Reader } from '../../kernel/sql.ts';
import type { Bulletin } from './bulletin.entity.ts';
import type { CountedFigures, FigureNames } from './bulletin-figures.entity.ts';
import { countFigures, type FigureQuestion, namesOf } from './bulletin-figures.queries.ts';
import type { CountedAdoptions, CountedRanking, SchemeSpan } from './publicity-figures.entity.ts';
import { countAdoptions, countRanking, publicityNames } from './publicity-figures.queries.ts';

/** What a bulletin of each kind is counted from. */
export interface FiguresOfKind {
  SUPERVISION: CountedFigures;
  ADOPTION: CountedAdoptions;
  RANKING: CountedRanking;
}
export type AnyFigures = FiguresOfKind[BulletinKind];

type Question = FigureQuestion & { schemes?: readonly SchemeSpan[] };

export const counters: {
  [Kind in BulletinKind]: (reader: Reader, question: Question) => Promise<FiguresOfKind[Kind]>;
} = { SUPERVISION: countFigures, ADOPTION: countAdoptions, RANKING: countRanking };

export function namesOfAny(reader: Reader, figures: AnyFigures): Promise<FigureNames> {
  return 'lateCount' in figures ? namesOf(reader, figures) : publicityNames(reader, figures);
}

/** Its figures counted anew for the same moment, by the schemes and their days that it noted. */
export function recount(reader: Reader, bulletin: Bulletin, stored: AnyFigures): Promise<AnyFigures> {
  const { kind, periodFrom, periodTo, figuresAt } = bulletin;
  const at = new Date(figuresAt).toISOString();
  const question = { issuer: bulletin, periodFrom, periodTo, at };
  return counters[kind](reader, 'schemes' in stored ? { ...question, schemes: stored.schemes } : question);
}
