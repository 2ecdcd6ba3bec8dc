import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Allow, anyRole } from '../../kernel/guards.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import type { ImportWarning } from './import/notice.ts';
import {
  createPlanRevision,
  issuePlanRevision,
  previewPlanRevision,
  type RevisionPreview,
  withdrawPlanRevision,
} from './plan-revision.commands.ts';
import { PlanRevision, PlanRevisionChange } from './plan-revision.entity.ts';
import {
  CreatePlanRevisionInput,
  IssuePlanRevisionInput,
  PreviewPlanRevisionInput,
  WithdrawPlanRevisionInput,
} from './plan-revision.inputs.ts';
import { countsByKind, PlanChangeCount } from './plan-revision.resolver.ts';
import { ImportWarningType } from './preview.resolver.ts';
import type { PointChange } from './revision/compare-plans.ts';

@ObjectType({ description: 'What a revised notice would change; nothing was.', simpleResolvers: true })
class PlanRevisionPreview {
  @Field(() => Int, { description: 'The number that the revision would have.' })
  number!: number;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => DayScalar, { nullable: true })
  issuedOn!: string | null;

  @Field(() => [PlanRevisionChange])
  changes!: PointChange[];

  @Field(() => [PlanChangeCount])
  changeCounts!: PlanChangeCount[];

  @Field(() => Int, { description: 'Running assignments of what would be changed or withdrawn.' })
  affectedCount!: number;

  @Field(() => [ImportWarningType])
  warnings!: ImportWarning[];
}

function shown({ number, notice, changes, running }: RevisionPreview): PlanRevisionPreview {
  const { documentNumber, issuedOn, warnings } = notice;
  const counts = Map.groupBy(changes, ({ kind }) => kind);
  const changeCounts = countsByKind([...counts].map(([kind, rows]) => ({ kind, count: rows.length })));
  return { number, documentNumber, issuedOn, changes, changeCounts, affectedCount: running, warnings };
}

@ObjectType({ simpleResolvers: true })
class PlanRevisionResult {
  @Field(() => PlanRevision)
  planRevision!: PlanRevision;
}

@Resolver(() => PlanRevision)
export class PlanRevisionCommandResolver {
  @Mutation(() => PlanRevisionPreview, {
    description: 'The whole revised notice, as text or file → what it would change; stores nothing.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async previewPlanRevision(
    @Ctx() context: Context,
    @Arg('input', () => PreviewPlanRevisionInput) input: PreviewPlanRevisionInput,
  ): Promise<PlanRevisionPreview> {
    return shown(await previewPlanRevision(context, input));
  }

  @Mutation(() => PlanRevisionResult, {
    description: 'Stores what the preview shows. One draft at a time: another is a CONFLICT.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async createPlanRevision(
    @Ctx() context: Context,
    @Arg('input', () => CreatePlanRevisionInput) input: CreatePlanRevisionInput,
  ): Promise<PlanRevisionResult> {
    return { planRevision: await createPlanRevision(context, input) };
  }

  @Mutation(() => PlanRevisionResult, {
    description: '下发修订: the points get their new wording; running assignments stay as they are.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async issuePlanRevision(
    @Ctx() context: Context,
    @Arg('input', () => IssuePlanRevisionInput) input: IssuePlanRevisionInput,
  ): Promise<PlanRevisionResult> {
    return { planRevision: await issuePlanRevision(context, input) };
  }

  @Mutation(() => PlanRevisionResult, {
    description: '撤回修订: the draft is given up; the plan stands as it is.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async withdrawPlanRevision(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawPlanRevisionInput) input: WithdrawPlanRevisionInput,
  ): Promise<PlanRevisionResult> {
    return { planRevision: await withdrawPlanRevision(context, input) };
  }
}
