import type { LiaisonAction } from '@duban/schema/vocabulary/liaison';
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
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { decideLiaisonRegistration } from './commands/decide.ts';
import { fileLiaisonRegistration, withdrawLiaisonRegistration } from './commands/file.ts';
import { LiaisonActionEnum, LiaisonRegistration } from './liaison-registration.entity.ts';
import {
  DecideLiaisonRegistrationInput,
  FileLiaisonRegistrationInput,
  LiaisonRegistrationFilter,
  WithdrawLiaisonRegistrationInput,
} from './liaison-registration.inputs.ts';
import { liaisonRegistrationOf } from './liaison-registration.loaders.ts';
import { availableActions } from './liaison-registration.policy.ts';
import { liaisonRegistrationsPage } from './liaison-registration.queries.ts';

@ObjectType({ simpleResolvers: true })
class LiaisonRegistrationPage extends PageOf(LiaisonRegistration) {}

@ObjectType({ simpleResolvers: true })
class LiaisonRegistrationResult {
  @Field(() => LiaisonRegistration)
  liaisonRegistration!: LiaisonRegistration;
}

@Resolver(() => LiaisonRegistration)
export class LiaisonRegistrationResolver {
  @Query(() => LiaisonRegistration, { nullable: true })
  @Allow(business)
  liaisonRegistration(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<LiaisonRegistration | null> {
    return liaisonRegistrationOf(context).load(id);
  }

  @Query(() => LiaisonRegistrationPage, { description: 'All that was filed, newest first.' })
  @Allow(business)
  liaisonRegistrations(
    @Ctx() context: Context,
    @Arg('filter', () => LiaisonRegistrationFilter, { nullable: true })
    filter: LiaisonRegistrationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<LiaisonRegistration>> {
    return liaisonRegistrationsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => LiaisonRegistrationResult, {
    description: '填报、变更报备: of the own unit, to its superior.',
  })
  @Allow(anyRole('LIAISON', 'LEADER'))
  async fileLiaisonRegistration(
    @Ctx() context: Context,
    @Arg('input', () => FileLiaisonRegistrationInput) input: FileLiaisonRegistrationInput,
  ): Promise<LiaisonRegistrationResult> {
    return { liaisonRegistration: await fileLiaisonRegistration(context, input) };
  }

  @Mutation(() => LiaisonRegistrationResult, {
    description: 'By the publicity office of the unit’s superior; an approved one ends the one before it.',
  })
  @Allow(anyRole('EDITOR'))
  async decideLiaisonRegistration(
    @Ctx() context: Context,
    @Arg('input', () => DecideLiaisonRegistrationInput) input: DecideLiaisonRegistrationInput,
  ): Promise<LiaisonRegistrationResult> {
    return { liaisonRegistration: await decideLiaisonRegistration(context, input) };
  }

  @Mutation(() => LiaisonRegistrationResult, { description: 'By the unit, while nobody has decided.' })
  @Allow(anyRole('LIAISON', 'LEADER'))
  async withdrawLiaisonRegistration(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawLiaisonRegistrationInput) input: WithdrawLiaisonRegistrationInput,
  ): Promise<LiaisonRegistrationResult> {
    return { liaisonRegistration: await withdrawLiaisonRegistration(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: LiaisonRegistration, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'With whom it is filed.' })
  @Edge('as its parent')
  superior(@Root() row: LiaisonRegistration, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.superiorId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  filer(@Root() row: LiaisonRegistration, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.filerId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  decider(@Root() row: LiaisonRegistration, @Ctx() context: Context): Loaded<Person> {
    return row.deciderId ? personOf(context).load(row.deciderId) : null;
  }

  @FieldResolver(() => [LiaisonActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: LiaisonRegistration, @Ctx() context: Context): LiaisonAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}
