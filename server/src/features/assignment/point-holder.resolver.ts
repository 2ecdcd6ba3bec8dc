import { assignLimits } from '@duban/schema/vocabulary/assignment';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { Allow, business } from '../../kernel/guards.ts';
import { PointHolder } from './point-holder.entity.ts';
import { holdersOf } from './point-holder.queries.ts';

@Resolver()
export class PointHolderResolver {
  @Query(() => [PointHolder], {
    description:
      'Who in the viewer’s scope holds any of these points (as many as are given out at once), in the order of organizations.',
  })
  @Allow(business)
  pointHolders(
    @Ctx() context: Context,
    @Arg('workItemIds', () => [ID]) workItemIds: string[],
  ): Promise<PointHolder[]> {
    const { workItems: max } = assignLimits;
    if (workItemIds.length > max) throw badInput('workItemIds', 'tooMany', { max });
    return holdersOf(signedIn(context), workItemIds);
  }
}
