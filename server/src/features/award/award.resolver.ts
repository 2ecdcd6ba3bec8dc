import type { AwardRoundAction } from '@duban/schema/vocabulary/award';
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
import { unitClassOf } from '../annual-target/annual-target.loaders.ts';
import { UnitClass } from '../annual-target/unit-class.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Score } from '../scoring/score.entity.ts';
import { scoreOfUnit } from '../scoring/scoring.loaders.ts';
import { Submission } from '../submission/submission.entity.ts';
import { submissionOf } from '../submission/submission.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { Award, AwardReasonLine } from './award.entity.ts';
import {
  ApproveAwardRoundInput,
  AwardFilter,
  AwardRoundFilter,
  CreateAwardRoundInput,
  PublishAwardRoundInput,
  RefreshAwardRoundInput,
  ReturnAwardRoundInput,
  StrikeAwardInput,
  SubmitAwardRoundInput,
  UpdateAwardRoundInput,
  WithdrawAwardRoundInput,
} from './award.inputs.ts';
import { awardRoundOf, awardsOfRound } from './award.loaders.ts';
import { availableActions } from './award.policy.ts';
import { awardRoundsPage, awardsPage } from './award.queries.ts';
import { AwardRound, AwardRoundActionEnum, Contest } from './award-round.entity.ts';
import {
  approveAwardRound,
  publishAwardRound,
  returnAwardRound,
  submitAwardRound,
} from './commands/publish.ts';
import {
  createAwardRound,
  refreshAwardRound,
  strikeAward,
  updateAwardRound,
  withdrawAwardRound,
} from './commands/round.ts';

@ObjectType({ simpleResolvers: true })
class AwardRoundPage extends PageOf(AwardRound) {}

@ObjectType({ simpleResolvers: true })
class AwardPage extends PageOf(Award) {}

@ObjectType({ simpleResolvers: true })
class AwardRoundResult {
  @Field(() => AwardRound)
  awardRound!: AwardRound;
}

const result = async (round: Promise<AwardRound>): Promise<AwardRoundResult> => ({ awardRound: await round });

