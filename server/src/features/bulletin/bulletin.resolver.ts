import type { BulletinAction } from '@duban/schema/vocabulary/bulletin';
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
import { MomentScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { Bulletin, BulletinActionEnum } from './bulletin.entity.ts';
import {
  ApproveBulletinInput,
  BulletinFilter,
  DraftBulletinInput,
  PublishBulletinInput,
  ReadBulletinInput,
  RefreshBulletinInput,
  ReturnBulletinInput,
  UpdateBulletinInput,
  WithdrawBulletinInput,
} from './bulletin.inputs.ts';
import {
  bulletinOf,
  figuresOfBulletin,
  isReproducible,
  ownReadingOf,
  receiptsOfBulletin,
} from './bulletin.loaders.ts';
import { availableActions } from './bulletin.policy.ts';
import { bulletinsPage } from './bulletin.queries.ts';
import { BulletinFigures, withNames } from './bulletin-figures.entity.ts';
import { draftBulletin, refreshBulletin, updateBulletin, withdrawBulletin } from './commands/draft.ts';
import { approveBulletin, publishBulletin, readBulletin, returnBulletin } from './commands/publish.ts';
import {
  AdoptionFigures,
  adoptionsWithNames,
  RankingFigures,
  rankingWithNames,
} from './publicity-figures.entity.ts';

@ObjectType({ simpleResolvers: true })
class BulletinPage extends PageOf(Bulletin) {}

@ObjectType({ simpleResolvers: true })
class BulletinResult {
  @Field(() => Bulletin)
  bulletin!: Bulletin;
}

@ObjectType({ description: 'Who of an addressee read it, and when.', simpleResolvers: true })
class BulletinReader {
  @Field(() => Person)
  person!: Person | null;

  @Field(() => MomentScalar)
  at!: string | null;
}

@ObjectType({ simpleResolvers: true })
class BulletinReceipt {
  @Field(() => Organization)
  organization!: Organization;

  @Field(() => [BulletinReader], { description: 'The first first; empty: nobody has read it.' })
  readers!: BulletinReader[];
}

const result = async (bulletin: Promise<Bulletin>): Promise<BulletinResult> => ({ bulletin: await bulletin });

@Resolver(() => Bulletin)
export class BulletinResolver {
  @Query(() => Bulletin, { nullable: true })
  @Allow(business)
  bulletin(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Bulletin | null> {
    return bulletinOf(context).load(id);
  }

  @Query(() => BulletinPage, { description: 'The newest first.' })
  @Allow(business)
  bulletins(
    @Ctx() context: Context,
    @Arg('filter', () => BulletinFilter, { nullable: true }) filter: BulletinFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Bulletin>> {
    return bulletinsPage(signedIn(context), filter ?? {}, page);
  }

  @Query(() => Boolean, {
    description: 'Whether its figures, counted anew for their moment, are those that it has.',
  })
  @Allow(anyRole('SUPERVISOR', 'LEADER', 'EDITOR'))
  bulletinReproducible(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    return isReproducible(signedIn(context), id);
  }

  @Mutation(() => BulletinResult, { description: 'With figures of the moment and a text drafted from them.' })
  @Allow(anyRole('SUPERVISOR', 'EDITOR'))
  draftBulletin(
    @Ctx() context: Context,
    @Arg('input', () => DraftBulletinInput) input: DraftBulletinInput,
  ): Promise<BulletinResult> {
    return result(draftBulletin(context, input));
  }

  @Mutation(() => BulletinResult, { description: 'A draft only; its figures stay.' })
  @Allow(anyRole('SUPERVISOR', 'EDITOR'))
  updateBulletin(
    @Ctx() context: Context,
    @Arg('input', () => UpdateBulletinInput) input: UpdateBulletinInput,
  ): Promise<BulletinResult> {
    return result(updateBulletin(context, input));
  }

  @Mutation(() => BulletinResult, {
    description: 'A draft’s figures and text anew; what was edited is lost.',
  })
  @Allow(anyRole('SUPERVISOR', 'EDITOR'))
  refreshBulletin(
    @Ctx() context: Context,
    @Arg('input', () => RefreshBulletinInput) input: RefreshBulletinInput,
  ): Promise<BulletinResult> {
    return result(refreshBulletin(context, input));
  }

  @Mutation(() => BulletinResult, { description: 'By a leader of the office who wrote none of it.' })
  @Allow(anyRole('LEADER'))
  approveBulletin(
    @Ctx() context: Context,
    @Arg('input', () => ApproveBulletinInput) input: ApproveBulletinInput,
  ): Promise<BulletinResult> {
    return result(approveBulletin(context, input));
  }

  @Mutation(() => BulletinResult, { description: 'What was approved is a draft again.' })
  @Allow(anyRole('LEADER'))
  returnBulletin(
    @Ctx() context: Context,
    @Arg('input', () => ReturnBulletinInput) input: ReturnBulletinInput,
  ): Promise<BulletinResult> {
    return result(returnBulletin(context, input));
  }

  @Mutation(() => BulletinResult, {
    description: 'What was not passed yet: it stays to be read, and waits for nobody. Final.',
  })
  @Allow(anyRole('SUPERVISOR', 'EDITOR'))
  withdrawBulletin(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawBulletinInput) input: WithdrawBulletinInput,
  ): Promise<BulletinResult> {
    return result(withdrawBulletin(context, input));
  }

  @Mutation(() => BulletinResult, { description: 'Numbers it; from now on its addressees see it.' })
  @Allow(anyRole('SUPERVISOR', 'EDITOR'))
  publishBulletin(
    @Ctx() context: Context,
    @Arg('input', () => PublishBulletinInput) input: PublishBulletinInput,
  ): Promise<BulletinResult> {
    return result(publishBulletin(context, input));
  }

  @Mutation(() => BulletinResult, { description: 'By somebody of an addressee; again it changes nothing.' })
  @Allow(business)
  readBulletin(
    @Ctx() context: Context,
    @Arg('input', () => ReadBulletinInput) input: ReadBulletinInput,
  ): Promise<BulletinResult> {
    return result(readBulletin(context, input));
  }

  @FieldResolver(() => Organization, { description: 'The issuer.' })
  @Edge('name only')
  organization(@Root() row: Bulletin, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: Bulletin, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  approver(@Root() row: Bulletin, @Ctx() context: Context): Loaded<Person> {
    return row.approverId === null ? null : personOf(context).load(row.approverId);
  }

  @FieldResolver(() => BulletinFigures, { nullable: true, description: 'Of a supervision bulletin.' })
  @Edge('as its parent')
  async figures(@Root() row: Bulletin, @Ctx() context: Context): Promise<BulletinFigures | null> {
    const stored = await figuresOfBulletin(context).load(row.id);
    return stored && 'lateCount' in stored.figures ? withNames(stored.figures, stored.names) : null;
  }

  @FieldResolver(() => AdoptionFigures, { nullable: true, description: 'Of an adoption bulletin.' })
  @Edge('as its parent')
  async adoptionFigures(@Root() row: Bulletin, @Ctx() context: Context): Promise<AdoptionFigures | null> {
    const stored = await figuresOfBulletin(context).load(row.id);
    return stored && 'silent' in stored.figures ? adoptionsWithNames(stored.figures, stored.names) : null;
  }

  @FieldResolver(() => RankingFigures, { nullable: true, description: 'Of a yearly ranking.' })
  @Edge('as its parent')
  async rankingFigures(@Root() row: Bulletin, @Ctx() context: Context): Promise<RankingFigures | null> {
    const stored = await figuresOfBulletin(context).load(row.id);
    return stored && 'rows' in stored.figures ? rankingWithNames(stored.figures, stored.names) : null;
  }

  @FieldResolver(() => [BulletinReceipt], {
    description: 'Whom it goes to, with receipts; an addressee’s branch sees its own.',
  })
  @Edge('within scope')
  async receipts(@Root() row: Bulletin, @Ctx() context: Context): Promise<BulletinReceipt[]> {
    const rows = await receiptsOfBulletin(context).load(row.id);
    return Promise.all(
      [...new Set(rows.map((one) => one.organizationId))].map(async (id) => ({
        organization: await requiredOrganization(context, id),
        readers: await Promise.all(
          rows.flatMap(({ organizationId, userId, at }) =>
            organizationId !== id || userId === null
              ? []
              : [Promise.resolve(personOf(context).load(userId)).then((person) => ({ person, at }))],
          ),
        ),
      })),
    );
  }

  @FieldResolver(() => Boolean, {
    description: 'It goes to the viewer’s organization, and the viewer has not read it.',
  })
  @Edge('as its parent')
  async unread(@Root() row: Bulletin, @Ctx() context: Context): Promise<boolean> {
    const own = await ownReadingOf(context).load(row.id);
    return row.status === 'PUBLISHED' && own?.addressed === true && !own.read;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who withdrew it.' })
  @Edge('name only')
  withdrawer(@Root() row: Bulletin, @Ctx() context: Context): Loaded<Person> {
    return row.withdrawerId === null ? null : personOf(context).load(row.withdrawerId);
  }

  @FieldResolver(() => [BulletinActionEnum])
  @Edge('as its parent')
  async availableActions(@Root() row: Bulletin, @Ctx() context: Context): Promise<BulletinAction[]> {
    const own = await ownReadingOf(context).load(row.id);
    return availableActions(signedIn(context).viewer, row, {
      addressed: own?.addressed ?? false,
      read: own?.read ?? false,
    });
  }
}
