import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, anyUser } from '../../kernel/guards.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { createConcernSubject, updateConcernSubject } from './commands/subject.ts';
import { ConcernSubject } from './concern-subject.entity.ts';
import {
  ConcernSubjectFilter,
  CreateConcernSubjectInput,
  UpdateConcernSubjectInput,
} from './concern-subject.inputs.ts';
import { concernSubjectsPage } from './concern-subject.queries.ts';

@ObjectType({ simpleResolvers: true })
class ConcernSubjectPage extends PageOf(ConcernSubject) {}

@ObjectType({ simpleResolvers: true })
class ConcernSubjectResult {
  @Field(() => ConcernSubject)
  concernSubject!: ConcernSubject;
}

@Resolver(() => ConcernSubject)
export class ConcernSubjectResolver {
  @Query(() => ConcernSubjectPage, { description: 'In their order.' })
  @Allow(anyUser)
  concernSubjects(
    @Ctx() context: Context,
    @Arg('filter', () => ConcernSubjectFilter, { nullable: true }) filter: ConcernSubjectFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<ConcernSubject>> {
    return concernSubjectsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => ConcernSubjectResult)
  @Allow(anyRole('SYSTEM_ADMIN'))
  async createConcernSubject(
    @Ctx() context: Context,
    @Arg('input', () => CreateConcernSubjectInput) input: CreateConcernSubjectInput,
  ): Promise<ConcernSubjectResult> {
    return { concernSubject: await createConcernSubject(context, input) };
  }

  @Mutation(() => ConcernSubjectResult, {
    description: 'Its days count for what is assigned from then on.',
  })
  @Allow(anyRole('SYSTEM_ADMIN'))
  async updateConcernSubject(
    @Ctx() context: Context,
    @Arg('input', () => UpdateConcernSubjectInput) input: UpdateConcernSubjectInput,
  ): Promise<ConcernSubjectResult> {
    return { concernSubject: await updateConcernSubject(context, input) };
  }
}
