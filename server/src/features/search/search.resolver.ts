import { type SearchKind, searchKinds, searchLimits } from '@duban/schema/vocabulary/search';
import { Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business, Edge } from '../../kernel/guards.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { SearchArgs, SearchKindEnum } from './search.inputs.ts';
import { type Found, search } from './search.queries.ts';

@ObjectType({
  description: 'A part of a text as it stands; it is no markup, whatever it holds.',
  simpleResolvers: true,
})
class SearchSegment {
  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'true: this is what was looked for.' })
  hit!: boolean;
}

@ObjectType({ simpleResolvers: true })
class SearchHit {
  @Field(() => SearchKindEnum)
  kind!: SearchKind;

  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'What its page is found by: a report’s assignment, else itself.' })
  linkId!: string;

  @Field(() => [SearchSegment])
  title!: SearchSegment[];

  @Field(() => [SearchSegment], {
    description: 'Around the place that holds the most of what was looked for.',
  })
  excerpt!: SearchSegment[];

  @Field(() => DayScalar)
  day!: string;

  organizationId!: string;
}

@ObjectType({ simpleResolvers: true })
class SearchGroup {
  @Field(() => SearchKindEnum)
  kind!: SearchKind;

  @Field(() => Int, { description: `All that the viewer may see, counted up to ${searchLimits.counted}.` })
  totalCount!: number;

  @Field(() => Boolean, { description: 'true: there are more than totalCount.' })
  more!: boolean;

  @Field(() => [SearchHit], {
    description:
      'Words in titles first, then words anywhere, then other places in titles, then the rest; the newer first.',
  })
  hits!: SearchHit[];
}

@ObjectType({ simpleResolvers: true })
class SearchResult {
  @Field(() => [String], { description: 'What was looked for, as it was understood.' })
  words!: string[];

  @Field(() => [SearchGroup], { description: 'Kinds of which something was found.' })
  groups!: SearchGroup[];
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchResult, {
    description: '全文检索 over titles and texts, within what the viewer may see of each kind.',
  })
  @Allow(business)
  search(
    @Ctx() context: Context,
    @Args(() => SearchArgs) { text, kinds, first, offset }: SearchArgs,
  ): Promise<Found> {
    return search(signedIn(context), text, {
      kinds: kinds ?? searchKinds,
      first: first ?? searchLimits.first,
      offset: offset ?? 0,
    });
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: SearchHit, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }
}
