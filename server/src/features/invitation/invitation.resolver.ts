import type { InvitationAction } from '@duban/schema/vocabulary/invitation';
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
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Submission } from '../submission/submission.entity.ts';
import { submissionOf } from '../submission/submission.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { inviteSubmissions } from './commands/invite.ts';
import { cancelInvitation, failInvitation } from './commands/settle.ts';
import { Invitation, InvitationActionEnum } from './invitation.entity.ts';
import {
  CancelInvitationInput,
  FailInvitationInput,
  InvitationFilter,
  InviteSubmissionsInput,
} from './invitation.inputs.ts';
import { answeredBy, invitationOf, itemsOfInvitation } from './invitation.loaders.ts';
import { availableActions } from './invitation.policy.ts';
import { invitationsPage } from './invitation.queries.ts';

@ObjectType({ simpleResolvers: true })
class InvitationPage extends PageOf(Invitation) {}

@ObjectType({ simpleResolvers: true })
class InvitationsResult {
  @Field(() => [Invitation])
  invitations!: Invitation[];
}

@ObjectType({ simpleResolvers: true })
class InvitationResult {
  @Field(() => Invitation)
  invitation!: Invitation;
}

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => Invitation, { nullable: true })
  @Allow(business)
  invitation(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Invitation | null> {
    return invitationOf(context).load(id);
  }

  @Query(() => InvitationPage, { description: 'The latest due day first.' })
  @Allow(business)
  invitations(
    @Ctx() context: Context,
    @Arg('filter', () => InvitationFilter, { nullable: true }) filter: InvitationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Invitation>> {
    return invitationsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => InvitationsResult, { description: '约稿, by a bureau’s editor, to units below.' })
  @Allow(anyRole('EDITOR'))
  async inviteSubmissions(
    @Ctx() context: Context,
    @Arg('input', () => InviteSubmissionsInput) input: InviteSubmissionsInput,
  ): Promise<InvitationsResult> {
    return { invitations: await inviteSubmissions(context, input) };
  }

  @Mutation(() => InvitationResult, {
    description: 'By the office, once it is overdue: records the fault INVITATION_FAILED, which is scored.',
  })
  @Allow(anyRole('EDITOR'))
  async failInvitation(
    @Ctx() context: Context,
    @Arg('input', () => FailInvitationInput) input: FailInvitationInput,
  ): Promise<InvitationResult> {
    return { invitation: await failInvitation(context, input) };
  }

  @Mutation(() => InvitationResult, { description: 'By the office, while nothing has come.' })
  @Allow(anyRole('EDITOR'))
  async cancelInvitation(
    @Ctx() context: Context,
    @Arg('input', () => CancelInvitationInput) input: CancelInvitationInput,
  ): Promise<InvitationResult> {
    return { invitation: await cancelInvitation(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'The unit that is to write.' })
  @Edge('as its parent')
  organization(@Root() row: Invitation, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  issuer(@Root() row: Invitation, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.issuerId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: Invitation, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: Invitation, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfInvitation(context).load(row.id);
  }

  @FieldResolver(() => Submission, { nullable: true, description: 'The piece that answers it.' })
  @Edge('within scope')
  submission(@Root() row: Invitation, @Ctx() context: Context): Promise<Submission | null> | null {
    return row.submissionId === null ? null : submissionOf(context).load(row.submissionId);
  }

  @FieldResolver(() => Boolean, { description: 'Open, and due before today.' })
  @Edge('as its parent')
  overdue(@Root() row: Invitation, @Ctx() context: Context): boolean {
    return row.status === 'OPEN' && row.dueOn < context.clock.today();
  }

  @FieldResolver(() => [InvitationActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: Invitation, @Ctx() context: Context): InvitationAction[] {
    return availableActions(signedIn(context).viewer, row, context.clock.today());
  }
}

@Resolver(() => Submission)
export class AnsweredInvitationResolver {
  @FieldResolver(() => Invitation, { nullable: true, description: 'The invitation that it answers.' })
  @Edge('within scope')
  invitation(@Root() row: Submission, @Ctx() context: Context): Promise<Invitation | null> {
    return answeredBy(context).load(row.id);
  }
}
