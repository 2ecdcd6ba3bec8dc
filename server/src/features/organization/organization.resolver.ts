import { type OrganizationAction, organizationActions } from '@duban/schema/vocabulary/organization';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { enumOf } from '../../kernel/enums.ts';
import { Allow, anyRole, anyUser, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { abolishOrganization, createOrganization, updateOrganization } from './organization.commands.ts';
import { Organization } from './organization.entity.ts';
import {
  AbolishOrganizationInput,
  CreateOrganizationInput,
  OrganizationFilter,
  UpdateOrganizationInput,
} from './organization.inputs.ts';
import { childCountOf, organizationOf } from './organization.loaders.ts';
import { availableActions } from './organization.policy.ts';
import { organizationById, organizationsPage } from './organization.queries.ts';

const OrganizationActionEnum = enumOf(organizationActions);
registerEnumType(OrganizationActionEnum, { name: 'OrganizationAction' });

@ObjectType({ simpleResolvers: true })
export class OrganizationPage extends PageOf(Organization) {}

@ObjectType({ simpleResolvers: true })
export class OrganizationResult {
  @Field(() => Organization)
  organization!: Organization;
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: 'null where it does not exist or is not for the viewer to see.',
  })
  @Allow(anyUser)
  organization(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Organization | null> {
    return organizationById(signedIn(context), id);
  }

  @Query(() => OrganizationPage, { description: 'The viewer’s branch of the tree and its superiors.' })
  @Allow(anyUser)
  organizations(
    @Ctx() context: Context,
    @Arg('filter', () => OrganizationFilter, { nullable: true }) filter: OrganizationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Organization>> {
    return organizationsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => OrganizationResult)
  @Allow(anyRole('SYSTEM_ADMIN'))
  async createOrganization(
    @Ctx() context: Context,
    @Arg('input', () => CreateOrganizationInput) input: CreateOrganizationInput,
  ): Promise<OrganizationResult> {
    return { organization: await createOrganization(context, input) };
  }

  @Mutation(() => OrganizationResult, { description: '更名: what was assigned stays with it.' })
  @Allow(anyRole('SYSTEM_ADMIN'))
  async updateOrganization(
    @Ctx() context: Context,
    @Arg('input', () => UpdateOrganizationInput) input: UpdateOrganizationInput,
  ): Promise<OrganizationResult> {
    return { organization: await updateOrganization(context, input) };
  }

  @Mutation(() => OrganizationResult, {
    description: '撤销: from the day after nothing can be assigned to it.',
  })
  @Allow(anyRole('SYSTEM_ADMIN'))
  async abolishOrganization(
    @Ctx() context: Context,
    @Arg('input', () => AbolishOrganizationInput) input: AbolishOrganizationInput,
  ): Promise<OrganizationResult> {
    return { organization: await abolishOrganization(context, input) };
  }

  @FieldResolver(() => Organization, { nullable: true })
  @Edge('name only')
  parent(@Root() row: Organization, @Ctx() context: Context): Loaded<Organization> {
    return row.parentId ? organizationOf(context).load(row.parentId) : null;
  }

  @FieldResolver(() => Int, { description: 'Organizations directly below it.' })
  @Edge('as its parent')
  childCount(@Root() row: Organization, @Ctx() context: Context): Promise<number> {
    return childCountOf(context).load(row.id);
  }

  @FieldResolver(() => [OrganizationActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: Organization, @Ctx() context: Context): OrganizationAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}
