import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { lastReportOf, progressReportOf } from '../progress-report/progress-report.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { workItemOf } from '../work-plan/work-plan.loaders.ts';
import { Assignment } from './assignment.entity.ts';
import { assignmentOf } from './assignment.loaders.ts';
import { ReportingPeriod } from './reporting-period.entity.ts';
import { ReportingPeriodFilter } from './reporting-period.inputs.ts';
import { periodOfReport, periodsOf } from './reporting-period.loaders.ts';
import { type LedgerCell, reportingLedger, reportingPeriodsPage } from './reporting-period.queries.ts';

@ObjectType({ simpleResolvers: true })
class ReportingPeriodPage extends PageOf(ReportingPeriod) {}

@ObjectType({
  description: '报送台账: one organization’s periods that end in one month.',
  simpleResolvers: true,
})
class ReportingLedgerCell implements LedgerCell {
  organizationId!: string;

  @Field(() => String, { description: 'YYYY-MM' })
  month!: string;

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Without a report so far, overdue or not.' })
  open!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  reported!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => Int)
  missed!: number;

  @Field(() => Int)
  waived!: number;
}

@Resolver(() => ReportingLedgerCell)
export class ReportingLedgerResolver {
  @Query(() => [ReportingLedgerCell], {
    description:
      'Who reported for which month, counted: of this year unless told; within scope, in the order of the tree.',
  })
  @Allow(business)
  reportingLedger(
    @Ctx() context: Context,
    @Arg('filter', () => ReportingPeriodFilter, { nullable: true }) filter: ReportingPeriodFilter | null,
  ): Promise<LedgerCell[]> {
    return reportingLedger(signedIn(context), filter ?? {});
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: ReportingLedgerCell, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }
}

@Resolver(() => ReportingPeriod)
export class ReportingPeriodResolver {
  @Query(() => ReportingPeriodPage, { description: 'Within scope, due last first.' })
  @Allow(business)
  reportingPeriods(
    @Ctx() context: Context,
    @Arg('filter', () => ReportingPeriodFilter, { nullable: true }) filter: ReportingPeriodFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<ReportingPeriod>> {
    return reportingPeriodsPage(signedIn(context), filter ?? {}, page);
  }

  @FieldResolver(() => Boolean, { description: 'Due before today, and without a report.' })
  @Edge('as its parent')
  overdue(@Root() row: ReportingPeriod, @Ctx() context: Context): boolean {
    return row.status === 'OPEN' && row.dueOn < context.clock.today();
  }

  @FieldResolver(() => Assignment)
  @Edge('as its parent')
  assignment(@Root() row: ReportingPeriod, @Ctx() context: Context): Promise<Assignment | null> {
    return assignmentOf(context).load(row.assignmentId);
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: ReportingPeriod, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => WorkItem)
  @Edge('as its parent')
  workItem(@Root() row: ReportingPeriod, @Ctx() context: Context): Loaded<WorkItem> {
    return workItemOf(context).load(row.workItemId);
  }

  @FieldResolver(() => ProgressReport, { nullable: true, description: 'The report that stands for it.' })
  @Edge('as its parent')
  progressReport(@Root() row: ReportingPeriod, @Ctx() context: Context): Loaded<ProgressReport> {
    return row.progressReportId ? progressReportOf(context).load(row.progressReportId) : null;
  }
}

@Resolver(() => Assignment)
export class AssignmentPeriodsResolver {
  @FieldResolver(() => [ReportingPeriod], { description: 'Oldest first; none where it has no cadence.' })
  @Edge('as its parent')
  periods(@Root() row: Assignment, @Ctx() context: Context): Promise<ReportingPeriod[]> {
    return periodsOf(context).load(row.id);
  }

  @FieldResolver(() => ProgressReport, {
    nullable: true,
    description: 'The newest that was not returned: last period’s figures, to stand beside the new ones.',
  })
  @Edge('as its parent')
  lastReport(@Root() row: Assignment, @Ctx() context: Context): Promise<ProgressReport | null> {
    return lastReportOf(context).load(row.id);
  }
}

@Resolver(() => ProgressReport)
export class ProgressReportPeriodResolver {
  @FieldResolver(() => ReportingPeriod, {
    nullable: true,
    description: 'The period that it stands for; null for a report beyond those owed, or a returned one.',
  })
  @Edge('as its parent')
  period(@Root() row: ProgressReport, @Ctx() context: Context): Promise<ReportingPeriod | null> {
    return periodOfReport(context).load(row.id);
  }
}