@Resolver(() => AwardRound)
export class AwardRoundResolver {
  @Query(() => AwardRound, { nullable: true })
  @Allow(business)
  awardRound(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<AwardRound | null> {
    return awardRoundOf(context).load(id);
  }

  @Query(() => AwardRoundPage, { description: 'The latest year first.' })
  @Allow(business)
  awardRounds(
    @Ctx() context: Context,
    @Arg('filter', () => AwardRoundFilter, { nullable: true }) filter: AwardRoundFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<AwardRound>> {
    return awardRoundsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => AwardRoundResult, { description: 'With winners proposed from the ledger.' })
  @Allow(anyRole('EDITOR'))
  createAwardRound(
    @Ctx() context: Context,
    @Arg('input', () => CreateAwardRoundInput) input: CreateAwardRoundInput,
  ): Promise<AwardRoundResult> {
    return result(createAwardRound(context, input));
  }

  @Mutation(() => AwardRoundResult, { description: 'A draft only; winners are proposed anew.' })
  @Allow(anyRole('EDITOR'))
  updateAwardRound(
    @Ctx() context: Context,
    @Arg('input', () => UpdateAwardRoundInput) input: UpdateAwardRoundInput,
  ): Promise<AwardRoundResult> {
    return result(updateAwardRound(context, input));
  }

  @Mutation(() => AwardRoundResult, { description: 'From the ledger as it was scored last.' })
  @Allow(anyRole('EDITOR'))
  refreshAwardRound(
    @Ctx() context: Context,
    @Arg('input', () => RefreshAwardRoundInput) input: RefreshAwardRoundInput,
  ): Promise<AwardRoundResult> {
    return result(refreshAwardRound(context, input));
  }

  @Mutation(() => AwardRoundResult, {
    description: 'Strikes a candidate out, or restores one; the next moves up.',
  })
  @Allow(anyRole('EDITOR'))
  strikeAward(
    @Ctx() context: Context,
    @Arg('input', () => StrikeAwardInput) input: StrikeAwardInput,
  ): Promise<AwardRoundResult> {
    return result(strikeAward(context, input));
  }

  @Mutation(() => AwardRoundResult)
  @Allow(anyRole('EDITOR'))
  submitAwardRound(
    @Ctx() context: Context,
    @Arg('input', () => SubmitAwardRoundInput) input: SubmitAwardRoundInput,
  ): Promise<AwardRoundResult> {
    return result(submitAwardRound(context, input));
  }

  @Mutation(() => AwardRoundResult, { description: 'By a leader of the office who changed none of it.' })
  @Allow(anyRole('LEADER'))
  approveAwardRound(
    @Ctx() context: Context,
    @Arg('input', () => ApproveAwardRoundInput) input: ApproveAwardRoundInput,
  ): Promise<AwardRoundResult> {
    return result(approveAwardRound(context, input));
  }

  @Mutation(() => AwardRoundResult)
  @Allow(anyRole('LEADER'))
  returnAwardRound(
    @Ctx() context: Context,
    @Arg('input', () => ReturnAwardRoundInput) input: ReturnAwardRoundInput,
  ): Promise<AwardRoundResult> {
    return result(returnAwardRound(context, input));
  }

  @Mutation(() => AwardRoundResult, {
    description: 'What was not passed yet: it stays to be read, and waits for nobody. Final.',
  })
  @Allow(anyRole('EDITOR'))
  withdrawAwardRound(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawAwardRoundInput) input: WithdrawAwardRoundInput,
  ): Promise<AwardRoundResult> {
    return result(withdrawAwardRound(context, input));
  }

  @Mutation(() => AwardRoundResult, { description: 'Told to everybody below the office, and frozen.' })
  @Allow(anyRole('EDITOR'))
  publishAwardRound(
    @Ctx() context: Context,
    @Arg('input', () => PublishAwardRoundInput) input: PublishAwardRoundInput,
  ): Promise<AwardRoundResult> {
    return result(publishAwardRound(context, input));
  }

  @FieldResolver(() => [Award], {
    description: 'By contest and place; those that won nothing are seen by the office alone.',
  })
  @Edge('within scope')
  awards(@Root() row: AwardRound, @Ctx() context: Context): Promise<Award[]> {
    return awardsOfRound(context).load(row.id);
  }

  @FieldResolver(() => Organization, { description: 'The bureau whose round it is.' })
  @Edge('name only')
  office(@Root() row: AwardRound, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: AwardRound, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  approver(@Root() row: AwardRound, @Ctx() context: Context): Loaded<Person> {
    return row.approverId === null ? null : personOf(context).load(row.approverId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who withdrew it.' })
  @Edge('name only')
  withdrawer(@Root() row: AwardRound, @Ctx() context: Context): Loaded<Person> {
    return row.withdrawerId === null ? null : personOf(context).load(row.withdrawerId);
  }

  @FieldResolver(() => [AwardRoundActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: AwardRound, @Ctx() context: Context): AwardRoundAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => Contest)
export class ContestResolver {
  @FieldResolver(() => UnitClass, { nullable: true })
  @Edge('within scope')
  unitClass(@Root() row: Contest, @Ctx() context: Context): Promise<UnitClass | null> | null {
    return row.unitClassId === null ? null : unitClassOf(context).load(row.unitClassId);
  }
}

@Resolver(() => Award)
export class AwardResolver {
  @Query(() => AwardPage, { description: 'The latest year first, by contest and place.' })
  @Allow(business)
  awards(
    @Ctx() context: Context,
    @Arg('filter', () => AwardFilter, { nullable: true }) filter: AwardFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Award>> {
    return awardsPage(signedIn(context), filter ?? {}, page);
  }

  @FieldResolver(() => AwardRound, { nullable: true })
  @Edge('within scope')
  round(@Root() row: Award, @Ctx() context: Context): Promise<AwardRound | null> {
    return awardRoundOf(context).load(row.roundId);
  }

  @FieldResolver(() => Organization, { description: 'The unit, or the person’s.' })
  @Edge('name only')
  organization(@Root() row: Award, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Score, {
    nullable: true,
    description:
      'What the unit’s year stands at today, with what it rests on; null where it is not for the viewer to see.',
  })
  @Edge('within scope')
  async score(@Root() row: Award, @Ctx() context: Context): Promise<Score | null> {
    const round = await awardRoundOf(context).load(row.roundId);
    return round && scoreOfUnit(context, row.organizationId, round.year);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null where it is a collective.' })
  @Edge('name only')
  person(@Root() row: Award, @Ctx() context: Context): Loaded<Person> {
    return row.userId === null ? null : personOf(context).load(row.userId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  striker(@Root() row: Award, @Ctx() context: Context): Loaded<Person> {
    return row.strikerId === null ? null : personOf(context).load(row.strikerId);
  }
}

@Resolver(() => AwardReasonLine)
export class AwardReasonLineResolver {
  @FieldResolver(() => Submission, {
    nullable: true,
    description:
      'The piece as it is today; null where the viewer may not see it, and of awards before this was kept.',
  })
  @Edge('within scope')
  submission(@Root() row: AwardReasonLine, @Ctx() context: Context): Promise<Submission | null> | null {
    return row.submissionId == null ? null : submissionOf(context).load(row.submissionId);
  }
}
