import type { AssistanceStatus } from '@duban/schema/vocabulary/assistance-notice';
import type { CoverageMedia } from '@duban/schema/vocabulary/coverage-request';
import { anyPhonePattern } from '@duban/schema/vocabulary/phone';
import type { ReviewDecision } from '@duban/schema/vocabulary/progress-report';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Pattern, Text } from '../../kernel/validation.ts';
import { ReviewDecisionEnum } from '../progress-report/progress-report.entity.ts';
import { AssistanceStatusEnum } from './assistance-notice.entity.ts';
import { CoverageMediaEnum } from './coverage-request.entity.ts';

@InputType()
export class IssueAssistanceNoticeInput {
  @Field(() => ID, { description: 'The unit: one below, or the one whose request it follows.' })
  organizationId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'An approved request, which so is handled; one that was handled by a notice before may have another.',
  })
  coverageRequestId?: string | null;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String)
  @Text(textLimits.line)
  mediaName!: string;

  @Field(() => CoverageMediaEnum)
  mediaKind!: CoverageMedia;

  @Field(() => String)
  @Text(textLimits.line)
  journalist!: string;

  @Field(() => String)
  @Pattern(anyPhonePattern, 'phone')
  journalistPhone!: string;

  @Field(() => String)
  @Text(textLimits.body)
  content!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  assistance!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  opinion!: string;

  @Field(() => MomentScalar, { description: 'In the future.' })
  startsAt!: Date;

  @Field(() => DayScalar, { description: 'Not before the day of startsAt.' })
  feedbackDueOn!: string;

  @Field(() => [ID], { description: 'The points of the plan that it is about.' })
  @Many(200, 0)
  workItemIds!: string[];
}

@InputType()
export class ArrangeAssistanceInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'Who receives.' })
  @Text(textLimits.line)
  name!: string;

  @Field(() => String)
  @Text(textLimits.line)
  post!: string;

  @Field(() => String)
  @Pattern(anyPhonePattern, 'phone')
  phone!: string;

  @Field(() => String)
  @Text(textLimits.line)
  place!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.comment)
  note?: string | null;
}

@InputType()
export class ReportAssistanceInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  feedback!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Not in the future, and not before the journalist came.',
  })
  appearedOn?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(textLimits.url)
  @Pattern(/^$|^https?:\/\/\S+$/)
  url?: string | null;
}

@InputType()
export class ReviewAssistanceInput {
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
export class CancelAssistanceNoticeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class AssistanceNoticeFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true })
  coverageRequestId?: string | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => AssistanceStatusEnum, { nullable: true })
  status?: AssistanceStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those that wait for the viewer to act.' })
  awaitingViewer?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or the content.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}
