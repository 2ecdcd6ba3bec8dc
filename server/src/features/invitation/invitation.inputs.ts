import type { InvitationStatus } from '@duban/schema/vocabulary/invitation';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, Text } from '../../kernel/validation.ts';
import { InvitationStatusEnum } from './invitation.entity.ts';

@InputType()
export class InviteSubmissionsInput {
  @Field(() => [ID], { description: 'Units below: each has an invitation of its own.' })
  @Many(200)
  organizationIds!: string[];

  @Field(() => String, { description: 'The subject.' })
  @Text(textLimits.line)
  title!: string;

  @Field(() => String)
  @Text(textLimits.comment)
  requirement!: string;

  @Field(() => DayScalar, { description: 'Not before today.' })
  dueOn!: string;

  @Field(() => [ID], { description: 'The points of the plan that it is about.' })
  @Many(200, 0)
  workItemIds!: string[];
}

@InputType()
abstract class SettleInvitationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class FailInvitationInput extends SettleInvitationInput {}

@InputType()
export class CancelInvitationInput extends SettleInvitationInput {}

@InputType()
export class InvitationFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => InvitationStatusEnum, { nullable: true })
  status?: InvitationStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'true: open and due before today.' })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: to be written by the viewer’s unit, or overdue and to be settled by the viewer’s office.',
  })
  awaitingViewer?: boolean | null;
}
