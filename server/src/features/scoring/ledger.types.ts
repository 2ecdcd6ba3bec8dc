import type { AdoptionPlace } from '@duban/schema/vocabulary/channel';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { ChannelKind, ChannelLevel, SubmissionKind } from '@duban/schema/vocabulary/publicity';
import type { PublicityFaultKind, ScoreOutcome, ScoreRule } from '@duban/schema/vocabulary/scoring';
import type { ScoringRules } from '@duban/schema/vocabulary/scoring-templates';

/** Days are both included; no two of them overlap. */
export interface SchemeInForce {
  id: string;
  revision: number | null;
  startsOn: string;
  endsOn: string | null;
  rules: ScoringRules;
}

export interface ScoredPiece {
  id: string;
  organizationId: string;
  /** Who wrote it with the first. */
  jointIds: readonly string[];
  kind: SubmissionKind;
  late: boolean;
  day: string;
}

export interface ScoredAdoption {
  id: string;
  submissionId: string;
  level: ChannelLevel;
  kind: ChannelKind;
  place: AdoptionPlace;
  day: string;
}

export interface ScoredInstruction {
  id: string;
  submissionId: string;
  level: ChannelLevel;
  day: string;
}

export interface ScoredFault {
  id: string;
  organizationId: string;
  submissionId: string | null;
  fault: PublicityFaultKind;
  day: string;
}

/** An objection that was upheld: on the day of the line that it corrects. */
export interface ScoredCorrection {
  id: string;
  organizationId: string;
  submissionId: string | null;
  of: ScoreRule;
  points: number;
  day: string;
}

/** Who stands on a board, and whose quota counts while it stands. */
export interface ScoredOrganization {
  id: string;
  level: OrganizationLevel;
  /** Whose board. */
  officeId: string;
  /** Quotas are for those on the province’s. */
  owes: boolean;
  from: string;
  to: string | null;
}

/** All that happened in a year until a day, in any order. */
export interface ScoredYear {
  year: number;
  until: string;
  pieces: readonly ScoredPiece[];
  adoptions: readonly ScoredAdoption[];
  instructions: readonly ScoredInstruction[];
  faults: readonly ScoredFault[];
  corrections: readonly ScoredCorrection[];
  organizations: readonly ScoredOrganization[];
}

export interface ScoreLine {
  organizationId: string;
  day: string;
  rule: ScoreRule;
  /** The scheme in force on that day, its revision, and the place of the rule in it; null where it has none. */
  schemeId: string | null;
  revision: number | null;
  ruleIndex: number | null;
  /** The event; null for what follows from many. */
  sourceId: string | null;
  submissionId: string | null;
  /** Of a quota: 2026-03, 2026-Q1 or 2026. */
  period: string | null;
  /** What the rule gives before duplicates, ceilings and shares. */
  worth: number;
  points: number;
  outcome: ScoreOutcome;
  /** The event that this one lost to. */
  lostTo: string | null;
}
