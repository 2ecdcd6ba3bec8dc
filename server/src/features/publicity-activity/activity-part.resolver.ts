import type { ActivityPartAction } from '@duban/schema/vocabulary/publicity-activity';
import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { Attachment } from '../attachment/attachment.entity.ts';
import { attachmentsOfActivityParts } from '../attachment/attachment.loaders.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { ActivityPart, ActivityPartActionEnum } from './activity-part.entity.ts';
import { AnswerActivityInvitationInput, ReportActivityPartInput } from './activity-part.inputs.ts';
import { answerActivityInvitation, reportActivityPart } from './commands/part.ts';
import { PublicityActivity } from './publicity-activity.entity.ts';
import { publicityActivityOf } from './publicity-activity.loaders.ts';
import { availablePartActions } from './publicity-activity.policy.ts';

@ObjectType({ simpleResolvers: true })
class ActivityPartResult {
  @Field(() => ActivityPart)
  activityPart!: ActivityPart;
}

const units = anyRole('LIAISON', 'LEADER', 'EDITOR');

@Resolver(() => ActivityPart)
export class ActivityPartResolver {
  @Mutation(() => ActivityPartResult, { description: '确认参与 or 不参与: by the unit that was invited.' })
  @Allow(units)
  async answerActivityInvitation(
    @Ctx() context: Context,
    @Arg('input', () => AnswerActivityInvitationInput) input: AnswerActivityInvitationInput,
  ): Promise<ActivityPartResult> {
    return { activityPart: await answerActivityInvitation(context, input) };
  }

  @Mutation(() => ActivityPartResult, {
    description: 'From its first day until the summary, as often as figures are put right.',
  })
  @Allow(units)
  async reportActivityPart(
    @Ctx() context: Context,
    @Arg('input', () => ReportActivityPartInput) input: ReportActivityPartInput,
  ): Promise<ActivityPartResult> {
    return { activityPart: await reportActivityPart(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'The unit.' })
  @Edge('as its parent')
  organization(@Root() row: ActivityPart, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => PublicityActivity, { nullable: true })
  @Edge('within scope')
  publicityActivity(@Root() row: ActivityPart, @Ctx() context: Context): Promise<PublicityActivity | null> {
    return publicityActivityOf(context).load(row.activityId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  answerer(@Root() row: ActivityPart, @Ctx() context: Context): Loaded<Person> {
    return row.answererId ? personOf(context).load(row.answererId) : null;
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  reporter(@Root() row: ActivityPart, @Ctx() context: Context): Loaded<Person> {
    return row.reporterId ? personOf(context).load(row.reporterId) : null;
  }

  @FieldResolver(() => [Attachment])
  @Edge('as its parent')
  attachments(@Root() row: ActivityPart, @Ctx() context: Context): Promise<Attachment[]> {
    return attachmentsOfActivityParts(context).load(row.id);
  }

  @FieldResolver(() => [ActivityPartActionEnum])
  @Edge('as its parent')
  async availableActions(@Root() row: ActivityPart, @Ctx() context: Context): Promise<ActivityPartAction[]> {
    const activity = await publicityActivityOf(context).load(row.activityId);
    return activity
      ? availablePartActions(signedIn(context).viewer, row, activity, context.clock.today())
      : [];
  }
}
