import type { ProgressReportAction } from '@duban/schema/vocabulary/progress-report';
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
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentsOfReports } from '../attachment/attachment.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { correctProgressReport } from './commands/correct.ts';
import { reviewProgressReport } from './commands/review.ts';
import { submitProgressReport } from './commands/submit.ts';
import { Measurement } from './measurement.entity.ts';
import { measuredOf } from './measurement.loaders.ts';
import { ProgressReport, ProgressReportActionEnum } from './progress-report.entity.ts';
import {
  CorrectProgressReportInput,
  ProgressReportFilter,
  ReviewProgressReportInput,
  SubmitProgressReportInput,
} from './progress-report.inputs.ts';
import { partReportsOf, previousReportOf, progressReportOf } from './progress-report.loaders.ts';
import { availableActions } from './progress-report.policy.ts';
import { progressReportsPage } from './progress-report.queries.ts';

@ObjectType({ simpleResolvers: true })
class ProgressReportPage extends PageOf(ProgressReport) {}

@ObjectType({ simpleResolvers: true })
class ProgressReportResult {
  @Field(() => ProgressReport)
  progressReport!: ProgressReport;
}

@Resolver(() => ProgressReport)
export class ProgressReportResolver {
  @Query(() => ProgressReport, { nullable: true })
  @Allow(business)
  progressReport(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ProgressReport | null> {
    return progressReportOf(context).load(id);
  }

  @Query(() => ProgressReportPage, { description: 'Newest first; those that await review oldest first.' })
  @Allow(business)
  progressReports(
    @Ctx() context: Context,
    @Arg('filter', () => ProgressReportFilter, { nullable: true }) filter: ProgressReportFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<ProgressReport>> {
    return progressReportsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => ProgressReportResult, {
    description: 'For the own organization’s assignment; its percent follows at once.',
  })
  @Allow(anyRole('REPORTER'))
  async submitProgressReport(
    @Ctx() context: Context,
    @Arg('input', () => SubmitProgressReportInput) input: SubmitProgressReportInput,
  ): Promise<ProgressReportResult> {
    return { progressReport: await submitProgressReport(context, input) };
  }

  @Mutation(() => ProgressReportResult, {
    description: 'By the organization that gave the assignment; nobody reviews what they wrote.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER'))
  async reviewProgressReport(
    @Ctx() context: Context,
    @Arg('input', () => ReviewProgressReportInput) input: ReviewProgressReportInput,
  ): Promise<ProgressReportResult> {
    return { progressReport: await reviewProgressReport(context, input) };
  }

  @Mutation(() => ProgressReportResult, {
    description:
      '更正: a new version of an accepted report, which counts once it is accepted; the older one stays as it was.',
  })
  @Allow(anyRole('REPORTER'))
  async correctProgressReport(
    @Ctx() context: Context,
    @Arg('input', () => CorrectProgressReportInput) input: CorrectProgressReportInput,
  ): Promise<ProgressReportResult> {
    return { progressReport: await correctProgressReport(context, input) };
  }

  @FieldResolver(() => [Measurement])
  @Edge('as its parent')
  measurements(@Root() row: ProgressReport, @Ctx() context: Context): Promise<Measurement[]> {
    return measuredOf(context, row);
  }

  @FieldResolver(() => [Attachment])
  @Edge('as its parent')
  attachments(@Root() row: ProgressReport, @Ctx() context: Context): Promise<Attachment[]> {
    return attachmentsOfReports(context).load(row.id);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: ProgressReport, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  reviewer(@Root() row: ProgressReport, @Ctx() context: Context): Loaded<Person> {
    return row.reviewerId ? personOf(context).load(row.reviewerId) : null;
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: ProgressReport, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Assignment)
  @Edge('within scope')
  assignment(@Root() row: ProgressReport, @Ctx() context: Context): Promise<Assignment | null> {
    return assignmentOf(context).load(row.assignmentId);
  }

  @FieldResolver(() => [ProgressReportActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: ProgressReport, @Ctx() context: Context): ProgressReportAction[] {
    return availableActions(signedIn(context).viewer, row);
  }

  @FieldResolver(() => ProgressReport, {
    nullable: true,
    description: 'The accepted version that it corrects.',
  })
  @Edge('as its parent')
  corrects(@Root() row: ProgressReport, @Ctx() context: Context): Promise<ProgressReport | null> | null {
    return row.correctsId ? progressReportOf(context).load(row.correctsId) : null;
  }

  @FieldResolver(() => ProgressReport, {
    nullable: true,
    description: 'The version that was accepted in its place: its own figures do not count any more.',
  })
  @Edge('as its parent')
  replacedBy(@Root() row: ProgressReport, @Ctx() context: Context): Promise<ProgressReport | null> | null {
    return row.replacedById ? progressReportOf(context).load(row.replacedById) : null;
  }

  @FieldResolver(() => ProgressReport, {
    nullable: true,
    description: 'The report before it, as it counts now: last time’s figures.',
  })
  @Edge('as its parent')
  previous(@Root() row: ProgressReport, @Ctx() context: Context): Promise<ProgressReport | null> {
    return previousReportOf(context).load(row.id);
  }

  @FieldResolver(() => [ProgressReport], {
    description: 'What it was written over: of each part below the newest report accepted by then.',
  })
  @Edge('within scope')
  parts(@Root() row: ProgressReport, @Ctx() context: Context): Promise<ProgressReport[]> {
    return partReportsOf(context).load(row.id);
  }
}
