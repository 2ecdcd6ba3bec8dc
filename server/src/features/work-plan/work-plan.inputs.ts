import { type Light, lights } from '@duban/schema/vocabulary/assignment';
import type { OrderDirection } from '@duban/schema/vocabulary/paging';
import { textLimits } from '@duban/schema/vocabulary/text';
import { planYearRange, type WorkPlanStatus } from '@duban/schema/vocabulary/work-plan';
import { IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from '../../kernel/enums.ts';
import { OrderDirectionEnum } from '../../kernel/paging.ts';
import { Between, Many, OptionalText, Text } from '../../kernel/validation.ts';
import { LightEnum } from '../assignment/assignment-enums.entity.ts';
import { WorkPlanStatusEnum } from './work-plan.entity.ts';

export const workItemOrderFields = ['NUMBER', 'PERCENT', 'LIGHT'] as const;
const WorkItemOrderFieldEnum = enumOf(workItemOrderFields);
registerEnumType(WorkItemOrderFieldEnum, {
  name: 'WorkItemOrderField',
  description: `LIGHT sorts ${lights.join(', ')}.`,
});

@InputType()
export class WorkPlanImportInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The plan’s year; read from the title where it is left out.',
  })
  @Between(planYearRange.min, planYearRange.max)
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'The notice as text; either this or attachmentId.' })
  @IsOptional()
  text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A .txt, .docx or .xlsx that was uploaded to POST /attachments.',
  })
  attachmentId?: string | null;
}

@InputType()
export class IssueWorkPlanInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class WithdrawWorkPlanInput extends IssueWorkPlanInput {
  @Field(() => String, { description: 'Why nobody needs it; read beside it.' })
  @Text(textLimits.comment)
  reason!: string;
}

@InputType()
export class RequireEvidenceInput {
  @Field(() => ID)
  workItemId!: string;

  @Field(() => Int, { description: 'The point’s figuresVersion.' })
  version!: number;

  @Field(() => [ID], { description: 'Targets of the point that need a file; its others need none.' })
  @Many(100, 0)
  targetIds!: string[];
}

@InputType()
export class WorkPlanFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => WorkPlanStatusEnum, {
    nullable: true,
    description: 'What was withdrawn is listed only by this status, or by its id.',
  })
  status?: WorkPlanStatus | null;
}

@InputType()
export class WorkItemFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => ID, { nullable: true })
  workPlanId?: string | null;

  @Field(() => ID, { nullable: true })
  sectionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only points that were assigned to this organization.' })
  organizationId?: string | null;

  @Field(() => LightEnum, { nullable: true })
  light?: Light | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or requirement, or the number.' })
  @OptionalText(textLimits.line)
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'false: only points that no piece and no activity reports on.',
  })
  covered?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'false: only points that nobody was given.' })
  assigned?: boolean | null;
}

@InputType()
export class WorkItemOrder {
  @Field(() => WorkItemOrderFieldEnum)
  field!: (typeof workItemOrderFields)[number];

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC' })
  direction!: OrderDirection;
}
