import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business } from '../../kernel/guards.ts';
import { WorkPlan } from '../work-plan/work-plan.entity.ts';
import { type OverviewRow, overview } from './overview.queries.ts';

@ObjectType({
  description: 'Figures of the start page, within what the viewer may see.',
  simpleResolvers: true,
})
class Overview implements OverviewRow {
  @Field(() => WorkPlan, {
    nullable: true,
    description: 'The plan that the figures are of: the newest issued one unless told.',
  })
  workPlan!: WorkPlan | null;

  @Field(() => Int)
  assignments!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  red!: number;

  @Field(() => Int)
  yellow!: number;

  @Field(() => Int)
  green!: number;

  @Field(() => Int, { description: '0 to 100, the mean, rounded.' })
  percent!: number;

  @Field(() => Int, { description: 'Points of the plan.' })
  items!: number;

  @Field(() => Int, { description: 'Points that no piece and no activity reports on.' })
  itemsUncovered!: number;

  @Field(() => Int, { description: 'Own assignments to acknowledge.' })
  toAcknowledge!: number;

  @Field(() => Int, { description: 'Own assignments in progress whose light is yellow or red.' })
  toReport!: number;

  @Field(() => Int)
  reportsToReview!: number;

  @Field(() => Int)
  completionsToConfirm!: number;

  @Field(() => Int, { description: 'Requests for a change that await the viewer’s decision.' })
  changesToDecide!: number;

  @Field(() => Int, { description: 'Rungs that were proposed to the viewer’s organization.' })
  escalationsToDecide!: number;

  @Field(() => Int)
  ordersToReply!: number;

  @Field(() => Int, { description: 'Orders of the viewer’s organization whose next step is its own.' })
  ordersToHandle!: number;

  @Field(() => Int, { description: 'Closed orders whose conclusion its addressee has not acknowledged.' })
  conclusionsToAcknowledge!: number;

  @Field(() => Int, { description: 'Plans of checks: to approve, or to edit after a return.' })
  plansToHandle!: number;

  @Field(() => Int, { description: 'Praise, criticism, interviews, accountability and their reviews.' })
  decisionsToHandle!: number;

  @Field(() => Int, { description: 'To approve, to edit after a return, to publish.' })
  bulletinsToHandle!: number;

  @Field(() => Int, { description: 'Published to the viewer’s organization, not opened by the viewer.' })
  bulletinsToRead!: number;

  @Field(() => Int, {
    description: 'Evaluation schemes: to put in force, to edit after a return; and results to publish.',
  })
  schemesToHandle!: number;

  @Field(() => Int, { description: 'Scoring schemes: to put in force, or to edit after a return.' })
  scoringSchemesToHandle!: number;

  @Field(() => Int, { description: 'Objections to results of a year.' })
  objectionsToAnswer!: number;

  @Field(() => Int, { description: 'Awards to approve, to mend after a return, to publish.' })
  awardsToHandle!: number;

  @Field(() => Int)
  relegationsToDecide!: number;

  @Field(() => Int)
  submissionsToReview!: number;

  @Field(() => Int, { description: 'Public concerns to assign, answer, judge or tell.' })
  concernsToHandle!: number;

  @Field(() => Int, { description: 'Press releases to review, record, put right or release.' })
  pressReleasesWaiting!: number;

  @Field(() => Int, { description: 'Invitations to answer, parts to report, summaries to write.' })
  activitiesWaiting!: number;

  @Field(() => Int, { description: 'Returned pieces of the viewer’s unit, and urgent matters to follow up.' })
  submissionsToAmend!: number;

  @Field(() => Int, { description: 'Invitations to answer, or overdue ones to settle.' })
  invitationsToHandle!: number;
}

@Resolver()
export class OverviewResolver {
  @Query(() => Overview)
  @Allow(business)
  overview(
    @Ctx() context: Context,
    @Arg('workPlanId', () => ID, { nullable: true }) workPlanId: string | null,
  ): Promise<OverviewRow> {
    return overview(signedIn(context), workPlanId ?? null);
  }
}
