import type { ChannelAction } from '@duban/schema/vocabulary/channel';
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
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, anyUser, Edge } from '../../kernel/guards.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { createChannel, updateChannel } from './channel.commands.ts';
import { Channel, ChannelActionEnum } from './channel.entity.ts';
import { ChannelFilter, CreateChannelInput, UpdateChannelInput } from './channel.inputs.ts';
import { channelOf } from './channel.loaders.ts';
import { availableActions } from './channel.policy.ts';
import { channelsPage } from './channel.queries.ts';

@ObjectType({ simpleResolvers: true })
class ChannelPage extends PageOf(Channel) {}

@ObjectType({ simpleResolvers: true })
class ChannelResult {
  @Field(() => Channel)
  channel!: Channel;
}

@Resolver(() => Channel)
export class ChannelResolver {
  @Query(() => Channel, { nullable: true })
  @Allow(anyUser)
  channel(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Channel | null> {
    return channelOf(context).load(id);
  }

  @Query(() => ChannelPage, { description: 'The highest level first, then by name.' })
  @Allow(anyUser)
  channels(
    @Ctx() context: Context,
    @Arg('filter', () => ChannelFilter, { nullable: true }) filter: ChannelFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Channel>> {
    return channelsPage(signedIn(context), filter ?? {}, page);
  }

  @Mutation(() => ChannelResult)
  @Allow(anyRole('SYSTEM_ADMIN'))
  async createChannel(
    @Ctx() context: Context,
    @Arg('input', () => CreateChannelInput) input: CreateChannelInput,
  ): Promise<ChannelResult> {
    return { channel: await createChannel(context, input) };
  }

  @Mutation(() => ChannelResult, {
    description: 'Name, kind and level only until something was adopted; another level is another entry.',
  })
  @Allow(anyRole('SYSTEM_ADMIN'))
  async updateChannel(
    @Ctx() context: Context,
    @Arg('input', () => UpdateChannelInput) input: UpdateChannelInput,
  ): Promise<ChannelResult> {
    return { channel: await updateChannel(context, input) };
  }

  @FieldResolver(() => [ChannelActionEnum])
  @Edge('as its parent')
  availableActions(@Ctx() context: Context): ChannelAction[] {
    return availableActions(signedIn(context).viewer);
  }
}
