import { type OccasionAction, occasionLimits } from '@duban/schema/vocabulary/publicity-occasion';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { activityCountOf } from '../publicity-activity/occasion-count.loaders.ts';
import {
  createPublicityOccasion,
  setOccasionYear,
  updatePublicityOccasion,
} from './publicity-occasion.commands.ts';
import { OccasionActionEnum, PublicityOccasion } from './publicity-occasion.entity.ts';
import {
  CreatePublicityOccasionInput,
  SetOccasionYearInput,
  UpdatePublicityOccasionInput,
} from './publicity-occasion.inputs.ts';
import { availableActions } from './publicity-occasion.policy.ts';
import { type OccasionInYear, occasionsOf } from './publicity-occasion.queries.ts';

@ObjectType({ description: 'An occasion with its days of one year.', simpleResolvers: true })
class OccasionOfYear implements OccasionInYear {
  @Field(() => PublicityOccasion)
  occasion!: PublicityOccasion;

  @Field(() => DayScalar)
  startsOn!: string;

  @Field(() => DayScalar)
  endsOn!: string;

  @Field(() => String, { nullable: true, description: 'The year’s theme, where it was entered.' })
  theme!: string | null;
}

@ObjectType({ simpleResolvers: true })
class PublicityOccasionResult {
  @Field(() => PublicityOccasion)
  publicityOccasion!: PublicityOccasion;
}

const editor = anyRole('EDITOR');

@Resolver(() => PublicityOccasion)
export class PublicityOccasionResolver {
  @Query(() => [OccasionOfYear], { description: 'Those that the year has, by their days.' })
  @Allow(business)
  publicityOccasions(
    @Ctx() context: Context,
    @Arg('year', () => Int) year: number,
  ): Promise<OccasionInYear[]> {
    const { firstYear: min, lastYear: max } = occasionLimits;
    if (year < min || year > max) throw badInput('year', 'outOfRange', { min, max });
    return occasionsOf(signedIn(context), year);
  }

  @Mutation(() => PublicityOccasionResult, { description: 'By the province’s publicity office.' })
  @Allow(editor)
  async createPublicityOccasion(
    @Ctx() context: Context,
    @Arg('input', () => CreatePublicityOccasionInput) input: CreatePublicityOccasionInput,
  ): Promise<PublicityOccasionResult> {
    return { publicityOccasion: await createPublicityOccasion(context, input) };
  }

  @Mutation(() => PublicityOccasionResult, { description: 'By the province’s publicity office.' })
  @Allow(editor)
  async updatePublicityOccasion(
    @Ctx() context: Context,
    @Arg('input', () => UpdatePublicityOccasionInput) input: UpdatePublicityOccasionInput,
  ): Promise<PublicityOccasionResult> {
    return { publicityOccasion: await updatePublicityOccasion(context, input) };
  }

  @Mutation(() => PublicityOccasionResult, {
    description: 'Theme and days of one year, as its notice says them.',
  })
  @Allow(editor)
  async setOccasionYear(
    @Ctx() context: Context,
    @Arg('input', () => SetOccasionYearInput) input: SetOccasionYearInput,
  ): Promise<PublicityOccasionResult> {
    return { publicityOccasion: await setOccasionYear(context, input) };
  }

  @FieldResolver(() => Int, { description: 'Activities for it that year that the viewer may see.' })
  @Edge('within scope')
  activityCount(
    @Root() row: PublicityOccasion,
    @Ctx() context: Context,
    @Arg('year', () => Int) year: number,
  ): Promise<number> {
    return activityCountOf(context).load(`${year} ${row.id}`);
  }

  @FieldResolver(() => [OccasionActionEnum])
  @Edge('as its parent')
  availableActions(@Ctx() context: Context): OccasionAction[] {
    return availableActions(signedIn(context).viewer);
  }
}
