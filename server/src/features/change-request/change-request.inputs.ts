import type {
  ChangeDecision,
  ChangeKind,
  ChangeRequestStatus,
} from '@duban/schema/vocabulary/change-request';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, OptionalText, Text } from '../../kernel/validation.ts';
import { ChangeDecisionEnum, ChangeKindEnum, ChangeRequestStatusEnum } from './change-request.entity.ts';

@InputType()
export class RequestChangeInput {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => ChangeKindEnum)
  kind!: ChangeKind;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;

  @Field(() => String, { nullable: true, description: 'How far it is; required for an EXTENSION.' })
  @OptionalText(textLimits.comment)
  progress?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Required for an EXTENSION: after today and the present due date, not after the superior’s.',
  })
  dueOn?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Of a SUSPENSION: after today; without it until somebody resumes it.',
  })
  until?: string | null;
}

@InputType()
export class ChangeAssignmentInput {
  @Field(() => ID, { description: 'The assignment.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ChangeKindEnum)
  kind!: ChangeKind;

  @Field(() => String)
  @Text(textLimits.comment)
  reason!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The new due date: required for an EXTENSION; of a REASSIGNMENT the old one unless told.',
  })
  dueOn?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'As in a request.' })
  until?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Required for a REASSIGNMENT: an organization below the viewer’s own.',
  })
  organizationId?: string | null;
}

@InputType()
export class DecideChangeRequestInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ChangeDecisionEnum)
  decision!: ChangeDecision;

  @Field(() => String, { nullable: true, description: 'Required with REJECT.' })
  @OptionalText(textLimits.comment)
  comment?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Another due date than the one asked for; of a REASSIGNMENT the due date of the new assignment.',
  })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Required to approve a REASSIGNMENT.' })
  organizationId?: string | null;
}

@InputType()
export class WithdrawChangeRequestInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ChangeRequestFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  assignmentId?: string | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ChangeKindEnum, { nullable: true })
  kind?: ChangeKind | null;

  @Field(() => ChangeRequestStatusEnum, { nullable: true })
  status?: ChangeRequestStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those that wait for the viewer’s decision.' })
  awaitingDecision?: boolean | null;
}
