import { anyPhonePattern } from '@duban/schema/vocabulary/phone';
import type { ReviewDecision } from '@duban/schema/vocabulary/progress-report';
import type {
  ConcernSatisfaction,
  ConcernSeverity,
  ConcernSource,
  ConcernStatus,
} from '@duban/schema/vocabulary/public-concern';
import { textLimits } from '@duban/schema/vocabulary/text';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, Nested, OptionalText, Pattern, Text } from '../../kernel/validation.ts';
import { ReviewDecisionEnum } from '../progress-report/progress-report.entity.ts';
import {
  ConcernSatisfactionEnum,
  ConcernSeverityEnum,
  ConcernSourceEnum,
  ConcernStatusEnum,
} from './public-concern-enums.entity.ts';

@InputType()
export class ConcernPersonInput {
  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile, or area code and number.' })
  @Pattern(anyPhonePattern, 'phone')
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  address?: string | null;
}

@InputType()
class ConcernMatterInput {
  @Field(() => ConcernSourceEnum)
  source!: ConcernSource;

  @Field(() => String, { nullable: true, description: 'The hotline’s number of it, the forum, the paper.' })
  @OptionalText(textLimits.line)
  channel?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.url)
  @Pattern(/^$|^https?:\/\/\S+$/)
  url?: string | null;

  @Field(() => DayScalar, { description: 'Not in the future.' })
  raisedOn!: string;

  @Field(() => ID, { description: 'Where it happened: the own organization’s area, or that of one below.' })
  placeId!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.line)
  placeNote?: string | null;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => ConcernSeverityEnum)
  severity!: ConcernSeverity;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String, { description: 'Without mobile or identity numbers: those belong to `person`.' })
  @Text(textLimits.body)
  text!: string;

  @Field(() => [ID], { description: 'The points of the plan that it is about.' })
  @Many(200, 0)
  workItemIds!: string[];
}

@InputType()
export class RecordPublicConcernInput extends ConcernMatterInput {
  @Field(() => ConcernPersonInput, { nullable: true, description: 'Null where nobody gave a name.' })
  @Nested()
  person?: ConcernPersonInput | null;

  @Field(() => ID, { nullable: true, description: 'The concern that it repeats: it is merged into that.' })
  repeatOfId?: string | null;
}

@InputType()
export class UpdatePublicConcernInput extends ConcernMatterInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class AssignPublicConcernInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { description: 'The own organization, or one below it.' })
  organizationId!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Today or later, and no later than the subject’s working days allow, which it is unless told; handed on, no later than it was.',
  })
  dueOn?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}

@InputType()
export class AnswerPublicConcernInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'What was found, what was done, what the person is told.' })
  @Text(textLimits.body)
  answer!: string;
}

@InputType()
export class ReviewPublicConcernInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ReviewDecisionEnum)
  decision!: ReviewDecision;

  @Field(() => String, { nullable: true, description: 'Required with RETURN.' })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}

@InputType()
export class ClosePublicConcernInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ConcernSatisfactionEnum, { description: 'What the person said of the answer.' })
  satisfaction!: ConcernSatisfaction;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}

@InputType()
export class DismissPublicConcernInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class MergePublicConcernInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { description: 'One that the viewer sees, and that is no repeat itself.' })
  intoId!: string;
}

@InputType()
export class SeparatePublicConcernInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class FollowPublicConcernInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The assignment that follows; this or the order.' })
  assignmentId?: string | null;

  @Field(() => ID, { nullable: true })
  supervisionOrderId?: string | null;
}

@InputType()
export class RevealConcernPersonInput {
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class AlikeArgs {
  @Field(() => String)
  @Text(textLimits.line + textLimits.body)
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Leaves this one out.' })
  exceptId?: string | null;
}

@InputType()
export class PublicConcernFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ConcernStatusEnum, { nullable: true })
  status?: ConcernStatus | null;

  @Field(() => ConcernSourceEnum, { nullable: true })
  source?: ConcernSource | null;

  @Field(() => ConcernSeverityEnum, { nullable: true })
  severity?: ConcernSeverity | null;

  @Field(() => ID, { nullable: true })
  concernSubjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The one that answers for it.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Answered for by this organization or one below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true, description: 'It happened there.' })
  placeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'It happened in that city’s branch.' })
  placeBranchId?: string | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Repeats of this one.' })
  mergedIntoId?: string | null;

  @Field(() => DayScalar, { nullable: true })
  raisedFrom?: string | null;

  @Field(() => DayScalar, { nullable: true })
  raisedTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: not answered by the due day.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those from which a task followed.' })
  followed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those that wait for the viewer to act.' })
  awaitingViewer?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or the text.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}
