import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { progressReportOf } from '../progress-report/progress-report.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { Assignment } from './assignment.entity.ts';
import { SplitTargetsInput } from './assignment.inputs.ts';
import { leadsOf } from './assignment.loaders.ts';
import { splitTargets } from './commands/split.ts';
import { figuresOfAssignment, figuresOfItem } from './figure.loaders.ts';
import { FigureSource, TargetFigure } from './target-share.entity.ts';

@ObjectType({ simpleResolvers: true })
class SplitTargetsResult {
  @Field(() => [Assignment], { description: 'The parts whose shares were set.' })
  assignments!: Assignment[];
}

@Resolver(() => FigureSource)
export class FigureSourceResolver {
  @FieldResolver(() => ProgressReport, {
    nullable: true,
    description: 'Whose, for which period, in which version.',
  })
  @Edge('within scope')
  report(@Root() row: FigureSource, @Ctx() context: Context): Promise<ProgressReport | null> {
    return progressReportOf(context).load(row.reportId);
  }
}

@Resolver(() => Assignment)
export class AssignmentFiguresResolver {
  @Mutation(() => SplitTargetsResult, {
    description:
      '指标分解: over what the own organization gave of the item. Refused where the shares do not make up the whole, unless confirmed.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async splitTargets(
    @Ctx() context: Context,
    @Arg('input', () => SplitTargetsInput) input: SplitTargetsInput,
  ): Promise<SplitTargetsResult> {
    return { assignments: await splitTargets(context, input) };
  }

  @FieldResolver(() => [TargetFigure])
  @Edge('within scope')
  figures(@Root() row: Assignment, @Ctx() context: Context): Promise<TargetFigure[]> {
    return figuresOfAssignment(context, row);
  }
}

@Resolver(() => WorkItem)
export class WorkItemFiguresResolver {
  @FieldResolver(() => [TargetFigure])
  @Edge('within scope')
  figures(@Root() row: WorkItem, @Ctx() context: Context): Promise<TargetFigure[]> {
    return figuresOfItem(context, row.id);
  }

  @FieldResolver(() => [Organization], {
    description:
      'All that lead it among those that the viewer may see, as they were given: joint leads are several.',
  })
  @Edge('within scope')
  async leads(@Root() row: WorkItem, @Ctx() context: Context): Promise<Organization[]> {
    const ids = await leadsOf(context).load(row.id);
    return Promise.all(ids.map((id) => requiredOrganization(context, id)));
  }
}
