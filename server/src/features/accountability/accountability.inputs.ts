import {
  type AccountabilityKind,
  type AccountabilityMeasure,
  type AccountabilityStatus,
  accountabilityLimits,
  type ProposalDecision,
  proposalDecisions,
  type Responsibility,
  type ReviewOutcome,
} from '@duban/schema/vocabulary/accountability';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import {
  AccountabilityKindEnum,
  AccountabilityMeasureEnum,
  AccountabilityStatusEnum,
  ResponsibilityEnum,
} from './accountability.entity.ts';
import { ReviewOutcomeEnum } from './review-request.entity.ts';

const ProposalDecisionEnum = enumOf(proposalDecisions);
registerEnumType(ProposalDecisionEnum, { name: 'ProposalDecision' });

@InputType()
export class AccountabilityDecisionFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => AccountabilityKindEnum, { nullable: true })
  kind?: AccountabilityKind | null;

  @Field(() => AccountabilityStatusEnum, { nullable: true })
  status?: AccountabilityStatus | null;

  @Field(() => Int, { nullable: true, description: 'Of the approval.' })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'Decisions on this organization.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Decisions that rest on this assignment.' })
  assignmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Decisions that rest on this order.' })
  supervisionOrderId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: decisions whose next step is the viewer’s: to approve, serve, acknowledge or review them, to hold the interview, or to see whether its promise, now due, was kept.',
  })
  awaiting?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Decisions that rest on this discipline record.' })
  disciplineRecordId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the number or the grounds.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class ResponsiblePersonInput {
  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => String)
  @Text(textLimits.line)
  post!: string;

  @Field(() => ResponsibilityEnum)
  responsibility!: Responsibility;
}

@InputType()
export class ProposeAccountabilityDecisionInput {
  @Field(() => AccountabilityKindEnum)
  kind!: AccountabilityKind;

  @Field(() => ID, { description: 'Below the viewer’s own.' })
  organizationId!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  grounds!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Assignments of the organization, or of those below it, that it rests on.',
  })
  @Many(accountabilityLimits.citations, 0)
  assignmentIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Orders to the organization that it rests on.' })
  @Many(accountabilityLimits.citations, 0)
  supervisionOrderIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A breach of the discipline of press releases that the organization, or one below it, answers for.',
  })
  disciplineRecordId?: string | null;

  @Field(() => [ResponsiblePersonInput], {
    nullable: true,
    description: 'Accountability names at least who is directly and who is mainly responsible.',
  })
  @Many(accountabilityLimits.persons, 0)
  @Nested()
  persons?: ResponsiblePersonInput[] | null;

  @Field(() => AccountabilityMeasureEnum, {
    nullable: true,
    description: 'For accountability, and only there.',
  })
  measure?: AccountabilityMeasure | null;

  @Field(() => String, { nullable: true, description: 'For accountability, and only there.' })
  @OptionalText(textLimits.line)
  competentOrgan?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of approval unless told.' })
  effectiveFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: '6 or 12 months, by its kind, unless told.' })
  effectiveTo?: string | null;
}

@InputType()
class OfVersion {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class DecideAccountabilityProposalInput extends OfVersion {
  @Field(() => ProposalDecisionEnum)
  decision!: ProposalDecision;

  @Field(() => String, { nullable: true, description: 'Needed where it is rejected.' })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}

@InputType()
export class ServeAccountabilityDecisionInput extends OfVersion {}

@InputType()
export class AcknowledgeAccountabilityDecisionInput extends OfVersion {}

@InputType()
export class RecordInterviewInput extends OfVersion {
  @Field(() => ID, {
    nullable: true,
    description: 'A leader or supervisor of the issuer; the viewer unless told.',
  })
  interviewerId?: string | null;

  @Field(() => DayScalar, { description: 'From the day of serving until today.' })
  heldOn!: string;

  @Field(() => String)
  @Text(textLimits.body)
  minutes!: string;

  @Field(() => String, { nullable: true, description: 'What the organization promised to put right.' })
  @OptionalText(textLimits.comment)
  rectification?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'By when; needed with a promise.' })
  rectificationDueOn?: string | null;
}

@InputType()
export class ConfirmRectificationInput extends OfVersion {
  @Field(() => String, { description: 'What was found.' })
  @Text(textLimits.comment)
  findings!: string;
}

@InputType()
export class RequestReviewInput extends OfVersion {
  @Field(() => String)
  @Text(textLimits.body)
  reasons!: string;
}

@InputType()
export class DecideReviewInput extends OfVersion {
  @Field(() => ReviewOutcomeEnum)
  outcome!: ReviewOutcome;

  @Field(() => String, { description: 'Told to the organization.' })
  @Text(textLimits.body)
  findings!: string;

  @Field(() => AccountabilityMeasureEnum, { nullable: true, description: 'With CHANGE of accountability.' })
  measure?: AccountabilityMeasure | null;

  @Field(() => DayScalar, { nullable: true, description: 'With CHANGE.' })
  effectiveTo?: string | null;
}
