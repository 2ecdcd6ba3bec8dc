import type { EntityClass } from '@mikro-orm/postgresql';
import { JointAuthor, PublicityFault } from './publicity-fault.entity.ts';
import { Score, ScoreEntry, ScoreYear } from './score.entity.ts';
import { ScoreEntryResolver, ScoreResolver } from './score.resolver.ts';
import { BasedScoreResolver, ScoreBasisResolver } from './score-basis.resolver.ts';
import { ScoreObjection } from './score-objection.entity.ts';
import {
  JointAuthorsResolver,
  PublicityFaultResolver,
  ScoreObjectionResolver,
} from './score-objection.resolver.ts';
import { ScoringScheme } from './scoring-scheme.entity.ts';
import {
  ScoringSchemeResolver,
  ScoringTemplateResolver,
  ScoringWhatIfResolver,
} from './scoring-scheme.resolver.ts';

/** The feature's tables. */
export const scoringEntities: EntityClass<object>[] = [
  ScoringScheme,
  PublicityFault,
  JointAuthor,
  ScoreYear,
  Score,
  ScoreEntry,
  ScoreObjection,
];

/** The feature's part of the API. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for Function
export const scoringResolvers: readonly Function[] = [
  ScoringSchemeResolver,
  ScoringTemplateResolver,
  ScoringWhatIfResolver,
  ScoreResolver,
  ScoreBasisResolver,
  BasedScoreResolver,
  ScoreEntryResolver,
  ScoreObjectionResolver,
  PublicityFaultResolver,
  JointAuthorsResolver,
];
