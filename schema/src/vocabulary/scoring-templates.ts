import type { AdoptionPlace } from './channel.ts';
import type { Label } from './label.ts';
import type { OrganizationLevel } from './organization.ts';
import type { ChannelKind, ChannelLevel, SubmissionKind } from './publicity.ts';
import type {
  FaultEffect,
  JointAuthorsRule,
  PublicityFaultKind,
  QuotaPeriod,
  SeveralInstructionsRule,
  SeveralMediaRule,
} from './scoring.ts';

/** What a scheme says. What is taken away is said as what it takes. */
export interface ScoringRules {
  /** A kind of its own goes before any kind, a headline's before an ordinary place's. */
  adoptions: { level: ChannelLevel; kind: ChannelKind | null; place: AdoptionPlace; points: number }[];
  instructions: { level: ChannelLevel; points: number }[];
  severalMedia: SeveralMediaRule;
  ceiling: number | null;
  severalInstructions: SeveralInstructionsRule;
  jointAuthors: JointAuthorsRule;
  late: { kind: SubmissionKind; deduct: number }[];
  faults: { fault: PublicityFaultKind; deduct: number; effect: FaultEffect }[];
  quotas: { level: OrganizationLevel; period: QuotaPeriod; points: number; factor: number }[];
  yearCap: number | null;
}

type Points = Partial<Readonly<Record<ChannelLevel, number>>>;

const ofLevels = (points: Points) => Object.entries(points) as [ChannelLevel, number][];
const places = (points: Points, place: AdoptionPlace = 'ORDINARY') =>
  ofLevels(points).map(([level, each]) => ({ level, kind: null, place, points: each }));
const notes = (points: Points) => ofLevels(points).map(([level, each]) => ({ level, points: each }));
const everyLevel = (points: number): Points => ({
  COUNTY: points,
  CITY: points,
  PROVINCE: points,
  NATIONAL: points,
});
const monthly = (factor: number): ScoringRules['quotas'] =>
  (['CITY', 'COUNTY'] as const).map((level) => ({ level, period: 'MONTH', points: 10, factor }));

const late: ScoringRules['late'] = [{ kind: 'ROUTINE', deduct: 1 }];
const lateAndUrgent: ScoringRules['late'] = [...late, { kind: 'URGENT', deduct: 100 }];
const concealed: ScoringRules['faults'][number] = { fault: 'CONCEALED', deduct: 200, effect: 'NONE' };
const failed: ScoringRules['faults'][number] = { fault: 'INVITATION_FAILED', deduct: 5, effect: 'NONE' };
const untrue: ScoringRules['faults'][number] = { fault: 'FALSE', deduct: 5, effect: 'PIECE_ZERO' };
const negative: ScoringRules['faults'][number] = { fault: 'NEGATIVE_NEWS', deduct: 10, effect: 'MONTH_ZERO' };

export interface ScoringTemplate {
  code: string;
  title: Label;
  rules: ScoringRules;
}

/** Schemes as offices of the field have them, to begin a draft from. */
export const scoringTemplates: readonly ScoringTemplate[] = [
  {
    code: 'FOUR_LEVELS',
    title: { zh: '四级计分，只计最高', en: 'Four levels, highest only' },
    rules: {
      adoptions: places({ COUNTY: 5, CITY: 10, PROVINCE: 40, NATIONAL: 80 }),
      instructions: notes({ CITY: 20, PROVINCE: 40, NATIONAL: 80 }),
      ...{ severalMedia: 'HIGHEST', ceiling: null, severalInstructions: 'CUMULATIVE', jointAuthors: 'EACH' },
      ...{ late: lateAndUrgent, faults: [concealed, failed, untrue], quotas: [], yearCap: null },
    },
  },
  {
    code: 'HEADLINES',
    title: { zh: '头条加分，每月定额，全年封顶', en: 'Headlines, a monthly quota, a yearly cap' },
    rules: {
      adoptions: [
        ...places({ CITY: 4, PROVINCE: 6, NATIONAL: 20 }),
        ...places({ CITY: 8, PROVINCE: 10, NATIONAL: 40 }, 'HEADLINE'),
      ],
      instructions: notes({ CITY: 10, PROVINCE: 20, NATIONAL: 40 }),
      ...{ severalMedia: 'CUMULATIVE', ceiling: null, severalInstructions: 'CUMULATIVE' },
      ...{ jointAuthors: 'SHARED', late, faults: [failed, untrue], quotas: monthly(1), yearCap: 120 },
    },
  },
  {
    code: 'CEILING',
    title: { zh: '多家累计设上限，欠额双倍扣', en: 'Media up to a ceiling, shortfalls twice' },
    rules: {
      adoptions: places({ CITY: 10, PROVINCE: 15, NATIONAL: 30 }),
      instructions: notes(everyLevel(10)),
      ...{ severalMedia: 'CEILING', ceiling: 30, severalInstructions: 'HIGHEST', jointAuthors: 'FIRST' },
      ...{ late, faults: [failed, untrue, negative], quotas: monthly(2), yearCap: null },
    },
  },
  {
    code: 'SHARED',
    title: { zh: '三级拉开分差，联合报送平分', en: 'Steep levels, shared among joint authors' },
    rules: {
      adoptions: places({ CITY: 10, PROVINCE: 50, NATIONAL: 100 }),
      instructions: notes(everyLevel(30)),
      ...{ severalMedia: 'SHARED', ceiling: null, severalInstructions: 'HIGHEST', jointAuthors: 'SHARED' },
      ...{ late: lateAndUrgent, faults: [concealed, untrue, negative], quotas: [], yearCap: null },
    },
  },
];
