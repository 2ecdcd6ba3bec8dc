import type { PressOfficeAction } from '@duban/schema/vocabulary/press-office';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import {
  createLeadingGroupPost,
  createSpokesperson,
  updateLeadingGroupPost,
  updateSpokesperson,
} from './press-office.commands.ts';
import { LeadingGroupPost, PressOfficeActionEnum, Spokesperson } from './press-office.entity.ts';
import {
  CreateLeadingGroupPostInput,
  CreateSpokespersonInput,
  LeadingGroupPostFilter,
  SpokespersonFilter,
  UpdateLeadingGroupPostInput,
  UpdateSpokespersonInput,
} from './press-office.inputs.ts';
import { availableActions } from './press-office.policy.ts';
import { leadingGroupPage, spokespersonsPage } from './press-office.queries.ts';

@ObjectType({ simpleResolvers: true })
class LeadingGroupPostPage extends PageOf(LeadingGroupPost) {}

@ObjectType({ simpleResolvers: true })
class LeadingGroupPostResult {
  @Field(() => LeadingGroupPost)
  leadingGroupPost!: LeadingGroupPost;
}

@ObjectType({ simpleResolvers: true })
class SpokespersonPage extends PageOf(Spokesperson) {}

@ObjectType({ simpleResolvers: true })
class SpokespersonResult {
  @Field(() => Spokesperson)
  spokesperson!: Spokesperson;
}

@Resolver(() => LeadingGroupPost)
export class LeadingGroupPostResolver {
  @Query(() => LeadingGroupPostPage, { description: 'By bureau; its head first.' })
  @Allow(business)
  leadingGroupPosts(
    @Ctx() context: Context,
    @Arg('filter', () => LeadingGroupPostFilter, { nullable: true }) filter: LeadingGroupPostFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<LeadingGroupPost>> {
    return leadingGroupPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => LeadingGroupPostResult, { description: 'By the bureau’s office.' })
  @Allow(anyRole('EDITOR'))
  async createLeadingGroupPost(
    @Ctx() context: Context,
    @Arg('input', () => CreateLeadingGroupPostInput) input: CreateLeadingGroupPostInput,
  ): Promise<LeadingGroupPostResult> {
    return { leadingGroupPost: await createLeadingGroupPost(context, input) };
  }

  @Mutation(() => LeadingGroupPostResult)
  @Allow(anyRole('EDITOR'))
  async updateLeadingGroupPost(
    @Ctx() context: Context,
    @Arg('input', () => UpdateLeadingGroupPostInput) input: UpdateLeadingGroupPostInput,
  ): Promise<LeadingGroupPostResult> {
    return { leadingGroupPost: await updateLeadingGroupPost(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'The bureau.' })
  @Edge('as its parent')
  organization(@Root() row: LeadingGroupPost, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => [PressOfficeActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: LeadingGroupPost, @Ctx() context: Context): PressOfficeAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => Spokesperson)
export class SpokespersonResolver {
  @Query(() => SpokespersonPage, { description: 'By bureau; the latest first.' })
  @Allow(business)
  spokespersons(
    @Ctx() context: Context,
    @Arg('filter', () => SpokespersonFilter, { nullable: true }) filter: SpokespersonFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Spokesperson>> {
    return spokespersonsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => SpokespersonResult, { description: 'By the bureau’s office.' })
  @Allow(anyRole('EDITOR'))
  async createSpokesperson(
    @Ctx() context: Context,
    @Arg('input', () => CreateSpokespersonInput) input: CreateSpokespersonInput,
  ): Promise<SpokespersonResult> {
    return { spokesperson: await createSpokesperson(context, input) };
  }

  @Mutation(() => SpokespersonResult, {
    description: 'A term keeps the days on which its holder spoke for the bureau.',
  })
  @Allow(anyRole('EDITOR'))
  async updateSpokesperson(
    @Ctx() context: Context,
    @Arg('input', () => UpdateSpokespersonInput) input: UpdateSpokespersonInput,
  ): Promise<SpokespersonResult> {
    return { spokesperson: await updateSpokesperson(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'The bureau.' })
  @Edge('as its parent')
  organization(@Root() row: Spokesperson, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => [PressOfficeActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: Spokesperson, @Ctx() context: Context): PressOfficeAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}
