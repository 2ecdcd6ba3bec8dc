import type { InstructionAction } from '@duban/schema/vocabulary/channel';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { assignmentOf } from '../assignment/assignment.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Submission } from '../submission/submission.entity.ts';
import { submissionOf } from '../submission/submission.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { followInstruction, recordInstruction } from './instruction.commands.ts';
import { Instruction, InstructionActionEnum } from './instruction.entity.ts';
import { FollowInstructionInput, InstructionFilter, RecordInstructionInput } from './instruction.inputs.ts';
import { instructionOf, instructionsOf } from './instruction.loaders.ts';
import { availableActions } from './instruction.policy.ts';
import { instructionsPage } from './instruction.queries.ts';

@ObjectType({ simpleResolvers: true })
class InstructionPage extends PageOf(Instruction) {}

@ObjectType({ simpleResolvers: true })
class InstructionResult {
  @Field(() => Instruction)
  instruction!: Instruction;
}

@Resolver(() => Instruction)
export class InstructionResolver {
  @Query(() => Instruction, { nullable: true })
  @Allow(business)
  instruction(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Instruction | null> {
    return instructionOf(context).load(id);
  }

  @Query(() => InstructionPage, { description: 'The latest first.' })
  @Allow(business)
  instructions(
    @Ctx() context: Context,
    @Arg('filter', () => InstructionFilter, { nullable: true }) filter: InstructionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Instruction>> {
    return instructionsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => InstructionResult, { description: '登记批示: on a piece that was accepted.' })
  @Allow(anyRole('EDITOR'))
  async recordInstruction(
    @Ctx() context: Context,
    @Arg('input', () => RecordInstructionInput) input: RecordInstructionInput,
  ): Promise<InstructionResult> {
    return { instruction: await recordInstruction(context, input) };
  }

  @Mutation(() => InstructionResult, { description: 'Names the task that follows from it.' })
  @Allow(anyRole('EDITOR', 'SUPERVISOR'))
  async followInstruction(
    @Ctx() context: Context,
    @Arg('input', () => FollowInstructionInput) input: FollowInstructionInput,
  ): Promise<InstructionResult> {
    return { instruction: await followInstruction(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'Whose piece it is about.' })
  @Edge('as its parent')
  organization(@Root() row: Instruction, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Submission)
  @Edge('within scope')
  submission(@Root() row: Instruction, @Ctx() context: Context): Promise<Submission | null> {
    return submissionOf(context).load(row.submissionId);
  }

  @FieldResolver(() => Assignment, {
    nullable: true,
    description: 'Null also where the viewer may not see it.',
  })
  @Edge('within scope')
  assignment(@Root() row: Instruction, @Ctx() context: Context): Promise<Assignment | null> | null {
    return row.assignmentId === null ? null : assignmentOf(context).load(row.assignmentId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  recordedBy(@Root() row: Instruction, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.recorderId);
  }

  @FieldResolver(() => [InstructionActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: Instruction, @Ctx() context: Context): InstructionAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => Submission)
export class SubmissionInstructionsResolver {
  @FieldResolver(() => [Instruction], { description: 'The latest first.' })
  @Edge('as its parent')
  instructions(@Root() row: Submission, @Ctx() context: Context): Promise<Instruction[]> {
    return instructionsOf(context).load(row.id);
  }
}
