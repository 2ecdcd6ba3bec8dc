import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import {
  type PublicityFaultKind,
  type ScoreObjectionStatus,
  type ScoreRule,
  type ScoringSchemeStatus,
  scoringLimits,
} from '@duban/schema/vocabulary/scoring';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Between, Many, Nested, Text } from '../../kernel/validation.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { ScoreRuleEnum } from './score.entity.ts';
import { ScoreObjectionStatusEnum } from './score-objection.entity.ts';
import { PublicityFaultKindEnum } from './scoring-rules.entity.ts';
import { ScoringRulesInput } from './scoring-rules.inputs.ts';
import { ScoringSchemeStatusEnum } from './scoring-scheme.entity.ts';

@InputType()
export class ScoringSchemeFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ScoringSchemeStatusEnum, {
    nullable: true,
    description: 'What was withdrawn is listed only by this status, or by its id.',
  })
  status?: ScoringSchemeStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: what waits for the viewer: drafts to put in force, or returned ones to edit.',
  })
  awaiting?: boolean | null;
}

@InputType()
export class ScoreFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => OrganizationLevelEnum, { nullable: true })
  level?: OrganizationLevel | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Ranked on this office’s board. Unless this, ids or an organization is told: on that on which the viewer stands.',
  })
  officeId?: string | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
}

@InputType()
export class ScoreEntryFilter {
  @Field(() => Int)
  year!: number;

  @Field(() => ID)
  organizationId!: string;

  @Field(() => ScoreRuleEnum, { nullable: true })
  rule?: ScoreRule | null;
}

@InputType()
export class ScoreObjectionFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ScoreObjectionStatusEnum, { nullable: true })
  status?: ScoreObjectionStatus | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
}

@InputType()
export class PublicityFaultFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => PublicityFaultKindEnum, { nullable: true })
  fault?: PublicityFaultKind | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
}

@InputType()
export class CreateScoringSchemeInput {
  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => DayScalar)
  startsOn!: string;

  @Field(() => DayScalar, { nullable: true })
  endsOn?: string | null;

  @Field(() => ScoringRulesInput, { description: 'What contradicts is refused, naming the rule.' })
  @Nested()
  rules!: ScoringRulesInput;
}

@InputType()
export class UpdateScoringSchemeInput extends CreateScoringSchemeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class EnactScoringSchemeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ReturnScoringSchemeInput extends EnactScoringSchemeInput {
  @Field(() => String, { description: 'What is to be put right.' })
  @Text(textLimits.comment)
  comment!: string;
}

@InputType()
export class WithdrawScoringSchemeInput extends EnactScoringSchemeInput {
  @Field(() => String, { description: 'Why nobody needs it; read beside it.' })
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class EndScoringSchemeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DayScalar, { description: 'Its last day, not before its first.' })
  endsOn!: string;
}

@InputType()
export class ComputeScoresInput {
  @Field(() => Int)
  @Between(scoringLimits.firstYear, scoringLimits.lastYear)
  year!: number;
}

@InputType()
export class RecordPublicityFaultInput {
  @Field(() => ID, { description: 'Who is at fault.' })
  organizationId!: string;

  @Field(() => PublicityFaultKindEnum)
  fault!: PublicityFaultKind;

  @Field(() => ID, { nullable: true, description: 'Needed with FALSE: the piece, of that organization.' })
  submissionId?: string | null;

  @Field(() => DayScalar, { description: 'When it was found; not in the future.' })
  day!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class NameJointAuthorsInput {
  @Field(() => ID, { description: 'The submission.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ID], {
    description: 'All of them, in the place of those named before; not the first author.',
  })
  @Many(20, 0)
  organizationIds!: string[];
}

@InputType()
export class ObjectToScoreInput {
  @Field(() => ID)
  entryId!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  reasons!: string;
}

@InputType()
export class AnswerScoreObjectionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  upheld!: boolean;

  @Field(() => String)
  @Text(textLimits.comment)
  answer!: string;

  @Field(() => Float, { nullable: true, description: 'Where it is upheld: points added, or taken away.' })
  @Between(-scoringLimits.points, scoringLimits.points)
  correction?: number | null;
}
