import {
  type AssignmentRole,
  type AssignmentStatus,
  assignLimits,
  type JointAction,
  type Light,
  mostTogether,
} from '@duban/schema/vocabulary/assignment';
import type { OrderDirection } from '@duban/schema/vocabulary/paging';
import type { CompletionDecision } from '@duban/schema/vocabulary/progress-report';
import { textLimits } from '@duban/schema/vocabulary/text';
import type { Cadence } from '@duban/schema/vocabulary/work-plan';
import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { OrderDirectionEnum } from '../../kernel/paging.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Between, Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import { CompletionDecisionEnum } from '../progress-report/progress-report.entity.ts';
import { CadenceEnum } from '../work-plan/work-plan.entity.ts';
import {
  AssignmentRoleEnum,
  AssignmentStatusEnum,
  JointActionEnum,
  LightEnum,
} from './assignment-enums.entity.ts';

export const assignmentOrderFields = ['DUE_ON', 'PERCENT', 'ITEM_NUMBER'] as const;
const AssignmentOrderFieldEnum = enumOf(assignmentOrderFields);
registerEnumType(AssignmentOrderFieldEnum, { name: 'AssignmentOrderField' });

@InputType()
export class AssignmentFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => ID, { nullable: true })
  workPlanId?: string | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;

  @Field(() => ID, { nullable: true })
  sectionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Parts that this assignment was broken down to.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => AssignmentStatusEnum, {
    nullable: true,
    description: 'What was cancelled is listed only by this status, or by its id.',
  })
  status?: AssignmentStatus | null;

  @Field(() => LightEnum, { nullable: true })
  light?: Light | null;

  @Field(() => AssignmentRoleEnum, { nullable: true })
  role?: AssignmentRole | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: past the due date and neither completed nor claimed in time.',
  })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those of the viewer’s own organization.' })
  mine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: completions that wait for the viewer’s confirmation.',
  })
  awaitingConfirmation?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the item’s title or of the organization’s name, or the item’s number.',
  })
  @OptionalText(textLimits.line)
  search?: string | null;
}

@InputType()
export class AssignmentOrder {
  @Field(() => AssignmentOrderFieldEnum)
  field!: (typeof assignmentOrderFields)[number];

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC' })
  direction!: OrderDirection;
}

@InputType()
export class AssignedOrganizationInput {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => AssignmentRoleEnum)
  role!: AssignmentRole;

  @Field(() => DayScalar, {
    description: 'Today or later, and not after the due date of the assignment that it is a part of.',
  })
  dueOn!: string;

  @Field(() => CadenceEnum, {
    nullable: true,
    description: 'Unless told, what the item asks of that level; else ONCE.',
  })
  cadence?: Cadence | null;
}

@InputType()
export class AssignWorkItemsInput {
  @Field(() => [ID], { description: `1 to ${assignLimits.workItems} items of issued plans.` })
  @Many(assignLimits.workItems)
  workItemIds!: string[];

  @Field(() => [AssignedOrganizationInput], {
    description: `1 to ${assignLimits.organizations} organizations below the viewer’s own.`,
  })
  @Many(assignLimits.organizations)
  @Nested()
  organizations!: AssignedOrganizationInput[];

  @Field(() => ID, { nullable: true, description: 'The public concern that these tasks follow from.' })
  publicConcernId?: string | null;
}

@InputType()
export class BreakDownAssignmentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => [AssignedOrganizationInput])
  @Many(assignLimits.organizations)
  @Nested()
  organizations!: AssignedOrganizationInput[];
}

@InputType()
export class TargetShareInput {
  @Field(() => ID, { description: 'One that the own organization gave of the item.' })
  assignmentId!: string;

  @Field(() => ID)
  targetId!: string;

  @Field(() => Float, { description: 'In the target’s own unit, 0 or more.' })
  @Between(0, 1e12)
  value!: number;
}

@InputType()
export class SplitTargetsInput {
  @Field(() => ID)
  workItemId!: string;

  @Field(() => Int, { description: 'The point’s figuresVersion.' })
  version!: number;

  @Field(() => [TargetShareInput], {
    description: 'All shares of the figures named; what was shared out of them before is gone.',
  })
  @Many(assignLimits.organizations * 10, 0)
  @Nested()
  shares!: TargetShareInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: although the shares fall short of the whole, or exceed it.',
  })
  confirmed?: boolean | null;
}

@InputType()
export class AcknowledgeAssignmentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true, description: '分管领导' })
  @OptionalText(50)
  leaderInCharge?: string | null;

  @Field(() => String, { nullable: true, description: '责任人' })
  @OptionalText(50)
  responsiblePerson?: string | null;
}

@InputType()
export class CompleteAssignmentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'What was achieved.' })
  @Text(textLimits.comment)
  summary!: string;
}

@InputType()
export class ConfirmCompletionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CompletionDecisionEnum)
  decision!: CompletionDecision;

  @Field(() => String, { nullable: true, description: 'Required with RETURN.' })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}

@InputType()
export class AssignmentVersionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ActOnAssignmentsInput {
  @Field(() => JointActionEnum)
  action!: JointAction;

  @Field(() => [AssignmentVersionInput], { description: `1 to ${mostTogether}, each named once.` })
  @Many(mostTogether)
  @Nested()
  assignments!: AssignmentVersionInput[];

  @Field(() => String, {
    nullable: true,
    description: 'COMPLETE: what was achieved; RETURN: why. Required for both, and the same for all.',
  })
  @OptionalText(textLimits.comment)
  comment?: string | null;
}
