import type { RoleName, UserAction, ViewerAction } from '@duban/schema/vocabulary/user';
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
import { Allow, AllowAnyone, anyRole, anyUser, Edge } from '../../kernel/guards.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { changePassword, createUser, resetPassword, updateUser } from './commands/accounts.ts';
import { signIn, signOut } from './commands/sign-in.ts';
import { RoleNameEnum, User, UserActionEnum, ViewerActionEnum } from './user.entity.ts';
import {
  ChangePasswordInput,
  CreateUserInput,
  ResetPasswordInput,
  SignInInput,
  UpdateUserInput,
  UserFilter,
} from './user.inputs.ts';
import { availableActions, viewerActionsOf } from './user.policy.ts';
import { type AccountRow, userById, usersPage } from './user.queries.ts';

@ObjectType('Viewer', { description: 'Who is signed in.', simpleResolvers: true })
export class ViewerType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  username!: string;

  @Field(() => [RoleNameEnum])
  roles!: RoleName[];

  @Field(() => [ViewerActionEnum], { description: 'What the viewer may begin: it drives the menu.' })
  availableActions!: ViewerAction[];

  organizationId!: string;
}

@ObjectType({ simpleResolvers: true })
class SignInResult {
  @Field(() => ViewerType)
  viewer!: ViewerType;
}

@ObjectType({ simpleResolvers: true })
class UserPage extends PageOf(User) {}

@ObjectType({ simpleResolvers: true })
class UserResult {
  @Field(() => User)
  user!: AccountRow;
}

function asViewer(viewer: Viewer): ViewerType {
  const { userId: id, name, username, organizationId } = viewer;
  return {
    id,
    name,
    username,
    organizationId,
    roles: [...viewer.roles],
    availableActions: viewerActionsOf(viewer),
  };
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'null when signed out.' })
  @AllowAnyone()
  viewer(@Ctx() context: Context): ViewerType | null {
    return context.viewer && asViewer(context.viewer);
  }

  @Mutation(() => SignInResult, {
    description: 'Answers with a session cookie. Five failures lock the account for 15 minutes.',
  })
  @AllowAnyone()
  async signIn(
    @Ctx() context: Context,
    @Arg('input', () => SignInInput) input: SignInInput,
  ): Promise<SignInResult> {
    return { viewer: asViewer(await signIn(context, input)) };
  }

  @Mutation(() => Boolean, { description: 'Ends the session; true also where there was none.' })
  @AllowAnyone()
  signOut(@Ctx() context: Context): Promise<boolean> {
    return signOut(context);
  }

  @Mutation(() => Boolean, { description: 'Other sessions of the user end.' })
  @Allow(anyUser)
  changePassword(
    @Ctx() context: Context,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<boolean> {
    return changePassword(context, input);
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: ViewerType, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }
}

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { nullable: true })
  @Allow(anyRole('SECURITY_ADMIN'))
  user(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<AccountRow | null> {
    return userById(context.reader, signedIn(context).viewer.provinceId, id, context.clock.today());
  }

  @Query(() => UserPage, { description: 'Accounts of the province.' })
  @Allow(anyRole('SECURITY_ADMIN'))
  users(
    @Ctx() context: Context,
    @Arg('filter', () => UserFilter, { nullable: true }) filter: UserFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<AccountRow>> {
    return usersPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => UserResult)
  @Allow(anyRole('SECURITY_ADMIN'))
  async createUser(
    @Ctx() context: Context,
    @Arg('input', () => CreateUserInput) input: CreateUserInput,
  ): Promise<UserResult> {
    return { user: await createUser(context, input) };
  }

  @Mutation(() => UserResult, {
    description: 'Name, organization, roles; a disabled user is signed out at once.',
  })
  @Allow(anyRole('SECURITY_ADMIN'))
  async updateUser(
    @Ctx() context: Context,
    @Arg('input', () => UpdateUserInput) input: UpdateUserInput,
  ): Promise<UserResult> {
    return { user: await updateUser(context, input) };
  }

  @Mutation(() => UserResult, { description: 'Ends the user’s sessions and unlocks the account.' })
  @Allow(anyRole('SECURITY_ADMIN'))
  async resetPassword(
    @Ctx() context: Context,
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
  ): Promise<UserResult> {
    return { user: await resetPassword(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: AccountRow, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => [RoleNameEnum], { description: 'Roles in that organization today.' })
  @Edge('as its parent')
  roles(@Root() row: AccountRow): RoleName[] {
    return row.roles;
  }

  @FieldResolver(() => [UserActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: AccountRow, @Ctx() context: Context): UserAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}
