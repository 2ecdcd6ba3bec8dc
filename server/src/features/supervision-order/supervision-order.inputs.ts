import { attachmentLimits } from '@duban/schema/vocabulary/attachment';
import type { OrderKind, SupervisionOrderStatus, Urgency } from '@duban/schema/vocabulary/supervision-order';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Text } from '../../kernel/validation.ts';
import { OrderKindEnum, SupervisionOrderStatusEnum, UrgencyEnum } from './supervision-order.entity.ts';

@InputType()
export class SupervisionOrderFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => OrderKindEnum, { nullable: true })
  kind?: OrderKind | null;

  @Field(() => ID, { nullable: true, description: 'Orders of this supervision plan.' })
  planId?: string | null;

  @Field(() => SupervisionOrderStatusEnum, { nullable: true })
  status?: SupervisionOrderStatus | null;

  @Field(() => ID, { nullable: true, description: 'Orders to this organization.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Orders about this assignment.' })
  assignmentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: orders that the viewer’s organization has not answered.',
  })
  awaitingReply?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: orders of the viewer’s organization whose next step is its own: a reply to judge, what was put right to verify, or the order to close.',
  })
  awaitingIssuer?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: closed orders whose conclusion the viewer’s organization has not acknowledged.',
  })
  awaitingAcknowledgement?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the number or the requirement.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class IssueSupervisionOrderInput {
  @Field(() => [ID], { description: '1 to 200 organizations below the viewer’s own.' })
  @Many(200)
  organizationIds!: string[];

  @Field(() => [ID], { nullable: true, description: 'Assignments of these organizations that it is about.' })
  @Many(200, 0)
  assignmentIds?: string[] | null;

  @Field(() => String, { description: 'What to do.' })
  @Text(textLimits.comment)
  requirement!: string;

  @Field(() => DayScalar, { description: 'Today or later.' })
  dueOn!: string;

  @Field(() => UrgencyEnum, { nullable: true, description: 'NORMAL unless told.' })
  urgency?: Urgency | null;

  @Field(() => OrderKindEnum, { nullable: true, description: 'DAILY_FOLLOW_UP unless told.' })
  kind?: OrderKind | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The approved plan of a COMPREHENSIVE, SPECIAL or EVENT order, which names all its addressees and points; other kinds have none.',
  })
  planId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'What the addressees put right is verified before the order is closed.',
  })
  rectificationRequired?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Though an order to one of these organizations about the same point is open.',
  })
  despiteRepeat?: boolean | null;

  @Field(() => String, { nullable: true, description: 'With despiteRepeat: why.' })
  @OptionalText(textLimits.comment)
  repeatReason?: string | null;

  @Field(() => ID, { nullable: true, description: 'The public concern that the order follows from.' })
  publicConcernId?: string | null;
}

@InputType()
export class ReplyToSupervisionOrderInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  @Text(textLimits.body)
  text!: string;

  @Field(() => [ID], { nullable: true, description: 'Files that the viewer uploaded and has not used yet.' })
  @Many(attachmentLimits.count, 0)
  attachmentIds?: string[] | null;
}

@InputType()
export class CloseSupervisionOrderInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'Told to the supervised.' })
  @Text(textLimits.comment)
  conclusion!: string;
}
