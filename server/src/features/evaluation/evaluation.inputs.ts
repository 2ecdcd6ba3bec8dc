import {
  type Criterion,
  type EvaluatedLevel,
  type EvaluationStatus,
  evaluationLimits,
  fullMarks,
  type ObjectionDecision,
  objectionDecisions,
  type SchemeStatus,
} from '@duban/schema/vocabulary/evaluation';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { Between, Many, Nested, Text } from '../../kernel/validation.ts';
import { EvaluationStatusEnum } from './evaluation.entity.ts';
import { CriterionEnum, EvaluatedLevelEnum, SchemeStatusEnum } from './evaluation-scheme.entity.ts';

const ObjectionDecisionEnum = enumOf(objectionDecisions);
registerEnumType(ObjectionDecisionEnum, { name: 'ObjectionDecision' });

@InputType()
export class EvaluationSchemeFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => EvaluatedLevelEnum, { nullable: true })
  level?: EvaluatedLevel | null;

  @Field(() => SchemeStatusEnum, {
    nullable: true,
    description: 'What was withdrawn is listed only by this status, or by its id.',
  })
  status?: SchemeStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: what waits for the viewer: drafts to put in force, returned ones to edit, results of past years to publish.',
  })
  awaiting?: boolean | null;
}

@InputType()
export class EvaluationFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => EvaluatedLevelEnum, { nullable: true })
  level?: EvaluatedLevel | null;

  @Field(() => EvaluationStatusEnum, {
    nullable: true,
    description: 'Replaced results are left out unless asked for by this, by id or by organization.',
  })
  status?: EvaluationStatus | null;

  @Field(() => ID, { nullable: true })
  schemeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: objections that the viewer may answer.' })
  awaitingAnswer?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Every edition of its results.' })
  organizationId?: string | null;
}

@InputType()
export class EvaluationEntryFilter {
  @Field(() => ID, { nullable: true, description: 'Whose ledger; without it there is none to read.' })
  evaluationId?: string | null;

  @Field(() => CriterionEnum, { nullable: true })
  criterion?: Criterion | null;
}

@InputType()
export class SchemeCriterionInput {
  @Field(() => CriterionEnum)
  criterion!: Criterion;

  @Field(() => Int, { description: '0: the criterion counts nothing.' })
  @Between(0, fullMarks)
  weight!: number;

  @Field(() => Float, { nullable: true, description: 'Needed where points are counted for each row.' })
  @Between(0, evaluationLimits.each)
  each?: number | null;
}

@InputType()
export class CreateEvaluationSchemeInput {
  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => Int)
  @Between(evaluationLimits.firstYear, evaluationLimits.lastYear)
  year!: number;

  @Field(() => EvaluatedLevelEnum)
  level!: EvaluatedLevel;

  @Field(() => [SchemeCriterionInput], {
    description: 'Each criterion at most once; weights add up to 100.',
  })
  @Many(20)
  @Nested()
  criteria!: SchemeCriterionInput[];
}

@InputType()
export class UpdateEvaluationSchemeInput extends CreateEvaluationSchemeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

/** What enacting, returning, computing, publishing and closing name. */
@InputType()
export class EvaluationSchemeVersionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class EnactEvaluationSchemeInput extends EvaluationSchemeVersionInput {}

@InputType()
export class ReturnEvaluationSchemeInput extends EvaluationSchemeVersionInput {
  @Field(() => String, { description: 'What is to be put right.' })
  @Text(textLimits.comment)
  comment!: string;
}

@InputType()
export class WithdrawEvaluationSchemeInput extends EvaluationSchemeVersionInput {
  @Field(() => String, { description: 'Why nobody needs it; read beside it.' })
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class ComputeEvaluationsInput extends EvaluationSchemeVersionInput {}

@InputType()
export class PublishEvaluationsInput extends EvaluationSchemeVersionInput {}

@InputType()
export class CloseEvaluationSchemeInput extends EvaluationSchemeVersionInput {}

@InputType()
export class ObjectToEvaluationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  reasons!: string;
}

@InputType()
export class EvaluationCorrectionInput {
  @Field(() => CriterionEnum)
  criterion!: Criterion;

  @Field(() => Float, { description: 'Added to the criterion’s points, which stay within 0 and its weight.' })
  @Between(-fullMarks, fullMarks)
  points!: number;

  @Field(() => String)
  @Text(textLimits.line)
  reason!: string;
}

@InputType()
export class AnswerObjectionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ObjectionDecisionEnum)
  decision!: ObjectionDecision;

  @Field(() => String, { description: 'What was found; reasons where it is rejected.' })
  @Text(textLimits.comment)
  answer!: string;

  @Field(() => [EvaluationCorrectionInput], {
    nullable: true,
    description: 'At least one where it is upheld, none where it is rejected.',
  })
  @Many(evaluationLimits.corrections, 0)
  @Nested()
  corrections?: EvaluationCorrectionInput[] | null;
}
