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
import { adoptSubjectAreas, createSubjectArea, updateSubjectArea } from './press-office.commands.ts';
import { PressOfficeActionEnum, SubjectArea } from './press-office.entity.ts';
import {
  AdoptSubjectAreasInput,
  CreateSubjectAreaInput,
  SubjectAreaFilter,
  UpdateSubjectAreaInput,
} from './press-office.inputs.ts';
import { availableActions } from './press-office.policy.ts';
import { subjectAreasPage } from './press-office.queries.ts';

@ObjectType({ simpleResolvers: true })
class SubjectAreaPage extends PageOf(SubjectArea) {}

@ObjectType({ simpleResolvers: true })
class SubjectAreaResult {
  @Field(() => SubjectArea)
  subjectArea!: SubjectArea;
}

@ObjectType({ simpleResolvers: true })
class SubjectAreasResult {
  @Field(() => [SubjectArea])
  subjectAreas!: SubjectArea[];
}

@Resolver(() => SubjectArea)
export class SubjectAreaResolver {
  @Query(() => SubjectAreaPage, { description: 'By bureau, in its own order.' })
  @Allow(business)
  subjectAreas(
    @Ctx() context: Context,
    @Arg('filter', () => SubjectAreaFilter, { nullable: true }) filter: SubjectAreaFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<SubjectArea>> {
    return subjectAreasPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => SubjectAreaResult, { description: 'By the bureau’s office.' })
  @Allow(anyRole('EDITOR'))
  async createSubjectArea(
    @Ctx() context: Context,
    @Arg('input', () => CreateSubjectAreaInput) input: CreateSubjectAreaInput,
  ): Promise<SubjectAreaResult> {
    return { subjectArea: await createSubjectArea(context, input) };
  }

  @Mutation(() => SubjectAreaResult)
  @Allow(anyRole('EDITOR'))
  async updateSubjectArea(
    @Ctx() context: Context,
    @Arg('input', () => UpdateSubjectAreaInput) input: UpdateSubjectAreaInput,
  ): Promise<SubjectAreaResult> {
    return { subjectArea: await updateSubjectArea(context, input) };
  }

  @Mutation(() => SubjectAreasResult, {
    description: 'The ten standing and three further ones to begin from, where the bureau has none.',
  })
  @Allow(anyRole('EDITOR'))
  async adoptSubjectAreas(
    @Ctx() context: Context,
    @Arg('input', () => AdoptSubjectAreasInput) input: AdoptSubjectAreasInput,
  ): Promise<SubjectAreasResult> {
    return { subjectAreas: await adoptSubjectAreas(context, input) };
  }

  @FieldResolver(() => Organization, { description: 'The bureau.' })
  @Edge('as its parent')
  organization(@Root() row: SubjectArea, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => [PressOfficeActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: SubjectArea, @Ctx() context: Context): PressOfficeAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}
